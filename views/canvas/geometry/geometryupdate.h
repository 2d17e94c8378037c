#pragma once

#include "views/canvas/geometry/mapgeometry.h"

#include <map>

namespace baton {

// Takes an edit over into a geometry, in place: texts are measured and arrows routed only for what the edit touched;
// all else is at most renumbered.
class GeometryUpdate
{
public:
    GeometryUpdate(const ProcessMap &map, const ChangeSet &what, MapGeometry &geometry);
    std::vector<QRectF> run(); // the regions that look different now

private:
    void takeSteps();
    void removeSteps();
    void renumberSteps();
    void refreshStep(int index);
    bool touchesAllCards() const;
    std::vector<int> touchedSteps() const;
    void showLanes();
    void noteMoves();
    void takeHandoffs();
    void removeHandoffs(bool indexedAnew);
    void renumberHandoffs();
    void refreshHandoff(const Handoff &handoff);
    void takeRoutes();
    void takeNotes();
    void want(int handoff); // a new route, and take it out of the index until it has one
    void wantAtChangedEnds();
    void wantInTheWay();
    void wantBesideFreed();
    void route();
    void routeTogether();
    void routeProvisionally();
    void enterAgain();
    void changed(const QRectF &region) { m_regions.push_back(region); }

    const ProcessMap &m_map;
    const ChangeSet &m_what;
    MapGeometry &m_g;
    std::vector<QRectF> m_before;         // of each step, as it stood; null = new
    std::vector<char> m_changedEnds;      // steps that moved, or won or lost a handoff
    std::vector<QRectF> m_obstacles;      // where cards stand now, or no longer stand
    std::vector<QRectF> m_freed;          // where they no longer stand
    std::map<int, HandoffShape> m_wanted; // handoffs to route, as they were
    bool m_stepsRenumbered = false;
    bool m_all = false;     // whatever is not wanted may have to go round something too
    bool m_reindex = false; // so many are wanted that the index is made again
    std::vector<QRectF> m_regions;
};

} // namespace baton
