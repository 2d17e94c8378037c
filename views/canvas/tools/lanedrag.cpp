#include "views/canvas/tools/lanedrag.h"

#include "views/theme/partyplace.h"

#include <QPainter>

namespace baton {

bool LaneDrag::startsAt(const CanvasHost &host, const Pointer &pointer)
{
    const int lane = host.geometry().laneAt(pointer.map.y());
    return pointer.view.x() < host.laneStrip() && lane >= 0 && host.editable() &&
           !host.geometry().lanes()[lane].party.empty();
}

LaneDrag::LaneDrag(CanvasHost &host, QPointF start) : m_host(host), m_lane(host.geometry().laneAt(start.y())) {}

void LaneDrag::move(QPointF to)
{
    const auto &lanes = m_host.geometry().lanes();
    m_before = int(lanes.size());
    for (int i = int(lanes.size()) - 1; i >= 0; --i)
        if (to.y() < (lanes[i].top + lanes[i].bottom) / 2)
            m_before = i;
}

void LaneDrag::drop()
{
    if (m_before < 0 || m_before == m_lane || m_before == m_lane + 1)
        return;
    std::vector<Id> order;
    const auto &lanes = m_host.geometry().lanes();
    for (int i = 0; i < int(lanes.size()); ++i) {
        if (i == m_before)
            order.push_back(lanes[m_lane].party);
        if (i != m_lane && !lanes[i].party.empty())
            order.push_back(lanes[i].party);
    }
    if (m_before == int(lanes.size()))
        order.push_back(lanes[m_lane].party);
    m_host.perform(reordered(m_host.map(), order));
}

void LaneDrag::paint(QPainter &painter) const
{
    if (m_before < 0)
        return;
    const auto &lanes = m_host.geometry().lanes();
    const QRectF area = m_host.visibleArea();
    QColor veil = m_host.colours().accent;
    veil.setAlphaF(0.1f);
    painter.fillRect(QRectF(area.left(), lanes[m_lane].top, area.width(), lanes[m_lane].bottom - lanes[m_lane].top),
                     veil);
    const double y = m_before < int(lanes.size()) ? lanes[m_before].top : lanes.back().bottom;
    QPen pen(m_host.colours().accent, 3);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

} // namespace baton
