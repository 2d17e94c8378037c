#pragma once

#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

// A plain way between two cards that looks at nothing else: shown until a better one is found.
void routeQuickly(HandoffShape &shape, const QRectF &from, const QRectF &to, layout::RouteStyle style);

// Takes a way along when both its cards moved by the same distance. False when they did not.
bool carry(HandoffShape &shape, const QRectF &oldFrom, const QRectF &from, const QRectF &oldTo, const QRectF &to);

} // namespace baton
