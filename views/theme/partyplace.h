#pragma once

#include "model/edit/intents.h"

#include <QColor>
#include <algorithm>

namespace baton {

// Which of the theme's colours a party has that chose none: by its place in the order of the parties, where the others
// keep theirs when one goes.
inline int colourPlace(const Party &party)
{
    return static_cast<int>(std::max<std::int64_t>(party.order - 1, 0));
}

QColor partyColour(const Party &party); // chosen, or the theme's

// The parties in another order. Who changes place and chose no colour keeps the one it has, as if it were chosen:
// people know a party by its colour.
Batch reordered(const ProcessMap &map, const std::vector<Id> &parties);

} // namespace baton
