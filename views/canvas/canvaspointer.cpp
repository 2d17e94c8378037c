#include "views/canvas/canvas_p.h"

#include "views/canvas/selection.h"
#include "views/canvas/tools/connecttool.h"
#include "views/canvas/tools/lanetool.h"
#include "views/canvas/tools/notetool.h"
#include "views/canvas/tools/pantool.h"
#include "views/canvas/tools/selecttool.h"
#include "views/canvas/tools/spacetool.h"
#include "views/canvas/tools/steptool.h"
#include "views/text/plaintips.h"
#include "views/text/sentences.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace baton {

namespace {

constexpr double hoverPixels = 7;

} // namespace

void Canvas::Private::makeTool(ToolKind wanted)
{
    toolKind = wanted;
    if (!panTool)
        panTool = std::make_unique<PanTool>(*this);
    switch (wanted) {
    case ToolKind::Step:
        tool = std::make_unique<StepTool>(*this);
        break;
    case ToolKind::Handoff:
        tool = std::make_unique<ConnectTool>(*this);
        break;
    case ToolKind::Note:
        tool = std::make_unique<NoteTool>(*this);
        break;
    case ToolKind::Space:
        tool = std::make_unique<SpaceTool>(*this);
        break;
    case ToolKind::Pan:
        tool = std::make_unique<PanTool>(*this);
        break;
    case ToolKind::Lane:
        tool = std::make_unique<LaneTool>(*this);
        break;
    case ToolKind::Select:
        tool = std::make_unique<SelectTool>(*this);
        break;
    }
}

CanvasTool &Canvas::Private::activeTool()
{
    return panning || (spaceHeld && !tool->busy()) ? *panTool : *tool;
}

Pointer Canvas::Private::pointerAt(QPointF viewPoint, Qt::KeyboardModifiers modifiers) const
{
    return {viewPoint, camera.toMap(viewPoint), modifiers};
}

bool Canvas::Private::pointerEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            activeTool().doubleClick(pointerAt(mouse->position(), mouse->modifiers()));
        return true;
    }
    case QEvent::Wheel:
        wheel(static_cast<QWheelEvent *>(event));
        return true;
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return nativeGesture(static_cast<QNativeGestureEvent *>(event));
    case QEvent::Leave:
        hover({-1e6, -1e6});
        return false;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), q->viewport());
        return true;
    }
    default:
        return false;
    }
}

void Canvas::Private::press(QMouseEvent *event)
{
    cameraAnimation.stop();
    endSizing(true);
    endGlide();
    bend.reset();
    q->setFocus(Qt::MouseFocusReason);
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    if (event->button() == Qt::RightButton) {
        askMenu(event->globalPosition().toPoint(), pointer);
        return;
    }
    if (event->button() == Qt::MiddleButton)
        panning = true;
    else if (event->button() != Qt::LeftButton)
        return;
    if (connecting) {
        if (event->button() == Qt::LeftButton)
            return connectAt(pointer.map);
        stopConnecting();
    }
    if (overlay && event->button() == Qt::LeftButton && overlay->press(pointer.map, pictureUnder()))
        return;
    pad->hide();
    if (touched(*event) && event->button() == Qt::LeftButton)
        beginHold(*event);
    activeTool().press(pointer);
    updateCursor(pointer);
}

// A menu is for what is under the pointer; where that is among several selected, for all of them.
void Canvas::Private::askMenu(QPoint globalPosition, const Pointer &pointer)
{
    if (tool->busy())
        return;
    const int onLane = shape.laneAt(pointer.map.y());
    if (onLane >= 0 && (toolKind == ToolKind::Lane || pointer.view.x() < laneStrip())) {
        chooseLane(shape.lanes()[onLane].party);
        Q_EMIT q->contextMenuWanted(globalPosition, pointer.map);
        return;
    }
    chooseLane({});
    if (const intents::Selection hit = hitAt(*this, pointer.map); !holds(selected, hit))
        setSelection(hit);
    Q_EMIT q->contextMenuWanted(globalPosition, pointer.map);
}

void Canvas::Private::move(QMouseEvent *event)
{
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    followHold(*event);
    activeTool().move(pointer);
    if (connecting)
        aimAt(pointer.map);
    if (!activeTool().busy())
        hover(event->position());
    updateCursor(pointer);
}

void Canvas::Private::release(QMouseEvent *event)
{
    const Pointer pointer = pointerAt(event->position(), event->modifiers());
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    longPress.stop();
    activeTool().release(pointer);
    if (event->button() == Qt::MiddleButton || touched(*event))
        panning = false;
    updatePad();
    updateCursor(pointer);
}

void Canvas::Private::updateCursor(const Pointer &pointer)
{
    lastPointer = pointer;
    q->viewport()->setCursor(activeTool().cursor(pointer));
}

void Canvas::Private::hover(QPointF viewPoint)
{
    const QPointF point = camera.toMap(viewPoint);
    const int step = shape.stepAt(point);
    const int handoff = step < 0 ? shape.handoffAt(point, hoverPixels / camera.zoom()) : -1;
    if (step == hoveredStep && handoff == hoveredHandoff)
        return;
    hoveredStep = step;
    hoveredHandoff = handoff;
    repaint();
}

void Canvas::Private::wheel(QWheelEvent *event)
{
    const bool fine = !event->pixelDelta().isNull();
    const QPointF delta = fine ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) * 0.6;
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = fine ? delta.y() / 60 : event->angleDelta().y() / 120.0;
        q->setZoom(camera.zoom() * std::pow(1.2, notches), event->position());
    } else if (event->modifiers() & Qt::ShiftModifier) {
        panBy({delta.x() != 0 ? delta.x() : delta.y(), 0});
    } else {
        panBy(delta);
    }
    event->accept();
}

bool Canvas::Private::pinch(QGestureEvent *event)
{
    const auto *pinched = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!pinched)
        return false;
    const QPointF anchor = q->viewport()->mapFromGlobal(pinched->centerPoint().toPoint());
    tool->cancel();
    q->setZoom(camera.zoom() * pinched->scaleFactor(), anchor);
    panBy(pinched->centerPoint() - pinched->lastCenterPoint());
    return true;
}

bool Canvas::Private::nativeGesture(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    q->setZoom(camera.zoom() * (1 + event->value()), event->position());
    return true;
}

QString Canvas::Private::toolTipAt(QPointF viewPoint) const
{
    const QPointF point = camera.toMap(viewPoint);
    QString tip;
    if (const int step = shape.stepAt(point); step >= 0)
        tip = q->spokenName(shape.steps()[step].id, false);
    else if (const int handoff = shape.handoffAt(point, hoverPixels / camera.zoom()); handoff >= 0)
        tip = q->spokenName(shape.handoffs()[handoff].id, true);
    return PlainTips::shown(tip);
}

} // namespace baton
