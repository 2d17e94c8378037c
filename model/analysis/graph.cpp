#include "model/analysis/graph.h"

#include <algorithm>
#include <numeric>

namespace baton::analysis {

Graph Graph::build(int nodes, const std::vector<std::pair<int, int>> &pairs, std::vector<int> *place)
{
    Graph graph;
    graph.nodes = nodes;
    graph.outStart.assign(nodes + 1, 0);
    graph.inStart.assign(nodes + 1, 0);
    for (const auto &[a, b] : pairs) {
        ++graph.outStart[a + 1];
        ++graph.inStart[b + 1];
    }
    std::partial_sum(graph.outStart.begin(), graph.outStart.end(), graph.outStart.begin());
    std::partial_sum(graph.inStart.begin(), graph.inStart.end(), graph.inStart.begin());
    graph.from.resize(pairs.size());
    graph.to.resize(pairs.size());
    graph.inEdge.resize(pairs.size());
    std::vector<int> next(graph.outStart.begin(), graph.outStart.end() - 1);
    if (place)
        place->resize(pairs.size());
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        const int edge = next[pairs[k].first]++;
        graph.from[edge] = pairs[k].first;
        graph.to[edge] = pairs[k].second;
        if (place)
            (*place)[k] = edge;
    }
    std::vector<int> into(graph.inStart.begin(), graph.inStart.end() - 1);
    for (int edge = 0; edge < graph.edges(); ++edge)
        graph.inEdge[into[graph.to[edge]]++] = edge;
    return graph;
}

Graph Graph::reversed() const
{
    std::vector<std::pair<int, int>> pairs(to.size());
    for (std::size_t e = 0; e < to.size(); ++e)
        pairs[e] = {to[e], from[e]};
    return build(nodes, pairs);
}

namespace {

// Tarjan's algorithm without recursion; components come out last first.
class Tarjan
{
public:
    explicit Tarjan(const Graph &graph) : m_graph(graph), m_low(graph.nodes, 0), m_next(graph.nodes, 0) {}

    Components run()
    {
        m_result.of.assign(m_graph.nodes, -1);
        m_result.members.reserve(m_graph.nodes);
        m_result.start.push_back(0);
        for (int node = 0; node < m_graph.nodes; ++node)
            if (m_low[node] == 0)
                visit(node);
        reverse();
        markLoops();
        return std::move(m_result);
    }

private:
    void open(int node)
    {
        m_low[node] = ++m_counter;
        m_next[node] = m_graph.outStart[node];
        m_path.push_back({node, m_counter});
        m_stack.push_back(node);
    }
    void visit(int root)
    {
        open(root);
        while (!m_path.empty()) {
            const auto [node, index] = m_path.back();
            if (m_next[node] < m_graph.outStart[node + 1]) {
                const int child = m_graph.to[m_next[node]++];
                if (m_low[child] == 0)
                    open(child);
                else if (m_result.of[child] < 0)
                    m_low[node] = std::min(m_low[node], m_low[child]);
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty())
                m_low[m_path.back().first] = std::min(m_low[m_path.back().first], m_low[node]);
            if (m_low[node] == index)
                close(node);
        }
    }
    void close(int root)
    {
        for (int node = -1; node != root;) {
            node = m_stack.back();
            m_stack.pop_back();
            m_result.of[node] = m_found;
            m_result.members.push_back(node);
        }
        ++m_found;
        m_result.start.push_back(static_cast<int>(m_result.members.size()));
    }
    void reverse()
    {
        for (int &c : m_result.of)
            c = m_found - 1 - c;
        std::reverse(m_result.members.begin(), m_result.members.end());
        std::vector<int> start(m_result.start.size());
        const int total = m_graph.nodes;
        for (std::size_t i = 0; i < start.size(); ++i)
            start[i] = total - m_result.start[start.size() - 1 - i];
        m_result.start = std::move(start);
    }
    void markLoops()
    {
        m_result.loop.assign(m_found, 0);
        for (int c = 0; c < m_found; ++c)
            m_result.loop[c] = m_result.start[c + 1] - m_result.start[c] > 1;
        for (int e = 0; e < m_graph.edges(); ++e)
            if (m_graph.from[e] == m_graph.to[e])
                m_result.loop[m_result.of[m_graph.from[e]]] = 1;
    }

    const Graph &m_graph;
    std::vector<int> m_low, m_next;
    std::vector<std::pair<int, int>> m_path;
    std::vector<int> m_stack;
    Components m_result;
    int m_counter = 0;
    int m_found = 0;
};

void depthFirst(const Graph &graph, int root, std::vector<char> &seen, std::vector<int> &postorder)
{
    if (seen[root])
        return;
    std::vector<std::pair<int, int>> path{{root, graph.outStart[root]}};
    seen[root] = 1;
    while (!path.empty()) {
        auto &[node, next] = path.back();
        if (next == graph.outStart[node + 1]) {
            postorder.push_back(node);
            path.pop_back();
            continue;
        }
        const int child = graph.to[next++];
        if (!seen[child]) {
            seen[child] = 1;
            path.push_back({child, graph.outStart[child]});
        }
    }
}

} // namespace

Components components(const Graph &graph)
{
    return Tarjan(graph).run();
}

Spine spine(const Graph &graph, const std::vector<int> &roots)
{
    Spine result;
    std::vector<char> seen(graph.nodes, 0);
    // What the roots do not reach goes to the end of the order: it is found last, so it is visited first here.
    std::vector<int> main;
    for (std::size_t i = roots.size(); i-- > 0;)
        depthFirst(graph, roots[i], seen, main);
    std::vector<int> rest;
    for (int node = graph.nodes; node-- > 0;)
        depthFirst(graph, node, seen, rest);
    // Later searches may lead into earlier ones, never back: they come first in a reverse postorder.
    result.order.assign(rest.rbegin(), rest.rend());
    result.order.insert(result.order.end(), main.rbegin(), main.rend());
    result.rank.resize(graph.nodes);
    for (int i = 0; i < graph.nodes; ++i)
        result.rank[result.order[i]] = i;
    return result;
}

std::vector<int> reachCounts(const Graph &graph, const Components &components)
{
    constexpr int words = 8; // 512 columns at a time stay in the cache
    const int count = components.count();
    std::vector<int> result(graph.nodes, 0), total(count, 0);
    std::vector<std::uint64_t> bits(static_cast<std::size_t>(count) * words);
    // Edges of the condensation, without duplicates in a row.
    std::vector<int> start(count + 1, 0), target;
    std::vector<int> last(count, -1);
    for (int c = 0; c < count; ++c) {
        for (const int node : components.nodes(c))
            for (int e = graph.outStart[node]; e < graph.outStart[node + 1]; ++e) {
                const int d = components.of[graph.to[e]];
                if (d != c && last[d] != c) {
                    last[d] = c;
                    target.push_back(d);
                }
            }
        start[c + 1] = static_cast<int>(target.size());
    }
    for (int base = 0; base < graph.nodes; base += 64 * words) {
        // Members are in topological order of their components: a block of columns is reached from earlier ones only.
        const int end = std::min(graph.nodes, base + 64 * words);
        const int lastComponent = components.of[components.members[end - 1]];
        const int firstComponent = components.of[components.members[base]];
        for (int c = lastComponent; c >= 0; --c) {
            std::uint64_t *row = bits.data() + static_cast<std::size_t>(c) * words;
            std::fill(row, row + words, 0);
            if (c >= firstComponent)
                for (int k = std::max(base, components.start[c]); k < std::min(end, components.start[c + 1]); ++k)
                    row[(k - base) >> 6] |= std::uint64_t(1) << ((k - base) & 63);
            for (int e = start[c]; e < start[c + 1]; ++e) {
                if (target[e] > lastComponent)
                    continue;
                const std::uint64_t *other = bits.data() + static_cast<std::size_t>(target[e]) * words;
                for (int w = 0; w < words; ++w)
                    row[w] |= other[w];
            }
            int ones = 0;
            for (int w = 0; w < words; ++w)
                ones += __builtin_popcountll(row[w]);
            total[c] += ones;
        }
    }
    for (int node = 0; node < graph.nodes; ++node)
        result[node] = total[components.of[node]];
    return result;
}

std::vector<char> reachableFrom(const Graph &graph, const std::vector<int> &roots)
{
    std::vector<char> seen(graph.nodes, 0);
    std::vector<int> stack;
    for (const int root : roots)
        if (!seen[root]) {
            seen[root] = 1;
            stack.push_back(root);
        }
    while (!stack.empty()) {
        const int node = stack.back();
        stack.pop_back();
        for (int e = graph.outStart[node]; e < graph.outStart[node + 1]; ++e)
            if (!seen[graph.to[e]]) {
                seen[graph.to[e]] = 1;
                stack.push_back(graph.to[e]);
            }
    }
    return seen;
}

std::vector<int> dominators(const Graph &graph, int root)
{
    std::vector<int> postorder;
    std::vector<char> seen(graph.nodes, 0);
    depthFirst(graph, root, seen, postorder);
    std::vector<int> number(graph.nodes, -1), idom(graph.nodes, -1);
    for (std::size_t i = 0; i < postorder.size(); ++i)
        number[postorder[i]] = static_cast<int>(i);
    idom[root] = root;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = postorder.size() - 1; i-- > 0;) {
            const int node = postorder[i];
            int best = -1;
            for (const int e : graph.in(node)) {
                int other = graph.from[e];
                if (idom[other] < 0)
                    continue;
                if (best < 0) {
                    best = other;
                    continue;
                }
                while (best != other) {
                    while (number[best] < number[other])
                        best = idom[best];
                    while (number[other] < number[best])
                        other = idom[other];
                }
            }
            if (idom[node] != best) {
                idom[node] = best;
                changed = true;
            }
        }
    }
    idom[root] = -1;
    return idom;
}

double longestOverCondensation(const Graph &graph, const Components &components, const std::vector<double> &edgeLength)
{
    std::vector<double> longest(components.count(), 0);
    double best = 0;
    for (int c = 0; c < components.count(); ++c) {
        best = std::max(best, longest[c]);
        for (const int node : components.nodes(c))
            for (int e = graph.outStart[node]; e < graph.outStart[node + 1]; ++e) {
                const int d = components.of[graph.to[e]];
                if (d != c)
                    longest[d] = std::max(longest[d], longest[c] + edgeLength[e]);
            }
    }
    return best;
}

} // namespace baton::analysis
