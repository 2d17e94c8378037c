#include "model/analysis/cycleratio.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

struct Sums
{
    double weight = 0, tokens = 0;
};

// Longest paths with edges of weight - ratio * tokens; nodes that still grow after as many rounds as there are nodes
// hang on a cycle above the ratio.
class Search
{
public:
    Search(int nodes, const std::vector<CycleEdge> &edges) : m_nodes(nodes), m_edges(edges) {}

    std::optional<Sums> cycleAbove(double ratio, double tolerance)
    {
        m_far.assign(m_nodes, 0);
        m_last.assign(m_nodes, -1);
        int grown = -1;
        for (int round = 0; round <= m_nodes; ++round) {
            grown = relax(ratio, tolerance);
            if (grown < 0)
                return std::nullopt;
        }
        return around(grown);
    }

private:
    int relax(double ratio, double tolerance)
    {
        int grown = -1;
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            const CycleEdge &edge = m_edges[e];
            const double far = m_far[edge.from] + edge.weight - ratio * edge.tokens;
            if (far > m_far[edge.to] + tolerance) {
                m_far[edge.to] = far;
                m_last[edge.to] = static_cast<int>(e);
                grown = edge.to;
            }
        }
        return grown;
    }
    Sums around(int node) const
    {
        for (int k = 0; k < m_nodes; ++k) // back onto the cycle
            node = m_edges[m_last[node]].from;
        Sums sums;
        int at = node;
        do {
            const CycleEdge &edge = m_edges[m_last[at]];
            sums.weight += edge.weight;
            sums.tokens += edge.tokens;
            at = edge.from;
        } while (at != node);
        return sums;
    }

    int m_nodes;
    const std::vector<CycleEdge> &m_edges;
    std::vector<double> m_far;
    std::vector<int> m_last; // edge by which the longest path comes
};

} // namespace

std::optional<double> maximumCycleRatio(int nodes, const std::vector<CycleEdge> &edges)
{
    double heaviest = 0, fewest = 1;
    for (const CycleEdge &edge : edges) {
        heaviest += std::abs(edge.weight);
        if (edge.tokens > 0)
            fewest = std::min(fewest, edge.tokens);
    }
    const double below = -(heaviest + 1) / fewest; // below every cycle
    Search search(nodes, edges);
    std::optional<double> best;
    const double tolerance = 1e-13 * (heaviest + 1);
    for (double ratio = below;;) {
        const auto cycle = search.cycleAbove(ratio, tolerance);
        if (!cycle || !(cycle->tokens > 0))
            return best;
        const double fresh = cycle->weight / cycle->tokens;
        if (best && fresh <= *best)
            return best;
        best = ratio = fresh;
    }
}

} // namespace baton::analysis
