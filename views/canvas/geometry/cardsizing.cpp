#include "views/canvas/geometry/cardsizing.h"

#include "views/canvas/geometry/mapgeometry.h"

#include <algorithm>

namespace baton {

namespace {

constexpr double same = 0.5; // map units

} // namespace

CardSizing sizedTo(const ProcessMap &map, const Step &step, QSizeF wanted)
{
    const double usual = cardWidth(step, nullptr);
    Placement own;
    own.width = std::max(wanted.width(), 0.0);
    CardSizing sizing;
    const double width = cardWidth(step, &own);
    if (std::abs(width - usual) > same)
        sizing.width = width;
    const QSizeF needed = MapGeometry::cardSize(cardText(map, step, width), width, nullptr);
    if (wanted.height() > needed.height() + same)
        sizing.height = wanted.height();
    sizing.shown = {width, std::max(needed.height(), sizing.height)};
    return sizing;
}

} // namespace baton
