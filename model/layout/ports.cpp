#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

namespace {

constexpr double kPortGap = 14;
constexpr double kCorner = 12; // no port nearer to a corner than this

Point middleOf(const Rect &box, Side side)
{
    const Point c = centre(box);
    switch (side) {
    case Side::Right:
        return {box.right(), c.y};
    case Side::Left:
        return {box.x, c.y};
    case Side::Top:
        return {c.x, box.y};
    case Side::Bottom:
        break;
    }
    return {c.x, box.bottom()};
}

struct Choice
{
    Side from, to;
    double extra;
};

// Which pairs of sides are worth a look, and how much of a detour the usual one may cost before another is taken.
std::vector<Choice> choicesFor(const Rect &from, const Rect &to)
{
    using enum Side;
    const bool ahead = to.x >= from.right() + 8, behind = to.right() <= from.x - 8;
    const bool lower = to.y >= from.bottom() + 8, upper = to.bottom() <= from.y - 8;
    std::vector<Choice> choices;
    if (ahead) {
        choices = {{Right, Left, 0}};
        if (lower)
            choices.insert(choices.end(), {{Right, Top, 60}, {Bottom, Left, 60}, {Bottom, Top, 90}});
        if (upper)
            choices.insert(choices.end(), {{Right, Bottom, 60}, {Top, Left, 60}, {Top, Bottom, 90}});
        choices.insert(choices.end(), {{Bottom, Bottom, 120}, {Top, Top, 130}});
        return choices;
    }
    if (lower)
        choices.insert(choices.end(), {{Bottom, Top, 0}, {Right, Right, 90}, {Left, Left, 90}});
    else if (upper)
        choices.insert(choices.end(), {{Top, Bottom, 0}, {Right, Right, 90}, {Left, Left, 90}});
    choices.insert(choices.end(),
                   {{Top, Top, behind ? 20.0 : 60.0}, {Bottom, Bottom, behind ? 30.0 : 70.0}, {Right, Left, 160}});
    return choices;
}

struct End
{
    int line;
    bool arrives;
    double key;
};

class Chooser
{
public:
    Chooser(const Pathfinder &paths, const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines,
            const std::vector<char> &needed)
        : m_paths(paths)
        , m_boxes(boxes)
        , m_lines(lines)
        , m_needed(needed)
        , m_ends(lines.size())
    {}

    std::vector<Ends> run()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_needed[i])
                chooseSides(static_cast<int>(i));
        collect();
        for (std::size_t side = 0; side < m_sides.size(); ++side)
            spread(side);
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_needed[i])
                align(static_cast<int>(i));
        return m_ends;
    }

private:
    void chooseSides(int i)
    {
        const RouteRequest &line = m_lines[i];
        const Rect &from = m_boxes[line.from], &to = m_boxes[line.to];
        double cost = 1e300;
        Choice best = choicesFor(from, to).front();
        for (const Choice &choice : choicesFor(from, to)) {
            const Ends ends{{choice.from, middleOf(from, choice.from)}, {choice.to, middleOf(to, choice.to)}};
            double own = cost - choice.extra;
            if (own <= 0 || !m_paths.simple(line, ends, nullptr, own))
                continue;
            cost = own + choice.extra;
            best = choice;
        }
        m_ends[i] = {{best.from, middleOf(from, best.from)}, {best.to, middleOf(to, best.to)}};
    }

    static std::size_t slot(int box, Side side)
    {
        return static_cast<std::size_t>(box) * 4 + static_cast<std::size_t>(side);
    }

    // Around the box, so that arrows leave in the order in which their other ends are seen from here.
    double keyOf(Side side, Point here, Point there) const
    {
        const double dx = there.x - here.x, dy = there.y - here.y;
        switch (side) {
        case Side::Right:
            return std::atan2(dy, dx);
        case Side::Left:
            return std::atan2(dy, -dx);
        case Side::Bottom:
            return std::atan2(dx, dy);
        case Side::Top:
            break;
        }
        return std::atan2(dx, -dy);
    }

    void collect()
    {
        m_sides.assign(m_boxes.size() * 4, {});
        for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
            if (!m_needed[i])
                continue;
            const RouteRequest &line = m_lines[i];
            const Point a = centre(m_boxes[line.from]), b = centre(m_boxes[line.to]);
            const Ends &ends = m_ends[i];
            m_sides[slot(line.from, ends.from.side)].push_back({i, false, keyOf(ends.from.side, a, b)});
            m_sides[slot(line.to, ends.to.side)].push_back({i, true, keyOf(ends.to.side, b, a)});
        }
    }

    void spread(std::size_t index)
    {
        auto &ends = m_sides[index];
        if (ends.empty())
            return;
        const Rect &box = m_boxes[index / 4];
        const Side side = static_cast<Side>(index % 4);
        std::stable_sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.key < b.key; });
        const double room = (isHorizontal(side) ? box.h : box.w) - 2 * kCorner;
        const double n = static_cast<double>(ends.size());
        const double gap = n > 1 ? std::min(kPortGap, std::max(room, 0.0) / (n - 1)) : 0;
        for (std::size_t k = 0; k < ends.size(); ++k) {
            const double shift = (static_cast<double>(k) - (n - 1) / 2) * gap;
            Point at = middleOf(box, side);
            (isHorizontal(side) ? at.y : at.x) += shift;
            (ends[k].arrives ? m_ends[ends[k].line].to : m_ends[ends[k].line].from).at = at;
        }
    }

    // Nearly straight becomes straight where one end has its side for itself.
    void align(int i)
    {
        const RouteRequest &line = m_lines[i];
        Ends &ends = m_ends[i];
        const Point n = normal(ends.from.side), m = normal(ends.to.side);
        if (n.x * m.x + n.y * m.y != -1)
            return;
        const bool level = isHorizontal(ends.from.side);
        double &a = level ? ends.from.at.y : ends.from.at.x, &b = level ? ends.to.at.y : ends.to.at.x;
        if (a == b)
            return;
        if (alone(line.to, ends.to.side) && within(m_boxes[line.to], level, a))
            b = a;
        else if (alone(line.from, ends.from.side) && within(m_boxes[line.from], level, b))
            a = b;
    }
    bool alone(int box, Side side) const { return m_sides[slot(box, side)].size() == 1; }
    static bool within(const Rect &box, bool level, double place)
    {
        const double low = level ? box.y : box.x, high = level ? box.bottom() : box.right();
        return place >= low + kCorner && place <= high - kCorner &&
               std::abs(place - (low + high) / 2) < (high - low) * 0.36;
    }

    const Pathfinder &m_paths;
    const std::vector<Rect> &m_boxes;
    const std::vector<RouteRequest> &m_lines;
    const std::vector<char> &m_needed;
    std::vector<Ends> m_ends;
    std::vector<std::vector<End>> m_sides;
};

} // namespace

Port portTowards(const Rect &box, Point target)
{
    const Point c = centre(box);
    const bool level = target.y > box.y + 4 && target.y < box.bottom() - 4;
    const bool upright = target.x > box.x + 4 && target.x < box.right() - 4;
    if (level && !upright)
        return target.x > c.x ? Port{Side::Right, {box.right(), target.y}} : Port{Side::Left, {box.x, target.y}};
    if (upright && !level)
        return target.y > c.y ? Port{Side::Bottom, {target.x, box.bottom()}} : Port{Side::Top, {target.x, box.y}};
    const Side side = target.x > c.x ? Side::Right : Side::Left;
    return {side, middleOf(box, side)};
}

std::vector<Ends> choosePorts(const Pathfinder &paths, const std::vector<Rect> &boxes,
                              const std::vector<RouteRequest> &lines, const std::vector<char> &needed)
{
    return Chooser(paths, boxes, lines, needed).run();
}

} // namespace baton::layout
