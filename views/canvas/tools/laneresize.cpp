#include "views/canvas/tools/laneresize.h"

#include "views/canvas/geometry/lanes.h"

#include <QPainter>
#include <cmath>

namespace baton {

namespace {

constexpr double reach = 5; // pixels

} // namespace

int LaneResize::edgeAt(const CanvasHost &host, const Pointer &pointer)
{
    const auto &lanes = host.geometry().lanes();
    for (int i = 0; i < int(lanes.size()); ++i)
        if (host.editable() && !lanes[i].party.empty() && !host.map().parties.find(lanes[i].party)->laneFolded &&
            std::abs(lanes[i].bottom - pointer.map.y()) * host.zoom() <= reach)
            return i;
    return -1;
}

LaneResize::LaneResize(CanvasHost &host, int lane)
    : m_host(host)
    , m_lane(lane)
    , m_bottom(host.geometry().lanes()[lane].bottom)
{}

void LaneResize::move(QPointF to)
{
    const LaneShape &lane = m_host.geometry().lanes()[m_lane];
    m_bottom = std::max(lane.top + lane.needed, to.y());
}

void LaneResize::drop()
{
    const LaneShape &lane = m_host.geometry().lanes()[m_lane];
    m_host.perform(intents::putLane(m_host.map(), lane.party, laneHeight(lane, m_bottom - lane.top), false));
}

void LaneResize::paint(QPainter &painter) const
{
    const QRectF area = m_host.visibleArea();
    QPen pen(m_host.colours().accent, 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(QPointF(area.left(), m_bottom), QPointF(area.right(), m_bottom));
}

} // namespace baton
