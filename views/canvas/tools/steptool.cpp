#include "views/canvas/tools/steptool.h"

#include <QPainter>
#include <cmath>

namespace baton {

QRectF StepTool::place() const
{
    constexpr double grid = 10;
    const QSizeF size = MapGeometry::usualCardSize();
    const QPointF corner = m_at - QPointF(size.width() / 2, size.height() / 2);
    return {QPointF(std::round(corner.x() / grid) * grid, std::round(corner.y() / grid) * grid), size};
}

void StepTool::move(const Pointer &pointer)
{
    m_at = pointer.map;
    m_seen = true;
    m_host.repaint();
}

void StepTool::release(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    m_at = pointer.map;
    const QPointF corner = place().topLeft();
    CanvasHost &host = m_host; // going back to selecting ends this tool
    host.toolDone();
    host.newStepAt(corner, Id());
}

void StepTool::paint(QPainter &painter) const
{
    if (!m_seen)
        return;
    QPen pen(m_host.colours().accent, 1.4);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_host.colours().accentSoft);
    painter.drawRoundedRect(place(), 8, 8);
}

} // namespace baton
