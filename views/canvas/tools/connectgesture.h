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
    const Id &from() const;
    bool isRefused() const { return !m_refusal.isEmpty(); }

private:
    QString refusal(int step) const; // "" = welcome
    HandoffShape lineIntoSpace() const;

    CanvasHost &m_host;
    int m_from;
    static constexpr int notAimed = -2;
    int m_target = notAimed; // step under the pointer, -1 = none
    QPointF m_end;
    HandoffShape m_line; // to the target, as it would run
    QString m_refusal;
};

} // namespace baton
