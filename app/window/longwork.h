#pragma once

#include <QString>
#include <atomic>
#include <functional>

class QWidget;

namespace baton {

// Does something on a worker while the window lives on; after half a second it says what is going on, with a way to
// cancel. Answers false when it was cancelled: then nobody may use what the work has made.
bool doLongWork(QWidget *window, const QString &what, const std::function<void(const std::atomic<bool> &)> &work);

} // namespace baton
