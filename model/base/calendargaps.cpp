#include "model/base/calendargaps.h"

#include "model/base/calendarspec.h"

#include <algorithm>

namespace baton {

namespace {

bool hasShortGap(std::vector<Interval> intervals)
{
    std::sort(intervals.begin(), intervals.end(), [](const Interval &a, const Interval &b) { return a.from < b.from; });
    Micros end = intervals.empty() ? 0 : intervals.front().to;
    for (const Interval &interval : intervals) {
        const Micros gap = interval.from - end;
        if (gap > 0 && gap <= microsPerSecond)
            return true;
        end = std::max(end, interval.to);
    }
    return false;
}

} // namespace

bool closesGaps(const CalendarSpec &spec)
{
    const Result<WeekPlan> plan = readWeekPlan(spec);
    if (!plan)
        return false;
    std::vector<Interval> twoWeeks = plan->week;
    for (const Interval &interval : plan->week)
        twoWeeks.push_back({interval.from + 7 * microsPerDay, interval.to + 7 * microsPerDay});
    return hasShortGap(std::move(twoWeeks)) || hasShortGap(plan->extra);
}

} // namespace baton
