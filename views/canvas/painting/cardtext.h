#pragma once

#include "model/map/processmap.h"

#include <QStringList>

namespace baton {

// What stands on the card of a step, broken into lines and shortened to its width.
struct CardText
{
    QStringList name;  // one or two lines
    QString detail;    // who does it
    QStringList chips; // "8 min", "6 % err"

    friend bool operator==(const CardText &, const CardText &) = default;
};

// `width` of the card in map units.
CardText cardText(const ProcessMap &map, const Step &step, double width);
bool isExternal(const ProcessMap &map, const Step &step); // vendor or customer

} // namespace baton
