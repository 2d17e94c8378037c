#pragma once

#include "model/map/processmap.h"

#include <QStringList>

namespace baton {

// What stands on the card of a step, broken into lines: the name whole, as far as a card may grow for it; the rest
// shortened to the width of the card.
struct CardText
{
    QString title;     // the name in one
    QStringList name;  // its lines
    QString detail;    // who does it
    QStringList chips; // "8 min", "6 % err"

    friend bool operator==(const CardText &, const CardText &) = default;
};

// How wide the card is, in map units: as wide as the placement says, but not too slim for the name; else as usual, or
// as its longest word asks for.
double cardWidth(const Step &step, const Placement *placement);
// `width` of the card in map units.
CardText cardText(const ProcessMap &map, const Step &step, double width);
bool isExternal(const ProcessMap &map, const Step &step); // vendor or customer

} // namespace baton
