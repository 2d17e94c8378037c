#include "model/simulation/engine.h"

namespace baton::sim {

Index Engine::jobStep(const Token &token) const
{
    return token.phase == Fixing ? m_defects[m_cells[token.repairs].what].maker : token.step;
}

bool Engine::poolIsOpen(Index index)
{
    const Index calendar = m_network->pools[index].calendar;
    if (calendar == none)
        return true;
    const FlatCalendar &hours = m_network->calendars[calendar];
    const Micros opening = hours.nextOpen(m_now, m_hints[calendar]);
    if (opening == m_now)
        return true;
    if (!m_pools[index].opening) {
        m_pools[index].opening = true;
        m_heap.push({opening, Event::orderOf(EventClass::CalendarChange, 0, index), m_sequence++, index});
    }
    return false;
}

Micros Engine::drawWork(Token &token)
{
    const StepNode &step = m_network->steps[jobStep(token)];
    const auto draw = [&](const Sampler &law, const PhiloxKey &key, std::uint32_t number) {
        return law.isFixed()
                   ? law.micros(0.5)
                   : law.micros(uniforms(key, token.caseKey(), token.visit, m_plan.replication, number).first);
    };
    if (token.phase != Working) {
        const std::uint32_t tag = m_defects[m_cells[token.repairs].what].tag;
        return token.phase == Fixing ? draw(step.fix, step.fixKey, tag)
                                     : draw(step.investigate, step.investigateKey, tag);
    }
    Micros work = 0;
    if (!step.draws) {
        work = step.work.micros(0.5);
    } else if (token.visit == 0) {
        const Ahead &ahead = drawAhead(token.step, token.caseKey());
        work = ahead.work[token.number % 4];
        token.route = ahead.route[token.number % 4];
    } else {
        const UniformPair pair = uniforms(step.workKey, token.caseKey(), token.visit, m_plan.replication, 0);
        work = step.work.micros(pair.first);
        token.route = pair.second;
    }
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
    if (step.finishAtClosing)
        return hours.nextOpen(m_now, m_hints[calendar]) + work;
    return hours.add(m_now, work, m_hints[calendar]);
}

// The tokens of a batch that wait for the same work are one job: one person does them in one go.
void Engine::gatherMates(Index index)
{
    m_mates.assign(1, index);
    const Token &token = m_tokens[index];
    const Index poolIndex = m_network->steps[token.step].pool;
    if (token.phase != Working || token.batch == 0 || poolIndex == none)
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
            if (pool.tail == t)
                pool.tail = before;
            --pool.waiting;
            other.mate = true;
            if (m_recorder.on)
                recordStanding(other.step, -1);
            m_mates.push_back(t);
        }
        t = next;
    }
}

TraceKind Engine::startKind(std::uint8_t phase)
{
    return phase == Working ? TraceKind::Start : phase == Fixing ? TraceKind::MendStart : TraceKind::LookStart;
}

void Engine::startJob(Index index)
{
    gatherMates(index);
    const StepNode &step = m_network->steps[jobStep(m_tokens[index])];
    Micros work = 0;
    m_mateWork.clear();
    for (const Index t : m_mates)
        work += m_mateWork.emplace_back(drawWork(m_tokens[t]));
    const Micros end = endOfWork(step, work);
    bookTime(step, end);
    for (std::size_t i = 0; i < m_mates.size(); ++i) {
        Token &token = m_tokens[m_mates[i]];
        bookWork(token, step, m_mateWork[i]);
        if (token.phase == Working) {
            token.batch = 0;
            token.started = m_now;
            settleClocks(token, StandardEvent::CustomerStarted);
        }
        trace(m_mates[i], startKind(token.phase), jobStep(token), none, end);
        push(end, EventClass::ServiceEnd, token, m_mates[i]);
    }
}

bool Engine::worksAnew(const Token &token) const
{
    return token.redoUntil != none && !(token.redoPast && token.redoUntil == token.step);
}

void Engine::bookWork(const Token &token, const StepNode &step, Micros work)
{
    const bool counted = counts(token.entered);
    const Micros wait = m_now - token.queued;
    if (counted && token.phase == Working) {
        StepTally &tally = m_tally.steps[token.step];
        ++tally.executions;
        tally.wait += static_cast<double>(wait);
        tally.work += static_cast<double>(work);
        if (!m_recorder.on)
            m_tally.waits[token.step].add(wait);
    }
    if (counted && (token.phase != Working || worksAnew(token)))
        m_tally.rework += static_cast<double>(work);
    if (counted && token.phase == Working)
        m_tally.cost += step.costPerCase;
    if (step.pool == none)
        return;
    PoolTally &tally = m_tally.pools[step.pool];
    const Pool &pool = m_network->pools[step.pool];
    if (counted) {
        ++tally.jobs;
        tally.wait += static_cast<double>(wait);
        tally.work += static_cast<double>(work);
        m_tally.cost += static_cast<double>(work) * pool.costPerMicro;
    }
    if (wait > 0)
        tally.queueArea += overlap(token.queued, m_now);
    if (counts(token.queued)) {
        ++tally.joined;
        tally.joinedWait += static_cast<double>(wait);
    }
}

void Engine::bookTime(const StepNode &step, Micros end)
{
    if (step.pool == none)
        return;
    PoolTally &tally = m_tally.pools[step.pool];
    const Pool &pool = m_network->pools[step.pool];
    if (pool.calendar == none) {
        tally.busy += overlap(m_now, end);
        return;
    }
    const Micros from = std::max(m_now, m_plan.warmup), to = std::min(end, m_plan.horizon);
    const double busy = static_cast<double>(m_network->calendars[pool.calendar].work(from, to, m_hints[pool.calendar]));
    tally.busy += busy;
    if (step.finishAtClosing)
        tally.overtime += std::max(0.0, overlap(m_now, end) - busy);
}

void Engine::recordFinish(const Token &token)
{
    if (m_recorder.on)
        m_recorder.finished[token.sequence * m_recorder.steps + token.step] = m_now;
}

void Engine::recordStanding(Index step, int change)
{
    if (m_now >= m_recorder.from)
        m_recorder.standing.push_back({m_now, step, change});
}

void Engine::trace(Index index, TraceKind kind, Index step, Index link, Micros until)
{
    if (!m_trace)
        return;
    const Token &token = m_tokens[index];
    const Index handoff = link == none ? none : m_network->handoffOfLink[link];
    m_trace->push_back({epochStart + m_now, epochStart + std::max(until, m_now), token.sequence, index, step, handoff,
                        token.visit, kind});
}

} // namespace baton::sim
