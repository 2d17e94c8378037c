#include "model/simulation/engine/engine.h"

// People at work: what a job takes, when it ends, and what follows.
namespace baton::sim {

Index Engine::jobStep(const Token &token) const
{
    return token.phase == Fixing ? m_defects[m_cells[token.repairs].what].maker : token.step;
}

Micros Engine::drawJob(Token &token)
{
    const StepNode &step = m_network->steps[jobStep(token)];
    const auto draw = [&](const Sampler &law, PhiloxKey key, std::uint32_t number) {
        return law.isFixed() ? law.ofDeviate(0) : law.micros(uniform(key, token, number));
    };
    if (token.phase != Working) {
        const std::uint32_t tag = m_defects[m_cells[token.repairs].what].tag;
        return token.phase == Fixing ? draw(step.fix, step.fixKey, tag)
                                     : draw(step.investigate, step.investigateKey, tag);
    }
    Micros work = workOf(step, token);
    if (!token.follower && !step.setup.isZero())
        work += draw(step.setup, step.setupKey, 0);
    token.follower = false;
    const bool slower = m_disturbance.kind == DisturbanceKind::Slower && m_now >= m_disturbance.from &&
                        m_network->links[m_disturbance.link].from == token.step;
    return work + (slower ? m_disturbance.by : 0);
}

Micros Engine::endOfWork(const StepNode &step, Micros work)
{
    const Index calendar = step.pool == none ? none : m_network->pools[step.pool].calendar;
    if (calendar == none)
        return m_now + work;
    const FlatCalendar &hours = m_network->calendars[calendar];
    std::size_t &hint = m_hints[calendar];
    if (hours.openAllOf(m_now, m_now + work, hint)) [[likely]]
        return m_now + work;
    return step.finishAtClosing ? hours.nextOpen(m_now, hint) + work : hours.add(m_now, work, hint);
}

void Engine::startJob(Index index)
{
    Token &token = m_tokens[index];
    if (token.batch != 0)
        return startBatchJob(index);
    const StepNode &step = m_network->steps[jobStep(token)];
    const Micros work = drawJob(token);
    const Micros end = endOfWork(step, work);
    bookTime(step, peopleFor(token), end);
    beginWork(index, step, work, end);
}

// The tokens of a batch that wait for the same work are one job: the same people do them in one go.
void Engine::startBatchJob(Index index)
{
    gatherMates(index);
    const StepNode &step = m_network->steps[jobStep(m_tokens[index])];
    Micros work = 0;
    m_mateWork.clear();
    for (const Index t : m_mates)
        work += m_mateWork.emplace_back(drawJob(m_tokens[t]));
    const Micros end = endOfWork(step, work);
    bookTime(step, peopleFor(m_tokens[index]), end);
    for (std::size_t i = 0; i < m_mates.size(); ++i)
        beginWork(m_mates[i], step, m_mateWork[i], end);
}

void Engine::beginWork(Index index, const StepNode &step, Micros work, Micros end)
{
    Token &token = m_tokens[index];
    bookWork(token, step, work);
    if (token.phase == Working) {
        token.batch = 0;
        token.started = m_now;
        if (token.pending != none)
            settleClocks(token, StandardEvent::CustomerStarted);
    }
    trace(index, startKind(token.phase), jobStep(token), none, end);
    push(end, EventClass::ServiceEnd, token, index);
}

void Engine::gatherMates(Index index)
{
    m_mates.assign(1, index);
    const Token &token = m_tokens[index];
    const Index poolIndex = m_network->steps[token.step].pool;
    if (token.phase != Working || poolIndex == none)
        return;
    PoolState &pool = m_pools[poolIndex];
    Index before = none;
    for (Index t = pool.head; t != none && m_tokens[t].queued == token.queued;) {
        Token &other = m_tokens[t];
        const Index next = other.next;
        if (other.batch != token.batch || other.step != token.step || other.phase != Working) {
            before = t;
        } else {
            (before == none ? pool.head : m_tokens[before].next) = next;
            leaveClass(poolIndex, t, before);
            if (pool.tail == t)
                pool.tail = before;
            --pool.waiting;
            other.mate = true;
            recordStanding(other.step, -1);
            m_mates.push_back(t);
        }
        t = next;
    }
}

void Engine::serviceEnd(Index index)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[jobStep(token)];
    const bool gateway = step.gateway && token.phase == Working;
    if (!gateway && step.limited && !token.mate) {
        m_pools[step.pool].free += peopleFor(token);
        if (m_pools[step.pool].head != none)
            markDirty(step.pool);
    }
    token.mate = false;
    if (token.phase != Working)
        return repairEnd(index);
    token.finished = m_now;
    recordFinish(token);
    trace(index, TraceKind::Finish, token.step);
    if (m_network->errors && workChecks(token)) {
        token.afterWork = true;
        return nextRepair(index);
    }
    if (token.pending != none)
        settleClocks(token, StandardEvent::Complete);
    depart(index);
}

} // namespace baton::sim
