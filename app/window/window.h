#pragma once

#include <QStringList>

class QApplication;

namespace baton {

// The window: one for each file, or the welcome page when there is none. Answers the exit status of the program once
// the last window is closed. A file that cannot be opened is said in its window; the welcome page stands behind it.
int runWindow(QApplication &application, const QStringList &files);

} // namespace baton
