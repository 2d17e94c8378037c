#include "model/layout/layered.h"

#include <algorithm>
#include <limits>

namespace baton::layout {

std::vector<int> longestPathLayers(int vertices, const std::vector<Arc> &arcs)
{
    const Adjacency out = adjacency(vertices, arcs, true);
    std::vector<int> waiting(vertices, 0), layer(vertices, 0), ready;
    for (const Arc &arc : arcs)
        ++waiting[arc.to];
    for (int v = 0; v < vertices; ++v)
        if (waiting[v] == 0)
            ready.push_back(v);
    for (std::size_t i = 0; i < ready.size(); ++i)
        for (const int *w = out.begin(ready[i]); w != out.end(ready[i]); ++w) {
            layer[*w] = std::max(layer[*w], layer[ready[i]] + 1);
            if (--waiting[*w] == 0)
                ready.push_back(*w);
        }
    return layer;
}

namespace {

constexpr int kNone = -1;

// Network simplex on a connected graph with unit weights and unit lengths.
class Simplex
{
public:
    Simplex(int vertices, const std::vector<Arc> &arcs)
        : m_n(vertices)
        , m_arcs(arcs)
        , m_layer(longestPathLayers(vertices, arcs))
        , m_inTree(arcs.size(), 0)
        , m_cut(arcs.size(), 0)
        , m_incident(vertices)
        , m_low(vertices, 0)
        , m_lim(vertices, 0)
        , m_up(vertices, kNone)
        , m_outflow(vertices, 0)
    {
        for (int i = 0; i < static_cast<int>(arcs.size()); ++i) {
            m_incident[arcs[i].from].push_back(i);
            m_incident[arcs[i].to].push_back(i);
            ++m_outflow[arcs[i].from];
            --m_outflow[arcs[i].to];
        }
    }

    std::vector<int> solve(const std::atomic<bool> *cancel)
    {
        if (m_n < 2)
            return m_layer;
        growTightTree();
        hang();
        computeCuts();
        for (int leaving = leaveArc(); leaving != kNone; leaving = leaveArc()) {
            if (cancel && cancel->load(std::memory_order_relaxed))
                break;
            exchange(leaving, enterArc(leaving));
        }
        normalise();
        balance();
        return m_layer;
    }

private:
    int slack(int arc) const { return m_layer[m_arcs[arc].to] - m_layer[m_arcs[arc].from] - 1; }
    int other(int arc, int v) const { return m_arcs[arc].from == v ? m_arcs[arc].to : m_arcs[arc].from; }

    // Grows the tree over arcs without slack; when stuck, the tree is moved towards its nearest neighbour.
    void growTightTree()
    {
        std::vector<char> inside(m_n, 0);
        std::vector<int> members{0};
        inside[0] = 1;
        for (std::size_t done = 0; static_cast<int>(members.size()) < m_n;) {
            for (; done < members.size(); ++done)
                for (const int arc : m_incident[members[done]]) {
                    const int w = other(arc, members[done]);
                    if (inside[w] || slack(arc) != 0)
                        continue;
                    inside[w] = m_inTree[arc] = 1;
                    members.push_back(w);
                }
            if (static_cast<int>(members.size()) == m_n)
                break;
            joinNearest(members, inside);
            done = 0;
        }
    }

    void joinNearest(const std::vector<int> &members, const std::vector<char> &inside)
    {
        int best = kNone;
        for (int arc = 0; arc < static_cast<int>(m_arcs.size()); ++arc)
            if (inside[m_arcs[arc].from] != inside[m_arcs[arc].to] && (best == kNone || slack(arc) < slack(best)))
                best = arc;
        const int move = inside[m_arcs[best].from] ? slack(best) : -slack(best);
        for (const int v : members)
            m_layer[v] += move;
    }

    // Postorder numbers of the tree hung at vertex 0: lim, and the smallest lim below.
    void hang()
    {
        m_post.clear();
        std::vector<std::pair<int, std::size_t>> path{{0, 0}};
        m_up[0] = kNone;
        m_low[0] = 0;
        while (!path.empty()) {
            auto &[v, next] = path.back();
            if (next == m_incident[v].size()) {
                m_lim[v] = static_cast<int>(m_post.size());
                m_post.push_back(v);
                path.pop_back();
                continue;
            }
            const int arc = m_incident[v][next++];
            if (!m_inTree[arc] || arc == m_up[v])
                continue;
            const int w = other(arc, v);
            m_up[w] = arc;
            m_low[w] = static_cast<int>(m_post.size());
            path.emplace_back(w, 0);
        }
    }

    bool below(int v, int root) const { return m_low[root] <= m_lim[v] && m_lim[v] <= m_lim[root]; }

    // With unit weights the arcs inside a subtree cancel out: its net outflow is the cut of the arc above it.
    // Children come before their parents in postorder.
    void computeCuts()
    {
        std::vector<int> outflow(m_outflow);
        for (const int v : m_post) {
            const int arc = m_up[v];
            if (arc == kNone)
                continue;
            m_cut[arc] = m_arcs[arc].from == v ? outflow[v] : -outflow[v];
            outflow[other(arc, v)] += outflow[v];
        }
    }

    int leaveArc()
    {
        const int count = static_cast<int>(m_arcs.size());
        for (int i = 0; i < count; ++i) {
            const int arc = (m_search + i) % count;
            if (m_inTree[arc] && m_cut[arc] < 0) {
                m_search = arc;
                return arc;
            }
        }
        return kNone;
    }

    int enterArc(int leaving) const
    {
        const Arc &arc = m_arcs[leaving];
        const bool tailBelow = m_up[arc.from] == leaving;
        const int root = tailBelow ? arc.from : arc.to;
        int best = kNone;
        for (int i = 0; i < static_cast<int>(m_arcs.size()); ++i) {
            if (m_inTree[i])
                continue;
            const bool from = below(m_arcs[i].from, root), to = below(m_arcs[i].to, root);
            if (from == to || to != tailBelow)
                continue;
            if (best == kNone || slack(i) < slack(best))
                best = i;
        }
        return best;
    }

    void exchange(int leaving, int entering)
    {
        const int move = slack(entering);
        const Arc &arc = m_arcs[leaving];
        const bool tailBelow = m_up[arc.from] == leaving;
        const int root = tailBelow ? arc.from : arc.to;
        if (move != 0)
            for (int i = m_low[root]; i <= m_lim[root]; ++i)
                m_layer[m_post[i]] += tailBelow ? -move : move;
        m_inTree[leaving] = 0;
        m_inTree[entering] = 1;
        hang();
        computeCuts();
    }

    void normalise()
    {
        const int first = *std::min_element(m_layer.begin(), m_layer.end());
        for (int &layer : m_layer)
            layer -= first;
    }

    // A vertex with as many arcs in as out can move freely between its neighbours: to the emptiest layer.
    void balance()
    {
        std::vector<int> count(*std::max_element(m_layer.begin(), m_layer.end()) + 1, 0);
        for (const int layer : m_layer)
            ++count[layer];
        for (int v = 0; v < m_n; ++v) {
            int in = 0, out = 0, low = 0, high = static_cast<int>(count.size()) - 1;
            for (const int arc : m_incident[v]) {
                if (m_arcs[arc].from == v)
                    ++out, high = std::min(high, m_layer[m_arcs[arc].to] - 1);
                else
                    ++in, low = std::max(low, m_layer[m_arcs[arc].from] + 1);
            }
            if (in != out)
                continue;
            int best = m_layer[v];
            for (int layer = low; layer <= high; ++layer)
                if (count[layer] < count[best] - (best == m_layer[v] ? 1 : 0))
                    best = layer;
            --count[m_layer[v]];
            ++count[best];
            m_layer[v] = best;
        }
    }

    int m_n;
    const std::vector<Arc> &m_arcs;
    std::vector<int> m_layer;
    std::vector<char> m_inTree;
    std::vector<int> m_cut;
    std::vector<std::vector<int>> m_incident;
    std::vector<int> m_low, m_lim, m_up, m_outflow, m_post;
    int m_search = 0;
};

} // namespace

std::vector<int> shortestArcLayers(int vertices, const std::vector<Arc> &arcs, const std::atomic<bool> *cancel)
{
    return Simplex(vertices, arcs).solve(cancel);
}

} // namespace baton::layout
