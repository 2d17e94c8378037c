#pragma once

#include <QStringList>

class QWidget;

namespace baton::test {

// What a person would have trouble reading in a window, a dialog or a menu, a line each: text that runs over the edge
// of its widget or of the window, that is cut short with no tip that tells the rest (known in the pseudo language
// only), that runs into the text of a neighbour, and panels that would have to be scrolled sideways.
QStringList textTrouble(QWidget &window);

} // namespace baton::test
