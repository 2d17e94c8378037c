#pragma once

#include "model/base/calendar.h"

#include <utility>
#include <vector>

// What the texts of a calendar mean, in wall-clock time; private to the base room.
namespace baton {

// Half-open, microseconds. In wall-clock time: since 1970-01-01T00:00 on the clock on the wall.
struct Interval
{
    Micros from;
    Micros to;

    friend bool operator==(const Interval &, const Interval &) = default;
};

inline constexpr Micros microsPerDay = 86'400 * microsPerSecond;

struct WeekPlan
{
    std::vector<Interval> week;                            // since Monday 00:00, by begin; may run into the next week
    std::vector<std::pair<std::int64_t, int>> closedDates; // first day since 1970-01-01, number of days
    std::vector<Interval> extra;                           // wall-clock time

    // Every stretch of work in the days [firstDay, endDay), sorted and merged.
    std::vector<Interval> worked(std::int64_t firstDay, std::int64_t endDay) const;
    // Working time of one regular week.
    Micros workPerWeek() const;
};

// Errors as WorkingCalendar::compile, but for the zone.
Result<WeekPlan> readWeekPlan(const CalendarSpec &spec);

// Sorted, without overlaps and without gaps of up to 1 s.
std::vector<Interval> merged(std::vector<Interval> intervals);

} // namespace baton
