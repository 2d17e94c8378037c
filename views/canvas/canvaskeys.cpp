#include "views/canvas/canvas_p.h"

#include "views/canvas/keys.h"
#include "views/canvas/selection.h"
#include "views/text/sentences.h"

#include <QLineF>
#include <cmath>

// The keyboard on the map. What the main window binds as actions (undo, zoom, tools) comes in through the slots.
namespace baton {

namespace {

constexpr double coarse = 20, fine = 1;

QPointF direction(int key)
{
    return {double((key == Qt::Key_Right) - (key == Qt::Key_Left)),
            double((key == Qt::Key_Down) - (key == Qt::Key_Up))};
}

} // namespace

// Keys that mean something on a selected step and must not reach single-letter shortcuts of the window.
bool Canvas::Private::takesKey(const QKeyEvent *event) const
{
    if (!q->hasFocus())
        return false;
    const int key = event->key();
    const bool oneStep = selected.steps.size() == 1 && editable();
    if (key == Qt::Key_Escape)
        return tool->busy() || connecting || growth.has_value() || sizing;
    if (isArrow(key) || key == Qt::Key_Space)
        return true;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter)
        return plain(event) && (oneStep || shape.empty());
    return (oneStep || connecting || (shape.empty() && editable())) && prints(event);
}

bool Canvas::Private::keyPress(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && plain(event)) {
        spaceHeld = true;
        updateCursor(lastPointer);
        return true;
    }
    if (event->key() == Qt::Key_Escape)
        return cancelAll() || dropChoice();
    if (sizing && sizeKey(event))
        return true;
    if (connecting && connectKey(event))
        return true;
    return moveKey(event) || commandKey(event) || typedName(event);
}

bool Canvas::Private::dropChoice()
{
    const bool something = !selected.empty() || !lane.empty();
    chooseLane({});
    setSelection({});
    return something;
}

bool Canvas::Private::moveKey(QKeyEvent *event)
{
    if (!isArrow(event->key()))
        return false;
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!lane.empty() && vertical && (event->modifiers() & Qt::ControlModifier))
        q->moveLane(event->key() == Qt::Key_Up ? -1 : 1);
    else if (!lane.empty() && vertical && (event->modifiers() & Qt::AltModifier))
        q->resizeLane(event->key() == Qt::Key_Up ? -1 : 1);
    else if ((event->modifiers() & Qt::ShiftModifier) && (event->modifiers() & Qt::ControlModifier))
        q->openSpace(Qt::Key(event->key()));
    else if ((event->modifiers() & Qt::ShiftModifier) && (event->modifiers() & Qt::AltModifier))
        walkAlso(Qt::Key(event->key()));
    else if (event->modifiers() & Qt::AltModifier)
        q->nudge(direction(event->key()) * fine);
    else if (event->modifiers() & Qt::ControlModifier)
        q->nudge(direction(event->key()) * coarse);
    else if (event->modifiers() & Qt::ShiftModifier)
        walkHandoffs(Qt::Key(event->key()));
    else
        q->walk(Qt::Key(event->key()));
    return true;
}

bool Canvas::Private::commandKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        q->selectAll();
        return true;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        q->cutOrCopy(event->matches(QKeySequence::Cut));
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        q->paste();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        turnPage(event);
        return true;
    case Qt::Key_Tab:
        q->growDownstream();
        return true;
    case Qt::Key_Backtab:
        q->growUpstream();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain(event))
            return false;
        if (selected.steps.size() == 1 || shape.empty())
            q->addSibling();
        else if (!selected.empty() || !lane.empty())
            Q_EMIT q->editWanted();
        return true;
    case Qt::Key_F10:
        if (!(event->modifiers() & Qt::ShiftModifier))
            return false;
        q->askForMenu();
        return true;
    case Qt::Key_F2:
        q->renameSelected();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (selected.empty() && !lane.empty())
            q->removeLane();
        q->removeSelected();
        return true;
    case Qt::Key_0:
        if (event->modifiers() & Qt::ControlModifier) {
            q->zoomBy(1 / q->zoom());
            return true;
        }
        return false;
    case Qt::Key_1:
        if (event->modifiers() & Qt::ControlModifier) {
            q->fit();
            return true;
        }
        return false;
    default:
        return false;
    }
}

// On an empty map a letter begins the name of the first step. A small c on a selected step connects; every other
// letter, and a capital C, begins its new name.
bool Canvas::Private::typedName(QKeyEvent *event)
{
    if (!prints(event) || !editable())
        return false;
    if (shape.empty()) {
        q->growDownstream();
        if (!naming.empty())
            openEditorFor(naming, event->text(), false);
        return true;
    }
    if (selected.steps.size() != 1)
        return false;
    if (event->text() == QLatin1String("c")) {
        q->connectFromSelected();
        return true;
    }
    openEditorFor(selected.steps.front(), event->text(), false);
    return true;
}

bool Canvas::Private::cancelAll()
{
    const bool gesture = tool && (sizing || tool->busy() || panning || growth || !naming.empty() || connecting);
    const bool something = cancelTidy() || gesture;
    if (tool)
        tool->cancel();
    panning = false;
    stopConnecting();
    endSizing(false);
    if (namingPhase >= 0 && editor)
        finishPhase(NameEditor::Leave::Cancel);
    if (!naming.empty() && editor) {
        editor->close();
        naming.clear();
        dropTentative();
    }
    if (!noting.empty())
        finishNote(false);
    endGlide();
    if (!preview.moves.empty())
        clearPreview();
    return something;
}

// Walking

// The neighbour along a handoff that lies most in the direction of the arrow; failing that, the nearest step there.
int Canvas::Private::walkTarget(int step, Qt::Key arrow) const
{
    const QPointF from = shape.steps()[step].rect.center(), ahead = direction(arrow);
    const auto cost = [&](int other) {
        const QPointF to = shape.steps()[other].rect.center() - from;
        const double along = QPointF::dotProduct(to, ahead), aside = std::abs(to.x() * ahead.y() - to.y() * ahead.x());
        return along <= 1 ? 1e12 : along + 2 * aside;
    };
    int best = -1;
    double least = 1e12;
    const auto offer = [&](int other) {
        if (other != step && cost(other) < least) {
            least = cost(other);
            best = other;
        }
    };
    const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    for (int i : shape.handoffsOf(step)) {
        const HandoffShape &handoff = shape.handoffs()[i];
        offer(handoff.from == step ? handoff.to : handoff.from);
    }
    if (best >= 0 && sideways)
        return best;
    const double reach = 900;
    for (int i : shape.stepsIn(QRectF(from.x() - reach, from.y() - reach, 2 * reach, 2 * reach)))
        offer(i);
    if (best >= 0)
        return best;
    // A handoff that goes back leads somewhere too.
    for (int i : shape.handoffsOf(step)) {
        const HandoffShape &handoff = shape.handoffs()[i];
        if (arrow == Qt::Key_Right && handoff.from == step)
            return handoff.to;
        if (arrow == Qt::Key_Left && handoff.to == step)
            return handoff.from;
    }
    return -1;
}

void Canvas::walk(Qt::Key arrow)
{
    if (d->shape.steps().empty())
        return;
    int target = -1;
    if (!d->selected.steps.empty()) {
        target = d->walkTarget(d->shape.stepIndex(d->selected.steps.back()), arrow);
    } else if (!d->selected.handoffs.empty()) {
        const HandoffShape *handoff = d->shape.handoff(d->selected.handoffs.back());
        if (arrow == Qt::Key_Up || arrow == Qt::Key_Down) {
            d->walkHandoffs(arrow);
            return;
        }
        target = arrow == Qt::Key_Right ? handoff->to : handoff->from;
    } else {
        double least = 1e18;
        const QPointF middle = d->visibleArea().center();
        for (std::size_t i = 0; i < d->shape.steps().size(); ++i)
            if (const double far = QLineF(middle, d->shape.steps()[i].rect.center()).length(); far < least) {
                least = far;
                target = int(i);
            }
    }
    if (target >= 0)
        select({{d->shape.steps()[target].id}, {}, {}}, true);
}

// Shift+Right takes a handoff that leaves the step, Shift+Left one that arrives; Up and Down go through the others.
void Canvas::Private::walkHandoffs(Qt::Key arrow)
{
    std::vector<int> candidates;
    int current = -1;
    if (!selected.handoffs.empty()) {
        current = shape.handoffIndex(selected.handoffs.back());
        const HandoffShape &handoff = shape.handoffs()[current];
        candidates = shape.handoffsOf(arrow == Qt::Key_Left ? handoff.from : handoff.to);
        if (arrow == Qt::Key_Up || arrow == Qt::Key_Down)
            candidates = shape.handoffsOf(handoff.from);
    } else if (!selected.steps.empty()) {
        const int step = shape.stepIndex(selected.steps.back());
        for (int i : shape.handoffsOf(step))
            if ((shape.handoffs()[i].from == step) == (arrow != Qt::Key_Left))
                candidates.push_back(i);
    }
    if (candidates.empty())
        return;
    const auto at = std::find(candidates.begin(), candidates.end(), current);
    const int count = int(candidates.size());
    const int position =
        at == candidates.end() ? 0 : int(at - candidates.begin()) + (arrow == Qt::Key_Up ? count - 1 : 1);
    q->select({{}, {shape.handoffs()[candidates[position % count]].id}, {}}, true);
}

} // namespace baton
