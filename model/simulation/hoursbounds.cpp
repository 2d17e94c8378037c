#include "model/simulation/hoursbounds.h"

#include "model/simulation/engine/network.h"

#include <algorithm>
#include <vector>

namespace baton::sim {

namespace {

constexpr Micros week = 7 * 86'400 * microsPerSecond;
// Weeks without the holidays around New Year and without a change of clocks.
constexpr Micros ordinary = epochStart + 4 * week;

// Where hours begin and end in two ordinary weeks.
std::vector<Micros> borders(const WorkingCalendar &hours)
{
    std::vector<Micros> all;
    for (Micros t = hours.nextChange(ordinary); t < ordinary + 2 * week; t = hours.nextChange(t))
        all.push_back(t);
    return all;
}

// Working time in a span changes its course only where one of its ends meets a border.
template <class Better>
Micros extreme(const WorkingCalendar &hours, Micros span, Better better)
{
    if (hours.alwaysOpen())
        return span;
    Micros best = hours.workBetween(ordinary, ordinary + span);
    for (const Micros border : borders(hours))
        for (const Micros from : {border, border - span})
            best = better(best, hours.workBetween(from, from + span));
    return best;
}

// The last moment from which `work` is done exactly when `end` comes.
Micros lastStart(const WorkingCalendar &hours, Micros end, Micros work)
{
    Micros early = end - week;
    while (hours.workBetween(early, end) < work && early > end - 1000 * week)
        early -= week;
    Micros late = end;
    while (late - early > 1) {
        const Micros middle = early + (late - early) / 2;
        (hours.workBetween(middle, end) >= work ? early : late) = middle;
    }
    return early;
}

} // namespace

Micros leastWork(const WorkingCalendar &hours, Micros span)
{
    return extreme(hours, span, [](Micros a, Micros b) { return std::min(a, b); });
}

Micros mostWork(const WorkingCalendar &hours, Micros span)
{
    return extreme(hours, span, [](Micros a, Micros b) { return std::max(a, b); });
}

Micros longestSpan(const WorkingCalendar &hours, Micros work)
{
    if (hours.alwaysOpen())
        return work;
    Micros longest = work;
    const auto from = [&](Micros t) {
        const Micros until = hours.nextOpen(hours.add(t, work));
        if (until != WorkingCalendar::never)
            longest = std::max(longest, until - t);
    };
    for (const Micros border : borders(hours)) {
        from(border);
        if (!hours.isOpen(border)) // begins in hours and is done at closing time
            from(lastStart(hours, border, work));
    }
    return longest;
}

} // namespace baton::sim
