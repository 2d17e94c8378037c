#include "views/canvas/tools/spacetool.h"

#include "views/canvas/geometry/grid.h"
#include "views/canvas/geometry/room.h"

#include <QPainter>
#include <cmath>

namespace baton {

Batch spaceMade(const CanvasHost &host, const std::vector<int> &steps, QPointF by)
{
    Batch batch = intents::move(host.map(), movedAlong(host.geometry(), host.map(), steps, by));
    if (steps.size() > 1)
        batch.subject.clear();
    return batch;
}

void SpaceTool::press(const Pointer &pointer)
{
    m_pressed = m_host.editable();
    m_start = pointer;
    m_axis = Axis::Open;
    m_by = 0;
    m_held.reset();
}

void SpaceTool::move(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    const QPointF pixels = pointer.view - m_start.view;
    if (m_axis == Axis::Open && std::max(std::abs(pixels.x()), std::abs(pixels.y())) >= dragThreshold)
        m_axis = std::abs(pixels.x()) >= std::abs(pixels.y()) ? Axis::Sideways : Axis::Down;
    if (m_axis == Axis::Open)
        return;
    const bool sideways = m_axis == Axis::Sideways;
    if (!m_held)
        m_held.emplace(m_host, beyond(m_host.geometry(), sideways, from()));
    const QPointF led = pointer.map - m_start.map;
    double wanted = sideways ? led.x() : led.y();
    if (!(pointer.modifiers & Qt::AltModifier))
        wanted = toGrid(wanted);
    m_by = allowedSpace(m_host.geometry(), sideways, from(), wanted);
    m_held->moveBy(moved());
}

void SpaceTool::release(const Pointer &)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    m_host.clearPreview();
    if (m_held && m_by != 0)
        m_host.perform(spaceMade(m_host, m_held->steps(), moved()));
}

void SpaceTool::cancel()
{
    if (m_pressed)
        m_host.clearPreview();
    m_pressed = false;
}

// The line that everything beyond moves away from, and the space that opens.
void SpaceTool::paint(QPainter &painter) const
{
    if (!m_pressed || !m_held)
        return;
    m_held->paint(painter);
    const QRectF area = m_host.visibleArea();
    const bool sideways = m_axis == Axis::Sideways;
    const QRectF opened =
        sideways ? QRectF(from(), area.top(), m_by, area.height()) : QRectF(area.left(), from(), area.width(), m_by);
    QColor veil = m_host.colours().accent;
    veil.setAlphaF(0.12f);
    painter.fillRect(opened.normalized(), veil);
    QPen pen(m_host.colours().accent, 1.4);
    pen.setCosmetic(true);
    painter.setPen(pen);
    if (sideways)
        painter.drawLine(QPointF(from(), area.top()), QPointF(from(), area.bottom()));
    else
        painter.drawLine(QPointF(area.left(), from()), QPointF(area.right(), from()));
}

QCursor SpaceTool::cursor(const Pointer &) const
{
    return m_axis == Axis::Down && m_pressed ? Qt::SplitVCursor : Qt::SplitHCursor;
}

} // namespace baton
