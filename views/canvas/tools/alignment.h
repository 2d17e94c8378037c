#pragma once

#include "views/canvas/geometry/mapgeometry.h"

#include <QLineF>

class QPainter;

namespace baton {

struct Colours;

// Draws what is moved to the edges, middles and gaps of the steps near it.
class Alignment
{
public:
    // `moving` are left out of what is aligned with; sorted.
    Alignment(const MapGeometry &geometry, std::vector<int> moving) : m_geometry(geometry), m_moving(std::move(moving))
    {}

    // How much `moved` should move on to stand in line, or else on the grid. `reach` in map units.
    QPointF snap(const QRectF &moved, double reach);
    // The same for the right-bottom corner of `sized`, whose other corner stays: in line with edges, as large as its
    // neighbours or as one of `sizes`, or else on the grid. How far it may go is not known here: no guides yet.
    QPointF snapCorner(const QRectF &sized, const std::vector<QSizeF> &sizes, double reach);
    void showCorner(const QRectF &sized); // guides, where the corner stands now
    void clear();
    void paint(QPainter &painter, const Colours &colours) const;
    const std::vector<QLineF> &guides() const { return m_guides; }
    const std::vector<QLineF> &gaps() const { return m_gaps; } // that are equal

private:
    std::vector<QRectF> near(const QRectF &moved) const;
    void addGuides(const QRectF &moved, const std::vector<QRectF> &others);
    void addGaps(const QRectF &moved, const std::vector<QRectF> &others, bool sideways);

    const MapGeometry &m_geometry;
    std::vector<int> m_moving;
    std::vector<QLineF> m_guides, m_gaps;
};

} // namespace baton
