#include "views/canvas/canvas_p.h"

#include "views/canvas/tools/selecttool.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPointingDevice>

// Fingers and pens. Two fingers zoom and move the map (the pinch in canvaspointer.cpp); one finger on nothing moves
// it too; a finger or a pen held still asks for the menu.
namespace baton {

namespace {

constexpr int holdMs = 600;
constexpr double heldStill = 12; // pixels; a finger trembles

} // namespace

bool Canvas::Private::touched(const QMouseEvent &event) const
{
    const QInputDevice::DeviceType type =
        event.pointingDevice() ? event.pointingDevice()->type() : QInputDevice::DeviceType::Mouse;
    return type == QInputDevice::DeviceType::TouchScreen || type == QInputDevice::DeviceType::Stylus;
}

void Canvas::Private::beginHold(const QMouseEvent &event)
{
    const bool finger = event.pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen;
    const Pointer pointer = pointerAt(event.position(), event.modifiers());
    held = pointer;
    longPressAt = event.globalPosition().toPoint();
    longPress.start(holdMs);
    if (finger && toolKind == ToolKind::Select && hitAt(*this, pointer.map).empty() && pointer.view.x() >= laneStrip())
        panning = true;
}

void Canvas::Private::followHold(const QMouseEvent &event)
{
    if (QLineF(event.position(), held.view).length() > heldStill)
        longPress.stop();
}

void Canvas::Private::endHold()
{
    longPress.stop();
    tool->cancel();
    panTool->cancel();
    panning = false;
    askMenu(longPressAt, held);
}

} // namespace baton
