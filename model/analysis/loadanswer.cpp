#include "model/analysis/load.h"

#include "model/analysis/batcharrivals.h"
#include "model/analysis/maximumflow.h"
#include "model/analysis/queueing.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr double perHour = 3600;

// How the number of waiting cases is spread, as in M/M/c with this load.
void addQueue(const Compiled &map, const LoadState &load, int p, PoolLoad &answer)
{
    const PoolState &state = load.pools[p];
    answer.queueEmpty = answer.queueNinety = answer.settling = state.wait;
    if (!state.wait.available())
        return;
    if (map.pools[p].people == 0 || state.jobs <= 0) {
        answer.queueEmpty.value = 1;
        answer.queueNinety.value = answer.settling.value = 0;
        return;
    }
    const int servers = state.wholeServers();
    answer.queueEmpty.value = 1 - state.waitChance.value * state.rho;
    answer.queueNinety.value = mmcQueueQuantile(servers, state.rho * servers, 0.9);
    if (state.batch > 1) {
        answer.queueEmpty.value = batchQueue(servers, state.wholeBatch(), state.rho * servers, 1).empty;
        answer.queueNinety.value = batchQueueQuantile(servers, state.wholeBatch(), state.rho * servers, 1, 0.9);
    }
    if (state.wait.label == Label::Exact && !state.memoryless)
        answer.queueEmpty = Figure::approximation(answer.queueEmpty.value, Reason::FittedLaw);
    answer.queueNinety.label = answer.queueEmpty.label;
    answer.queueNinety.reason = answer.queueEmpty.reason;
    answer.settling =
        Figure::approximation(4 * relaxationTime(state.servers, state.serviceMean / map.pools[p].availability,
                                                 state.rho, state.arrivalScv, state.serviceScv),
                              state.wait.reason);
}

// Who can have more than so many jobs in hand at once.
std::optional<int> peopleNeeded(const PoolState &state, double jobs)
{
    const double people = jobs > 0 && jobs < 1e9 ? peopleFor(jobs, state.crews) : 1e9;
    return people < 1e9 ? std::optional<int>(static_cast<int>(people)) : std::nullopt;
}

// Which demand, and which work per case, leave the people of a pool no idle time.
void addCapacity(const Compiled &map, const LoadState &load, int p, PoolLoad &answer)
{
    const PoolData &data = map.pools[p];
    const double work = load.pools[p].nominalInHand;
    const Reason why = !load.nominal.bounded ? Reason::NoWayOut
                       : data.people == 0    ? Reason::UnlimitedPeople
                       : !map.demand         ? Reason::NoArrivals
                       : work <= 0           ? Reason::NoWork
                                             : Reason::None;
    answer.demandAtCapacity = answer.workPerCase = answer.workAtCapacity = Figure::unavailable(why);
    if (why != Reason::None)
        return;
    const double most = load.pools[p].servers * data.availability / map.arrivals;
    answer.demandAtCapacity = Figure::exact(most / work);
    answer.workPerCase = Figure::exact(work);
    answer.workAtCapacity = Figure::exact(most);
}

PoolLoad poolAnswer(const Compiled &map, const LoadState &load, int p)
{
    const PoolData &data = map.pools[p];
    const PoolState &state = load.pools[p];
    PoolLoad answer;
    answer.party = map.partyId(p);
    if (data.people > 0)
        answer.people = data.people;
    // Where more comes than can be done, the share of it that is.
    answer.busyPeople = data.people > 0 && state.rho > 1 ? state.erlangs / state.rho : state.erlangs;
    answer.keepsUp = data.people == 0 || state.rho < 1;
    answer.jobsAtOnce = data.people == 0 ? Figure::unavailable(Reason::UnlimitedPeople) : Figure::exact(state.servers);
    if (!state.oneSize && state.servers > 0)
        answer.jobsAtOnce = Figure::approximation(state.servers, Reason::SeveralPeople);
    answer.arrivalsPerH = state.jobs * perHour;
    answer.waitMean = answer.finalWait = state.wait;
    answer.waitChance = state.waitChance;
    answer.waitOpen = state.waitOpen;
    answer.takt =
        map.demand ? Figure::exact(data.availability / map.arrivals) : Figure::unavailable(Reason::NoArrivals);
    addQueue(map, load, p, answer);
    addCapacity(map, load, p, answer);
    if (data.people == 0) {
        answer.utilisation = Figure::unavailable(Reason::UnlimitedPeople);
        answer.queueMean = Figure::exact(0);
        return answer;
    }
    // Demand asked of people who cannot meet it; behind other overloaded people what gets through to them.
    const double hours = data.people * data.availability;
    const double asked = state.nominal * map.arrivals / hours, used = state.erlangs / hours;
    answer.utilisation = state.throttled && state.rho < 1 ? Figure::approximation(used, Reason::UpstreamOverloaded)
                                                          : Figure::exact(state.rho >= 1 ? asked : used);
    if (!load.nominal.bounded)
        answer.utilisation = Figure::unavailable(Reason::NoWayOut);
    answer.queueMean = state.wait;
    if (state.wait.available())
        answer.queueMean.value = state.jobs * state.wait.value;
    if (state.serviceMean > 0)
        answer.mostPerH = state.servers * data.availability / state.serviceMean * perHour;
    if (state.rho >= 1)
        answer.backlogGrowthPerH = answer.arrivalsPerH - answer.mostPerH;
    if (map.arrivals > 0)
        answer.peopleNeeded = peopleNeeded(state, state.nominalInHand * map.arrivals / data.availability);
    return answer;
}

Figure nobodyWaits(const LoadState &load, const std::vector<PoolLoad> &pools)
{
    double chance = 1;
    for (const PoolLoad &pool : pools) {
        if (!pool.queueEmpty.available())
            return Figure::unavailable(pool.queueEmpty.reason);
        chance *= pool.queueEmpty.value;
    }
    if (load.jackson || chance >= 1)
        return Figure::exact(chance);
    return Figure::approximation(chance, load.exactWaits ? Reason::WaitsApart : load.reason);
}

std::vector<Limit> limits(const Compiled &map, const LoadState &load)
{
    std::vector<Limit> result;
    for (std::size_t p = 0; load.nominal.bounded && p < load.pools.size(); ++p) {
        const PoolData &data = map.pools[p];
        const PoolState &state = load.pools[p];
        if (data.people == 0 || state.nominal <= 0)
            continue;
        const double most = state.servers * data.availability / state.nominalInHand;
        const double asked = state.nominal * map.arrivals / (data.people * data.availability);
        result.push_back({map.partyId(static_cast<int>(p)), most * perHour, asked, std::nullopt});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Limit &a, const Limit &b) { return a.casesPerH < b.casesPerH; });
    for (std::size_t k = 0; k + 1 < result.size(); ++k) {
        const std::size_t p = *map.map->parties.positionOf(result[k].party);
        const double jobs = load.pools[p].nominalInHand * result[k + 1].casesPerH / perHour / map.pools[p].availability;
        result[k].peopleToNext = peopleNeeded(load.pools[p], jobs);
    }
    return result;
}

// What everybody could do if cases were free to choose their way.
void addFreeFlow(const Compiled &map, const LoadState &load, Load &answer)
{
    answer.freeCasesPerH = answer.maxCasesPerH;
    if (!answer.maxCasesPerH.available())
        return;
    std::vector<double> capacity(map.size(), unlimitedFlow);
    std::vector<int> ends;
    for (int i = 0; i < map.size(); ++i) {
        if (map.out(i) > 1 && map.steps[i].split != Split::One) {
            answer.freeCasesPerH = Figure::unavailable(Reason::AndJoin);
            return;
        }
        if (map.limited(i) && load.work[i].mean > 0) {
            const PoolData &pool = map.pools[map.steps[i].pool];
            capacity[i] = (pool.people / map.steps[i].people) * pool.availability / load.work[i].mean;
        }
        if (map.sink(i) || map.ends(i) > 0)
            ends.push_back(i);
    }
    const FlowCut cut = maximumFlow(map.graph, capacity, {}, map.entries, ends);
    if (cut.flow >= unlimitedFlow) {
        answer.freeCasesPerH = Figure::unavailable(Reason::UnlimitedPeople);
        return;
    }
    answer.freeCasesPerH = Figure::bound(cut.flow * perHour, Reason::FreeChoice);
    for (const int node : cut.nodes)
        if (map.visible(node))
            answer.freeLimits.push_back(map.stepId(node));
}

} // namespace

Figure maximumDemand(const Compiled &map, const LoadState &load)
{
    if (!load.nominal.bounded)
        return Figure::unavailable(Reason::NoWayOut);
    double most = std::numeric_limits<double>::infinity();
    bool unlimited = false;
    for (std::size_t p = 0; p < load.pools.size(); ++p) {
        if (load.pools[p].nominal <= 0)
            continue;
        if (map.pools[p].people == 0)
            unlimited = true;
        else
            most = std::min(most, load.pools[p].servers * map.pools[p].availability / load.pools[p].nominalInHand);
    }
    if (std::isinf(most))
        return Figure::unavailable(unlimited ? Reason::UnlimitedPeople : Reason::NoWork);
    return Figure::exact(most * perHour);
}

std::unordered_map<Id, double> passagesPerCase(const Load &answer)
{
    std::unordered_map<Id, double> passages;
    for (const HandoffLoad &handoff : answer.handoffs)
        passages.emplace(handoff.handoff, handoff.perCase);
    return passages;
}

Load loadAnswer(const Compiled &map, const LoadState &load)
{
    Load answer;
    answer.casesPerH = map.arrivals * perHour;
    answer.residual = load.nominal.residual;
    answer.condition = load.nominal.condition;
    answer.maxCasesPerH = maximumDemand(map, load);
    answer.limits = limits(map, load);
    for (std::size_t p = 0; p < load.pools.size(); ++p)
        answer.pools.push_back(poolAnswer(map, load, static_cast<int>(p)));
    answer.nobodyWaits = map.demand ? nobodyWaits(load, answer.pools) : Figure::unavailable(Reason::NoArrivals);
    addFreeFlow(map, load, answer);
    for (int i = 0; i < map.size(); ++i) {
        if (!map.visible(i))
            continue;
        StepLoad step;
        step.step = map.stepId(i);
        step.visits = load.nominal.steps[i];
        step.ratePerH = map.arrivals * load.throttled.steps[i] * perHour;
        step.work = load.work[i].mean;
        const int pool = map.steps[i].pool;
        step.poolWait = pool >= 0 && load.work[i].mean > 0 ? load.pools[pool].wait : Figure::exact(0);
        if (step.poolWait.available())
            step.poolWait.value = load.wait[i];
        answer.steps.push_back(step);
    }
    for (const int e : map.edgeOfHandoff)
        if (e >= 0)
            answer.handoffs.push_back(
                {map.handoffId(e), load.nominal.handoffs[e], map.arrivals * load.throttled.handoffs[e] * perHour});
    return answer;
}

} // namespace baton::analysis
