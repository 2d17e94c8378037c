#include "model/analysis/compiled.h"
#include "model/analysis/flowsolver.h"
#include "model/analysis/load.h"
#include "model/analysis/satisfaction.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr double worstCondition = 1e12; // beyond it the figures say nothing any more

Influence unavailable(Reason why)
{
    Influence answer;
    answer.reason = why;
    return answer;
}

// Passages per case of every edge; the hidden common start hands one case to each step that it starts.
std::vector<double> flows(const Compiled &map, const Load &load)
{
    std::unordered_map<Id, double> passages = passagesPerCase(load);
    std::vector<double> flow(map.edges.size());
    for (std::size_t e = 0; e < flow.size(); ++e)
        flow[e] = map.edges[e].handoff < 0 ? map.edges[e].share : passages[map.handoffId(static_cast<int>(e))];
    return flow;
}

// What comes in at each step: from outside, and over its handoffs.
struct Inputs
{
    std::vector<double> all, handed;
};
Inputs inputsOf(const Compiled &map, const std::vector<double> &flow)
{
    Inputs inputs{map.entry, std::vector<double>(map.entry.size(), 0)};
    for (int e = 0; e < map.graph.edges(); ++e) {
        inputs.all[map.graph.to[e]] += flow[e];
        if (map.edges[e].handoff >= 0)
            inputs.handed[map.graph.to[e]] += flow[e];
    }
    return inputs;
}

std::vector<double> shares(const Compiled &map, const std::vector<double> &flow, const Inputs &inputs)
{
    std::vector<double> weight(flow.size(), 0);
    for (int e = 0; e < map.graph.edges(); ++e)
        if (flow[e] > 0 && map.edges[e].handoff >= 0)
            weight[e] = flow[e] / inputs.all[map.graph.to[e]];
    return weight;
}

// The external customers by what they get; nothing where none gets anything.
std::vector<double> customers(const Compiled &map, const Inputs &inputs)
{
    std::vector<double> share(inputs.handed.size(), 0);
    double total = 0;
    for (int i = 0; i < map.size(); ++i)
        if (map.steps[i].customer)
            total += share[i] = inputs.handed[i];
    for (double &one : share)
        one = total > 0 ? one / total : 0;
    return share;
}

void sortBySize(std::vector<std::pair<Id, double>> &shares)
{
    std::stable_sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
}

Influence normalised(const Compiled &map, const std::vector<double> &value)
{
    Influence answer;
    double total = 0;
    std::vector<double> byPool(map.pools.size(), 0);
    const auto counts = [&](int i) {
        return map.visible(i) && !map.steps[i].customer && value[i] > 0;
    };
    for (int i = 0; i < map.size(); ++i)
        total += counts(i) ? value[i] : 0;
    if (!(total > 0) || !std::isfinite(total))
        return unavailable(Reason::NoCustomer);
    for (int i = 0; i < map.size(); ++i)
        if (counts(i)) {
            answer.steps.push_back({map.stepId(i), value[i] / total});
            if (map.steps[i].pool >= 0)
                byPool[map.steps[i].pool] += value[i] / total;
        }
    for (std::size_t p = 0; p < byPool.size(); ++p)
        if (byPool[p] > 0)
            answer.parties.push_back({map.partyId(static_cast<int>(p)), byPool[p]});
    sortBySize(answer.steps);
    sortBySize(answer.parties);
    answer.label = Label::Exact;
    return answer;
}

} // namespace

Influence influence(const ProcessMap &processMap, const Load &load)
{
    const Compiled map = compile(processMap);
    if (!map.hasCustomer)
        return unavailable(Reason::NoCustomer);
    const std::vector<double> flow = flows(map, load);
    const auto sound = [](double x) {
        return std::isfinite(x) && x >= 0;
    };
    if (load.handoffs.empty() || load.maxCasesPerH.reason == Reason::NoWayOut ||
        !std::all_of(flow.begin(), flow.end(), sound))
        return unavailable(Reason::NoWayOut);
    const Inputs inputs = inputsOf(map, flow);
    const Components parts = components(map.graph);
    const Spine order = spine(map.graph, map.entries);
    FlowSolver solver(map.graph, parts, order);
    if (!solver.factor(shares(map, flow, inputs)).empty())
        return unavailable(Reason::EndlessLoop);
    if (solver.condition() > worstCondition)
        return unavailable(Reason::IllConditioned);
    std::vector<double> value = customers(map, inputs);
    solver.backward(value);
    return normalised(map, value);
}

} // namespace baton::analysis
