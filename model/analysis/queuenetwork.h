#pragma once

#include "model/analysis/load.h"
#include "model/analysis/queueing.h"

namespace baton::analysis {

// New cases enter here after times that are exponential.
bool exponentialArrivals(const Compiled &map, const StepData &step);

// The network of queues behind a map: one station a limited pool, one that holds nobody up for every other step.
class QueueNetwork
{
public:
    QueueNetwork(const Compiled &map, const LoadState &load);

    QnaResult solve() const { return qna(m_stations, m_flows); }
    int ofPool(int pool) const { return m_ofPool[pool]; } // -1: nothing to do there
    bool joins() const { return m_joins; }
    bool batches() const { return m_batches; }
    bool poisson() const { return m_poisson; }
    const std::vector<QnaFlow> &flows() const { return m_flows; }
    const std::vector<int> &poolOf() const { return m_poolOf; } // by station, or -1
    // All of a pool's work comes straight from outside.
    bool onlyExternal(int pool) const { return m_onlyExternal[pool]; }

private:
    int addPool(int p);
    int stationOf(int step);
    void addExternal(int station, double rate, double scv);
    void addEntries();
    void addFlows();
    void addRework();

    const Compiled &m_map;
    const LoadState &m_load;
    std::vector<QnaStation> m_stations;
    std::vector<QnaFlow> m_flows;
    std::vector<int> m_ofPool, m_poolOf, m_station;
    std::vector<char> m_onlyExternal;
    bool m_joins = false, m_batches = false, m_poisson = true;
};

} // namespace baton::analysis
