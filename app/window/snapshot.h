#pragma once

#include "model/base/result.h"
#include "views/lenses/lensview.h"
#include "views/theme/theme.h"

#include <QSize>
#include <QString>

namespace baton {

struct SnapshotRequest
{
    QString map;    // a .baton document or anything that can be imported
    QString output; // .png
    Lens lens = Lens::Draw;
    QString select;   // id of a step, a handoff or a note; "" = nothing
    QString scenario; // name or id; "" = as is
    QSize size{1440, 900};
    double scale = 1; // device pixels per unit: the picture is size * scale
    ThemeKind theme = ThemeKind::Light;
    QString language = QStringLiteral("en");
};

// The main window as it would stand on a screen, written as a PNG. Same request, same bytes on one machine: reads and
// writes no settings of the user. Call it before any application object exists: it makes its own, without a display.
// (Where there is an application already, that one is used.)
// Errors: those of reading a map, UnknownScenario, UnknownReference (select), FileUnwritable, DiskFull.
Status renderSnapshot(const SnapshotRequest &request);

} // namespace baton
