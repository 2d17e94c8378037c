#pragma once

#include "model/simulation/replications.h"

namespace baton::sim {

// How an agreed response time was kept over all runs: position of the handoff in map.handoffs, of its standard in the
// network.
SimulatedStandard simulatedStandard(const ProcessMap &map, std::size_t handoff, Index standard,
                                    const Replications &runs);

} // namespace baton::sim
