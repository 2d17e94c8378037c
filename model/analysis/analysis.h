#pragma once

#include "model/analysis/answer.h"
#include "model/base/json.h"
#include "model/map/processmap.h"

#include <atomic>

namespace baton {

struct AnalysisOptions
{
    const std::atomic<bool> *cancel = nullptr; // when it turns true the answer comes back early, cancelled
    bool gains = true;                         // bottleneck gains and best checks (many re-evaluations)
    bool betweenness = true;
};

// The whole analysis of a map. Never fails: what cannot be computed is unavailable with its reason. Thread-safe.
Analysis analyze(const ProcessMap &map, const AnalysisOptions &options = {});

// One error made at a step / on a handoff. Errors: UnknownStep, UnknownHandoff.
Result<Impact> impactOfStep(const ProcessMap &map, const Id &step);
Result<Impact> impactOfHandoff(const ProcessMap &map, const Id &handoff);

// baton-analysis/1 and baton-impact/1. What is unavailable, or no finite number, is null beside its reason. `text`
// members of problems and bottlenecks are left to the caller: they are sentences (see views/text/findings.h), given
// here as functions.
struct Sentences
{
    std::function<std::string(const Problem &)> problem;
    std::function<std::string(const Bottleneck &)> bottleneck;
    std::function<std::string(Reason)> reason;
};
JsonValue toJson(const Analysis &analysis, const Sentences &sentences);
JsonValue toJson(const Impact &impact, const Sentences &sentences = {});

} // namespace baton
