#include "model/simulation/engine/engine.h"

// Maps of nothing but steps, people, routing and transfer times: a case is one token, and what is booked at every
// start is booked once. The same events in the same order as the full loop, with the same draws.
namespace baton::sim {

[[gnu::flatten]] void Engine::loopPlainly(Micros until)
{
    while (m_stop == Stop::Running && m_queue.nextTime() < until) {
        const Event event = m_queue.take();
        m_now = event.time;
        ++m_tally.events;
        if (event.kind == EventClass::ServiceEnd)
            endPlainly(event.payload);
        else if (event.kind == EventClass::HandoffArrival)
            enqueuePlainly(event.payload, m_network->links[m_tokens[event.payload].link].to);
        else
            arrivePlainly(event.payload);
        if (!m_dirty.empty() && !othersAreDue())
            startDirtyPlainly();
    }
}

void Engine::arrivePlainly(Index source)
{
    const std::uint32_t number = m_sources[source].drawn;
    if (!mayArrive(source))
        return;
    const Index index = m_tokens.take();
    Token &token = m_tokens[index];
    token.visit = 0;
    token.entered = m_now;
    token.number = number;
    token.sequence = static_cast<std::uint32_t>(m_tally.cases++);
    token.tag = static_cast<std::uint16_t>(m_network->sources[source].tag);
    token.caseSlot = index;
    token.counted = countEntry();
    if (m_network->revisits)
        clearVisits(index);
    enqueuePlainly(index, m_network->sources[source].step);
}

void Engine::enqueuePlainly(Index index, Index stepIndex)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[stepIndex];
    token.step = stepIndex;
    if (m_network->revisits)
        countVisit(token);
    if (step.gateway) {
        if (step.chooses)
            workOf(step, token);
        m_tally.steps[stepIndex].executions += token.counted;
        return push(m_now, EventClass::ServiceEnd, token, index);
    }
    token.queued = m_now;
    if (!step.limited)
        return beginPlainly(index);
    PoolState &pool = m_pools[step.pool];
    if (pool.free > 0 && pool.head == none && !othersAreDue()) {
        --pool.free;
        return beginPlainly(index);
    }
    append(pool, index);
    if (pool.free > 0)
        markDirty(step.pool);
}

void Engine::startPlainly(PoolState &pool)
{
    while (pool.head != none && pool.free > 0) {
        const Index token = pool.head;
        pool.head = m_tokens[token].next;
        --pool.waiting;
        --pool.free;
        beginPlainly(token);
    }
}

void Engine::startDirtyPlainly()
{
    for (std::size_t i = 0; i < m_dirty.size(); ++i) {
        PoolState &pool = m_pools[m_dirty[i]];
        pool.dirty = false;
        startPlainly(pool);
    }
    m_dirty.clear();
}

void Engine::beginPlainly(Index index)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[token.step];
    const Micros work = workOf(step, token);
    const Micros end = m_now + work;
    push(end, EventClass::ServiceEnd, token, index);
    if (token.counted) [[likely]] {
        const Micros wait = m_now - token.queued;
        StepTally &tally = m_tally.steps[token.step];
        ++tally.executions;
        tally.wait += static_cast<double>(wait);
        tally.work += static_cast<double>(work);
        m_waits[token.step].add(wait);
        if (end < m_plan.horizon) [[likely]]
            return;
    }
    bookEdges(token, step, work);
}

// By the clock, where that is not the same as by the case: what lies in the observed time of a case that does not
// count, and what lies outside of it of one that does. The steps' own sums are added at the end.
void Engine::bookEdges(const Token &token, const StepNode &step, Micros work)
{
    if (step.pool == none)
        return;
    const Micros wait = m_now - token.queued;
    PoolTally &tally = m_tally.pools[step.pool];
    tally.busy += static_cast<double>(overlap(m_now, m_now + work) - (token.counted ? work : 0));
    tally.queueArea += static_cast<double>(overlap(token.queued, m_now) - (token.counted ? wait : 0));
    const bool joined = counts(token.queued);
    tally.joined += joined - token.counted;
    tally.joinedWait += static_cast<double>((joined - token.counted) * wait);
}

void Engine::endPlainly(Index index)
{
    const StepNode &step = m_network->steps[m_tokens[index].step];
    const bool frees = step.limited && !step.gateway;
    if (frees)
        ++m_pools[step.pool].free;
    departPlainly(index, step);
    if (!frees || m_pools[step.pool].head == none)
        return;
    if (othersAreDue())
        markDirty(step.pool);
    else
        startPlainly(m_pools[step.pool]);
}

void Engine::departPlainly(Index index, const StepNode &step)
{
    Token &token = m_tokens[index];
    Index linkIndex = step.outCount ? step.firstOut : none;
    if (step.chooses)
        linkIndex = linkChosen(step, token.route);
    if (linkIndex == none) {
        leave(token);
        return m_tokens.give(index);
    }
    const Link &link = m_network->links[linkIndex];
    token.link = linkIndex;
    m_tally.links[linkIndex].count += token.counted;
    const Micros delay = link.delay.isZero() ? 0 : delayOf(linkIndex, token);
    if (delay == 0 && !othersAreDue())
        return enqueuePlainly(index, link.to);
    push(m_now + delay, EventClass::HandoffArrival, token, index);
}

} // namespace baton::sim
