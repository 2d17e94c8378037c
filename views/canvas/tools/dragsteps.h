#pragma once

#include "views/canvas/tools/alignment.h"
#include "views/canvas/tools/heldsteps.h"
#include "views/canvas/tools/tool.h"

namespace baton {

// Moving the selected steps and notes: alignment guides, equal gaps and grid; what they are put upon makes way. Alt
// ignores all of that. A step dropped in a lane goes to its party, one dropped on a handoff is put between supplier and
// customer.
class DragSteps
{
public:
    DragSteps(CanvasHost &host, QPointF start);

    void move(QPointF to, Qt::KeyboardModifiers modifiers);
    void drop();
    void cancel();
    void paint(QPainter &painter) const;

private:
    int insertTarget() const;
    std::vector<Placement> placements() const;
    std::vector<Placement> othersMakingRoom() const;
    Batch laneChanges() const;
    Batch insertion(int handoff) const;
    void moveNotes(Batch &batch) const;

    CanvasHost &m_host;
    QPointF m_start, m_by;
    HeldSteps m_held;
    std::vector<Id> m_notes;
    QRectF m_bounds; // of what is held, where it started
    Alignment m_alignment;
    bool m_free = false; // Alt: neither aligned nor making room
    int m_insert = -1;   // handoff under a single free step
};

} // namespace baton
