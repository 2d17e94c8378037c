#include "views/canvas/canvas_p.h"

#include "views/canvas/clipboard.h"
#include "views/text/sentences.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace baton {

void Canvas::cutOrCopy(bool cut)
{
    if (d->selected.empty())
        return;
    QApplication::clipboard()->setMimeData(clipboard::mimeOf(clipboard::part(d->map(), d->selected), d->view));
    if (cut)
        removeSelected();
}

void Canvas::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!mime || !d->editable())
        return;
    const Result<ProcessMap> pasted = clipboard::mapOf(*mime);
    if (!pasted) {
        d->say(text::error(pasted.error()));
        return;
    }
    const MapGeometry geometry(*pasted);
    ProcessMap placed = *pasted;
    for (const Placement &place : geometry.unplaced())
        placed.placements.put(place);
    const QPointF by = clipboard::shiftFor(geometry.bounds(), d->shape, d->visibleArea());
    const ProcessMap before = d->map();
    if (!d->perform(intents::merge(before, placed, by.x(), by.y(), Intent::Paste)))
        return;
    intents::Selection fresh;
    for (const Step &step : d->map().steps)
        if (!before.steps.contains(step.id))
            fresh.steps.push_back(step.id);
    select(fresh, true);
}

} // namespace baton
