#include "model/simulation/engine.h"

// Parallel branches. A token carries the chain of split instances it came out of; an ALL join matches tokens of one
// case on the innermost instance of a split that can feed the whole join, so that passes of a loop do not mix.
namespace baton::sim {

std::size_t Engine::chooseSome(const Token &token, const StepNode &step)
{
    // Each by its own share, given at least one: drawn again until one is chosen.
    for (std::uint32_t draw = 0; draw < 10'000; ++draw) {
        m_chosen.clear();
        for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l) {
            const Link &link = m_network->links[l];
            if (uniforms(link.chooseKey, token.caseKey(), token.visit, m_plan.replication, draw).first < link.share)
                m_chosen.push_back(l);
        }
        if (!m_chosen.empty())
            break;
    }
    return m_chosen.size();
}

Index Engine::cloneToken(Index from)
{
    const Index at = newToken();
    m_tokens[at] = m_tokens[from];
    m_tokens[at].pending = m_tokens[at].repairs = m_tokens[at].defects = none;
    copyDefects(m_tokens[from], m_tokens[at]);
    return at;
}

void Engine::branch(Index index)
{
    const StepNode &step = m_network->steps[m_tokens[index].step];
    if (step.split == Split::Some) {
        chooseSome(m_tokens[index], step);
    } else {
        m_chosen.clear();
        for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
            m_chosen.push_back(l);
    }
    if (m_chosen.empty())
        return endToken<false>(index);
    const Index pass = m_passes.take();
    m_passes[pass] = {m_tokens[index].pass, m_tokens[index].step, static_cast<Index>(m_chosen.size()), none};
    m_tokens[index].pass = pass;
    m_cases[m_tokens[index].caseSlot].live += static_cast<std::uint32_t>(m_chosen.size() - 1);
    m_branched.assign(1, index);
    for (std::size_t i = 1; i < m_chosen.size(); ++i)
        m_branched.push_back(cloneToken(index));
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        transfer<false>(m_branched[i], m_chosen[i]);
}

void Engine::releasePass(Index pass)
{
    while (pass != none && --m_passes[pass].refs == 0) {
        const Index parent = m_passes[pass].parent;
        m_passes.give(pass);
        pass = parent;
    }
}

Index Engine::matchingPass(const Token &token, Index join) const
{
    for (Index pass = token.pass; pass != none; pass = m_passes[pass].parent)
        if (m_network->canMatch(m_passes[pass].split, join))
            return pass;
    return none;
}

// The group that still lacks what this token brings, or none.
Index Engine::groupFor(const Token &token, Index join)
{
    const Index key = matchingPass(token, join);
    for (Index g = m_cases[token.caseSlot].groups; g != none; g = m_groups[g].next) {
        if (m_groups[g].join != join || m_groups[g].key != key)
            continue;
        bool there = false;
        for (Index t = m_groups[g].tokens; t != none; t = m_tokens[t].next)
            there = there || m_tokens[t].link == token.link;
        if (!there)
            return g;
    }
    return none;
}

bool Engine::join(Index index)
{
    const Index at = m_network->links[m_tokens[index].link].to;
    Index group = groupFor(m_tokens[index], at);
    if (group != none && m_groups[group].count + 1 == m_network->steps[at].inCount) {
        complete(index, group);
        return true;
    }
    Case &owner = m_cases[m_tokens[index].caseSlot];
    if (group == none) {
        group = m_groups.take();
        m_groups[group] = {at, matchingPass(m_tokens[index], at), none, none, 0};
        // At the end of the list: of several passes that wait, the first is served first.
        Index *last = &owner.groups;
        while (*last != none)
            last = &m_groups[*last].next;
        *last = group;
    }
    hold(index, group);
    if (++owner.held == owner.live)
        starve(m_tokens[index].caseSlot);
    return false;
}

void Engine::hold(Index index, Index group)
{
    Token &token = m_tokens[index];
    token.queued = m_now;
    token.phase = Held;
    token.next = m_groups[group].tokens;
    m_groups[group].tokens = index;
    ++m_groups[group].count;
    if (m_recorder.on)
        recordStanding(token.step, 1);
    trace(index, TraceKind::Hold, token.step, token.link);
}

void Engine::complete(Index index, Index group)
{
    Token &token = m_tokens[index];
    Case &owner = m_cases[token.caseSlot];
    const bool counted = counts(token.entered);
    if (counted)
        ++m_tally.links[token.link].joined;
    for (Index t = m_groups[group].tokens; t != none;) {
        Token &other = m_tokens[t];
        if (counted) {
            ++m_tally.links[other.link].joined;
            m_tally.links[other.link].waitForOthers += static_cast<double>(m_now - other.queued);
        }
        if (m_recorder.on)
            recordStanding(other.step, -1);
        trace(t, TraceKind::Merge, other.step, token.link);
        mergeDefects(token, other);
        mergePending(token, other);
        const Index next = other.next;
        if (t != m_groups[group].tokens)
            releasePass(other.pass);
        other.alive = false;
        t = next;
    }
    const Index key = m_groups[group].key;
    if (key != none)
        ++m_passes[key].refs;
    releasePass(token.pass);
    releasePass(m_tokens[m_groups[group].tokens].pass);
    token.pass = key;
    for (Index t = m_groups[group].tokens; t != none;) {
        const Index next = m_tokens[t].next;
        m_tokens.give(t);
        t = next;
    }
    owner.live -= m_groups[group].count;
    owner.held -= m_groups[group].count;
    Index *link = &owner.groups;
    while (*link != group)
        link = &m_groups[*link].next;
    *link = m_groups[group].next;
    m_groups.give(group);
}

// All that is left of the case waits at joins for what can no longer come. Where the case was sent back out of a branch
// and has come through since, it is over: what waits was left behind by the pass that was done anew.
void Engine::starve(Index caseSlot)
{
    Case &owner = m_cases[caseSlot];
    const bool through = owner.redone && owner.ended;
    bool counted = false, left = false;
    for (Index g = owner.groups; g != none;) {
        const Index following = m_groups[g].next;
        for (Index t = m_groups[g].tokens; t != none;) {
            Token &token = m_tokens[t];
            const Index next = token.next;
            counted = counts(token.entered);
            if (through && !left)
                leave(token);
            else if (counted && !through)
                ++m_tally.starvedAt[m_groups[g].join];
            const TraceKind end = left ? TraceKind::BranchEnd : TraceKind::End;
            trace(t, through ? end : TraceKind::Starve, token.step);
            left = true;
            dropDefects(token);
            dropPending(token);
            releasePass(token.pass);
            token.alive = false;
            m_tokens.give(t);
            t = next;
        }
        m_groups.give(g);
        g = following;
    }
    if (!through) {
        m_tally.starved += counted;
        m_open -= counted;
    }
    m_cases.give(caseSlot);
}

// -- batches and the way of a handoff

bool Engine::collect(Index index, Index linkIndex)
{
    m_tokens[index].next = none;
    m_tokens[index].phase = Moving;
    const Link &link = m_network->links[linkIndex];
    if (link.batch == 1)
        return false;
    Batch &batch = m_batches[linkIndex];
    if (batch.head == none)
        batch.head = index;
    else
        m_tokens[batch.tail].next = index;
    batch.tail = index;
    trace(index, TraceKind::Gather, m_tokens[index].step, linkIndex);
    if (++batch.count == link.batch)
        sendBatch(linkIndex);
    else if (batch.count == 1 && link.timeout >= 0)
        m_heap.push({m_now + link.timeout, Event::orderOf(EventClass::HandoffArrival, batch.generation, link.to),
                     m_sequence++, linkIndex | timeoutBit});
    return true;
}

void Engine::batchTimeout(Index link, std::uint32_t generation)
{
    if (m_batches[link].generation == generation && m_batches[link].count > 0)
        sendBatch(link);
}

void Engine::sendBatch(Index linkIndex)
{
    Batch &batch = m_batches[linkIndex];
    const Index first = batch.head;
    batch = {none, none, 0, batch.generation + 1};
    ++m_nextBatch;
    m_tokens[first].batch = m_nextBatch;
    for (Index t = m_tokens[first].next; t != none; t = m_tokens[t].next) {
        m_tokens[t].follower = true;
        m_tokens[t].batch = m_nextBatch;
    }
    sendTokens(first, linkIndex);
}

bool Engine::flushBatches()
{
    bool any = false;
    for (Index l = 0; l < m_batches.size(); ++l)
        if (m_batches[l].count > 0) {
            sendBatch(l);
            any = true;
        }
    return any;
}

void Engine::sendTokens(Index first, Index linkIndex)
{
    const Link &link = m_network->links[linkIndex];
    const Token &leader = m_tokens[first];
    Micros delay = link.delay.micros(
        link.delay.isFixed() ? 0.5
                             : uniforms(link.transferKey, leader.caseKey(), leader.visit, m_plan.replication, 0).first);
    if (m_disturbance.kind == DisturbanceKind::Longer && m_disturbance.link == linkIndex && m_now >= m_disturbance.from)
        delay += m_disturbance.by;
    for (Index t = first; t != none;) {
        const Index next = m_tokens[t].next;
        transit(t, linkIndex, delay);
        t = next;
    }
}

void Engine::transit(Index index, Index linkIndex, Micros delay)
{
    Token &token = m_tokens[index];
    token.dispatched = m_now;
    trace(index, TraceKind::Leave, token.step, linkIndex, m_now + delay);
    if (delay == 0 && m_heap.nextTime() != m_now)
        return reach<false>(index);
    push(m_now + delay, EventClass::HandoffArrival, token, index);
}

bool Engine::heldBack(Index index)
{
    const Token &token = m_tokens[index];
    const Disturbance &d = m_disturbance;
    if (d.link != token.link || d.by == 0 || m_now < d.from)
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

} // namespace baton::sim
