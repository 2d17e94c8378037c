#pragma once

#include "model/analysis/answer.h"
#include "model/base/json.h"
#include "model/map/processmap.h"

#include <atomic>
#include <memory>

namespace baton {

enum class AnalysisStage {
    Soundness,
    Chain,
    Mistakes,
    Load,
    Times,
    Standards,
    Errors,
    Ways,
    Redundancy,
    Structure,
    Ranking
};

// What earlier analyses have found, for whoever analyses a map again after each edit: a stage that reads nothing of
// what has changed is not run again. Used by one thread at a time.
class AnalysisMemory
{
public:
    AnalysisMemory();
    ~AnalysisMemory();
    std::vector<AnalysisStage> ran() const; // by the last analysis

    struct Stages;
    Stages &stages() { return *m_stages; } // for the analysis itself

private:
    std::unique_ptr<Stages> m_stages;
};

struct AnalysisOptions
{
    const std::atomic<bool> *cancel = nullptr; // when it turns true the answer comes back early, cancelled
    bool gains = true;                         // bottleneck gains and best checks (many re-evaluations)
    bool betweenness = true;
    AnalysisMemory *memory = nullptr; // none: everything is worked out
};

// The whole analysis of a map. Never fails: what cannot be computed is unavailable with its reason. Thread-safe.
Analysis analyze(const ProcessMap &map, const AnalysisOptions &options = {});

// Whose relief is worth trying out by simulation too: the parties of the first five bottlenecks.
std::vector<Id> partiesToTry(const std::vector<Bottleneck> &bottlenecks);

// Which of the numbers that nobody has measured matters most, strongest first: elasticities by central differences, one
// element's number at a time; where cases are divided among handoffs the others give way in proportion. Of maps with
// more such numbers, the `most` that promise most are tried. Cancelled: those tried so far.
struct GuessOptions
{
    const std::atomic<bool> *cancel = nullptr;
    std::vector<Provenance> sources{Provenance::Guess, Provenance::Estimate};
    std::size_t most = 400;
};
std::vector<GuessEffect> guessesThatMatter(const ProcessMap &map, const GuessOptions &options = {});

// One error made at a step / on a handoff. Errors: UnknownStep, UnknownHandoff.
Result<Impact> impactOfStep(const ProcessMap &map, const Id &step);
Result<Impact> impactOfHandoff(const ProcessMap &map, const Id &handoff);

struct UnagreedHandoff; // unagreed.h

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
JsonValue toJson(const std::vector<GuessEffect> &effects, const Sentences &sentences = {});
JsonValue toJson(const std::vector<UnagreedHandoff> &unagreed, const Sentences &sentences = {});

} // namespace baton
