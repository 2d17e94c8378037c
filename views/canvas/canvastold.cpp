#include "views/canvas/canvas_p.h"

#include "views/canvas/selection.h"
#include "views/spoken/announce.h"
#include "views/text/counts.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

// What was chosen or moved by keys all at once is told to those who do not see it.
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

enum class Direction { Right, Left, Down, Up };

Direction directionOf(QPointF by)
{
    if (std::abs(by.x()) >= std::abs(by.y()))
        return by.x() > 0 ? Direction::Right : Direction::Left;
    return by.y() > 0 ? Direction::Down : Direction::Up;
}

QString moved(Direction direction)
{
    switch (direction) {
    case Direction::Right:
        return Canvas::tr("Moved right.");
    case Direction::Left:
        return Canvas::tr("Moved left.");
    case Direction::Down:
        return Canvas::tr("Moved down.");
    case Direction::Up:
        break;
    }
    return Canvas::tr("Moved up.");
}

QString stepsMoved(Direction direction, int count)
{
    switch (direction) {
    case Direction::Right:
        return Canvas::tr("%Ln step(s) moved right.", nullptr, count);
    case Direction::Left:
        return Canvas::tr("%Ln step(s) moved left.", nullptr, count);
    case Direction::Down:
        return Canvas::tr("%Ln step(s) moved down.", nullptr, count);
    case Direction::Up:
        break;
    }
    return Canvas::tr("%Ln step(s) moved up.", nullptr, count);
}

QString elementsMoved(Direction direction, int count)
{
    switch (direction) {
    case Direction::Right:
        return Canvas::tr("%Ln element(s) moved right.", nullptr, count);
    case Direction::Left:
        return Canvas::tr("%Ln element(s) moved left.", nullptr, count);
    case Direction::Down:
        return Canvas::tr("%Ln element(s) moved down.", nullptr, count);
    case Direction::Up:
        break;
    }
    return Canvas::tr("%Ln element(s) moved up.", nullptr, count);
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

// Where one of those that moved stands next to one that did not; empty where there is none near.
QString Canvas::Private::whereTheyStand(const std::vector<Id> &steps) const
{
    const StepShape *moved = nullptr, *next = nullptr;
    double least = nearby;
    for (const Id &id : steps) {
        const StepShape &step = *shape.step(id);
        for (const int i : shape.stepsIn(step.rect.adjusted(-least, -least, least, least))) {
            const StepShape &other = shape.steps()[std::size_t(i)];
            const double away = Gap(step.rect, other.rect).distance();
            if (has(steps, other.id) || (next && away >= least))
                continue;
            moved = &step;
            next = &other;
            least = away;
        }
    }
    return next ? text::fill(relation(moved->rect, next->rect),
                             {text::stepName(map(), moved->id), text::stepName(map(), next->id)})
                : QString();
}

void Canvas::Private::tellChosen() const
{
    QStringList kinds;
    if (!selected.steps.empty())
        kinds << text::steps(selected.steps.size());
    if (!selected.handoffs.empty())
        kinds << text::handoffs(selected.handoffs.size());
    if (!selected.notes.empty())
        kinds << text::notes(selected.notes.size());
    announce(q, kinds.isEmpty() ? Canvas::tr("The map is empty.")
                                : text::fill(Canvas::tr("Chosen: %1."), {QLocale().createSeparatedList(kinds)}));
}

void Canvas::Private::tellSpace(std::size_t steps, QPointF by) const
{
    announce(q, stepsMoved(directionOf(by), int(steps)));
}

void Canvas::Private::tellMoved(QPointF by) const
{
    constexpr std::size_t few = 50; // among more than so many no single one is worth naming
    std::vector<Id> steps = selected.steps;
    const int locked = int(std::erase_if(steps, [this](const Id &id) { return isLocked(id); }));
    const Direction direction = directionOf(by);
    QStringList sentences;
    if (selected.steps.size() + selected.notes.size() < 2)
        sentences << moved(direction);
    else if (selected.notes.empty())
        sentences << stepsMoved(direction, int(steps.size()));
    else
        sentences << elementsMoved(direction, int(steps.size() + selected.notes.size()));
    if (locked > 0)
        sentences << Canvas::tr("%Ln locked step(s) stayed.", nullptr, locked);
    if (selected.notes.empty() && steps.size() <= few)
        sentences << whereTheyStand(steps);
    sentences.removeAll(QString());
    announce(q, sentences.join(u' '));
}

} // namespace baton
