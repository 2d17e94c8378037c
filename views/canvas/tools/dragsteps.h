#pragma once

#include "views/canvas/tools/tool.h"

#include <QLineF>

namespace baton {

// Moving the selected steps and notes: alignment guides and grid, Alt ignores them. A step dropped in a lane goes to
// its party, one dropped on a handoff is put between supplier and customer.
class DragSteps
{
public:
    DragSteps(CanvasHost &host, QPointF start);

    void move(QPointF to, Qt::KeyboardModifiers modifiers);
    void drop();
    void cancel();
    void paint(QPainter &painter) const;

private:
    struct Guide
    {
        QLineF line;
    };
    QPointF snapped(QPointF by);
    void addGuides(const QRectF &moved);
    int insertTarget() const;
    std::vector<Placement> placements() const;
    Batch laneChanges() const;
    Batch insertion(int handoff) const;
    void moveNotes(Batch &batch) const;

    CanvasHost &m_host;
    QPointF m_start, m_by;
    std::vector<int> m_steps;
    std::vector<Id> m_notes;
    QRectF m_bounds; // of what is held, where it started
    std::vector<QLineF> m_guides;
    int m_insert = -1; // handoff under a single free step
};

} // namespace baton
