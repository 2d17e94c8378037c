#include "model/layout/coverage.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

namespace {

constexpr double kSide = 8;       // a label holds whole squares wherever it stands
constexpr double kMost = 1 << 23; // squares: 1 MB
constexpr double kBeyond = 320;   // labels may stand outside of the boxes
constexpr int kWord = 64;

} // namespace

Coverage::Coverage(const Rect &area)
{
    const double width = area.w + 2 * kBeyond, height = area.h + 2 * kBeyond;
    m_origin = {area.x - kBeyond, area.y - kBeyond};
    m_side = std::max(kSide, std::sqrt(width * height / kMost));
    m_perUnit = 1 / m_side;
    m_columns = static_cast<int>(std::min(width * m_perUnit, kMost)) + 1;
    m_rows = static_cast<int>(std::min(height * m_perUnit, kMost)) + 1;
    m_words = m_columns / kWord + 2; // one to spare behind each row
    m_marked.assign(static_cast<std::size_t>(m_words) * m_rows, 0);
}

Coverage::Span Coverage::inside(double low, double high, int count) const
{
    const auto at = [count](double square) {
        return static_cast<int>(square < count ? square : count);
    };
    const double first = low * m_perUnit, last = high * m_perUnit;
    return {first > 0 ? at(first) + 1 : 0, last > 0 ? at(last) - 1 : -1};
}

void Coverage::mark(Point point)
{
    const double x = (point.x - m_origin.x) * m_perUnit, y = (point.y - m_origin.y) * m_perUnit;
    if (x < 0 || y < 0 || x >= m_columns || y >= m_rows)
        return;
    const int column = static_cast<int>(x);
    m_marked[static_cast<std::size_t>(y) * m_words + column / kWord] |= std::uint64_t(1) << (column % kWord);
}

void Coverage::markLine(const std::vector<Point> &points)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1], b = points[i];
        const double longest = std::max(std::abs(b.x - a.x), std::abs(b.y - a.y));
        const int pieces = static_cast<int>(std::min(longest * m_perUnit, 4.0 * (m_columns + m_rows))) + 1;
        const Point step{(b.x - a.x) / pieces, (b.y - a.y) / pieces};
        for (int k = 0; k < pieces; ++k)
            mark({a.x + k * step.x, a.y + k * step.y});
    }
}

void Coverage::markRect(const Rect &rect)
{
    const Span across = inside(rect.x - m_origin.x, rect.right() - m_origin.x, m_columns);
    const Span down = inside(rect.y - m_origin.y, rect.bottom() - m_origin.y, m_rows);
    for (int row = down.first; row <= down.last; ++row)
        for (int column = across.first; column <= across.last; ++column)
            m_marked[static_cast<std::size_t>(row) * m_words + column / kWord] |= std::uint64_t(1) << column % kWord;
}

// Of each row the 64 squares from the first on: wider than any label.
bool Coverage::isTaken(const Rect &rect) const
{
    const Span across = inside(rect.x - m_origin.x, rect.right() - m_origin.x, m_columns);
    const Span down = inside(rect.y - m_origin.y, rect.bottom() - m_origin.y, m_rows);
    if (across.last < across.first)
        return false;
    const int count = std::min(across.last - across.first + 1, kWord), shift = across.first % kWord;
    const std::uint64_t wanted = ~std::uint64_t(0) >> (kWord - count);
    const std::uint64_t *word = m_marked.data() + static_cast<std::size_t>(down.first) * m_words + across.first / kWord;
    for (int row = down.first; row <= down.last; ++row, word += m_words)
        if (((word[0] >> shift) | (word[1] << 1 << (kWord - 1 - shift))) & wanted)
            return true;
    return false;
}

} // namespace baton::layout
