#include "model/simulation/engine/engine.h"

// The books of a run: sums by step, pool and case, what a delay study compares, and the trace.
namespace baton::sim {

bool Engine::worksAnew(const Token &token) const
{
    return token.redoUntil != none && !(token.redoPast && token.redoUntil == token.step);
}

void Engine::bookWork(const Token &token, const StepNode &step, Micros work)
{
    const auto wait = static_cast<double>(m_now - token.queued), worked = static_cast<double>(work);
    const double effort = worked * peopleFor(token);
    if (token.counted) {
        if (token.phase == Working) {
            StepTally &tally = m_tally.steps[token.step];
            ++tally.executions;
            tally.wait += wait;
            tally.work += worked;
            m_tally.cost += step.costPerCase;
            if (!m_recorder.on)
                m_waits[token.step].add(m_now - token.queued);
        }
        if (token.phase != Working || worksAnew(token))
            m_tally.rework += effort;
    }
    if (step.pool == none)
        return;
    PoolTally &tally = m_tally.pools[step.pool];
    if (token.counted) {
        ++tally.jobs;
        tally.wait += wait;
        tally.work += effort;
        m_tally.cost += effort * m_network->pools[step.pool].costPerMicro;
    }
    if (wait > 0)
        tally.queueArea += static_cast<double>(overlap(token.queued, m_now));
    if (counts(token.queued)) {
        ++tally.joined;
        tally.joinedWait += wait;
    }
}

void Engine::bookTime(const StepNode &step, std::int32_t people, Micros end)
{
    if (step.pool == none)
        return;
    PoolTally &tally = m_tally.pools[step.pool];
    const Index calendar = m_network->pools[step.pool].calendar;
    if (calendar == none || m_network->calendars[calendar].openAllOf(m_now, end, m_hints[calendar])) {
        tally.busy += people * static_cast<double>(overlap(m_now, end));
        return;
    }
    const Micros from = std::max(m_now, m_plan.warmup), to = std::min(end, m_plan.horizon);
    const Micros busy = m_network->calendars[calendar].work(from, to, m_hints[calendar]);
    tally.busy += people * static_cast<double>(busy);
    if (step.finishAtClosing)
        tally.overtime += people * static_cast<double>(std::max<Micros>(0, overlap(m_now, end) - busy));
}

void Engine::leave(const Token &token)
{
    if (m_now >= m_plan.warmup && m_now < m_plan.horizon)
        ++m_tally.left;
    if (!token.counted)
        return;
    --m_open;
    m_openEntered -= static_cast<double>(token.entered);
    ++m_tally.completed;
    const Micros time = m_now - token.entered;
    m_tally.leadTime += static_cast<double>(time);
    if (!m_recorder.on)
        m_tally.leadTimes.add(time);
    if (m_plan.pilot)
        m_tally.series.add(token.sequence, static_cast<double>(token.entered), static_cast<double>(time));
}

void Engine::closeBooks()
{
    m_tally.end = m_now;
    m_tally.openAtEnd = m_open;
    m_tally.openAge = m_open ? static_cast<double>(m_open) * static_cast<double>(m_now) - m_openEntered : 0;
    for (std::size_t p = 0; p < m_pools.size(); ++p) {
        PoolTally &tally = m_tally.pools[p];
        for (Index t = m_pools[p].waiting ? m_pools[p].head : none; t != none; t = m_tokens[t].next) {
            tally.queueArea += static_cast<double>(overlap(m_tokens[t].queued, m_now));
            if (counts(m_tokens[t].queued)) {
                ++tally.joined;
                tally.joinedWait += static_cast<double>(m_now - m_tokens[t].queued);
            }
        }
    }
    if (m_network->plain)
        addStepsToPools();
    if (!m_network->standards.empty())
        closeStandards();
}

// In plain maps every job is a step's own work: summed here once instead of at every start.
void Engine::addStepsToPools()
{
    for (std::size_t s = 0; s < m_network->steps.size(); ++s) {
        const StepNode &step = m_network->steps[s];
        if (step.pool == none || step.gateway)
            continue;
        const StepTally &own = m_tally.steps[s];
        PoolTally &pool = m_tally.pools[step.pool];
        pool.jobs += own.executions;
        pool.wait += own.wait;
        pool.work += own.work;
        pool.busy += own.work;
        pool.queueArea += own.wait;
        pool.joined += own.executions;
        pool.joinedWait += own.wait;
    }
}

void Engine::recordFinish(const Token &token)
{
    if (m_recorder.on)
        m_recorder.finished[token.sequence * m_recorder.steps + token.step] = m_now;
}

TraceKind Engine::startKind(Phase phase)
{
    return phase == Working ? TraceKind::Start : phase == Fixing ? TraceKind::MendStart : TraceKind::LookStart;
}

void Engine::writeTrace(Index index, TraceKind kind, Index step, Index link, Micros until)
{
    const Token &token = m_tokens[index];
    const Index handoff = link == none ? none : m_network->handoffOfLink[link];
    m_trace->push_back({epochStart + m_now, epochStart + std::max(until, m_now), token.sequence, index, step, handoff,
                        token.visit, kind});
}

} // namespace baton::sim
