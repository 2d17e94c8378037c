#include "model/base/calendar.h"
namespace baton {
struct WorkingCalendar::Spans
{};
WorkingCalendar::WorkingCalendar() = default;
Result<WorkingCalendar> WorkingCalendar::compile(const CalendarSpec &)
{
    return WorkingCalendar();
}
} // namespace baton
