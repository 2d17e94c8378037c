#include "views/canvas/tools/lanetool.h"

#include <QLineF>
#include <utility>

namespace baton {

void LaneTool::press(const Pointer &pointer)
{
    m_pressed = true;
    m_start = pointer;
    if (const int edge = LaneResize::edgeAt(m_host, pointer); edge >= 0)
        m_resize.emplace(m_host, edge);
}

void LaneTool::move(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    const int lane = m_host.geometry().laneAt(m_start.map.y());
    const bool far = QLineF(pointer.view, m_start.view).length() >= dragThreshold;
    if (!m_resize && !m_drag && far && lane >= 0 && m_host.editable() && !m_host.geometry().lanes()[lane].party.empty())
        m_drag.emplace(m_host, m_start.map);
    if (m_resize)
        m_resize->move(pointer.map);
    if (m_drag)
        m_drag->move(pointer.map);
    m_host.repaint();
}

void LaneTool::release(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    // Taken out first: an edit may cancel whatever gesture is still there.
    auto drag = std::exchange(m_drag, std::nullopt);
    auto resize = std::exchange(m_resize, std::nullopt);
    const bool moved = QLineF(pointer.view, m_start.view).length() >= dragThreshold;
    const int lane = m_host.geometry().laneAt(m_start.map.y());
    if (drag)
        drag->drop();
    else if (resize && moved)
        resize->drop();
    else if (lane >= 0)
        m_host.chooseLane(m_host.geometry().lanes()[lane].party);
    else
        m_host.newLane();
    m_host.repaint();
}

void LaneTool::doubleClick(const Pointer &pointer)
{
    if (const int lane = m_host.geometry().laneAt(pointer.map.y()); lane >= 0)
        m_host.foldLane(m_host.geometry().lanes()[lane].party);
}

void LaneTool::cancel()
{
    m_drag.reset();
    m_resize.reset();
    m_pressed = false;
    m_host.repaint();
}

void LaneTool::paint(QPainter &painter) const
{
    if (m_drag)
        m_drag->paint(painter);
    if (m_resize)
        m_resize->paint(painter);
}

QCursor LaneTool::cursor(const Pointer &pointer) const
{
    if (m_drag)
        return Qt::ClosedHandCursor;
    if (m_resize || LaneResize::edgeAt(m_host, pointer) >= 0)
        return Qt::SizeVerCursor;
    return m_host.geometry().laneAt(pointer.map.y()) >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor;
}

} // namespace baton
