#include "views/canvas/canvas_p.h"

#include "views/canvas/selection.h"

// The document on the canvas: what changes there is shown.
namespace baton {

namespace {

constexpr double figureReach = 120; // map units

} // namespace

void Canvas::setDocument(Document *document)
{
    d->everShown = false;
    d->cancelAll();
    d->connectDocument(document);
    d->reload();
    d->setSelection({});
}

void Canvas::expect(std::unique_ptr<PreparedMap> prepared)
{
    d->expected = std::move(prepared);
}

void Canvas::exchangeDocument(Document *document)
{
    d->cancelAll();
    ChangeSet what;
    if (d->document && !d->shown)
        what = changesBetween(d->document->map(), document->map());
    else
        what.everything = true;
    d->connectDocument(document);
    d->mapChanged(what);
}

void Canvas::Private::connectDocument(Document *fresh)
{
    QObject::disconnect(documentConnection);
    QObject::disconnect(roomConnection);
    document = fresh;
    shown.reset();
    if (!document)
        return;
    documentConnection =
        QObject::connect(document, &Document::changed, q, [this](const ChangeSet &what) { documentChanged(what); });
    roomConnection = QObject::connect(document, &Document::performing, q, [this](Batch &batch) { addRoom(batch); });
}

void Canvas::Private::documentChanged(const ChangeSet &what)
{
    // The map moved under the hands: whatever gesture was under way speaks of things that may be gone.
    if (!performing)
        cancelAll();
    if (!shown && !tentative)
        mapChanged(what);
}

void Canvas::Private::mapChanged(const ChangeSet &what)
{
    stopConnecting();
    // What a lane folds or unfolds is drawn in another way.
    if (what.everything || (shape.options().lanes && !what.parties.empty())) {
        reload();
        return;
    }
    endGlide();
    Glide before = standing(what);
    std::vector<QRectF> regions = change().update(map(), what);
    // Figures give way to labels and cards, so those beside a change may stand elsewhere now.
    if (!view.handoffs.empty() || !view.steps.empty())
        for (QRectF &region : regions)
            region.adjust(-figureReach, -figureReach, figureReach, figureReach);
    hoveredStep = hoveredHandoff = -1;
    hidePreviewed();
    chooseInTiles();
    tiles.invalidate(regions);
    complete = false;
    findRoutes();
    setSelection(present(selected, map()));
    updatePad();
    repaint();
    startGlide(std::move(before));
}

void Canvas::Private::measureMap()
{
    const bool fits = expected && document == expected->document && document->revision() == expected->revision &&
                      !shown && !tentative && expected->geometry.options() == shape.options();
    if (fits)
        change() = std::move(expected->geometry);
    else
        change().rebuild(map());
    if (document)
        expected.reset();
}

void Canvas::Private::reload()
{
    endGlide();
    measureMap();
    if (!lane.empty() && !map().parties.contains(lane))
        chooseLane({});
    hoveredStep = hoveredHandoff = -1;
    preview = {};
    hidePreviewed();
    chooseInTiles();
    tiles.invalidate();
    complete = false;
    findRoutes();
    setSelection(present(selected, map()));
    updatePad();
    repaint();
}

} // namespace baton
