#pragma once

#include "app/window/parts.h"
#include "model/base/result.h"
#include "views/dialogs/exportdialog.h"

#include <optional>

class QWidget;

namespace baton {

// What the window shows, taken out of it: the map on the stage, seen as the choice says.

// Nullopt when it was cancelled.
std::optional<Status> exportShown(const Parts &parts, const ExportChoice &choice, const QString &path, QWidget *window);
void printShown(const Parts &parts, QWidget *window);
// The lens that is open, the paper that fits, the scenario's name.
ExportChoice firstChoice(const Parts &parts);

} // namespace baton
