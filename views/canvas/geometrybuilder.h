#pragma once

#include "views/canvas/mapgeometry.h"

namespace baton {

// Makes a geometry from a map, taking over from an older one what has not changed.
class GeometryBuilder
{
public:
    // `what` null: nothing can be taken over.
    GeometryBuilder(const ProcessMap &map, const MapGeometry &old, const ChangeSet *what);
    MapGeometry build();

private:
    bool keepsText(const Step &step) const;
    bool keepsText(const Handoff &handoff) const;
    void addSteps();
    void place(StepShape &shape, const Step &step) const;
    void arrangeUnplaced();
    void showLanes();
    void addHandoffs();
    void routeHandoffs();
    void routeAll();
    std::vector<int> staleRoutes() const;
    std::vector<char> movedSteps() const;
    void addNotes();
    HandoffShape handoffShape(const Handoff &handoff) const;
    StepShape stepShape(const Step &step) const;

    const ProcessMap &m_map;
    const MapGeometry &m_old;
    const ChangeSet *m_what;
    MapGeometry m_new;
    std::vector<char> m_keptRoute; // by handoff
};

std::vector<layout::Rect> boxesOf(const std::vector<StepShape> &steps);
layout::RouteRequest requestFor(const HandoffShape &shape, const std::vector<layout::Point> &bends);
void take(const layout::Routed &routed, HandoffShape &into);

} // namespace baton
