#include "model/base/calendar.h"

#include "model/base/calendarspec.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <deque>
#include <mutex>

namespace baton {

namespace {

constexpr std::int64_t firstDay = -365; // 1969-01-01
constexpr std::int64_t endDay = 47'847; // 2101-01-01
constexpr Micros microsPerWeek = 7 * microsPerDay;

// A stretch of time in which the zone's clock is `offset` ahead of UTC.
struct Segment
{
    Micros from;
    Micros to;
    Micros offset;
};

QDateTime utc(Micros t)
{
    return QDateTime::fromMSecsSinceEpoch(t / 1000, Qt::UTC);
}

// QTimeZone finds nothing right after the last transition that the system lists, though its rule for later years goes
// on: ask again a little later.
QTimeZone::OffsetData nextTransition(const QTimeZone &zone, const QDateTime &after)
{
    const QTimeZone::OffsetData next = zone.nextTransition(after);
    return next.atUtc.isValid() ? next : zone.nextTransition(after.addSecs(1));
}

std::vector<Segment> segmentsOf(const QTimeZone &zone)
{
    constexpr Micros begin = (firstDay - 2) * microsPerDay;
    constexpr Micros end = (endDay + 2) * microsPerDay;
    std::vector<Segment> segments{{begin, end, zone.offsetFromUtc(utc(begin)) * microsPerSecond}};
    if (!zone.hasTransitions())
        return segments;
    for (auto next = nextTransition(zone, utc(begin)); next.atUtc.isValid(); next = nextTransition(zone, next.atUtc)) {
        const Micros at = next.atUtc.toMSecsSinceEpoch() * 1000;
        if (at >= end)
            break;
        segments.back().to = at;
        segments.push_back({at, end, next.offsetFromUtc * microsPerSecond});
    }
    return segments;
}

Result<QTimeZone> zoneNamed(const std::string &name)
{
    const QTimeZone zone(name.empty() ? QByteArray("UTC") : QByteArray::fromStdString(name));
    if (!zone.isValid())
        return Error(ErrorCode::BadCalendar, {name, "unknown_zone"});
    return zone;
}

// The instants at which the clock on the wall shows a time within the intervals: an hour that the clock skips is no
// instant, one that it shows twice is two.
std::vector<Interval> inUtc(const std::vector<Interval> &wallClock, const std::vector<Segment> &segments)
{
    std::vector<Interval> instants;
    instants.reserve(wallClock.size());
    std::size_t first = 0;
    for (const Interval &interval : wallClock) {
        while (first + 1 < segments.size() && segments[first].to + microsPerDay <= interval.from)
            ++first;
        for (std::size_t i = first; i < segments.size() && segments[i].from - microsPerDay < interval.to; ++i) {
            const Micros from = std::max(interval.from - segments[i].offset, segments[i].from);
            const Micros to = std::min(interval.to - segments[i].offset, segments[i].to);
            if (from < to)
                instants.push_back({from, to});
        }
    }
    return merged(std::move(instants));
}

} // namespace

struct WorkingCalendar::Spans
{
    struct Span
    {
        Micros from;
        Micros to;
        Micros workBefore; // working time before `from`
    };

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::vector<Span> spans;
    // By day since `firstDay`: how many spans begin at or before its first instant. Makes a look-up a few steps.
    std::vector<std::uint32_t> begunByDay;
    Micros workPerWeek = 0;

    explicit Spans(const std::vector<Interval> &intervals)
    {
        Micros work = 0;
        spans.reserve(intervals.size());
        begunByDay.reserve(endDay - firstDay);
        for (const Interval &interval : intervals) {
            spans.push_back({interval.from, interval.to, work});
            work += interval.to - interval.from;
        }
        std::uint32_t begun = 0;
        for (std::int64_t day = firstDay; day < endDay; ++day) {
            while (begun < spans.size() && spans[begun].from <= day * microsPerDay)
                ++begun;
            begunByDay.push_back(begun);
        }
    }

    // The last span that begins at or before t, or none.
    std::size_t lastBegun(Micros t) const
    {
        if (t < firstDay * microsPerDay)
            return none;
        const Micros day = std::min((t - firstDay * microsPerDay) / microsPerDay, endDay - firstDay - 1);
        std::size_t begun = begunByDay[static_cast<std::size_t>(day)];
        while (begun < spans.size() && spans[begun].from <= t)
            ++begun;
        return begun - 1; // 0 - 1 = none
    }

    bool isOpenIn(std::size_t span, Micros t) const { return span != none && t < spans[span].to; }

    Micros workUntil(std::size_t span, Micros t) const
    {
        return span == none ? 0 : spans[span].workBefore + std::min(t, spans[span].to) - spans[span].from;
    }

    Micros workAtEndOf(std::size_t span) const { return workUntil(span, spans[span].to); }

    // The first span from `start` on at whose end `work` has been done, or the number of spans. Steps that double:
    // work is mostly done in the next few spans.
    std::size_t whereDone(std::size_t start, Micros work) const
    {
        std::size_t step = 1;
        while (start + step < spans.size() && workAtEndOf(start + step) < work)
            step *= 2;
        const auto from = spans.begin() + static_cast<std::ptrdiff_t>(std::min(start + step / 2, spans.size()));
        const auto to = spans.begin() + static_cast<std::ptrdiff_t>(std::min(start + step + 1, spans.size()));
        const auto notDone = [&](const Span &span) {
            return span.workBefore + span.to - span.from < work;
        };
        return static_cast<std::size_t>(std::partition_point(from, to, notDone) - spans.begin());
    }
};

namespace {

// The few calendars worked out last: a map is read, analysed after each edit, and rehearsed with the same ones.
template <class Spans>
class Recent
{
public:
    std::shared_ptr<const Spans> find(const CalendarSpec &spec) const
    {
        const std::lock_guard lock(m_mutex);
        const auto at =
            std::find_if(m_known.begin(), m_known.end(), [&](const auto &known) { return known.first == spec; });
        return at == m_known.end() ? nullptr : at->second;
    }
    void keep(const CalendarSpec &spec, std::shared_ptr<const Spans> spans)
    {
        const std::lock_guard lock(m_mutex);
        m_known.emplace_front(spec, std::move(spans));
        if (m_known.size() > most)
            m_known.pop_back();
    }

private:
    static constexpr std::size_t most = 4;
    mutable std::mutex m_mutex;
    std::deque<std::pair<CalendarSpec, std::shared_ptr<const Spans>>> m_known;
};

} // namespace

WorkingCalendar::WorkingCalendar() = default;

Result<WorkingCalendar> WorkingCalendar::compile(const CalendarSpec &spec)
{
    static Recent<Spans> recent;
    WorkingCalendar calendar;
    if ((calendar.m_spans = recent.find(spec)))
        return calendar;
    const Result<QTimeZone> zone = zoneNamed(spec.zone);
    if (!zone)
        return zone.error();
    const Result<WeekPlan> plan = readWeekPlan(spec);
    if (!plan)
        return plan.error();
    const Micros workPerWeek = plan->workPerWeek();
    if (workPerWeek == microsPerWeek && plan->closedDates.empty())
        return calendar;
    auto spans = std::make_shared<Spans>(inUtc(plan->worked(firstDay, endDay), segmentsOf(*zone)));
    spans->workPerWeek = workPerWeek;
    calendar.m_spans = spans;
    recent.keep(spec, std::move(spans));
    return calendar;
}

double WorkingCalendar::availability() const
{
    return m_spans ? static_cast<double>(m_spans->workPerWeek) / static_cast<double>(microsPerWeek) : 1;
}

bool WorkingCalendar::isOpen(Micros t) const
{
    return !m_spans || m_spans->isOpenIn(m_spans->lastBegun(t), t);
}

Micros WorkingCalendar::workBetween(Micros from, Micros to) const
{
    if (!m_spans)
        return to - from;
    return m_spans->workUntil(m_spans->lastBegun(to), to) - m_spans->workUntil(m_spans->lastBegun(from), from);
}

Micros WorkingCalendar::add(Micros t, Micros work) const
{
    if (work <= 0)
        return t;
    if (!m_spans)
        return t > never - work ? never : t + work;
    const std::size_t span = m_spans->lastBegun(t);
    if (m_spans->isOpenIn(span, t) && work <= m_spans->spans[span].to - t)
        return t + work;
    const Micros before = m_spans->workUntil(span, t);
    if (work > never - before)
        return never;
    const std::size_t last = m_spans->whereDone(span + 1, before + work); // none + 1 = 0
    if (last >= m_spans->spans.size())
        return never;
    return m_spans->spans[last].from + (before + work - m_spans->spans[last].workBefore);
}

Micros WorkingCalendar::nextOpen(Micros t) const
{
    return isOpen(t) ? t : nextChange(t);
}

Micros WorkingCalendar::nextChange(Micros t) const
{
    if (!m_spans)
        return never;
    const std::size_t span = m_spans->lastBegun(t);
    if (m_spans->isOpenIn(span, t))
        return m_spans->spans[span].to;
    return span + 1 < m_spans->spans.size() ? m_spans->spans[span + 1].from : never;
}

} // namespace baton
