#pragma once

#include "model/map/elements.h"

#include <algorithm>

namespace baton {

// Which of the theme's colours a party has that chose none: by its place in the order of the parties, where the others
// keep theirs when one goes.
inline int colourPlace(const Party &party)
{
    return static_cast<int>(std::max<std::int64_t>(party.order - 1, 0));
}

} // namespace baton
