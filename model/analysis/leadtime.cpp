#include "model/analysis/leadtime.h"
#include "model/analysis/maximum.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

// Time to the end (or to the join of the block looked at) from each step: mean, second moment, value-adding part.
struct Times
{
    std::vector<double> mean, second, value;
    explicit Times(int n) : mean(n, 0), second(n, 0), value(n, 0) {}
};

enum class Mode { Lower, Independent };

class Sweep
{
public:
    Sweep(const Compiled &map, const Collapsed &shape, FlowSolver &solver, const std::vector<Moments> &step,
          const std::vector<Moments> &delay, const std::vector<double> &value, const std::vector<char> &known,
          Mode mode)
        : m_map(map)
        , m_shape(shape)
        , m_solver(solver)
        , m_step(step)
        , m_delay(delay)
        , m_value(value)
        , m_known(known)
        , m_mode(mode)
        , m_inner(map.size())
        , m_innerValue(map.size(), 0)
        , m_local(map.size())
    {}

    Times run()
    {
        for (const Block &block : m_shape.blocks)
            solveBlock(block);
        Times times(m_map.size());
        for (int c = m_shape.parts.count(); c-- > 0;)
            component(c, times);
        return times;
    }
    bool exact() const { return m_exact; }

private:
    void solveBlock(const Block &block)
    {
        std::vector<BranchTime> branches;
        std::vector<double> values;
        for (const Branch &branch : block.branches) {
            if (block.join >= 0)
                m_local.mean[block.join] = m_local.second[block.join] = m_local.value[block.join] = 0;
            int last = -1;
            for (std::size_t k = branch.region.size(); k-- > 0;)
                if (const int c = m_shape.parts.of[branch.region[k]]; c != last) {
                    component(c, m_local);
                    last = c;
                }
            branches.push_back(branchTime(branch.edge, m_local, block.join));
            values.push_back(m_local.value[m_map.graph.to[branch.edge]]);
        }
        m_inner[block.split] = combine(branches);
        m_innerValue[block.split] = criticalValue(branches, values);
    }
    BranchTime branchTime(int edge, const Times &times, int join)
    {
        const int head = m_map.graph.to[edge];
        const Moments &delay = m_delay[edge];
        BranchTime branch;
        branch.chance = m_map.edges[edge].chance;
        branch.time.mean = delay.mean + times.mean[head];
        branch.time.variance = delay.variance + std::max(0.0, times.second[head] - times.mean[head] * times.mean[head]);
        if (branch.time.variance < 1e-14 * branch.time.mean * branch.time.mean)
            branch.time.variance = 0;
        if (head != join && m_known[head] && delay.variance == 0 && goesStraightTo(head, join)) {
            branch.law = &m_map.steps[head].law;
            branch.scale = m_map.steps[head].workScale;
            branch.shift = branch.time.mean - m_step[head].mean;
        }
        return branch;
    }
    bool goesStraightTo(int head, int join) const
    {
        if (m_map.sink(head))
            return join < 0;
        if (m_map.out(head) != 1)
            return false;
        const int e = m_map.graph.outStart[head];
        return m_map.graph.to[e] == join && m_map.edges[e].share == 1 && m_delay[e].variance == 0;
    }
    Moments combine(const std::vector<BranchTime> &branches)
    {
        if (m_mode == Mode::Lower)
            return {maximumOfMeans(branches), 0};
        const MaximumTime maximum = independentMaximum(branches);
        m_exact = m_exact && maximum.exact;
        return maximum.time;
    }
    // Value-adding time counts along the branch that takes longest.
    static double criticalValue(const std::vector<BranchTime> &branches, const std::vector<double> &values)
    {
        std::size_t longest = 0;
        for (std::size_t b = 1; b < branches.size(); ++b)
            if (branches[b].time.mean > branches[longest].time.mean)
                longest = b;
        return values.empty() ? 0 : values[longest];
    }

    void component(int c, Times &times)
    {
        const auto nodes = m_shape.parts.nodes(c);
        if (!m_shape.parts.loop[c]) {
            const int node = nodes[0];
            if (m_shape.loose[node])
                loose(node, times);
            else
                single(node, times);
            return;
        }
        loop(c, nodes, times);
    }
    Moments own(int node) const
    {
        return {m_step[node].mean + m_inner[node].mean, m_step[node].variance + m_inner[node].variance};
    }
    template <class F>
    void eachNext(int node, F f) const
    {
        const int block = m_shape.blockOf[node];
        if (block >= 0) {
            if (const int join = m_shape.blocks[block].join; join >= 0)
                f(join, 1.0, Moments{});
            return;
        }
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
            f(m_map.graph.to[e], m_shape.follow(m_map, e), m_delay[e]);
    }
    void single(int node, Times &times) const
    {
        const Moments s = own(node);
        double rest = 0, second = 0, value = 0;
        eachNext(node, [&](int next, double p, const Moments &d) {
            rest += p * (d.mean + times.mean[next]);
            second += p * (d.variance + d.mean * d.mean + 2 * d.mean * times.mean[next] + times.second[next]);
            value += p * times.value[next];
        });
        times.mean[node] = s.mean + rest;
        times.second[node] = s.variance + s.mean * s.mean + 2 * s.mean * rest + second;
        times.value[node] = m_value[node] + m_innerValue[node] + value;
    }
    void loop(int c, std::span<const int> nodes, Times &times) const
    {
        const auto inside = [&](int node) {
            return m_shape.parts.of[node] == c;
        };
        for (const int node : nodes) {
            times.mean[node] = own(node).mean;
            times.value[node] = m_value[node] + m_innerValue[node];
            eachNext(node, [&](int next, double p, const Moments &d) {
                times.mean[node] += p * (d.mean + (inside(next) ? 0 : times.mean[next]));
                times.value[node] += p * (inside(next) ? 0 : times.value[next]);
            });
        }
        m_solver.solveBackward(c, times.mean);
        m_solver.solveBackward(c, times.value);
        for (const int node : nodes) {
            const Moments s = own(node);
            double second = s.variance + s.mean * s.mean;
            eachNext(node, [&](int next, double p, const Moments &d) {
                second += p * (2 * s.mean * (d.mean + times.mean[next]) + d.variance + d.mean * d.mean +
                               2 * d.mean * times.mean[next] + (inside(next) ? 0 : times.second[next]));
            });
            times.second[node] = second;
        }
        m_solver.solveBackward(c, times.second);
    }
    // Branches that mix: the last of them to end, as if they had nothing in common.
    void loose(int node, Times &times)
    {
        std::vector<BranchTime> branches;
        std::vector<double> values;
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e) {
            branches.push_back(branchTime(e, times, -1));
            values.push_back(times.value[m_map.graph.to[e]]);
        }
        const Moments last = combine(branches);
        m_exact = false;
        const double mean = m_step[node].mean + last.mean;
        times.mean[node] = mean;
        times.second[node] = m_step[node].variance + last.variance + mean * mean;
        times.value[node] = m_value[node] + criticalValue(branches, values);
    }

    const Compiled &m_map;
    const Collapsed &m_shape;
    FlowSolver &m_solver;
    const std::vector<Moments> &m_step, &m_delay;
    const std::vector<double> &m_value;
    const std::vector<char> &m_known;
    Mode m_mode;
    std::vector<Moments> m_inner;
    std::vector<double> m_innerValue;
    Times m_local;
    bool m_exact = true;
};

struct Inputs
{
    std::vector<Moments> step, delay;
    std::vector<double> value;
    std::vector<char> known; // the step's time is its law and nothing else
};

// A wait is 0 with probability 1 - C and exponential otherwise: exact for M/M/c.
double waitVariance(const Compiled &map, const LoadState &load, int step)
{
    const double wait = load.wait[step];
    if (!(wait > 0))
        return 0;
    const PoolState &pool = load.pools[map.steps[step].pool];
    const double chance = std::clamp(pool.rho, 0.05, 1.0);
    const int people = map.pools[map.steps[step].pool].people;
    double c = chance;
    if (people > 1) {
        double b = 1;
        const double erlangs = pool.rho * people;
        for (int k = 1; k <= people; ++k)
            b = erlangs * b / (k + erlangs * b);
        c = std::max(1e-6, b / (1 - pool.rho * (1 - b)));
    }
    return wait * wait * (2 - c) / c;
}

bool valueAdding(const Compiled &map, int step, bool anyAdding)
{
    const ValueClass value = map.steps[step].value;
    return anyAdding ? value == ValueClass::Adding : value != ValueClass::Waste;
}

Inputs inputs(const Compiled &map, const LoadState &load, const ErrorTime &errors)
{
    Inputs in;
    const int n = map.size();
    in.step.resize(n);
    in.value.assign(n, 0);
    in.known.assign(n, 0);
    const bool anyAdding = std::any_of(map.steps.begin(), map.steps.end(),
                                       [](const StepData &s) { return s.row >= 0 && s.value == ValueClass::Adding; });
    for (int i = 0; i < n; ++i) {
        const StepWork &work = load.work[i];
        const double open = map.steps[i].pool >= 0 ? map.pools[map.steps[i].pool].availability : 1;
        in.step[i] = {work.jobMean / open + load.wait[i],
                      work.jobVariance / (open * open) + waitVariance(map, load, i)};
        in.known[i] = open == 1 && load.wait[i] == 0 && work.batch == 1 && map.steps[i].setup.mean == 0;
        if (!errors.perExecution.empty() && errors.perExecution[i].mean > 0) {
            in.step[i].mean += errors.perExecution[i].mean;
            in.step[i].variance += errors.perExecution[i].variance;
            in.known[i] = 0;
        }
        if (map.visible(i) && valueAdding(map, i, anyAdding))
            in.value[i] = map.steps[i].work.mean * map.steps[i].workScale / open;
    }
    in.delay.resize(map.edges.size());
    for (std::size_t e = 0; e < map.edges.size(); ++e) {
        in.delay[e] = map.edges[e].delay;
        in.delay[e].mean += load.formation[e];
        if (map.edges[e].batch > 1) // the first waits twice the mean, the last not at all
            in.delay[e].variance += load.formation[e] * load.formation[e] / 3;
    }
    return in;
}

// Mean time at which a case leaves each customer: passes weighted by the time of arrival, in one linear system.
std::vector<CustomerTime> byCustomer(const Compiled &map, const Collapsed &shape, FlowSolver &solver, const Inputs &in,
                                     const std::vector<Moments> &inner, double redone, const Figure &like)
{
    std::vector<double> reach = map.entry;
    solver.forward(reach);
    std::vector<double> arrival(map.size(), 0);
    for (int i = 0; i < map.size(); ++i)
        for (int e = shape.graph.outStart[i]; e < shape.graph.outStart[i + 1]; ++e) {
            const double delay = shape.original[e] >= 0 ? in.delay[shape.original[e]].mean : 0;
            const double held = shape.original[e] >= 0 ? 0 : inner[i].mean;
            arrival[shape.graph.to[e]] += solver.weight()[e] * reach[i] * (in.step[i].mean + held + delay);
        }
    solver.forward(arrival);
    std::vector<CustomerTime> result;
    for (int i = 0; i < map.size(); ++i) {
        if (!map.visible(i) || !map.sink(i) || reach[i] <= 1e-12 || (map.hasCustomer && !map.steps[i].customer))
            continue;
        Figure figure = like;
        figure.value = arrival[i] / reach[i] + in.step[i].mean + redone;
        result.push_back({map.stepId(i), figure});
    }
    return result;
}

std::vector<double> followWeights(const Compiled &map, const Collapsed &shape, bool copies)
{
    std::vector<double> weight(static_cast<std::size_t>(shape.graph.edges()), 1);
    for (int e = 0; e < shape.graph.edges(); ++e)
        if (const int original = shape.original[e]; original >= 0) {
            const bool beside = shape.blockOf[map.graph.from[original]] >= 0;
            weight[e] = beside ? (copies ? map.edges[original].share : 0) : shape.follow(map, original);
        }
    return weight;
}

double weighted(const std::vector<double> &share, const std::vector<double> &value)
{
    double sum = 0;
    for (std::size_t i = 0; i < share.size(); ++i)
        if (share[i] > 0)
            sum += share[i] * value[i];
    return sum;
}

bool anyCalendar(const Compiled &map)
{
    return std::any_of(map.pools.begin(), map.pools.end(), [](const PoolData &p) { return p.availability < 1; });
}
bool anyBatch(const Compiled &map)
{
    return std::any_of(map.edges.begin(), map.edges.end(), [](const EdgeData &e) { return e.batch > 1; });
}

// How much the figure can be trusted, the most serious reason first.
Figure judged(const Compiled &map, const Collapsed &shape, const LoadState &load, const ErrorTime &errors, double value,
              bool exactMaximum)
{
    if (anyCalendar(map))
        return Figure::approximation(value, Reason::Calendars);
    if (!load.exactWaits)
        return Figure::approximation(value, load.reason);
    if (shape.parallel && (!exactMaximum || load.wait != std::vector<double>(load.wait.size(), 0)))
        return Figure::approximation(value, Reason::AndJoin);
    if (anyBatch(map))
        return Figure::approximation(value, Reason::Batches);
    if (errors.any)
        return Figure::approximation(value, Reason::Loops);
    return Figure::exact(value);
}

// Of a gamma law with this mean and spread.
Figure ninetieth(const Figure &mean, const Figure &sd)
{
    if (!sd.available() || !(sd.value > 1e-9 * mean.value))
        return mean;
    const double ratio = sd.value / mean.value;
    const double time = mean.value * ratio * ratio * boost::math::gamma_p_inv(1 / (ratio * ratio), 0.9);
    return Figure::approximation(time, mean.reason == Reason::None ? Reason::FittedLaw : mean.reason);
}

Figure inProgress(const Compiled &map, const Figure &leadTime)
{
    if (!map.demand)
        return Figure::unavailable(Reason::NoArrivals);
    Figure cases = leadTime;
    cases.value *= map.arrivals;
    return cases;
}

LeadTime unavailable(Reason why)
{
    LeadTime none;
    none.mean = none.sd = none.p90 = none.lower = none.upper = none.inProgress = none.cycleEfficiency =
        Figure::unavailable(why);
    return none;
}

Figure workPerCase(const LoadState &load, const Compiled &map)
{
    if (!load.nominal.bounded)
        return Figure::unavailable(Reason::NoWayOut);
    double work = 0;
    for (int i = 0; i < map.size(); ++i)
        work += load.nominal.steps[i] * load.work[i].mean +
                load.jobs.investigations[i] * map.steps[i].investigate.mean +
                load.jobs.fixes[i] * map.steps[i].fix.mean;
    return Figure::exact(work);
}

Figure bound(const Figure &mean, double value)
{
    if (mean.label == Label::Exact && std::abs(mean.value - value) <= 1e-12 * std::abs(value))
        return mean;
    return Figure::bound(value, Reason::AndJoin);
}

} // namespace

LeadTimeState computeLeadTime(const Compiled &map, const Collapsed &shape, const LoadState &load,
                              const ErrorTime &errors)
{
    LeadTimeState state;
    state.answer = unavailable(load.nominal.bounded ? Reason::Overloaded : Reason::NoWayOut);
    state.answer.work = workPerCase(load, map);
    const Inputs in = inputs(map, load, errors);
    for (const Moments &step : in.step)
        state.stepTime.push_back(step.mean);
    if (load.overloaded || !load.nominal.bounded || map.size() == 0)
        return state;

    FlowSolver solver(shape.graph, shape.parts, shape.order);
    solver.factor(followWeights(map, shape, false));
    Sweep independent(map, shape, solver, in.step, in.delay, in.value, in.known, Mode::Independent);
    const Times times = independent.run();
    const double mean = weighted(map.entry, times.mean);
    const double second = weighted(map.entry, times.second);
    LeadTime &answer = state.answer;
    answer.mean = judged(map, shape, load, errors, mean + errors.perCase, independent.exact());
    answer.sd = answer.mean;
    answer.sd.value = std::sqrt(std::max(0.0, second - mean * mean));
    answer.p90 = ninetieth(answer.mean, answer.sd);
    answer.inProgress = inProgress(map, answer.mean);
    if (shape.parallel) {
        Sweep lower(map, shape, solver, in.step, in.delay, in.value, in.known, Mode::Lower);
        answer.lower = bound(answer.mean, weighted(map.entry, lower.run().mean) + errors.perCase);
        answer.upper = bound(answer.mean, answer.mean.value);
    } else {
        answer.lower = answer.upper = answer.mean;
    }
    answer.cycleEfficiency = answer.mean;
    answer.cycleEfficiency.value = answer.mean.value > 0 ? weighted(map.entry, times.value) / answer.mean.value : 0;
    if (!(answer.mean.value > 0))
        answer.cycleEfficiency = Figure::unavailable(Reason::NoWork);
    std::vector<Moments> inner(map.size());
    for (const Block &block : shape.blocks)
        if (block.join >= 0)
            inner[block.split].mean = times.mean[block.split] - in.step[block.split].mean - times.mean[block.join];
    solver.factor(followWeights(map, shape, true));
    answer.byCustomer = byCustomer(map, shape, solver, in, inner, errors.perCase, answer.mean);
    return state;
}

} // namespace baton::analysis
