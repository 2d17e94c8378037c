#pragma once

class QString;
class QWidget;

namespace baton {

// Tells assistive technology a sentence that appeared by itself in the window of this widget, wherever the focus is.
// It is told once things are quiet (a reader that is flooded with events drops them), together with what other widgets
// announced until then; of one widget only the last. The window's last notification can be read, too.
void announce(QWidget *where, const QString &sentence);

} // namespace baton
