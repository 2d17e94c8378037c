#include "model/layout/maze.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

namespace {

constexpr double kTurn = 40; // a turn is worth this much of a detour

void sortUnique(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    std::vector<double> kept;
    for (const double value : values)
        if (kept.empty() || value - kept.back() > 0.5)
            kept.push_back(value);
    values = std::move(kept);
}

} // namespace

Maze::Maze(const std::vector<Rect> &boxes, double margin, double stub)
    : m_boxes(boxes)
    , m_index(boxes)
    , m_margin(margin)
{
    for (const Rect &box : boxes) {
        // The middle is always blocked: no step can jump across a box.
        m_xs.insert(m_xs.end(), {box.x - stub, box.x + box.w / 2, box.right() + stub});
        m_ys.insert(m_ys.end(), {box.y - stub, box.y + box.h / 2, box.bottom() + stub});
    }
    sortUnique(m_xs);
    sortUnique(m_ys);
    m_columns = static_cast<int>(m_xs.size());
    m_rows = static_cast<int>(m_ys.size());
    const std::size_t places = static_cast<std::size_t>(m_columns) * m_rows;
    m_blocked.assign(places, 0);
    m_cost.resize(places * 2);
    m_previous.resize(places * 2);
    m_stamp.assign(places * 2, 0);
    block(boxes, margin);
}

void Maze::block(const std::vector<Rect> &boxes, double margin)
{
    const auto first = [](const std::vector<double> &values, double value) {
        return static_cast<int>(std::upper_bound(values.begin(), values.end(), value) - values.begin());
    };
    for (const Rect &box : boxes) {
        const int left = first(m_xs, box.x - margin), right = first(m_xs, box.right() + margin - 1e-6);
        const int top = first(m_ys, box.y - margin), bottom = first(m_ys, box.bottom() + margin - 1e-6);
        for (int y = top; y < bottom; ++y)
            std::fill(m_blocked.begin() + static_cast<std::ptrdiff_t>(y) * m_columns + left,
                      m_blocked.begin() + static_cast<std::ptrdiff_t>(y) * m_columns + std::max(left, right), 1);
    }
}

bool Maze::lineFree(Point a, Point b) const
{
    return m_index.hit(spanned(a, b), m_margin - 0.5) < 0;
}

// The nearest places in reach of a point off the lines, with the way there.
std::vector<std::pair<int, double>> Maze::doors(Point p, bool level) const
{
    std::vector<std::pair<int, double>> result;
    const auto &along = level ? m_xs : m_ys, &across = level ? m_ys : m_xs;
    const double here = level ? p.x : p.y, there = level ? p.y : p.x;
    const auto near = std::lower_bound(along.begin(), along.end(), here - 0.6);
    if (near == along.end() || std::abs(*near - here) > 0.6)
        return result;
    const int line = static_cast<int>(near - along.begin());
    const int upper = static_cast<int>(std::upper_bound(across.begin(), across.end(), there) - across.begin());
    for (const int other : {upper - 1, upper}) {
        if (other < 0 || other >= static_cast<int>(across.size()))
            continue;
        const int column = level ? line : other, row = level ? other : line;
        if (!blocked(column, row) && lineFree(p, {m_xs[column], m_ys[row]}))
            result.emplace_back(placeAt(column, row, !level), std::abs(across[other] - there));
    }
    return result;
}

double Maze::remaining(int place) const
{
    const double dx = std::abs(m_xs[column(place)] - m_goal.x), dy = std::abs(m_ys[row(place)] - m_goal.y);
    return dx + dy + (dx > 1 && dy > 1 ? kTurn : 0);
}

void Maze::offer(int place, int previous, double cost)
{
    if (m_stamp[place] == m_round && m_cost[place] <= cost)
        return;
    m_stamp[place] = m_round;
    m_cost[place] = cost;
    m_previous[place] = previous;
    m_heap.push_back({cost + remaining(place), place});
    std::push_heap(m_heap.begin(), m_heap.end(), [](const Node &a, const Node &b) {
        return a.estimate != b.estimate ? a.estimate > b.estimate : a.place > b.place;
    });
}

Path Maze::trace(Point from, Point to, int place) const
{
    Path path{to};
    for (; place >= 0; place = m_previous[place])
        path.push_back({m_xs[column(place)], m_ys[row(place)]});
    path.push_back(from);
    std::reverse(path.begin(), path.end());
    return tidied(path);
}

Path Maze::search(Point from, bool fromLevel, Point to, bool toLevel, double air)
{
    const auto goals = doors(to, toLevel);
    const Rect area = spanned(from, to);
    const auto outside = [&](int c, int r) {
        return m_xs[c] < area.x - air || m_xs[c] > area.right() + air || m_ys[r] < area.y - air ||
               m_ys[r] > area.bottom() + air;
    };
    const auto later = [](const Node &a, const Node &b) {
        return a.estimate != b.estimate ? a.estimate > b.estimate : a.place > b.place;
    };
    m_goal = to;
    ++m_round;
    m_heap.clear();
    for (const auto &[place, way] : doors(from, fromLevel))
        offer(place, -1, way + kTurn);
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        const Node node = m_heap.back();
        m_heap.pop_back();
        const int place = node.place, c = column(place), r = row(place);
        const double cost = m_cost[place];
        if (node.estimate > cost + remaining(place) + 1e-6)
            continue;
        for (const auto &[goal, way] : goals)
            if (goal >> 1 == place >> 1)
                return trace(from, to, place);
        const bool level = place & 1;
        for (const int step : {-1, 1}) {
            const int nc = c + (level ? step : 0), nr = r + (level ? 0 : step);
            if (nc < 0 || nr < 0 || nc >= m_columns || nr >= m_rows || blocked(nc, nr) || outside(nc, nr))
                continue;
            offer(placeAt(nc, nr, level), place, cost + std::abs(m_xs[nc] - m_xs[c]) + std::abs(m_ys[nr] - m_ys[r]));
        }
        offer(place ^ 1, place, cost + kTurn);
    }
    return {};
}

Path Maze::find(Point from, bool fromLevel, Point to, bool toLevel)
{
    for (const double air : {260.0, 1e9}) {
        Path path = search(from, fromLevel, to, toLevel, air);
        if (!path.empty())
            return path;
    }
    return {};
}

} // namespace baton::layout
