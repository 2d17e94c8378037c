#include "model/base/period.h"

#include "model/base/dates.h"

namespace baton {

namespace {

std::optional<Period> within(PeriodLength length, int year, std::optional<int> part, int parts)
{
    if (!part || *part < 1 || *part > parts)
        return std::nullopt;
    return Period{length, year * parts + *part - 1};
}

} // namespace

std::optional<Period> readPeriod(std::string_view text)
{
    const std::optional<int> year = readDigits(text.substr(0, 4));
    if (text.size() < 4 || !year)
        return std::nullopt;
    if (text.size() == 4)
        return Period{PeriodLength::Year, *year};
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    return text[5] == 'Q' ? within(PeriodLength::Quarter, *year, readDigits(text.substr(6)), 4)
                          : within(PeriodLength::Month, *year, readDigits(text.substr(5)), 12);
}

} // namespace baton
