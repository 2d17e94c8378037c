#include "model/analysis/weekhours.h"

namespace baton::analysis {

namespace {

// A Monday in January 2061: no summer time, and beyond what anybody lists as closed.
constexpr Micros monday = 33240LL * 86400 * 1'000'000;

int wrapped(std::int64_t bin)
{
    const std::int64_t rest = bin % bins;
    return static_cast<int>(rest < 0 ? rest + bins : rest);
}

} // namespace

Profile evenProfile()
{
    Profile profile;
    profile.fill(1.0 / bins);
    return profile;
}

Profile openShares(const WorkingCalendar &calendar)
{
    const auto at = [](int bin) {
        return monday + static_cast<Micros>(bin * width * 1e6);
    };
    Profile open;
    for (int b = 0; b < bins; ++b)
        open[b] = static_cast<double>(calendar.workBetween(at(b), at(b + 1))) / (width * 1e6);
    return open;
}

void addAt(Profile &profile, double time, double mass)
{
    const double place = time / width - 0.5;
    const double whole = std::floor(place);
    const int first = wrapped(static_cast<std::int64_t>(whole));
    const int second = first + 1 < bins ? first + 1 : 0;
    profile[first] += mass * (1 - (place - whole));
    profile[second] += mass * (place - whole);
}

} // namespace baton::analysis
