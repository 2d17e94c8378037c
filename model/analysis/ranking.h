#pragma once

#include "model/analysis/answer.h"
#include "model/analysis/errors.h"

#include <atomic>

namespace baton::analysis {

// What a variant has in common with the map it is a variant of: the chain and its passes without errors.
struct Common
{
    const Collapsed &shape;
    FlowSolver &solver;
    const Spine &order;
    const Passes &base;
    const ErrorModel &model; // what becomes of errors, which no relief changes
    const ErrorState &errors;
    TimeMemory &times; // of the map itself
};

struct RankingInputs
{
    const Compiled &map;
    const Load &load;
    const LeadTime &leadTime;
    const Errors &errors;
    const std::vector<double> &wait; // s per execution, by step
    const Common &common;
    const std::atomic<bool> *cancel = nullptr;
    bool gains = true;
};

// Overloaded pools first, then by the most lead time any one relief wins; equal ones share a rank. Reliefs: one more
// person, 10 % less work at the busiest step, half the errors of its worst step, half the longest handoff delay.
std::vector<Bottleneck> rankBottlenecks(const RankingInputs &in);

} // namespace baton::analysis
