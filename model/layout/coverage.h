#pragma once

#include "model/layout/layout.h"

#include <cstdint>

namespace baton::layout {

// A coarse picture of where nothing may be placed: small squares that something is known to run through or to cover.
// Most places that are tried are refused by a look at it; whether the others are free, an index must say.
class Coverage
{
public:
    explicit Coverage(const Rect &area);
    void markLine(const std::vector<Point> &points);
    void markRect(const Rect &rect);
    // False: not known.
    bool isTaken(const Rect &rect) const;

private:
    struct Span
    {
        int first, last; // squares wholly inside; none where last < first
    };
    Span inside(double low, double high, int count) const;
    void mark(Point point);

    Point m_origin;
    double m_side = 0, m_perUnit = 0;
    int m_columns = 0, m_rows = 0, m_words = 0; // words of 64 squares in a row
    std::vector<std::uint64_t> m_marked;
};

} // namespace baton::layout
