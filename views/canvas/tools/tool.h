#pragma once

#include "views/canvas/canvashost.h"

#include <QCursor>

namespace baton {

// Where the pointer is, in viewport pixels and map units, and what is held down.
struct Pointer
{
    QPointF view;
    QPointF map;
    Qt::KeyboardModifiers modifiers;
};

// One way of handling the map with the pointer. A gesture runs from press to release; what it means becomes one
// intent at release, and cancel() leaves no trace of it.
class CanvasTool
{
public:
    explicit CanvasTool(CanvasHost &host) : m_host(host) {}
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool &) = delete;
    CanvasTool &operator=(const CanvasTool &) = delete;

    virtual void press(const Pointer &pointer) = 0;
    virtual void move(const Pointer &pointer) = 0; // also without a button held
    virtual void release(const Pointer &pointer) = 0;
    virtual void doubleClick(const Pointer &) {}
    virtual void cancel() {}
    virtual bool busy() const { return false; } // in the middle of a gesture
    virtual void paint(QPainter &) const {}     // over the map, in map units
    virtual QCursor cursor(const Pointer &) const { return Qt::ArrowCursor; }

protected:
    CanvasHost &m_host;
};

constexpr double dragThreshold = 4; // pixels before a press becomes a drag

} // namespace baton
