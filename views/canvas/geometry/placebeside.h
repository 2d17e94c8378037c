#pragma once

#include "model/edit/capture.h"

namespace baton {

// Right of the supplier (in a new row where that has become too long; lanes have no rows), left of the customer, or
// below everything; further down where something stands already.
// The map must outlive it, and may not change while it is used.
CapturePlace placeBeside(const ProcessMap &map, bool inLanes);

} // namespace baton
