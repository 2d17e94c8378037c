#pragma once

#include <QLineF>
#include <QRectF>
#include <unordered_map>
#include <utility>
#include <vector>

namespace baton {

// Which items touch a region: a uniform grid of square cells over map units.
class GridIndex
{
public:
    void clear();
    void insert(int item, const QRectF &rect);
    void insert(int item, const QLineF &segment); // only the cells along it, so long arrows stay cheap
    // Takes away what was inserted with the same shape.
    void remove(int item, const QRectF &rect);
    void remove(int item, const QLineF &segment);
    void renumber(const std::vector<int> &fresh); // new number by old one; -1 = must be gone already
    // Every item once, ascending. Items near the region may be among them.
    std::vector<int> in(const QRectF &region) const;

private:
    using Key = std::int64_t;
    static Key key(int column, int row) { return (Key(column) << 32) ^ Key(std::uint32_t(row)); }
    void add(int column, int row, int item);
    void drop(int column, int row, int item);

    std::unordered_map<Key, std::vector<int>> m_cells;
    std::pair<Key, int> m_latest{0, -1}; // cell and item added last: the pieces of a line stay in a cell for a while
};

} // namespace baton
