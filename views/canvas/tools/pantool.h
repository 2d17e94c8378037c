#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

class PanTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;
    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void cancel() override { m_held = false; }
    bool busy() const override { return m_held; }
    QCursor cursor(const Pointer &) const override;

private:
    bool m_held = false;
    QPointF m_last;
};

} // namespace baton
