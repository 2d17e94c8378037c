#pragma once

#include "views/canvas/tools/lanedrag.h"
#include "views/canvas/tools/laneresize.h"

#include <optional>

namespace baton {

// The tool for lanes: a press chooses one, a drag takes it to another place in the order with its steps, its lower
// edge makes it higher, a double click folds it to its title, and a press below the last one makes a new one.
class LaneTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void doubleClick(const Pointer &pointer) override;
    void cancel() override;
    bool busy() const override { return m_pressed; }
    void paint(QPainter &painter) const override;
    QCursor cursor(const Pointer &pointer) const override;

private:
    bool m_pressed = false;
    Pointer m_start;
    std::optional<LaneDrag> m_drag;
    std::optional<LaneResize> m_resize;
};

} // namespace baton
