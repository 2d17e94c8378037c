#pragma once

#include "model/map/processmap.h"

namespace baton {

enum class Arrange { All, OnlyMissing };

// Placements by automatic layout: of all steps (near where a person put them), or just of those that have none.
std::vector<Placement> arrangement(const ProcessMap &map, Arrange what, bool lanes = false);

// The map with that arrangement in place.
ProcessMap arranged(const ProcessMap &map, Arrange what, bool lanes = false);

} // namespace baton
