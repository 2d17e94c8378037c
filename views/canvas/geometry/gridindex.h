#pragma once

#include <QHash>
#include <QLineF>
#include <QRectF>
#include <vector>

namespace baton {

// Which items touch a region: uniform grids of square cells over map units, each four times as coarse as the one
// before. What is long stands in a coarse one, so that it takes a few cells there instead of hundreds.
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
    using Key = quint64; // level, column and row
    // Apart from their boxes, so that looking for one among the many of a cell reads little memory.
    struct Entry
    {
        int item = -1; // -1 = free
        int next = 0;  // of the same cell, or the next free one; 0 = the last
    };
    void add(Key cell, int item, const QRectF &box);
    void drop(Key cell, int item);

    // Where something was added last: the pieces of a line stay in a cell for a while.
    struct Last
    {
        Key cell = 0;
        int item = -1;
        std::size_t entry = 0;
    };

    QHash<Key, int> m_cells; // to the first entry
    Last m_last;
    std::vector<Entry> m_entries{Entry()};
    std::vector<QRectF> m_boxes{QRectF()}; // by entry
    int m_free = 0;
    unsigned m_levels = 0; // a bit for each that has anything in it
};

} // namespace baton
