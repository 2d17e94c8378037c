#pragma once

#include "model/analysis/leadtime.h"

#include <atomic>

namespace baton::analysis {

// Between which steps the ways of the cases run, and where the map falls apart: of the bare graph.
struct Ways
{
    std::vector<Centrality> betweenness; // empty unless asked for
    std::vector<Id> articulation;
};
Ways waysAnswer(const Compiled &map, bool central, const std::atomic<bool> *cancel);

std::vector<Redundancy> redundantHandoffs(const Compiled &map, const Components &parts);

// What depends on how often and how long: loops, exposures, handovers.
Structure flowStructure(const Compiled &map, const Components &parts, const Spine &order, const FlowSolver &solver,
                        const Passes &base, const Passes &nominal, const std::vector<double> &stepTime);

} // namespace baton::analysis
