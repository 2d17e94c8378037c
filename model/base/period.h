#pragma once

#include <optional>
#include <string_view>

namespace baton {

enum class PeriodLength { Month, Quarter, Year };

// A stretch of the calendar. Of two with the same length the one with the next higher number follows the other.
struct Period
{
    PeriodLength length = PeriodLength::Month;
    int number = 0;

    friend bool operator==(const Period &, const Period &) = default;
};

// "2026-01", "2026-Q1" or "2026", exactly so.
std::optional<Period> readPeriod(std::string_view text);

} // namespace baton
