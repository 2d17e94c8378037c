#pragma once

#include "model/base/result.h"
#include "model/map/processmap.h"
#include "views/lenses/lensview.h"

#include <QString>

namespace baton {

struct OutputOptions
{
    Lens lens = Lens::Draw;
    QString paper;          // "A4", "A3", ..., "fit"; "" = A4
    bool landscape = false; // "" papers choose by the shape of the map unless told
    bool poster = false;
    QString language = QStringLiteral("en");
    QString scenario; // named in the title block
};

// Writes a map in the format that the file's suffix names: json, csv, tsv, baton, pdf, svg, png.
// Errors: UnknownOutputFormat, FileUnwritable, DiskFull, DocumentExists. Nothing half-written is left.
Status writeMapFile(const ProcessMap &map, const QString &path, const OutputOptions &options);

// "draw", "bottlenecks", "errors", "delay", "standards"; "" = draw.
std::optional<Lens> lensNamed(const QString &name);

} // namespace baton
