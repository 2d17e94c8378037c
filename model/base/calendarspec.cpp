#include "model/base/calendarspec.h"

#include "model/base/dates.h"
#include "model/base/numbers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace baton {

namespace {

constexpr Micros microsPerMinute = 60 * microsPerSecond;
constexpr Micros microsPerWeek = 7 * microsPerDay;
constexpr std::size_t mostEntries = 10'000;
constexpr std::int64_t longestClosure = 10'000;
constexpr std::array<std::string_view, 7> dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

Error bad(const std::string &text, const char *rule)
{
    return {ErrorCode::BadCalendar, {text, rule}};
}

// 0 to `most`, in two digits (or one, where that is enough); -1 when it is anything else.
int readPart(std::string_view text, std::size_t fewest, int most)
{
    const int value = text.size() >= fewest && text.size() <= 2 ? readDigits(text).value_or(-1) : -1;
    return value <= most ? value : -1;
}

// "09:00", "9:00", "23:59:59", "24:00"
std::optional<Micros> readClock(std::string_view text)
{
    const std::vector<std::string_view> parts = split(text, ":");
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const int hours = readPart(parts[0], 1, 24);
    const int minutes = readPart(parts[1], 2, 59);
    const int seconds = parts.size() == 2 ? 0 : readPart(parts[2], 2, 59);
    if (hours < 0 || minutes < 0 || seconds < 0)
        return std::nullopt;
    const Micros time = (hours * 60 + minutes) * microsPerMinute + seconds * microsPerSecond;
    return time <= microsPerDay ? std::optional<Micros>(time) : std::nullopt;
}

// "09:00-17:00"; "22:00-06:00" ends on the next day.
std::optional<Interval> readTimes(std::string_view text)
{
    const std::vector<std::string_view> ends = split(text, "-");
    if (ends.size() != 2)
        return std::nullopt;
    const std::optional<Micros> from = readClock(ends[0]);
    const std::optional<Micros> to = readClock(ends[1]);
    if (!from || !to || *from == *to || *from == microsPerDay)
        return std::nullopt;
    return Interval{*from, *to > *from ? *to : *to + microsPerDay};
}

std::optional<std::vector<Interval>> readTimesList(std::string_view text)
{
    std::vector<Interval> all;
    for (const std::string_view part : split(text, ",")) {
        const std::optional<Interval> times = readTimes(part);
        if (!times)
            return std::nullopt;
        all.push_back(*times);
    }
    return all;
}

std::optional<std::size_t> readDay(std::string_view text)
{
    const auto found = std::find(dayNames.begin(), dayNames.end(), text);
    if (found == dayNames.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - dayNames.begin());
}

// "Mon", "Mon-Fri", "Sat-Mon"
bool readDayRange(std::string_view text, std::array<bool, 7> &into)
{
    const std::vector<std::string_view> ends = split(text, "-");
    const std::optional<std::size_t> first = readDay(ends.front());
    const std::optional<std::size_t> last = readDay(ends.back());
    if (!first || !last || ends.size() > 2)
        return false;
    for (std::size_t day = *first;; day = (day + 1) % 7) {
        into[day] = true;
        if (day == *last)
            return true;
    }
}

std::optional<std::array<bool, 7>> readDays(std::string_view text)
{
    std::array<bool, 7> days{};
    for (const std::string_view part : split(text, ","))
        if (!readDayRange(part, days))
            return std::nullopt;
    return days;
}

bool readWeekly(std::string_view text, std::vector<Interval> &into)
{
    const std::size_t times = text.find_first_of("0123456789");
    if (times == std::string_view::npos)
        return false;
    const auto days = readDays(trimmed(text.substr(0, times)));
    const auto intervals = readTimesList(trimmed(text.substr(times)));
    if (!days || !intervals)
        return false;
    for (std::size_t day = 0; day < days->size(); ++day)
        for (const Interval &interval : *intervals)
            if (const Micros start = static_cast<Micros>(day) * microsPerDay; (*days)[day])
                into.push_back({start + interval.from, start + interval.to});
    return true;
}

std::optional<std::pair<std::int64_t, int>> readClosed(std::string_view text)
{
    const std::size_t range = text.find("..");
    const auto first = daysOfIsoDate(trimmed(text.substr(0, range)));
    const auto last = range == std::string_view::npos ? first : daysOfIsoDate(trimmed(text.substr(range + 2)));
    if (!first || !last || *last < *first || *last - *first > longestClosure)
        return std::nullopt;
    return std::pair(*first, static_cast<int>(*last - *first + 1));
}

bool readExtra(std::string_view text, std::vector<Interval> &into)
{
    const auto day = daysOfIsoDate(text.substr(0, 10));
    const auto intervals = text.size() > 11 && text[10] == ' ' ? readTimesList(trimmed(text.substr(11))) : std::nullopt;
    if (!day || !intervals)
        return false;
    for (const Interval &interval : *intervals)
        into.push_back({*day * microsPerDay + interval.from, *day * microsPerDay + interval.to});
    return true;
}

// 1970-01-01 was a Thursday.
std::int64_t mondayOnOrBefore(std::int64_t day)
{
    const std::int64_t sinceMonday = ((day + 3) % 7 + 7) % 7;
    return day - sinceMonday;
}

std::vector<Interval> without(std::vector<Interval> intervals, const std::vector<Interval> &removed)
{
    if (removed.empty())
        return intervals;
    std::vector<Interval> left;
    std::size_t first = 0;
    for (Interval interval : intervals) {
        while (first < removed.size() && removed[first].to <= interval.from)
            ++first;
        for (std::size_t i = first; i < removed.size() && removed[i].from < interval.to; ++i) {
            if (removed[i].from > interval.from)
                left.push_back({interval.from, removed[i].from});
            interval.from = std::max(interval.from, removed[i].to);
        }
        if (interval.from < interval.to)
            left.push_back(interval);
    }
    return left;
}

std::vector<Interval> within(std::vector<Interval> intervals, Interval range)
{
    for (Interval &interval : intervals)
        interval = {std::max(interval.from, range.from), std::min(interval.to, range.to)};
    std::erase_if(intervals, [](const Interval &interval) { return interval.from >= interval.to; });
    return intervals;
}

} // namespace

std::vector<Interval> merged(std::vector<Interval> intervals)
{
    const auto earlier = [](const Interval &a, const Interval &b) {
        return a.from < b.from;
    };
    if (!std::is_sorted(intervals.begin(), intervals.end(), earlier))
        std::sort(intervals.begin(), intervals.end(), earlier);
    std::vector<Interval> result;
    result.reserve(intervals.size());
    for (const Interval &interval : intervals) {
        if (!result.empty() && interval.from - result.back().to <= microsPerSecond)
            result.back().to = std::max(result.back().to, interval.to);
        else
            result.push_back(interval);
    }
    return result;
}

std::vector<Interval> WeekPlan::worked(std::int64_t firstDay, std::int64_t endDay) const
{
    std::vector<Interval> regular;
    regular.reserve(week.size() * static_cast<std::size_t>((endDay - firstDay) / 7 + 3));
    // One week early, for shifts that run over from the Sunday before.
    for (std::int64_t monday = mondayOnOrBefore(firstDay) - 7; monday < endDay; monday += 7)
        for (const Interval &interval : week)
            regular.push_back({monday * microsPerDay + interval.from, monday * microsPerDay + interval.to});
    std::vector<Interval> closures;
    for (const auto &[day, count] : closedDates)
        closures.push_back({day * microsPerDay, (day + count) * microsPerDay});
    std::vector<Interval> all = without(merged(std::move(regular)), merged(std::move(closures)));
    all.insert(all.end(), extra.begin(), extra.end());
    return within(merged(std::move(all)), {firstDay * microsPerDay, endDay * microsPerDay});
}

Micros WeekPlan::workPerWeek() const
{
    std::vector<Interval> weeks;
    for (int n = 0; n < 3; ++n)
        for (const Interval &interval : week)
            weeks.push_back({n * microsPerWeek + interval.from, n * microsPerWeek + interval.to});
    Micros work = 0;
    for (const Interval &interval : merged(std::move(weeks)))
        work += std::max<Micros>(0, std::min(interval.to, 2 * microsPerWeek) - std::max(interval.from, microsPerWeek));
    return work;
}

Result<WeekPlan> readWeekPlan(const CalendarSpec &spec)
{
    WeekPlan plan;
    if (spec.weekly.empty())
        return bad("", "no_hours");
    for (const auto *list : {&spec.weekly, &spec.closed, &spec.extra})
        if (list->size() > mostEntries)
            return bad((*list)[mostEntries], "too_many");
    for (const std::string &text : spec.weekly)
        if (!readWeekly(trimmed(text), plan.week))
            return bad(text, "bad_hours");
    for (const std::string &text : spec.closed) {
        const auto closed = readClosed(trimmed(text));
        if (!closed)
            return bad(text, "bad_date");
        plan.closedDates.push_back(*closed);
    }
    for (const std::string &text : spec.extra)
        if (!readExtra(trimmed(text), plan.extra))
            return bad(text, "bad_extra");
    return plan;
}

} // namespace baton
