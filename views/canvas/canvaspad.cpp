#include "views/canvas/canvas_p.h"

#include <algorithm>
#include <cmath>

// The pad beside what is selected.
namespace baton {

namespace {

// The arrow as slim rectangles, and its label; what of it comes near, in pixels.
void addPieces(const HandoffShape &handoff, const Camera &camera, const QRectF &near, std::vector<QRectF> &pieces)
{
    constexpr double stroke = 4; // px to each side
    constexpr double step = 12;  // px; the box around a longer slanting line is mostly empty
    const auto add = [&](const QRectF &piece) {
        if (piece.intersects(near))
            pieces.push_back(piece);
    };
    if (!handoff.label.isEmpty())
        add(camera.toView(handoff.label | handoff.room));
    const QPolygonF line = handoff.polyline();
    for (int k = 1; k < line.size(); ++k) {
        const QLineF whole(camera.toView(line[k - 1]), camera.toView(line[k]));
        const int parts =
            int(std::clamp(std::ceil(std::min(std::abs(whole.dx()), std::abs(whole.dy())) / step), 1.0, 50.0));
        for (int part = 0; part < parts; ++part)
            add(QRectF(whole.pointAt(double(part) / parts), whole.pointAt(double(part + 1) / parts))
                    .normalized()
                    .adjusted(-stroke, -stroke, stroke, stroke));
    }
}

} // namespace

void Canvas::Private::updatePad()
{
    if (!pad || !editor)
        return;
    const std::size_t count = selected.steps.size() + selected.handoffs.size() + selected.notes.size();
    const QRectF region = camera.toView(chosenInTiles() ? chosenRegion : regionOf(selected));
    const bool visible = QRectF(q->viewport()->rect()).intersects(region);
    if (count == 0 || !visible || !naming.empty() || (tool && tool->busy()) || connecting || sizing) {
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
    pad->placeAt(anchor, q->viewport()->size(), chosenInTiles() ? ContextPad::Around() : worthSeeing(anchor));
}

// What the pad should stand beside: cards, and arrows with their labels.
ContextPad::Around Canvas::Private::worthSeeing(const QRectF &anchor) const
{
    constexpr std::size_t many = 200; // arrows: among so many no place is free of them
    const double reach = pad->reach();
    const QRectF near = anchor.adjusted(-reach, -reach, reach, reach), region = camera.toMap(near);
    ContextPad::Around seen;
    for (int i : shape.stepsIn(region)) {
        const StepShape &step = shape.steps()[static_cast<std::size_t>(i)];
        const auto mark = view.steps.find(step.id);
        const bool badge = mark != view.steps.end() && !mark->second.figure.isEmpty();
        seen.cards.push_back(camera.toView(badge ? step.rect.adjusted(0, -16, 24, 16) : step.rect));
    }
    const std::vector<int> handoffs = shape.handoffsIn(region);
    for (int i : handoffs) {
        const HandoffShape &handoff = shape.handoffs()[static_cast<std::size_t>(i)];
        if (const bool own = isOfChosen(handoff); own || handoffs.size() <= many)
            addPieces(handoff, camera, near, own ? seen.own : seen.others);
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

} // namespace baton
