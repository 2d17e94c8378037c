#include "views/canvas/geometry/gridindex.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double cellSize = 400;

int cell(double coordinate)
{
    return int(std::floor(coordinate / cellSize));
}

template <class Visit>
void visitCells(const QRectF &rect, const Visit &visit)
{
    for (int column = cell(rect.left()); column <= cell(rect.right()); ++column)
        for (int row = cell(rect.top()); row <= cell(rect.bottom()); ++row)
            visit(column, row);
}

template <class Visit>
void visitCells(const QLineF &segment, const Visit &visit)
{
    const double dx = segment.dx(), dy = segment.dy();
    if (std::abs(dx) < 1 || std::abs(dy) < 1) {
        visitCells(QRectF(segment.p1(), segment.p2()).normalized(), visit);
        return;
    }
    const int first = cell(std::min(segment.x1(), segment.x2())), last = cell(std::max(segment.x1(), segment.x2()));
    for (int column = first; column <= last; ++column) {
        const double left = std::max(column * cellSize, std::min(segment.x1(), segment.x2()));
        const double right = std::min((column + 1) * cellSize, std::max(segment.x1(), segment.x2()));
        const double a = segment.y1() + dy * (left - segment.x1()) / dx;
        const double b = segment.y1() + dy * (right - segment.x1()) / dx;
        for (int row = cell(std::min(a, b)); row <= cell(std::max(a, b)); ++row)
            visit(column, row);
    }
}

} // namespace

void GridIndex::clear()
{
    m_cells.clear();
    m_latest = {0, -1};
}

void GridIndex::add(int column, int row, int item)
{
    const std::pair latest(key(column, row), item);
    if (latest == m_latest)
        return;
    m_latest = latest;
    std::vector<int> &items = m_cells[latest.first];
    if (items.empty() || items.back() != item)
        items.push_back(item);
}

void GridIndex::drop(int column, int row, int item)
{
    m_latest = {0, -1};
    const auto items = m_cells.find(key(column, row));
    if (items == m_cells.end())
        return;
    std::erase(items->second, item);
    if (items->second.empty())
        m_cells.erase(items);
}

void GridIndex::insert(int item, const QRectF &rect)
{
    visitCells(rect, [&](int column, int row) { add(column, row, item); });
}

void GridIndex::insert(int item, const QLineF &segment)
{
    visitCells(segment, [&](int column, int row) { add(column, row, item); });
}

void GridIndex::remove(int item, const QRectF &rect)
{
    visitCells(rect, [&](int column, int row) { drop(column, row, item); });
}

void GridIndex::remove(int item, const QLineF &segment)
{
    visitCells(segment, [&](int column, int row) { drop(column, row, item); });
}

void GridIndex::renumber(const std::vector<int> &fresh)
{
    m_latest = {0, -1};
    for (auto &[key, items] : m_cells)
        for (int &item : items)
            item = fresh[item];
}

std::vector<int> GridIndex::in(const QRectF &region) const
{
    std::vector<int> found;
    for (int column = cell(region.left()); column <= cell(region.right()); ++column)
        for (int row = cell(region.top()); row <= cell(region.bottom()); ++row)
            if (const auto items = m_cells.find(key(column, row)); items != m_cells.end())
                found.insert(found.end(), items->second.begin(), items->second.end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace baton
