#include "views/canvas/canvas_p.h"

#include "model/edit/rows.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/text/sentences.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <map>

namespace baton {

void Canvas::cutOrCopy(bool cut)
{
    if (d->selected.empty())
        return;
    QApplication::clipboard()->setMimeData(clipboard::mimeOf(clipboard::part(d->map(), d->selected), d->view));
    if (cut)
        removeSelected();
}

void Canvas::copyAs(CopyAs form)
{
    const ProcessMap part = d->selected.empty() ? d->map() : clipboard::part(d->map(), d->selected);
    QMimeData *mime = form == CopyAs::Picture   ? clipboard::pictureOf(part, d->view)
                      : form == CopyAs::Drawing ? clipboard::drawingOf(part, d->view)
                                                : clipboard::tableOf(part);
    QApplication::clipboard()->setMimeData(mime);
    d->say(tr("Copied."));
}

// Lines of a table: names that are on the map already stand for their steps.
void Canvas::Private::pasteTable(const ProcessMap &pasted)
{
    const ProcessMap before = map();
    ProcessMap placed = arranged(pasted, Arrange::All);
    const QPointF by = clipboard::shiftFor(MapGeometry(placed).bounds(), shape, visibleArea());
    std::map<std::string, Placement> places; // by name of the step
    for (const Step &step : placed.steps)
        if (const Placement *found = placed.placements.find(step.id)) {
            Placement &at = places[step.name] = *found;
            at.order = 0;
            at.x += by.x();
            at.y += by.y();
        }
    const auto place = [&](const CaptureStep &step, const Placement *, const Placement *) {
        const auto at = places.find(step.name);
        return at == places.end() ? std::nullopt : std::optional(at->second);
    };
    Result<Batch> batch = putRows(before, rowsOf(pasted), place, &pasted);
    if (!batch)
        return say(text::error(batch.error()));
    if (perform(withPlaces(shape, before, std::move(*batch))))
        selectFresh(before);
}

void Canvas::Private::selectFresh(const ProcessMap &before)
{
    intents::Selection fresh;
    for (const Step &step : map().steps)
        if (!before.steps.contains(step.id))
            fresh.steps.push_back(step.id);
    q->select(fresh, true);
}

void Canvas::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!d->editable())
        return;
    if (!mime || !clipboard::isReadable(*mime))
        return d->say(tr("There is nothing to paste; copy steps, or a range of a spreadsheet, first."));
    const Result<ProcessMap> pasted = clipboard::mapOf(*mime);
    if (!pasted) {
        d->say(text::error(pasted.error()));
        return;
    }
    if (clipboard::isTable(*mime) && !d->map().steps.empty())
        return d->pasteTable(*pasted);
    const MapGeometry geometry(*pasted);
    ProcessMap placed = *pasted;
    for (const Placement &place : geometry.unplaced())
        placed.placements.put(place);
    const QPointF by = clipboard::shiftFor(geometry.bounds(), d->shape, d->visibleArea());
    const ProcessMap before = d->map();
    if (!d->perform(intents::merge(before, placed, by.x(), by.y(), Intent::Paste)))
        return;
    d->selectFresh(before);
}

} // namespace baton
