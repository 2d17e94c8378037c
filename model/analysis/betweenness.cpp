#include "model/analysis/graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <thread>

namespace baton::analysis {

namespace {

// One search per source; the arrays live as long as the worker.
class Brandes
{
public:
    Brandes(const std::vector<int> &start, const std::vector<int> &to, const std::vector<char> *sinks)
        : m_start(start)
        , m_to(to)
        , m_sinks(sinks)
        , m_sum(start.size() - 1, 0)
        , m_distance(start.size() - 1, -1)
        , m_paths(start.size() - 1, 0)
        , m_share(start.size() - 1, 0)
    {
        m_order.reserve(start.size());
    }
    void from(int source)
    {
        search(source);
        for (std::size_t i = m_order.size(); i-- > 0;)
            collect(m_order[i], source);
        for (const int node : m_order)
            m_distance[node] = -1;
    }
    const std::vector<double> &sums() const { return m_sum; }

private:
    void search(int source)
    {
        m_order.assign(1, source);
        m_distance[source] = 0;
        m_paths[source] = 1;
        for (std::size_t head = 0; head < m_order.size(); ++head) {
            const int node = m_order[head];
            const int next = m_distance[node] + 1;
            const double paths = m_paths[node];
            for (int e = m_start[node]; e < m_start[node + 1]; ++e) {
                const int child = m_to[e];
                if (m_distance[child] < 0) {
                    m_distance[child] = next;
                    m_paths[child] = paths;
                    m_order.push_back(child);
                } else if (m_distance[child] == next) {
                    m_paths[child] += paths;
                }
            }
        }
    }
    void collect(int node, int source)
    {
        double share = 0;
        const int next = m_distance[node] + 1;
        for (int e = m_start[node]; e < m_start[node + 1]; ++e)
            if (m_distance[m_to[e]] == next)
                share += m_share[m_to[e]];
        share *= m_paths[node];
        if (node != source)
            m_sum[node] += share;
        const double own = !m_sinks || (*m_sinks)[node] ? 1 : 0;
        m_share[node] = (own + share) / m_paths[node];
    }

    const std::vector<int> &m_start;
    const std::vector<int> &m_to;
    const std::vector<char> *m_sinks;
    std::vector<double> m_sum;
    std::vector<int> m_distance;
    std::vector<double> m_paths, m_share;
    std::vector<int> m_order;
};

// Parallels change path counts and self-loops lead nowhere: both go.
void simplified(const Graph &graph, std::vector<int> &start, std::vector<int> &to)
{
    std::vector<int> last(graph.nodes, -1);
    start.assign(1, 0);
    for (int node = 0; node < graph.nodes; ++node) {
        for (int e = graph.outStart[node]; e < graph.outStart[node + 1]; ++e)
            if (graph.to[e] != node && last[graph.to[e]] != node) {
                last[graph.to[e]] = node;
                to.push_back(graph.to[e]);
            }
        start.push_back(static_cast<int>(to.size()));
    }
}

} // namespace

std::vector<double> betweenness(const Graph &graph, const BetweennessOptions &options)
{
    std::vector<int> start, to;
    simplified(graph, start, to);
    std::vector<int> sources = options.sources;
    if (sources.empty()) {
        sources.resize(graph.nodes);
        std::iota(sources.begin(), sources.end(), 0);
    }
    std::vector<char> isSink(graph.nodes, 0);
    for (const int sink : options.sinks)
        isSink[sink] = 1;
    const std::vector<char> *sinks = options.sinks.empty() ? nullptr : &isSink;

    // Fixed blocks, added up in their order: the same sums whatever the number of threads.
    constexpr std::size_t perBlock = 256;
    const std::size_t blocks = (sources.size() + perBlock - 1) / perBlock;
    std::vector<std::vector<double>> sums(blocks);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t block; (block = next++) < blocks;) {
            Brandes brandes(start, to, sinks);
            for (std::size_t k = block * perBlock; k < std::min(sources.size(), (block + 1) * perBlock); ++k) {
                if (options.cancel && options.cancel->load(std::memory_order_relaxed))
                    return;
                brandes.from(sources[k]);
                if (options.done)
                    options.done->fetch_add(1, std::memory_order_relaxed);
            }
            sums[block] = brandes.sums();
        }
    };
    std::vector<std::thread> others;
    for (int t = 1; t < options.threads && static_cast<std::size_t>(t) < blocks; ++t)
        others.emplace_back(work);
    work();
    for (std::thread &thread : others)
        thread.join();
    std::vector<double> result(graph.nodes, 0);
    for (const std::vector<double> &sum : sums)
        for (std::size_t i = 0; i < sum.size(); ++i)
            result[i] += sum[i];
    return result;
}

std::vector<int> articulationPoints(const Graph &graph)
{
    using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Undirected copy(static_cast<std::size_t>(graph.nodes));
    for (int e = 0; e < graph.edges(); ++e)
        if (graph.from[e] != graph.to[e])
            boost::add_edge(static_cast<std::size_t>(graph.from[e]), static_cast<std::size_t>(graph.to[e]), copy);
    std::vector<std::size_t> points;
    boost::articulation_points(copy, std::back_inserter(points));
    std::vector<int> result(points.begin(), points.end());
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace baton::analysis
