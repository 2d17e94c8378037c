#pragma once

#include "model/analysis/answer.h"
#include "model/base/result.h"
#include "model/map/processmap.h"
#include "views/dialogs/exportdialog.h"

#include <QByteArray>
#include <QString>

namespace baton {

// A map in the format chosen. `view` and `analysis` are made here where the caller has none; that may take a second.
// Errors: those of report.h.
Result<QByteArray> mapBytes(const ProcessMap &map, const ExportChoice &choice, const LensView *view = nullptr,
                            const Analysis *analysis = nullptr);

// Writes a map in the format that the file's suffix names: json, csv, baton, pdf, svg, png; the choice says the rest.
// Errors: UnknownOutputFormat, FileUnwritable, DiskFull, DocumentExists. Nothing half-written is left.
Status writeMapFile(const ProcessMap &map, const QString &path, ExportChoice choice = {});

// "draw", "bottlenecks", "errors", "delay", "standards"; "" = draw.
std::optional<Lens> lensNamed(const QString &name);
// "A4" to "A0" and "fit", in any case; "" = A4.
std::optional<report::Paper> paperNamed(const QString &name);

} // namespace baton
