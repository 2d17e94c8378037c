#include "views/canvas/canvas_p.h"
#include "views/canvas/keys.h"
#include "views/text/sentences.h"

namespace baton {

void Canvas::connectFromSelected()
{
    if (d->selected.steps.size() != 1 || !d->editable())
        return;
    const int from = d->shape.stepIndex(d->selected.steps.front());
    if (from < 0)
        return;
    d->connecting = std::make_unique<ConnectGesture>(*d, from);
    d->say(d->whereToHandOff());
    d->updatePad();
    d->repaint();
}

QString Canvas::Private::whereToHandOff() const
{
    const bool fits = intents::canBeInserted(map(), connecting->from());
    return (fits ? Canvas::tr("Hand off from %1 to which step? Type its name, or walk there with the arrows and press "
                              "Enter, or click it; on a handoff (Shift+arrows), Enter puts it in between. Esc stops.")
                 : Canvas::tr("Hand off from %1 to which step? Type its name, or walk there with the arrows and press "
                              "Enter, or click it. Esc stops."))
        .arg(text::stepName(map(), connecting->from()));
}

void Canvas::Private::stopConnecting()
{
    if (!connecting)
        return;
    connecting.reset();
    say({}); // which step is asked for no longer
    repaint();
}

void Canvas::Private::aimAt(QPointF place)
{
    const bool refused = connecting->isRefused();
    connecting->move(place);
    if (refused && !connecting->isRefused())
        say(whereToHandOff());
    repaint();
}

void Canvas::Private::aimAtChosen()
{
    if (!connecting || selected.steps.size() != 1 || selected.steps.front() == connecting->from())
        return;
    if (const int step = shape.stepIndex(selected.steps.front()); step >= 0)
        aimAt(shape.steps()[step].rect.center());
}

void Canvas::Private::connectAt(QPointF place)
{
    const auto gesture = std::move(connecting);
    say({});
    gesture->move(place);
    gesture->drop();
    revealDrawn();
    repaint();
}

// What is typed is the customer's name: the sentence that hands off to it goes on where sentences are read.
void Canvas::Private::connectByName(const Id &from, const QString &typed)
{
    setSelection({{from}, {}, {}});
    Q_EMIT q->sentenceBegun(text::stepName(map(), from) + QStringLiteral(" \u2192 ") + typed);
}

void Canvas::Private::connectToChosen(const Id &from)
{
    if (const Handoff *into = oneHandoff() ? map().handoffs.find(selected.handoffs.front()) : nullptr)
        return insertInto(into->id, from);
    const int to = selected.steps.size() == 1 ? shape.stepIndex(selected.steps.front()) : -1;
    if (to < 0 || shape.steps()[to].id == from)
        return say(Canvas::tr("A step does not hand off to itself. Choose another step."));
    ConnectGesture gesture(*this, shape.stepIndex(from));
    gesture.move(shape.steps()[to].rect.center());
    gesture.drop();
    revealDrawn();
}

// It may swing out over what is in view.
void Canvas::Private::revealDrawn()
{
    if (oneHandoff())
        reveal(selected);
}

void Canvas::Private::insertInto(const Id &handoff, const Id &step)
{
    if (!intents::canBeInserted(map(), step))
        say(Canvas::tr("%1 has handoffs of its own already. Only a step without any is put into a handoff.")
                .arg(text::stepName(map(), step)));
    else if (perform(intents::insertExisting(map(), handoff, step)))
        setSelection({{step}, {}, {}});
}

bool Canvas::Private::connectKey(QKeyEvent *event)
{
    if (isArrow(event->key()) || isModifier(event->key()))
        return false;
    const Id from = connecting->from();
    stopConnecting();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        connectToChosen(from);
    else if (prints(event))
        connectByName(from, event->text());
    else
        return false;
    return true;
}

} // namespace baton
