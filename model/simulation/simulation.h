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
    std::function<void(int done, int of)> report = {}; // called from a worker thread, at most a few times a second
    // delay() only: the answer so far, after a few runs and then each time their number has about doubled. Called
    // from the thread that called delay().
    std::function<void(const DelayAnswer &)> partial = {};
};

// Same map, settings and seed: same answer, whatever the number of threads. Simulated time begins on Monday
// 2026-01-05T00:00Z. With neither horizon nor cases the horizon is chosen from the map: long enough for about 2,000
// cases and for four times the time the busiest pool takes to settle (SEMANTICS of relaxation: Odoni & Roth 1983),
// in whole weeks, at most 50,000 cases; doubled up to three times when the warm-up turns out too long for it.
// Quantiles come from a histogram with cells of 0.1 % (lead times) and 0.4 % (waits) relative width, so memory does
// not grow with the number of cases.
// A batch is one job of one person: set-up and the work on all of it, after which all of it goes on. An error found is
// looked into at the finder and fixed at the maker, then goes on as repaired or, where either of the two says redo,
// starts again at the maker. Errors: NoArrivals (nothing enters the chain), LimitReached (with the step's id),
// Cancelled.
Result<Simulation> simulate(const ProcessMap &map, const SimulationSettings &settings, const Progress &progress = {});

// With the delay minus without, same random numbers. The observed time starts when the map has settled (four times
// the relaxation time of its busiest pool, and some hundred cases); unless said otherwise the disturbance comes two
// lead times later: where people keep hours, on the next Monday, an hour after those concerned have opened. Observed is
// what the delay needs to be over and some hundred cases, where people keep hours 30 days at least. Where cases come at
// fixed intervals and nobody keeps hours, the observed time starts after a whole number of them, so that `at` meets the
// same case as counted from the beginning. Where nothing varies one run is made, and is exact. Lateness is that of the
// finish of a step (its last pass, where a case comes again); cases that finish the step before the disturbance are not
// counted. Slack absorbed: the delay minus the mean over runs of the largest lateness at a customer (`longer` and
// `slower`: minus the mean lateness there). Errors: UnknownHandoff, NoArrivals, LimitReached, Cancelled.
Result<DelayAnswer> delay(const ProcessMap &map, const DelayQuestion &question, const Progress &progress = {});
// Only the exact part, in well under a frame. Errors: UnknownHandoff.
Result<ExactDelay> exactDelay(const ProcessMap &map, const DelayQuestion &question);

JsonValue toJson(const Simulation &simulation, const std::function<std::string(const SimulationRemark &)> &sentence);
JsonValue toJson(const DelayAnswer &answer, const std::function<std::string(const SimulationRemark &)> &sentence);

} // namespace baton
