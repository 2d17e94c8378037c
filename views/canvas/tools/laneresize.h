#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// Dragging the lower edge of a lane: it is at least as high as that, never lower than its steps need.
class LaneResize
{
public:
    // The lane whose lower edge is there; -1 = none.
    static int edgeAt(const CanvasHost &host, const Pointer &pointer);

    LaneResize(CanvasHost &host, int lane);
    void move(QPointF to);
    void drop();
    void paint(QPainter &painter) const;

private:
    CanvasHost &m_host;
    int m_lane;
    double m_bottom;
};

} // namespace baton
