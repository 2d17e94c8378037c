#include "views/canvas/canvas_p.h"

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
    std::vector<Placement> places = d->shape.unplaced();
    for (const Id &id : d->selected.steps) {
        if (d->isLocked(id))
            continue;
        const StepShape *step = d->shape.step(id);
        std::erase_if(places, [&](const Placement &place) { return place.id == id; });
        const Placement *old = d->map().placements.find(id);
        Placement place = old ? *old : Placement();
        place.id = id;
        place.x = step->stored.x() + by.x();
        place.y = step->stored.y() + by.y();
        place.byHand = true;
        places.push_back(place);
    }
    Batch batch = intents::move(d->map(), places);
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
    const bool locked = d->selected.notes.empty() && std::all_of(d->selected.steps.begin(), d->selected.steps.end(),
                                                                 [this](const Id &id) { return d->isLocked(id); });
    if (d->perform(std::move(batch)) && !locked)
        d->tellMoved(by);
}

void Canvas::Private::updatePad()
{
    if (!pad || !editor)
        return;
    const std::size_t count = selected.steps.size() + selected.handoffs.size() + selected.notes.size();
    const QRectF region = camera.toView(regionOf(selected));
    const bool visible = QRectF(q->viewport()->rect()).intersects(region);
    if (count == 0 || !visible || !naming.empty() || (tool && tool->busy()) || !connectFrom.empty() || sizing) {
        pad->hide();
        return;
    }
    const auto what = count > 1                    ? ContextPad::For::Several
                      : !selected.steps.empty()    ? ContextPad::For::Step
                      : !selected.handoffs.empty() ? ContextPad::For::Handoff
                                                   : ContextPad::For::Several;
    QRectF anchor = region;
    if (what == ContextPad::For::Handoff) {
        const HandoffShape *handoff = shape.handoff(selected.handoffs.front());
        const QRectF words = handoff->label.isEmpty() ? QRectF() : handoff->label | handoff->room;
        anchor = camera.toView(QRectF(handoff->middle() - QPointF(0, 10), QSizeF(0, 20)) | words);
    }
    pad->showFor(what, editable());
    pad->placeAt(anchor, q->viewport()->size(), worthSeeing(anchor));
}

// What the pad should stand beside: cards, labels and the arrows that it speaks of.
ContextPad::Around Canvas::Private::worthSeeing(const QRectF &anchor) const
{
    constexpr double around = 160; // px; farther than the pad ever stands
    constexpr double stroke = 4;   // px to each side
    const QRectF region = camera.toMap(anchor.adjusted(-around, -around, around, around));
    ContextPad::Around seen;
    for (int i : shape.stepsIn(region)) {
        const StepShape &step = shape.steps()[static_cast<std::size_t>(i)];
        const auto mark = view.steps.find(step.id);
        const bool badge = mark != view.steps.end() && !mark->second.figure.isEmpty();
        seen.cards.push_back(camera.toView(badge ? step.rect.adjusted(0, -16, 24, 16) : step.rect));
    }
    for (int i : shape.handoffsIn(region)) {
        const HandoffShape &handoff = shape.handoffs()[static_cast<std::size_t>(i)];
        if (!handoff.label.isEmpty())
            seen.cards.push_back(camera.toView(handoff.label | handoff.room));
        if (!isOfChosen(handoff))
            continue;
        const QPolygonF line = handoff.polyline();
        for (int k = 1; k < line.size(); ++k)
            seen.lines.push_back(
                camera.toView(QRectF(line[k - 1], line[k]).normalized()).adjusted(-stroke, -stroke, stroke, stroke));
    }
    return seen;
}

// The one selected, or one that the one selected step sends or gets.
bool Canvas::Private::isOfChosen(const HandoffShape &handoff) const
{
    if (selected.steps.size() != 1)
        return selected.handoffs.size() == 1 && selected.handoffs.front() == handoff.id;
    const int step = shape.stepIndex(selected.steps.front());
    return selected.handoffs.empty() && (handoff.from == step || handoff.to == step);
}

void Canvas::Private::padAction(ContextPad::Action action)
{
    const bool onHandoff = oneHandoff();
    switch (action) {
    case ContextPad::Action::Grow:
        onHandoff ? q->insertIntoSelected() : q->growDownstream();
        break;
    case ContextPad::Action::Connect:
        onHandoff ? q->turnSelected() : q->connectFromSelected();
        break;
    case ContextPad::Action::Delay:
        q->askDelay();
        break;
    case ContextPad::Action::Edit:
        q->renameSelected();
        break;
    case ContextPad::Action::Remove:
        q->removeSelected();
        break;
    }
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
