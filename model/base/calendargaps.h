#pragma once

#include "model/base/calendar.h"

namespace baton {

// Whether gaps of more than nothing and at most 1 s lie between the working hours: they are closed, as whoever writes
// "00:00-23:59:59" means a whole day. False for what is no calendar.
bool closesGaps(const CalendarSpec &spec);

} // namespace baton
