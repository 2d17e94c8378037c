#pragma once

#include "model/base/result.h"
#include "model/map/processmap.h"
#include "views/dialogs/exportdialog.h"
#include "views/lenses/lensanswers.h"

#include <QByteArray>
#include <QString>

namespace baton {

// A map in the format chosen. What the lens stands on and is not known is worked out here; that may take a second.
// `view`: as the map is seen already. Errors: those of report.h.
Result<QByteArray> mapBytes(const ProcessMap &map, const ExportChoice &choice, const LensAnswers &known = {},
                            const LensView *view = nullptr);

// Writes a map in the format that the file's suffix names: json, csv, baton, pdf, svg, png; the choice says the rest.
// Errors: UnknownOutputFormat, FileUnwritable, DiskFull, DocumentExists. Nothing half-written is left.
Status writeMapFile(const ProcessMap &map, const QString &path, ExportChoice choice = {});

// "draw", "bottlenecks", "errors", "delay", "standards"; "" = draw.
std::optional<Lens> lensNamed(const QString &name);
// "A4" to "A0" and "fit", in any case; "" = A4.
std::optional<report::Paper> paperNamed(const QString &name);

} // namespace baton
