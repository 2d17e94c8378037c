#pragma once

#include "views/canvas/tools/tool.h"

namespace baton {

// A click puts a sticky note there.
class NoteTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;
    void press(const Pointer &) override { m_pressed = true; }
    void move(const Pointer &) override {}
    void release(const Pointer &pointer) override;
    void cancel() override { m_pressed = false; }
    bool busy() const override { return m_pressed; }
    QCursor cursor(const Pointer &) const override { return Qt::CrossCursor; }

private:
    bool m_pressed = false;
};

} // namespace baton
