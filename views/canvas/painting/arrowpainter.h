#pragma once

#include "views/canvas/painting/mappainter.h"

namespace baton {

// The arrow of a handoff: line and head coloured and weighted by the lens, its label on the ground's colour, and
// the figure of the lens.
class ArrowPainter
{
public:
    ArrowPainter(const MapPainter &map, QPainter &painter) : m_map(map), m_colours(map.m_colours), m_painter(painter) {}

    void paintLine(const HandoffShape &handoff, MapPainter::Emphasis emphasis) const;
    void paintLabel(const HandoffShape &handoff, MapPainter::Emphasis emphasis) const;
    void paintFigure(const HandoffShape &handoff) const;

private:
    QColor lineColour(const HandoffMark &mark, MapPainter::Emphasis emphasis) const;
    QColor labelColour(const HandoffMark &mark, MapPainter::Emphasis emphasis) const;
    void paintHead(QPointF tip, QPointF from, double width, const QColor &colour) const;

    const MapPainter &m_map;
    const Colours &m_colours;
    QPainter &m_painter;
};

} // namespace baton
