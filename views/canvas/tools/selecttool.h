#pragma once

#include "views/canvas/tools/benddrag.h"
#include "views/canvas/tools/connectgesture.h"
#include "views/canvas/tools/dragsteps.h"
#include "views/canvas/tools/lanedrag.h"
#include "views/canvas/tools/laneresize.h"
#include "views/canvas/tools/phasedrag.h"
#include "views/canvas/tools/pullgesture.h"
#include "views/canvas/tools/resizesteps.h"
#include "views/canvas/tools/rubberband.h"

#include <memory>
#include <optional>

namespace baton {

// What a press there takes: one step, handoff or note, or nothing.
intents::Selection hitAt(const CanvasHost &host, QPointF map);

// The tool at hand when no other is taken: picks what is pressed, and hands drags to the gesture they start.
class SelectTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;
    ~SelectTool() override = default;

    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    void doubleClick(const Pointer &pointer) override;
    void cancel() override;
    bool busy() const override { return m_pressed; }
    void paint(QPainter &painter) const override;
    QCursor cursor(const Pointer &pointer) const override;

private:
    void pick(const Pointer &pointer);
    int laneTitleAt(const Pointer &pointer) const; // -1 = none
    void dropChoice();
    void startDrag(const Pointer &pointer);
    void startResizing();
    void moveGesture(const Pointer &pointer);
    bool onEdge(QPointF map, int step) const;
    intents::Selection hitBy(const Pointer &pointer) const; // what a press there takes hold of

    bool m_pressed = false;
    Pointer m_start;
    intents::Selection m_hit;
    int m_edgeOf = -1; // step whose edge was pressed
    std::unique_ptr<DragSteps> m_drag;
    std::unique_ptr<RubberBand> m_band;
    std::unique_ptr<ConnectGesture> m_connect;
    std::unique_ptr<PullGesture> m_pull;
    std::unique_ptr<LaneDrag> m_lane;
    std::unique_ptr<LaneResize> m_resize;
    std::unique_ptr<PhaseDrag> m_phase;
    std::unique_ptr<BendDrag> m_bend;
    std::unique_ptr<ResizeSteps> m_size;
    int m_grip = -1;            // step at whose corner was pressed
    bool m_wasSelected = false; // what was pressed; a handoff is led by hand only then
};

} // namespace baton
