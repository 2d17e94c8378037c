#pragma once

#include "model/analysis/graph.h"

#include <limits>

namespace baton::analysis {

inline constexpr double unlimitedFlow = std::numeric_limits<double>::infinity();

// The most that can flow from the sources to the sinks when nothing carries more than its capacity, and a smallest set
// of nodes and edges that holds it back: the one nearest to the sources. Numbers are kept to twelve digits of the
// largest finite capacity. (Goldberg & Tarjan 1988; nodes are split.)
struct FlowCut
{
    double flow = 0; // unlimitedFlow where nothing holds it back
    std::vector<int> nodes, edges;
};
// Capacities by node and by edge; an empty list: none is limited.
FlowCut maximumFlow(const Graph &graph, const std::vector<double> &ofNode, const std::vector<double> &ofEdge,
                    const std::vector<int> &sources, const std::vector<int> &sinks);

} // namespace baton::analysis
