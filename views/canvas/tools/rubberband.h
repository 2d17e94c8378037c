#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// Selecting by drawing a rectangle: what it touches is selected, with Shift added to what was.
class RubberBand
{
public:
    RubberBand(CanvasHost &host, QPointF start, bool adding);

    void move(QPointF to);
    void cancel();
    void paint(QPainter &painter) const;

private:
    CanvasHost &m_host;
    intents::Selection m_before;
    QPointF m_start, m_end;
    bool m_adding;
};

} // namespace baton
