#include "model/simulation/engine/engine.h"

// Errors ride on tokens as references: copies on parallel branches are the same error, which is found once.
namespace baton::sim {

void Engine::introduce(Token &token, Index maker, std::uint32_t tag)
{
    const Index at = m_defects.take();
    m_defects[at] = {maker, 0, none, tag, false, false};
    addDefect(token, at);
    m_tally.introduced += token.counted;
}

// In the order of their makers, so that draws come in a fixed order.
void Engine::addDefect(Token &token, Index defect)
{
    const Index at = m_cells.take();
    const auto place = [&]() -> Index & {
        Index *link = &token.defects;
        while (*link != none && m_defects[m_cells[*link].what].maker <= m_defects[defect].maker)
            link = &m_cells[*link].next;
        return *link;
    };
    Index &link = place();
    m_cells[at] = {defect, link, 0};
    link = at;
    ++m_defects[defect].refs;
}

void Engine::releaseDefect(Index defect)
{
    if (--m_defects[defect].refs == 0)
        m_defects.give(defect);
}

void Engine::dropDefects(Token &token)
{
    for (Index *list : {&token.defects, &token.repairs})
        while (*list != none) {
            const Index cell = *list;
            *list = m_cells[cell].next;
            releaseDefect(m_cells[cell].what);
            m_cells.give(cell);
        }
}

void Engine::copyDefects(const Token &from, Token &to)
{
    for (Index c = from.defects; c != none; c = m_cells[c].next)
        addDefect(to, m_cells[c].what);
}

void Engine::mergeDefects(Token &into, Token &from)
{
    for (Index c = from.defects; c != none; c = m_cells[c].next) {
        bool there = false;
        for (Index own = into.defects; own != none; own = m_cells[own].next)
            there = there || m_cells[own].what == m_cells[c].what;
        if (!there)
            addDefect(into, m_cells[c].what);
    }
    Index *last = &into.repairs;
    while (*last != none)
        last = &m_cells[*last].next;
    *last = from.repairs;
    from.repairs = none;
    dropDefects(from);
}

bool Engine::hasLiveDefects(const Token &token) const
{
    for (Index c = token.defects; c != none; c = m_cells[c].next) {
        const Defect &defect = m_defects[m_cells[c].what];
        if (!defect.found && defect.maker != token.step)
            return true;
    }
    return false;
}

// Draws for each error that rides along; what is found moves to the repairs. True when there is something to repair.
bool Engine::findAlong(Token &token, PhiloxKey key, const double *chances, double chance)
{
    Index *last = &token.repairs;
    while (*last != none)
        last = &m_cells[*last].next;
    for (Index *link = &token.defects; *link != none;) {
        const Index cell = *link;
        Defect &defect = m_defects[m_cells[cell].what];
        const double p = chances ? chances[defect.maker] : chance;
        const bool elsewhere = defect.found;
        if (!elsewhere && (p <= 0 || uniform(key, token, defect.tag) >= p)) {
            link = &m_cells[cell].next;
            continue;
        }
        *link = m_cells[cell].next;
        if (elsewhere) {
            releaseDefect(m_cells[cell].what);
            m_cells.give(cell);
            continue;
        }
        defect.found = true;
        m_tally.found += token.counted;
        m_cells[cell].next = none;
        *last = cell;
        last = &m_cells[cell].next;
    }
    return token.repairs != none;
}

// What one execution finds and makes. A new error passes the step's own check too.
bool Engine::workChecks(Token &token)
{
    const StepNode &step = m_network->steps[token.step];
    if (token.redoUntil == token.step)
        token.redoUntil = none;
    if (makesError(token, step))
        introduce(token, token.step, step.tag + token.visit * 0x9E3779B9u);
    return step.checks && token.defects != none && findAlong(token, step.detectKey, step.catches.data(), 0);
}

// -- repairs: investigate at the finder, then fix at the maker, one error after the other; the token waits. When either
// of the two says so, the case then starts again at the maker.

void Engine::nextRepair(Index index)
{
    Token &token = m_tokens[index];
    if (token.repairs == none)
        return afterRepairs(index);
    token.phase = Investigating;
    const StepNode &finder = m_network->steps[token.step];
    if (finder.investigate.isZero())
        return repairEnd(index);
    trace(index, TraceKind::Look, token.step);
    submit(index, finder.pool);
}

void Engine::repairEnd(Index index)
{
    Token &token = m_tokens[index];
    const Index cell = token.repairs;
    const Index maker = m_defects[m_cells[cell].what].maker;
    const StepNode &step = m_network->steps[maker];
    if (token.phase == Investigating && !step.fix.isZero()) {
        token.phase = Fixing;
        trace(index, TraceKind::Mend, maker);
        return submit(index, step.pool);
    }
    if ((step.redo || m_network->steps[token.step].redo) && token.redoTo == none)
        token.redoTo = maker;
    token.repairs = m_cells[cell].next;
    releaseDefect(m_cells[cell].what);
    m_cells.give(cell);
    nextRepair(index);
}

void Engine::dropDefectsOf(Token &token, Index maker)
{
    for (Index *link = &token.defects; *link != none;) {
        const Index cell = *link;
        if (m_defects[m_cells[cell].what].maker != maker) {
            link = &m_cells[cell].next;
            continue;
        }
        *link = m_cells[cell].next;
        releaseDefect(m_cells[cell].what);
        m_cells.give(cell);
    }
}

void Engine::afterRepairs(Index index)
{
    Token &token = m_tokens[index];
    token.phase = Working;
    if (token.redoTo != none) {
        const Index maker = token.redoTo;
        token.redoTo = none;
        if (token.redoUntil == none) {
            token.redoUntil = token.step;
            token.redoPast = !token.afterWork;
        }
        token.batch = 0;
        m_cases[token.caseSlot].redone = true;
        dropDefectsOf(token, maker); // the work is done anew
        missClocks(token);
        return enqueue(index, maker);
    }
    if (token.afterWork || !hasLiveDefects(token))
        settleClocks(token, StandardEvent::Complete);
    if (token.afterWork)
        return depart(index);
    enqueue(index, token.step);
}

// The case's way ends here: what was not found has left the chain.
void Engine::escape(Token &token)
{
    const StepNode &step = m_network->steps[token.step];
    for (Index c = token.defects; c != none; c = m_cells[c].next) {
        Defect &defect = m_defects[m_cells[c].what];
        if (defect.found || defect.escaped)
            continue;
        defect.escaped = true;
        if (!token.counted)
            continue;
        ++m_tally.escaped;
        if (step.costNoticed == 0 && step.costUnnoticed == 0)
            continue;
        const double u = uniform(step.noticeKey, token, defect.tag);
        const double cost = u < step.notices ? step.costNoticed : step.costUnnoticed;
        m_tally.cost += cost;
        m_tally.escapeCost += cost;
    }
    dropDefects(token);
}

} // namespace baton::sim
