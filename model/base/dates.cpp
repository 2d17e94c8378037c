#include "model/base/dates.h"

#include <charconv>
#include <chrono>

namespace baton {

std::optional<int> readDigits(std::string_view text)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const bool digitsOnly = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return digitsOnly && error == std::errc{} && stop == end ? std::optional<int>(value) : std::nullopt;
}

std::optional<std::int64_t> daysOfIsoDate(std::string_view text)
{
    namespace chrono = std::chrono;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const std::optional<int> year = readDigits(text.substr(0, 4));
    const std::optional<int> month = readDigits(text.substr(5, 2));
    const std::optional<int> day = readDigits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const chrono::year_month_day date(chrono::year(*year), chrono::month(static_cast<unsigned>(*month)),
                                      chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return std::nullopt;
    return chrono::sys_days(date).time_since_epoch().count();
}

} // namespace baton
