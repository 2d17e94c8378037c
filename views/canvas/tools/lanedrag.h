#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// Dragging a lane by its title to another place in the order, its steps with it.
class LaneDrag
{
public:
    static bool startsAt(const CanvasHost &host, const Pointer &pointer);

    LaneDrag(CanvasHost &host, QPointF start);
    void move(QPointF to);
    void drop();
    void paint(QPainter &painter) const;

private:
    CanvasHost &m_host;
    int m_lane = -1;
    int m_before = -1; // it would stand before this one
};

} // namespace baton
