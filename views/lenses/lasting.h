#pragma once

#include "model/map/processmap.h"
#include "model/simulation/answer.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

// The lines of script that make a lasting disturbance part of the map: a transfer that takes longer, a supplier that
// needs longer. Empty for one late case and for a blocked channel (they pass), and where the law cannot be shifted.
std::vector<std::string> lastingEdits(const ProcessMap &map, const DelayQuestion &question);

// A delay question as a scenario carries it, beside its edits.
std::string writeQuestion(const DelayQuestion &question);
std::optional<DelayQuestion> questionOf(const Scenario &scenario);
// The member of a scenario under which it stands.
inline constexpr const char *questionKey = "late";

} // namespace baton
