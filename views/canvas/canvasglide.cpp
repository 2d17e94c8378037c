#include "views/canvas/canvas_p.h"

#include "views/canvas/geometry/quickrouting.h"
#include "views/canvas/selection.h"

#include <QEasingCurve>
#include <algorithm>

// Steps that an edit moves (making room, tidying, undo) glide to their new places, so that the eye can follow.
namespace baton {

namespace {

constexpr int glideMs = 170;
constexpr std::size_t mostGliding = 150; // steps; beyond, nobody follows them one by one

QPointF between(QPointF a, QPointF b, double t)
{
    return a + (b - a) * t;
}

QRectF between(const QRectF &a, const QRectF &b, double t)
{
    return {between(a.topLeft(), b.topLeft(), t),
            QSizeF(a.width() + (b.width() - a.width()) * t, a.height() + (b.height() - a.height()) * t)};
}

HandoffShape between(const HandoffShape &a, const HandoffShape &b, double t)
{
    HandoffShape shape = b;
    for (int i = 0; i < shape.points.size(); ++i)
        shape.points[i] = between(a.points[i], b.points[i], t);
    if (!shape.label.isEmpty())
        shape.label = between(a.label, b.label, t);
    return shape;
}

bool alike(const HandoffShape &a, const HandoffShape &b)
{
    return a.smooth == b.smooth && a.points.size() == b.points.size() && a.from >= 0;
}

} // namespace

// What stands where before an edit. Nothing while animations are off or too much moves.
Canvas::Private::Glide Canvas::Private::standing(const ChangeSet &what) const
{
    Glide before;
    if (still || !Theme::instance().animations() || !everShown || !q->isVisible() || what.everything ||
        what.placements.size() > mostGliding)
        return before;
    for (const Id &id : what.placements)
        if (const StepShape *step = shape.step(id); step && !isDropped(id)) {
            before.steps.emplace(id, step->rect);
            for (int handoff : shape.handoffsOf(shape.stepIndex(id)))
                before.handoffs.emplace(shape.handoffs()[handoff].id, shape.handoffs()[handoff]);
        }
    return before;
}

bool Canvas::Private::isDropped(const Id &step) const
{
    return std::any_of(dropped.steps.begin(), dropped.steps.end(), [&](const StepShape &s) { return s.id == step; });
}

void Canvas::Private::startGlide(Glide before)
{
    std::erase_if(before.steps, [this](const auto &old) {
        const StepShape *now = shape.step(old.first);
        return !now || now->rect == old.second;
    });
    if (before.steps.empty())
        return;
    glide = std::move(before);
    glideAnimation.setDuration(glideMs);
    glideAnimation.setEasingCurve(QEasingCurve::InOutCubic);
    glideAnimation.setStartValue(0.0);
    glideAnimation.setEndValue(1.0);
    glideAnimation.start();
}

void Canvas::Private::showGlide(double share)
{
    if (glide.steps.empty())
        return;
    DragPreview now;
    std::unordered_set<int> handoffs;
    for (const auto &[id, old] : glide.steps)
        if (const int step = shape.stepIndex(id); step >= 0) {
            now.moves.push_back({step, between(old, shape.steps()[step].rect, share)});
            handoffs.insert(shape.handoffsOf(step).begin(), shape.handoffsOf(step).end());
        }
    const auto rectOf = [&](int step) {
        const auto old = glide.steps.find(shape.steps()[step].id);
        const QRectF &rect = shape.steps()[step].rect;
        return old == glide.steps.end() ? rect : between(old->second, rect, share);
    };
    for (int handoff : handoffs) {
        HandoffShape target = shape.handoffs()[handoff];
        const auto old = glide.handoffs.find(target.id);
        if (old != glide.handoffs.end() && alike(old->second, target))
            target = between(old->second, target, share);
        else
            routeQuickly(target, rectOf(target.from), rectOf(target.to), shape.routeStyle());
        now.handoffs.push_back(std::move(target));
    }
    setPreview(std::move(now));
}

void Canvas::Private::endGlide()
{
    if (glide.steps.empty())
        return;
    glide = {};
    glideAnimation.stop();
    clearPreview();
}

} // namespace baton
