#pragma once

#include "model/map/processmap.h"

#include <QPixmap>
#include <QSize>

namespace baton {

// A map as a small picture without words: cards, arrows, parties' colours, in the theme's colours.
QPixmap mapThumb(const ProcessMap &map, QSize size, qreal devicePixelRatio);

} // namespace baton
