#include "views/canvas/clipboard.h"

#include "model/edit/capturelines.h"
#include "model/exchange/codec.h"
#include "views/canvas/offeredmime.h"
#include "views/canvas/painting/mappainter.h"
#include "views/report/report.h"

#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <algorithm>
#include <set>

namespace baton::clipboard {

namespace {

constexpr auto mapType = "application/x-baton-map+json";
constexpr auto svgType = "image/svg+xml";
constexpr auto textType = "text/plain";
constexpr auto imageType = "application/x-qt-image"; // as Qt names it
constexpr double margin = 24;
constexpr double largestPicture = 8000; // px

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

template <class T>
void take(const Table<T> &from, const Id &id, Table<T> &into)
{
    if (SharedRow<T> row = from.row(id))
        into.put(std::move(row));
}

void putParty(const ProcessMap &map, const Id &id, ProcessMap &into)
{
    if (into.parties.contains(id))
        return;
    if (const SharedRow<Party> party = map.parties.row(id)) {
        into.parties.put(party);
        take(map.calendars, party->calendar, into.calendars);
    }
}

void putStep(const ProcessMap &map, const SharedRow<Step> &step, ProcessMap &into)
{
    into.steps.put(step);
    putParty(map, step->party, into);
    take(map.calendars, step->arrivalsCalendar, into.calendars);
    take(map.placements, step->id, into.placements);
}

// Catching errors of steps that stay behind means nothing in the copy.
void dropForeignCatches(ProcessMap &map)
{
    const auto isForeign = [&](const auto &entry) {
        return entry.first != "*" && !map.steps.contains(entry.first);
    };
    for (std::size_t i = 0; i < map.steps.size(); ++i) {
        const Step &step = map.steps[i];
        if (std::none_of(step.catches.begin(), step.catches.end(), isForeign))
            continue;
        Step own = step;
        std::erase_if(own.catches, isForeign);
        map.steps.put(std::move(own));
    }
}

QImage picture(const MapPainter &painter, const QRectF &area)
{
    const double scale = std::min(2.0, largestPicture / std::max(area.width(), area.height()));
    QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter on(&image);
    on.scale(scale, scale);
    on.translate(-area.topLeft());
    painter.paint(on, area);
    return image;
}

void offerPicture(OfferedMime &mime, const ProcessMap &map, const LensView &lens)
{
    mime.offer(QLatin1String(imageType), [map, lens] {
        const MapGeometry geometry(map);
        MapPainter painter(geometry, lens, Theme::instance().colours());
        painter.setGridVisible(false);
        return picture(painter, geometry.bounds().adjusted(-margin, -margin, margin, margin));
    });
}

QByteArray drawing(const ProcessMap &map, const LensView &lens)
{
    const Result<QByteArray> svg = report::svg(map, lens);
    return svg ? *svg : QByteArray();
}

// Cells, as spreadsheets hand them to each other.
QString cellsOf(const ProcessMap &map)
{
    const std::string language = QLocale().name().left(2).toStdString();
    const bool known = language == "it" || language == "es";
    return QString::fromStdString(handofflist::cells(map, known ? language : "en"));
}

} // namespace

ProcessMap part(const ProcessMap &map, const intents::Selection &selection)
{
    ProcessMap copied;
    copied.info = map.info;
    copied.info.title.clear(); // the name of the whole
    copied.info.description.clear();
    copied.parties.gather();
    copied.placements.gather();
    const std::set<Id> handoffs(selection.handoffs.begin(), selection.handoffs.end());
    std::set<Id> steps(selection.steps.begin(), selection.steps.end());
    for (std::size_t i = 0; i < map.handoffs.size(); ++i) {
        const Handoff &handoff = map.handoffs[i];
        if (!handoffs.contains(handoff.id) && !(steps.contains(handoff.from) && steps.contains(handoff.to)))
            continue;
        copied.handoffs.put(map.handoffs.rowAt(i));
        take(map.routes, handoff.id, copied.routes);
    }
    for (const Handoff &handoff : copied.handoffs)
        steps.insert({handoff.from, handoff.to});
    for (std::size_t i = 0; i < map.steps.size(); ++i)
        if (steps.contains(map.steps[i].id))
            putStep(map, map.steps.rowAt(i), copied);
    for (const Id &id : selection.notes)
        take(map.notes, id, copied.notes);
    copied.parties.order();
    copied.placements.order();
    dropForeignCatches(copied);
    return copied;
}

QMimeData *pictureOf(const ProcessMap &map, const LensView &lens)
{
    auto *mime = new OfferedMime;
    offerPicture(*mime, map, lens);
    return mime;
}

// Also as text: what cannot take a drawing can take its source.
QMimeData *drawingOf(const ProcessMap &map, const LensView &lens)
{
    auto *mime = new OfferedMime;
    mime->offer(QLatin1String(svgType), [map, lens] { return drawing(map, lens); });
    mime->offer(QLatin1String(textType), [map, lens] { return QString::fromUtf8(drawing(map, lens)); });
    return mime;
}

QMimeData *tableOf(const ProcessMap &map)
{
    auto *mime = new OfferedMime;
    mime->offer(QLatin1String(textType), [map] { return cellsOf(map); });
    return mime;
}

QMimeData *mimeOf(const ProcessMap &map, const LensView &lens)
{
    auto *mime = new OfferedMime;
    mime->offer(QLatin1String(mapType), [map] { return bytes(batonmap::write(map)); });
    mime->offer(QLatin1String(textType), [map] { return cellsOf(map); });
    offerPicture(*mime, map, lens);
    mime->offer(QLatin1String(svgType), [map, lens] { return drawing(map, lens); });
    return mime;
}

bool isTable(const QMimeData &mime)
{
    if (mime.hasFormat(QLatin1String(mapType)) || !mime.hasText())
        return false;
    const QByteArray text = mime.text().toUtf8();
    return recognise({text.constData(), std::size_t(text.size())}) == Format::HandoffList;
}

bool isReadable(const QMimeData &mime)
{
    return mime.hasFormat(QLatin1String(mapType)) || mime.hasText();
}

std::string sentencesOf(const QMimeData &mime)
{
    if (mime.hasFormat(QLatin1String(mapType)))
        return {};
    const std::string text = mime.text().toStdString();
    return areSentences(text) ? text : std::string();
}

Result<ProcessMap> mapOf(const QMimeData &mime)
{
    if (mime.hasFormat(QLatin1String(mapType))) {
        const QByteArray data = mime.data(QLatin1String(mapType));
        Result<Imported> read = batonmap::read({data.data(), std::size_t(data.size())});
        return read ? Result<ProcessMap>(read->map) : Result<ProcessMap>(read.error());
    }
    const QByteArray text = mime.text().toUtf8();
    const Result<Imported> read = readMap({text.data(), std::size_t(text.size())}, {});
    return read ? Result<ProcessMap>(read->map) : Result<ProcessMap>(read.error());
}

QPointF shiftFor(const QRectF &pasted, const MapGeometry &geometry, const QRectF &visible)
{
    QPointF by = visible.center() - pasted.center();
    by = QPointF(std::round(by.x() / 10) * 10, std::round(by.y() / 10) * 10);
    for (int tries = 0; tries < 40 && !geometry.stepsIn(pasted.translated(by)).empty(); ++tries)
        by += QPointF(0, 60);
    return by;
}

} // namespace baton::clipboard
