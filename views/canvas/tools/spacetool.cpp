#include "views/canvas/tools/spacetool.h"

#include "views/canvas/geometry/grid.h"
#include "views/canvas/geometry/room.h"

#include <QPainter>
#include <cmath>

namespace baton {

void SpaceTool::press(const Pointer &pointer)
{
    m_pressed = m_host.editable();
    m_start = pointer;
    m_axis = Axis::Open;
    m_by = 0;
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
    const QPointF moved = pointer.map - m_start.map;
    double wanted = sideways ? moved.x() : moved.y();
    if (!(pointer.modifiers & Qt::AltModifier))
        wanted = toGrid(wanted);
    m_by = allowedSpace(m_host.geometry(), sideways, from(), wanted);
    preview();
}

void SpaceTool::preview()
{
    const bool sideways = m_axis == Axis::Sideways;
    DragPreview preview;
    for (int step : beyond(m_host.geometry(), sideways, from()))
        preview.moves.push_back(
            {step, m_host.geometry().steps()[step].rect.translated(sideways ? m_by : 0, sideways ? 0 : m_by)});
    preview.handoffs = m_host.geometry().routedWith(preview.moves);
    m_host.setPreview(std::move(preview));
}

void SpaceTool::release(const Pointer &)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    m_host.clearPreview();
    if (m_axis != Axis::Open && m_by != 0)
        m_host.perform(intents::move(m_host.map(),
                                     spaced(m_host.geometry(), m_host.map(), m_axis == Axis::Sideways, from(), m_by)));
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
    if (!m_pressed || m_axis == Axis::Open)
        return;
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
