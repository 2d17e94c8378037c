#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/report/contents.h"
#include "views/report/findings.h"
#include "views/report/report.h"
#include "views/report/sheets.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <ctime>

using namespace baton;
using namespace baton::report;

namespace {

ProcessMap clinic()
{
    ProcessMap map = test::textMap("patient -> registration: visit\n"
                                   "registration -> billing: insurance data\n"
                                   "registration -> triage: patient data\n"
                                   "triage -> consultation: ready\n"
                                   "consultation -> coding: visit notes\n"
                                   "coding -> billing: coded visit\n"
                                   "billing -> registration: data query\n");
    map.info.title = "Clinic visit to paid bill";
    return map;
}

// What is written on the first page: the stream with text in it.
QByteArray pageOf(const QByteArray &pdf)
{
    for (qsizetype at = pdf.indexOf(">>\nstream\n"); at >= 0; at = pdf.indexOf(">>\nstream\n", at + 1)) {
        const qsizetype from = at + 10;
        const QByteArray packed = pdf.mid(from, pdf.indexOf("\nendstream", from) - from);
        if (const QByteArray plain = qUncompress(QByteArray("\0\x40\0\0", 4) + packed); plain.contains(" Tm "))
            return plain;
    }
    return {};
}

// Rows of steps, every one handed on to the right and to the row below.
ProcessMap large(int columns, int rows)
{
    ProcessMap map;
    map.info.title = "Large";
    const auto name = [](int x, int y) {
        return "s" + std::to_string(x) + "-" + std::to_string(y);
    };
    const auto put = [&](Handoff handoff) {
        handoff.id = handoff.from + ">" + handoff.to;
        handoff.deliverable = "order form";
        map.handoffs.put(handoff);
    };
    for (int x = 0; x < columns; ++x)
        for (int y = 0; y < rows; ++y) {
            Step step;
            step.id = name(x, y);
            step.name = "Check order " + std::to_string(x * rows + y);
            map.steps.put(step);
            Placement placement;
            placement.id = step.id;
            placement.x = x * 300;
            placement.y = y * 150;
            map.placements.put(placement);
        }
    for (int x = 0; x < columns; ++x)
        for (int y = 0; y < rows; ++y) {
            Handoff handoff;
            handoff.from = name(x, y);
            if (x + 1 < columns) {
                handoff.to = name(x + 1, y);
                put(handoff);
            }
            if (y + 1 < rows) {
                handoff.to = name(x, y + 1);
                put(handoff);
            }
        }
    return map;
}

ReportOptions dated()
{
    ReportOptions options;
    options.date = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    return options;
}

LensView marked()
{
    LensView lens;
    lens.lens = Lens::Bottlenecks;
    lens.legend = QStringLiteral("Figure on a step: share of time at work.");
    lens.steps["coding"] = {Grade::Hot, QStringLiteral("96 %"), {}, {}};
    lens.steps["triage"] = {Grade::Calm, QStringLiteral("44 %"), {}, {}};
    return lens;
}

ReportContent found()
{
    Finding finding;
    finding.heading = QStringLiteral("Coding holds up the chain");
    finding.points = {{QStringLiteral("Busy 96 % of the time."), {QStringLiteral("One more person takes off 3 h.")}},
                      {QStringLiteral("Work waits 3.1 h here."), {}}};
    return {{finding}};
}

int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

// Output of a tool of the system that reads the PDF; null when it is not there.
QString read(const QByteArray &pdf, const QString &program, const QStringList &before, const QStringList &after)
{
    const QString tool = QStandardPaths::findExecutable(program);
    if (tool.isEmpty())
        return {};
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, before + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()) + QStringLiteral(" ");
}
QString textOf(const QByteArray &pdf)
{
    return read(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")});
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyMapIsRefused()
    {
        QCOMPARE(pdf({}, {}, {}).error().code, ErrorCode::EmptyMap);
        QCOMPARE(svg({}, {}).error().code, ErrorCode::EmptyMap);
        QCOMPARE(png({}, {}).error().code, ErrorCode::EmptyMap);
    }

    void theMapTakesOneSheetAndTheTextsFollow()
    {
        ReportOptions options = dated();
        QCOMPARE(pagesOf(*pdf(clinic(), marked(), found(), options)), 2);
        options.textPages = false;
        QCOMPARE(pagesOf(*pdf(clinic(), marked(), found(), options)), 1);
    }

    void textCanBeReadBack()
    {
        const QString text = textOf(*pdf(clinic(), marked(), found(), dated()));
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        for (const char *expected : {"Clinic visit to paid bill", "Bottlenecks", "insurance data", "consultation",
                                     "96 %", "needs attention", "share of time at work", "Coding holds up the chain",
                                     "Work waits 3.1 h here.", "Page 1 of 2", "No standard"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    }

    void phasesStandAtTheHeadOfTheirColumns()
    {
        ProcessMap map = clinic();
        const QSizeF without = QSvgRenderer(*svg(map, marked())).viewBoxF().size();
        map.info.phases = {{"Before the visit", 0}, {"After it", 700}};
        const QByteArray drawing = *svg(map, marked());
        QVERIFY(drawing.contains("Before the visit") && drawing.contains("After it"));
        QVERIFY(drawing.contains("stroke-dasharray"));
        QVERIFY(QSvgRenderer(drawing).viewBoxF().height() > without.height());
        const QString text = textOf(*pdf(map, marked(), {}, dated()));
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(QStringLiteral("Before the visit")) && text.contains(QStringLiteral("After it")));
    }

    void fontsAreEmbeddedAndNothingIsAPicture()
    {
        const QByteArray bytes = *pdf(clinic(), marked(), found(), dated());
        QVERIFY(!bytes.contains("/Subtype /Image"));
        const QString fonts = read(bytes, QStringLiteral("pdffonts"), {}, {});
        if (fonts.isNull())
            QSKIP("pdffonts is not installed");
        const QStringList lines = fonts.trimmed().split(u'\n').mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("yes +yes +yes"))), qPrintable(line));
    }

    void equalCardsAreSpelledOutOnce()
    {
        const auto spelled = [](int rows) {
            ReportOptions options = dated();
            options.textPages = false;
            return pageOf(*pdf(large(1, rows), {}, {}, options)).count(" c ");
        };
        const auto few = spelled(2), many = spelled(12);
        QVERIFY(few > 0);
        QVERIFY2(many < few + 10 * 8, qPrintable(QStringLiteral("%1 curves, then %2").arg(few).arg(many)));
    }

    void theFileIsSound()
    {
        const QString answer =
            read(*pdf(clinic(), marked(), found(), dated()), QStringLiteral("qpdf"), {QStringLiteral("--check")}, {});
        if (answer.isNull())
            QSKIP("qpdf is not installed");
        QVERIFY2(answer.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(answer));
    }

    void theSameReportIsTheSameBytes()
    {
        const QByteArray first = *pdf(clinic(), marked(), found(), dated());
        QTest::qWait(1100); // the clock of the writer has moved on
        QVERIFY(first == *pdf(clinic(), marked(), found(), dated()));
        ReportOptions later = dated();
        later.date = later.date.addDays(1);
        QVERIFY(first != *pdf(clinic(), marked(), found(), later));
        QVERIFY(first.contains("/CreationDate (D:20261121120000"));
    }

    void everyPaperHasItsSize()
    {
        const std::vector<std::pair<Paper, QSize>> sizes{{Paper::A4, {842, 595}},
                                                         {Paper::A3, {1191, 842}},
                                                         {Paper::A2, {1684, 1191}},
                                                         {Paper::A1, {2384, 1684}},
                                                         {Paper::A0, {3370, 2384}}};
        const ProcessMap map = clinic();
        for (const auto &[paper, size] : sizes) {
            ReportOptions options = dated();
            options.paper = paper;
            options.orientation = Orientation::Landscape;
            const QByteArray bytes = *pdf(map, marked(), {}, options);
            const auto box = QRegularExpression(QStringLiteral("MediaBox \\[0 0 (\\S+) (\\S+)\\]"))
                                 .match(QString::fromLatin1(bytes));
            QVERIFY(std::abs(box.captured(1).toDouble() - size.width()) < 1.5);
            QVERIFY(std::abs(box.captured(2).toDouble() - size.height()) < 1.5);
        }
    }

    void theSheetTurnsToTheShapeOfTheMap()
    {
        const ProcessMap wide = large(8, 2), high = large(2, 12);
        for (const bool upright : {false, true}) {
            const PaperMap paper(upright ? high : wide, {}, {});
            const QRectF sheet = Sheets(paper, {}).layout(0).fullRect();
            QCOMPARE(sheet.height() > sheet.width(), upright);
        }
    }

    void aPosterCoversTheWholeMapWithOverlap()
    {
        ReportOptions options = dated();
        options.poster = true;
        options.textPages = false;
        const ProcessMap map = large(8, 8);
        const PaperMap paper(map, {}, options);
        const Sheets sheets(paper, options);
        QVERIFY(sheets.count() >= 6);
        const QByteArray bytes = *pdf(map, {}, {}, options);
        QCOMPARE(pagesOf(bytes), sheets.count());
        const QString text = textOf(bytes);
        if (text.isNull())
            QSKIP("pdftotext is not installed");
        for (const Step &step : map.steps)
            QVERIFY2(text.contains(QString::fromStdString(step.name)), step.name.c_str());
        QVERIFY(text.contains(QStringLiteral("row 1 of ")));
    }

    void aPosterWithoutEndIsRefused()
    {
        ReportOptions options = dated();
        options.poster = true;
        options.posterScale = 60;
        QCOMPARE(pdf(clinic(), {}, {}, options).error().code, ErrorCode::LimitReached);
    }

    void aLongTableGoesOnWithItsHead()
    {
        const ProcessMap map = large(10, 10);
        const Flow flow = textPages(map, {}, QRectF(0, 0, 500, 700));
        QVERIFY(flow.pages().size() > 2);
        for (const FlowPage &page : flow.pages()) {
            int heads = 0;
            for (const FlowPage::Words &words : page.words) {
                heads += words.style == Flow::TableHead;
                QVERIFY(words.baseline.y() <= 700);
            }
            QCOMPARE(heads, 4);
        }
    }

    void noRowStandsAloneOnTheLastPage()
    {
        for (int rows = 20; rows < 70; ++rows) {
            Flow flow(QRectF(0, 0, 500, 700));
            flow.table({QStringLiteral("Step")}, {1},
                       std::vector<QStringList>(std::size_t(rows), {QStringLiteral("x")}));
            const std::vector<FlowPage::Words> &words = flow.pages().back().words;
            const auto cells = std::count_if(words.begin(), words.end(),
                                             [](const auto &each) { return each.style == Flow::TableCell; });
            QVERIFY2(cells > 1, QByteArray::number(rows));
        }
    }

    void aHeadingIsNotLeftBehindByItsTable()
    {
        for (int lines = 0; lines < 60; ++lines) {
            Flow flow(QRectF(0, 0, 500, 700));
            for (int i = 0; i < lines; ++i)
                flow.bullet(QStringLiteral("x"));
            flow.heading(QStringLiteral("Table"));
            flow.table({QStringLiteral("Step, in many words that take a second line of the head of this table, as some "
                                       "languages do when they name a column of figures")},
                       {1}, std::vector<QStringList>(9, {QStringLiteral("y")}));
            for (const FlowPage &page : flow.pages())
                if (!page.words.empty())
                    QVERIFY2(page.words.back().style != Flow::Heading, QByteArray::number(lines));
        }
    }

    void whatBelongsToASentenceStandsUnderItFurtherIn()
    {
        const Flow flow = textPages(ProcessMap(), found(), QRectF(0, 0, 500, 700));
        double above = -1, below = -1;
        for (const FlowPage::Words &words : flow.pages().front().words) {
            if (words.text == QLatin1String("Busy 96 % of the time."))
                above = words.baseline.x();
            if (words.text == QLatin1String("One more person takes off 3 h."))
                below = words.baseline.x();
        }
        QVERIFY(above >= 0);
        QVERIFY(below > above);
    }

    void theReportBeginsWithWhatTheLensIsAbout_data()
    {
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<QString>("heading");
        QTest::newRow("bottlenecks") << Lens::Bottlenecks << "Where it jams";
        QTest::newRow("errors") << Lens::Errors << "Errors";
        QTest::newRow("delay") << Lens::Delay << "What a late handoff does";
        QTest::newRow("standards") << Lens::Standards << "Agreed times";
    }
    void theReportBeginsWithWhatTheLensIsAbout()
    {
        QFETCH(Lens, lens);
        QFETCH(QString, heading);
        const ProcessMap map = test::textMap("a -> b -> c: x\n"
                                             "step a work=exp(8min) arrivals=exp(12min) introduces=0.1\n"
                                             "step b work=exp(9min) catches=0.5\n"
                                             "party c kind=customer\n"
                                             "handoff a-b standard=1h");
        const LensAnswers answers = withAnalysis(map, answered(lens, map));
        const ReportContent content = contentOf(lens, map, answers);
        QVERIFY(content.findings.size() >= 3);
        QCOMPARE(content.findings.front().heading, heading);
        const LensView view = lensViewOf(lens, map, answers);
        const bool follows = lens == Lens::Errors || lens == Lens::Delay;
        QCOMPARE(view.subject.isEmpty(), !follows);
        QVERIFY(headingOf(map, view, dated()).line.contains(view.subject));
    }

    void aLateHandoffIsToldWithWhoNotices()
    {
        const ProcessMap map = test::textMap("a -> b -> c: x\n"
                                             "step a work=8min arrivals=12min\n"
                                             "step b work=9min\n"
                                             "party c kind=customer");
        const ReportContent content = contentOf(Lens::Delay, map, answered(Lens::Delay, map));
        const Finding &late = content.findings.front();
        QVERIFY(late.points.front().sentence.contains(QStringLiteral("blocked for 2\u00a0d")));
        QCOMPARE(late.head.size(), 4);
        QVERIFY(!late.rows.empty());
        QVERIFY(std::any_of(late.rows.begin(), late.rows.end(),
                            [](const QStringList &row) { return row.front() == QLatin1String("c"); }));
    }

    void agreementSaysWhoHasAgreed()
    {
        Handoff handoff;
        const QString nobody = agreement(handoff);
        handoff.agreedBySupplier = "2026-10-02";
        const QString supplier = agreement(handoff);
        handoff.agreedByCustomer = "2026-10-05";
        const QString both = agreement(handoff);
        QVERIFY(nobody != supplier && supplier != both);
        QVERIFY(supplier.contains(QStringLiteral("2026")) && both.contains(QStringLiteral("5")));
    }

    void aThousandStepsStaySmall()
    {
        const ProcessMap map = large(40, 25);
        ReportOptions options = dated();
        options.textPages = false;
        options.paper = Paper::A0;
        const std::clock_t start = std::clock();
        const QByteArray bytes = *pdf(map, {}, {}, options);
        qInfo("1,000 steps: %lld bytes, %.0f ms", bytes.size(), 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        QVERIFY2(bytes.size() <= 160000, qPrintable(QString::number(bytes.size())));
        QVERIFY(!bytes.contains("/Subtype /Image"));
    }

    void theSvgIsADrawingWithTextAndTitle()
    {
        const QByteArray bytes = *svg(clinic(), marked(), dated());
        QVERIFY(bytes.contains("<title>Clinic visit to paid bill</title>"));
        QVERIFY(bytes.contains("insurance data"));
        QVERIFY(!bytes.contains("<image"));
        QSvgRenderer renderer(bytes);
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const MapGeometry geometry(clinic());
        const QPointF middle =
            geometry.step("coding")->rect.topLeft() + QPointF(3, 37) - geometry.bounds().topLeft() + QPointF(24, 24);
        QVERIFY(image.pixelColor(middle.toPoint()) != QColor(Qt::white)); // the colour band of its party
    }

    // A pointer that rests on an element, and a screen reader, are told what it is; text stays text.
    void theSvgSaysWhatEachElementIs()
    {
        ProcessMap map = clinic();
        Step step = *map.steps.find("coding");
        step.name = "Coding & <checks>\x01";
        map.steps.put(step);
        const QByteArray bytes = *svg(map, {}, dated());
        QXmlStreamReader xml(bytes);
        QStringList titles, texts;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("title"))
                titles << xml.readElementText();
            else if (xml.isStartElement() && xml.name() == QLatin1String("text"))
                texts << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(titles.filter(QStringLiteral("Coding & <checks>, coding")).size() == 1, qPrintable(titles.join(u'|')));
        QCOMPARE(titles.filter(QStringLiteral("coded visit")).size(), 2); // the line and its label
        QVERIFY(texts.contains(QStringLiteral("insurance data")));
        QVERIFY(bytes.size() < 30'000);
    }

    void thePictureIsAsLargeAsAskedUpToALimit()
    {
        const QImage one = QImage::fromData(*png(clinic(), {}, dated(), 1)),
                     two = QImage::fromData(*png(clinic(), {}, dated(), 2));
        QVERIFY(std::abs(two.width() - 2 * one.width()) <= 2);
        QByteArray most = *png(clinic(), {}, dated(), 500);
        QBuffer buffer(&most);
        const QSize size = QImageReader(&buffer, "png").size();
        QVERIFY(size.width() <= 20000 && size.width() > 2 * two.width());
    }

    void printingFillsThePaperOfThePrinter()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("p.pdf")));
        printer.setPageSize(QPageSize(QPageSize::A3));
        printer.setPageOrientation(QPageLayout::Landscape);
        QVERIFY(print(printer, clinic(), marked(), found(), dated()));
        QFile file(folder.filePath(QStringLiteral("p.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(pagesOf(bytes), 2);
        QVERIFY(bytes.contains("/MediaBox [0 0 119"));
    }
};

BATON_TEST(ReportTest)
#include "tst_report.moc"
