#pragma once

#include "model/simulation/planning.h"
#include "model/simulation/replications.h"

namespace baton::sim {

// From this load on (share of its open time asked for) a pool never settles: its queue has a growth, not a mean.
inline constexpr double overloadedFrom = 1 - 1e-9;

// What was asked and how it was looked at.
struct StudyDone
{
    const ProcessMap &map;
    const SimulationSettings &settings;
    const Network &network;
    const Probe &probe;
    const Plan &plan;
    double span; // s
    bool warmupTooLong;
};

// Puts the runs together, in their order.
Simulation simulationAnswer(const StudyDone &study, const Replications &runs);

} // namespace baton::sim
