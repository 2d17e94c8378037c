#pragma once

#include "model/map/processmap.h"

#include <QString>

namespace baton {

// One line of a scenario as people read it, against the map it changes: "Health records: people 1 → 2",
// "New step Second check", "Without the handoff Billing → Registration".
QString changeWords(const std::string &line, const ProcessMap &map);

} // namespace baton
