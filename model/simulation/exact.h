#pragma once

#include "model/simulation/caseway.h"
#include "model/simulation/simulation.h"

namespace baton::sim {

// The exact part for the first case that is due at the customer of the handoff at `due` (microseconds since 1970) or
// later.
ExactDelay exactOn(const CaseWay &way, const ProcessMap &map, const DelayQuestion &question, Micros due);

// When the delay begins, without any run where `at` is not said; never fails.
Micros dueOf(const ProcessMap &map, const DelayQuestion &question, const CaseWay &way);

} // namespace baton::sim
