#pragma once

#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

// What routing needs to know of a map; all by index.
struct RoutingGround
{
    const std::vector<StepShape> &steps;
    const std::vector<HandoffShape> &handoffs;
    const std::vector<std::vector<layout::Point>> &bends;
    const std::vector<std::vector<int>> &handoffsOf;
    const GridIndex &grid; // of the steps
    const GridIndex &handoffGrid;
    layout::RouteStyle style;
};

// Routes the handoffs `which` among what stands near them, so that the cost is that of the neighbourhood and not of
// the map. `moves` puts steps elsewhere. Same order as `which`.
std::vector<layout::Routed> routeLocally(const RoutingGround &ground, const std::vector<int> &which,
                                         const std::vector<MapGeometry::Move> &moves = {});

// The way of a handoff between two steps that is not there yet.
layout::Routed routeFresh(const RoutingGround &ground, int from, int to);

} // namespace baton
