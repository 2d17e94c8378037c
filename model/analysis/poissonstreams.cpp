#include "model/analysis/poissonstreams.h"

#include "model/analysis/queuenetwork.h"

#include <algorithm>

namespace baton::analysis {

PoissonStreams::PoissonStreams(const Compiled &map, const LoadState &load, const Spine &order)
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

bool PoissonStreams::fedInBatches(int pool) const
{
    const int i = m_stepOf[pool];
    if (i < 0 || m_map.steps[i].arrivalsBatch == 1 || !poissonArrivals(m_map.steps[i]))
        return false;
    const auto in = m_map.graph.in(i);
    return std::all_of(in.begin(), in.end(), [&](int e) { return m_load.throttled.handoffs[e] <= 0; });
}

bool PoissonStreams::works(int i) const
{
    return m_map.limited(i) && m_load.throttled.steps[i] > 0 && m_load.work[i].jobMean > 0;
}

bool PoissonStreams::exponentialWork(int i) const
{
    return m_map.steps[i].law.kind == LawKind::Exponential && m_map.steps[i].setup.mean == 0 &&
           m_load.work[i].batch == 1;
}

void PoissonStreams::findPools()
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

bool PoissonStreams::arriving(int i, const Spine &order)
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
        copied = copied || m_copied.contains(from) || (m_map.steps[from].split != Split::One && m_map.out(from) > 1);
        ++streams;
    }
    if (copied)
        m_copied.insert(i);
    return streams == 1 || (streams > 1 && !copied);
}

bool PoissonStreams::poissonArrivals(const StepData &step) const
{
    return step.arrivals > 0 && step.arrivalsCalendar < 0 && exponentialArrivals(m_map, step);
}

bool PoissonStreams::passesOn(int i) const
{
    const int pool = m_map.steps[i].pool;
    if (pool >= 0 && m_map.pools[pool].availability < 1 && m_load.work[i].jobMean > 0)
        return false;
    return !works(i) || (m_stepOf[pool] == i && exponentialWork(i));
}

} // namespace baton::analysis
