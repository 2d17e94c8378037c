// Times graph algorithms beside Boost.Graph on the same graphs, and the whole analysis on generated maps.
#include "model/analysis/analysis.h"
#include "model/analysis/graph.h"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>

using namespace baton;
using namespace baton::analysis;

namespace {

using Pairs = std::vector<std::pair<int, int>>;

// Layers of about twenty, handoffs to one of the next three layers, four percent of them backward.
Pairs layered(int nodes, int edges, std::mt19937 &random)
{
    std::uniform_real_distribution<double> u(0, 1);
    Pairs pairs;
    const int width = 20;
    while (static_cast<int>(pairs.size()) < edges) {
        const int a = static_cast<int>(u(random) * nodes);
        const int b = std::min(nodes - 1, (a / width + 1) * width + static_cast<int>(u(random) * width * 3));
        if (a == b)
            continue;
        pairs.push_back(u(random) < 0.04 ? std::pair{b, a} : std::pair{a, b});
    }
    return pairs;
}

double milliseconds(const std::function<void()> &work, int rounds)
{
    std::vector<double> times;
    for (int r = 0; r < rounds; ++r) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
    return times[times.size() / 2];
}

void graphs(int nodes, int edges, int rounds)
{
    std::mt19937 random(42);
    const Pairs pairs = layered(nodes, edges, random);
    const Graph graph = Graph::build(nodes, pairs);
    const std::vector<double> length(pairs.size(), 1.0);
    Components parts = components(graph);
    double sink = 0;
    const double scc = milliseconds([&] { parts = components(graph); }, rounds);
    const double reach = milliseconds([&] { sink += reachCounts(graph, parts)[0]; }, rounds);
    const double dom = milliseconds([&] { sink += dominators(graph, 0)[1]; }, rounds);
    const double crit = milliseconds([&] { sink += longestOverCondensation(graph, parts, length); }, rounds);
    std::printf("%6d/%6d own   scc %.3f reach %.3f dom %.3f crit %.3f together %.3f ms\n", nodes, edges, scc, reach,
                dom, crit, scc + reach + dom + crit);

    using Csr = boost::compressed_sparse_row_graph<boost::directedS>;
    const Csr csr(boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(), static_cast<std::size_t>(nodes));
    std::vector<double> central(static_cast<std::size_t>(nodes));
    const int few = nodes > 5000 ? 1 : 5;
    const double theirs = milliseconds(
        [&] {
            boost::brandes_betweenness_centrality(
                csr, boost::make_iterator_property_map(central.begin(), boost::get(boost::vertex_index, csr)));
        },
        few);
    BetweennessOptions two;
    two.threads = 2;
    const double ours = milliseconds([&] { sink += betweenness(graph)[0]; }, few);
    const double both = milliseconds([&] { sink += betweenness(graph, two)[0]; }, few);
    std::printf("%6d/%6d betweenness: Boost.Graph %.1f, own %.1f, two threads %.1f ms (%g)\n", nodes, edges, theirs,
                ours, both, sink > 0 ? 1.0 : 0.0);
}

ProcessMap generated(int steps, int handoffs, bool errors)
{
    std::mt19937 random(42);
    std::uniform_real_distribution<double> u(0, 1);
    const Pairs pairs = layered(steps, handoffs, random);
    std::vector<int> out(static_cast<std::size_t>(steps), 0);
    for (const auto &pair : pairs)
        ++out[pair.first];
    ProcessMap map;
    const int parties = std::max(3, steps / 5);
    for (int p = 0; p < parties; ++p) {
        Party party;
        party.id = "p" + std::to_string(p);
        party.order = p + 1;
        party.people = 3;
        party.costPerHour = 30;
        map.parties.put(party);
    }
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.id = "s" + std::to_string(i);
        step.order = i + 1;
        step.party = "p" + std::to_string(static_cast<int>(u(random) * parties));
        step.work = Law::parse("gamma(5min, 0.7)").value();
        if (i < 5)
            step.arrivals = Law::parse("exp(3h)").value();
        if (errors) {
            step.introduces = 0.03;
            step.catches["*"] = 0.3;
            step.investigate = Law::parse("3min").value();
            step.fix = Law::parse("6min").value();
        }
        map.steps.put(step);
    }
    int number = 0;
    for (const auto &[a, b] : pairs) {
        Handoff handoff;
        handoff.id = "h" + std::to_string(++number);
        handoff.order = number;
        handoff.from = "s" + std::to_string(a);
        handoff.to = "s" + std::to_string(b);
        handoff.deliverable = "paper " + std::to_string(number % 300);
        handoff.share = 0.98 / out[a];
        handoff.delay = Law::parse("20min").value();
        map.handoffs.put(handoff);
    }
    return map;
}

void whole(int steps, int handoffs, int rounds)
{
    for (const bool errors : {false, true}) {
        const ProcessMap map = generated(steps, handoffs, errors);
        double sum = 0;
        const double all = milliseconds([&] { sum += analyze(map).leadTime.mean.value; }, rounds);
        const double plain = milliseconds([&] { sum += analyze(map, {nullptr, false, true}).load.casesPerH; }, rounds);
        std::printf("analysis of %d/%d%s: %.2f ms, without gains %.2f ms (%g)\n", steps, handoffs,
                    errors ? " with errors" : "", all, plain, sum > 0 ? 1.0 : 0.0);
    }
}

} // namespace

int main()
{
    graphs(1000, 2000, 51);
    graphs(10000, 30000, 11);
    whole(100, 200, 11);
    whole(1000, 2000, 5);
    whole(10000, 30000, 1);
}
