#include "model/simulation/agreements.h"

#include "model/simulation/caseway.h"
#include "model/simulation/hoursbounds.h"
#include "model/simulation/temporal.h"

#include <algorithm>
#include <map>
#include <set>

namespace baton {

using namespace sim;

namespace {

constexpr std::size_t npos = CaseWay::npos;
constexpr std::size_t mostConflicts = 50;

struct Span
{
    Micros least = 0, most = 0;
};

// The instants of one case on its way, measured by one clock: elapsed time, or the working time of one calendar.
// Elapsed spans hold at least and at most so much working time, and the other way round, whenever they begin; so what
// contradicts itself by one clock does so in truth.
class WayNetwork
{
public:
    WayNetwork(const ProcessMap &map, const CaseWay &way, std::size_t clock, const std::vector<Micros> &within)
        : m_map(map)
        , m_way(way)
        , m_clock(clock)
        , m_within(within)
        , m_network(3 * map.steps.size() + 2 * map.handoffs.size())
    {
        for (const std::size_t step : way.order())
            addStep(step);
        for (const std::size_t handoff : way.taken())
            addHandoff(handoff);
    }

    std::optional<TemporalNetwork::Conflict> conflict() const { return m_network.smallestConflict(); }

private:
    Index received(std::size_t step) const { return static_cast<Index>(3 * step); }
    Index begun(std::size_t step) const { return static_cast<Index>(3 * step + 1); }
    Index finished(std::size_t step) const { return static_cast<Index>(3 * step + 2); }
    Index dispatched(std::size_t h) const { return static_cast<Index>(3 * m_map.steps.size() + 2 * h); }
    Index arrived(std::size_t h) const { return dispatched(h) + 1; }

    const WorkingCalendar &hours(std::size_t calendar) const { return m_way.hours()[calendar]; }

    Span measured(Span elapsed) const
    {
        if (m_clock == npos)
            return elapsed;
        return {leastWork(hours(m_clock), elapsed.least), mostWork(hours(m_clock), elapsed.most)};
    }
    Span workOf(const CaseWay::Work &work) const
    {
        if (work.calendar == npos || work.time == 0)
            return measured({work.time, work.time});
        if (work.finishes)
            return m_clock == work.calendar ? Span{0, work.time} : measured({work.time, work.time});
        if (m_clock == work.calendar)
            return {work.time, work.time};
        return measured({work.time, longestSpan(hours(work.calendar), work.time)});
    }
    void keep(Index earlier, Index later, Span span)
    {
        m_network.atLeast(earlier, later, span.least);
        m_network.atMost(earlier, later, span.most);
    }
    void addStep(std::size_t step)
    {
        const CaseWay::Work &work = m_way.work(step);
        if (work.time == 0)
            m_network.exactly(received(step), begun(step), 0);
        else
            m_network.atLeast(received(step), begun(step), 0);
        keep(begun(step), finished(step), workOf(work));
    }
    void addHandoff(std::size_t h)
    {
        const CaseWay::Way &way = m_way.way(h);
        if (m_map.handoffs[h].batch > 1)
            m_network.atLeast(finished(way.from), dispatched(h), 0);
        else
            m_network.exactly(finished(way.from), dispatched(h), 0);
        keep(dispatched(h), arrived(h), measured({way.delay, way.delay}));
        const auto into = std::count_if(m_way.taken().begin(), m_way.taken().end(),
                                        [&](std::size_t other) { return m_way.way(other).to == way.to; });
        if (into == 1)
            m_network.exactly(arrived(h), received(way.to), 0);
        else // waits for the others
            m_network.atLeast(arrived(h), received(way.to), 0);
        if (m_map.handoffs[h].standard)
            addStandard(h, *m_map.handoffs[h].standard);
    }
    void addStandard(std::size_t h, const Standard &standard)
    {
        const CaseWay::Way &way = m_way.way(h);
        const std::size_t calendar = clockOf(standard, way.from);
        Micros most = m_within[h];
        if (calendar != m_clock) {
            if (calendar != npos)
                most = longestSpan(hours(calendar), most);
            most = measured({0, most}).most;
        }
        m_network.atMost(instantOf(standard.from, h), instantOf(standard.to, h), most, static_cast<Index>(h));
    }
    std::size_t clockOf(const Standard &standard, std::size_t supplier) const
    {
        const Party *party = m_map.partyOf(m_map.steps[supplier]);
        if (standard.clock == StandardClock::Elapsed || !party)
            return npos;
        const auto calendar = m_map.calendars.positionOf(party->calendar);
        return calendar && !hours(*calendar).alwaysOpen() ? *calendar : npos;
    }
    // A usual case is right first time: complete when it has arrived.
    Index instantOf(StandardEvent event, std::size_t h) const
    {
        switch (event) {
        case StandardEvent::Received:
            return received(m_way.way(h).from);
        case StandardEvent::Started:
            return begun(m_way.way(h).from);
        case StandardEvent::Finished:
            return finished(m_way.way(h).from);
        case StandardEvent::Dispatched:
            return dispatched(h);
        case StandardEvent::CustomerStarted:
            return begun(m_way.way(h).to);
        case StandardEvent::Arrived:
        case StandardEvent::Complete:
            break;
        }
        return arrived(h);
    }

    const ProcessMap &m_map;
    const CaseWay &m_way;
    std::size_t m_clock;
    const std::vector<Micros> &m_within;
    TemporalNetwork m_network;
};

class AgreementCheck
{
public:
    explicit AgreementCheck(const ProcessMap &map) : m_map(map), m_within(map.handoffs.size())
    {
        std::set<std::vector<std::size_t>> known;
        for (std::size_t h = 0; h < map.handoffs.size(); ++h) {
            if (!map.handoffs[h].standard)
                continue;
            ++m_answer.standards;
            m_within[h] = static_cast<Micros>(map.handoffs[h].standard->within.inSeconds(map.info.hoursPerDay) * 1e6);
            CaseWay way(map, h);
            if (known.insert(way.taken()).second)
                m_ways.push_back(std::move(way));
        }
        m_answer.ways = static_cast<int>(m_ways.size());
    }

    Agreements run()
    {
        for (const CaseWay &way : m_ways)
            for (const std::size_t clock : clocksOf(way))
                settle(way, clock);
        return m_answer;
    }

private:
    static std::set<std::size_t> clocksOf(const CaseWay &way)
    {
        std::set<std::size_t> clocks{npos};
        for (const std::size_t step : way.order())
            clocks.insert(way.work(step).calendar);
        return clocks;
    }
    void settle(const CaseWay &way, std::size_t clock)
    {
        while (m_answer.conflicts.size() < mostConflicts) {
            const auto found = WayNetwork(m_map, way, clock, m_within).conflict();
            if (!found || found->tags.empty())
                return;
            m_answer.conflicts.push_back(told(*found, clock));
        }
    }
    StandardConflict told(const TemporalNetwork::Conflict &found, std::size_t clock)
    {
        StandardConflict conflict;
        conflict.excess = static_cast<double>(found.excess) * 1e-6;
        if (clock != npos)
            conflict.calendar = m_map.calendars[clock].id;
        Index cheapest = found.tags.front();
        for (const Index h : found.tags) {
            conflict.handoffs.push_back(m_map.handoffs[h].id);
            if (costOf(h, found.excess) < costOf(cheapest, found.excess))
                cheapest = h;
        }
        m_within[cheapest] += found.excess;
        conflict.cheapest = m_map.handoffs[cheapest].id;
        conflict.movedTo = static_cast<double>(m_within[cheapest]) * 1e-6;
        return conflict;
    }
    double costOf(Index h, Micros by) const
    {
        return static_cast<double>(by) / static_cast<double>(std::max<Micros>(1, m_within[h])) *
               m_map.handoffs[h].importance.value_or(3);
    }

    const ProcessMap &m_map;
    std::vector<Micros> m_within; // by handoff: as agreed, or as moved so far
    std::vector<CaseWay> m_ways;
    Agreements m_answer;
};

} // namespace

Agreements checkAgreements(const ProcessMap &map)
{
    return AgreementCheck(map).run();
}

JsonValue toJson(const Agreements &agreements)
{
    JsonValue conflicts = JsonValue::ofArray();
    for (const StandardConflict &conflict : agreements.conflicts) {
        JsonValue handoffs = JsonValue::ofArray();
        for (const Id &handoff : conflict.handoffs)
            handoffs.push(JsonValue::ofText(handoff));
        conflicts.push(JsonValue::ofObject()
                           .add("handoffs", std::move(handoffs))
                           .add("excess_s", JsonValue::ofNumber(conflict.excess))
                           .add("cheapest", JsonValue::ofText(conflict.cheapest))
                           .add("moved_to_s", JsonValue::ofNumber(conflict.movedTo))
                           .add("calendar", conflict.calendar.empty() ? JsonValue::ofNull()
                                                                      : JsonValue::ofText(conflict.calendar)));
    }
    return conflicts;
}

} // namespace baton
