#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// A click puts a new step there and asks for its name.
class StepTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;
    void press(const Pointer &) override { m_pressed = true; }
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override { m_pressed = false; }
    bool busy() const override { return m_pressed; }
    void paint(QPainter &painter) const override;
    QCursor cursor(const Pointer &) const override { return Qt::CrossCursor; }

private:
    QRectF place() const;
    bool m_pressed = false;
    bool m_seen = false;
    QPointF m_at;
};

} // namespace baton
