#include "model/analysis/markingwalk.h"

#include <algorithm>
#include <limits>

namespace baton::analysis {

namespace {

constexpr double mostWork = 2e6; // a few milliseconds

// Steps in loops, or behind them: the only ones that can run, let others run, and run again.
std::vector<char> repeated(const Compiled &map, const Spine &flow)
{
    std::vector<int> heads;
    for (int e = 0; e < map.graph.edges(); ++e)
        if (flow.backward(map.graph, e) && map.edges[e].share > 0)
            heads.push_back(map.graph.to[e]);
    return reachableFrom(map.graph, heads);
}

// What one solution costs: substitution, and once for each place to come back to.
double workOf(const Graph &graph, const Spine &order)
{
    std::vector<char> head(static_cast<std::size_t>(graph.nodes), 0);
    for (int e = 0; e < graph.edges(); ++e)
        if (order.backward(graph, e))
            head[graph.to[e]] = 1;
    return graph.edges() * (1.0 + static_cast<double>(std::count(head.begin(), head.end(), 1)));
}

// A step that has run: no more is followed.
double absorbed(const MarkingWalk &walk, FlowSolver &solver, int step)
{
    std::vector<double> weight = walk.weight, mass = walk.start;
    for (int e = 0; e < walk.graph.edges(); ++e)
        if (walk.runs[walk.graph.from[e]] == step)
            weight[e] = 0;
    if (!solver.factor(std::move(weight)).empty())
        return std::numeric_limits<double>::quiet_NaN();
    solver.forward(mass);
    double sum = 0;
    for (int k = 0; k < walk.graph.nodes; ++k)
        sum += walk.runs[k] == step ? mass[k] : 0;
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace

std::vector<double> everRuns(const Compiled &map, const Spine &flow, const MarkingWalk &walk, FlowSolver &solver,
                             const Spine &order, const std::vector<double> &mass)
{
    // Steps run in flow order: those in no loop have all their runs one after the other, and begin once.
    std::vector<double> begins(map.size(), 0);
    for (int k = 0; k < walk.graph.nodes; ++k)
        if (walk.runs[k] >= 0)
            begins[walk.runs[k]] += walk.start[k];
    for (int e = 0; e < walk.graph.edges(); ++e) {
        const int from = walk.graph.from[e], next = walk.runs[walk.graph.to[e]];
        if (next >= 0 && next != walk.runs[from])
            begins[next] += mass[from] * walk.weight[e];
    }
    const std::vector<char> again = repeated(map, flow);
    const bool few = std::count(again.begin(), again.end(), 1) * workOf(walk.graph, order) <= mostWork;
    for (int i = 0; i < map.size(); ++i)
        if (!again[i] || begins[i] <= 0)
            begins[i] = std::clamp(begins[i], 0.0, 1.0);
        else
            begins[i] = few ? absorbed(walk, solver, i) : std::numeric_limits<double>::quiet_NaN();
    return begins;
}

} // namespace baton::analysis
