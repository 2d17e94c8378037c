#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

// Directed graphs as plain arrays (compressed rows) and the graph algorithms the analysis lives on.
namespace baton::analysis {

// Edges are numbered so that those leaving node i are [outStart[i], outStart[i + 1]); parallels and self-loops stay.
struct Graph
{
    int nodes = 0;
    std::vector<int> outStart;
    std::vector<int> from, to; // by edge
    std::vector<int> inStart;
    std::vector<int> inEdge; // edges that reach node i: inEdge[inStart[i] .. inStart[i + 1])

    int edges() const { return static_cast<int>(to.size()); }
    std::span<const int> in(int node) const
    {
        return {inEdge.data() + inStart[node], static_cast<std::size_t>(inStart[node + 1] - inStart[node])};
    }
    // `pairs` keep their order among those that leave one node; place[k] = edge number of pairs[k].
    static Graph build(int nodes, const std::vector<std::pair<int, int>> &pairs, std::vector<int> *place = nullptr);
    Graph reversed() const; // edge e of the result runs against edge number origin[e]
};

// Strong components in topological order (Tarjan 1972).
struct Components
{
    std::vector<int> of;    // by node
    std::vector<int> start; // members[start[c] .. start[c + 1])
    std::vector<int> members;
    std::vector<char> loop; // more than one node, or a self-loop

    int count() const { return static_cast<int>(loop.size()); }
    std::span<const int> nodes(int c) const
    {
        return {members.data() + start[c], static_cast<std::size_t>(start[c + 1] - start[c])};
    }
};
Components components(const Graph &graph);

// Depth-first order from the roots, then from whatever is left. An edge with rank[to] <= rank[from] runs backward;
// without those the graph is acyclic and `order` is a topological order.
struct Spine
{
    std::vector<int> order; // nodes
    std::vector<int> rank;  // position in order
    bool backward(const Graph &graph, int edge) const { return rank[graph.to[edge]] <= rank[graph.from[edge]]; }
};
Spine spine(const Graph &graph, const std::vector<int> &roots);

// Number of nodes each node can reach, itself included; blocked bit sets over the condensation.
std::vector<int> reachCounts(const Graph &graph, const Components &components);
std::vector<char> reachableFrom(const Graph &graph, const std::vector<int> &roots);

// Immediate dominators from `root` (Cooper, Harvey & Kennedy 2001); -1 for the root and for what it cannot reach.
std::vector<int> dominators(const Graph &graph, int root);

// Largest sum of node and edge lengths over the condensation, each component counting all of its nodes.
double longestOverCondensation(const Graph &graph, const Components &components, const std::vector<double> &edgeLength);

// Shortest-path betweenness (Brandes 2001), directed, parallels counted once. With `sources` / `sinks` not empty
// only pairs from a source to a sink count. Stops early, with what it has, when cancelled; done counts sources.
struct BetweennessOptions
{
    std::vector<int> sources, sinks;
    int threads = 1;
    const std::atomic<bool> *cancel = nullptr;
    std::atomic<int> *done = nullptr;
};
std::vector<double> betweenness(const Graph &graph, const BetweennessOptions &options = {});

// Nodes without which the undirected graph falls apart (Boost.Graph biconnected components).
std::vector<int> articulationPoints(const Graph &graph);

} // namespace baton::analysis
