#include "model/analysis/copies.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr int sweeps = 500;
constexpr double settled = 1e-14;
constexpr std::size_t mostSteps = 1'000'000; // looked at for all answers together: a few milliseconds

} // namespace

Copies::Copies(const Compiled &map, const Spine &order, const std::vector<double> &weight)
    : m_map(map)
    , m_order(order)
    , m_weight(weight)
    , m_miss(map.size(), 1)
    , m_leads(map.size(), 0)
{}

void Copies::findWays(int step)
{
    for (const int i : m_ways) {
        m_leads[i] = 0;
        m_miss[i] = 1;
    }
    m_ways.assign(1, step);
    m_leads[step] = 1;
    m_exact = true;
    m_loops = false;
    for (std::size_t k = 0; k < m_ways.size(); ++k) {
        const int i = m_ways[k];
        m_exact = m_exact && !m_map.steps[i].all;
        for (const int e : m_map.graph.in(i)) {
            const int from = m_map.graph.from[e];
            m_loops = m_loops || (from != step && m_order.backward(m_map.graph, e));
            if (m_weight[e] > 0 && !m_leads[from]) {
                m_leads[from] = 1;
                m_ways.push_back(from);
            }
        }
    }
    std::sort(m_ways.begin(), m_ways.end(), [&](int a, int b) { return m_order.rank[a] > m_order.rank[b]; });
}

std::optional<double> Copies::reaches(int step)
{
    findWays(step);
    m_miss[step] = 0;
    double change = 1;
    for (int sweep = 0; sweep < (m_loops ? sweeps : 1) && change > settled && m_looked < mostSteps; ++sweep) {
        change = 0;
        m_looked += m_ways.size();
        for (const int i : m_ways) {
            if (i == step)
                continue;
            const double fresh = never(i);
            change = std::max(change, std::abs(m_miss[i] - fresh));
            m_miss[i] = fresh;
        }
    }
    if (change > settled && (m_loops || m_looked >= mostSteps))
        return std::nullopt;
    double sum = 0;
    for (const int entry : m_map.entries)
        sum += m_map.entry[entry] * (1 - m_miss[entry]);
    return std::clamp(sum, 0.0, 1.0);
}

double Copies::never(int step) const
{
    if (m_map.steps[step].split == Split::Some)
        return neverOfSome(step);
    const bool all = m_map.steps[step].split == Split::All;
    double none = 1, one = 0;
    for (int e = m_map.graph.outStart[step]; e < m_map.graph.outStart[step + 1]; ++e) {
        if (m_weight[e] <= 0)
            continue;
        none *= m_miss[m_map.graph.to[e]];
        one += m_weight[e] * (1 - m_miss[m_map.graph.to[e]]);
    }
    return all ? none : 1 - one;
}

// Of the handoffs each with its own chance, given that one at least is taken.
double Copies::neverOfSome(int step) const
{
    double miss = 1, nothing = 1;
    for (int e = m_map.graph.outStart[step]; e < m_map.graph.outStart[step + 1]; ++e) {
        const double p = m_map.edges[e].chance, there = m_weight[e] > 0 ? m_miss[m_map.graph.to[e]] : 1;
        miss *= 1 - p + p * there;
        nothing *= 1 - p;
    }
    return nothing < 1 ? (miss - nothing) / (1 - nothing) : 1;
}

} // namespace baton::analysis
