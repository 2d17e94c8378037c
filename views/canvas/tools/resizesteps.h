#pragma once

#include "views/canvas/geometry/cardsizing.h"
#include "views/canvas/tools/alignment.h"
#include "views/canvas/tools/tool.h"

namespace baton {

// Making the selected steps larger or smaller, all by the same amount, by the grip at the corner of one of them or by
// keys: alignment guides and grid; what they grow upon makes way. Alt ignores all of that. No card becomes smaller than
// its name needs.
class ResizeSteps
{
public:
    // `held`: the card whose corner is led; `start`: where it was taken hold of, in map units.
    ResizeSteps(CanvasHost &host, int held, QPointF start);
    // By keys: the last selected one that can be resized is held; there must be one (see refusal()).
    explicit ResizeSteps(CanvasHost &host);

    void move(QPointF to, Qt::KeyboardModifiers modifiers);
    // To the next line of the grid that way, or finely by one unit.
    void step(int right, int down, bool finely);
    void drop();
    void cancel();
    void paint(QPainter &painter) const;
    QString sentence() const; // how large the card is now

    // The selected step at whose grip that is; -1 = none.
    static int gripAt(const CanvasHost &host, const Pointer &pointer);
    static void paintGrips(const CanvasHost &host, QPainter &painter);
    // The selected steps as large as usual again. Of steps that are locked, or that have no other size, nothing
    // changes, and the reason is said.
    static void restore(CanvasHost &host);
    // Why none of the selected steps can be resized; empty when one can.
    static QString refusal(const CanvasHost &host);
    static QString whenLocked();
    static QString whenFolded(); // of the lane itself, too

private:
    void show();
    QSizeF wantedOf(int step) const;

    CanvasHost &m_host;
    int m_held;
    QPointF m_start;
    QSizeF m_by; // wanted
    std::vector<int> m_steps;
    Alignment m_alignment;
    bool m_free = false; // Alt: neither aligned nor making room
};

} // namespace baton
