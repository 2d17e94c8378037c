#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

inline QPointF toPoint(const Point &bend)
{
    return {bend.x, bend.y};
}

// Leading the selected handoff by hand: a bend is dragged, or a new one is made where its line is taken hold of.
class BendDrag
{
public:
    BendDrag(CanvasHost &host, Id handoff, QPointF start);

    void move(QPointF to, Qt::KeyboardModifiers modifiers);
    void drop();
    void cancel();
    void paint(QPainter &painter) const;

    // True on a bend of the only selected handoff.
    static bool startsAt(const CanvasHost &host, QPointF map);
    // The bends of the only selected handoff, to take hold of.
    static void paintHandles(const CanvasHost &host, QPainter &painter);
    // Straightens the selected handoff where a person had bent it. False when there is no bend.
    static bool removeBendAt(CanvasHost &host, QPointF map);
    static bool removeBend(CanvasHost &host, Route route, int bend);

private:
    static const Route *ofSelected(const CanvasHost &host); // null when not exactly one handoff is selected
    static const Route *routeOf(const CanvasHost &host, const Id &handoff);
    static int bendAt(const CanvasHost &host, const Route *route, QPointF map); // -1
    int placeForNewBend(QPointF at) const;
    HandoffShape routed() const;

    CanvasHost &m_host;
    Id m_handoff;
    Route m_route;
    int m_bend = 0;
    bool m_moved = false;
};

} // namespace baton
