#include "views/canvas/canvas_p.h"

#include "views/canvas/geometry/movedplaces.h"
#include "views/text/sentences.h"

#include <QScopedValueRollback>
#include <algorithm>

// Commands on the selection, each one intent.
namespace baton {

void Canvas::removeSelected()
{
    if (!d->selected.empty())
        d->perform(intents::remove(d->map(), d->selected, intents::NameParties::Go));
}

void Canvas::nudge(QPointF by)
{
    if (d->oneHandoff() && d->editable())
        return d->nudgeBend(by);
    if (d->selected.steps.empty() && d->selected.notes.empty())
        return;
    std::vector<int> moving;
    for (const Id &id : d->selected.steps)
        if (!d->isLocked(id))
            moving.push_back(d->shape.stepIndex(id));
    Batch batch = intents::move(d->map(), movedPlaces(d->shape, d->map(), moving, by));
    if (moving.size() > 1)
        batch.subject.clear();
    for (const Id &id : d->selected.notes) {
        Note note = *d->map().notes.find(id);
        note.x += by.x();
        note.y += by.y();
        const Batch moved = intents::put(d->map(), note);
        batch.changes.insert(batch.changes.end(), moved.changes.begin(), moved.changes.end());
    }
    // Keys held down are one gesture: one undo takes all of it back.
    batch.gesture = "nudge";
    for (const Id &id : d->selected.steps)
        batch.gesture += ":" + id;
    const QScopedValueRollback atOnce(d->still, true);
    const bool locked = d->selected.notes.empty() && moving.empty();
    if (d->perform(std::move(batch)) && !locked)
        d->tellMoved(by);
}

bool Canvas::Private::oneHandoff() const
{
    return selected.handoffs.size() == 1 && selected.steps.empty() && selected.notes.empty();
}

void Canvas::insertIntoSelected()
{
    if (d->oneHandoff())
        d->startGrowth(growInto(d->shape, d->selected.handoffs.front()));
}

void Canvas::turnSelected()
{
    if (!d->oneHandoff())
        return;
    const Handoff handoff = *d->map().handoffs.find(d->selected.handoffs.front());
    d->perform(intents::reconnect(d->map(), handoff.id, handoff.to, handoff.from));
}

void Canvas::askDelay()
{
    if (d->oneHandoff())
        Q_EMIT delayWanted(QString::fromStdString(d->selected.handoffs.front()));
}

void Canvas::editSelected()
{
    if (!d->selected.empty())
        Q_EMIT editWanted();
}

QString Canvas::spokenName(const Id &id, bool handoff) const
{
    const ProcessMap &map = d->map();
    const auto withMark = [](const QString &name, const QString &spoken) {
        return spoken.isEmpty() ? name : tr("%1, %2").arg(name, spoken);
    };
    if (handoff) {
        const Handoff *found = map.handoffs.find(id);
        if (!found)
            return {};
        const QString from = text::stepName(map, found->from), to = text::stepName(map, found->to);
        const QString name =
            found->deliverable.empty()
                ? tr("Handoff, %1 to %2").arg(from, to)
                : tr("Handoff, %1 to %2, %3").arg(from, to, QString::fromStdString(found->deliverable));
        const auto mark = d->view.handoffs.find(id);
        return withMark(name, mark == d->view.handoffs.end() ? QString() : mark->second.spoken);
    }
    const StepShape *shape = d->shape.step(id);
    if (!shape)
        return {};
    QString name = tr("Step, %1").arg(text::stepName(map, id));
    if (!shape->text.detail.isEmpty())
        name = tr("%1, %2").arg(name, shape->text.detail);
    const auto mark = d->view.steps.find(id);
    return withMark(name, mark == d->view.steps.end() ? QString() : mark->second.spoken);
}

} // namespace baton
