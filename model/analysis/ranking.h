#pragma once

#include "model/analysis/answer.h"
#include "model/analysis/compiled.h"

#include <atomic>

namespace baton::analysis {

// Lead time and money of errors per case of one variant of a map: what the gains compare.
struct Worth
{
    Figure leadTime;
    Figure cost;
};
Worth worthOf(const Compiled &map);

struct RankingInputs
{
    const Compiled &map;
    const Load &load;
    const LeadTime &leadTime;
    const Errors &errors;
    const std::vector<double> &wait; // s per execution, by step
    const std::atomic<bool> *cancel = nullptr;
    bool gains = true;
};

// Overloaded pools first, then by the most lead time any one relief wins; equal ones share a rank. Reliefs: one more
// person, 10 % less work at the busiest step, half the errors of its worst step, half the longest handoff delay.
std::vector<Bottleneck> rankBottlenecks(const RankingInputs &in);

} // namespace baton::analysis
