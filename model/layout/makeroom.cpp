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
                const double kept = std::clamp(before, 0.0, m_gap);
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

std::vector<Point> makeRoom(const std::vector<Rect> &boxes, const Rect &fresh, double gap)
{
    const Opening across(boxes, fresh, gap, true), down(boxes, fresh, gap, false);
    std::vector<Point> corners;
    for (const Rect &rect : (across.cost() <= down.cost() ? across : down).boxes())
        corners.push_back({rect.x, rect.y});
    return corners;
}

} // namespace baton::layout
