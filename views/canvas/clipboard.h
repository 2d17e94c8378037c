#pragma once

#include "model/edit/intents.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/lenses/lensview.h"

class QMimeData;

// What is copied is a map of its own: as Baton's JSON, as a picture, and as a table for a spreadsheet.
namespace baton::clipboard {

// The selected steps with the handoffs among them, their parties, calendars, places and notes. A selected handoff
// takes its two steps along.
ProcessMap part(const ProcessMap &map, const intents::Selection &selection);
QMimeData *pictureOf(const ProcessMap &part, const LensView &lens); // PNG alone; owned by the caller
QMimeData *drawingOf(const ProcessMap &part, const LensView &lens); // SVG alone
QMimeData *tableOf(const ProcessMap &part);                         // cells alone
// Whether it is a range of cells, not a map: then names stand for steps that may be there already.
bool isTable(const QMimeData &mime);
QMimeData *mimeOf(const ProcessMap &part, const LensView &lens); // owned by the caller
bool isReadable(const QMimeData &mime);                          // as a map or as text
std::string sentencesOf(const QMimeData &mime); // for the capture line, one a line; "" where it is something else
// A map, or a range of cells as a handoff list. Errors: those of the readers.
Result<ProcessMap> mapOf(const QMimeData &mime);
// Where pasted things go: into view and clear of what is there.
QPointF shiftFor(const QRectF &pasted, const MapGeometry &geometry, const QRectF &visible);

} // namespace baton::clipboard
