#include "views/canvas/geometry/movedplaces.h"

#include <unordered_set>

namespace baton {

std::vector<Placement> movedPlaces(const MapGeometry &geometry, const ProcessMap &map, const std::vector<int> &steps,
                                   QPointF by)
{
    std::vector<Placement> places;
    std::unordered_set<Id> moved;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const StepShape &shape = geometry.steps()[std::size_t(*step)];
        const Placement *old = map.placements.find(shape.id);
        Placement place = old ? *old : Placement();
        place.id = shape.id;
        place.x = shape.stored.x() + by.x();
        place.y = shape.stored.y() + by.y();
        place.byHand = true;
        moved.insert(place.id);
        places.push_back(std::move(place));
    }
    for (const Placement &place : geometry.unplaced())
        if (!moved.contains(place.id))
            places.push_back(place);
    return places;
}

} // namespace baton
