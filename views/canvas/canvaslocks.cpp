#include "views/canvas/canvas_p.h"

#include "views/canvas/selection.h"
#include "views/theme/iconengine.h"

#include <QPainter>
#include <algorithm>

// Steps that stay where they are until they are unlocked.
namespace baton {

bool Canvas::Private::isLocked(const Id &step) const
{
    const Placement *placement = map().placements.find(step);
    return placement && placement->locked;
}

bool Canvas::selectionLocked() const
{
    return !d->selected.steps.empty() && std::all_of(d->selected.steps.begin(), d->selected.steps.end(),
                                                     [this](const Id &step) { return d->isLocked(step); });
}

void Canvas::lockSelected(bool locked)
{
    std::vector<Placement> places = d->shape.unplaced();
    for (const Id &id : d->selected.steps) {
        std::erase_if(places, [&](const Placement &place) { return place.id == id; });
        const StepShape *step = d->shape.step(id);
        const Placement *old = d->map().placements.find(id);
        Placement place = old ? *old : Placement();
        place.id = id;
        if (!old) {
            place.x = step->stored.x();
            place.y = step->stored.y();
        }
        place.locked = locked;
        places.insert(places.begin(), place);
    }
    Batch batch = intents::move(d->map(), places, Intent::Lock);
    if (d->selected.steps.size() > 1)
        batch.subject.clear();
    d->perform(std::move(batch));
}

// A lock at the corner of each step that is selected and cannot be moved.
void Canvas::Private::paintLocks(QPainter &screen)
{
    if (camera.zoom() < MapPainter::overviewBelow)
        return;
    const double size = 16 / camera.zoom();
    const QRectF area = visibleArea();
    for (const Id &id : selected.steps) {
        const StepShape *step = shape.step(id);
        if (!step || !step->rect.adjusted(-size, -size, size, size).intersects(area) || !isLocked(id))
            continue;
        const QRectF at(step->rect.right() - size * 0.6, step->rect.top() - size * 0.6, size, size);
        const double ratio = q->viewport()->devicePixelRatioF();
        screen.setPen(Qt::NoPen);
        screen.setBrush(colours().card);
        screen.drawEllipse(at.adjusted(-size / 5, -size / 5, size / 5, size / 5));
        const QPixmap lock = iconPixmap(QStringLiteral("lock"), colours().accent, (QSizeF(16, 16) * ratio).toSize());
        screen.drawPixmap(at, lock, QRectF(lock.rect()));
    }
}

} // namespace baton
