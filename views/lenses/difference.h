#pragma once

#include "model/map/processmap.h"
#include "views/lenses/lensview.h"

namespace baton {

// Two states of one map on one map: what is new, what is changed, and in its old place what is gone.
struct MapDifference
{
    ProcessMap both;
    LensView view;
    int added = 0, changed = 0, removed = 0; // steps and handoffs
};
MapDifference differenceOf(const ProcessMap &asIs, const ProcessMap &toBe);

} // namespace baton
