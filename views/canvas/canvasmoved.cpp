#include "views/canvas/canvas_p.h"

#include "views/spoken/announce.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <algorithm>
#include <cmath>

// What was moved by keys is told to those who do not see it go.
namespace baton {

namespace {

constexpr double nearby = 1200; // map units; what is further away says nothing of a place

struct Gap
{
    double across, down; // between two cards; negative where one reaches over the other

    Gap(const QRectF &a, const QRectF &b)
        : across(std::max(a.left() - b.right(), b.left() - a.right()))
        , down(std::max(a.top() - b.bottom(), b.top() - a.bottom()))
    {}
    double distance() const { return std::hypot(std::max(across, 0.0), std::max(down, 0.0)); }
};

QString direction(QPointF by)
{
    if (std::abs(by.x()) >= std::abs(by.y()))
        return by.x() > 0 ? Canvas::tr("Moved right.") : Canvas::tr("Moved left.");
    return by.y() > 0 ? Canvas::tr("Moved down.") : Canvas::tr("Moved up.");
}

QString relation(const QRectF &card, const QRectF &other)
{
    const Gap gap(card, other);
    if (gap.across < 0 && gap.down < 0)
        return Canvas::tr("%1 overlaps %2.");
    if (gap.across >= gap.down)
        return card.center().x() < other.center().x() ? Canvas::tr("%1 is left of %2.")
                                                      : Canvas::tr("%1 is right of %2.");
    return card.center().y() < other.center().y() ? Canvas::tr("%1 is above %2.") : Canvas::tr("%1 is below %2.");
}

} // namespace

// Beside the step next to it; empty where there is none near.
QString Canvas::Private::whereItStands(const StepShape &step) const
{
    const StepShape *next = nullptr;
    for (const int i : shape.stepsIn(step.rect.adjusted(-nearby, -nearby, nearby, nearby))) {
        const StepShape &other = shape.steps()[std::size_t(i)];
        if (other.id != step.id &&
            (!next || Gap(step.rect, other.rect).distance() < Gap(step.rect, next->rect).distance()))
            next = &other;
    }
    return next ? text::fill(relation(step.rect, next->rect),
                             {text::stepName(map(), step.id), text::stepName(map(), next->id)})
                : QString();
}

void Canvas::Private::tellMoved(QPointF by) const
{
    QStringList sentences{direction(by)};
    if (selected.steps.size() == 1 && selected.notes.empty())
        if (const QString place = whereItStands(*shape.step(selected.steps.front())); !place.isEmpty())
            sentences << place;
    announce(q, sentences.join(u' '));
}

} // namespace baton
