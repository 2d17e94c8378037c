#pragma once

#include <optional>
#include <vector>

namespace baton::analysis {

struct CycleEdge
{
    int from = 0, to = 0;
    double weight = 0; // s
    double tokens = 0; // rounds that lie between; every cycle needs some
};

// Largest sum of weights over sum of tokens of any cycle: how long a round takes at best where each round waits for
// the last (the eigenvalue in max-plus algebra; Baccelli, Cohen, Olsder & Quadrat 1992). Nothing without a cycle.
// Found by Newton's method on the ratio (Dinkelbach 1967).
std::optional<double> maximumCycleRatio(int nodes, const std::vector<CycleEdge> &edges);

} // namespace baton::analysis
