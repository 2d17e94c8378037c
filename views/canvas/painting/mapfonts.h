#pragma once

#include <QFont>

namespace baton {

// The fonts of the map in map units: at 100 % one unit is one pixel, and the zoom does the rest, whatever the text
// scale of the window. Maps are measured on other threads too.
struct MapFonts
{
    QFont name, detail, chip, label, figure, lane, note;

    static const MapFonts &current();
};

} // namespace baton
