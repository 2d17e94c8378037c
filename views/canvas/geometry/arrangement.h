#pragma once

#include "model/map/processmap.h"

#include <QRectF>
#include <atomic>

namespace baton {

enum class Arrange { All, OnlyMissing };

// Placements by automatic layout: of all steps (near where a person put them), or just of those that have none.
std::vector<Placement> arrangement(const ProcessMap &map, Arrange what, bool lanes = false);

// Layout of the whole map, or of some steps, which stay where they are as a whole while others make way for them.
struct AnewOptions
{
    bool lanes = false;
    bool fast = false;
    const std::atomic<bool> *cancel = nullptr; // what is returned then may be unfinished
};
// `cards` as they stand now, by position of their steps. `only` empty = all.
std::vector<Placement> arrangedAnew(const ProcessMap &map, const std::vector<QRectF> &cards,
                                    const std::vector<Id> &only, const AnewOptions &options);

// The map with that arrangement in place.
ProcessMap arranged(const ProcessMap &map, Arrange what, bool lanes = false);

} // namespace baton
