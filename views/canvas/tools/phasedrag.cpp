#include "views/canvas/tools/phasedrag.h"

#include "views/canvas/geometry/grid.h"

#include <QPainter>

namespace baton {

PhaseDrag::PhaseDrag(CanvasHost &host, int phase, QPointF start)
    : m_host(host)
    , m_phase(phase)
    , m_grip(start.x() - host.map().info.phases[std::size_t(phase)].x)
    , m_x(start.x() - m_grip)
{}

void PhaseDrag::move(QPointF to)
{
    m_x = toGrid(to.x() - m_grip);
}

void PhaseDrag::drop()
{
    std::vector<Phase> phases = m_host.map().info.phases;
    phases[std::size_t(m_phase)].x = m_x;
    m_host.perform(intents::putPhases(m_host.map(), std::move(phases)));
}

void PhaseDrag::paint(QPainter &painter) const
{
    const QRectF area = m_host.visibleArea();
    QPen pen(m_host.colours().accent, 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(QPointF(m_x, area.top()), QPointF(m_x, area.bottom()));
}

} // namespace baton
