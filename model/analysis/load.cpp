#include "model/analysis/load.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr double worstCondition = 1e12; // beyond it the figures say nothing any more

} // namespace

std::vector<double> passWeights(const Compiled &map, const Spine &spine)
{
    std::vector<double> weight(map.edges.size());
    for (std::size_t e = 0; e < weight.size(); ++e)
        weight[e] = map.edges[e].share;
    for (int i = 0; i < map.size(); ++i) {
        if (!map.steps[i].all)
            continue;
        const auto in = map.graph.in(i);
        const auto forward = std::find_if(in.begin(), in.end(), [&](int e) { return !spine.backward(map.graph, e); });
        const int designated = forward == in.end() ? in.front() : *forward;
        for (const int e : in)
            if (e != designated)
                weight[e] = 0;
    }
    return weight;
}

Passes passes(const Compiled &map, const FlowSolver &solver, std::vector<double> entry)
{
    Passes result;
    const std::vector<double> right = entry;
    solver.forward(entry);
    result.steps = std::move(entry);
    for (const double v : result.steps)
        result.bounded = result.bounded && std::isfinite(v) && v > -1e-9 && v < 1e12;
    result.residual = result.bounded ? solver.residual(right, result.steps) : 0;
    result.condition = solver.condition();
    result.bounded = result.bounded && result.condition <= worstCondition;
    result.handoffs.resize(map.edges.size());
    for (int e = 0; e < map.graph.edges(); ++e)
        result.handoffs[e] = result.steps[map.graph.from[e]] * map.edges[e].share;
    return result;
}

std::vector<StepWork> stepWork(const Compiled &map, const Passes &passes)
{
    std::vector<StepWork> result(map.size());
    for (int i = 0; i < map.size(); ++i) {
        double items = map.entry[i], batches = map.entry[i];
        for (const int e : map.graph.in(i)) {
            items += passes.handoffs[e];
            batches += passes.handoffs[e] / map.edges[e].batch;
        }
        StepWork &work = result[i];
        const StepData &step = map.steps[i];
        work.batch = batches > 0 ? items / batches : 1;
        const double mean = step.work.mean * step.workScale;
        work.jobMean = step.setup.mean + work.batch * mean;
        work.jobVariance = step.setup.variance + work.batch * step.work.variance * step.workScale * step.workScale;
        work.mean = work.jobMean / work.batch;
        work.effort = work.mean * step.people;
    }
    return result;
}

namespace {

struct Jobs
{
    double rate = 0, mean = 0, variance = 0;
    int people = 1;
};

template <class F>
void eachJob(const Compiled &map, const LoadState &load, const Passes &passes, double casesPerS, F f)
{
    for (int i = 0; i < map.size(); ++i) {
        if (map.steps[i].pool < 0)
            continue;
        const StepData &step = map.steps[i];
        const StepWork &work = load.work[i];
        f(step.pool, Jobs{casesPerS * passes.steps[i] / work.batch, work.jobMean, work.jobVariance, step.people});
        f(step.pool, Jobs{casesPerS * load.jobs.investigations[i], step.investigate.mean, step.investigate.variance});
        f(step.pool, Jobs{casesPerS * load.jobs.fixes[i], step.fix.mean, step.fix.variance});
    }
}

void addUp(const Compiled &map, LoadState &load, const Passes &passes, double casesPerS)
{
    std::vector<double> squares(map.pools.size(), 0);
    for (PoolState &pool : load.pools)
        pool.jobs = pool.erlangs = pool.inHand = pool.types = 0;
    eachJob(map, load, passes, casesPerS, [&](int p, const Jobs &jobs) {
        if (jobs.rate <= 0 || jobs.mean <= 0)
            return;
        load.pools[p].jobs += jobs.rate;
        load.pools[p].inHand += jobs.rate * jobs.mean;
        load.pools[p].erlangs += jobs.rate * jobs.mean * jobs.people;
        squares[p] += jobs.rate * (jobs.variance + jobs.mean * jobs.mean) * jobs.people * jobs.people;
        ++load.pools[p].types;
    });
    for (std::size_t p = 0; p < load.pools.size(); ++p) {
        PoolState &pool = load.pools[p];
        const PoolData &data = map.pools[p];
        pool.serviceMean = pool.jobs > 0 ? pool.inHand / pool.jobs : 0;
        // Of the people's time: what takes several of them holds up more.
        const double effort = pool.jobs > 0 ? pool.erlangs / pool.jobs : 0;
        pool.serviceScv = effort > 0 ? std::max(0.0, squares[p] / pool.jobs / (effort * effort) - 1) : 0;
        if (pool.serviceScv < 1e-12)
            pool.serviceScv = 0;
        pool.rho = data.people > 0 && pool.inHand > 0 ? pool.inHand / (pool.servers * data.availability) : 0;
    }
}

// How many jobs people can have in hand at once, by the jobs that come when nothing holds them up.
void findServers(const Compiled &map, LoadState &load)
{
    eachJob(map, load, load.nominal, 1, [&](int p, const Jobs &jobs) {
        if (jobs.rate <= 0 || jobs.mean <= 0)
            return;
        Crew &crew = load.pools[p].crews[jobs.people];
        crew.often += jobs.rate;
        crew.time += jobs.rate * jobs.mean;
    });
    for (std::size_t p = 0; p < load.pools.size(); ++p) {
        PoolState &pool = load.pools[p];
        pool.oneSize = pool.crews.size() <= 1;
        pool.servers = jobsAtOnce(map.pools[p].people, pool.crews);
    }
}

// What an overloaded pool lets through per second is what its people can do; downstream pools get no more.
void throttle(const Compiled &map, LoadState &load, FlowSolver &solver)
{
    const std::vector<double> weight = solver.weight();
    std::vector<double> pass(map.pools.size(), 1);
    for (int round = 0; round <= 200; ++round) {
        double change = 0;
        for (std::size_t p = 0; p < pass.size(); ++p) {
            const double fresh = load.pools[p].rho > 1 ? 1 / load.pools[p].rho : 1;
            change = std::max(change, std::abs(fresh - pass[p]));
            pass[p] = fresh;
        }
        if (change < 1e-12)
            break;
        std::vector<double> less = weight;
        for (int e = 0; e < map.graph.edges(); ++e)
            if (const int p = map.steps[map.graph.from[e]].pool; p >= 0)
                less[e] *= pass[p];
        solver.factor(std::move(less));
        load.throttled = passes(map, solver, map.entry);
        for (int e = 0; e < map.graph.edges(); ++e)
            if (const int p = map.steps[map.graph.from[e]].pool; p >= 0)
                load.throttled.handoffs[e] *= pass[p];
        addUp(map, load, load.throttled, map.arrivals);
    }
    solver.factor(weight);
}

} // namespace

LoadState computeLoad(const Compiled &map, FlowSolver &solver, const Spine &, const Passes &nominal,
                      const ReworkJobs &rework)
{
    LoadState load;
    load.nominal = load.throttled = nominal;
    load.jobs = rework;
    load.pools.resize(map.pools.size());
    load.work = stepWork(map, nominal);
    findServers(map, load);
    addUp(map, load, nominal, 1);
    for (PoolState &pool : load.pools) {
        pool.nominal = pool.erlangs;
        pool.nominalInHand = pool.inHand;
    }
    addUp(map, load, nominal, map.arrivals);
    for (std::size_t p = 0; p < load.pools.size(); ++p)
        load.overloaded = load.overloaded || (map.pools[p].people > 0 && load.pools[p].rho >= 1);
    if (load.overloaded && nominal.bounded) {
        const std::vector<PoolState> before = load.pools;
        throttle(map, load, solver);
        for (std::size_t p = 0; p < load.pools.size(); ++p)
            load.pools[p].throttled = load.pools[p].rho < before[p].rho * (1 - 1e-12);
    }
    load.formation.assign(map.edges.size(), 0);
    for (std::size_t e = 0; e < map.edges.size(); ++e)
        if (map.edges[e].batch > 1 && map.arrivals * load.throttled.handoffs[e] > 0)
            load.formation[e] = (map.edges[e].batch - 1) / (2 * map.arrivals * load.throttled.handoffs[e]);
    return load;
}

double clockWork(const Compiled &map, const LoadState &load, int step)
{
    if (!load.elapsed.empty() && load.elapsed[step] > 0)
        return load.elapsed[step];
    const int pool = map.steps[step].pool;
    return load.work[step].jobMean / (pool < 0 ? 1 : map.pools[pool].availability);
}

} // namespace baton::analysis
