#pragma once

#include "model/map/processmap.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace baton {

// A band of the map with a title, as it is told to those who do not see it: a lane while lanes are shown, or a phase.
struct MapRegion
{
    enum class Kind { Lane, Phase };

    Kind kind = Kind::Lane;
    QString title;
    QRectF shown;          // pixels of the viewport, as far as it is in view
    std::vector<Id> steps; // whose middle stands in it
    bool chosen = false;
};

} // namespace baton
