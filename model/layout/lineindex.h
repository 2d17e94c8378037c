#pragma once

#include "model/layout/layout.h"

#include <cstdint>

namespace baton::layout {

class RectIndex;

// Which lines run through a rectangle: their pieces by cells of a grid.
class LineIndex
{
public:
    // Fastest for lines about these boxes; right for any.
    explicit LineIndex(const RectIndex &boxes);
    void add(int line, const std::vector<Point> &points);
    bool crossed(const Rect &rect, int except) const; // by any line but one

private:
    // A few pieces of a line, by their points.
    struct Stretch
    {
        int line;
        std::uint32_t first, last;
        Rect bounds;
    };
    // The last cells of each side stand for all that lies beyond.
    template <class Visit>
    bool anyCell(const Rect &area, const Visit &visit) const;
    bool runsThroughStretch(const Stretch &stretch, const Rect &rect) const;

    Point m_origin;
    double m_cell = 0;
    int m_columns = 1, m_rows = 1;
    std::vector<Point> m_points;
    std::vector<std::vector<Stretch>> m_cells;
};

} // namespace baton::layout
