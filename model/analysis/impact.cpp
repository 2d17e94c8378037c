#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"

#include <algorithm>
#include <cmath>

namespace baton {

using namespace analysis;

namespace {

constexpr double mostPaths = 1e9;

class ImpactOf
{
public:
    explicit ImpactOf(const ProcessMap &map)
        : m_map(compile(map))
        , m_shape(collapse(m_map))
        , m_parts(components(m_map.graph))
        , m_order(spine(m_map.graph, m_map.entries))
        , m_solver(m_map.graph, m_parts, m_order)
        , m_model(m_map, m_shape)
    {
        m_bounded = m_solver.factor(passWeights(m_map, m_order)).empty();
        m_base = passes(m_map, m_solver, m_map.entry);
        m_state = computeErrors(m_map, m_model, m_solver, m_base);
        m_work = stepWork(m_map, m_state.nominal);
    }

    Impact ofStep(int step)
    {
        m_maker = step;
        m_out.origin = {ElementRef::Kind::Step, m_map.stepId(step)};
        m_out.perCase = m_state.nominal.steps[step] * m_map.steps[step].introduces;
        return run(m_model.chain(step).fromStep(step), step, step);
    }
    Impact ofHandoff(int edge)
    {
        m_maker = m_map.graph.from[edge];
        m_out.origin = {ElementRef::Kind::Handoff, m_map.handoffId(edge)};
        m_out.perCase = m_state.nominal.handoffs[edge] * m_map.edges[edge].goesWrong;
        return run(m_model.chain(m_maker).fromHandoff(edge), -1, m_map.graph.to[edge]);
    }

private:
    // `first` is where the error stands to begin with; -1 when it is on its way to `head`.
    Impact run(const Fate &fate, int first, int head)
    {
        label();
        const std::vector<double> seconds = bookSeconds(fate);
        const std::vector<int> distance = distances(head, first < 0 ? 1 : 0);
        const std::vector<double> ways = paths(head);
        const ErrorChain &chain = m_model.chain(m_maker);
        for (int i = 0; i < m_map.size(); ++i) {
            if (!m_map.visible(i))
                continue;
            const bool touched = fate.arrivals[i] > 1e-15 || std::abs(seconds[i]) > 1e-12;
            if (!touched)
                continue;
            Reached r;
            r.step = m_map.stepId(i);
            if (m_map.steps[i].pool >= 0)
                r.party = m_map.partyId(m_map.steps[i].pool);
            r.distance = distance[i] < 0 ? 0 : distance[i];
            r.probability = std::min(1.0, fate.arrivals[i] / std::max(1.0, chain.passes()[i]));
            r.foundHere = fate.found(i);
            r.seconds = seconds[i];
            r.cost = seconds[i] * m_map.rate(i) + fate.escaped[i] * escapeCost(m_map, i) + m_fixed[i];
            r.paths = ways[i];
            m_out.rework += r.seconds;
            m_out.cost += r.cost;
            m_out.escapeProbability += fate.escaped[i];
            m_out.reached.push_back(r);
            if (m_map.sink(i) && fate.escaped[i] > 0 && (m_map.steps[i].customer || !m_map.hasCustomer))
                m_out.customers.push_back({m_map.stepId(i), fate.escaped[i]});
        }
        std::stable_sort(m_out.reached.begin(), m_out.reached.end(),
                         [](const Reached &a, const Reached &b) { return a.distance < b.distance; });
        for (const int e : m_map.edgeOfHandoff)
            if (e >= 0 && fate.travelled[e] > 1e-15)
                m_out.travelled.push_back({m_map.handoffId(e), fate.travelled[e], 0});
        return std::move(m_out);
    }
    void label()
    {
        const ErrorChain &chain = m_model.chain(m_maker);
        if (chain.endless() || !m_bounded) {
            m_out.label = Label::Unavailable;
            m_out.reason = chain.endless() ? Reason::EndlessLoop : Reason::NoWayOut;
        } else if (m_shape.parallel) {
            m_out.label = Label::Approximation;
            m_out.reason = Reason::AndJoin;
        }
    }
    // Looking into it is the finder's time, putting it right the maker's; redone work is everybody's who does it again.
    std::vector<double> bookSeconds(const Fate &fate)
    {
        const int n = m_map.size();
        std::vector<double> seconds(n, 0), again(n, 0);
        m_fixed.assign(n, 0);
        double found = 0, restarts = 0;
        for (int i = 0; i < n; ++i) {
            found += fate.found(i);
            seconds[i] += fate.found(i) * m_map.steps[i].investigate.mean;
            if (!m_map.redo(i, m_maker))
                continue;
            restarts += fate.found(i);
            again[i] -= fate.inspection[i];
            for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
                again[m_map.graph.to[e]] -= fate.work[i] * m_solver.weight()[e];
        }
        seconds[m_maker] += found * m_map.steps[m_maker].fix.mean;
        if (restarts > 0) {
            again[m_maker] += restarts;
            m_solver.forward(again);
            for (int i = 0; i < n; ++i) {
                seconds[i] += again[i] * m_work[i].effort;
                m_fixed[i] = again[i] * m_map.steps[i].costPerCase;
            }
        }
        return seconds;
    }
    std::vector<int> distances(int head, int start) const
    {
        std::vector<int> distance(m_map.size(), -1), queue{head};
        distance[head] = start;
        for (std::size_t k = 0; k < queue.size(); ++k)
            for (int e = m_map.graph.outStart[queue[k]]; e < m_map.graph.outStart[queue[k] + 1]; ++e)
                if (const int to = m_map.graph.to[e]; m_map.edges[e].carries && distance[to] < 0) {
                    distance[to] = distance[queue[k]] + 1;
                    queue.push_back(to);
                }
        return distance;
    }
    std::vector<double> paths(int head) const
    {
        std::vector<double> ways(m_map.size(), 0);
        ways[head] = 1;
        for (const int node : m_order.order)
            for (int e = m_map.graph.outStart[node]; ways[node] > 0 && e < m_map.graph.outStart[node + 1]; ++e)
                if (m_map.edges[e].carries && m_map.edges[e].share > 0 && !m_order.backward(m_map.graph, e))
                    ways[m_map.graph.to[e]] = std::min(mostPaths, ways[m_map.graph.to[e]] + ways[node]);
        return ways;
    }

    Compiled m_map;
    Collapsed m_shape;
    Components m_parts;
    Spine m_order;
    FlowSolver m_solver;
    ErrorModel m_model;
    Passes m_base;
    ErrorState m_state;
    std::vector<StepWork> m_work;
    std::vector<double> m_fixed;
    bool m_bounded = true;
    int m_maker = -1;
    Impact m_out;
};

} // namespace

Result<Impact> impactOfStep(const ProcessMap &map, const Id &step)
{
    const auto position = map.steps.positionOf(step);
    if (!position)
        return Error(ErrorCode::UnknownStep, {step});
    return ImpactOf(map).ofStep(static_cast<int>(*position));
}

Result<Impact> impactOfHandoff(const ProcessMap &map, const Id &handoff)
{
    const auto position = map.handoffs.positionOf(handoff);
    if (!position)
        return Error(ErrorCode::UnknownHandoff, {handoff});
    ImpactOf impact(map);
    const int edge = compile(map).edgeOfHandoff[*position];
    if (edge < 0)
        return Error(ErrorCode::UnknownHandoff, {handoff});
    return impact.ofHandoff(edge);
}

} // namespace baton
