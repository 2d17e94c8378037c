#include "model/analysis/batcharrivals.h"
#include "model/analysis/poissonstreams.h"
#include "model/analysis/priorities.h"
#include "model/analysis/queuenetwork.h"
#include "model/analysis/timememory.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

// Pools that serve one exponential law: when all do, with Poisson arrivals, the network is Jackson's and all is exact.
std::vector<char> exponentialPools(const Compiled &map, const LoadState &load)
{
    std::vector<char> exponential(map.pools.size(), 1);
    std::vector<double> mean(map.pools.size(), -1);
    for (std::size_t p = 0; p < exponential.size(); ++p)
        exponential[p] = load.pools[p].oneSize;
    for (int i = 0; i < map.size(); ++i) {
        const StepData &step = map.steps[i];
        if (step.pool < 0)
            continue;
        char &own = exponential[step.pool];
        own =
            own && load.jobs.investigations[i] * step.investigate.mean <= 0 && load.jobs.fixes[i] * step.fix.mean <= 0;
        if (!map.limited(i) || load.throttled.steps[i] <= 0 || load.work[i].jobMean <= 0)
            continue;
        double &common = mean[step.pool];
        own = own && step.law.kind == LawKind::Exponential && step.setup.mean <= 0 && load.work[i].batch <= 1 &&
              (common < 0 || std::abs(common - load.work[i].mean) <= 1e-12 * common);
        common = load.work[i].mean;
    }
    return exponential;
}

bool all(const std::vector<char> &flags)
{
    return std::all_of(flags.begin(), flags.end(), [](char flag) { return flag; });
}

bool calendars(const Compiled &map, int pool)
{
    if (map.pools[pool].availability < 1)
        return true;
    return std::any_of(map.steps.begin(), map.steps.end(), [&](const StepData &step) {
        return step.arrivals > 0 && step.arrivalsCalendar >= 0 &&
               map.calendars[step.arrivalsCalendar].availability() < 1;
    });
}

// Suresh & Whitt 1990: irregular or very regular arrivals pass through idle pools to a busy one.
bool farOff(const QueueNetwork &network, const LoadState &load, int pool, double wildest)
{
    if (wildest <= 2 || load.pools[pool].rho <= 0.85)
        return false;
    for (const QnaFlow &flow : network.flows())
        if (flow.to == network.ofPool(pool) && flow.from != flow.to) {
            const int before = network.poolOf()[flow.from];
            if (before < 0 || load.pools[before].rho < 0.7)
                return true;
        }
    return false;
}

struct Judge
{
    const Compiled &map;
    const LoadState &load;
    const QueueNetwork &network;
    const PoissonStreams &poisson;
    const Precedence &precedence;
    const std::vector<char> &exponential; // by pool
    double wildest;
    bool jackson;

    Figure label(int pool, double wait) const
    {
        const PoolState &state = load.pools[pool];
        if (state.throttled)
            return Figure::approximation(wait, Reason::UpstreamOverloaded);
        if (!state.oneSize)
            return Figure::approximation(wait, Reason::SeveralPeople);
        if (calendars(map, pool))
            return Figure::approximation(wait, Reason::Calendars);
        if (precedence.several[pool])
            return byPriority(pool, wait);
        if (jackson || singleServerFedDirectly(pool) || queueOfItsOwn(pool))
            return Figure::exact(wait);
        if (batchesOfItsOwn(pool))
            return Figure::exact(wait);
        if (network.batches())
            return Figure::approximation(wait, Reason::Batches);
        if (state.batch > 1)
            return Figure::approximation(wait, Reason::ArrivalsTogether);
        if (network.joins())
            return Figure::approximation(wait, Reason::AndJoin);
        if (farOff(network, load, pool, wildest))
            return Figure::approximation(wait, Reason::HighVariability);
        return Figure::approximation(wait, state.types > 1 ? Reason::SharedPool : Reason::None);
    }
    bool memoryless(int pool) const
    {
        return !load.overloaded && !calendars(map, pool) &&
               (jackson || (poisson.fed(pool) && poisson.exponential(pool)));
    }
    bool queueOfItsOwn(int pool) const
    {
        return !load.overloaded && poisson.fed(pool) && (load.pools[pool].servers == 1 || poisson.exponential(pool));
    }
    bool batchesOfItsOwn(int pool) const
    {
        return !load.overloaded && poisson.fedInBatches(pool) &&
               (load.pools[pool].servers == 1 || poisson.exponential(pool));
    }
    // Cobham's formula wants streams that know nothing of each other, nor of what these people have done.
    Figure byPriority(int pool, double wait) const
    {
        const bool exact = singleServerFedDirectly(pool) ||
                           (network.poisson() && network.onlyExternal(pool) && exponential[pool] && !load.overloaded);
        return exact ? Figure::exact(wait) : Figure::approximation(wait, Reason::Priorities);
    }
    // Erlang C; with one server the share of time it is busy, whatever the law of the work.
    Figure chance(int pool) const
    {
        const PoolState &state = load.pools[pool];
        Figure figure = state.wait;
        figure.value = erlangC(state.servers, state.rho * state.servers);
        if (state.batch > 1)
            figure.value =
                batchQueue(state.wholeServers(), state.wholeBatch(), state.rho * state.wholeServers(), 1).waitChance;
        return figure;
    }
    // M/G/1 by Pollaczek and Khinchine.
    bool singleServerFedDirectly(int pool) const
    {
        return load.pools[pool].servers == 1 && network.poisson() && network.onlyExternal(pool);
    }
};

// How many others come to each step at the same moment as a case: those of its batch, as far as nothing tears them
// apart on the way.
std::vector<double> companions(const Compiled &map, const LoadState &load, const Spine &order)
{
    std::vector<double> arriving(map.size(), 0);
    const auto together = [&](int i) {
        return load.work[i].jobVariance == 0 && load.work[i].batch == 1 && load.jobs.investigations[i] <= 0 &&
               (load.work[i].jobMean == 0 ||
                !(map.limited(i) || (map.steps[i].pool >= 0 && map.pools[map.steps[i].pool].availability < 1)));
    };
    for (const int i : order.order) {
        double rate = map.steps[i].arrivals, others = rate * (map.steps[i].arrivalsBatch - 1);
        for (const int e : map.graph.in(i)) {
            const int from = map.graph.from[e];
            const double flow = map.arrivals * load.throttled.handoffs[e];
            rate += flow;
            if (!order.backward(map.graph, e) && map.edges[e].batch == 1 && map.edges[e].delay.variance == 0 &&
                together(from))
                others += flow * map.edges[e].share * arriving[from];
        }
        arriving[i] = rate > 0 ? others / rate : 0;
    }
    return arriving;
}

void findBatches(const Compiled &map, const Spine &order, LoadState &load)
{
    if (std::none_of(map.steps.begin(), map.steps.end(), [](const StepData &s) { return s.arrivalsBatch > 1; }))
        return;
    const std::vector<double> others = companions(map, load, order);
    for (int i = 0; i < map.size(); ++i)
        if (map.limited(i) && load.work[i].jobMean > 0 && load.work[i].batch == 1 &&
            load.pools[map.steps[i].pool].jobs > 0) {
            PoolState &pool = load.pools[map.steps[i].pool];
            pool.batch += map.arrivals * load.throttled.steps[i] / pool.jobs * others[i];
        }
}

// The mean wait of a pool by its arrivals' and its work's variation, and for those who came at the same moment.
double meanWait(const Compiled &map, const LoadState &load, int p, double byVariation)
{
    const PoolState &pool = load.pools[p];
    const double own =
        waitForOwnBatch(pool.servers, pool.batch, pool.jobs, pool.serviceMean / map.pools[p].availability);
    return std::max(0.0, byVariation + own);
}

Figure waitWithoutQueue(const Compiled &map, const LoadState &load, int p)
{
    if (!load.nominal.bounded)
        return Figure::unavailable(Reason::NoWayOut);
    if (map.pools[p].people > 0 && load.pools[p].rho >= 1)
        return Figure::unavailable(load.pools[p].servers < 1 ? Reason::TooFewPeople : Reason::Overloaded);
    Figure none = Figure::exact(0);
    none.reason = map.pools[p].people == 0 ? Reason::UnlimitedPeople : map.demand ? Reason::NoWork : Reason::NoArrivals;
    return none;
}

void spreadToSteps(const Compiled &map, LoadState &load)
{
    load.wait.assign(map.size(), 0);
    for (int i = 0; i < map.size(); ++i)
        if (const int pool = map.steps[i].pool; pool >= 0 && load.work[i].jobMean > 0)
            load.wait[i] =
                load.pools[pool].wait.value * load.precedence[i] + (load.opening.empty() ? 0 : load.opening[i]);
}

// What every start of a pool waits until people are there, on average over its steps.
void addOpening(const Compiled &map, LoadState &load)
{
    std::vector<double> extra(load.pools.size(), 0), starts(load.pools.size(), 0);
    for (int i = 0; i < map.size(); ++i)
        if (const int pool = map.steps[i].pool; pool >= 0 && load.work[i].jobMean > 0) {
            const double rate = load.throttled.steps[i] / load.work[i].batch;
            starts[pool] += rate;
            extra[pool] += rate * load.opening[i];
        }
    for (std::size_t p = 0; p < load.pools.size(); ++p)
        if (Figure &wait = load.pools[p].wait; starts[p] > 0 && extra[p] > 1e-9 * starts[p] && wait.available())
            wait = Figure::approximation(wait.value + extra[p] / starts[p], Reason::Calendars);
}

void trustWaits(const Compiled &map, LoadState &load)
{
    for (int i = 0; i < map.size() && load.exactWaits; ++i) {
        if (map.steps[i].pool < 0 || load.work[i].jobMean <= 0 || load.nominal.steps[i] <= 0)
            continue;
        const Figure &wait = load.pools[map.steps[i].pool].wait;
        load.exactWaits = wait.label == Label::Exact;
        load.reason = wait.label == Label::Exact ? Reason::None : wait.reason;
    }
}

} // namespace

void computeWaits(const Compiled &map, const Spine &spine, LoadState &load, TimeMemory &memory)
{
    const Precedence order = precedence(map, load);
    load.precedence = order.ofStep;
    for (int i = 0; i < map.size(); ++i)
        if (const int pool = map.steps[i].pool; pool >= 0)
            load.precedence[i] /= order.ofPool[pool];
    for (std::size_t p = 0; p < load.pools.size(); ++p)
        load.pools[p].wait = load.pools[p].waitChance = waitWithoutQueue(map, load, static_cast<int>(p));
    if (map.demand && load.nominal.bounded) {
        findBatches(map, spine, load);
        const QueueNetwork network(map, load);
        const QnaResult result = network.solve();
        const std::vector<char> exponential = exponentialPools(map, load);
        const bool inOrder =
            std::none_of(order.several.begin(), order.several.end(), [](char several) { return several; });
        const bool jackson = network.poisson() && !network.joins() && !network.batches() && !load.overloaded &&
                             inOrder && all(exponential);
        load.jackson = jackson;
        const PoissonStreams poisson(map, load, spine);
        const Judge judge{map, load, network, poisson, order, exponential, result.wildest, jackson};
        for (std::size_t p = 0; p < load.pools.size(); ++p)
            if (const int s = network.ofPool(static_cast<int>(p)); s >= 0 && load.pools[p].rho < 1) {
                load.pools[p].wait = judge.label(
                    static_cast<int>(p), meanWait(map, load, static_cast<int>(p), result.wait[s]) * order.ofPool[p]);
                load.pools[p].waitChance = judge.chance(static_cast<int>(p));
                load.pools[p].arrivalScv = result.arrivalScv[s];
                load.pools[p].memoryless = judge.memoryless(static_cast<int>(p));
            }
    }
    for (std::size_t p = 0; p < load.pools.size(); ++p) {
        load.pools[p].waitOpen = load.pools[p].wait;
        load.pools[p].waitOpen.value *= map.pools[p].availability;
    }
    OpeningTimes times = openingTimes(map, spine, load, memory.week, memory.keep);
    load.opening = std::move(times.wait);
    load.elapsed = std::move(times.work);
    spreadToSteps(map, load);
    if (!load.opening.empty())
        addOpening(map, load);
    trustWaits(map, load);
}

} // namespace baton::analysis
