#include "model/layout/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::layout {

namespace {

// Seen along one axis; the other axis is reached by turning the picture.
struct Span
{
    double low, high;
};
Span along(const Rect &rect, bool horizontal)
{
    return horizontal ? Span{rect.x, rect.right()} : Span{rect.y, rect.bottom()};
}
double middle(const Rect &rect, bool horizontal)
{
    return horizontal ? rect.x + rect.w / 2 : rect.y + rect.h / 2;
}
bool overlap(Span a, Span b)
{
    return a.low < b.high && b.low < a.high;
}
void move(Rect &rect, bool horizontal, double by)
{
    (horizontal ? rect.x : rect.y) += by;
}

// Opens the map at the middle of the newcomer: what lies beyond it moves on, what lies before it moves back, each only
// as far as it is pushed. Both sides move apart, so order is kept and nothing new can overlap.
class Opening
{
public:
    Opening(const std::vector<Rect> &boxes, const Rect &fresh, double gap, bool horizontal)
        : m_old(boxes)
        , m_boxes(boxes)
        , m_fresh(fresh)
        , m_gap(gap)
        , m_horizontal(horizontal)
    {
        push(1);
        push(-1);
    }

    double cost() const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            sum += std::abs(m_boxes[i].x - m_old[i].x) + std::abs(m_boxes[i].y - m_old[i].y);
        return sum;
    }
    const std::vector<Rect> &boxes() const { return m_boxes; }

private:
    bool beyond(const Rect &rect) const { return middle(rect, m_horizontal) >= middle(m_fresh, m_horizontal); }
    double depth(const Rect &rect, int sign) const
    {
        const Span span = along(rect, m_horizontal);
        return sign > 0 ? span.low : -span.high;
    }

    void push(int sign)
    {
        std::vector<int> side;
        for (int i = 0; i < static_cast<int>(m_boxes.size()); ++i)
            if (beyond(m_boxes[i]) == (sign > 0))
                side.push_back(i);
        std::stable_sort(side.begin(), side.end(),
                         [&](int a, int b) { return depth(m_old[a], sign) < depth(m_old[b], sign); });
        std::vector<int> moved;
        for (const int i : side) {
            const double by = needed(i, sign, moved);
            if (by <= 0)
                continue;
            move(m_boxes[i], m_horizontal, sign * by);
            moved.push_back(i);
        }
    }

    double needed(int i, int sign, const std::vector<int> &moved) const
    {
        double by = inTheWay(m_old[i]) ? reach(m_fresh, sign) + m_gap - depth(m_old[i], sign) : 0;
        for (const int other : moved)
            if (overlap(along(m_old[i], !m_horizontal), along(m_old[other], !m_horizontal))) {
                const double before = depth(m_old[i], sign) - reach(m_old[other], sign);
                const double kept = std::clamp(before, 0.0, m_horizontal ? std::max(m_gap, roomForLabel) : m_gap);
                by = std::max(by, reach(m_boxes[other], sign) + kept - depth(m_old[i], sign));
            }
        return by;
    }

    // How far a box reaches in the direction of the push.
    double reach(const Rect &rect, int sign) const
    {
        const Span span = along(rect, m_horizontal);
        return sign > 0 ? span.high : -span.low;
    }

    // Half a gap of air is enough for what already stands there.
    bool inTheWay(const Rect &rect) const
    {
        const double air = m_gap / 2;
        return overlap({rect.x, rect.right()}, {m_fresh.x - air, m_fresh.right() + air}) &&
               overlap({rect.y, rect.bottom()}, {m_fresh.y - air, m_fresh.bottom() + air});
    }

    const std::vector<Rect> &m_old;
    std::vector<Rect> m_boxes;
    Rect m_fresh;
    double m_gap;
    bool m_horizontal;
};

} // namespace

namespace {

std::vector<Rect> opened(const std::vector<Rect> &boxes, const Rect &fresh, double gap, Way way)
{
    const Opening across(boxes, fresh, gap, true), down(boxes, fresh, gap, false);
    const bool sideways = way == Way::Sideways || (way == Way::Cheapest && across.cost() <= down.cost());
    return (sideways ? across : down).boxes();
}

std::vector<Point> cornersOf(const std::vector<Rect> &boxes)
{
    std::vector<Point> corners;
    corners.reserve(boxes.size());
    for (const Rect &rect : boxes)
        corners.push_back({rect.x, rect.y});
    return corners;
}

bool overlapsAny(const std::vector<Rect> &boxes, const std::vector<Rect> &others)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const Rect &box) {
        return std::any_of(others.begin(), others.end(), [&](const Rect &other) {
            return overlap(along(box, true), along(other, true)) && overlap(along(box, false), along(other, false));
        });
    });
}

Rect hull(const std::vector<Rect> &rects)
{
    double left = 1e300, top = 1e300, right = -1e300, bottom = -1e300;
    for (const Rect &rect : rects) {
        left = std::min(left, rect.x);
        top = std::min(top, rect.y);
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

std::vector<Point> makeRoom(const std::vector<Rect> &boxes, const Rect &fresh, double gap, Way way)
{
    return cornersOf(opened(boxes, fresh, gap, way));
}

// One after the other; what one pushes may come upon another, so again until all are clear. Should they not come to
// rest, the whole group makes room as one.
std::vector<Point> makeRoom(const std::vector<Rect> &boxes, const std::vector<Rect> &fresh, double gap, Way way)
{
    constexpr int rounds = 6;
    std::vector<Rect> moved = boxes;
    for (int round = 0; round < rounds; ++round) {
        for (const Rect &one : fresh)
            moved = opened(moved, one, gap, way);
        if (!overlapsAny(moved, fresh))
            return cornersOf(moved);
    }
    return cornersOf(opened(boxes, hull(fresh), gap, way));
}

} // namespace baton::layout
