#include "model/simulation/engine/engine.h"

// Queues before people: over all the steps of a party by priority, within one first come, first served. Nobody is
// taken off work that has begun. Whoever is first in line and needs more people than are free waits until there are
// enough, and everybody behind it waits too, whatever they need: nobody is overtaken.
namespace baton::sim {

namespace {

constexpr std::uint32_t longestQueue = 1'000'000;
constexpr int mostGateways = 16; // passed within one event

} // namespace

void Engine::markDirty(Index pool)
{
    if (m_pools[pool].dirty)
        return;
    m_pools[pool].dirty = true;
    m_dirty.push_back(pool);
}

void Engine::append(PoolState &pool, Index index)
{
    Token &token = m_tokens[index];
    token.next = none;
    (pool.head == none ? pool.head : m_tokens[pool.tail].next) = index;
    pool.tail = index;
    if (++pool.waiting > longestQueue)
        stop(Stop::QueueTooLong, token.step);
}

void Engine::lineUp(Index poolIndex, Index index)
{
    const Pool &pool = m_network->pools[poolIndex];
    if (pool.classes == 1)
        append(m_pools[poolIndex], index);
    else
        appendToClass(m_pools[poolIndex], pool.firstClass, index);
}

// Behind the last of the same priority, or of the next higher one that somebody waits with.
void Engine::appendToClass(PoolState &pool, Index first, Index index)
{
    const Index own = first + m_network->steps[jobStep(m_tokens[index])].rank;
    Index before = own;
    while (before > first && m_lastOfClass[before] == none)
        --before;
    const Index last = m_lastOfClass[before];
    if (pool.head == none || last == pool.tail)
        append(pool, index);
    else {
        Index &place = last == none ? pool.head : m_tokens[last].next;
        m_tokens[index].next = place;
        place = index;
        if (++pool.waiting > longestQueue)
            stop(Stop::QueueTooLong, m_tokens[index].step);
    }
    m_lastOfClass[own] = index;
}

// `before` is the one in front of it that waits with the same priority, if any.
void Engine::leaveClass(Index poolIndex, Index index, Index before)
{
    const Pool &pool = m_network->pools[poolIndex];
    if (pool.classes == 1)
        return;
    Index &last = m_lastOfClass[pool.firstClass + m_network->steps[jobStep(m_tokens[index])].rank];
    if (last == index)
        last = before;
}

void Engine::enqueue(Index index, Index stepIndex)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[stepIndex];
    token.step = stepIndex;
    if (m_network->revisits)
        countVisit(token);
    token.phase = Working;
    token.received = m_now;
    token.started = -1;
    trace(index, TraceKind::Enqueue, stepIndex);
    if (step.gateway)
        return passGateway(index);
    submit(index, step.pool);
}

// Through what takes no time: at once, unless something else is due in this instant.
void Engine::passGateway(Index index)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[token.step];
    m_tally.steps[token.step].executions += token.counted;
    m_tally.cost += token.counted ? step.costPerCase : 0;
    token.started = m_now;
    if (token.pending != none)
        settleClocks(token, StandardEvent::CustomerStarted);
    trace(index, TraceKind::Start, token.step);
    if (step.chooses)
        workOf(step, token);
    if (othersAreDue() || m_depth == mostGateways || m_stop != Stop::Running)
        return push(m_now, EventClass::ServiceEnd, token, index);
    ++m_depth;
    serviceEnd(index);
    --m_depth;
}

void Engine::submit(Index index, Index poolIndex)
{
    Token &token = m_tokens[index];
    token.queued = m_now;
    const bool free = poolIndex == none || m_network->pools[poolIndex].people == 0;
    if (free && (poolIndex == none || token.batch == 0))
        return startJob(index);
    PoolState &pool = m_pools[poolIndex];
    // Of several priorities the highest that comes in this instant is begun first.
    const bool first = pool.head == none && token.batch == 0 && m_network->pools[poolIndex].classes == 1;
    if (first && pool.free >= peopleFor(token) && !othersAreDue() && isOpen(poolIndex)) {
        pool.free -= peopleFor(token);
        return startJob(index);
    }
    lineUp(poolIndex, index);
    recordStanding(jobStep(token), 1);
    if (free || pool.free > 0)
        markDirty(poolIndex);
}

void Engine::startDirty()
{
    for (std::size_t i = 0; i < m_dirty.size(); ++i) {
        const Index pool = m_dirty[i];
        m_pools[pool].dirty = false;
        startPool(pool);
    }
    m_dirty.clear();
}

void Engine::startPool(Index index)
{
    PoolState &pool = m_pools[index];
    const bool limited = m_network->pools[index].people > 0;
    if (limited && pool.head != none && !isOpen(index))
        return;
    while (pool.head != none && (!limited || pool.free >= peopleFor(m_tokens[pool.head]))) {
        const Index token = pool.head;
        pool.head = m_tokens[token].next;
        leaveClass(index, token, none);
        --pool.waiting;
        pool.free -= limited ? peopleFor(m_tokens[token]) : 0;
        recordStanding(jobStep(m_tokens[token]), -1);
        startJob(token);
    }
}

// When the pool is closed its queue is looked at again at the next opening.
bool Engine::isOpen(Index index)
{
    const Index calendar = m_network->pools[index].calendar;
    if (calendar == none)
        return true;
    const FlatCalendar &hours = m_network->calendars[calendar];
    if (hours.openAllOf(m_now, m_now + 1, m_hints[calendar])) [[likely]]
        return true;
    const Micros opening = hours.nextOpen(m_now, m_hints[calendar]);
    if (opening == m_now)
        return true;
    if (!m_pools[index].opening) {
        m_pools[index].opening = true;
        m_queue.push(opening, EventClass::CalendarChange, 0, index, index);
    }
    return false;
}

} // namespace baton::sim
