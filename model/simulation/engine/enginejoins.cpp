#include "model/simulation/engine/engine.h"

// Parallel branches. A token carries the chain of split instances it came out of; an ALL join matches tokens of one
// case on the innermost instance of a split that can feed the whole join, so that passes of a loop do not mix.
namespace baton::sim {

// Each by its own share, given at least one: drawn again until one is chosen.
void Engine::chooseSome(const Token &token, const StepNode &step)
{
    const std::size_t before = m_chosen.size();
    for (std::uint32_t draw = 0; draw < 10'000 && m_chosen.size() == before; ++draw)
        for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
            if (uniform(m_network->links[l].chooseKey, token, draw) < m_network->links[l].share)
                m_chosen.push_back(l);
}

Index Engine::cloneToken(Index from)
{
    const Index at = m_tokens.take();
    m_tokens[at] = m_tokens[from];
    m_tokens[at].pending = m_tokens[at].repairs = m_tokens[at].defects = none;
    copyDefects(m_tokens[from], m_tokens[at]);
    return at;
}

// A branch may go through other splits before the next one leaves: both lists are used as stacks.
void Engine::branch(Index index)
{
    const StepNode &step = m_network->steps[m_tokens[index].step];
    const std::size_t base = m_chosen.size();
    if (step.split == Split::Some)
        chooseSome(m_tokens[index], step);
    else
        for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
            m_chosen.push_back(l);
    const std::size_t end = m_chosen.size();
    if (end == base)
        return endToken(index);
    const Index pass = m_passes.take();
    m_passes[pass] = {m_tokens[index].pass, m_tokens[index].step, static_cast<Index>(end - base), none, false};
    m_tokens[index].pass = pass;
    m_cases[m_tokens[index].caseSlot].live += static_cast<std::uint32_t>(end - base - 1);
    m_branched.resize(base);
    m_branched.push_back(index);
    for (std::size_t i = base + 1; i < end; ++i)
        m_branched.push_back(cloneToken(index));
    for (std::size_t i = base; i < end; ++i)
        transfer(m_branched[i], m_chosen[i]);
    m_chosen.resize(base);
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
    CaseState &owner = m_cases[m_tokens[index].caseSlot];
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
    recordStanding(token.step, 1);
    trace(index, TraceKind::Hold, token.step, token.link);
}

void Engine::complete(Index index, Index group)
{
    Token &token = m_tokens[index];
    CaseState &owner = m_cases[token.caseSlot];
    const bool counted = token.counted;
    const Index last = token.link;
    if (counted) {
        ++m_tally.links[last].joined;
        ++m_tally.meetings[m_network->meetingOf(last, last)].count;
    }
    for (Index t = m_groups[group].tokens; t != none;) {
        Token &other = m_tokens[t];
        if (counted) {
            const auto wait = static_cast<double>(m_now - other.queued);
            ++m_tally.links[other.link].joined;
            m_tally.links[other.link].waitForOthers += wait;
            LinkTally::Meeting &meeting = m_tally.meetings[m_network->meetingOf(other.link, last)];
            ++meeting.count;
            meeting.wait += wait;
        }
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
    if (key != none) {
        ++m_passes[key].refs;
        m_passes[key].joined = true;
    }
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

// Work that is done again in a branch does not wait at a join it has passed before for what the other branches have
// brought already.
bool Engine::passAgain(Index caseSlot)
{
    CaseState &owner = m_cases[caseSlot];
    for (Index *at = &owner.groups; *at != none; at = &m_groups[*at].next) {
        const Index group = *at, key = m_groups[group].key;
        if (key == none || !m_passes[key].joined)
            continue;
        Index *held = &m_groups[group].tokens;
        while (*held != none && m_tokens[*held].redoUntil == none)
            held = &m_tokens[*held].next;
        if (*held == none)
            continue;
        const Index token = *held, step = m_groups[group].join;
        *held = m_tokens[token].next;
        recordStanding(step, -1);
        --owner.held;
        if (--m_groups[group].count > 0) {
            complete(token, group);
        } else {
            *at = m_groups[group].next;
            m_groups.give(group);
        }
        m_tokens[token].afterWork = false;
        if (m_tokens[token].repairs == none)
            enqueue(token, step);
        else
            nextRepair(token);
        return true;
    }
    return false;
}

// All that is left of the case waits at joins for what can no longer come. Where the case was sent back out of a branch
// and has come through since, it is over: what waits was left behind by the pass that was done anew.
void Engine::starve(Index caseSlot)
{
    if (passAgain(caseSlot))
        return;
    CaseState &owner = m_cases[caseSlot];
    const bool through = owner.redone && owner.ended;
    bool counted = false, left = false;
    Micros entered = 0;
    for (Index g = owner.groups; g != none;) {
        const Index following = m_groups[g].next;
        for (Index t = m_groups[g].tokens; t != none;) {
            Token &token = m_tokens[t];
            const Index next = token.next;
            counted = token.counted;
            entered = token.entered;
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
        m_openEntered -= counted ? static_cast<double>(entered) : 0;
    }
    m_cases.give(caseSlot);
}

} // namespace baton::sim
