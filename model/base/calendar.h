#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace baton {

using Micros = std::int64_t; // microseconds; as an instant: since 1970-01-01T00:00Z

inline constexpr Micros microsPerSecond = 1'000'000;

// When people work, as written in a map. Wall-clock times of `zone` (IANA name). Days are Mon Tue Wed Thu Fri Sat Sun,
// alone, as ranges or lists; several times are separated by commas; 24:00 ends a day; a time that ends no later than it
// begins goes on into the next day.
struct CalendarSpec
{
    std::string zone;                // "Europe/Rome"; "" = UTC
    std::vector<std::string> weekly; // "Mon-Fri 09:00-13:00,14:00-18:00", "Sat,Sun 22:00-06:00"
    std::vector<std::string> closed; // "2026-12-25", "2026-12-24..2027-01-06": no work from midnight to midnight
    std::vector<std::string> extra;  // "2026-12-19 09:00-13:00"; also on a closed day

    friend bool operator==(const CalendarSpec &, const CalendarSpec &) = default;
};

// Working time as a function of real time: W(t) and its inverse. Immutable; cheap to copy; plain std inside, so
// that it can be used from any thread. Daylight saving: a wall-clock hour that does not exist has length 0, one
// that repeats has length 2 h. Gaps of at most 1 s between intervals are merged. Known from 1969 to 2100: whoever asks
// beyond finds it closed for ever.
class WorkingCalendar
{
public:
    WorkingCalendar(); // always at work

    // Errors: BadCalendar {offending text, rule}, rule one of unknown_zone, no_hours, bad_hours, bad_date, bad_extra,
    // too_many.
    static Result<WorkingCalendar> compile(const CalendarSpec &spec);

    bool alwaysOpen() const { return m_spans == nullptr; }
    // Made of the same hours, as far as it can be told at once: calendars made of them at different times may say no.
    bool sharesHoursWith(const WorkingCalendar &other) const { return m_spans == other.m_spans; }
    // Weekly working time / 168 h of the regular week, without dated exceptions; in (0, 1].
    double availability() const;
    bool isOpen(Micros t) const;
    // Working time in [from, to); from <= to.
    Micros workBetween(Micros from, Micros to) const;
    // The instant at which `work` has been done when starting at t: t itself when work = 0; work asked for at
    // closing time starts at the next opening. A calendar that never opens again answers `never`.
    Micros add(Micros t, Micros work) const;
    // First instant >= t that is open.
    Micros nextOpen(Micros t) const;
    // First instant > t at which it changes between open and closed (never, when always open).
    Micros nextChange(Micros t) const;

    static constexpr Micros never = INT64_MAX;

private:
    struct Spans;
    std::shared_ptr<const Spans> m_spans;
};

} // namespace baton
