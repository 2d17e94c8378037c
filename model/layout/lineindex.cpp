#include "model/layout/lineindex.h"

#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

namespace {

// Cuts the piece down to the rectangle, side by side; something is left if it runs through.
bool runsThrough(Point a, Point b, const Rect &rect)
{
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

template <class Visit>
bool LineIndex::anyCell(const Rect &area, const Visit &visit)
{
    const auto at = [](double place) {
        return static_cast<long long>(std::floor(place / cell));
    };
    for (long long x = at(area.x); x <= at(area.right()); ++x)
        for (long long y = at(area.y); y <= at(area.bottom()); ++y)
            if (visit(Rect{static_cast<double>(x) * cell, static_cast<double>(y) * cell, cell, cell},
                      (x << 32) ^ (y & 0xffffffffLL)))
                return true;
    return false;
}

void LineIndex::add(int line, const std::vector<Point> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1], b = points[i];
        anyCell(spanned(a, b), [&](const Rect &square, long long key) {
            if (runsThrough(a, b, square))
                m_cells[key].push_back({line, a, b});
            return false;
        });
    }
}

bool LineIndex::crossed(const Rect &rect, int except) const
{
    return anyCell(rect, [&](const Rect &, long long key) {
        const auto found = m_cells.find(key);
        return found != m_cells.end() &&
               std::any_of(found->second.begin(), found->second.end(), [&](const Piece &piece) {
                   return piece.line != except && runsThrough(piece.a, piece.b, rect);
               });
    });
}

} // namespace baton::layout
