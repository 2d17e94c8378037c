#include "views/report/report.h"

#include "views/canvas/painting/mapfonts.h"
#include "views/report/pdf/pdffile.h"
#include "views/report/sheets.h"
#include "views/report/svg/svgengine.h"
#include "views/text/sentences.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <cmath>

namespace baton::report {

namespace {

constexpr int pointsPerInch = 72;

QDateTime dateOf(const ReportOptions &options)
{
    return options.date.isValid() ? options.date : QDateTime::currentDateTime();
}

// The writer stamps the moment; the report says its own date, in the same number of bytes.
void stamp(QByteArray &pdf, const QDateTime &date)
{
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key), end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    const qsizetype from = at + key.size();
    const QByteArray whole = date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+00'00'";
    const qsizetype room = end - from;
    pdf.replace(from, room, room < whole.size() ? whole.left(room) : whole.leftJustified(room));
}

// "Coding, Revenue office"; "Coding to Billing: coded visit".
QString titleOf(const ProcessMap &map, const Id &id, ElementKind kind)
{
    if (kind == ElementKind::Handoff) {
        const Handoff *handoff = map.handoffs.find(id);
        const QString what = handoff ? QString::fromStdString(handoff->deliverable) : QString();
        const QString name = text::handoffName(map, id);
        return what.isEmpty() ? name : name + QStringLiteral(": ") + what;
    }
    const Step *step = map.steps.find(id);
    const Party *party = step ? map.partyOf(*step) : nullptr;
    const QString name = text::stepName(map, id);
    return party && party->name != step->name ? name + QStringLiteral(", ") + QString::fromStdString(party->name)
                                              : name;
}

Sheets planned(const PaperMap &paper, const ProcessMap &map, const ReportContent &content, const ReportOptions &options,
               const QPageLayout *layout)
{
    Sheets sheets(paper, options, layout);
    if (options.textPages && sheets.count() > 0)
        sheets.addText(textPages(map, content, sheets.textArea()));
    return sheets;
}

// `scale`: device units for a point.
void paintAll(QPagedPaintDevice &device, const Sheets &sheets, const Heading &heading, double scale, bool ownLayouts)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < sheets.count(); ++i) {
        if (i > 0) {
            if (ownLayouts)
                device.setPageLayout(sheets.layout(i));
            device.newPage();
        }
        painter.resetTransform();
        painter.scale(scale, scale);
        sheets.paint(painter, i, heading);
    }
}

// Sixteen steps for a unit of the map: as fine as the eye can follow it into the sheet.
int stepsPerPoint(double scale)
{
    for (const int steps : {20, 25, 40, 50, 100, 200})
        if (steps * scale >= 16)
            return steps;
    return 200;
}

bool cancelled(const ReportOptions &options)
{
    return options.cancel && options.cancel->load();
}

// Empty when it was cancelled, or when there is something on a sheet that the small writer does not know.
QByteArray compactPdf(const Sheets &sheets, const Heading &heading, const ReportOptions &options)
{
    PdfCanvas canvas;
    std::vector<PdfPage> pages;
    for (int i = 0; i < sheets.count(); ++i) {
        if (cancelled(options))
            return {};
        const QSizeF size = sheets.layout(i).fullRect(QPageLayout::Point).size();
        const int perPoint = stepsPerPoint(sheets.scale(i));
        canvas.setSize(size);
        canvas.engine().setPerPoint(perPoint);
        QPainter painter(&canvas);
        sheets.paint(painter, i, heading);
        painter.end();
        pages.push_back({size, perPoint, canvas.engine().takePage()});
    }
    return canvas.engine().complete() ? pdfFile(pages, canvas.engine(), heading.title, dateOf(options)) : QByteArray();
}

QByteArray writtenByQt(const Sheets &sheets, const Heading &heading, const QDateTime &date)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pointsPerInch);
        writer.setTitle(heading.title);
        writer.setCreator(QStringLiteral("Baton"));
        writer.setPageLayout(sheets.layout(0));
        paintAll(writer, sheets, heading, 1, true);
    }
    QByteArray bytes = buffer.data();
    stamp(bytes, date);
    return bytes;
}

} // namespace

Result<QByteArray> pdf(const ProcessMap &map, const LensView &lens, const ReportContent &content,
                       const ReportOptions &options)
{
    const PaperMap paper(map, lens, options);
    if (paper.empty())
        return Error(ErrorCode::EmptyMap);
    const Sheets sheets = planned(paper, map, content, options, nullptr);
    if (sheets.count() == 0)
        return Error(ErrorCode::LimitReached, {std::to_string(Sheets::mostSheets)});
    const Heading heading = headingOf(map, lens, options);
    const QByteArray bytes = compactPdf(sheets, heading, options);
    if (cancelled(options))
        return Error(ErrorCode::Cancelled);
    return bytes.isEmpty() ? writtenByQt(sheets, heading, dateOf(options)) : bytes;
}

Result<QByteArray> svg(const ProcessMap &map, const LensView &lens, const ReportOptions &options)
{
    const PaperMap paper(map, lens, options);
    if (paper.empty())
        return Error(ErrorCode::EmptyMap);
    const QSizeF size = paper.bounds().size();
    const Heading heading = headingOf(map, lens, options);
    SvgEngine engine([&map](const Id &id, ElementKind kind) { return titleOf(map, id, kind); });
    engine.open(size, MapFonts::current().name.family(), heading.title, heading.line);
    SvgCanvas canvas(engine, size);
    QPainter painter(&canvas);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    paper.paint(painter, paper.bounds(), {}, 1);
    painter.end();
    return engine.finished();
}

Result<QByteArray> png(const ProcessMap &map, const LensView &lens, const ReportOptions &options, double scale)
{
    constexpr double longest = 20000, most = 4e7;
    const PaperMap paper(map, lens, options);
    if (paper.empty())
        return Error(ErrorCode::EmptyMap);
    const QSizeF size = paper.bounds().size();
    const double fitting = std::min(
        {scale, longest / size.width(), longest / size.height(), std::sqrt(most / (size.width() * size.height()))});
    QImage image((size * fitting).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(96 * fitting / 0.0254));
    image.setDotsPerMeterY(qRound(96 * fitting / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paper.paint(painter, paper.bounds(), {}, fitting);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Status print(QPrinter &printer, const ProcessMap &map, const LensView &lens, const ReportContent &content,
             const ReportOptions &options)
{
    const PaperMap paper(map, lens, options);
    if (paper.empty())
        return Error(ErrorCode::EmptyMap);
    printer.setFullPage(true);
    const QPageLayout layout = printer.pageLayout();
    const Sheets sheets = planned(paper, map, content, options, &layout);
    if (sheets.count() == 0)
        return Error(ErrorCode::LimitReached, {std::to_string(Sheets::mostSheets)});
    paintAll(printer, sheets, headingOf(map, lens, options), printer.resolution() / double(pointsPerInch), false);
    return Done{};
}

} // namespace baton::report
