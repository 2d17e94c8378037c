#pragma once

#include <QFont>

namespace baton {

// The fonts of the map in map units: at 100 % one unit is one pixel, and the zoom does the rest, so the text scale
// of the window is taken out again.
struct MapFonts
{
    QFont name, detail, chip, label, figure, lane, note;

    static const MapFonts &current();
    friend bool operator==(const MapFonts &, const MapFonts &) = default;
};

} // namespace baton
