#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// Drawing a handoff from a step: onto another step it connects, into space it makes a new customer. A target that
// cannot be is refused with the reason, before the button is let go.
class ConnectGesture
{
public:
    ConnectGesture(CanvasHost &host, int from);

    void move(QPointF to);
    void drop();
    void paint(QPainter &painter) const;
    int target() const { return m_target; } // step under the pointer, -1

private:
    QString refusal(int step) const; // "" = welcome
    HandoffShape line() const;

    CanvasHost &m_host;
    int m_from;
    int m_target = -1;
    QPointF m_end;
    QString m_refusal;
};

} // namespace baton
