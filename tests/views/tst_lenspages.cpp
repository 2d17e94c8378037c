#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/charts/noterow.h"
#include "views/charts/ripplechart.h"
#include "views/charts/rows.h"
#include "views/lenses/agreements.h"
#include "views/lenses/answers.h"
#include "views/lenses/bottleneckspage.h"
#include "views/lenses/errorspage.h"
#include "views/lenses/fixfirst.h"
#include "views/lenses/lensviews.h"
#include "views/lenses/peoplelist.h"
#include "views/lenses/satisfactionlist.h"
#include "views/lenses/standardspage.h"
#include "views/lenses/triedreliefs.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using baton::test::textMap;

namespace {

constexpr int patience = 20'000;

template <class Page>
struct Desk
{
    explicit Desk(const std::string &text) : document(textMap(text)), page(&answers)
    {
        answers.setDocument(&document);
        panel.reset(page.panel());
        page.setActive(true);
        panel->resize(360, 900);
        panel->show();
        answers.settle(patience);
    }

    Document document;
    Answers answers;
    Page page;
    std::unique_ptr<QWidget> panel;
};

NoteRow *rowWith(const QWidget &panel, const QString &words)
{
    for (NoteRow *row : panel.findChildren<NoteRow *>())
        if (row->accessibleName().contains(words))
            return row;
    return nullptr;
}

ElementRef shown(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ElementRef{} : spy.last().at(0).value<ElementRef>();
}

// Two things wrong: one standard below the time of the work itself, and two that are too little together.
const char *const conflicting = "a -> short -> end\na -> long -> end\nstep a split=all arrivals=1d work=1h\n"
                                "step short work=2h\nstep long work=9h\nstep end join=all work=10min\nend -> out\n"
                                "handoff end-out standard={\"within\":\"5min\"}\n";

const char *const busy = "in -> left -> end -> out\nin -> right -> end\nparty out kind=customer\nparty in people=null\n"
                         "step in arrivals=exp(10min)\nstep left work=exp(15min)\nstep right work=exp(15min)\n"
                         "step end work=exp(8min)\n";

QStringList whyFirst(const std::string &text)
{
    const ProcessMap map = textMap(text);
    const Analysis analysis = analyze(map);
    return analysis.bottlenecks.empty() ? QStringList() : whyBottleneck(map, analysis, analysis.bottlenecks.front());
}

} // namespace

// What the panels of the lenses say besides the figures on the map, and where a press on it leads.
class TestLensPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgreedTimeIsWrittenOnTheMapAsInTheListOfAgreements();
    void aStandardThatCannotHoldIsShownWithItsRemedy();
    void tooMuchWorkIsSaidWithEveryWayOut();
    void aFreeChoiceOfWaysIsSaidOnlyWhereItAllowsMore();
    void theLikeliestErrorIsShownWhereNobodyKnowsTheFlow();
    void whereNothingCanBeMeasuredNoFigureIsShown();
    void theOrderOfBottlenecksIsTriedOut();
    void anEditDropsWhatIsTriedOut();
    void whatToMeasureFirstLeadsThere();
    void whoSwapsAndWhoMeetsLeadToTheMap();
    void whomTheHouseIsSatisfiedWithLeadsToTheMap();
    void theRippleTellsDaysWherePeopleKeepHours();
    void aPanelIsFilledWhenItIsSeen();
};

void TestLensPages::anAgreedTimeIsWrittenOnTheMapAsInTheListOfAgreements()
{
    ProcessMap map = textMap("a -> b: forms");
    Handoff handoff = map.handoffs[0];
    handoff.standard = Standard();
    for (const char *typed : {"1d", "4h", "3wd"}) {
        handoff.standard->within = *parseDuration(typed);
        map.handoffs.put(handoff);
        const QString figure = standardsView(map, nullptr).handoffs.at(handoff.id).figure;
        QVERIFY2(figure.endsWith(agreedTime(handoff)), qPrintable(figure));
    }
}

void TestLensPages::aStandardThatCannotHoldIsShownWithItsRemedy()
{
    Desk<StandardsPage> desk(conflicting);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(*desk.panel, QStringLiteral("instead of")), patience);
    NoteRow *row = rowWith(*desk.panel, QStringLiteral("instead of"));
    QVERIFY2(row->accessibleName().contains(QStringLiteral("5\u00a0min")), qPrintable(row->accessibleName()));
    QVERIFY2(row->accessibleName().contains(QStringLiteral("cannot be kept")), qPrintable(row->accessibleName()));
    QSignalSpy onMap(&desk.page, &LensPage::showOnMap), tried(&desk.page, &LensPage::tryScenario);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(shown(onMap).kind, ElementRef::Kind::Handoff);
    QCOMPARE(shown(onMap).id, Id("end-out"));
    QCOMPARE(tried.size(), 1);
    const auto edits = tried.first().at(1).value<std::vector<std::string>>();
    QCOMPARE(edits.size(), std::size_t(1));
    QVERIFY2(edits[0].find("\"within\":\"10min\"") != std::string::npos, edits[0].c_str());
}

void TestLensPages::tooMuchWorkIsSaidWithEveryWayOut()
{
    const QStringList why = whyFirst("a -> b\nstep a arrivals=exp(1h) work=exp(3h)\nparty a people=2\n");
    QVERIFY2(why.contains(QStringLiteral("The backlog grows by 56 pieces of work a week.")),
             qPrintable(why.join(u'\n')));
    QVERIFY(why.contains(QStringLiteral("4 people would be needed.")));
    QVERIFY(
        why.contains(QStringLiteral("Otherwise demand would have to fall below 67\u00a0% of today's, or the work on "
                                    "one case from 3\u00a0h to below 2\u00a0h.")));
    const QStringList enough = whyFirst("a -> b\nstep a arrivals=exp(1h) work=exp(3h)\nparty a people=4\n");
    QVERIFY(enough.filter(QStringLiteral("would")).isEmpty());
}

void TestLensPages::aFreeChoiceOfWaysIsSaidOnlyWhereItAllowsMore()
{
    const std::string ways = "start -> slow -> end\nstart -> quick -> end\nstep start arrivals=exp(1h)\n"
                             "step slow work=exp(1h)\nstep quick work=exp(30min)\n";
    const QStringList why = whyFirst(ways + "handoff start-slow share=0.6\nhandoff start-quick share=0.4\n");
    QVERIFY2(
        why.contains(QStringLiteral("At most 280 cases a week can be done, because then slow is full; up to 504 if "
                                    "every case could take any way that leads to an end, until these are full: "
                                    "slow, quick.")),
        qPrintable(why.join(u'\n')));
    const QStringList even = whyFirst(ways + "handoff start-slow share=0.3333333333\n"
                                             "handoff start-quick share=0.6666666667\n");
    QVERIFY(!even.isEmpty());
    QVERIFY(even.filter(QStringLiteral("any way")).isEmpty());
}

void TestLensPages::theLikeliestErrorIsShownWhereNobodyKnowsTheFlow()
{
    // The customer gets the bill and no case ever ends, so nothing is known per case.
    Desk<ErrorsPage> desk("desk -> billing: data\nbilling -> desk: bill\nhandoff desk-billing goes_wrong=0.08\n"
                          "handoff billing-desk goes_wrong=0.01");
    const auto says = [&] {
        for (const QLabel *label : desk.panel->findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("An error at desk → billing")))
                return true;
        return false;
    };
    QTRY_VERIFY(says());
    QVERIFY(desk.page.view().handoffs.count("desk-billing") == 1);
}

void TestLensPages::whereNothingCanBeMeasuredNoFigureIsShown()
{
    Desk<BottlenecksPage> known(busy);
    QTRY_VERIFY_WITH_TIMEOUT(known.panel->findChild<BarRow *>(), patience);
    Desk<BottlenecksPage> unknown("registration -> billing: data\n");
    QTRY_VERIFY_WITH_TIMEOUT(unknown.answers.state() == Answers::State::Fresh, patience);
    QTest::qWait(100);
    QVERIFY(!unknown.panel->findChild<BarRow *>());
}

void TestLensPages::theOrderOfBottlenecksIsTriedOut()
{
    Desk<BottlenecksPage> desk(busy);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(*desk.panel, QStringLiteral("A tie with")), patience);
    NoteRow *left = rowWith(*desk.panel, QStringLiteral("A tie with right"));
    QVERIFY(left);
    NoteRow *first = rowWith(*desk.panel, QStringLiteral("1. end"));
    QVERIFY(first);
    QVERIFY(first->accessibleName().contains(QStringLiteral("Clearly apart")));
    QSignalSpy onMap(&desk.page, &LensPage::showOnMap);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(shown(onMap).id, Id("end"));
}

void TestLensPages::anEditDropsWhatIsTriedOut()
{
    Desk<BottlenecksPage> desk(busy);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(*desk.panel, QStringLiteral("1. end")), patience);
    auto *list = desk.panel->findChild<TriedReliefsList *>();
    QVERIFY(list && list->isVisible());
    Step quicker = *desk.document.map().steps.find("end");
    const Step before = quicker;
    quicker.work = *Law::parse("exp(1min)");
    Batch batch;
    batch.changes.push_back(Change<Step>{quicker.id, before, quicker});
    QVERIFY(desk.document.perform(batch).ok());
    QVERIFY(!list->isVisible()); // at once: it was about another map
    desk.answers.settle(patience);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(*list, QStringLiteral("1. left")) || rowWith(*list, QStringLiteral("1. right")),
                             patience);
    QVERIFY(!rowWith(*list, QStringLiteral("1. end")));
}

void TestLensPages::whatToMeasureFirstLeadsThere()
{
    Desk<BottlenecksPage> desk(busy);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(*desk.panel, QStringLiteral("How often cases arrive at in")), patience);
    QSignalSpy onMap(&desk.page, &LensPage::showOnMap);
    QTest::mouseClick(rowWith(*desk.panel, QStringLiteral("How often cases arrive at in")), Qt::LeftButton);
    QCOMPARE(shown(onMap).kind, ElementRef::Kind::Step);
    QCOMPARE(shown(onMap).id, Id("in"));
}

void TestLensPages::whoSwapsAndWhoMeetsLeadToTheMap()
{
    Desk<StandardsPage> desk(
        "desk -> coding -> billing -> out\nparty desk people=3\nparty coding people=2\nparty billing people=2\n"
        "party out kind=customer\nstep desk arrivals=exp(1h) work=5min introduces=0.2\nstep coding work=5min\n"
        "step billing work=5min catches=0.9 investigate=6min fix=12min\n");
    auto *list = desk.panel->findChild<PeopleList *>();
    QVERIFY(list);
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(*list, QStringLiteral("desk and billing")), patience);
    QSignalSpy onMap(&desk.page, &LensPage::showOnMap);
    QTest::mouseClick(rowWith(*list, QStringLiteral("desk and billing")), Qt::LeftButton);
    QCOMPARE(shown(onMap).id, Id("desk"));
    QVERIFY(rowWith(*list, QStringLiteral("Fewer are not enough")));
}

void TestLensPages::whomTheHouseIsSatisfiedWithLeadsToTheMap()
{
    Desk<StandardsPage> desk("desk -> billing -> out\nparty out kind=customer\n");
    auto *list = desk.panel->findChild<SatisfactionList *>();
    QVERIFY(list);
    const auto says = [&](const char *words) {
        for (const QLabel *label : list->findChildren<QLabel *>())
            if (label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("Nobody has been asked yet."), patience);
    QVERIFY(says("Keep satisfaction inside"));
    Handoff rated = desk.document.map().handoffs[0];
    rated.rating = 2.5;
    QVERIFY(desk.document.perform(intents::put(desk.document.map(), rated)).ok());
    const auto row = [&](const char *words) {
        for (BarRow *found : list->findChildren<BarRow *>())
            if (found->accessibleName().contains(QString::fromUtf8(words)))
                return found;
        return static_cast<BarRow *>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(row("2.5"), patience);
    QVERIFY(row("2.5")->accessibleName().contains(QLatin1String("50")));
    QSignalSpy onMap(&desk.page, &LensPage::showOnMap);
    QTest::mouseClick(row("2.5"), Qt::LeftButton);
    QCOMPARE(shown(onMap).id, Id("desk"));
}

void TestLensPages::theRippleTellsDaysWherePeopleKeepHours()
{
    const QDateTime friday(QDate(2026, 2, 6), QTime(15, 0), Qt::UTC);
    RippleChart chart;
    chart.resize(800, 120);
    RippleChart::Row row{QStringLiteral("Check"), 0, 68 * 3600.0, 68 * 3600.0, 70 * 3600.0, {}};
    chart.setRows({row}, friday);
    const QImage plain = chart.grab().toImage();
    row.away = {{2 * 3600.0, 66 * 3600.0}}; // Friday 17:00 to Monday 9:00
    chart.setRows({row}, friday);
    const QImage shaded = chart.grab().toImage();
    chart.setRows({row}, {});
    QVERIFY(chart.grab().toImage() != shaded); // no days without a clock
    // Between the bars' edges, above the bar, in the middle of the weekend.
    int differing = 0;
    for (int x = 0; x < plain.width(); ++x)
        differing += plain.pixel(x, 1) != shaded.pixel(x, 1);
    QVERIFY(differing > 0.8 * 64 / 73 * (800 - 172));
    QVERIFY(differing < 1.1 * 64 / 73 * (800 - 60));
}

void TestLensPages::aPanelIsFilledWhenItIsSeen()
{
    Desk<BottlenecksPage> desk(busy);
    const auto rows = [&](const char *name) {
        const auto all = desk.panel->findChildren<BarRow *>();
        return std::count_if(all.begin(), all.end(), [name](const BarRow *row) {
            return !row->isHidden() && row->accessibleName().contains(QLatin1String(name));
        });
    };
    QCOMPARE(rows("left"), 1);
    desk.page.setActive(false);
    QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "left", "Renamed")).ok());
    desk.answers.settle(patience);
    QCOMPARE(rows("left"), 1); // as it was left
    desk.page.setActive(true);
    QCOMPARE(rows("Renamed"), 1);
    QCOMPARE(rows("left"), 0);
}

BATON_TEST(TestLensPages)
#include "tst_lenspages.moc"
