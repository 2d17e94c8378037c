#pragma once

#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/painting/mappainter.h"
#include "views/report/report.h"

namespace baton::report {

// A map as it stands on paper: light colours, no grid, every detail whatever the size.
class PaperMap
{
public:
    PaperMap(const ProcessMap &map, const LensView &lens, const ReportOptions &options);

    bool empty() const { return m_geometry.empty(); }
    QRectF bounds() const { return m_bounds; } // in map units, with the titles of lanes and phases and some air
    // `area` of the map with its top left corner at `corner`, `scale` points for a unit.
    void paint(QPainter &painter, const QRectF &area, QPointF corner, double scale) const;
    const Colours &colours() const { return m_colours; }
    const LensView &lens() const { return m_lens; }

private:
    QRectF boundsWithTitles() const;
    void paintPhases(QPainter &painter) const;

    Colours m_colours;
    const LensView &m_lens;
    MapGeometry m_geometry;
    MapPainter m_painter;
    std::vector<Phase> m_phases;
    QRectF m_bounds;
};

} // namespace baton::report
