#include "model/analysis/analysis.h"
#include "tests/simulation/simulated.h"

// Work that takes several people at once, and cases that arrive several at a time.
using namespace baton;
using namespace baton::test;

namespace {

constexpr double minute = 60;

// Two pieces of work for two, the second ten minutes later, and one for one person after twenty; of three people.
std::string crowded(const std::string &more)
{
    return "in -> a\nin -> b\nin -> c\nparty team people=3\nstep in arrivals=1000h split=all\n"
           "step a work=2h party=team people_needed=2\nstep b work=2h party=team people_needed=2\n"
           "step c work=2h party=team " +
           more + "\nhandoff in-b delay=10min\nhandoff in-c delay=20min";
}

} // namespace

class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeedsMoreThanAreFreeIsNotOvertaken();
    void whatIsUrgentGoesFirstThough();
    void everybodyIsPaidAndBusy();
    void repairsAreOnePersonsWork();
    void overtimeIsThatOfAll();
    void aBatchIsDoneByOneCrew();
    void theBooksOfCrewsBalance();
    void nothingIsBegunByTooFew();
    void casesOfABatchWaitForEachOther();
    void theLastBatchIsCutShort();
    void aloneOrTogetherCasesDifferAsMuch();
    void theEstimateForSeveralSizesIsClose_data();
    void theEstimateForSeveralSizesIsClose();
    void delaysOfCrewsAndBatches();
};

void TestTogether::whoNeedsMoreThanAreFreeIsNotOvertaken()
{
    const Simulation s = run(textMap(crowded("")), cases(1));
    QCOMPARE(step(s, "a").waitMean, 0.0);
    QVERIFY(nearRelative(step(s, "b").waitMean, 2 * hour - 10 * minute, 1e-12));
    QVERIFY(nearRelative(step(s, "c").waitMean, 2 * hour - 20 * minute, 1e-12));
}

void TestTogether::whatIsUrgentGoesFirstThough()
{
    const Simulation s = run(textMap(crowded("priority=1")), cases(1));
    QVERIFY(nearRelative(step(s, "b").waitMean, 2 * hour - 10 * minute, 1e-12));
    QCOMPARE(step(s, "c").waitMean, 0.0);
}

void TestTogether::everybodyIsPaidAndBusy()
{
    const ProcessMap map = textMap("party p people=4 cost_per_hour=30\n"
                                   "step a work=2h arrivals=10h party=p cost_per_case=5 people_needed=3");
    SimulationSettings settings;
    settings.horizon = 1005 * hour;
    settings.warmup = 5 * hour;
    settings.runs = 2;
    const Simulation s = run(map, settings);
    QVERIFY(nearRelative(s.cost.mean, 3 * 2 * 30 + 5, 1e-12));
    QVERIFY(nearRelative(s.pools[0].utilisation.mean, 3 * 2 / 40.0, 1e-12));
    QCOMPARE(step(s, "a").workMean, 2 * hour);
    QVERIFY(s.booksBalance);
}

void TestTogether::repairsAreOnePersonsWork()
{
    const ProcessMap map = textMap("a -> b\nparty p people=2 cost_per_hour=10\nparty q people=2 cost_per_hour=1\n"
                                   "step a work=1h arrivals=100h introduces=1 fix=3h people_needed=2 party=p\n"
                                   "step b work=1h catches=1 investigate=30min people_needed=2 party=q");
    const Simulation s = run(map, cases(4));
    QVERIFY(nearRelative(s.cost.mean, 2 * 10 + 3 * 10 + 2 + 0.5, 1e-12));
    QVERIFY(nearRelative(s.rework, 3.5 * hour, 1e-12));
    const ProcessMap redone =
        textMap("a -> b\nparty p people=2\n"
                "step a work=1h arrivals=100h introduces=0.5 repair=redo people_needed=2 party=p\n"
                "step b catches=1 investigate=30min work=1min people_needed=2 party=p");
    const Simulation again = run(redone, cases(20'000));
    // One error a case: half an hour to find it, an hour of two to do a anew, a minute of two that was in vain.
    const double truth = 0.5 * hour + 2 * hour + 2 * minute;
    QVERIFY(nearRelative(again.rework, truth, 0.05));
    QVERIFY(nearRelative(analyze(redone).errors.reworkPerCase.value, truth, 1e-9));
}

void TestTogether::overtimeIsThatOfAll()
{
    const ProcessMap map = textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\nparty p calendar=office people=2\n"
                                   "step a work=10h arrivals=1w closing=finish party=p people_needed=2");
    QVERIFY(nearRelative(run(map, cases(1)).pools[0].overtime, 4 * hour, 1e-12));
}

void TestTogether::aBatchIsDoneByOneCrew()
{
    const ProcessMap map = textMap("a -> b\nhandoff a-b batch=4\nstep a arrivals=1h\nparty p people=3 cost_per_hour=6\n"
                                   "step b work=10min setup=20min party=p people_needed=3");
    const Simulation s = run(map, cases(8));
    QCOMPARE(step(s, "b").waitMean, 0.0); // each with its own crew the others would have to wait
    QVERIFY(nearRelative(s.cost.mean, 3 * 6 * (4 * 10 + 20) / 60.0 / 4, 1e-12));
    QVERIFY(s.booksBalance);
}

void TestTogether::theBooksOfCrewsBalance()
{
    const ProcessMap map =
        textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\nin -> a -> out\nin -> b -> out\nout -> in\n"
                "handoff out-in share=0.2\nparty p people=5 calendar=office cost_per_hour=28\nparty q people=2 "
                "cost_per_hour=11.3\nstep in arrivals=exp(20h) split=all arrivals_batch=3\n"
                "step a work=gamma(1h, 2) introduces=0.3 fix=1h party=p closing=finish people_needed=2 priority=1\n"
                "step b work=30min/1h/2h catches=0.5 party=p repair=redo people_needed=3\n"
                "step out join=all catches=0.5 investigate=20min party=q work=exp(10min) setup=3min people_needed=2\n"
                "handoff a-out delay=exp(1h) batch=3 batch_timeout=5h");
    for (const double hours : {50.0, 500.0, 5000.0}) {
        SimulationSettings settings;
        settings.horizon = hours * hour;
        settings.warmup = 0;
        settings.runs = 5;
        const Simulation s = run(map, settings);
        QVERIFY(s.booksBalance);
        QVERIFY(s.cost.mean > 0);
    }
}

void TestTogether::nothingIsBegunByTooFew()
{
    const ProcessMap map =
        textMap("a -> b\nparty p people=2\nstep a work=1h arrivals=5h people_needed=3 party=p\nstep b");
    const Simulation s = run(map, cases(10));
    QCOMPARE(s.remarks.front().note, SimulationNote::TooFewPeople);
    QCOMPARE(s.remarks.front().elements, std::vector<Id>{"p"});
    QVERIFY(!remark(s, SimulationNote::Overloaded));
    QCOMPARE(step(s, "b").executions, 0.0);
    QCOMPARE(s.openAtEnd, 10.0);
    SimulationSettings settings;
    settings.horizon = 100 * hour;
    settings.runs = 2;
    const Simulation during = run(map, settings);
    QVERIFY(!during.stable);
    QVERIFY(json(during).find("too_few_people") != std::string::npos);
}

void TestTogether::casesOfABatchWaitForEachOther()
{
    const ProcessMap map = textMap("step a work=10min arrivals=1h arrivals_batch=3");
    const Simulation s = run(map, cases(30));
    QVERIFY(nearRelative(step(s, "a").waitMean, 10 * minute, 1e-12));
    const ProcessMap pair = textMap("step a work=10min arrivals=1h arrivals_batch=3\nparty a people=2");
    QVERIFY(nearRelative(step(run(pair, cases(30)), "a").waitMean, 10 * minute / 3, 1e-12));
    SimulationSettings settings;
    settings.horizon = 1000 * hour;
    settings.warmup = 0;
    settings.runs = 1;
    QVERIFY(nearRelative(run(map, settings).throughput.mean, 3, 2e-3));
}

void TestTogether::theLastBatchIsCutShort()
{
    const Simulation s = run(textMap("step a work=10min arrivals=1h arrivals_batch=4"), cases(10));
    QCOMPARE(s.cases, 10);
    QVERIFY(nearRelative(step(s, "a").waitMean, (2 * 60 + 10) * minute / 10, 1e-12));
}

// Draws of cases that come together are as independent as those of others.
void TestTogether::aloneOrTogetherCasesDifferAsMuch()
{
    const auto mean = [](const char *arrivals) {
        const ProcessMap map =
            textMap(std::string("party p people=null kind=vendor\nstep a work=exp(1h) party=p ") + arrivals);
        return step(run(map, cases(4000)), "a").workMean;
    };
    QVERIFY(nearRelative(mean("arrivals=1h"), hour, 0.06));
    QVERIFY(nearRelative(mean("arrivals=1h arrivals_batch=4000"), hour, 0.06));
    // A case has the same luck whenever it comes.
    QCOMPARE(mean("arrivals=1h arrivals_batch=2000"), mean("arrivals=1h"));
}

void TestTogether::theEstimateForSeveralSizesIsClose_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("tolerance");
    const QString two = QStringLiteral("party p people=%1\nstep a work=exp(1h) arrivals=exp(%2) party=p\n"
                                       "step b work=exp(%4) arrivals=exp(%3) party=p people_needed=%5");
    QTest::newRow("three people, one or two, half full") << two.arg("3", "120min", "120min", "1h", "2") << 0.15;
    QTest::newRow("three people, one or two, fuller") << two.arg("3", "80min", "80min", "1h", "2") << 0.15;
    QTest::newRow("ten people, one or four") << two.arg("10", "20min", "60min", "1h", "4") << 0.15;
    QTest::newRow("unequal work") << two.arg("6", "30min", "120min", "2h", "3") << 0.15;
}

void TestTogether::theEstimateForSeveralSizesIsClose()
{
    QFETCH(QString, text);
    QFETCH(double, tolerance);
    const ProcessMap map = textMap(text.toStdString());
    SimulationSettings settings = cases(60'000, 4);
    settings.warmup = 200 * hour;
    const Simulation s = run(map, settings);
    const PoolLoad formula = analyze(map).load.pools[0];
    qInfo("simulated %f h, formula %f h, used %f", s.pools[0].wait.mean / hour, formula.waitMean.value / hour,
          s.pools[0].utilisation.mean);
    QVERIFY(s.littleCheck < 0.01);
    QVERIFY(nearRelative(s.pools[0].utilisation.mean, formula.utilisation.value, 0.02));
    QVERIFY(nearRelative(formula.waitMean.value, s.pools[0].wait.mean, tolerance));
}

void TestTogether::delaysOfCrewsAndBatches()
{
    const ProcessMap map =
        textMap("a -> b -> c\nstep a work=exp(20min) arrivals=exp(2h) arrivals_batch=2\n"
                "step b work=exp(1h) party=team people_needed=2\nparty team people=5\nstep c work=exp(5min)");
    DelayQuestion question;
    question.handoff = "a-b";
    question.kind = DelayKind::Blocked;
    question.runs = 40;
    const auto ask = [&](double by, int threads) {
        question.by = by;
        question.threads = threads;
        const Result<DelayAnswer> answer = delay(map, question);
        if (!answer)
            qFatal("delay failed");
        return *answer;
    };
    const DelayAnswer none = ask(0, 1);
    for (const Lateness &late : none.steps)
        QCOMPARE(late.largest, 0.0);
    const DelayAnswer one = ask(8 * hour, 1), two = ask(8 * hour, 2);
    QVERIFY(writeJson(toJson(one, {})) == writeJson(toJson(two, {})));
    bool late = false;
    for (const Lateness &each : one.steps)
        late = late || (each.step == "c" && each.touched > 0);
    QVERIFY(late);
}

BATON_TEST(TestTogether)
#include "tst_together.moc"
