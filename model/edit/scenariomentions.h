#pragma once

#include "model/edit/batchbuilder.h"

namespace baton::intents {

// What an edit takes off the map. Handoffs include those that leave with their steps.
struct Gone
{
    std::set<Id> steps, handoffs, parties, calendars;
};

// Scenarios are kept as lines of script that name elements. Those that speak of what goes would bring it back as a
// nameless shell, or could not be applied at all: they lose those operations, and a question that was kept about a
// handoff that goes. What says nothing any more disappears.
void forgetInScenarios(BatchBuilder &builder, const ProcessMap &map, Gone gone);

} // namespace baton::intents
