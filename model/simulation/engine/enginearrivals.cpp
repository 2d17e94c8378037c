#include "model/simulation/engine/engine.h"

// Cases that enter the chain.
namespace baton::sim {

namespace {

constexpr std::uint32_t mostVisits = 10'000;

} // namespace

Micros Engine::drawGap(const Source &source, SourceState &state) const
{
    const std::uint32_t at = state.drawn % (2 * blockSize);
    if (at == 0) {
        uniformBlock(source.key, state.drawn / 2, 0, m_plan.replication, 0, state.ahead);
        source.gap.toDeviates(state.ahead.first);
        source.gap.toDeviates(state.ahead.second);
    }
    return source.gap.ofDeviate(at % 2 == 0 ? state.ahead.first[at / 2] : state.ahead.second[at / 2]);
}

void Engine::scheduleArrival(Index index)
{
    const Source &source = m_network->sources[index];
    SourceState &state = m_sources[index];
    const Micros gap = drawGap(source, state);
    const Micros time = source.calendar == none
                            ? m_now + gap
                            : m_network->calendars[source.calendar].add(m_now, gap, m_hints[source.calendar]);
    m_queue.push(time, EventClass::ExternalArrival, state.drawn++, source.step, index);
}

// Whether the run still takes cases; if so, the next one is on its way.
bool Engine::mayArrive(Index source)
{
    if (m_arrivalsOver)
        return false;
    const bool over = (m_open == 0 && m_now >= m_plan.horizon) || m_now >= m_plan.lastTime;
    const bool tooMany = m_tally.events > m_plan.eventLimit;
    if (over || tooMany) {
        stop(over ? Stop::Done : Stop::TooManyEvents, over ? none : m_network->sources[source].step);
        return false;
    }
    m_arrivalsOver = m_plan.cases > 0 && m_tally.cases + std::int64_t{m_network->sources[source].batch} >= m_plan.cases;
    if (!m_arrivalsOver)
        scheduleArrival(source);
    return true;
}

bool Engine::countEntry()
{
    const bool counted = counts(m_now);
    m_tally.entered += counted;
    m_open += counted;
    m_openEntered += counted ? static_cast<double>(m_now) : 0;
    return counted;
}

void Engine::arrive(Index source)
{
    const std::uint32_t drawn = m_sources[source].drawn;
    if (!mayArrive(source))
        return;
    if (m_plan.pilot)
        countNight();
    const Source &from = m_network->sources[source];
    for (std::uint32_t k = from.batch; k-- > 0 && m_stop == Stop::Running;)
        if (m_plan.cases == 0 || m_tally.cases < m_plan.cases)
            enter(from, drawn * from.batch - k);
}

void Engine::enter(const Source &source, std::uint32_t number)
{
    const Index index = m_tokens.take();
    Token &token = m_tokens[index];
    token = {};
    token.link = token.defects = token.repairs = token.pending = none;
    token.pass = token.redoTo = token.redoUntil = none;
    token.alive = true;
    token.entered = m_now;
    token.number = number;
    token.sequence = static_cast<std::uint32_t>(m_tally.cases++);
    token.tag = static_cast<std::uint16_t>(source.tag);
    token.caseSlot = m_cases.take();
    m_cases[token.caseSlot] = {1, 0, none, none, false, false};
    token.counted = countEntry();
    if (m_network->revisits)
        clearVisits(token.caseSlot);
    if (m_recorder.on) {
        m_recorder.entered.push_back(m_now);
        m_recorder.finished.resize(m_recorder.finished.size() + m_recorder.steps, -1);
    }
    enqueue(index, source.step);
}

// Whether everybody had gone home since the last arrival on another day.
void Engine::countNight()
{
    constexpr Micros day = 86'400'000'000;
    if (m_now / day != m_lastArrival / day) {
        ++m_tally.nights;
        m_tally.nightsOver += m_open > 0;
    }
    m_lastArrival = m_now;
}

void Engine::clearVisits(Index caseSlot)
{
    const std::size_t n = m_network->steps.size(), from = caseSlot * n;
    if (m_visits.size() < from + n)
        m_visits.resize(from + n);
    std::fill_n(m_visits.begin() + static_cast<std::ptrdiff_t>(from), n, std::uint16_t{0});
}

void Engine::countVisit(Token &token)
{
    std::uint16_t &visits = m_visits[token.caseSlot * m_network->steps.size() + token.step];
    token.visit = visits++;
    if (visits > mostVisits)
        stop(Stop::TooManyVisits, token.step);
}

} // namespace baton::sim
