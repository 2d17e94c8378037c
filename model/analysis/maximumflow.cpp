#include "model/analysis/maximumflow.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace baton::analysis {

namespace {

using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Amount = std::int64_t;
struct Arc
{
    Amount capacity = 0, residual = 0;
    Traits::edge_descriptor reverse;
};
using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, Arc>;

// Node i is 2 i for what comes in and 2 i + 1 for what goes out.
class Flow
{
public:
    Flow(const Graph &graph, const std::vector<double> &ofNode, const std::vector<double> &ofEdge)
        : m_graph(graph)
        , m_ofNode(ofNode)
        , m_ofEdge(ofEdge)
        , m_network(static_cast<std::size_t>(2 * graph.nodes + 2))
    {
        double largest = 0, sum = 0;
        for (const std::vector<double> *capacities : {&ofNode, &ofEdge})
            for (const double c : *capacities)
                if (std::isfinite(c)) {
                    largest = std::max(largest, c);
                    sum += c;
                }
        m_scale = largest > 0 ? 1e12 / largest : 1;
        m_unlimited = static_cast<Amount>(std::min(sum * m_scale + 1, 4e18));
    }

    FlowCut run(const std::vector<int> &sources, const std::vector<int> &sinks)
    {
        const auto source = static_cast<std::size_t>(2 * m_graph.nodes), sink = source + 1;
        for (int i = 0; i < m_graph.nodes; ++i)
            add(in(i), out(i), capacity(m_ofNode, i));
        for (int e = 0; e < m_graph.edges(); ++e)
            if (m_graph.from[e] != m_graph.to[e])
                add(out(m_graph.from[e]), in(m_graph.to[e]), capacity(m_ofEdge, e));
        for (const int i : sources)
            add(source, in(i), m_unlimited);
        for (const int i : sinks)
            add(out(i), sink, m_unlimited);
        const Amount flow =
            boost::push_relabel_max_flow(m_network, source, sink,
                                         boost::capacity_map(boost::get(&Arc::capacity, m_network))
                                             .residual_capacity_map(boost::get(&Arc::residual, m_network))
                                             .reverse_edge_map(boost::get(&Arc::reverse, m_network)));
        FlowCut cut;
        cut.flow = flow >= m_unlimited ? unlimitedFlow : static_cast<double>(flow) / m_scale;
        if (cut.flow < unlimitedFlow)
            addCut(source, cut);
        return cut;
    }

private:
    static std::size_t in(int node) { return static_cast<std::size_t>(2 * node); }
    static std::size_t out(int node) { return in(node) + 1; }
    Amount capacity(const std::vector<double> &of, int k) const
    {
        const double c = of.empty() ? unlimitedFlow : of[static_cast<std::size_t>(k)];
        return std::isfinite(c) ? static_cast<Amount>(std::llround(c * m_scale)) : m_unlimited;
    }
    void add(std::size_t from, std::size_t to, Amount capacity)
    {
        const auto there = boost::add_edge(from, to, m_network).first,
                   back = boost::add_edge(to, from, m_network).first;
        m_network[there] = {capacity, 0, back};
        m_network[back] = {0, 0, there};
    }
    // What can still be reached from the source lies before the cut.
    void addCut(std::size_t source, FlowCut &cut) const
    {
        std::vector<char> before(boost::num_vertices(m_network), 0);
        std::vector<std::size_t> stack{source};
        before[source] = 1;
        while (!stack.empty()) {
            const std::size_t node = stack.back();
            stack.pop_back();
            for (const auto arc : boost::make_iterator_range(boost::out_edges(node, m_network)))
                if (const auto to = boost::target(arc, m_network); m_network[arc].residual > 0 && !before[to]) {
                    before[to] = 1;
                    stack.push_back(to);
                }
        }
        for (int i = 0; i < m_graph.nodes; ++i)
            if (before[in(i)] && !before[out(i)])
                cut.nodes.push_back(i);
        for (int e = 0; e < m_graph.edges(); ++e)
            if (before[out(m_graph.from[e])] && !before[in(m_graph.to[e])])
                cut.edges.push_back(e);
    }

    const Graph &m_graph;
    const std::vector<double> &m_ofNode, &m_ofEdge;
    Network m_network;
    double m_scale = 1;
    Amount m_unlimited = 0;
};

} // namespace

FlowCut maximumFlow(const Graph &graph, const std::vector<double> &ofNode, const std::vector<double> &ofEdge,
                    const std::vector<int> &sources, const std::vector<int> &sinks)
{
    return Flow(graph, ofNode, ofEdge).run(sources, sinks);
}

} // namespace baton::analysis
