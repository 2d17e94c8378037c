#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// Dragging a phase by its title: the column begins elsewhere.
class PhaseDrag
{
public:
    PhaseDrag(CanvasHost &host, int phase, QPointF start);
    void move(QPointF to);
    void drop();
    void paint(QPainter &painter) const;

private:
    CanvasHost &m_host;
    int m_phase;
    double m_grip; // from where the column begins to where it was taken
    double m_x;
};

} // namespace baton
