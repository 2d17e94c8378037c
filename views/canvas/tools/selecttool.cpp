#include "views/canvas/tools/selecttool.h"

#include "views/canvas/selection.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

namespace baton {

namespace {

constexpr double edgePixels = 8;
constexpr double handoffPixels = 7;

} // namespace

intents::Selection hitAt(const CanvasHost &host, QPointF map)
{
    const MapGeometry &geometry = host.geometry();
    intents::Selection hit;
    if (const int step = geometry.stepAt(map); step >= 0)
        hit.steps = {geometry.steps()[step].id};
    else if (const int handoff = geometry.handoffAt(map, handoffPixels / host.zoom()); handoff >= 0)
        hit.handoffs = {geometry.handoffs()[handoff].id};
    else if (const int note = geometry.noteAt(map); note >= 0)
        hit.notes = {geometry.notes()[note].id};
    return hit;
}

intents::Selection SelectTool::hitBy(const Pointer &pointer) const
{
    if (LaneDrag::startsAt(m_host, pointer) || m_host.phaseAt(pointer.view) >= 0)
        return {};
    const bool led = BendDrag::startsAt(m_host, pointer.map) || ResizeSteps::gripAt(m_host, pointer) >= 0;
    return led ? m_host.selection() : hitAt(m_host, pointer.map);
}

int SelectTool::laneTitleAt(const Pointer &pointer) const
{
    return pointer.view.x() < m_host.laneStrip() ? m_host.geometry().laneAt(pointer.map.y()) : -1;
}

void SelectTool::dropChoice()
{
    m_host.chooseLane({});
    m_host.setSelection({});
}

// The edge of a card, a little inside and outside of it, is where a handoff is drawn from.
bool SelectTool::onEdge(QPointF map, int step) const
{
    const QRectF &card = m_host.geometry().steps()[step].rect;
    const double reach = std::min(edgePixels / m_host.zoom(), card.height() / 6);
    const QRectF inner = card.adjusted(reach, reach, -reach, -reach);
    return m_host.editable() && card.adjusted(-reach, -reach, reach, reach).contains(map) && !inner.contains(map);
}

void SelectTool::press(const Pointer &pointer)
{
    m_pressed = true;
    m_start = pointer;
    m_hit = hitBy(pointer);
    m_grip = ResizeSteps::gripAt(m_host, pointer);
    m_edgeOf = -1;
    const double reach = edgePixels / m_host.zoom();
    for (int i :
         m_host.geometry().stepsIn(QRectF(pointer.map.x() - reach, pointer.map.y() - reach, 2 * reach, 2 * reach)))
        if (onEdge(pointer.map, i))
            m_edgeOf = i;
    m_wasSelected = holds(m_host.selection(), m_hit);
    if (!m_hit.empty() && !m_wasSelected)
        pick(pointer);
}

void SelectTool::pick(const Pointer &pointer)
{
    if (!(pointer.modifiers & Qt::ShiftModifier)) {
        m_host.setSelection(m_hit);
        return;
    }
    intents::Selection selection = m_host.selection();
    for (const Id &id : m_hit.steps)
        toggle(selection.steps, id);
    for (const Id &id : m_hit.handoffs)
        toggle(selection.handoffs, id);
    for (const Id &id : m_hit.notes)
        toggle(selection.notes, id);
    m_host.setSelection(selection);
    m_hit = {};
}

void SelectTool::move(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    const bool dragging = m_drag || m_band || m_connect || m_pull || m_lane || m_resize || m_phase || m_bend || m_size;
    if (!dragging && QLineF(pointer.view, m_start.view).length() < dragThreshold)
        return;
    if (!dragging)
        startDrag(pointer);
    moveGesture(pointer);
}

void SelectTool::startDrag(const Pointer &pointer)
{
    if (const int phase = m_host.editable() ? m_host.phaseAt(m_start.view) : -1; phase >= 0)
        m_phase = std::make_unique<PhaseDrag>(m_host, phase, m_start.map);
    else if (const int edge = laneTitleAt(m_start) >= 0 ? LaneResize::edgeAt(m_host, m_start) : -1; edge >= 0)
        m_resize = std::make_unique<LaneResize>(m_host, edge);
    else if (LaneDrag::startsAt(m_host, m_start))
        m_lane = std::make_unique<LaneDrag>(m_host, m_start.map);
    else if (m_grip >= 0)
        startResizing();
    else if (m_edgeOf >= 0)
        m_connect = std::make_unique<ConnectGesture>(m_host, m_edgeOf);
    else if (!m_hit.handoffs.empty() && m_host.lens() == Lens::Delay)
        m_pull = std::make_unique<PullGesture>(m_host, m_hit.handoffs.front(), m_start.map);
    else if (!m_hit.handoffs.empty() && m_wasSelected && m_host.selection().handoffs.size() == 1 && m_host.editable())
        m_bend = std::make_unique<BendDrag>(m_host, m_hit.handoffs.front(), m_start.map);
    else if (!m_hit.steps.empty() && m_host.isLocked(m_hit.steps.front()))
        m_host.say(QCoreApplication::translate("Canvas", "This step is locked in place."));
    else if ((!m_hit.steps.empty() || !m_hit.notes.empty()) && m_host.editable())
        m_drag = std::make_unique<DragSteps>(m_host, m_start.map);
    else if (m_hit.empty())
        m_band = std::make_unique<RubberBand>(m_host, m_start.map, bool(pointer.modifiers & Qt::ShiftModifier));
}

void SelectTool::startResizing()
{
    if (m_host.isLocked(m_host.geometry().steps()[std::size_t(m_grip)].id))
        m_host.say(ResizeSteps::whenLocked());
    else
        m_size = std::make_unique<ResizeSteps>(m_host, m_grip, m_start.map);
}

void SelectTool::moveGesture(const Pointer &pointer)
{
    if (m_drag)
        m_drag->move(pointer.map, pointer.modifiers);
    if (m_band)
        m_band->move(pointer.map);
    if (m_connect)
        m_connect->move(pointer.map);
    if (m_pull)
        m_pull->move(pointer.map);
    if (m_lane)
        m_lane->move(pointer.map);
    if (m_resize)
        m_resize->move(pointer.map);
    if (m_phase)
        m_phase->move(pointer.map);
    if (m_bend)
        m_bend->move(pointer.map, pointer.modifiers);
    if (m_size)
        m_size->move(pointer.map, pointer.modifiers);
    m_host.repaint();
}

void SelectTool::release(const Pointer &pointer)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    // Taken out first: an edit may cancel whatever gesture is still there.
    const auto drag = std::move(m_drag);
    const auto band = std::move(m_band);
    const auto connect = std::move(m_connect);
    const auto pull = std::move(m_pull);
    const auto lane = std::move(m_lane);
    const auto resize = std::move(m_resize);
    const auto phase = std::move(m_phase);
    const auto bend = std::move(m_bend);
    const auto size = std::move(m_size);
    if (drag)
        drag->drop();
    else if (connect)
        connect->drop();
    else if (pull)
        pull->drop();
    else if (lane)
        lane->drop();
    else if (resize)
        resize->drop();
    else if (phase)
        phase->drop();
    else if (size)
        size->drop();
    else if (const int title = laneTitleAt(m_start); title >= 0 && m_hit.empty())
        m_host.chooseLane(m_host.geometry().lanes()[title].party);
    else if (bend)
        bend->drop();
    else if (!band && m_hit.empty() && !(pointer.modifiers & Qt::ShiftModifier) &&
             !(m_start.modifiers & Qt::ShiftModifier))
        dropChoice();
    else if (!band && m_grip < 0 && !m_hit.empty() && holds(m_host.selection(), m_hit))
        pick(pointer);
    m_host.repaint();
}

void SelectTool::doubleClick(const Pointer &pointer)
{
    if (BendDrag::removeBendAt(m_host, pointer.map))
        return;
    if (const int phase = m_host.phaseAt(pointer.view); phase >= 0)
        return m_host.renamePhase(phase);
    if (const int title = laneTitleAt(pointer); title >= 0)
        return m_host.foldLane(m_host.geometry().lanes()[title].party);
    if (ResizeSteps::gripAt(m_host, pointer) >= 0)
        return ResizeSteps::restore(m_host);
    const intents::Selection hit = hitAt(m_host, pointer.map);
    if (!hit.steps.empty())
        m_host.rename(hit.steps.front());
    else if (!hit.notes.empty())
        m_host.editNote(hit.notes.front());
    else if (hit.empty())
        m_host.newStepAt(pointer.map - QPointF(78, 37), Id());
}

void SelectTool::cancel()
{
    if (m_drag)
        m_drag->cancel();
    if (m_bend)
        m_bend->cancel();
    if (m_band)
        m_band->cancel();
    if (m_size)
        m_size->cancel();
    m_drag.reset();
    m_band.reset();
    m_connect.reset();
    m_pull.reset();
    m_lane.reset();
    m_resize.reset();
    m_phase.reset();
    m_bend.reset();
    m_size.reset();
    m_pressed = false;
    m_host.repaint();
}

void SelectTool::paint(QPainter &painter) const
{
    if (m_drag)
        m_drag->paint(painter);
    if (m_band)
        m_band->paint(painter);
    if (m_connect)
        m_connect->paint(painter);
    if (m_pull)
        m_pull->paint(painter);
    if (m_lane)
        m_lane->paint(painter);
    if (m_resize)
        m_resize->paint(painter);
    if (m_phase)
        m_phase->paint(painter);
    if (m_bend)
        m_bend->paint(painter);
    else
        BendDrag::paintHandles(m_host, painter);
    if (m_size)
        m_size->paint(painter);
}

QCursor SelectTool::cursor(const Pointer &pointer) const
{
    if (m_drag)
        return Qt::ClosedHandCursor;
    if (m_phase || m_host.phaseAt(pointer.view) >= 0)
        return Qt::SizeHorCursor;
    if (m_resize || (laneTitleAt(pointer) >= 0 && LaneResize::edgeAt(m_host, pointer) >= 0))
        return Qt::SizeVerCursor;
    if (const int grip = ResizeSteps::gripAt(m_host, pointer); m_size || grip >= 0)
        return m_size || !m_host.isLocked(m_host.geometry().steps()[std::size_t(grip)].id) ? Qt::SizeFDiagCursor
                                                                                           : Qt::ForbiddenCursor;
    const int step = m_host.geometry().stepAt(pointer.map);
    if (step < 0)
        return m_host.geometry().handoffAt(pointer.map, handoffPixels / m_host.zoom()) < 0 ? Qt::ArrowCursor
                                                                                           : Qt::PointingHandCursor;
    return onEdge(pointer.map, step) ? Qt::CrossCursor : Qt::ArrowCursor;
}

} // namespace baton
