#include "model/layout/polish.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

Polisher::Polisher(std::vector<Point> middles, const std::vector<Box> &boxes, const std::vector<int> &layers,
                   const std::vector<Arc> &arcs, const std::vector<Rect> &lanes, double gap)
    : m_at(std::move(middles))
    , m_boxes(boxes)
    , m_layers(layers)
    , m_arcs(arcs)
    , m_lanes(lanes)
    , m_gap(gap)
    , m_arcsOf(boxes.size())
{
    const int count = layers.empty() ? 0 : *std::max_element(layers.begin(), layers.end()) + 1;
    m_arcsOver.resize(count);
    m_arcsFrom.resize(count);
    m_segments.resize(m_arcs.size());
    m_members.resize(count);
    for (int i = 0; i < static_cast<int>(m_arcs.size()); ++i) {
        trace(i);
        m_arcsFrom[layers[m_arcs[i].from]].push_back(i);
        m_arcsOf[m_arcs[i].from].push_back(i);
        m_arcsOf[m_arcs[i].to].push_back(i);
        for (int layer = layers[m_arcs[i].from]; layer < layers[m_arcs[i].to]; ++layer)
            m_arcsOver[layer].push_back(i);
    }
    for (int v = 0; v < static_cast<int>(boxes.size()); ++v)
        m_members[layers[v]].push_back(v);
}

void Polisher::moveTo(int v, double y)
{
    m_at[v].y = y;
    for (const int arc : m_arcsOf[v])
        trace(arc);
}

void Polisher::trace(int arc)
{
    const Point p = m_at[m_arcs[arc].from], q = m_at[m_arcs[arc].to];
    m_segments[arc] = {p.x, p.y, q.x, (q.y - p.y) / (q.x - p.x)};
}

// Segments run from left to right: they cross if the upper one where both have begun is the lower one where one ends.
// A common end is no crossing.
bool Polisher::cross(const Segment &a, const Segment &b)
{
    constexpr double level = 1e-6;
    const double left = std::max(a.x, b.x), right = std::min(a.right, b.right);
    const double before = a.y - b.y + a.slope * (left - a.x) - b.slope * (left - b.x);
    const double after = a.y - b.y + a.slope * (right - a.x) - b.slope * (right - b.x);
    return static_cast<int>(left < right) & ((static_cast<int>(before > level) & static_cast<int>(after < -level)) |
                                             (static_cast<int>(before < -level) & static_cast<int>(after > level)));
}

// Every pair is met once: between the layers where the later of the two begins.
long Polisher::crossingsOf(int arc) const
{
    const Segment own = m_segments[arc];
    const int start = m_layers[m_arcs[arc].from];
    long count = 0;
    for (const int other : m_arcsOver[start])
        count += cross(own, m_segments[other]);
    m_work += static_cast<long>(m_arcsOver[start].size());
    for (int layer = start + 1; layer < m_layers[m_arcs[arc].to]; ++layer) {
        for (const int other : m_arcsFrom[layer])
            count += cross(own, m_segments[other]);
        m_work += static_cast<long>(m_arcsFrom[layer].size());
    }
    return count;
}

long Polisher::crossings() const
{
    long twice = 0;
    for (int arc = 0; arc < static_cast<int>(m_arcs.size()); ++arc)
        twice += crossingsOf(arc);
    return twice / 2;
}

// Arcs of one box never cross each other, so nothing is counted twice.
long Polisher::crossingsAt(int v) const
{
    long count = 0;
    for (const int arc : m_arcsOf[v])
        count += crossingsOf(arc);
    return count;
}

bool Polisher::exchange(int u, int v)
{
    if (m_boxes[u].rect.h != m_boxes[v].rect.h || lane(u) != lane(v))
        return false;
    // A crossing of an arc of one with an arc of the other would count twice.
    const auto between = [&] {
        long count = 0;
        for (const int a : m_arcsOf[u])
            for (const int b : m_arcsOf[v])
                count += cross(m_segments[a], m_segments[b]);
        return count;
    };
    const long before = crossingsAt(u) + crossingsAt(v) - between();
    if (before == 0)
        return false;
    const double upper = m_at[u].y, lower = m_at[v].y;
    moveTo(u, lower);
    moveTo(v, upper);
    if (crossingsAt(u) + crossingsAt(v) - between() < before)
        return true;
    moveTo(u, upper);
    moveTo(v, lower);
    return false;
}

// Middles a box could move to without touching another of its layer: both ends and the middle of every wide gap.
std::vector<double> Polisher::freePlaces(int v, const std::vector<int> &members) const
{
    const double half = m_boxes[v].rect.h / 2;
    double top = m_top - m_gap, bottom = m_bottom + m_gap;
    if (!m_lanes.empty()) {
        top = m_lanes[lane(v)].y - m_gap / 2;
        bottom = m_lanes[lane(v)].bottom() + m_gap / 2;
    }
    std::vector<double> places;
    double low = top;
    const auto gap = [&](double high) {
        const double first = low + m_gap + half, last = high - m_gap - half;
        if (last < first)
            return;
        places.push_back(first);
        if (last > first + 1)
            places.push_back(last);
        if (last > first + 2 * m_gap)
            places.push_back((first + last) / 2);
    };
    for (const int u : members) {
        if (u == v || lane(u) != lane(v))
            continue;
        gap(m_at[u].y - m_boxes[u].rect.h / 2);
        low = m_at[u].y + m_boxes[u].rect.h / 2;
    }
    gap(bottom);
    return places;
}

bool Polisher::slide(int v, std::vector<int> &members)
{
    const double before = m_at[v].y;
    long fewest = crossingsAt(v);
    double best = before;
    if (fewest == 0)
        return false;
    for (const double place : freePlaces(v, members)) {
        moveTo(v, place);
        const long now = crossingsAt(v);
        if (now < fewest || (now == fewest && best != before && std::abs(place - before) < std::abs(best - before))) {
            fewest = now;
            best = place;
        }
    }
    moveTo(v, best);
    if (best == before)
        return false;
    sortByHeight(members);
    return true;
}

void Polisher::sortByHeight(std::vector<int> &members) const
{
    std::stable_sort(members.begin(), members.end(), [this](int a, int b) { return m_at[a].y < m_at[b].y; });
}

bool Polisher::improveLayer(std::vector<int> &members)
{
    constexpr std::size_t reach = 12; // partners farther away are rarely worth the time
    bool improved = false;
    sortByHeight(members);
    for (std::size_t i = 0; i < members.size(); ++i)
        for (std::size_t j = i + 1; j < std::min(members.size(), i + reach); ++j)
            if (exchange(members[i], members[j])) {
                std::swap(members[i], members[j]);
                improved = true;
            }
    const std::vector<int> all = members;
    for (const int v : all)
        improved |= slide(v, members);
    return improved;
}

void Polisher::improve(long work, const std::atomic<bool> *cancel)
{
    m_work = 0;
    for (std::size_t v = 0; v < m_boxes.size(); ++v) {
        m_top = std::min(m_top, m_at[v].y - m_boxes[v].rect.h / 2);
        m_bottom = std::max(m_bottom, m_at[v].y + m_boxes[v].rect.h / 2);
    }
    for (bool improved = true; improved;) {
        improved = false;
        for (auto &members : m_members) {
            if (m_work > work || (cancel && cancel->load(std::memory_order_relaxed)))
                return;
            improved |= improveLayer(members);
        }
    }
}

} // namespace baton::layout
