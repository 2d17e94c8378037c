#pragma once

#include "app/commands/console.h"
#include "model/analysis/answer.h"
#include "model/map/processmap.h"
#include "model/simulation/reliefs.h"

namespace baton::commands {

// The first few bottlenecks with ten per cent less work each, by paired runs. Errors as tryReliefs.
Result<TriedReliefs> confirmed(const Analysis &analysis, const ProcessMap &map);

// Adds to each bottleneck that was tried `confirmed` {mean_s, ci_s[2], rank, runs}, null beside `confirmed_reason`
// where somebody cannot keep up, and `tie_with` [party].
void addConfirmed(JsonValue &answer, const TriedReliefs &tried);
void sayConfirmed(const TriedReliefs &tried, const ProcessMap &map, const Console &console);

} // namespace baton::commands
