#include "views/canvas/geometry/gridindex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace baton {

namespace {

constexpr double finest = 400;
constexpr int coarser = 4;
constexpr int levels = 8;
constexpr int mostAcross = 6; // cells, before a coarser grid is taken

constexpr std::array<double, levels> sizes = [] {
    std::array<double, levels> result{};
    double size = finest;
    for (double &one : result) {
        one = size;
        size *= coarser;
    }
    return result;
}();

double sizeAt(int level)
{
    return sizes[std::size_t(level)];
}

int cell(double coordinate, double size)
{
    return int(std::floor(coordinate / size));
}

quint64 keyOf(int level, int column, int row)
{
    constexpr quint64 mask = (1u << 28) - 1;
    return (quint64(level) << 56) | ((quint64(quint32(column)) & mask) << 28) | (quint64(quint32(row)) & mask);
}

int levelOf(const QRectF &box)
{
    const double longest = std::max(box.width(), box.height());
    int level = 0;
    while (level + 1 < levels && longest > mostAcross * sizeAt(level))
        ++level;
    return level;
}

// The whole cells that a region touches.
QRectF cellsOf(const QRectF &region, double size)
{
    const QPointF first(cell(region.left(), size) * size, cell(region.top(), size) * size);
    const QPointF end((cell(region.right(), size) + 1) * size, (cell(region.bottom(), size) + 1) * size);
    return {first, end};
}

template <class Visit>
void visitCells(const QRectF &rect, int level, const Visit &visit)
{
    const double size = sizeAt(level);
    const int top = cell(rect.top(), size), bottom = cell(rect.bottom(), size);
    for (int column = cell(rect.left(), size), last = cell(rect.right(), size); column <= last; ++column)
        for (int row = top; row <= bottom; ++row)
            visit(keyOf(level, column, row));
}

void widen(QRectF &box, const QRectF &by)
{
    box = QRectF(QPointF(std::min(box.left(), by.left()), std::min(box.top(), by.top())),
                 QPointF(std::max(box.right(), by.right()), std::max(box.bottom(), by.bottom())));
}

QRectF boxOf(const QLineF &segment)
{
    return QRectF(segment.p1(), segment.p2()).normalized();
}

template <class Visit>
void visitCells(const QLineF &segment, int level, const Visit &visit)
{
    const double dx = segment.dx(), dy = segment.dy(), size = sizeAt(level);
    if (std::abs(dx) < 1 || std::abs(dy) < 1) {
        visitCells(boxOf(segment), level, visit);
        return;
    }
    const double west = std::min(segment.x1(), segment.x2()), east = std::max(segment.x1(), segment.x2());
    for (int column = cell(west, size), last = cell(east, size); column <= last; ++column) {
        const double left = std::max(column * size, west);
        const double right = std::min((column + 1) * size, east);
        const double a = segment.y1() + dy * (left - segment.x1()) / dx;
        const double b = segment.y1() + dy * (right - segment.x1()) / dx;
        for (int row = cell(std::min(a, b), size), end = cell(std::max(a, b), size); row <= end; ++row)
            visit(keyOf(level, column, row));
    }
}

} // namespace

void GridIndex::clear()
{
    m_cells.clear();
    m_entries.assign(1, Entry());
    m_boxes.assign(1, QRectF());
    m_free = 0;
    m_levels = 0;
    m_last = {};
}

void GridIndex::add(Key cell, int item, const QRectF &box)
{
    if (m_last.item == item && m_last.cell == cell)
        return widen(m_boxes[m_last.entry], box);
    int &first = m_cells[cell];
    if (first && m_entries[std::size_t(first)].item == item) {
        m_last = {cell, item, std::size_t(first)};
        return widen(m_boxes[std::size_t(first)], box);
    }
    const int at = m_free ? m_free : int(m_entries.size());
    if (m_free) {
        m_free = m_entries[std::size_t(at)].next;
    } else {
        m_entries.emplace_back();
        m_boxes.emplace_back();
    }
    m_entries[std::size_t(at)] = {item, first};
    m_boxes[std::size_t(at)] = box;
    first = at;
    m_last = {cell, item, std::size_t(at)};
}

void GridIndex::drop(Key cell, int item)
{
    m_last = {};
    const auto found = m_cells.find(cell);
    if (found == m_cells.end())
        return;
    for (int *at = &found.value(); *at;) {
        const int here = *at;
        Entry &entry = m_entries[std::size_t(here)];
        if (entry.item != item) {
            at = &entry.next;
            continue;
        }
        *at = entry.next;
        entry.item = -1;
        entry.next = std::exchange(m_free, here);
    }
}

void GridIndex::insert(int item, const QRectF &rect)
{
    const int level = levelOf(rect);
    m_levels |= 1u << level;
    visitCells(rect, level, [&](Key cell) { add(cell, item, rect); });
}

void GridIndex::insert(int item, const QLineF &segment)
{
    const QRectF box = boxOf(segment);
    const int level = levelOf(box);
    m_levels |= 1u << level;
    visitCells(segment, level, [&](Key cell) { add(cell, item, box); });
}

void GridIndex::remove(int item, const QRectF &rect)
{
    visitCells(rect, levelOf(rect), [&](Key cell) { drop(cell, item); });
}

void GridIndex::remove(int item, const QLineF &segment)
{
    visitCells(segment, levelOf(boxOf(segment)), [&](Key cell) { drop(cell, item); });
}

void GridIndex::renumber(const std::vector<int> &fresh)
{
    m_last = {};
    for (Entry &entry : m_entries)
        if (entry.item >= 0)
            entry.item = fresh[std::size_t(entry.item)];
}

std::vector<int> GridIndex::in(const QRectF &region) const
{
    const QRectF near = cellsOf(region, finest);
    std::vector<int> found;
    const auto take = [&](std::size_t entry) {
        const QRectF &box = m_boxes[entry];
        if (m_entries[entry].item >= 0 && box.left() < near.right() && box.right() >= near.left() &&
            box.top() < near.bottom() && box.bottom() >= near.top())
            found.push_back(m_entries[entry].item);
    };
    // More cells than there is in them: everything is looked at instead.
    if (near.width() / finest * near.height() / finest > double(m_entries.size()))
        for (std::size_t entry = 1; entry < m_entries.size(); ++entry)
            take(entry);
    else
        for (int level = 0; level < levels; ++level)
            if (m_levels & (1u << level))
                visitCells(region, level, [&](Key cell) {
                    for (int at = m_cells.value(cell); at; at = m_entries[std::size_t(at)].next)
                        take(std::size_t(at));
                });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace baton
