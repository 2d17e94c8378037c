#include "tests/bench/analysis/structure.h"

#include "model/analysis/graph.h"
#include "tests/bench/analysis/bounds.h"
#include "tests/bench/support/clocks.h"
#include "tests/bench/support/generated.h"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <thread>

namespace baton::bench {

using namespace baton::analysis;

namespace {

// Repeated until the clock can see it; side by side, so that both meet the same machine.
struct Sides
{
    double ours = 0, other = 0; // ms
};
Sides beside(int rounds, const std::function<void()> &ours, const std::function<void()> &other)
{
    std::vector<double> a, b;
    for (int r = 0; r < rounds; ++r) {
        a.push_back(spent(ours).wall);
        b.push_back(spent(other).wall);
    }
    std::nth_element(a.begin(), a.begin() + rounds / 2, a.end());
    std::nth_element(b.begin(), b.begin() + rounds / 2, b.end());
    return {a[rounds / 2], b[rounds / 2]};
}

void demand(bool same, const char *what)
{
    if (!same) {
        std::printf("%s: not the same answer\n", what);
        std::exit(1);
    }
}

void say(const char *what, const Sides &sides)
{
    std::printf("  %-14s %8.3f ms, minimal loop %8.3f ms, ratio %.2f\n", what, sides.ours, sides.other,
                sides.ours / sides.other);
}

void compareLoops(int nodes, const Pairs &pairs, int rounds)
{
    const Graph graph = Graph::build(nodes, pairs);
    const std::vector<double> one(pairs.size(), 1.0);
    Bounds bound(nodes, pairs);
    Components parts = components(graph);
    demand(bound.components() == parts.count(), "components");
    const std::vector<int> counts = reachCounts(graph, parts);
    demand(bound.reach() == std::accumulate(counts.begin(), counts.end(), std::int64_t(0)), "reach");
    demand(bound.criticalPath() == int(longestOverCondensation(graph, parts, one)), "critical path");
    std::vector<int> idom = dominators(graph, 0);
    demand(bound.dominators() == std::accumulate(idom.begin() + 1, idom.end(), std::int64_t(0)), "dominators");

    double sink = 0;
    Sides together;
    const auto add = [&](const char *what, const std::function<void()> &ours, const std::function<void()> &other) {
        const Sides sides = beside(rounds, ours, other);
        together.ours += sides.ours;
        together.other += sides.other;
        say(what, sides);
    };
    add(
        "components", [&] { parts = components(graph); }, [&] { sink += bound.components(); });
    add(
        "reach", [&] { sink += reachCounts(graph, parts)[0]; }, [&] { sink += double(bound.reach()); });
    add(
        "dominators", [&] { sink += dominators(graph, 0)[1]; }, [&] { sink += double(bound.dominators()); });
    add(
        "critical path", [&] { sink += longestOverCondensation(graph, parts, one); },
        [&] { sink += bound.criticalPath(); });
    say("together", together);
    if (sink < 0)
        std::printf("\n");
}

// Boost.Graph counts every way of parallels; on a graph without any both say the same.
void compareBetweenness(int nodes, const Pairs &pairs)
{
    using Csr = boost::compressed_sparse_row_graph<boost::directedS>;
    const Csr csr(boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(), static_cast<std::size_t>(nodes));
    const Graph graph = Graph::build(nodes, pairs);
    std::vector<double> central(static_cast<std::size_t>(nodes)), own, both;
    const auto boosts = [&] {
        boost::brandes_betweenness_centrality(
            csr, boost::make_iterator_property_map(central.begin(), boost::get(boost::vertex_index, csr)));
    };
    BetweennessOptions two;
    std::atomic<int> done{0};
    const std::atomic<bool> cancel{false};
    two.threads = 2;
    two.done = &done;
    two.cancel = &cancel;
    const int rounds = nodes > 5000 ? 3 : 15;
    const Sides one = beside(
        rounds, [&] { own = betweenness(graph); }, boosts);
    const double pair = median(rounds, [&] { both = betweenness(graph, two); }).wall;
    demand(own == both && done == nodes * rounds, "betweenness by two threads");
    for (int i = 0; i < nodes; ++i)
        demand(std::abs(own[i] - central[i]) <= 1e-9 * (1 + central[i]), "betweenness");
    std::printf("  betweenness    %8.1f ms, Boost.Graph %8.1f ms, ratio %.2f; two threads %.1f ms, %.2f times as fast "
                "(%u cores)\n",
                one.ours, one.other, one.ours / one.other, pair, one.ours / pair, std::thread::hardware_concurrency());
}

Pairs withoutParallels(Pairs pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

void compareStructure(int nodes, int edges, int rounds)
{
    std::mt19937 random(42);
    const Pairs pairs = withoutParallels(layered(nodes, edges, random));
    std::printf("%d steps, %d handoffs\n", nodes, int(pairs.size()));
    compareLoops(nodes, pairs, rounds);
    compareBetweenness(nodes, pairs);
}

} // namespace baton::bench
