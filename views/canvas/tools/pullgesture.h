#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// Pulling an arrow late: the further along the arrow, the later it arrives. Only says how late; what follows from it
// is asked of the model.
class PullGesture
{
public:
    PullGesture(CanvasHost &host, Id handoff, QPointF start);

    void move(QPointF to);
    void drop();
    void paint(QPainter &painter) const;
    // Round amounts, finer where small: minutes, then hours, then half days.
    static double secondsFor(double pixels);

private:
    CanvasHost &m_host;
    Id m_handoff;
    QPointF m_start, m_now;
    double m_seconds = 0;
};

} // namespace baton
