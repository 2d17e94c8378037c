#pragma once

#include "model/analysis/blocks.h"
#include "model/analysis/load.h"

// Exposure of a step: P(a case works there at least once). (SEMANTICS of the hitting probability: Kemeny & Snell 1960.)
namespace baton::analysis {

// Whether no step can be reached by two copies of one case: copies are made only by parallel blocks that hand on one
// from each branch and meet again in an ALL join, or never meet.
bool oneCopyAtATime(const Compiled &map, const Collapsed &shape);

// By step. Exact where one copy at a time can come; where copies only ever merge; and where all markings of a case
// could be walked through (`walked`: what that found, empty or NaN where it could not). Else an upper bound.
// `solver` holds the pass weights, `base` and `passes` are what it says of them.
std::vector<Figure> exposures(const Compiled &map, const Collapsed &shape, const Spine &order, const FlowSolver &solver,
                              const Passes &base, const std::vector<double> &passes, const std::vector<double> &walked);

} // namespace baton::analysis
