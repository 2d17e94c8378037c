#include "views/canvas/canvas_p.h"
#include "views/canvas/tools/benddrag.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>

// The bends of the selected handoff, by keys: made, walked over, moved and taken out.
namespace baton {

namespace {

constexpr double bendAside = 40; // map units

// In the middle, or where it is farthest from the bends there are.
QPointF placeForBend(const HandoffShape &arrow, const std::vector<Point> &bends)
{
    QPointF best;
    double farthest = -1;
    for (const double share : {0.5, 0.25, 0.75, 0.38, 0.62, 0.15, 0.85}) {
        const QPointF place = arrow.pointAt(share);
        double away = bends.empty() ? 1 : 1e9;
        for (const Point &bend : bends)
            away = std::min(away, QLineF(place, {bend.x, bend.y}).length());
        if (away > farthest) {
            farthest = away;
            best = place;
        }
    }
    return best;
}

} // namespace

// Null where not one handoff alone is selected, or it has no bends.
const Route *Canvas::Private::bentRoute() const
{
    const Route *route = oneHandoff() ? map().routes.find(selected.handoffs.front()) : nullptr;
    return route && !route->bends.empty() ? route : nullptr;
}

// Of its bends, the one that the keys move: the one made, moved or walked to last; -1 = none yet.
int Canvas::Private::bendUnderKeys(const Route &route) const
{
    if (!bend)
        return -1;
    const auto distance = [this](const Point &each) {
        return QLineF(*bend, toPoint(each)).length();
    };
    const auto nearest = std::min_element(route.bends.begin(), route.bends.end(),
                                          [&](const Point &a, const Point &b) { return distance(a) < distance(b); });
    return int(nearest - route.bends.begin());
}

void Canvas::bendSelected()
{
    if (!d->oneHandoff() || !d->editable())
        return;
    const Id handoff = d->selected.handoffs.front();
    const HandoffShape &shape = *d->shape.handoff(handoff);
    const Route *route = d->map().routes.find(handoff);
    const QPointF from = placeForBend(shape, route ? route->bends : std::vector<Point>());
    const bool level = std::abs(shape.points.last().x() - shape.points.first().x()) >=
                       std::abs(shape.points.last().y() - shape.points.first().y());
    const QPointF to = from + (level ? QPointF(0, bendAside) : QPointF(bendAside, 0));
    BendDrag gesture(*d, handoff, from);
    gesture.move(to, {});
    gesture.drop();
    d->bend = to;
    d->repaint();
    d->say(tr("Ctrl+arrows move the bend, Alt+arrows move it finely; B adds another, Ctrl+B goes to the next, Shift+B "
              "straightens the arrow."));
}

void Canvas::straightenSelected()
{
    if (!d->oneHandoff())
        return;
    Route straight;
    straight.id = d->selected.handoffs.front();
    if (d->map().routes.contains(straight.id))
        d->perform(intents::route(d->map(), straight));
}

void Canvas::walkBends()
{
    const Route *route = d->bentRoute();
    if (!route)
        return d->say(tr("This arrow has no bends. B makes one."));
    const int next = (d->bendUnderKeys(*route) + 1) % int(route->bends.size());
    d->bend = toPoint(route->bends[std::size_t(next)]);
    d->repaint();
    d->say(tr("Bend %1 of %2. Ctrl+arrows move it, Ctrl+Shift+B takes it out.").arg(next + 1).arg(route->bends.size()));
}

void Canvas::removeBend()
{
    const Route *old = d->bentRoute();
    if (!old)
        return d->say(tr("This arrow has no bends. B makes one."));
    const int gone = d->bendUnderKeys(*old);
    if (gone < 0)
        return walkBends(); // which one is shown first
    const int left = int(old->bends.size()) - 1;
    if (BendDrag::removeBend(*d, *old, gone))
        d->say(left == 0 ? tr("The arrow has no bends any more.") : tr("%Ln bend(s) left.", nullptr, left));
}

// Of an arrow that has none yet, a new one.
void Canvas::Private::nudgeBend(QPointF by)
{
    const Route *old = bentRoute();
    if (!old) {
        q->bendSelected();
        return;
    }
    Route route = *old;
    Point &moved = route.bends[std::size_t(std::max(bendUnderKeys(route), 0))];
    moved.x += by.x();
    moved.y += by.y();
    bend = toPoint(moved);
    Batch batch = intents::route(map(), route);
    batch.gesture = "bend:" + route.id;
    if (perform(std::move(batch)))
        tellMoved(by);
}

// Filled and ringed, so that it is told from the others without colour.
void Canvas::Private::paintBendUnderKeys(QPainter &screen) const
{
    const Route *route = bentRoute();
    const int chosen = route && editable() && q->hasFocus() ? bendUnderKeys(*route) : -1;
    if (chosen < 0)
        return;
    constexpr double dot = 4.5, ring = 9; // pixels
    const QPointF at = toPoint(route->bends[std::size_t(chosen)]);
    QPen pen(colours().accent, 2);
    pen.setCosmetic(true);
    screen.setPen(pen);
    screen.setBrush(colours().canvas);
    screen.drawEllipse(at, ring / camera.zoom(), ring / camera.zoom());
    screen.setBrush(colours().accent);
    screen.drawEllipse(at, dot / camera.zoom(), dot / camera.zoom());
}

} // namespace baton
