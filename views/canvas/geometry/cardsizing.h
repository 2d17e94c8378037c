#pragma once

#include "model/map/processmap.h"

#include <QSizeF>

namespace baton {

// The size of a card that a person sets, in map units. It is never smaller than its name needs.
struct CardSizing
{
    QSizeF shown;
    double width = 0; // as the placement keeps it: 0 where it is no other than the usual
    double height = 0;
};

// What a card becomes that is wanted so large; {0, 0} asks for the usual size.
CardSizing sizedTo(const ProcessMap &map, const Step &step, QSizeF wanted);

} // namespace baton
