#pragma once

#include "model/layout/layout.h"

#include <unordered_map>

namespace baton::layout {

// Which lines run through a rectangle: their pieces by cells of a grid.
class LineIndex
{
public:
    void add(int line, const std::vector<Point> &points);
    bool crossed(const Rect &rect, int except) const; // by any line but one

private:
    struct Piece
    {
        int line;
        Point a, b;
    };
    static constexpr double cell = 80;
    template <class Visit>
    static bool anyCell(const Rect &area, const Visit &visit);

    std::unordered_map<long long, std::vector<Piece>> m_cells;
};

} // namespace baton::layout
