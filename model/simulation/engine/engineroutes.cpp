#include "model/simulation/engine/engine.h"

// From one step to the next.
namespace baton::sim {

Index Engine::linkChosen(const StepNode &step, double u) const
{
    for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
        if (u < m_network->links[l].reached)
            return l;
    return none;
}

void Engine::depart(Index index)
{
    const Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[token.step];
    if (step.outCount == 0)
        return endToken(index);
    if (step.forks)
        return branch(index);
    const Index link = step.chooses ? linkChosen(step, token.route) : step.firstOut;
    if (link == none)
        return endToken(index);
    transfer(index, link);
}

void Engine::transfer(Index index, Index linkIndex)
{
    Token &token = m_tokens[index];
    const Link &link = m_network->links[linkIndex];
    token.link = linkIndex;
    m_tally.links[linkIndex].count += token.counted;
    if (!link.carries && token.defects != none)
        dropDefects(token);
    if (goesWrong(token, linkIndex))
        introduce(token, link.from, link.tag + token.visit * 0x9E3779B9u);
    token.next = none;
    token.phase = Moving;
    if (link.batch > 1)
        return collect(index, linkIndex);
    transit(index, linkIndex, transferTime(index, linkIndex));
}

Micros Engine::transferTime(Index index, Index linkIndex)
{
    const bool longer =
        m_disturbance.kind == DisturbanceKind::Longer && m_disturbance.link == linkIndex && m_now >= m_disturbance.from;
    return delayOf(linkIndex, m_tokens[index]) + (longer ? m_disturbance.by : 0);
}

void Engine::transit(Index index, Index linkIndex, Micros delay)
{
    Token &token = m_tokens[index];
    token.dispatched = m_now;
    trace(index, TraceKind::Leave, token.step, linkIndex, m_now + delay);
    if (delay == 0 && !othersAreDue())
        return reach(index);
    push(m_now + delay, EventClass::HandoffArrival, token, index);
}

bool Engine::heldBack(Index index)
{
    const Token &token = m_tokens[index];
    const Disturbance &d = m_disturbance;
    if (d.by == 0 || m_now < d.from)
        return false;
    Micros until = m_now;
    if (d.kind == DisturbanceKind::Blocked)
        until = d.from + d.by;
    else if (d.kind == DisturbanceKind::OneCase && !m_disturbed)
        until = m_now + d.by;
    if (until <= m_now)
        return false;
    m_disturbed = true;
    m_released = until;
    trace(index, TraceKind::HeldUp, token.step, token.link, until);
    push(until, EventClass::HandoffArrival, token, index);
    return true;
}

void Engine::reach(Index index)
{
    Token &token = m_tokens[index];
    if (token.link == m_disturbance.link && heldBack(index))
        return;
    const Link &link = m_network->links[token.link];
    const StepNode &step = m_network->steps[link.to];
    token.step = link.to;
    if (link.standard != none)
        startClock(token, token.link);
    if (link.inspection > 0 && token.defects != none)
        findAlong(token, link.inspectKey, nullptr, link.inspection);
    if (step.joins && !join(index))
        return;
    if (m_tokens[index].repairs == none)
        return enqueue(index, link.to);
    m_tokens[index].afterWork = false;
    nextRepair(index);
}

void Engine::endToken(Index index)
{
    Token &token = m_tokens[index];
    escape(token);
    dropPending(token);
    releasePass(token.pass);
    CaseState &owner = m_cases[token.caseSlot];
    token.alive = false;
    owner.ended = true;
    if (--owner.live == 0) {
        leave(token);
        trace(index, TraceKind::End, token.step);
        m_cases.give(token.caseSlot);
    } else {
        trace(index, TraceKind::BranchEnd, token.step);
        if (owner.live == owner.held)
            starve(token.caseSlot);
    }
    m_tokens.give(index);
}

bool Engine::disturbanceIsOver() const
{
    switch (m_disturbance.kind) {
    case DisturbanceKind::Nothing:
        return true;
    case DisturbanceKind::OneCase:
        return m_disturbance.by == 0 || (m_disturbed && m_now >= m_released);
    case DisturbanceKind::Blocked:
        return m_now >= m_disturbance.from + m_disturbance.by;
    case DisturbanceKind::Longer:
    case DisturbanceKind::Slower:
        return m_disturbance.by == 0;
    }
    return false;
}

} // namespace baton::sim
