#include "views/canvas/canvas_p.h"
#include "views/text/sentences.h"
#include "views/theme/partyplace.h"

#include <QPainter>
#include <algorithm>

// Lanes as things of their own: chosen, moved, folded, made.
namespace baton {

void Canvas::Private::chooseLane(const Id &party)
{
    const Id wanted = shape.options().lanes && map().parties.contains(party) ? party : Id();
    if (!wanted.empty())
        setSelection({});
    if (wanted == lane)
        return;
    lane = wanted;
    repaint();
    if (!lane.empty())
        say(Canvas::tr("Lane of %1").arg(text::partyName(map(), lane)));
    Q_EMIT q->laneChosen(QString::fromStdString(lane));
}

void Canvas::Private::foldLane(const Id &party)
{
    if (const Party *found = map().parties.find(party))
        perform(intents::putLane(map(), party, found->laneHeight, !found->laneFolded));
}

void Canvas::Private::newLane()
{
    Party party;
    party.name = Canvas::tr("New party").toStdString();
    Id id;
    if (!perform(intents::addParty(map(), party, &id)))
        return;
    chooseLane(id);
    Q_EMIT q->editWanted();
}

// As large as other text in the window, and as the map while that is shown larger.
double Canvas::Private::laneTitleScale(double zoom) const
{
    constexpr double largest = 2.5;
    return std::clamp(zoom, double(Theme::instance().textScale()), largest);
}

double Canvas::Private::laneStrip() const
{
    const double scale = laneTitleScale(camera.zoom());
    return shape.lanes().empty() ? 0 : scale * painter().laneStripWidth(scale / camera.zoom());
}

void Canvas::Private::paintChosenLane(QPainter &screen)
{
    for (const LaneShape &each : shape.lanes()) {
        if (lane.empty() || each.party != lane)
            continue;
        const QRectF area = visibleArea();
        QColor veil = colours().accent;
        veil.setAlphaF(0.08f);
        const QRectF band(area.left(), each.top, area.width(), each.bottom - each.top);
        screen.fillRect(band, veil);
        QPen pen(colours().accent, 2);
        pen.setCosmetic(true);
        screen.setPen(pen);
        screen.drawLine(band.topLeft(), band.topRight());
        screen.drawLine(band.bottomLeft(), band.bottomRight());
    }
}

Id Canvas::chosenLane() const
{
    return d->lane;
}

void Canvas::chooseLane(const Id &party)
{
    d->chooseLane(party);
}

// The lane of the selected step; the next one where a lane is chosen already; else the first.
void Canvas::chooseNextLane()
{
    const auto &lanes = d->shape.lanes();
    if (lanes.empty())
        return;
    std::size_t at = 0;
    if (!d->selected.steps.empty()) {
        at = std::size_t(std::max(0, d->shape.step(d->selected.steps.front())->lane));
    } else {
        const auto now =
            std::find_if(lanes.begin(), lanes.end(), [&](const LaneShape &each) { return each.party == d->lane; });
        if (!d->lane.empty() && now != lanes.end())
            at = std::size_t(now - lanes.begin() + 1) % lanes.size();
    }
    d->chooseLane(lanes[at].party);
}

void Canvas::moveLane(int by)
{
    std::vector<Id> order;
    for (const Party &party : d->map().parties)
        order.push_back(party.id);
    const auto at = std::find(order.begin(), order.end(), d->lane) - order.begin();
    const auto to = at + by;
    if (d->lane.empty() || at >= std::ssize(order) || to < 0 || to >= std::ssize(order))
        return;
    std::swap(order[std::size_t(at)], order[std::size_t(to)]);
    d->perform(reordered(d->map(), order));
}

void Canvas::foldLane()
{
    d->foldLane(d->lane);
}

void Canvas::newLane()
{
    setLanesVisible(true);
    d->newLane();
}

void Canvas::removeLane()
{
    if (!d->lane.empty())
        d->perform(intents::removeParty(d->map(), d->lane));
}

} // namespace baton
