#include "views/canvas/canvas_p.h"

#include "model/edit/capturelines.h"
#include "model/edit/rows.h"
#include "views/canvas/clipboard.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/canvas/geometry/placebeside.h"
#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QTimer>
#include <map>

namespace baton {

namespace {

constexpr std::size_t pastedAtOnce = 400; // steps and handoffs

} // namespace

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

void Canvas::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!d->editable())
        return;
    if (!mime || !clipboard::isReadable(*mime))
        return d->say(
            tr("There is nothing to paste; copy steps, a range of a spreadsheet or lines such as “A -> B” first."));
    if (const std::string sentences = clipboard::sentencesOf(*mime); !sentences.empty())
        return d->pasteSentences(sentences);
    const Result<ProcessMap> pasted = clipboard::mapOf(*mime);
    if (!pasted)
        return d->refusePaste(pasted.error());
    const bool asRows = clipboard::isTable(*mime) && !d->map().steps.empty();
    const bool large = pasted->steps.size() + pasted->handoffs.size() > pastedAtOnce;
    d->nextUnlessChanged(large, [this, pasted = *pasted, asRows, large] {
        Result<Batch> batch = asRows ? d->rowsFrom(pasted) : d->partFrom(pasted);
        if (!batch)
            return d->say(text::error(batch.error()));
        d->nextUnlessChanged(large, [this, batch = std::move(*batch), large] { d->putPasted(batch, large); });
    });
}

// What is large is read, arranged, put into the map and chosen in one event each, so that none holds up the window.
void Canvas::Private::nextUnlessChanged(bool inNextEvent, std::function<void()> act)
{
    if (!inNextEvent)
        return act();
    QTimer::singleShot(0, q, [this, act = std::move(act), of = QPointer(document), at = document->revision()] {
        if (of && of == document && of->revision() == at)
            act();
        else
            say(Canvas::tr("The map was changed meanwhile, so it was left as it is."));
    });
}

void Canvas::Private::putPasted(const Batch &batch, bool chosenInNextEvent)
{
    const ProcessMap before = map();
    if (!perform(batch))
        return;
    const auto choose = [this, before, of = QPointer(document)] {
        if (of == document)
            selectFresh(before);
    };
    if (chosenInNextEvent)
        QTimer::singleShot(0, q, choose);
    else
        choose();
}

void Canvas::Private::refusePaste(const Error &error)
{
    say(error.line > 0 ? text::fill(Canvas::tr("Line %1: %2"), {text::number(error.line, 0), text::error(error)})
                       : text::error(error));
}

// What was dictated elsewhere: each line as if it had been typed into the capture line.
void Canvas::Private::pasteSentences(const std::string &sentences)
{
    ProcessMap placed = map();
    for (const Placement &at : shape.unplaced())
        placed.placements.put(at);
    CapturePlace place = placeBeside(placed, q->lanesVisible());
    if (placed.steps.empty()) {
        ProcessMap pasted;
        const Result<CapturedLines> read = captureLines(sentences, pasted, {});
        if (read && apply(read->batch, pasted))
            place = placesOf(pasted);
    }
    Result<CapturedLines> captured = captureLines(sentences, placed, place);
    if (!captured)
        return refusePaste(captured.error());
    if (captured->batch.empty())
        return say(Canvas::tr("All of this is on the map already."));
    putPasted(withPlaces(shape, map(), std::move(captured->batch)), false);
    if (const int passedOver = int(captured->passedOver.size()))
        say(Canvas::tr("%Ln line(s) without an arrow were left out.", nullptr, passedOver));
}

// Where new steps go: as they are arranged among themselves, in view and clear of what is there.
CapturePlace Canvas::Private::placesOf(const ProcessMap &pasted) const
{
    const ProcessMap placed = arranged(pasted, Arrange::All);
    const QPointF by = clipboard::shiftFor(MapGeometry(placed, {.later = true}).bounds(), shape, visibleArea());
    std::map<std::string, Placement> places; // by name of the step
    for (const Step &step : placed.steps)
        if (const Placement *found = placed.placements.find(step.id)) {
            Placement &at = places[step.name] = *found;
            at.order = 0;
            at.x += by.x();
            at.y += by.y();
        }
    return [places = std::move(places)](const CaptureStep &step, const Placement *, const Placement *) {
        const auto at = places.find(step.name);
        return at == places.end() ? std::nullopt : std::optional(at->second);
    };
}

// Lines of a table: names that are on the map already stand for their steps.
Result<Batch> Canvas::Private::rowsFrom(const ProcessMap &pasted) const
{
    Result<Batch> batch = putRows(map(), rowsOf(pasted), placesOf(pasted), &pasted);
    return batch ? withPlaces(shape, map(), std::move(*batch)) : batch;
}

Batch Canvas::Private::partFrom(const ProcessMap &pasted) const
{
    const MapGeometry geometry(pasted, {.later = true});
    ProcessMap placed = pasted;
    for (const Placement &place : geometry.unplaced())
        placed.placements.put(place);
    const QPointF by = clipboard::shiftFor(geometry.bounds(), shape, visibleArea());
    return intents::merge(map(), placed, by.x(), by.y(), Intent::Paste);
}

void Canvas::Private::selectFresh(const ProcessMap &before)
{
    intents::Selection fresh;
    for (const Step &step : map().steps)
        if (!before.steps.contains(step.id))
            fresh.steps.push_back(step.id);
    q->select(fresh, !before.steps.empty());
    if (before.steps.empty())
        q->fit(true);
}

} // namespace baton
