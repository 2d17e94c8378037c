#pragma once

#include "model/edit/intents.h"
#include "views/canvas/geometry/mapgeometry.h"

#include <optional>

namespace baton {

// A step about to be, while its name is typed: where it comes from and where it stands.
struct Growth
{
    enum class Kind { Alone, Downstream, Upstream, Into };
    Kind kind = Kind::Alone;
    Id anchor;  // supplier (downstream), customer (upstream) or the handoff it is put into
    QPointF at; // top left, stored units
    Id party;   // "" = a party of the step's own name
};

Growth growDownstream(const MapGeometry &geometry, const ProcessMap &map, const Id &step);
Growth growUpstream(const MapGeometry &geometry, const ProcessMap &map, const Id &step);
// Between the two ends of a handoff, whose data both halves get.
Growth growInto(const MapGeometry &geometry, const Id &handoff);
// Beside `step`: served by the same supplier, or standing alone where it has none.
Growth growSibling(const MapGeometry &geometry, const ProcessMap &map, const Id &step);

// The growth as one edit, with room made for it. `newStep` and `newHandoff` may be null.
Batch grown(const MapGeometry &geometry, const ProcessMap &map, const Growth &growth, const std::string &name,
            Id *newStep, Id *newHandoff);

// The batch with a place for every step that only the layout has placed so far, so that nothing jumps afterwards.
Batch withPlaces(const MapGeometry &geometry, const ProcessMap &map, Batch batch);

} // namespace baton
