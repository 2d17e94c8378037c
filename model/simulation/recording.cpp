#include "model/simulation/recording.h"

#include <algorithm>
#include <numeric>

namespace baton {

namespace {

constexpr std::size_t leastBetweenMarks = 256;

} // namespace

double Stay::behind(Micros at) const
{
    if (to <= from)
        return 1;
    return std::clamp(static_cast<double>(at - from) / static_cast<double>(to - from), 0.0, 1.0);
}

Recording::Recording(Micros from, Micros to, RecordingEnd end, std::vector<RecordedCase> cases, std::vector<Stay> stays)
    : m_from(std::min(from, to))
    , m_to(to)
    , m_end(end)
    , m_cases(std::move(cases))
    , m_stays(std::move(stays))
{
    makeIndex();
}

std::span<const Stay> Recording::story(std::size_t who) const
{
    return std::span(m_stays).subspan(m_cases[who].firstStay, m_cases[who].stays);
}

// Marks lie as far apart as there is going on at them, so all of them together are no larger than the stays.
void Recording::makeIndex()
{
    m_order.resize(m_stays.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return m_stays[a].from < m_stays[b].from; });
    std::vector<std::uint32_t> going;
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const Stay &stay = m_stays[m_order[i]];
        if (i - last >= std::max(leastBetweenMarks, going.size())) {
            std::erase_if(going, [&](std::uint32_t s) { return m_stays[s].to <= stay.from && !m_stays[s].open; });
            m_marks.push_back({stay.from, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(m_marked.size()),
                               static_cast<std::uint32_t>(going.size())});
            m_marked.insert(m_marked.end(), going.begin(), going.end());
            last = i;
        }
        going.push_back(m_order[i]);
    }
}

void Recording::at(Micros instant, std::vector<std::uint32_t> &into) const
{
    into.clear();
    const auto add = [&](std::uint32_t s) {
        const Stay &stay = m_stays[s];
        if (instant < stay.to || stay.open)
            into.push_back(s);
    };
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), instant, [](Micros t, const Mark &m) { return t < m.time; });
    std::size_t next = 0;
    if (after != m_marks.begin()) {
        const Mark &mark = *(after - 1);
        next = mark.next;
        for (std::size_t i = mark.first; i < mark.first + mark.count; ++i)
            add(m_marked[i]);
    }
    for (; next < m_order.size() && m_stays[m_order[next]].from <= instant; ++next)
        add(m_order[next]);
}

} // namespace baton
