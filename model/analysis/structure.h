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
struct Flows
{
    const Compiled &map;
    const Components &parts;
    const Spine &order;
    const Collapsed &shape;
    const FlowSolver &solver; // of the pass weights
    const Passes &base, &nominal;
    const std::vector<double> &reached;  // as the walk through all markings says (Soundness)
    const std::vector<double> &stepTime; // s per execution
};
Structure flowStructure(const Flows &flows);

} // namespace baton::analysis
