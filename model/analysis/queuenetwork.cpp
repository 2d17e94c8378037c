#include "model/analysis/queuenetwork.h"

#include <algorithm>

namespace baton::analysis {

bool exponentialArrivals(const Compiled &map, const StepData &step)
{
    return step.row >= 0 && map.map->steps[step.row].arrivals->kind() == LawKind::Exponential;
}

QueueNetwork::QueueNetwork(const Compiled &map, const LoadState &load) : m_map(map), m_load(load)
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

int QueueNetwork::addPool(int p)
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

int QueueNetwork::stationOf(int step)
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

void QueueNetwork::addExternal(int station, double rate, double scv)
{
    QnaStation &s = m_stations[station];
    const double total = s.externalRate + rate;
    s.externalScv = (s.externalRate * s.externalScv + rate * scv) / total;
    s.externalRate = total;
}

void QueueNetwork::addEntries()
{
    for (int i = 0; i < m_map.size(); ++i) {
        const StepData &step = m_map.steps[i];
        if (step.arrivals <= 0)
            continue;
        // Of so many that come together the counts vary so much more, the longer one looks.
        addExternal(m_station[i], step.arrivals, step.arrivalsBatch * step.arrivalsScv);
        m_poisson = m_poisson && step.arrivalsBatch == 1 && exponentialArrivals(m_map, step);
    }
}

void QueueNetwork::addFlows()
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
void QueueNetwork::addRework()
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

} // namespace baton::analysis
