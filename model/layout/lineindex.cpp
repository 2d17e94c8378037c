#include "model/layout/lineindex.h"

#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>

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

Rect LineIndex::square(int column, int row) const
{
    constexpr double far = 1e9;
    Rect rect{m_origin.x + column * m_cell, m_origin.y + row * m_cell, m_cell, m_cell};
    if (column == 0)
        rect.x -= far, rect.w += far;
    if (row == 0)
        rect.y -= far, rect.h += far;
    rect.w += column + 1 == m_columns ? far : 0;
    rect.h += row + 1 == m_rows ? far : 0;
    return rect;
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
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1], b = points[i];
        const bool straight = a.x == b.x || a.y == b.y; // runs through all cells that it spans
        anyCell(spanned(a, b), [&](int column, int row) {
            if (straight || runsThrough(a, b, square(column, row)))
                m_cells[static_cast<std::size_t>(row) * m_columns + column].push_back({line, a, b});
            return false;
        });
    }
}

bool LineIndex::crossed(const Rect &rect, int except) const
{
    return anyCell(rect, [&](int column, int row) {
        const auto &pieces = m_cells[static_cast<std::size_t>(row) * m_columns + column];
        return std::any_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
            return piece.line != except && runsThrough(piece.a, piece.b, rect);
        });
    });
}

} // namespace baton::layout
