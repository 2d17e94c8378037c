#pragma once

#include "model/base/calendar.h"

// How working time and elapsed time bound each other whenever one begins to count, in an ordinary week.
namespace baton::sim {

// Working time within any elapsed span of this length.
Micros leastWork(const WorkingCalendar &hours, Micros span);
Micros mostWork(const WorkingCalendar &hours, Micros span);
// The longest elapsed span that holds no more working time than this: over a weekend and up to the next opening.
Micros longestSpan(const WorkingCalendar &hours, Micros work);

} // namespace baton::sim
