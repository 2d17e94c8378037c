#pragma once

#include "model/map/processmap.h"

#include <QRectF>
#include <atomic>

namespace baton {

// All steps (near where a person put them), or just those that have no place. Chains too long for a window are broken
// into rows, or not.
enum class Arrange { All, AllInOneLine, OnlyMissing };

// Placements by automatic layout.
std::vector<Placement> arrangement(const ProcessMap &map, Arrange what);

// Layout of the whole map, or of some steps, which stay where they are as a whole while others make way for them.
enum class Chains { AsTheyStand, InRows, InOneLine }; // those too long for a window
struct AnewOptions
{
    bool lanes = false;
    Chains chains = Chains::AsTheyStand;
    bool fast = false;
    const std::atomic<bool> *cancel = nullptr; // what is returned then may be unfinished
};
// `cards` as they stand now, by position of their steps. `only` empty = all.
std::vector<Placement> arrangedAnew(const ProcessMap &map, const std::vector<QRectF> &cards,
                                    const std::vector<Id> &only, const AnewOptions &options);

// The map with that arrangement in place.
ProcessMap arranged(const ProcessMap &map, Arrange what);

} // namespace baton
