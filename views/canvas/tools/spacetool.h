#pragma once

#include "views/canvas/tools/heldsteps.h"
#include "views/canvas/tools/tool.h"

#include <optional>

namespace baton {

// One edit that moves these steps away from a place, or towards it.
Batch spaceMade(const CanvasHost &host, const std::vector<int> &steps, QPointF by);

// Opens or closes space: everything right of the pointer (or below it, whichever way the first movement goes) moves
// along. Closing stops before cards meet.
class SpaceTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;
    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override;
    bool busy() const override { return m_pressed; }
    void paint(QPainter &painter) const override;
    QCursor cursor(const Pointer &) const override;

private:
    enum class Axis { Open, Sideways, Down };
    double from() const { return m_axis == Axis::Sideways ? m_start.map.x() : m_start.map.y(); }
    QPointF moved() const { return m_axis == Axis::Sideways ? QPointF(m_by, 0) : QPointF(0, m_by); }

    bool m_pressed = false;
    Pointer m_start;
    std::optional<HeldSteps> m_held; // once the axis is known
    Axis m_axis = Axis::Open;
    double m_by = 0;
};

} // namespace baton
