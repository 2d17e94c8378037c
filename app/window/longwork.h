#pragma once

#include <QString>
#include <atomic>
#include <functional>

class QWidget;

namespace baton {

// Does something on a worker while the window lives on; after half a second it says what is going on, with a way to
// cancel. Meanwhile the window is there to be looked at: what a person does to it has no effect, and closing it cancels
// the work first. One at a time for each window. Answers false when it was cancelled, or another is under way: then
// nobody may use what the work has made.
bool doLongWork(QWidget *window, const QString &what, const std::function<void(const std::atomic<bool> &)> &work);

// For any window. Meanwhile none may be deleted.
bool longWorkUnderWay();

} // namespace baton
