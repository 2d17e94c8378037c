#pragma once

#include "model/map/processmap.h"

namespace baton {

// What must hold in every map, whatever was edited or read: ids valid and unique, references resolved, shares and
// chances in [0,1], at most one placement a step and one route a handoff. The first broken rule, or done.
// Errors: BadId, UnknownReference, OutOfRange, DuplicateId.
Status checkIntegrity(const ProcessMap &map);

} // namespace baton
