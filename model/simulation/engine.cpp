#include "model/simulation/engine.h"

// The event loop in two builds from one text: `Plain` for maps of nothing but steps, people, routing and transfer
// times, where a case is one token; the full one for everything else.
namespace baton::sim {

namespace {

constexpr std::uint32_t mostVisits = 10'000;
constexpr std::uint32_t longestQueue = 1'000'000;

} // namespace

Engine::Engine(const Network &network) : m_network(&network), m_hints(network.hours.size(), 0) {}

void Engine::start(const Plan &plan)
{
    m_plan = plan;
    m_disturbance = {};
    m_disturbed = m_arrivalsOver = false;
    m_now = m_released = 0;
    m_sequence = m_nextPass = m_nextBatch = 0;
    m_open = 0;
    m_stop = Stop::Running;
    m_culprit = none;
    m_heap.clear();
    m_tokens.clear();
    m_cases.clear();
    m_groups.clear();
    m_passes.clear();
    m_defects.clear();
    m_cells.clear();
    m_dirty.clear();
    m_pools.assign(m_network->pools.size(), {});
    for (std::size_t p = 0; p < m_pools.size(); ++p)
        m_pools[p].free = m_network->pools[p].people;
    m_sources.assign(m_network->sources.size(), {});
    m_ahead.resize(m_network->steps.size() * aheadGroups);
    for (Ahead &ahead : m_ahead)
        ahead.group = ~std::uint64_t{0};
    m_batches.assign(m_network->links.size(), {});
    std::fill(m_hints.begin(), m_hints.end(), 0);
    m_tally.reset(*m_network);
    m_recorder.steps = m_network->steps.size();
    m_recorder.finished.clear();
    m_recorder.entered.clear();
    m_recorder.standing.clear();
    for (Index s = 0; s < m_sources.size(); ++s)
        scheduleArrival(s);
}

bool Engine::runUntil(Micros until)
{
    if (m_network->plain && !m_recorder.on && !m_trace && m_disturbance.kind == DisturbanceKind::Nothing)
        loop<true>(until);
    else
        loop<false>(until);
    return m_stop == Stop::Running;
}

Stop Engine::finish()
{
    while (runUntil(farFuture))
        if (!flushBatches())
            m_stop = Stop::Done;
    closeBooks();
    return m_stop;
}

template <bool Plain>
void Engine::loop(Micros until)
{
    while (m_stop == Stop::Running && m_heap.nextTime() < until) {
        m_heap.close();
        const Event event = m_heap.take();
        m_now = event.time;
        ++m_tally.events;
        handle<Plain>(event);
        if (!m_dirty.empty() && m_heap.nextTime() != m_now)
            startDirty<Plain>();
    }
    m_heap.close();
}

template <bool Plain>
void Engine::handle(const Event &event)
{
    switch (event.kind()) {
    case EventClass::ServiceEnd:
        return serviceEnd<Plain>(event.payload);
    case EventClass::HandoffArrival:
        if (!Plain && (event.payload & timeoutBit))
            return batchTimeout(event.payload & ~timeoutBit, static_cast<std::uint32_t>(event.order >> 24));
        return reach<Plain>(event.payload);
    case EventClass::ExternalArrival:
        return arrive<Plain>(event.payload);
    case EventClass::CalendarChange:
        m_pools[event.payload].opening = false;
        return markDirty(event.payload);
    }
}

inline void Engine::markDirty(Index pool)
{
    if (m_pools[pool].dirty)
        return;
    m_pools[pool].dirty = true;
    m_dirty.push_back(pool);
}

void Engine::stop(Stop why, Index step)
{
    m_stop = why;
    m_culprit = step;
}

// -- arrivals

void Engine::drawGaps(const Source &source, SourceState &state)
{
    UniformPair pairs[4];
    uniformsOfFour(source.key, state.drawn / 2, 0, m_plan.replication, 0, pairs);
    for (int i = 0; i < 4; ++i) {
        state.gaps[2 * i] = source.gap.micros(pairs[i].first);
        state.gaps[2 * i + 1] = source.gap.micros(pairs[i].second);
    }
}

void Engine::scheduleArrival(Index index)
{
    const Source &source = m_network->sources[index];
    SourceState &state = m_sources[index];
    const std::uint32_t at = state.drawn % 8;
    if (at == 0)
        drawGaps(source, state);
    const Micros gap = state.gaps[at];
    const Micros time = source.calendar == none
                            ? m_now + gap
                            : m_network->calendars[source.calendar].add(m_now, gap, m_hints[source.calendar]);
    const std::uint64_t order = Event::orderOf(EventClass::ExternalArrival, state.drawn++, source.step);
    m_heap.push({time, order, m_sequence++, index});
}

Index Engine::newToken()
{
    return m_tokens.take();
}

template <bool Plain>
void Engine::arrive(Index source)
{
    if (m_arrivalsOver)
        return;
    if ((m_open == 0 && m_now >= m_plan.horizon) || m_now >= m_plan.lastTime)
        return stop(Stop::Done, none);
    if (m_tally.events > m_plan.eventLimit)
        return stop(Stop::TooManyEvents, m_network->sources[source].step);
    const std::uint32_t number = m_sources[source].drawn;
    m_arrivalsOver = m_plan.cases > 0 && m_tally.cases + 1 >= m_plan.cases;
    if (!m_arrivalsOver)
        scheduleArrival(source);
    const Index index = newToken();
    Token &token = m_tokens[index];
    if constexpr (!Plain) {
        token = {};
        token.link = token.defects = token.repairs = token.pending = none;
        token.pass = token.redoTo = token.redoUntil = none;
        token.alive = true;
    }
    token.visit = 0;
    token.entered = m_now;
    token.number = number;
    token.sequence = static_cast<std::uint32_t>(m_tally.cases++);
    token.tag = static_cast<std::uint16_t>(m_network->sources[source].tag);
    token.caseSlot = index;
    if constexpr (!Plain) {
        token.caseSlot = m_cases.take();
        m_cases[token.caseSlot] = {1, 0, none, none, static_cast<double>(m_now), false, false};
        if (m_recorder.on) {
            m_recorder.entered.push_back(m_now);
            m_recorder.finished.resize(m_recorder.finished.size() + m_recorder.steps, -1);
        }
    }
    if (m_network->revisits) {
        const std::size_t n = m_network->steps.size(), from = token.caseSlot * n;
        if (m_visits.size() < from + n)
            m_visits.resize(from + n);
        std::fill_n(m_visits.begin() + static_cast<std::ptrdiff_t>(from), n, std::uint16_t{0});
    }
    if (counts(m_now)) {
        ++m_tally.entered;
        ++m_open;
    }
    enqueue<Plain>(index, m_network->sources[source].step);
}

// -- steps and pools

inline void Engine::countVisit(Token &token)
{
    std::uint16_t &visits = m_visits[token.caseSlot * m_network->steps.size() + token.step];
    token.visit = visits++;
    if (visits > mostVisits)
        stop(Stop::TooManyVisits, token.step);
}

template <bool Plain>
void Engine::enqueue(Index index, Index stepIndex)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[stepIndex];
    token.step = stepIndex;
    if (m_network->revisits)
        countVisit(token);
    if constexpr (!Plain) {
        token.phase = Working;
        token.received = m_now;
        token.started = -1;
        trace(index, TraceKind::Enqueue, stepIndex);
    }
    if (!step.gateway)
        return submit<Plain>(index, step.pool);
    if (counts(token.entered))
        ++m_tally.steps[stepIndex].executions;
    if constexpr (!Plain) {
        token.started = m_now;
        settleClocks(token, StandardEvent::CustomerStarted);
        trace(index, TraceKind::Start, stepIndex);
    }
    push(m_now, EventClass::ServiceEnd, token, index);
}

template <bool Plain>
void Engine::submit(Index index, Index poolIndex)
{
    Token &token = m_tokens[index];
    token.queued = m_now;
    const bool free = poolIndex == none || m_network->pools[poolIndex].people == 0;
    if (free && (Plain || poolIndex == none || token.batch == 0))
        return begin<Plain>(index);
    PoolState &pool = m_pools[poolIndex];
    if (Plain && pool.free > 0 && pool.head == none && m_heap.nextTime() != m_now) {
        --pool.free;
        return begin<Plain>(index);
    }
    token.next = none;
    if (pool.head == none)
        pool.head = index;
    else
        m_tokens[pool.tail].next = index;
    pool.tail = index;
    if (++pool.waiting > longestQueue)
        return stop(Stop::QueueTooLong, token.step);
    if (!Plain && m_recorder.on)
        recordStanding(jobStep(token), 1);
    if (free || pool.free > 0)
        markDirty(poolIndex);
}

template <bool Plain>
void Engine::startDirty()
{
    for (std::size_t i = 0; i < m_dirty.size(); ++i) {
        const Index pool = m_dirty[i];
        m_pools[pool].dirty = false;
        startPool<Plain>(pool);
    }
    m_dirty.clear();
}

template <bool Plain>
void Engine::startPool(Index index)
{
    PoolState &pool = m_pools[index];
    const bool limited = m_network->pools[index].people > 0;
    if (!Plain && limited && pool.head != none && !poolIsOpen(index))
        return;
    while (pool.head != none && (!limited || pool.free > 0)) {
        const Index token = pool.head;
        pool.head = m_tokens[token].next;
        --pool.waiting;
        pool.free -= limited;
        if (!Plain && m_recorder.on)
            recordStanding(jobStep(m_tokens[token]), -1);
        begin<Plain>(token);
    }
}

const Engine::Ahead &Engine::drawAhead(Index stepIndex, std::uint64_t caseKey)
{
    const std::uint64_t group = caseKey / 4;
    Ahead &ahead = m_ahead[stepIndex * aheadGroups + group % aheadGroups];
    if (ahead.group == group) [[likely]]
        return ahead;
    const StepNode &step = m_network->steps[stepIndex];
    UniformPair pairs[4];
    uniformsOfFour(step.workKey, group * 4, 0, m_plan.replication, 0, pairs);
    ahead.group = group;
    for (int i = 0; i < 4; ++i) {
        ahead.work[i] = step.work.micros(pairs[i].first);
        ahead.route[i] = pairs[i].second;
    }
    return ahead;
}

template <bool Plain>
void Engine::begin(Index index)
{
    Token &token = m_tokens[index];
    if constexpr (Plain) {
        const StepNode &step = m_network->steps[token.step];
        const Micros wait = m_now - token.queued;
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
        if (counts(token.entered)) {
            StepTally &tally = m_tally.steps[token.step];
            ++tally.executions;
            tally.wait += static_cast<double>(wait);
            tally.work += static_cast<double>(work);
            m_tally.waits[token.step].add(wait);
        }
        if (step.pool != none) {
            PoolTally &tally = m_tally.pools[step.pool];
            tally.busy += overlap(m_now, m_now + work);
            if (wait > 0)
                tally.queueArea += overlap(token.queued, m_now);
            if (counts(token.queued)) {
                ++tally.joined;
                tally.joinedWait += static_cast<double>(wait);
            }
        }
        push(m_now + work, EventClass::ServiceEnd, token, index);
    } else {
        startJob(index);
    }
}

template <bool Plain>
void Engine::serviceEnd(Index index)
{
    Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[Plain ? token.step : jobStep(token)];
    const bool gateway = step.gateway && (Plain || token.phase == Working);
    bool frees = !gateway && step.pool != none && m_network->pools[step.pool].people > 0;
    if constexpr (!Plain) {
        frees = frees && !token.mate;
        token.mate = false;
    }
    if (frees) {
        ++m_pools[step.pool].free;
        if (!Plain && m_pools[step.pool].head != none)
            markDirty(step.pool);
    }
    if constexpr (Plain) {
        depart<true>(index);
        if (!frees || m_pools[step.pool].head == none)
            return;
        if (m_heap.nextTime() != m_now) // nothing else at this instant: no need to wait for its end
            startPool<true>(step.pool);
        else
            markDirty(step.pool);
    } else {
        if (token.phase != Working)
            return repairEnd(index);
        token.finished = m_now;
        recordFinish(token);
        trace(index, TraceKind::Finish, token.step);
        if (m_network->errors && workChecks(token)) {
            token.afterWork = true;
            return nextRepair(index);
        }
        settleClocks(token, StandardEvent::Complete);
        depart<false>(index);
    }
}

// -- routing

double Engine::chosen(const Token &token, const StepNode &step) const
{
    if (!step.gateway)
        return token.route;
    return uniforms(step.workKey, token.caseKey(), token.visit, m_plan.replication, 0).second;
}

Index Engine::linkChosen(const StepNode &step, double u) const
{
    for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
        if (u < m_network->links[l].reached)
            return l;
    return none;
}

template <bool Plain>
void Engine::depart(Index index)
{
    const Token &token = m_tokens[index];
    const StepNode &step = m_network->steps[token.step];
    if (step.outCount == 0)
        return endToken<Plain>(index);
    if (!Plain && step.split != Split::One && step.outCount > 1)
        return branch(index);
    Index link = step.firstOut;
    if (step.chooses)
        link = linkChosen(step, chosen(token, step));
    if (link == none)
        return endToken<Plain>(index);
    transfer<Plain>(index, link);
}

template <bool Plain>
void Engine::transfer(Index index, Index linkIndex)
{
    Token &token = m_tokens[index];
    const Link &link = m_network->links[linkIndex];
    token.link = linkIndex;
    if (counts(token.entered))
        ++m_tally.links[linkIndex].count;
    if constexpr (Plain) {
        Micros delay = 0;
        if (!link.delay.isZero())
            delay = link.delay.micros(
                link.delay.isFixed()
                    ? 0.5
                    : uniforms(link.transferKey, token.caseKey(), token.visit, m_plan.replication, 0).first);
        if (delay == 0 && m_heap.nextTime() != m_now)
            return reach<true>(index);
        push(m_now + delay, EventClass::HandoffArrival, token, index);
    } else {
        if (!link.carries)
            dropDefects(token);
        if (link.goesWrong > 0 &&
            uniforms(link.wrongKey, token.caseKey(), token.visit, m_plan.replication, 0).first < link.goesWrong)
            introduce(token, link.from, link.tag + token.visit * 0x9E3779B9u);
        if (!collect(index, linkIndex))
            sendTokens(index, linkIndex);
    }
}

template <bool Plain>
void Engine::reach(Index index)
{
    if constexpr (Plain) {
        enqueue<true>(index, m_network->links[m_tokens[index].link].to);
    } else {
        if (heldBack(index))
            return;
        Token &token = m_tokens[index];
        const Link &link = m_network->links[token.link];
        token.step = link.to;
        startClock(token, token.link);
        const StepNode &step = m_network->steps[link.to];
        if (m_network->errors)
            inspect(token, link);
        if (step.join == Join::All && step.inCount > 1 && !join(index))
            return;
        if (m_tokens[index].repairs == none)
            return enqueue<false>(index, link.to);
        m_tokens[index].afterWork = false;
        nextRepair(index);
    }
}

template <bool Plain>
void Engine::endToken(Index index)
{
    Token &token = m_tokens[index];
    if constexpr (Plain) {
        leave(token);
    } else {
        escape(token);
        dropPending(token);
        releasePass(token.pass);
        Case &owner = m_cases[token.caseSlot];
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
    }
    m_tokens.give(index);
}

inline void Engine::leave(const Token &token)
{
    if (m_now >= m_plan.warmup && m_now < m_plan.horizon)
        ++m_tally.left;
    if (!counts(token.entered))
        return;
    --m_open;
    ++m_tally.completed;
    const Micros time = m_now - token.entered;
    m_tally.leadTime += static_cast<double>(time);
    if (!m_recorder.on)
        m_tally.leadTimes.add(time);
    if (m_plan.pilot)
        m_tally.series.add(token.sequence, static_cast<double>(token.entered), static_cast<double>(time));
}

// -- the end

void Engine::closeBooks()
{
    m_tally.end = m_now;
    m_tally.openAtEnd = m_open;
    for (const PoolState &pool : m_pools) {
        PoolTally &tally = m_tally.pools[static_cast<std::size_t>(&pool - m_pools.data())];
        for (Index t = pool.head; t != none && pool.waiting > 0; t = m_tokens[t].next) {
            tally.queueArea += overlap(m_tokens[t].queued, m_now);
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
    for (PoolTally &pool : m_tally.pools)
        pool.jobs = 0, pool.wait = pool.work = 0;
    for (std::size_t s = 0; s < m_network->steps.size(); ++s) {
        const StepNode &step = m_network->steps[s];
        if (step.pool == none || step.gateway)
            continue;
        PoolTally &pool = m_tally.pools[step.pool];
        pool.jobs += m_tally.steps[s].executions;
        pool.wait += m_tally.steps[s].wait;
        pool.work += m_tally.steps[s].work;
    }
}

// The full model's other files call these by name.
template void Engine::enqueue<false>(Index, Index);
template void Engine::submit<false>(Index, Index);
template void Engine::depart<false>(Index);
template void Engine::transfer<false>(Index, Index);
template void Engine::reach<false>(Index);
template void Engine::endToken<false>(Index);

} // namespace baton::sim
