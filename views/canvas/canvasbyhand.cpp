#include "views/canvas/canvas_p.h"
#include "views/canvas/geometry/lanes.h"
#include "views/canvas/geometry/room.h"
#include "views/canvas/tools/resizesteps.h"
#include "views/canvas/tools/spacetool.h"

#include <algorithm>

// What hands do with the mouse, done with keys: space, heights of lanes, notes, phases.
namespace baton {

namespace {

constexpr double spaceStep = 40, laneStep = 20, phaseStep = 20;

} // namespace

// Space

void Canvas::openSpace(Qt::Key arrow)
{
    if (d->selected.steps.empty() || !d->editable())
        return;
    const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    double from = 1e18;
    for (const Id &id : d->selected.steps) {
        const QPointF middle = d->shape.step(id)->rect.center();
        from = std::min(from, (sideways ? middle.x() : middle.y()) - 1);
    }
    const double wanted = arrow == Qt::Key_Right || arrow == Qt::Key_Down ? spaceStep : -spaceStep;
    const double by = allowedSpace(d->shape, sideways, from, wanted);
    if (by == 0) {
        d->say(tr("There is no space left here that could be closed."));
        return;
    }
    const std::vector<int> steps = beyond(d->shape, sideways, from);
    const QPointF moved = sideways ? QPointF(by, 0) : QPointF(0, by);
    Batch batch = spaceMade(*d, steps, moved);
    batch.gesture = (sideways ? "space:" : "space down:") + d->selected.steps.front();
    if (d->perform(std::move(batch)))
        d->tellSpace(steps.size(), moved);
}

// Lanes

void Canvas::resizeLane(int by)
{
    const auto &lanes = d->shape.lanes();
    const auto at =
        std::find_if(lanes.begin(), lanes.end(), [this](const LaneShape &each) { return each.party == d->lane; });
    if (d->lane.empty() || at == lanes.end() || !d->editable())
        return;
    if (d->map().parties.find(d->lane)->laneFolded)
        return d->say(ResizeSteps::whenFolded());
    const double wanted = std::round((at->bottom - at->top) / laneStep + by) * laneStep;
    Batch batch = intents::putLane(d->map(), d->lane, laneHeight(*at, wanted), false);
    if (batch.empty())
        return d->say(tr("This lane is as low as its steps allow."));
    batch.gesture = "lane:" + d->lane;
    d->perform(std::move(batch));
}

// Notes, phases, the view

void Canvas::chooseNextNote()
{
    const auto &notes = d->shape.notes();
    if (notes.empty()) {
        d->say(tr("There are no notes on this map."));
        return;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < notes.size(); ++i)
        if (!d->selected.notes.empty() && notes[i].id == d->selected.notes.back())
            next = (i + 1) % notes.size();
    setFocus(Qt::OtherFocusReason);
    select({{}, {}, {notes[next].id}}, true);
}

void Canvas::nameNextPhase()
{
    const std::vector<Phase> &phases = d->map().info.phases;
    if (phases.empty()) {
        d->say(tr("There are no phases on this map."));
        return;
    }
    d->lastPhase = (d->lastPhase + 1) % int(phases.size());
    d->showPhase(d->lastPhase);
    d->renamePhase(d->lastPhase);
    d->say(tr("Type its name; Alt+Left and Alt+Right move where it begins, without a name it is removed."));
}

void Canvas::Private::showPhase(int phase)
{
    QRectF area = visibleArea();
    const double x = map().info.phases[std::size_t(phase)].x;
    if (x >= area.left() && x <= area.left() + area.width() * 0.8)
        return;
    area.moveLeft(x - area.width() * 0.1);
    q->showArea(area);
}

// The phase whose name is being typed; what is typed stays.
void Canvas::Private::shiftPhase(int by)
{
    const int phase = namingPhase;
    std::vector<Phase> phases = map().info.phases;
    if (phase < 0 || phase >= int(phases.size()))
        return;
    const QString typed = editor->text();
    finishPhase(NameEditor::Leave::Cancel);
    Phase &moved = phases[std::size_t(phase)];
    moved.x += by * phaseStep;
    const Phase wanted = moved;
    Batch batch = intents::putPhases(map(), std::move(phases));
    batch.gesture = "phase:" + wanted.name;
    perform(std::move(batch));
    const std::vector<Phase> &now = map().info.phases;
    const auto found = std::find(now.begin(), now.end(), wanted);
    lastPhase = found == now.end() ? 0 : int(found - now.begin());
    showPhase(lastPhase);
    renamePhase(lastPhase);
    editor->setPlainText(typed);
    editor->moveCursor(QTextCursor::End);
}

void Canvas::Private::turnPage(const QKeyEvent *event)
{
    const QRectF area = visibleArea();
    const double by = event->key() == Qt::Key_PageDown ? 0.8 : -0.8;
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    q->showArea(area.translated(sideways ? area.width() * by : 0, sideways ? 0 : area.height() * by));
}

// The neighbour there is chosen too.
void Canvas::Private::walkAlso(Qt::Key arrow)
{
    if (selected.steps.empty())
        return q->walk(arrow);
    const int target = walkTarget(shape.stepIndex(selected.steps.back()), arrow);
    if (target < 0)
        return;
    intents::Selection more = selected;
    const Id id = shape.steps()[std::size_t(target)].id;
    std::erase(more.steps, id); // last, so that the next key goes on from it
    more.steps.push_back(id);
    setSelection(more);
    reveal(more);
}

} // namespace baton
