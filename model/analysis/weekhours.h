#pragma once

#include "model/base/calendar.h"

#include <algorithm>
#include <array>
#include <cmath>

// One average week, repeated for ever, in bins.
namespace baton::analysis {

inline constexpr int bins = 336; // half hours
inline constexpr double week = 7 * 86400.0;
inline constexpr double width = week / bins;

using Profile = std::array<double, bins>; // share of a week's total that falls into each bin

Profile evenProfile();
// Open share of each bin of an ordinary week.
Profile openShares(const WorkingCalendar &calendar);
// Adds `mass` to a profile at a time, shared between the two bins around it.
void addAt(Profile &profile, double time, double mass);

// Working time as a function of the clock and back, for one week repeated for ever.
class Hours
{
public:
    explicit Hours(const Profile &open) : m_open(open)
    {
        m_done[0] = 0;
        for (int b = 0; b < bins; ++b)
            m_done[b + 1] = m_done[b] + open[b] * width;
        for (int b = 2 * bins; b-- > 0;)
            m_run[b % bins] = open[b % bins] < 1 ? 0 : std::min(bins, m_run[(b + 1) % bins] + 1);
    }
    double perWeek() const { return m_done[bins]; }
    double open(int bin) const { return m_open[bin]; }
    // Working time from Monday until t >= 0.
    double worked(double t) const
    {
        const double weeks = std::floor(t / week), rest = t - weeks * week;
        const int b = std::min(bins - 1, static_cast<int>(rest / width));
        const double inside = rest - b * width, shut = (1 - m_open[b]) * width;
        // A bin that is partly open is taken to open late: nobody comes in the middle of it.
        return weeks * perWeek() + m_done[b] + std::max(0.0, inside - shut);
    }
    // The first time by which so much has been worked and work can go on.
    double ready(double work) const
    {
        const double weeks = std::floor(work / perWeek()), rest = work - weeks * perWeek();
        const auto after = std::upper_bound(m_done.begin(), m_done.end(), rest + 1e-6);
        if (after == m_done.end())
            return ready((weeks + 1) * perWeek());
        const auto b = static_cast<int>(after - m_done.begin()) - 1;
        return weeks * week + (b + 1 - m_open[b]) * width + std::max(0.0, rest - m_done[b]);
    }
    // The first time by which so much (> 0) has been worked.
    double done(double work) const
    {
        double weeks = std::floor(work / perWeek()), rest = work - weeks * perWeek();
        if (rest < 1e-6) {
            weeks -= 1;
            rest += perWeek();
        }
        const auto after = std::lower_bound(m_done.begin() + 1, m_done.end() - 1, rest - 1e-6);
        const auto b = static_cast<int>(after - m_done.begin()) - 1;
        return weeks * week + (b + 1 - m_open[b]) * width + std::max(0.0, rest - m_done[b]);
    }
    // Open without a break for at least so long from anywhere in the bin.
    bool openFor(int bin, double time) const { return m_run[bin] * width >= time + width; }

private:
    Profile m_open;
    std::array<double, bins + 1> m_done{};
    std::array<int, bins> m_run{}; // bins wholly open in a row from here
};

} // namespace baton::analysis
