#pragma once

#include "app/window/parts.h"
#include "model/base/result.h"

#include <QString>
#include <optional>

class QWidget;

namespace baton {

// Opens it in the window's workspace. A large document is read, checked and measured by a worker while the window
// shows what it showed; until then nothing changes. Nothing: it was cancelled. Errors: those of Workspace::open.
std::optional<Status> openInWindow(const Parts &parts, QWidget *window, const QString &path);

} // namespace baton
