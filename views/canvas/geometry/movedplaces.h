#pragma once

#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

// Where steps (by index) stand once a hand has moved them; behind them those that had no place of their own until now,
// where they are shown. The last of the steps is the first: its name is for the history.
std::vector<Placement> movedPlaces(const MapGeometry &geometry, const ProcessMap &map, const std::vector<int> &steps,
                                   QPointF by);

} // namespace baton
