#include "model/analysis/analysis.h"
#include "model/simulation/sweep.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/charts/figuretable.h"
#include "views/charts/sweepchart.h"
#include "views/lenses/delaystrip.h"
#include "views/lenses/errorsstrip.h"
#include "views/lenses/failuremodes.h"
#include "views/text/format.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace baton;

namespace {

const char *const faulty = "in -> desk -> billing -> out\nparty out kind=customer\nparty in people=null\n"
                           "step in arrivals=exp(30min)\nstep desk work=8min introduces=0.06 fix=10min\n"
                           "step billing work=10min introduces=0.01 fix=4min catches={\"*\":0.7}\n"
                           "step out cost_noticed=80 notices=0.5\nhandoff desk-billing goes_wrong=0.02\n";

QStringList texts(const std::vector<FigureTable::Cell> &row)
{
    QStringList all;
    for (const FigureTable::Cell &cell : row)
        all << cell.text;
    return all;
}

QAbstractButton *choice(QWidget &in, const QString &words)
{
    for (QAbstractButton *button : in.findChildren<QAbstractButton *>())
        if (button->text() == words)
            return button;
    return nullptr;
}

// Five delays, each twice as bad at worst as usually.
// In the middle of the height, so far along the lines.
QPoint atShare(const SweepChart &chart, double share)
{
    const QRectF lines = chart.plot();
    return {int(lines.left() + lines.width() * share), int(lines.center().y())};
}

std::vector<SweepChart::Point> fivePoints()
{
    std::vector<SweepChart::Point> points;
    for (int i = 0; i < 5; ++i)
        points.push_back({i * 86400.0, i * 80000.0, i * 40000.0, i * 80000.0, i < 4});
    return points;
}

int countOf(const QImage &picture, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixelColor(x, y) == colour;
    return found;
}

// From the first column with ink in it to the last.
std::pair<int, int> inked(const QImage &picture, const QRect &where)
{
    std::pair<int, int> span(-1, -1);
    for (int x = where.left(); x <= where.right(); ++x)
        for (int y = where.top(); y <= where.bottom(); ++y)
            if (picture.pixelColor(x, y).lightness() < 150) {
                span.first = span.first < 0 ? x : span.first;
                span.second = x;
            }
    return span;
}

const char *const oneADay = "in -> desk -> out\nstep in arrivals=1d\nstep desk work=8min\n";

QString sentence(double by, double p50, double p90)
{
    return QStringLiteral("%1 late: usually %2, nine times in ten %3.")
        .arg(text::duration(by), text::duration(p50), text::duration(p90));
}

// A strip that is looked at, asked about one case late by a day.
struct SweptStrip
{
    explicit SweptStrip(const char *text) : map(test::textMap(text)), chart(strip.findChild<SweepChart *>())
    {
        asked.question.handoff = "in-desk";
        asked.question.kind = DelayKind::OneCase;
        asked.question.by = 86400;
        strip.resize(1000, 300);
        strip.show();
        strip.setActive(true);
        strip.setDelay(asked, snapshot());
    }
    Snapshot snapshot() const { return {std::make_shared<const ProcessMap>(map), 1}; }
    bool says(const QString &words) const { return chart->accessibleDescription().contains(words); }

    ProcessMap map;
    Answers::Delay asked;
    DelayStrip strip;
    SweepChart *chart;
};

} // namespace

// What stands below the map: the failure modes, and how bad it gets the later a handoff is.
class TestStrips : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        Theme::instance().apply();
    }

    void everyFailureModeIsARowWithTheModelsFigures()
    {
        const ProcessMap map = test::textMap(faulty);
        const Analysis analysis = analyze(map);
        const std::vector<FailureMode> &modes = analysis.errors.failureModes;
        QCOMPARE(modes.size(), std::size_t(3)); // two steps and a handoff
        const auto rows = failureModeCells(analysis, map);
        QCOMPARE(rows.size(), modes.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const FailureMode &mode = modes[i];
            const QString name = mode.origin.kind == ElementRef::Kind::Handoff ? text::handoffName(map, mode.origin.id)
                                                                               : text::stepName(map, mode.origin.id);
            const QStringList expected{
                name,
                text::number(100 * mode.perCase, 2),
                text::percent(mode.slips, 1),
                QString::number(*mode.severity),
                QString::number(mode.occurrence),
                QString::number(mode.detection),
                QString::number(*mode.severity * mode.occurrence * mode.detection),
                text::money(mode.costPerCase * analysis.load.casesPerH * 168, QStringLiteral("EUR"))};
            QCOMPARE(texts(rows[i]), expected);
            QCOMPARE(rows[i].size(), failureModeColumns().size());
        }
    }

    void headingsStandStraightAboveTheirCells()
    {
        FigureTable table;
        FigureTable::Column words, figures;
        words.name = figures.name = QStringLiteral("H");
        words.figures = false;
        table.setColumns({words, figures});
        FigureTable::Cell cell;
        cell.text = QStringLiteral("H");
        table.setRows({{cell, cell}});
        table.resize(300, 120);
        table.show();
        QImage picture(table.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        table.render(&picture);
        for (const int column : {0, 1}) {
            const QRect place = table.visualItemRect(table.item(0, column)).translated(table.viewport()->pos());
            const QHeaderView *heads = table.horizontalHeader();
            const QRect head(place.left(), heads->y(), place.width(), heads->height() - 2);
            const auto [left, right] = inked(picture, place);
            const auto [headLeft, headRight] = inked(picture, head);
            QVERIFY(left > 0 && headLeft > 0);
            const int off = column == 0 ? left - headLeft : right - headRight;
            QVERIFY2(std::abs(off) <= 1, qPrintable(QString::number(off)));
        }
    }

    void withoutPricesSeverityIsNotInvented()
    {
        ProcessMap map = test::textMap("in -> desk -> out\nparty out kind=customer\nstep in arrivals=exp(30min)\n"
                                       "step desk work=8min introduces=0.06\n");
        const auto rows = failureModeCells(analyze(map), map);
        QVERIFY(!rows.empty());
        QCOMPARE(rows[0][3].text, QStringLiteral("–"));
        QCOMPARE(rows[0][6].text, QStringLiteral("–"));
        QVERIFY(!rows[0][3].hint.isEmpty());
    }

    void aPressOnAFailureModeLeadsToWhereItIsMadeInAnyOrder()
    {
        const ProcessMap map = test::textMap(faulty);
        const Analysis analysis = analyze(map);
        ErrorsStrip strip;
        strip.resize(1000, 300);
        strip.fill(analysis, map);
        strip.show();
        choice(strip, QStringLiteral("Failure modes"))->click();
        auto *table = strip.findChild<FigureTable *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 3);
        table->sortItems(1, Qt::AscendingOrder); // rarest first
        QSignalSpy pressed(&strip, &ErrorsStrip::pressed);
        for (int row = 0; row < table->rowCount(); ++row) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualItemRect(table->item(row, 0)).center());
            const auto where = pressed.last().at(0).value<ElementRef>();
            const QString name = where.kind == ElementRef::Kind::Handoff ? text::handoffName(map, where.id)
                                                                         : text::stepName(map, where.id);
            QCOMPARE(table->item(row, 0)->text(), name);
        }
        QCOMPARE(pressed.size(), 3);
    }

    void whereNoErrorIsKnownTheStripSaysWhatIsMissing()
    {
        const ProcessMap map = test::textMap("in -> desk -> out\nstep in arrivals=exp(30min)\nstep desk work=8min\n");
        ErrorsStrip strip;
        strip.fill(analyze(map), map);
        strip.show();
        QVERIFY(!strip.findChild<FigureTable *>()->isVisible());
        bool said = false;
        for (const QLabel *label : strip.findChildren<QLabel *>())
            said |= label->isVisible() && label->text().startsWith(QStringLiteral("Once it is known"));
        QVERIFY(said);
    }

    void theSweepTellsItsFiguresAloud()
    {
        SweepChart chart;
        chart.setPoints(fivePoints(), 86400);
        const QString spoken = chart.accessibleDescription();
        QVERIFY2(spoken.contains(text::duration(2 * 86400.0) + QStringLiteral(" late: usually ") +
                                 text::duration(80000.0) + QStringLiteral(", nine times in ten ") +
                                 text::duration(160000.0)),
                 qPrintable(spoken));
        QVERIFY(spoken.contains(text::duration(4 * 86400.0) + QStringLiteral(" late: usually …"))); // not rehearsed yet
    }

    void theSweepAsksAboutTheDelayThatIsPressed()
    {
        SweepChart chart;
        chart.resize(700, 200);
        chart.setPoints(fivePoints(), 86400);
        chart.show();
        QSignalSpy asked(&chart, &SweepChart::asked);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(asked.last().at(0).toDouble(), 2 * 86400.0);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(asked.last().at(0).toDouble(), 0.0);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, atShare(chart, 0.75));
        QCOMPARE(asked.last().at(0).toDouble(), 3 * 86400.0);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {690, 100}); // on the names of the lines
        QCOMPARE(asked.size(), 3);
    }

    void theSweepPaintsItsLinesHigherWhereItIsWorse()
    {
        SweepChart chart;
        chart.resize(700, 200);
        chart.show();
        QCOMPARE(countOf(chart.grab().toImage(), Theme::instance().colours().hot), 0);
        chart.setPoints(fivePoints(), 86400);
        const QImage picture = chart.grab().toImage();
        const QColor hot = Theme::instance().colours().hot, warm = Theme::instance().colours().warm;
        const int at = atShare(chart, 0.75).x(); // the last rehearsed point
        const auto top = [&](const QColor &colour) {
            for (int y = 0; y < picture.height(); ++y)
                for (int x = at - 2; x <= at + 2; ++x)
                    if (picture.pixelColor(x, y) == colour)
                        return y;
            return -1;
        };
        QVERIFY(top(hot) > 0);
        QVERIFY(top(warm) > top(hot) + 10);
        QVERIFY(countOf(picture.copy(at + 10, 0, int(chart.plot().right()) - at - 10, 200), hot) ==
                0); // nothing is guessed ahead
    }

    void theStripShowsTheModelsSweep()
    {
        SweptStrip shown("in -> desk -> out\nstep in arrivals=exp(6h)\nstep desk work=30min\n");
        choice(shown.strip, QStringLiteral("Longer delays"))->click();
        QVERIFY(shown.chart->isVisible());
        SweepQuestion same;
        same.question = shown.asked.question;
        same.question.runs = 60;
        same.to = 5 * 86400;
        same.points = 11;
        const Result<SweepAnswer> model = sweep(shown.map, same);
        QVERIFY(model.ok());
        QStringList expected;
        for (const SweepPoint &point : model->points)
            expected << sentence(point.by, std::isnan(point.p50) ? 0 : point.p50,
                                 std::isnan(point.p90) ? 0 : point.p90);
        QTRY_COMPARE_WITH_TIMEOUT(shown.chart->accessibleDescription(), expected.join(u' '), 6000);
    }

    void oneCaseWithNothingInItsWayIsLateByItsDelay()
    {
        SweptStrip shown(oneADay);
        choice(shown.strip, QStringLiteral("Longer delays"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(sentence(43200, 43200, 43200)), 6000);
        // Late by a whole day it meets the next one, which then waits the eight minutes it takes.
        QVERIFY2(shown.says(sentence(86400, 480, 86400)), qPrintable(shown.chart->accessibleDescription()));
    }

    void whatIfIsSweptAnewThoughItsRevisionIsTheSame()
    {
        SweptStrip shown(oneADay);
        choice(shown.strip, QStringLiteral("Longer delays"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(sentence(86400, 480, 86400)), 6000);
        Step slower = *shown.map.steps.find("desk");
        slower.work = *Law::parse("16min");
        shown.map.steps.put(slower);
        shown.strip.setDelay(shown.asked, shown.snapshot());
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(sentence(86400, 960, 86400)), 6000);
    }

    void aSweepGivenUpHalfWayIsFinishedWhenSomebodyLooksAgain()
    {
        SweptStrip shown(oneADay);
        choice(shown.strip, QStringLiteral("Longer delays"))->click();
        shown.strip.setActive(false);
        QTest::qWait(100);
        QVERIFY(shown.chart->accessibleDescription().isEmpty()); // nothing of what was given up
        shown.strip.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(sentence(43200, 43200, 43200)), 6000);
    }

    void withoutAQuestionTheSweepEnds()
    {
        SweptStrip shown(oneADay);
        choice(shown.strip, QStringLiteral("Longer delays"))->click();
        shown.strip.setDelay({}, {});
        QTest::qWait(100);
        QVERIFY(shown.chart->accessibleDescription().isEmpty());
        shown.strip.setDelay(shown.asked, shown.snapshot());
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(sentence(43200, 43200, 43200)), 6000);
    }
};

BATON_TEST(TestStrips)
#include "tst_strips.moc"
