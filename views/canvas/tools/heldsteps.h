#pragma once

#include "views/canvas/canvashost.h"

namespace baton {

// Steps in the hand of a gesture, shown where they would stand: few with their arrows, many as frames over the picture
// as it is.
class HeldSteps
{
public:
    HeldSteps(CanvasHost &host, std::vector<int> steps);

    const std::vector<int> &steps() const { return m_steps; }
    void moveBy(QPointF by);
    void letGo();
    void paint(QPainter &painter) const;

private:
    bool areMany() const;

    CanvasHost &m_host;
    std::vector<int> m_steps; // positions
    QRectF m_bounds;          // where they stand now
    QPointF m_by;
};

} // namespace baton
