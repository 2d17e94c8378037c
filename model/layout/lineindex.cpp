#include "model/layout/lineindex.h"

#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace baton::layout {

namespace {

// Cuts the piece down to the rectangle, side by side; something is left if it runs through.
bool runsThrough(Point a, Point b, const Rect &rect)
{
    if (std::min(a.x, b.x) > rect.right() || std::max(a.x, b.x) < rect.x || std::min(a.y, b.y) > rect.bottom() ||
        std::max(a.y, b.y) < rect.y)
        return false;
    if (a.x == b.x || a.y == b.y)
        return true;
    double from = 0, to = 1;
    const auto cut = [&](double start, double way, double low, double high) {
        if (std::abs(way) < 1e-9)
            return start >= low && start <= high;
        const double first = (low - start) / way, second = (high - start) / way;
        from = std::max(from, std::min(first, second));
        to = std::min(to, std::max(first, second));
        return from <= to;
    };
    return cut(a.x, b.x - a.x, rect.x, rect.right()) && cut(a.y, b.y - a.y, rect.y, rect.bottom());
}

Rect boundsOf(std::span<const Point> points)
{
    Point least = points.front(), most = points.front();
    for (const Point &point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    return spanned(least, most);
}

bool touches(const Rect &a, const Rect &b)
{
    return a.x <= b.right() && a.right() >= b.x && a.y <= b.bottom() && a.bottom() >= b.y;
}

} // namespace

LineIndex::LineIndex(const RectIndex &boxes)
{
    constexpr double cell = 80, beyond = 320;
    constexpr double most = 1 << 18; // cells
    const Rect area = boxes.area();
    const double width = area.w + 2 * beyond, height = area.h + 2 * beyond;
    m_origin = {area.x - beyond, area.y - beyond};
    m_cell = std::max(cell, std::sqrt(width * height / most));
    m_columns = std::max(1, static_cast<int>(std::ceil(width / m_cell)));
    m_rows = std::max(1, static_cast<int>(std::ceil(height / m_cell)));
    m_cells.resize(static_cast<std::size_t>(m_columns) * m_rows);
}

template <class Visit>
bool LineIndex::anyCell(const Rect &area, const Visit &visit) const
{
    const auto at = [this](double offset, int count) {
        return static_cast<int>(std::clamp(offset / m_cell, 0.0, static_cast<double>(count - 1)));
    };
    const int right = at(area.right() - m_origin.x, m_columns), bottom = at(area.bottom() - m_origin.y, m_rows);
    for (int row = at(area.y - m_origin.y, m_rows); row <= bottom; ++row)
        for (int column = at(area.x - m_origin.x, m_columns); column <= right; ++column)
            if (visit(column, row))
                return true;
    return false;
}

void LineIndex::add(int line, const std::vector<Point> &points)
{
    constexpr std::size_t pieces = 4; // of a stretch: few enough for bounds that are close to the line
    const std::size_t start = m_points.size();
    m_points.insert(m_points.end(), points.begin(), points.end());
    for (std::size_t first = 0; first + 1 < points.size(); first += pieces) {
        const std::size_t last = std::min(first + pieces, points.size() - 1);
        const Rect bounds = boundsOf({points.data() + first, last - first + 1});
        const Stretch stretch{line, static_cast<std::uint32_t>(start + first), static_cast<std::uint32_t>(start + last),
                              bounds};
        anyCell(bounds, [&](int column, int row) {
            m_cells[static_cast<std::size_t>(row) * m_columns + column].push_back(stretch);
            return false;
        });
    }
}

bool LineIndex::runsThroughStretch(const Stretch &stretch, const Rect &rect) const
{
    if (!touches(stretch.bounds, rect))
        return false;
    for (std::size_t i = stretch.first; i < stretch.last; ++i)
        if (runsThrough(m_points[i], m_points[i + 1], rect))
            return true;
    return false;
}

bool LineIndex::crossed(const Rect &rect, int except) const
{
    return anyCell(rect, [&](int column, int row) {
        const auto &stretches = m_cells[static_cast<std::size_t>(row) * m_columns + column];
        return std::any_of(stretches.begin(), stretches.end(), [&](const Stretch &stretch) {
            return stretch.line != except && runsThroughStretch(stretch, rect);
        });
    });
}

} // namespace baton::layout
