#pragma once

#include "views/canvas/geometry/mapgeometry.h"

namespace baton {

// Makes a geometry from a map, from nothing but texts known already.
class GeometryBuilder
{
public:
    GeometryBuilder(const ProcessMap &map, MapGeometry::Options options, MapTexts texts = {});
    MapGeometry build();

private:
    void addSteps();
    void addHandoffs();
    void addNotes();

    const ProcessMap &m_map;
    MapGeometry m_new;
};

// The shapes of single elements, without routes.
StepShape stepShape(const ProcessMap &map, const SharedRow<Step> &row, CardTexts &texts);
HandoffShape handoffShape(const Handoff &handoff, LabelTexts &texts);
std::vector<NoteShape> noteShapes(const ProcessMap &map);
std::vector<layout::Point> bendsOf(const ProcessMap &map, const Id &handoff);
// Puts a step where the document says, else leaves it where it is; a new one is nowhere until arrangeUnplaced().
void place(StepShape &shape, const ProcessMap &map);
void arrangeUnplaced(const ProcessMap &map, std::vector<StepShape> &steps);

std::vector<layout::Rect> boxesOf(const std::vector<StepShape> &steps);
layout::RouteRequest requestFor(const HandoffShape &shape, const std::vector<layout::Point> &bends);
void take(const layout::Routed &routed, HandoffShape &into);

// Handoffs up to which all are routed at once, at the cost of a moment.
inline constexpr std::size_t routedAtOnce = 300;
void routeAll(const std::vector<StepShape> &steps, std::vector<HandoffShape> &handoffs,
              const std::vector<std::vector<layout::Point>> &bends, layout::RouteStyle style);

} // namespace baton
