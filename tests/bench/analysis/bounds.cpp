#include "tests/bench/analysis/bounds.h"

#include <algorithm>
#include <numeric>

namespace baton::bench {

Bounds::Bounds(int nodes, const std::vector<std::pair<int, int>> &edges)
    : m_nodes(nodes)
    , m_start(nodes + 1, 0)
    , m_to(edges.size())
    , m_inStart(nodes + 1, 0)
    , m_inFrom(edges.size())
    , m_component(nodes)
    , m_low(nodes)
    , m_next(nodes)
    , m_path(nodes)
    , m_stack(nodes)
    , m_members(nodes)
    , m_memberStart(nodes + 1)
    , m_ownStart(nodes + 1)
    , m_ownTo(edges.size())
    , m_last(nodes)
    , m_longest(nodes)
    , m_total(nodes)
    , m_order(nodes)
    , m_number(nodes)
    , m_idom(nodes)
    , m_bits(static_cast<std::size_t>(nodes) * 8)
{
    for (const auto &[a, b] : edges) {
        ++m_start[a + 1];
        ++m_inStart[b + 1];
    }
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::partial_sum(m_inStart.begin(), m_inStart.end(), m_inStart.begin());
    std::vector<int> out(m_start), in(m_inStart);
    for (const auto &[a, b] : edges) {
        m_to[out[a]++] = b;
        m_inFrom[in[b]++] = a;
    }
}

// Tarjan. Components are numbered from the last to the first: a handoff leads to a lower number, or stays.
int Bounds::components()
{
    std::fill(m_low.begin(), m_low.end(), 0);
    int counter = 0, stack = 0, members = 0;
    m_count = 0;
    m_memberStart[0] = 0;
    for (int root = 0; root < m_nodes; ++root) {
        if (m_low[root])
            continue;
        int depth = 0;
        m_path[0] = root;
        m_number[root] = m_low[root] = ++counter;
        m_next[root] = m_start[root];
        m_component[root] = -1;
        m_stack[stack++] = root;
        while (depth >= 0) {
            const int node = m_path[depth];
            if (m_next[node] < m_start[node + 1]) {
                const int child = m_to[m_next[node]++];
                if (!m_low[child]) {
                    m_number[child] = m_low[child] = ++counter;
                    m_next[child] = m_start[child];
                    m_component[child] = -1;
                    m_stack[stack++] = child;
                    m_path[++depth] = child;
                } else if (m_component[child] < 0) {
                    m_low[node] = std::min(m_low[node], m_low[child]);
                }
                continue;
            }
            if (m_low[node] == m_number[node]) {
                int member;
                do {
                    member = m_stack[--stack];
                    m_component[member] = m_count;
                    m_members[members++] = member;
                } while (member != node);
                m_memberStart[++m_count] = members;
            }
            if (--depth >= 0)
                m_low[m_path[depth]] = std::min(m_low[m_path[depth]], m_low[node]);
        }
    }
    return m_count;
}

void Bounds::condense()
{
    std::fill(m_last.begin(), m_last.end(), -1);
    int edges = 0;
    for (int c = 0; c < m_count; ++c) {
        m_ownStart[c] = edges;
        for (int k = m_memberStart[c]; k < m_memberStart[c + 1]; ++k)
            for (int e = m_start[m_members[k]]; e < m_start[m_members[k] + 1]; ++e) {
                const int d = m_component[m_to[e]];
                if (d != c && m_last[d] != c) {
                    m_last[d] = c;
                    m_ownTo[edges++] = d;
                }
            }
    }
    m_ownStart[m_count] = edges;
}

std::int64_t Bounds::reach()
{
    constexpr int words = 8, columns = 64 * words;
    condense();
    std::fill(m_total.begin(), m_total.begin() + m_count, 0);
    for (int base = 0; base < m_nodes; base += columns) {
        const int end = std::min(m_nodes, base + columns), first = m_component[m_members[base]];
        for (int c = first; c < m_count; ++c) {
            std::uint64_t row[words] = {};
            for (int k = std::max(base, m_memberStart[c]); k < std::min(end, m_memberStart[c + 1]); ++k)
                row[(k - base) >> 6] |= std::uint64_t(1) << ((k - base) & 63);
            for (int e = m_ownStart[c]; e < m_ownStart[c + 1]; ++e)
                if (m_ownTo[e] >= first)
                    for (int w = 0; w < words; ++w)
                        row[w] |= m_bits[static_cast<std::size_t>(m_ownTo[e]) * words + w];
            for (int w = 0; w < words; ++w) {
                m_bits[static_cast<std::size_t>(c) * words + w] = row[w];
                m_total[c] += __builtin_popcountll(row[w]);
            }
        }
    }
    std::int64_t sum = 0;
    for (int c = 0; c < m_count; ++c)
        sum += std::int64_t(m_total[c]) * (m_memberStart[c + 1] - m_memberStart[c]);
    return sum;
}

// Cooper, Harvey and Kennedy from node 0.
std::int64_t Bounds::dominators()
{
    std::fill(m_number.begin(), m_number.end(), -1);
    std::fill(m_idom.begin(), m_idom.end(), -1);
    int depth = 0, found = 0;
    m_path[0] = 0;
    m_next[0] = m_start[0];
    m_number[0] = 0;
    while (depth >= 0) {
        const int node = m_path[depth];
        if (m_next[node] < m_start[node + 1]) {
            const int child = m_to[m_next[node]++];
            if (m_number[child] < 0) {
                m_number[child] = 0;
                m_next[child] = m_start[child];
                m_path[++depth] = child;
            }
            continue;
        }
        m_number[node] = found;
        m_order[found++] = node;
        --depth;
    }
    m_idom[0] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = found - 2; i >= 0; --i) {
            const int node = m_order[i];
            int best = -1;
            for (int e = m_inStart[node]; e < m_inStart[node + 1]; ++e) {
                int other = m_inFrom[e];
                if (m_idom[other] < 0)
                    continue;
                if (best < 0)
                    best = other;
                while (best != other) {
                    while (m_number[best] < m_number[other])
                        best = m_idom[best];
                    while (m_number[other] < m_number[best])
                        other = m_idom[other];
                }
            }
            changed = changed || m_idom[node] != best;
            m_idom[node] = best;
        }
    }
    return std::accumulate(m_idom.begin(), m_idom.end(), std::int64_t(0));
}

int Bounds::criticalPath()
{
    std::fill(m_longest.begin(), m_longest.begin() + m_count, 0);
    int best = 0;
    for (int c = m_count - 1; c >= 0; --c) {
        best = std::max(best, m_longest[c]);
        for (int k = m_memberStart[c]; k < m_memberStart[c + 1]; ++k)
            for (int e = m_start[m_members[k]]; e < m_start[m_members[k] + 1]; ++e) {
                const int d = m_component[m_to[e]];
                if (d != c)
                    m_longest[d] = std::max(m_longest[d], m_longest[c] + 1);
            }
    }
    return best;
}

} // namespace baton::bench
