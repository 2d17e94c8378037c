#include "model/simulation/engine/engine.h"

// Agreed response times: a clock for each delivery, in elapsed time or in the working time of the supplier.
namespace baton::sim {

Micros Engine::clock(const StandardRule &rule, Micros from, Micros to)
{
    if (rule.calendar == none)
        return to - from;
    return m_network->calendars[rule.calendar].work(from, to, m_hints[rule.calendar]);
}

Micros Engine::stampOf(const Token &token, StandardEvent event) const
{
    switch (event) {
    case StandardEvent::Received:
        return token.received;
    case StandardEvent::Started:
        return token.started;
    case StandardEvent::Finished:
        return token.finished;
    case StandardEvent::Dispatched:
        return token.dispatched;
    default:
        return m_now;
    }
}

void Engine::settle(const StandardRule &rule, Index index, Micros from, Micros to, Token &token)
{
    if (!token.counted)
        return;
    StandardTally &tally = m_tally.standards[index];
    const Micros time = clock(rule, from, to), over = time - rule.within;
    ++(over <= 0 ? tally.met : tally.missed);
    tally.right += over <= 0 && !hasLiveDefects(token);
    token.late = std::max<Micros>(0, token.late + over);
    if (token.late > 0) {
        ++tally.late;
        tally.inherited += over <= 0;
        tally.lateTime += static_cast<double>(token.late);
        tally.inheritedTime += static_cast<double>(token.late - std::max<Micros>(0, over));
    }
    if (!m_recorder.on)
        m_clocks[index].add(time);
}

// On arrival, when the supplier's stamps are all known: settled at once unless it runs on at the customer.
void Engine::startClock(Token &token, Index linkIndex)
{
    const Index index = m_network->links[linkIndex].standard;
    if (index == none)
        return;
    const StandardRule &rule = m_network->standards[index];
    const Micros from = stampOf(token, rule.from);
    const bool runsOn =
        rule.to == StandardEvent::CustomerStarted || (rule.to == StandardEvent::Complete && hasLiveDefects(token));
    if (!runsOn)
        return settle(rule, index, from, stampOf(token, rule.to), token);
    const Index cell = m_cells.take();
    m_cells[cell] = {index, token.pending, from};
    token.pending = cell;
}

void Engine::settleClocks(Token &token, StandardEvent event)
{
    for (Index *link = &token.pending; *link != none;) {
        const Index cell = *link;
        const StandardRule &rule = m_network->standards[m_cells[cell].what];
        if (rule.to != event) {
            link = &m_cells[cell].next;
            continue;
        }
        const bool never = event == StandardEvent::Complete && hasLiveDefects(token);
        if (never && token.counted)
            ++m_tally.standards[m_cells[cell].what].missed;
        else if (!never)
            settle(rule, m_cells[cell].what, m_cells[cell].since, m_now, token);
        *link = m_cells[cell].next;
        m_cells.give(cell);
    }
}

void Engine::missClocks(Token &token)
{
    for (Index c = token.pending; c != none; c = m_cells[c].next)
        m_tally.standards[m_cells[c].what].missed += token.counted;
    dropPending(token);
}

void Engine::mergePending(Token &into, Token &from)
{
    Index *last = &into.pending;
    while (*last != none)
        last = &m_cells[*last].next;
    *last = from.pending;
    from.pending = none;
    into.late = std::max(into.late, from.late);
}

void Engine::dropPending(Token &token)
{
    while (token.pending != none) {
        const Index cell = token.pending;
        token.pending = m_cells[cell].next;
        m_cells.give(cell);
    }
}

// -- deliveries still open when the run ends: late ones are missed, the others are left out and counted

void Engine::closeStandards()
{
    for (Token &token : m_tokens.items) {
        if (!token.alive || !token.counted)
            continue;
        for (Index c = token.pending; c != none; c = m_cells[c].next)
            closeStandard(m_cells[c].what, m_cells[c].since);
        const StepNode &step = m_network->steps[token.step];
        if (token.phase == Moving)
            closeOnTheWay(token, m_network->links[token.link].standard);
        const bool atSupplier = token.phase == Working || (token.phase <= Fixing && token.afterWork);
        if (!atSupplier || step.chooses || step.split == Split::Some)
            continue;
        for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
            closeAtSupplier(token, m_network->links[l].standard);
    }
}

// What waits for its batch has not been dispatched; what has been is settled where the clock stopped then or before.
void Engine::closeOnTheWay(Token &token, Index index)
{
    if (index == none)
        return;
    const StandardRule &rule = m_network->standards[index];
    const bool dispatched = token.dispatched >= token.finished;
    if (rule.from == StandardEvent::Dispatched && !dispatched)
        return;
    const Micros from = stampOf(token, rule.from);
    if (rule.to == StandardEvent::Finished || (rule.to == StandardEvent::Dispatched && dispatched))
        settle(rule, index, from, stampOf(token, rule.to), token);
    else
        closeStandard(index, from);
}

void Engine::closeAtSupplier(const Token &token, Index index)
{
    if (index == none)
        return;
    const StandardEvent from = m_network->standards[index].from;
    const bool started = token.started >= token.received, repaired = token.phase != Working;
    if (from == StandardEvent::Received || (from == StandardEvent::Started && started) ||
        (from == StandardEvent::Finished && repaired))
        closeStandard(index, stampOf(token, from));
}

void Engine::closeStandard(Index index, Micros since)
{
    const StandardRule &rule = m_network->standards[index];
    if (clock(rule, since, m_now) > rule.within)
        ++m_tally.standards[index].missed;
    else
        ++m_tally.standards[index].open;
}

} // namespace baton::sim
