#include "views/canvas/geometry/room.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace baton {

namespace {

constexpr double gapForGrown = 20;
constexpr double smallestGap = 8; // closing a space leaves this much

layout::Rect rectOf(const QRectF &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

Placement placed(const ProcessMap &map, const Id &step, double x, double y)
{
    const Placement *old = map.placements.find(step);
    Placement place = old ? *old : Placement();
    place.id = step;
    place.x = x;
    place.y = y;
    return place;
}

struct Others
{
    std::vector<int> steps;
    std::vector<layout::Rect> boxes;
};

template <class Excluded>
Others othersThan(const MapGeometry &geometry, const Excluded &excluded)
{
    Others others;
    for (std::size_t i = 0; i < geometry.steps().size(); ++i)
        if (!excluded(int(i))) {
            others.steps.push_back(int(i));
            others.boxes.push_back(rectOf(geometry.steps()[i].stored));
        }
    return others;
}

std::vector<Placement> placementsOf(const MapGeometry &geometry, const ProcessMap &map, const Others &others,
                                    const std::vector<layout::Point> &corners)
{
    std::vector<Placement> moved;
    for (std::size_t i = 0; i < others.steps.size(); ++i) {
        const StepShape &shape = geometry.steps()[others.steps[i]];
        if (!shape.placed || !(corners[i] == layout::Point{others.boxes[i].x, others.boxes[i].y}))
            moved.push_back(placed(map, shape.id, corners[i].x, corners[i].y));
    }
    return moved;
}

double start(const QRectF &rect, bool sideways)
{
    return sideways ? rect.left() : rect.top();
}
double end(const QRectF &rect, bool sideways)
{
    return sideways ? rect.right() : rect.bottom();
}

} // namespace

std::vector<Placement> madeRoom(const MapGeometry &geometry, const ProcessMap &map, const QRectF &fresh,
                                layout::Way way)
{
    const Others others = othersThan(geometry, [](int) { return false; });
    return placementsOf(geometry, map, others, layout::makeRoom(others.boxes, rectOf(fresh), gapForNew, way));
}

std::vector<Placement> madeRoomFor(const MapGeometry &geometry, const ProcessMap &map,
                                   const std::vector<MapGeometry::Move> &dropped, double gap, layout::Way way)
{
    std::vector<layout::Rect> fresh;
    std::vector<char> held(geometry.steps().size(), 0);
    for (const MapGeometry::Move &move : dropped) {
        held[move.step] = 1;
        fresh.push_back(rectOf(move.rect));
    }
    const Others others = othersThan(geometry, [&](int i) { return held[i]; });
    return placementsOf(geometry, map, others, layout::makeRoom(others.boxes, fresh, gap, way));
}

std::vector<Placement> madeRoomForGrown(const MapGeometry &geometry, const ProcessMap &map,
                                        std::vector<MapGeometry::Move> grown)
{
    bool wider = false;
    for (MapGeometry::Move &card : grown)
        if (card.rect.width() > geometry.steps()[std::size_t(card.step)].stored.width()) {
            card.rect.setRight(withArrows(card.rect).right());
            wider = true;
        }
    return madeRoomFor(geometry, map, grown, gapForGrown, wider ? layout::Way::Sideways : layout::Way::UpAndDown);
}

double columnNear(const ProcessMap &map, QPointF corner)
{
    constexpr double almost = 20, reach = 400; // across and along the column
    double left = corner.x(), least = almost;
    for (const Placement &place : map.placements)
        if (const double off = std::abs(place.x - corner.x());
            off <= least && std::abs(place.y - corner.y()) <= reach) {
            least = off;
            left = place.x;
        }
    return left;
}

QRectF withArrows(const QRectF &card)
{
    return card.adjusted(gapForNew - layout::roomForLabel, 0, layout::roomForLabel - gapForNew, 0);
}

layout::Way wayBetween(const QRectF &supplier, const QRectF &customer)
{
    const QPointF way = customer.center() - supplier.center();
    return std::abs(way.x()) >= std::abs(way.y()) ? layout::Way::Sideways : layout::Way::UpAndDown;
}

std::vector<int> beyond(const MapGeometry &geometry, bool sideways, double from)
{
    std::vector<int> steps;
    for (std::size_t i = 0; i < geometry.steps().size(); ++i) {
        const QPointF middle = geometry.steps()[i].rect.center();
        if ((sideways ? middle.x() : middle.y()) > from)
            steps.push_back(int(i));
    }
    return steps;
}

double allowedSpace(const MapGeometry &geometry, bool sideways, double from, double by)
{
    if (by >= 0)
        return by;
    std::vector<char> moves(geometry.steps().size(), 0);
    for (int i : beyond(geometry, sideways, from))
        moves[i] = 1;
    double room = -by;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (!moves[i])
            continue;
        const QRectF &rect = geometry.steps()[i].rect;
        const QRectF way =
            sideways ? rect.adjusted(by - smallestGap, 0, 0, 0) : rect.adjusted(0, by - smallestGap, 0, 0);
        for (int k : geometry.stepsIn(way))
            if (const QRectF &other = geometry.steps()[k].rect; !moves[k] && other.intersects(way))
                room = std::min(room, std::max(0.0, start(rect, sideways) - end(other, sideways) - smallestGap));
    }
    return -room;
}

std::vector<Placement> movedAlong(const MapGeometry &geometry, const ProcessMap &map, const std::vector<int> &steps,
                                  QPointF by)
{
    std::vector<Placement> places;
    std::unordered_set<Id> moved;
    for (int i : steps) {
        const StepShape &shape = geometry.steps()[std::size_t(i)];
        const QPointF corner = shape.stored.topLeft() + by;
        places.push_back(placed(map, shape.id, corner.x(), corner.y()));
        moved.insert(shape.id);
    }
    for (const Placement &place : geometry.unplaced())
        if (!moved.contains(place.id))
            places.push_back(place);
    return places;
}

} // namespace baton
