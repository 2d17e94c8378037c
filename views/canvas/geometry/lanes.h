#pragma once

#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

// Lanes are one way of showing the map, not another map: a step keeps its x, and stands in the band of its party in
// the row that its stored height asks for. Sets lane and rect of every step; returns the bands from top to bottom,
// parties in table order, steps without a party last. A
// folded lane shows its steps as bars with their names alone.
std::vector<LaneShape> arrangeLanes(const ProcessMap &map, std::vector<StepShape> &steps);

// The height to be kept for a lane that is wanted so high, on the grid: 0 where that is no more than its steps need.
double laneHeight(const LaneShape &lane, double wanted);

} // namespace baton
