#pragma once

class QWidget;

namespace baton {

// A frame in which a panel of the side scrolls up and down; the panel itself where it scrolls by itself.
QWidget *scrolling(QWidget *panel);

} // namespace baton
