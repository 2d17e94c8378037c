#include "views/canvas/painting/arrowpainter.h"

#include "views/canvas/painting/cardpainter.h"
#include "views/canvas/painting/figureplacer.h"
#include "views/canvas/painting/textline.h"

#include <QLineF>
#include <QPainter>

namespace baton {

namespace {

double widthOf(const HandoffMark &mark, MapPainter::Emphasis emphasis)
{
    const double width = 1.1 + 0.65 * (std::clamp(mark.weight, 1.0, 4.0) - 1) + (mark.grade >= Grade::Warm ? 0.6 : 0.3);
    return emphasis == MapPainter::Emphasis::Selected ? std::max(2.6, width) : width;
}

double headLength(double width)
{
    return 8 + 2.1 * width;
}

// The shape with its end drawn back, so that a thick line does not show beside the tip of its head.
HandoffShape shortened(HandoffShape shape, double by)
{
    const int last = int(shape.points.size()) - 1;
    QLineF end(shape.points[last], shape.points[last - 1]);
    if (end.length() <= 0.01)
        return shape;
    shape.points[last] = end.pointAt(std::min(0.95, by / end.length()));
    return shape;
}

} // namespace

QColor ArrowPainter::lineColour(const HandoffMark &mark, MapPainter::Emphasis emphasis) const
{
    if (emphasis == MapPainter::Emphasis::Selected)
        return m_colours.accent;
    switch (mark.grade) {
    case Grade::Calm:
        return m_colours.calm;
    case Grade::Warm:
        return m_colours.warm;
    case Grade::Hot:
        return m_colours.hot;
    case Grade::Chosen:
        return m_colours.accent;
    case Grade::None:
        if (m_map.m_lens.fadeUnmarked)
            return mixed(m_colours.handoff, m_colours.canvas, 0.4);
        break;
    case Grade::Neutral:
        break;
    }
    return emphasis == MapPainter::Emphasis::Hovered ? mixed(m_colours.handoff, m_colours.accent, 0.6)
                                                     : m_colours.handoff;
}

QColor ArrowPainter::labelColour(const HandoffMark &mark, MapPainter::Emphasis emphasis) const
{
    if (emphasis == MapPainter::Emphasis::Selected || mark.grade == Grade::Chosen)
        return m_colours.accent;
    if (mark.grade == Grade::Hot)
        return m_colours.hotText;
    if (mark.grade == Grade::Warm)
        return m_colours.warmText;
    return m_colours.handoffText;
}

void ArrowPainter::paintHead(QPointF tip, QPointF from, double width, const QColor &colour) const
{
    const QLineF direction(tip, from);
    if (direction.length() < 0.01)
        return;
    const double length = headLength(width), half = 2.8 + 1.6 * width;
    const QPointF unit = QPointF(direction.dx(), direction.dy()) / direction.length();
    const QPointF side(-unit.y() * half, unit.x() * half);
    const QPointF base = tip + unit * length;
    const QPointF corners[] = {tip, base + side, base - side};
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(corners, 3);
}

void ArrowPainter::paintLine(const HandoffShape &handoff, MapPainter::Emphasis emphasis) const
{
    if (handoff.points.size() < 2)
        return;
    const PaintedElement painted(m_painter, handoff.id, ElementKind::Handoff);
    const HandoffMark &mark = m_map.mark(handoff);
    const double width = widthOf(mark, emphasis) / (m_map.m_scale < 0.5 ? 2 * m_map.m_scale : 1.0);
    const QColor colour = lineColour(mark, emphasis);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (mark.gone)
        pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(shortened(handoff, headLength(width) - 2).path());
    const QPolygonF &points = handoff.points;
    paintHead(points.last(), points[points.size() - 2], width, colour);
}

void ArrowPainter::paintLabel(const HandoffShape &handoff, MapPainter::Emphasis emphasis) const
{
    if (handoff.text.isEmpty() || m_map.m_scale < FigurePlacer::labelsFrom)
        return;
    const PaintedElement painted(m_painter, handoff.id, ElementKind::Handoff);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_map.groundAt(handoff.label.center()));
    m_painter.drawRoundedRect(handoff.label, 4, 4);
    m_painter.setFont(m_map.m_fonts.label);
    m_painter.setPen(labelColour(m_map.mark(handoff), emphasis));
    drawLine(m_painter, handoff.label, LineFrom::Middle, handoff.text);
}

void ArrowPainter::paintFigure(const HandoffShape &handoff) const
{
    const HandoffMark &mark = m_map.mark(handoff);
    if (mark.figure.isEmpty() || m_map.m_scale < FigurePlacer::pillsFrom)
        return;
    const std::optional<FigurePlacer::Pill> place = FigurePlacer(m_map).pill(handoff);
    if (!place)
        return;
    const QRectF &pill = place->rect;
    const PillColours colours = pillColours(mark.grade, m_colours);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.fill);
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    m_painter.setFont(place->font);
    m_painter.setPen(colours.text);
    drawLine(m_painter, pill, LineFrom::Middle, place->text);
}

} // namespace baton
