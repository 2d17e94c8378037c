#pragma once

#include "views/canvas/tools/connectgesture.h"

#include <memory>
#include <optional>

namespace baton {

// Press on the supplier, let go on the customer; or click the one, then the other.
class ConnectTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;
    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override { m_gesture.reset(); }
    bool busy() const override { return m_gesture != nullptr; }
    void paint(QPainter &painter) const override;
    QCursor cursor(const Pointer &) const override { return Qt::CrossCursor; }

private:
    std::unique_ptr<ConnectGesture> m_gesture;
    std::optional<QPointF> m_pressed; // on the supplier, in pixels of the view
};

} // namespace baton
