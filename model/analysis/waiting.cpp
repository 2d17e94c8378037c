#include "model/analysis/batcharrivals.h"
#include "model/analysis/priorities.h"
#include "model/analysis/queueing.h"
#include "model/analysis/timememory.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace baton::analysis {

namespace {

// The network of queues behind a map: one station a limited pool, one that holds nobody up for every other step.
class Network
{
public:
    Network(const Compiled &map, const LoadState &load) : m_map(map), m_load(load) { build(); }

    QnaResult solve() const { return qna(m_stations, m_flows); }
    int ofPool(int pool) const { return m_ofPool[pool]; }
    bool joins() const { return m_joins; }
    bool batches() const { return m_batches; }
    bool poisson() const { return m_poisson; }
    const std::vector<QnaFlow> &flows() const { return m_flows; }
    const std::vector<int> &poolOf() const { return m_poolOf; }
    // All of a pool's work comes straight from outside.
    bool onlyExternal(int pool) const { return m_onlyExternal[pool]; }

private:
    void build()
    {
        m_ofPool.assign(m_map.pools.size(), -1);
        for (std::size_t p = 0; p < m_map.pools.size(); ++p)
            if (m_map.pools[p].people > 0 && m_load.pools[p].jobs > 0)
                m_ofPool[p] = addPool(static_cast<int>(p));
        m_station.resize(m_map.size());
        for (int i = 0; i < m_map.size(); ++i)
            m_station[i] = stationOf(i);
        m_onlyExternal.assign(m_map.pools.size(), true);
        addEntries();
        addFlows();
        addRework();
    }
    int addPool(int p)
    {
        const PoolState &state = m_load.pools[p];
        QnaStation station;
        station.servers = state.servers;
        station.rate = state.jobs;
        station.service = state.serviceMean / m_map.pools[p].availability;
        station.serviceScv = state.serviceScv;
        m_stations.push_back(station);
        m_poolOf.push_back(p);
        return static_cast<int>(m_stations.size()) - 1;
    }
    int stationOf(int step)
    {
        const int pool = m_map.steps[step].pool;
        if (pool >= 0 && m_ofPool[pool] >= 0 && m_load.work[step].jobMean > 0)
            return m_ofPool[pool];
        QnaStation station;
        station.servers = 0;
        station.rate = m_map.arrivals * m_load.throttled.steps[step];
        m_stations.push_back(station);
        m_poolOf.push_back(-1);
        return static_cast<int>(m_stations.size()) - 1;
    }
    void addExternal(int station, double rate, double scv)
    {
        QnaStation &s = m_stations[station];
        const double total = s.externalRate + rate;
        s.externalScv = (s.externalRate * s.externalScv + rate * scv) / total;
        s.externalRate = total;
    }
    void addEntries()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            const StepData &step = m_map.steps[i];
            if (step.arrivals <= 0)
                continue;
            // Of so many that come together the counts vary so much more, the longer one looks.
            addExternal(m_station[i], step.arrivals, step.arrivalsBatch * step.arrivalsScv);
            m_poisson = m_poisson && step.arrivalsBatch == 1 && exponentialArrivals(step);
        }
    }
    bool exponentialArrivals(const StepData &step) const
    {
        return step.row >= 0 && m_map.map->steps[step.row].arrivals->kind() == LawKind::Exponential;
    }
    void addFlows()
    {
        for (int e = 0; e < m_map.graph.edges(); ++e) {
            const int a = m_map.graph.from[e], b = m_map.graph.to[e];
            const double rate = m_map.arrivals * m_load.throttled.handoffs[e];
            if (rate <= 0)
                continue;
            if (const int pool = m_map.steps[b].pool; pool >= 0)
                m_onlyExternal[pool] = false;
            m_batches = m_batches || m_map.edges[e].batch > 1;
            m_joins = m_joins || m_map.steps[b].all || (m_map.steps[a].split != Split::One && m_map.out(a) > 1);
            m_flows.push_back(
                {m_station[a], m_station[b], rate / m_map.edges[e].batch, static_cast<double>(m_map.edges[e].batch)});
            if (m_map.steps[b].all)
                m_stations[m_station[b]].largestInput = true;
        }
    }
    // Investigations and fixes come when they come.
    void addRework()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            const int pool = m_map.steps[i].pool;
            if (pool < 0 || m_ofPool[pool] < 0)
                continue;
            const StepData &step = m_map.steps[i];
            const double jobs = (step.investigate.mean > 0 ? m_load.jobs.investigations[i] : 0) +
                                (step.fix.mean > 0 ? m_load.jobs.fixes[i] : 0);
            if (jobs <= 0)
                continue;
            addExternal(m_ofPool[pool], m_map.arrivals * jobs, 1);
            m_onlyExternal[pool] = false;
        }
    }

    const Compiled &m_map;
    const LoadState &m_load;
    std::vector<QnaStation> m_stations;
    std::vector<QnaFlow> m_flows;
    std::vector<int> m_ofPool, m_poolOf, m_station;
    std::vector<char> m_onlyExternal;
    bool m_joins = false, m_batches = false, m_poisson = true;
};

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

// Where cases come as a Poisson stream: from outside, past people who never let anybody wait, and past queues with
// exponential work (Burke 1956). A split hands on Poisson streams too, but those have something to do with each other.
class PoissonStreams
{
public:
    PoissonStreams(const Compiled &map, const LoadState &load, const Spine &order)
        : m_map(map)
        , m_load(load)
        , m_arriving(map.size(), 0)
        , m_leaving(map.size(), 0)
        , m_stepOf(map.pools.size(), none)
    {
        findPools();
        for (const int i : order.order) {
            m_arriving[i] = arriving(i, order);
            m_leaving[i] = m_arriving[i] && passesOn(i);
        }
    }

    // One step's work alone, and all of it a Poisson stream: M/G/1 and M/M/c hold; in batches those of batches.
    bool fed(int pool) const { return m_stepOf[pool] >= 0 && m_arriving[m_stepOf[pool]]; }
    bool fedInBatches(int pool) const
    {
        const int i = m_stepOf[pool];
        if (i < 0 || m_map.steps[i].arrivalsBatch == 1 || !poissonArrivals(m_map.steps[i]))
            return false;
        const auto in = m_map.graph.in(i);
        return std::all_of(in.begin(), in.end(), [&](int e) { return m_load.throttled.handoffs[e] <= 0; });
    }
    bool exponential(int pool) const { return m_stepOf[pool] >= 0 && exponentialWork(m_stepOf[pool]); }

private:
    static constexpr int none = -1, several = -2;

    bool works(int i) const { return m_map.limited(i) && m_load.throttled.steps[i] > 0 && m_load.work[i].jobMean > 0; }
    bool exponentialWork(int i) const
    {
        return m_map.steps[i].law.kind == LawKind::Exponential && m_map.steps[i].setup.mean == 0 &&
               m_load.work[i].batch == 1;
    }
    void findPools()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            if (m_map.steps[i].pool < 0)
                continue;
            int &step = m_stepOf[m_map.steps[i].pool];
            if (works(i))
                step = step == none ? i : several;
            if (m_load.jobs.investigations[i] * m_map.steps[i].investigate.mean > 0 ||
                m_load.jobs.fixes[i] * m_map.steps[i].fix.mean > 0)
                step = several;
        }
    }
    bool arriving(int i, const Spine &order)
    {
        const StepData &step = m_map.steps[i];
        if (step.all || (step.arrivals > 0 && (step.arrivalsBatch > 1 || !poissonArrivals(step))))
            return false;
        int streams = step.arrivals > 0;
        bool copied = false;
        for (const int e : m_map.graph.in(i)) {
            const int from = m_map.graph.from[e];
            if (m_load.throttled.handoffs[e] <= 0)
                continue;
            if (order.backward(m_map.graph, e) || !m_leaving[from] || m_map.edges[e].batch > 1)
                return false;
            copied =
                copied || m_copied.contains(from) || (m_map.steps[from].split != Split::One && m_map.out(from) > 1);
            ++streams;
        }
        if (copied)
            m_copied.insert(i);
        return streams == 1 || (streams > 1 && !copied);
    }
    bool poissonArrivals(const StepData &step) const
    {
        return step.arrivals > 0 && m_map.map->steps[step.row].arrivals->kind() == LawKind::Exponential &&
               step.arrivalsCalendar < 0;
    }
    bool passesOn(int i) const
    {
        const int pool = m_map.steps[i].pool;
        if (pool >= 0 && m_map.pools[pool].availability < 1 && m_load.work[i].jobMean > 0)
            return false;
        return !works(i) || (m_stepOf[pool] == i && exponentialWork(i));
    }

    const Compiled &m_map;
    const LoadState &m_load;
    std::vector<char> m_arriving, m_leaving;
    std::vector<int> m_stepOf; // by pool
    std::set<int> m_copied;
};

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
bool farOff(const Network &network, const LoadState &load, int pool, double wildest)
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
    const Network &network;
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
        const Network network(map, load);
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
