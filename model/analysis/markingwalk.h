#pragma once

#include "model/analysis/compiled.h"
#include "model/analysis/flowsolver.h"

namespace baton::analysis {

// All markings of one case, and what leads from one to the next.
struct MarkingWalk
{
    Graph graph;
    std::vector<double> weight; // by edge: probability
    std::vector<double> start;  // by marking
    std::vector<int> runs;      // by marking: the step that runs next, or -1
};

// By step: the chance that it ever runs. NaN where that would take long. `solver` holds the weights and `order` is of
// the markings; `mass` are expected visits of each. Factors the solver anew.
std::vector<double> everRuns(const Compiled &map, const Spine &flow, const MarkingWalk &walk, FlowSolver &solver,
                             const Spine &order, const std::vector<double> &mass);

} // namespace baton::analysis
