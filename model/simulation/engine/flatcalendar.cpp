#include "model/simulation/engine/network.h"

#include <algorithm>

namespace baton::sim {

namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);
constexpr std::size_t mostSpans = 200'000;

} // namespace

FlatCalendar::FlatCalendar(const WorkingCalendar &calendar, Micros until) : m_availability(calendar.availability())
{
    if (calendar.alwaysOpen())
        return;
    Micros t = calendar.nextOpen(epochStart);
    Micros done = 0;
    while (t != WorkingCalendar::never && t - epochStart <= until && m_open.size() < mostSpans) {
        const Micros close = calendar.nextChange(t);
        m_open.push_back(t - epochStart);
        m_close.push_back(close == WorkingCalendar::never ? farFuture : close - epochStart);
        m_before.push_back(done);
        done += m_close.back() - m_open.back();
        t = close == WorkingCalendar::never ? close : calendar.nextOpen(close);
    }
    if (m_open.empty()) { // never opens: one empty span at the end of time
        m_open.push_back(farFuture);
        m_close.push_back(farFuture);
        m_before.push_back(0);
    }
}

std::size_t FlatCalendar::spanAt(Micros t, std::size_t hint) const
{
    const std::size_t n = m_open.size();
    if (hint < n && m_open[hint] <= t) {
        if (hint + 1 == n || t < m_open[hint + 1])
            return hint;
        if (hint + 2 == n || t < m_open[hint + 2])
            return hint + 1;
    }
    const auto after = std::upper_bound(m_open.begin(), m_open.end(), t);
    return after == m_open.begin() ? npos : static_cast<std::size_t>(after - m_open.begin() - 1);
}

bool FlatCalendar::isOpen(Micros t, std::size_t &hint) const
{
    if (alwaysOpen())
        return true;
    const std::size_t span = spanAt(t, hint);
    if (span == npos)
        return false;
    hint = span;
    return t < m_close[span];
}

Micros FlatCalendar::nextOpen(Micros t, std::size_t &hint) const
{
    if (isOpen(t, hint))
        return t;
    const std::size_t span = spanAt(t, hint);
    const std::size_t next = span == npos ? 0 : span + 1;
    return next < m_open.size() ? m_open[next] : farFuture;
}

Micros FlatCalendar::elapsed(Micros t, std::size_t &hint) const
{
    const std::size_t span = spanAt(t, hint);
    if (span == npos)
        return 0;
    hint = span;
    return m_before[span] + std::min(t, m_close[span]) - m_open[span];
}

Micros FlatCalendar::work(Micros from, Micros to, std::size_t &hint) const
{
    if (to <= from)
        return 0;
    return alwaysOpen() ? to - from : elapsed(to, hint) - elapsed(from, hint);
}

Micros FlatCalendar::add(Micros t, Micros work, std::size_t &hint) const
{
    if (alwaysOpen())
        return t + work;
    if (work == 0)
        return t;
    const Micros target = elapsed(t, hint) + work;
    const auto first = m_before.begin() + static_cast<std::ptrdiff_t>(std::min(hint, m_before.size() - 1));
    // The span in which the working time before it is below the target.
    auto after = m_before[static_cast<std::size_t>(first - m_before.begin())] < target ? first : m_before.begin();
    if (after + 1 != m_before.end() && *(after + 1) < target)
        after = std::lower_bound(after, m_before.end(), target) - 1;
    const auto span = static_cast<std::size_t>(after - m_before.begin());
    const Micros end = m_open[span] + target - m_before[span];
    return end <= m_close[span] ? end : farFuture;
}

} // namespace baton::sim
