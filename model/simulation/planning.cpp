#include "model/simulation/planning.h"

#include "model/base/crews.h"
#include "model/simulation/output.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baton::sim {

namespace {

constexpr double week = 7 * 86400.0;
constexpr std::int64_t probeCases = 2000;
constexpr std::uint32_t probeReplication = 0xFFFF'FFFFu;

double availability(const Network &network, const Pool &pool)
{
    return pool.calendar == none ? 1.0 : network.hours[pool.calendar].availability();
}

// Work of a pool's steps per case by mean work (as drawn where there are set-ups), plus what repairs took.
struct WorkPerCase
{
    std::vector<double> inHand, people; // by pool, s: of jobs, and of all the people busy with them
};
WorkPerCase workPerCase(const Network &network, const Tally &tally)
{
    std::vector<double> work(network.pools.size()), drawn(network.pools.size()), people(network.pools.size());
    const auto cases = static_cast<double>(std::max<std::int64_t>(1, tally.entered));
    for (std::size_t s = 0; s < network.steps.size(); ++s) {
        const StepNode &step = network.steps[s];
        if (step.pool == none || step.gateway)
            continue;
        const double worked = tally.steps[s].work * 1e-6;
        const double expected = static_cast<double>(tally.steps[s].executions) * step.work.meanSeconds();
        const double own = (step.setup.isZero() ? expected : worked) / cases;
        work[step.pool] += own;
        people[step.pool] += own * step.people;
        drawn[step.pool] += worked * step.people / cases;
    }
    for (std::size_t p = 0; p < work.size(); ++p)
        if (!network.plain) { // repairs as they were drawn
            const double repairs = std::max(0.0, tally.pools[p].work * 1e-6 / cases - drawn[p]);
            work[p] += repairs;
            people[p] += repairs;
        }
    return {std::move(work), std::move(people)};
}

std::vector<double> serversOf(const Network &network, const Tally &tally)
{
    std::vector<Crews> crews(network.pools.size());
    std::vector<Crew> repairs;
    for (const PoolTally &pool : tally.pools)
        repairs.push_back({static_cast<double>(pool.jobs), pool.work});
    for (std::size_t s = 0; s < network.steps.size(); ++s) {
        const StepNode &step = network.steps[s];
        if (step.pool == none || step.gateway || tally.steps[s].executions == 0)
            continue;
        Crew &crew = crews[step.pool][step.people];
        crew.often += static_cast<double>(tally.steps[s].executions);
        crew.time += tally.steps[s].work;
        repairs[step.pool].often -= static_cast<double>(tally.steps[s].executions);
        repairs[step.pool].time -= tally.steps[s].work * step.people;
    }
    std::vector<double> servers;
    for (std::size_t p = 0; p < crews.size(); ++p) {
        if (repairs[p].often > 0 && repairs[p].time > 0) {
            crews[p][1].often += repairs[p].often;
            crews[p][1].time += repairs[p].time;
        }
        servers.push_back(jobsAtOnce(network.pools[p].people, crews[p]));
    }
    return servers;
}

bool tooLarge(const Network &network, const StepNode &step)
{
    return step.limited && !step.gateway && step.people > network.pools[step.pool].people;
}

// Of the work of a pool's jobs, repairs left out.
double workScv(const Network &network, const Tally &tally, std::size_t pool)
{
    double jobs = 0, sum = 0, squares = 0;
    for (std::size_t s = 0; s < network.steps.size(); ++s) {
        const StepNode &step = network.steps[s];
        if (step.pool != pool || step.gateway)
            continue;
        const auto times = static_cast<double>(tally.steps[s].executions);
        const double mean = step.work.meanSeconds();
        jobs += times;
        sum += times * mean;
        squares += times * (step.workVariance + mean * mean);
    }
    return sum > 0 ? std::max(0.0, jobs * squares / (sum * sum) - 1) : 0;
}

// Regular arrivals do not stay so on their way, so never below that of chance.
double arrivalScv(const Network &network)
{
    double scv = 0;
    for (const Source &source : network.sources)
        scv += source.ratePerSecond / network.arrivalsPerSecond * source.batch * source.scv;
    return std::max(1.0, scv);
}

// (ca2 + cs2) / (2.8 mu (1 - sqrt rho)^2), divided by the people: Odoni & Roth 1983.
double relaxation(double load, double meanWork, double people, double scvs)
{
    const double gap = 1 - std::sqrt(load);
    return load <= 0 || load >= 1 ? 0 : scvs * meanWork / (2.8 * gap * gap) / people;
}

} // namespace

Probe probe(const Network &network)
{
    Engine engine(network);
    Probe result;
    // One case alone first: where none ever leaves, the first says so long before the 2,000th would.
    for (const std::int64_t cases : {std::int64_t{1}, probeCases}) {
        Plan plan;
        plan.cases = cases;
        plan.replication = probeReplication;
        engine.start(plan);
        result.stop = engine.finish();
        result.culprit = engine.culprit();
        if (result.stop == Stop::TooManyVisits)
            break;
    }
    const Tally &tally = engine.tally();
    const WorkPerCase work = workPerCase(network, tally);
    result.servers = serversOf(network, tally);
    for (std::size_t p = 0; p < network.pools.size(); ++p) {
        const Pool &pool = network.pools[p];
        const double inHand = network.arrivalsPerSecond * work.inHand[p];
        const double open = availability(network, pool);
        const double load = pool.people ? inHand / (result.servers[p] * open) : 0;
        result.busyPeople.push_back(network.arrivalsPerSecond * work.people[p]);
        result.load.push_back(load);
        const auto jobs = static_cast<double>(std::max<std::int64_t>(1, tally.pools[p].jobs));
        const double meanWork = work.inHand[p] * static_cast<double>(tally.entered) / jobs / open;
        const double scvs = arrivalScv(network) + workScv(network, tally, p);
        result.settlingOf.push_back(relaxation(load, meanWork, std::max(1.0, result.servers[p]), scvs));
        result.settling = std::max(result.settling, result.settlingOf.back());
    }
    if (tally.openAtEnd > 0) // somebody waits for more people than there will ever be
        for (const StepNode &step : network.steps)
            if (tooLarge(network, step))
                result.load[step.pool] = std::numeric_limits<double>::infinity();
    for (const StepTally &step : tally.steps)
        result.visits.push_back(static_cast<double>(step.executions) /
                                static_cast<double>(std::max<std::int64_t>(1, tally.entered)));
    result.leadTime = tally.completed ? tally.leadTime * 1e-6 / static_cast<double>(tally.completed) : 0;
    result.eventsPerCase =
        static_cast<double>(tally.events) / static_cast<double>(std::max<std::int64_t>(1, tally.cases));
    result.starved = tally.starved;
    result.starvedAt = tally.starvedAt;
    return result;
}

Error neverEnds(const ProcessMap &map, Index culprit)
{
    if (culprit == none)
        return Error(ErrorCode::LimitReached);
    const Step &step = map.steps[culprit];
    return Error(ErrorCode::LimitReached, {step.name.empty() ? step.id : step.name});
}

SimulationNote overloadNote(double load)
{
    return std::isinf(load) ? SimulationNote::TooFewPeople : SimulationNote::Overloaded;
}

double chooseHorizon(const Network &network, const Probe &probe)
{
    const double rate = network.arrivalsPerSecond;
    const double enough = std::max(2000 / rate, 4 * probe.settling);
    return std::ceil(std::min(enough, 50'000 / rate) / week - 1e-9) * week;
}

WarmupFound findWarmup(std::vector<ArrivalSeries> runs, Micros span)
{
    std::uint64_t width = 5;
    std::size_t cells = runs.empty() ? 0 : ArrivalSeries::most;
    for (const ArrivalSeries &series : runs)
        width = std::max(width, series.width());
    for (ArrivalSeries &series : runs) {
        while (series.width() < width)
            series.widen();
        cells = std::min(cells, series.size());
    }
    // Only cells that are full in every run: the last may hold late cases alone.
    std::vector<double> means, entered;
    for (std::size_t i = 0; i < cells; ++i) {
        ArrivalSeries::Cell all;
        for (const ArrivalSeries &series : runs) {
            all.sum += series.cells()[i].sum;
            all.entered += series.cells()[i].entered;
            all.count += series.cells()[i].count;
        }
        if (all.count == 0)
            break;
        means.push_back(all.sum / all.count);
        entered.push_back(all.entered / all.count);
    }
    if (means.size() < 10)
        return {};
    const Truncation cut = mser(means);
    WarmupFound found;
    found.tooShort = cut.tooShort;
    if (cut.cut > 0)
        found.warmup = static_cast<Micros>(std::min(1.5 * entered[cut.cut], 0.5 * static_cast<double>(span)));
    return found;
}

} // namespace baton::sim
