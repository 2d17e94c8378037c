#pragma once

#include "model/simulation/answer.h"
#include "model/simulation/engine/engine.h"

// How long to look, and from when on: decided from a short probe of the map.
namespace baton::sim {

// What each case asks of each pool, from a probe run of 2,000 cases that are all run out (so that an overloaded pool
// shows its full demand). Work is counted as visits times mean work, which leaves only the noise of routing.
struct Probe
{
    // By pool: jobs in hand of those that its people could have in hand all the time; 0 = as many people as needed,
    // infinite where a job waits for more people than there are.
    std::vector<double> load;
    std::vector<double> servers;    // by pool: those they could (base/crews)
    std::vector<double> busyPeople; // by pool
    std::vector<double> visits;     // by step, per case
    std::vector<double> settlingOf; // s, by pool: relaxation time; 0 from load 1 on
    double settling = 0;            // s: relaxation time of the slowest pool below load 1
    double leadTime = 0;            // s: mean of the probe's cases
    double eventsPerCase = 0;
    std::int64_t starved = 0;
    std::vector<std::int64_t> starvedAt;
    Stop stop = Stop::Running;
    Index culprit = none;
};
Probe probe(const Network &network);
// What to say when a run stopped with Stop::TooManyVisits at a step: its name, or its id where it has none.
Error neverEnds(const ProcessMap &map, Index culprit);
// Why a pool with a load of 1 or more never settles.
SimulationNote overloadNote(double load);

// Whole weeks, s.
double chooseHorizon(const Network &network, const Probe &probe);

// Warm-up by MSER-5 on the series averaged over runs, times 1.5; at most half of `span`. Microseconds.
struct WarmupFound
{
    Micros warmup = 0;
    bool tooShort = false;
};
WarmupFound findWarmup(std::vector<ArrivalSeries> runs, Micros span);

} // namespace baton::sim
