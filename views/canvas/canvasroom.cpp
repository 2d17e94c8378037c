#include "views/canvas/canvas_p.h"
#include "views/canvas/geometry/room.h"

#include <algorithm>

// Room for what becomes larger, wherever the edit comes from: a name typed on the map, in a form, in the table.
namespace baton {

namespace {

constexpr std::size_t mostGrowing = 40; // beyond, a script is at work and the map is tidied afterwards

bool placesAnything(const Batch &batch)
{
    return std::any_of(batch.changes.begin(), batch.changes.end(),
                       [](const AnyChange &change) { return std::holds_alternative<Change<Placement>>(change); });
}

} // namespace

// The cards that the batch makes larger, as they will be.
std::vector<MapGeometry::Move> Canvas::Private::growing(const Batch &batch) const
{
    std::vector<MapGeometry::Move> grown;
    for (const AnyChange &any : batch.changes) {
        const auto *change = std::get_if<Change<Step>>(&any);
        const int index = change && change->before && change->after ? shape.stepIndex(change->id) : -1;
        if (index < 0)
            continue;
        const QRectF &now = shape.steps()[std::size_t(index)].stored;
        const QSizeF size = MapGeometry::cardSize(map(), *change->after);
        if (shape.steps()[std::size_t(index)].placed && (size.height() > now.height() || size.width() > now.width()))
            grown.push_back({index, QRectF(now.topLeft(), size)});
    }
    return grown;
}

void Canvas::Private::addRoom(Batch &batch) const
{
    if (shown || tentative || placesAnything(batch))
        return;
    const std::vector<MapGeometry::Move> grown = growing(batch);
    if (grown.empty() || grown.size() > mostGrowing)
        return;
    const Batch moved = intents::move(map(), madeRoomForGrown(shape, map(), grown));
    batch.changes.insert(batch.changes.end(), moved.changes.begin(), moved.changes.end());
}

} // namespace baton
