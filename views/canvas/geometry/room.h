#pragma once

#include "model/layout/layout.h"
#include "model/map/processmap.h"
#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

inline constexpr double gapForNew = 28; // map units, round a card that room is made for

// Placements of all that must move so that the new card has room; every step without a place of its own gets one.
std::vector<Placement> madeRoom(const MapGeometry &geometry, const ProcessMap &map, const QRectF &fresh,
                                layout::Way way = layout::Way::Cheapest);

// The same for steps that were put down: they stay where they are, the others make way if they are covered.
std::vector<Placement> madeRoomFor(const MapGeometry &geometry, const ProcessMap &map,
                                   const std::vector<MapGeometry::Move> &dropped, double gap,
                                   layout::Way way = layout::Way::Cheapest);
// The same for cards that became larger where they stand; those that became wider get room for their arrows.
std::vector<Placement> madeRoomForGrown(const MapGeometry &geometry, const ProcessMap &map,
                                        std::vector<MapGeometry::Move> grown);
// The left edge for a new card that would stand here: that of a card above or below it which begins almost there, so
// that columns stay straight.
double columnNear(const ProcessMap &map, QPointF corner);
// The rectangle with room for a label on the arrows to both sides of it.
QRectF withArrows(const QRectF &card);
// Which way a step between these two is best made room for.
layout::Way wayBetween(const QRectF &supplier, const QRectF &customer);

// Everything that begins right of (or below) a place moves by so much: the map is opened or closed there. Closing stops
// where cards would meet. Which steps that are:
std::vector<int> beyond(const MapGeometry &geometry, bool sideways, double from);
// Where they stand then; they are no more placed by hand than before.
std::vector<Placement> movedAlong(const MapGeometry &geometry, const ProcessMap &map, const std::vector<int> &steps,
                                  QPointF by);
// How far they may be moved without cards running into each other.
double allowedSpace(const MapGeometry &geometry, bool sideways, double from, double by);

} // namespace baton
