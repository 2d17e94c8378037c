#include "model/layout/layered.h"

#include <algorithm>
#include <numeric>

namespace baton::layout {

Adjacency adjacency(int vertices, const std::vector<Arc> &arcs, bool forward)
{
    Adjacency result;
    result.start.assign(static_cast<std::size_t>(vertices) + 1, 0);
    for (const Arc &arc : arcs)
        ++result.start[(forward ? arc.from : arc.to) + 1];
    std::partial_sum(result.start.begin(), result.start.end(), result.start.begin());
    result.target.resize(arcs.size());
    std::vector<int> next(result.start.begin(), result.start.end() - 1);
    for (const Arc &arc : arcs)
        result.target[next[forward ? arc.from : arc.to]++] = forward ? arc.to : arc.from;
    return result;
}

namespace {

// Tarjan's strongly connected components without recursion: maps can be long chains.
class Components
{
public:
    Components(int vertices, const std::vector<Arc> &arcs)
        : m_out(adjacency(vertices, arcs, true))
        , m_index(vertices, -1)
        , m_low(vertices, 0)
        , m_component(vertices, -1)
        , m_next(vertices, 0)
    {
        for (int v = 0; v < vertices; ++v)
            if (m_index[v] < 0)
                visit(v);
    }
    bool together(int a, int b) const { return m_component[a] == m_component[b]; }

private:
    void enter(int v)
    {
        m_index[v] = m_low[v] = m_count++;
        m_stack.push_back(v);
        m_path.push_back(v);
    }
    void visit(int root)
    {
        enter(root);
        while (!m_path.empty()) {
            const int v = m_path.back();
            if (m_next[v] < m_out.degree(v))
                follow(v, m_out.begin(v)[m_next[v]++]);
            else
                leave(v);
        }
    }
    void follow(int v, int w)
    {
        if (m_index[w] < 0)
            enter(w);
        else if (m_component[w] < 0)
            m_low[v] = std::min(m_low[v], m_index[w]);
    }
    void leave(int v)
    {
        m_path.pop_back();
        if (!m_path.empty())
            m_low[m_path.back()] = std::min(m_low[m_path.back()], m_low[v]);
        if (m_low[v] != m_index[v])
            return;
        for (int w = -1; w != v;) {
            w = m_stack.back();
            m_stack.pop_back();
            m_component[w] = v;
        }
    }

    Adjacency m_out;
    std::vector<int> m_index, m_low, m_component, m_next, m_stack, m_path;
    int m_count = 0;
};

enum class Begin { AtSources, InOrder };

// Turns the arcs that lead back to a vertex still on the path of a depth first search.
class Search
{
public:
    Search(int vertices, const std::vector<Arc> &arcs, std::vector<char> &back, Begin begin)
        : m_arcs(arcs)
        , m_back(back)
        , m_state(vertices, Unseen)
        , m_next(vertices, 0)
        , m_out(vertices)
    {
        std::vector<int> entering(vertices, 0);
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            m_out[tail(static_cast<int>(i))].push_back(static_cast<int>(i));
            ++entering[head(static_cast<int>(i))];
        }
        for (int v = 0; v < vertices && begin == Begin::AtSources; ++v)
            if (entering[v] == 0)
                visit(v);
        for (int v = 0; v < vertices; ++v)
            visit(v);
    }

private:
    enum State : char { Unseen, OnPath, Done };
    int tail(int arc) const { return m_back[arc] ? m_arcs[arc].to : m_arcs[arc].from; }
    int head(int arc) const { return m_back[arc] ? m_arcs[arc].from : m_arcs[arc].to; }
    void enter(int v)
    {
        m_state[v] = OnPath;
        m_path.push_back(v);
    }
    void visit(int root)
    {
        if (m_state[root] != Unseen)
            return;
        enter(root);
        while (!m_path.empty()) {
            const int v = m_path.back();
            if (m_next[v] == static_cast<int>(m_out[v].size())) {
                m_state[v] = Done;
                m_path.pop_back();
                continue;
            }
            const int arc = m_out[v][m_next[v]++];
            const int w = head(arc);
            if (m_state[w] == OnPath)
                m_back[arc] = !m_back[arc];
            else if (m_state[w] == Unseen)
                enter(w);
        }
    }

    const std::vector<Arc> &m_arcs;
    std::vector<char> &m_back;
    std::vector<State> m_state;
    std::vector<int> m_next;
    std::vector<std::vector<int>> m_out;
    std::vector<int> m_path;
};

// The arcs of cycles that run against the given order.
template <class Order>
std::vector<char> against(const Components &components, const std::vector<Arc> &arcs, const Order &order)
{
    std::vector<char> back(arcs.size(), 0);
    for (std::size_t i = 0; i < arcs.size(); ++i)
        back[i] = components.together(arcs[i].from, arcs[i].to) && order(arcs[i].to) < order(arcs[i].from);
    return back;
}

} // namespace

std::vector<char> arcsGoingBack(int vertices, const std::vector<Arc> &arcs, const std::vector<double> &x)
{
    const Components components(vertices, arcs);
    if (!x.empty()) {
        std::vector<char> back = against(components, arcs, [&](int v) { return x[v]; });
        Search(vertices, arcs, back, Begin::AtSources);
        return back;
    }
    const auto searched = [&](Begin begin) {
        std::vector<char> back(arcs.size(), 0);
        Search(vertices, arcs, back, begin);
        return back;
    };
    const std::vector<char> ways[] = {searched(Begin::InOrder), searched(Begin::AtSources),
                                      against(components, arcs, [](int v) { return v; })};
    return *std::min_element(std::begin(ways), std::end(ways), [](const auto &a, const auto &b) {
        return std::count(a.begin(), a.end(), 1) < std::count(b.begin(), b.end(), 1);
    });
}

} // namespace baton::layout
