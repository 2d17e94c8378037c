#include "model/simulation/engine/engine.h"

// The run as a whole. Maps of plain queues have a loop of their own (engineplain.cpp), everything else goes this way.
namespace baton::sim {

Engine::Engine(const Network &network)
    : m_network(&network)
    , m_hints(network.hours.size(), 0)
    , m_waits(network.steps.size())
    , m_clocks(network.standards.size())
{}

void Engine::start(const Plan &plan)
{
    m_plan = plan;
    reset();
    m_tally.reset(*m_network);
    m_recorder.steps = m_network->steps.size();
    m_recorder.finished.clear();
    m_recorder.entered.clear();
    m_recorder.standing.clear();
    for (Index s = 0; s < m_sources.size(); ++s)
        scheduleArrival(s);
}

void Engine::reset()
{
    m_disturbance = {};
    m_disturbed = m_arrivalsOver = false;
    m_now = m_released = m_lastArrival = 0;
    m_nextBatch = 0;
    m_depth = 0;
    m_open = 0;
    m_openEntered = 0;
    m_stop = Stop::Running;
    m_culprit = none;
    m_queue.clear();
    m_tokens.clear();
    m_cases.clear();
    m_groups.clear();
    m_passes.clear();
    m_defects.clear();
    m_cells.clear();
    m_dirty.clear();
    m_pools.assign(m_network->pools.size(), {});
    for (std::size_t p = 0; p < m_pools.size(); ++p)
        m_pools[p].free = m_network->pools[p].people;
    m_lastOfClass.assign(m_network->classes, none);
    m_sources.assign(m_network->sources.size(), {});
    m_batches.assign(m_network->links.size(), {});
    std::fill(m_hints.begin(), m_hints.end(), 0);
    forgetDraws();
}

bool Engine::runUntil(Micros until)
{
    if (m_network->plain && !m_recorder.on && !m_trace && m_disturbance.kind == DisturbanceKind::Nothing)
        loopPlainly(until);
    else
        loop(until);
    return m_stop == Stop::Running;
}

Stop Engine::finish()
{
    while (runUntil(farFuture))
        if (!flushBatches())
            m_stop = Stop::Done;
    closeBooks();
    return m_stop;
}

void Engine::loop(Micros until)
{
    while (m_stop == Stop::Running && m_queue.nextTime() < until) {
        const Event event = m_queue.take();
        m_now = event.time;
        ++m_tally.events;
        handle(event);
        if (!m_dirty.empty() && !othersAreDue())
            startDirty();
    }
}

void Engine::handle(const Event &event)
{
    switch (event.kind) {
    case EventClass::ServiceEnd:
        return serviceEnd(event.payload);
    case EventClass::HandoffArrival:
        if (event.payload & timeoutBit)
            return batchTimeout(event.payload & ~timeoutBit);
        return reach(event.payload);
    case EventClass::ExternalArrival:
        return arrive(event.payload);
    case EventClass::CalendarChange:
        m_pools[event.payload].opening = false;
        return markDirty(event.payload);
    }
}

void Engine::stop(Stop why, Index step)
{
    m_stop = why;
    m_culprit = step;
}

} // namespace baton::sim
