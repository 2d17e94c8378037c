#include "views/canvas/growth.h"

#include "model/layout/layout.h"
#include "views/canvas/geometry/nextrow.h"
#include "views/canvas/geometry/room.h"

#include <QString>
#include <algorithm>

namespace baton {

namespace {

// Below the lowest step at the other end of the anchor's handoffs on that side, or level with the anchor.
double freeHeight(const MapGeometry &geometry, int anchor, bool downstream)
{
    const StepShape &from = geometry.steps()[anchor];
    double y = from.stored.top();
    for (int i : geometry.handoffsOf(anchor)) {
        const HandoffShape &handoff = geometry.handoffs()[i];
        const int here = downstream ? handoff.from : handoff.to, other = downstream ? handoff.to : handoff.from;
        const QRectF &rect = geometry.steps()[other].stored;
        const bool ahead = downstream ? rect.left() > from.stored.right() : rect.right() < from.stored.left();
        if (here == anchor && other != anchor && ahead)
            y = std::max(y, rect.bottom() + gapForNew);
    }
    return y;
}

// Lanes have no rows.
std::optional<QPointF> nextRow(const MapGeometry &geometry, const QRectF &supplier, double left)
{
    std::vector<QRectF> cards;
    if (!geometry.options().lanes)
        for (const StepShape &shape : geometry.steps())
            cards.push_back(shape.stored);
    const auto beginsRow = [&](const QRectF &card) {
        return std::any_of(geometry.handoffs().begin(), geometry.handoffs().end(), [&](const HandoffShape &handoff) {
            const QRectF &to = geometry.steps()[handoff.to].stored;
            return to == card && isRowBreak(geometry.steps()[handoff.from].stored, to);
        });
    };
    return baton::nextRow(cards, supplier, left + MapGeometry::usualCardSize().width(), beginsRow);
}

// In lanes a new step stays with its neighbour's party; elsewhere what is named is taken for a department.
Id inheritedParty(const MapGeometry &geometry, const ProcessMap &map, const Id &step)
{
    return geometry.options().lanes ? map.steps.find(step)->party : Id();
}

Id partyNamed(const ProcessMap &map, const std::string &name)
{
    const QString wanted = QString::fromStdString(name);
    for (const Party &party : map.parties)
        if (QString::fromStdString(party.name).compare(wanted, Qt::CaseInsensitive) == 0)
            return party.id;
    return {};
}

void append(Batch &batch, const Batch &more)
{
    batch.changes.insert(batch.changes.end(), more.changes.begin(), more.changes.end());
}

std::vector<Placement> roomFor(const Growth &growth, const MapGeometry &geometry, const ProcessMap &map,
                               const QRectF &card)
{
    if (growth.kind != Growth::Kind::Into)
        return madeRoom(geometry, map, card);
    const HandoffShape &line = *geometry.handoff(growth.anchor);
    return madeRoom(geometry, map, withArrows(card),
                    wayBetween(geometry.steps()[line.from].stored, geometry.steps()[line.to].stored));
}

} // namespace

Growth growDownstream(const MapGeometry &geometry, const ProcessMap &map, const Id &step)
{
    const int anchor = geometry.stepIndex(step);
    const QRectF &from = geometry.steps()[anchor].stored;
    const QPointF corner(from.right() + layout::roomForLabel, freeHeight(geometry, anchor, true));
    const QPointF level(columnNear(map, corner), corner.y());
    return {Growth::Kind::Downstream, step, nextRow(geometry, from, level.x()).value_or(level),
            inheritedParty(geometry, map, step)};
}

Growth growUpstream(const MapGeometry &geometry, const ProcessMap &map, const Id &step)
{
    const int anchor = geometry.stepIndex(step);
    const QRectF &from = geometry.steps()[anchor].stored;
    const QPointF corner(from.left() - layout::roomForLabel - MapGeometry::usualCardSize().width(),
                         freeHeight(geometry, anchor, false));
    return {Growth::Kind::Upstream, step, {columnNear(map, corner), corner.y()}, inheritedParty(geometry, map, step)};
}

Growth growInto(const MapGeometry &geometry, const Id &handoff)
{
    const HandoffShape &line = *geometry.handoff(handoff);
    const QSizeF size = MapGeometry::usualCardSize();
    const QPointF middle =
        (geometry.steps()[line.from].stored.center() + geometry.steps()[line.to].stored.center()) / 2;
    return {Growth::Kind::Into, handoff, middle - QPointF(size.width() / 2, size.height() / 2), {}};
}

Growth growSibling(const MapGeometry &geometry, const ProcessMap &map, const Id &step)
{
    const int index = geometry.stepIndex(step);
    const QRectF &beside = geometry.steps()[index].stored;
    Growth growth{
        Growth::Kind::Alone, {}, {beside.left(), beside.bottom() + gapForNew}, inheritedParty(geometry, map, step)};
    for (int i : geometry.handoffsOf(index)) {
        const HandoffShape &handoff = geometry.handoffs()[i];
        if (handoff.to == index && handoff.from != index) {
            growth.kind = Growth::Kind::Downstream;
            growth.anchor = geometry.steps()[handoff.from].id;
            break;
        }
    }
    return growth;
}

Batch grown(const MapGeometry &geometry, const ProcessMap &map, const Growth &growth, const std::string &name,
            Id *newStep, Id *newHandoff)
{
    Step step;
    step.name = name;
    step.party = growth.party.empty() ? partyNamed(map, name) : growth.party;
    Batch party;
    if (step.party.empty()) {
        Party own;
        own.name = name;
        party = intents::addParty(map, own, &step.party);
    }
    Placement at;
    at.x = growth.at.x();
    at.y = growth.at.y();
    const auto moved = roomFor(growth, geometry, map, QRectF(growth.at, MapGeometry::cardSize(map, step)));
    Batch batch;
    if (growth.kind == Growth::Kind::Alone) {
        batch = intents::addStep(map, step, at, newStep);
        append(batch, intents::move(map, moved));
    } else if (growth.kind == Growth::Kind::Into) {
        batch = intents::insertStep(map, growth.anchor, step, at, moved, newStep);
    } else {
        batch = intents::grow(map, growth.anchor, growth.kind == Growth::Kind::Downstream, step, at, moved, newStep,
                              newHandoff);
    }
    batch.changes.insert(batch.changes.begin(), party.changes.begin(), party.changes.end());
    return batch;
}

Batch withPlaces(const MapGeometry &geometry, const ProcessMap &map, Batch batch)
{
    append(batch, intents::move(map, geometry.unplaced()));
    return batch;
}

} // namespace baton
