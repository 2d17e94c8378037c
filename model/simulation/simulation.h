#pragma once

#include "model/base/json.h"
#include "model/map/processmap.h"
#include "model/simulation/answer.h"

#include <atomic>
#include <functional>

namespace baton {

struct Progress
{
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(int done, int of)> report; // called from a worker thread, at most a few times a second
};

// Same map, settings and seed: same answer, whatever the number of threads.
// Errors: NoArrivals (nothing enters the chain), LimitReached (with the step's id), Cancelled.
Result<Simulation> simulate(const ProcessMap &map, const SimulationSettings &settings, const Progress &progress = {});

// With the delay minus without, same random numbers. Errors: UnknownHandoff, NoArrivals, LimitReached, Cancelled.
Result<DelayAnswer> delay(const ProcessMap &map, const DelayQuestion &question, const Progress &progress = {});
// Only the exact part, in well under a frame. Errors: UnknownHandoff.
Result<ExactDelay> exactDelay(const ProcessMap &map, const DelayQuestion &question);

JsonValue toJson(const Simulation &simulation, const std::function<std::string(const SimulationRemark &)> &sentence);
JsonValue toJson(const DelayAnswer &answer, const std::function<std::string(const SimulationRemark &)> &sentence);

} // namespace baton
