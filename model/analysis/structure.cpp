#include "model/analysis/structure.h"

#include "model/analysis/cycleratio.h"
#include "model/analysis/exposure.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace baton::analysis {

namespace {

class Builder
{
public:
    explicit Builder(const Flows &flows)
        : m_flows(flows)
        , m_map(flows.map)
        , m_parts(flows.parts)
        , m_order(flows.order)
        , m_solver(flows.solver)
        , m_base(flows.base)
        , m_nominal(flows.nominal)
        , m_stepTime(flows.stepTime)
        , m_passes(m_solver.passes())
    {}

    Structure run()
    {
        addExposures();
        addLoops();
        addHandovers();
        return std::move(m_out);
    }

private:
    // Expected passes of a step per visit of the case to it; for large loops only where it is asked.
    double again(int step)
    {
        if (m_passes[step] == 0) {
            std::vector<double> start(m_map.size(), 0);
            start[step] = 1;
            m_solver.forward(start);
            m_passes[step] = start[step];
        }
        return std::max(1.0, m_passes[step]);
    }

    void addLoops()
    {
        for (int c = 0; c < m_parts.count(); ++c)
            if (m_parts.loop[c])
                addLoop(c);
    }
    void addLoop(int c)
    {
        Loop loop;
        std::vector<int> nodes(m_parts.nodes(c).begin(), m_parts.nodes(c).end());
        std::sort(nodes.begin(), nodes.end(), [&](int a, int b) { return m_order.rank[a] < m_order.rank[b]; });
        bool endless = true;
        int pool = -2;
        for (const int node : nodes) {
            loop.steps.push_back(m_map.stepId(node));
            endless = endless && !leaves(node, c);
            loop.pingPong = loop.pingPong || (pool != -2 && pool != m_map.steps[node].pool);
            pool = m_map.steps[node].pool;
        }
        const double passes = endless ? 1 : again(nodes.front());
        loop.returnProbability = endless ? 1 : 1 - 1 / passes;
        loop.extraPasses = endless ? 0 : passes - 1;
        if (endless)
            loop.rhythm = rhythm(nodes, c);
        loop.timeLost = endless ? Figure::unavailable(Reason::EndlessLoop) : timeLost(nodes, passes);
        loop.workLost = endless ? Figure::unavailable(Reason::EndlessLoop) : workLost(nodes, passes);
        loop.crossings = endless ? 0 : crossings(nodes);
        m_out.loops.push_back(std::move(loop));
    }
    bool leaves(int node, int c) const
    {
        if (m_map.ends(node) > 0)
            return true;
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
            if (m_parts.of[m_map.graph.to[e]] != c && m_map.edges[e].share > 0)
                return true;
        return false;
    }
    // Nobody is free before the last round is through there: each handoff back carries one round over. Times that vary,
    // closed hours and people shared by several steps make it longer, never shorter.
    Figure rhythm(const std::vector<int> &nodes, int c) const
    {
        std::vector<int> number(m_map.size(), -1);
        for (std::size_t k = 0; k < nodes.size(); ++k)
            number[nodes[k]] = static_cast<int>(k);
        std::vector<CycleEdge> edges;
        bool ring = true, steady = true;
        for (const int node : nodes) {
            const StepData &step = m_map.steps[node];
            int out = 0;
            for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e) {
                const Moments &delay = m_map.edges[e].delay;
                if (m_map.edges[e].share <= 0 || m_parts.of[m_map.graph.to[e]] != c)
                    continue;
                ++out;
                steady = steady && delay.variance == 0;
                edges.push_back({number[node], number[m_map.graph.to[e]], work(node) + delay.mean,
                                 m_order.backward(m_map.graph, e) ? 1.0 : 0.0});
            }
            const int in = inside(node, c);
            if ((out > 1 && step.split != Split::All) || (in > 1 && !step.all) ||
                (step.all && in != static_cast<int>(m_map.graph.in(node).size())))
                return Figure::unavailable(Reason::None);
            ring = ring && out == 1 && in == 1;
            steady = steady && step.work.variance == 0 && step.setup.variance == 0 &&
                     (step.pool < 0 || m_map.pools[step.pool].availability == 1);
        }
        const auto round = maximumCycleRatio(static_cast<int>(nodes.size()), edges);
        if (!round || !(*round > 0))
            return Figure::unavailable(Reason::NoWork);
        return ring && steady ? Figure::exact(*round) : Figure::bound(std::max(*round, busiest(nodes)));
    }
    double work(int node) const
    {
        const StepData &step = m_map.steps[node];
        return step.setup.mean + step.work.mean * step.workScale;
    }
    int inside(int node, int c) const
    {
        int count = 0;
        for (const int e : m_map.graph.in(node))
            count += m_parts.of[m_map.graph.from[e]] == c && m_map.edges[e].share > 0;
        return count;
    }
    // What one round asks of each of the people who have most to do in it.
    double busiest(const std::vector<int> &nodes) const
    {
        std::map<int, double> asked;
        double most = 0;
        for (const int node : nodes)
            if (m_map.limited(node)) {
                const int pool = m_map.steps[node].pool;
                asked[pool] += work(node) * m_map.steps[node].people;
                most = std::max(most, asked[pool] / m_map.pools[pool].people);
            }
        return most;
    }
    double crossings(const std::vector<int> &nodes) const
    {
        double sum = 0;
        for (const int node : nodes)
            for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e) {
                const int to = m_map.graph.to[e];
                if (m_parts.of[to] == m_parts.of[node] && m_map.steps[to].pool != m_map.steps[node].pool)
                    sum += m_base.handoffs[e];
            }
        return sum;
    }
    // Executions beyond the first of each step in the loop.
    Figure workLost(const std::vector<int> &nodes, double passesOfEntry)
    {
        double lost = 0;
        const bool large = nodes.size() > 400;
        for (const int node : nodes) {
            const double passes = large ? passesOfEntry : again(node);
            lost += m_base.steps[node] * (1 - 1 / passes) * work(node) * m_map.steps[node].people;
        }
        return large ? Figure::approximation(lost, Reason::Loops) : Figure::exact(lost);
    }
    // The same by the clock, and the handoffs back.
    Figure timeLost(const std::vector<int> &nodes, double passesOfEntry)
    {
        double lost = 0;
        bool exact = true;
        for (const int node : nodes) {
            const bool large = nodes.size() > 400;
            exact = exact && !large;
            const double passes = large ? passesOfEntry : again(node);
            lost += m_base.steps[node] * (1 - 1 / passes) * m_stepTime[node];
            for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
                if (m_parts.of[m_map.graph.to[e]] == m_parts.of[node])
                    lost += m_base.handoffs[e] * m_map.edges[e].delay.mean *
                            (m_order.backward(m_map.graph, e) ? 1 : 1 - 1 / passes);
        }
        if (!std::isfinite(lost))
            return Figure::unavailable(Reason::Overloaded);
        return exact ? Figure::exact(lost) : Figure::approximation(lost, Reason::Loops);
    }

    void addExposures()
    {
        const std::vector<Figure> chances =
            exposures(m_map, m_flows.shape, m_order, m_solver, m_base, m_passes, m_flows.reached);
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.visible(i))
                m_out.exposures.push_back({m_map.stepId(i), chances[i], singlePoint(i, chances[i])});
    }
    bool singlePoint(int step, const Figure &chance) const
    {
        const int pool = m_map.steps[step].pool;
        return chance.label == Label::Exact && chance.value >= 1 - 1e-12 && pool >= 0 &&
               m_map.pools[pool].people == 1 && !m_map.steps[step].customer;
    }
    void addHandovers()
    {
        std::map<std::pair<int, int>, double> sums;
        for (int e = 0; e < m_map.graph.edges(); ++e) {
            const int a = m_map.steps[m_map.graph.from[e]].pool, b = m_map.steps[m_map.graph.to[e]].pool;
            if (a >= 0 && b >= 0 && a != b)
                sums[{a, b}] += m_nominal.handoffs[e];
        }
        for (const auto &[pair, perCase] : sums)
            m_out.handovers.push_back({m_map.partyId(pair.first), m_map.partyId(pair.second), perCase});
    }

    const Flows &m_flows;
    const Compiled &m_map;
    const Components &m_parts;
    const Spine &m_order;
    const FlowSolver &m_solver;
    const Passes &m_base;
    const Passes &m_nominal;
    const std::vector<double> &m_stepTime;
    std::vector<double> m_passes;
    Structure m_out;
};

// Between the steps where cases enter and those where they leave.
std::vector<Centrality> centralities(const Compiled &map, const std::atomic<bool> *cancel)
{
    BetweennessOptions options;
    options.cancel = cancel;
    options.sources = map.entries;
    for (int i = 0; i < map.size(); ++i)
        if (map.sink(i))
            options.sinks.push_back(i);
    options.threads = options.sources.size() > 512 ? 2 : 1;
    std::vector<Centrality> result;
    if (options.sinks.empty() || options.sources.empty())
        return result;
    const std::vector<double> values = betweenness(map.graph, options);
    for (int i = 0; i < map.size(); ++i)
        if (map.visible(i))
            result.push_back({map.stepId(i), values[i]});
    return result;
}

} // namespace

Ways waysAnswer(const Compiled &map, bool central, const std::atomic<bool> *cancel)
{
    Ways ways;
    if (central)
        ways.betweenness = centralities(map, cancel);
    for (const int i : articulationPoints(map.graph))
        if (map.visible(i))
            ways.articulation.push_back(map.stepId(i));
    return ways;
}

Structure flowStructure(const Flows &flows)
{
    return Builder(flows).run();
}

} // namespace baton::analysis
