#pragma once

#include "views/canvas/geometry/cardtexts.h"
#include "views/canvas/geometry/labeltexts.h"

namespace baton {

// The texts of a map as they are shown, kept from one edit to the next.
struct MapTexts
{
    CardTexts cards;
    LabelTexts labels;

    void tidy(const ProcessMap &map)
    {
        cards.tidy(map.steps.size());
        labels.tidy(map.handoffs.size());
    }
};

} // namespace baton
