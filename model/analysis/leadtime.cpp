#include "model/analysis/leadtime.h"

#include "model/analysis/leadsweep.h"
#include "model/analysis/queueing.h"
#include "model/analysis/timememory.h"
#include "model/base/gammalaw.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace baton::analysis {

namespace {

// A wait is 0 with probability 1 - C and exponential otherwise: exact for M/M/c.
double waitVariance(const Compiled &map, const LoadState &load, int step)
{
    const double wait = load.wait[step];
    if (!(wait > 0))
        return 0;
    const PoolState &pool = load.pools[map.steps[step].pool];
    const double chance = std::clamp(pool.rho, 0.05, 1.0);
    double c = chance;
    if (pool.batch > 1)
        c = std::max(1e-6, pool.waitChance.value);
    else if (pool.servers > 1)
        c = std::max(1e-6, erlangC(pool.servers, pool.rho * pool.servers));
    return wait * wait * (2 - c) / c;
}

bool valueAdding(const Compiled &map, int step, bool anyAdding)
{
    const ValueClass value = map.steps[step].value;
    return anyAdding ? value == ValueClass::Adding : value != ValueClass::Waste;
}

} // namespace

TimeInputs passingTimes(const Compiled &map, const LoadState &load, const ErrorTime &errors)
{
    TimeInputs in;
    const int n = map.size();
    in.step.resize(n);
    in.value.assign(n, 0);
    in.known.assign(n, 0);
    const bool anyAdding = std::any_of(map.steps.begin(), map.steps.end(),
                                       [](const StepData &s) { return s.row >= 0 && s.value == ValueClass::Adding; });
    for (int i = 0; i < n; ++i) {
        const StepWork &work = load.work[i];
        const double open = map.steps[i].pool >= 0 ? map.pools[map.steps[i].pool].availability : 1;
        in.step[i] = {clockWork(map, load, i) + load.wait[i],
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

namespace {

// Mean time at which a case leaves each customer: passes weighted by the time of arrival, in one linear system.
std::vector<CustomerTime> byCustomer(const Compiled &map, const Collapsed &shape, FlowSolver &solver,
                                     const TimeInputs &in, const std::vector<Moments> &inner, double redone,
                                     const Figure &like)
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

// A fork over equal M/M/1 queues with nothing else on the way: mean time until the last branch is done, else 0.
double equalQueues(const Compiled &map, const LoadState &load, const TimeInputs &in, const Block &block)
{
    const auto branches = static_cast<int>(block.branches.size());
    if (!map.demand || block.join < 0 || branches < 2 || branches > 32 || map.steps[block.split].split != Split::All)
        return 0;
    double rate = 0, work = 0;
    std::set<int> pools;
    for (const Branch &branch : block.branches) {
        const int head = map.graph.to[branch.edge];
        if (branch.region.size() != 1 || map.out(head) != 1 || map.steps[head].law.kind != LawKind::Exponential)
            return 0;
        const int e = map.graph.outStart[head], pool = map.steps[head].pool;
        if (map.edges[e].share != 1 || in.delay[e].mean > 0 || in.delay[branch.edge].mean > 0)
            return 0;
        if (pool < 0 || load.pools[pool].servers != 1 || load.pools[pool].types != 1 || !pools.insert(pool).second ||
            load.pools[pool].wait.label != Label::Exact)
            return 0;
        if (pools.size() == 1)
            work = load.work[head].mean;
        if (std::abs(load.work[head].mean - work) > 1e-12 * work)
            return 0;
        rate = map.arrivals * load.throttled.steps[head];
    }
    if (!(work > 0) || !(rate > 0))
        return 0;
    return branches == 2 ? forkJoinTwo(rate, 1 / work) : forkJoin(branches, rate, 1 / work);
}

// Queues on different branches have the arrivals in common: only the formula for two equal ones is exact.
bool queuesApart(const Collapsed &shape, const LoadState &load, const std::vector<double> &forks)
{
    for (std::size_t k = 0; k < shape.blocks.size(); ++k) {
        if (forks[k] > 0 && shape.blocks[k].branches.size() == 2)
            continue;
        for (const Branch &branch : shape.blocks[k].branches)
            for (const int step : branch.region)
                if (load.wait[step] != 0)
                    return false;
    }
    return true;
}

// Whether the spread is known as well as the mean: nobody waits, or once in a queue with exponential work.
bool spreadKnown(const Compiled &map, const Collapsed &shape, const LoadState &load)
{
    int waits = 0;
    for (int i = 0; i < map.size(); ++i) {
        if (!(load.wait[i] > 0) || load.nominal.steps[i] <= 0)
            continue;
        if (!load.pools[map.steps[i].pool].memoryless || shape.parts.loop[shape.parts.of[i]] || shape.parallel)
            return false;
        ++waits;
    }
    return waits <= 1;
}

// How much the figure can be trusted, the most serious reason first.
Figure judged(const Compiled &map, const LoadState &load, const ErrorTime &errors, double value, bool exactMaximum)
{
    if (anyCalendar(map))
        return Figure::approximation(value, Reason::Calendars);
    if (!load.exactWaits)
        return Figure::approximation(value, load.reason);
    if (!exactMaximum)
        return Figure::approximation(value, Reason::AndJoin);
    if (anyBatch(map))
        return Figure::approximation(value, Reason::Batches);
    if (errors.any &&
        (!errors.exact || std::any_of(load.wait.begin(), load.wait.end(), [](double w) { return w != 0; })))
        return Figure::approximation(value, Reason::Loops);
    return Figure::exact(value);
}

// Of a gamma law with this mean and spread.
Figure ninetieth(const Figure &mean, const Figure &sd)
{
    if (!sd.available())
        return sd;
    if (!(sd.value > 1e-9 * mean.value))
        return mean;
    const double ratio = sd.value / mean.value;
    const double time = mean.value * ratio * ratio * gammaQuantile(1 / (ratio * ratio), 0.9);
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

// Work alone, without waiting, closed hours, repairs or redone work: no case can be quicker on average.
TimeInputs workAlone(const Compiled &map, const LoadState &load)
{
    TimeInputs in;
    for (const StepWork &work : load.work)
        in.step.push_back({work.jobMean, work.jobVariance});
    for (const EdgeData &edge : map.edges)
        in.delay.push_back(edge.delay);
    in.value.assign(map.size(), 0);
    in.known.assign(map.size(), 0);
    return in;
}

class Summary
{
public:
    Summary(const Compiled &map, const Collapsed &shape, const LoadState &load, const ErrorTime &errors,
            const TimeInputs &in, TimeMemory &memory)
        : m_map(map)
        , m_shape(shape)
        , m_load(load)
        , m_errors(errors)
        , m_in(in)
        , m_memory(memory)
        , m_solver(shape.graph, shape.parts, shape.order)
    {
        m_solver.factor(followWeights(map, shape, false));
        for (const Block &block : shape.blocks)
            m_forks.push_back(equalQueues(map, load, in, block));
    }

    void fill(LeadTime &answer)
    {
        const Times times = sweepTimes(m_map, m_shape, m_solver, m_in, Mode::Independent, m_memory.maxima, m_forks);
        const double mean = weighted(m_map.entry, times.mean);
        answer.mean = judged(m_map, m_load, m_errors, mean + m_errors.perCase,
                             times.exact && queuesApart(m_shape, m_load, m_forks));
        addBounds(answer);
        answer.sd = spread(answer.mean, weighted(m_map.entry, times.second) - mean * mean);
        answer.p90 = ninetieth(answer.mean, answer.sd);
        answer.inProgress = inProgress(m_map, answer.mean);
        answer.cycleEfficiency = answer.mean;
        answer.cycleEfficiency.value = weighted(m_map.entry, times.value) / answer.mean.value;
        if (!(answer.mean.value > 0))
            answer.cycleEfficiency = Figure::unavailable(Reason::NoWork);
        addCustomers(answer, times);
    }

private:
    // True limits only: where waits are estimates there is none above, and below it only the work itself.
    void addBounds(LeadTime &answer)
    {
        if (answer.mean.label == Label::Exact) {
            answer.lower = answer.upper = answer.mean;
            if (!m_shape.parallel)
                return;
        }
        if (!m_load.exactWaits || anyCalendar(m_map) || anyBatch(m_map) || m_errors.any) {
            answer.lower = Figure::bound(sweptMean(workAlone(m_map, m_load), Mode::Lower), Reason::NobodyWaits);
            answer.upper = Figure::unavailable(Reason::NoUpperBound);
            return;
        }
        const bool fork = std::any_of(m_forks.begin(), m_forks.end(), [](double time) { return time > 0; });
        const double lower = sweptMean(m_in, Mode::Lower);
        const double upper = fork ? sweptMean(m_in, Mode::Independent) : answer.mean.value;
        if (upper - lower <= 1e-12 * upper) // they leave nothing open
            answer.mean = answer.lower = answer.upper = Figure::exact(lower);
        else {
            answer.lower = Figure::bound(lower, Reason::AndJoin);
            answer.upper = Figure::bound(upper, Reason::AndJoin);
        }
    }
    double sweptMean(const TimeInputs &in, Mode mode) const
    {
        return weighted(m_map.entry, sweepTimes(m_map, m_shape, m_solver, in, mode, m_memory.maxima).mean);
    }
    Figure spread(const Figure &mean, double variance) const
    {
        if (m_errors.whole)
            return wholeSpread(mean);
        if (m_errors.perCase != 0) // redone passes are known on average only
            return Figure::unavailable(Reason::Loops);
        Figure sd = mean;
        sd.value = std::sqrt(std::max(0.0, variance));
        if (sd.label == Label::Exact && m_errors.any)
            return Figure::approximation(sd.value, Reason::Loops);
        if (sd.label == Label::Exact && !spreadKnown(m_map, m_shape, m_load))
            return Figure::approximation(sd.value, Reason::WaitsApart);
        return sd;
    }
    // Exact where the mean is: then nobody waits.
    Figure wholeSpread(const Figure &mean) const
    {
        Figure sd = mean;
        sd.value = std::sqrt(std::max(0.0, m_errors.whole->variance));
        if (!(m_errors.whole->variance > 1e-12 * mean.value * mean.value))
            sd.value = 0;
        return sd;
    }
    void addCustomers(LeadTime &answer, const Times &times)
    {
        std::vector<Moments> inner(m_map.size());
        for (const Block &block : m_shape.blocks)
            if (block.join >= 0)
                inner[block.split].mean =
                    times.mean[block.split] - m_in.step[block.split].mean - times.mean[block.join];
        m_solver.factor(followWeights(m_map, m_shape, true));
        answer.byCustomer = byCustomer(m_map, m_shape, m_solver, m_in, inner, m_errors.perCase, answer.mean);
    }

    const Compiled &m_map;
    const Collapsed &m_shape;
    const LoadState &m_load;
    const ErrorTime &m_errors;
    const TimeInputs &m_in;
    TimeMemory &m_memory;
    FlowSolver m_solver;
    std::vector<double> m_forks;
};

} // namespace

LeadTimeState computeLeadTime(const Compiled &map, const Collapsed &shape, const LoadState &load,
                              const ErrorTime &errors, TimeMemory &memory)
{
    LeadTimeState state;
    state.answer = unavailable(load.nominal.bounded ? Reason::Overloaded : Reason::NoWayOut);
    state.answer.work = workPerCase(load, map);
    const TimeInputs in = passingTimes(map, load, errors);
    for (const Moments &step : in.step)
        state.stepTime.push_back(step.mean);
    if (!load.overloaded && load.nominal.bounded && map.size() > 0)
        Summary(map, shape, load, errors, in, memory).fill(state.answer);
    return state;
}

} // namespace baton::analysis
