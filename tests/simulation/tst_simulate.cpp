#include "model/simulation/simulation.h"
#include "model/simulation/trace.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <sys/resource.h>

#include <cmath>

using namespace baton;
using baton::test::nearRelative;
using baton::test::textMap;

namespace {

constexpr double hour = 3600;

Simulation run(const ProcessMap &map, const SimulationSettings &settings)
{
    const Result<Simulation> result = simulate(map, settings);
    if (!result)
        qFatal("simulate failed: %s", codeName(result.error().code).c_str());
    return *result;
}

SimulationSettings cases(std::int64_t number, int runs = 1)
{
    SimulationSettings settings;
    settings.cases = number;
    settings.runs = runs;
    settings.warmup = 0;
    return settings;
}

std::string json(const Simulation &simulation)
{
    return writeJson(toJson(simulation, {}));
}

const SimulatedStep &step(const Simulation &s, const Id &id)
{
    for (const SimulatedStep &each : s.steps)
        if (each.step == id)
            return each;
    qFatal("no such step");
}

const SimulationRemark *remark(const Simulation &s, SimulationNote note)
{
    for (const SimulationRemark &each : s.remarks)
        if (each.note == note)
            return &each;
    return nullptr;
}

void addHours(ProcessMap &map, const Id &party)
{
    Calendar office;
    office.id = "office";
    office.spec.weekly = {"Mon-Fri 09:00-17:00"};
    map.calendars.put(office);
    Party changed = *map.parties.find(party);
    changed.calendar = "office";
    map.parties.put(changed);
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deterministicQueueIsExact();
    void mm1AgreesWithTheClosedForm();
    void mapWithoutArrivalsIsRefused();
    void workPausesOverClosingTime();
    void workIsFinishedAfterClosingTime();
    void workWithoutDurationDoesNotWaitForOpening();
    void arrivalsFollowTheirCalendar();
    void peopleAreSharedInOrderOfArrival();
    void joinWaitsForTheSameCase();
    void joinInALoopKeepsPassesApart();
    void nestedBranchesMatchTheirOwnSplit();
    void starvingJoinIsReportedNotWaitedFor();
    void someSplitConditionsOnAtLeastOne();
    void batchWaitsUntilFullOrTimedOut();
    void setUpIsPaidOncePerBatch();
    void batchIsOneJobOfOnePerson();
    void setUpsCountAsLoad();
    void errorsAreFoundAlongTheHospitalChain();
    void anErrorCopiedIntoBranchesIsFoundOnce();
    void redoSendsTheCaseBack();
    void redoOfFinderOrMakerAgreesWithTheClosedForm_data();
    void redoOfFinderOrMakerAgreesWithTheClosedForm();
    void redoOnReceiptDoesTheFinderOnce();
    void redoOutOfABranchComesThrough();
    void standardsCountMissesAndKeeps();
    void standardOfCompleteWaitsForTheRepair();
    void overloadIsSaid();
    void overloadShowsGrowthInsteadOfAverages();
    void overloadOfCasesRunOutHasAverages();
    void joinTellsWhoWaitsForWhom();
    void whatEntersLeavesOrIsStillThere();
    void memoryDoesNotGrowWithTheNumberOfCases();
    void endlessLoopIsRefused();
    void unhurriedPoolNeverWaits();
    void threadsDoNotChangeTheAnswer();
    void aStepElsewhereChangesNoOtherDraw();
    void runsAreAddedUntilTheIntervalIsNarrow();
    void cancelIsHeard();
    void busiestShareNamesTheBottleneck();
    void traceTellsTheStoryOfEachCase();
};

void TestSimulate::deterministicQueueIsExact()
{
    const Simulation s = run(textMap("a -> b\nstep a work=1h arrivals=30min\nstep b work=15min"), cases(3));
    // Arrivals at .5, 1, 1.5; the desk is done at 1.5, 2.5, 3.5; lead times 1.25, 1.75, 2.25.
    QVERIFY(nearRelative(s.leadTime.mean, 1.75 * hour, 1e-12));
    QVERIFY(!s.leadTime.known);
    QCOMPARE(s.cases, 3);
    QCOMPARE(s.horizon, 3.75 * hour);
    QVERIFY(nearRelative(step(s, "a").waitMean, 0.5 * hour, 1e-12));
    QVERIFY(nearRelative(s.pools.at(0).utilisation.mean, 3 / 3.75, 1e-12));
    QVERIFY(nearRelative(s.pools.at(0).queueMean, 1.5 / 3.75, 1e-12));
    QCOMPARE(s.littleCheck, 0.0);
}

void TestSimulate::mm1AgreesWithTheClosedForm()
{
    const Simulation s = run(textMap("step desk work=exp(1h) arrivals=exp(75min)"), cases(100'000, 10));
    QVERIFY(nearRelative(s.leadTime.mean, 5 * hour, 0.03));
    QVERIFY(nearRelative(s.p90.mean, 5 * std::log(10) * hour, 0.04));
    QVERIFY(nearRelative(s.p50, 5 * std::log(2) * hour, 0.04));
    QVERIFY(nearRelative(s.pools.at(0).utilisation.mean, 0.8, 0.01));
    QVERIFY(nearRelative(s.throughput.mean, 0.8, 0.01));
    QVERIFY(s.stable);
}

void TestSimulate::mapWithoutArrivalsIsRefused()
{
    const Result<Simulation> s = simulate(textMap("a -> b"), {});
    QVERIFY(!s.ok());
    QCOMPARE(s.error().code, ErrorCode::NoArrivals);
}

void TestSimulate::workPausesOverClosingTime()
{
    ProcessMap map = textMap("step a work=10h arrivals=1w");
    addHours(map, "a");
    const Simulation s = run(map, cases(1));
    QCOMPARE(s.leadTime.mean, 35 * hour); // Monday 00:00 to Tuesday 11:00
    QCOMPARE(step(s, "a").waitMean, 9 * hour);
}

void TestSimulate::workIsFinishedAfterClosingTime()
{
    ProcessMap map = textMap("step a work=10h arrivals=1w closing=finish");
    addHours(map, "a");
    QCOMPARE(run(map, cases(1)).leadTime.mean, 19 * hour);
}

void TestSimulate::workWithoutDurationDoesNotWaitForOpening()
{
    ProcessMap map = textMap("a -> b\nstep a arrivals=1w\nstep b work=1h");
    addHours(map, "a");
    QCOMPARE(run(map, cases(1)).leadTime.mean, 1 * hour);
}

void TestSimulate::arrivalsFollowTheirCalendar()
{
    ProcessMap map = textMap("step a work=1h arrivals=3h");
    addHours(map, "a");
    Step source = *map.steps.find("a");
    source.arrivalsCalendar = "office";
    map.steps.put(source);
    SimulationSettings settings;
    settings.horizon = 4 * 7 * 24 * hour;
    settings.warmup = 0;
    settings.runs = 1;
    const Simulation s = run(map, settings);
    QCOMPARE(step(s, "a").executions, 53.0); // 160 open hours, one every three
    QVERIFY(nearRelative(s.pools.at(0).utilisation.mean, 53.0 / 160, 1e-12));
}

void TestSimulate::peopleAreSharedInOrderOfArrival()
{
    // b's case comes first, a's waits for the one person both need.
    const Simulation s =
        run(textMap("step a work=1h arrivals=2h party=p\nstep b work=2h arrivals=90min party=p"), cases(2));
    QVERIFY(nearRelative(step(s, "a").waitMean, 1.5 * hour, 1e-12));
    QCOMPARE(step(s, "b").waitMean, 0.0);
}

void TestSimulate::joinWaitsForTheSameCase()
{
    const Simulation s = run(textMap("in -> a -> out\nin -> b -> out\nstep in arrivals=10h split=all\n"
                                     "step a work=3h\nstep b work=1h\nstep out join=all"),
                             cases(5));
    QVERIFY(nearRelative(s.leadTime.mean, 3 * hour, 1e-12));
    QCOMPARE(step(s, "out").executions, 5.0);
    for (const SimulatedHandoff &h : s.handoffs)
        QCOMPARE(h.waitForOthers, h.handoff == "b-out" ? 2 * hour : 0.0);
}

void TestSimulate::joinInALoopKeepsPassesApart()
{
    const Simulation s = run(textMap("in -> a -> out\nin -> b -> out\nout -> in\nhandoff out-in share=0.5\n"
                                     "step in arrivals=exp(1h) split=all\nstep a work=exp(1h) party=p\n"
                                     "step b work=exp(1h) party=p\nstep out join=all\nparty p kind=vendor people=null"),
                             cases(20'000));
    // A geometric number of passes of the larger of two exponentials.
    QVERIFY(nearRelative(s.leadTime.mean, 2 * 1.5 * hour, 0.03));
    QVERIFY(nearRelative(step(s, "out").executions, 40'000, 0.03));
    QVERIFY(!remark(s, SimulationNote::JoinStarves));
}

void TestSimulate::nestedBranchesMatchTheirOwnSplit()
{
    // Both branches of the outer split run through the inner one: two executions of the inner join per case.
    const Simulation s = run(textMap("in -> x -> s\nin -> y -> s\ns -> a -> j\ns -> b -> j\n"
                                     "step in arrivals=exp(1h) split=all\nstep x work=exp(1h) party=p\n"
                                     "step y work=exp(1h) party=p\nstep s split=all\nstep a work=exp(1h) party=p\n"
                                     "step b work=exp(1h) party=p\nstep j join=all\nparty p kind=vendor people=null"),
                             cases(20'000));
    QCOMPARE(step(s, "j").executions, 40'000.0);
    double waited = 0;
    for (const SimulatedHandoff &h : s.handoffs)
        waited += h.waitForOthers;
    QVERIFY(nearRelative(waited, 1 * hour, 0.03)); // each waits half an hour on average: for its own sibling only
}

void TestSimulate::starvingJoinIsReportedNotWaitedFor()
{
    const Simulation s = run(textMap("in -> a -> out\nin -> b -> out\nstep in arrivals=1h\nstep a work=1min\n"
                                     "step b work=1min\nstep out join=all"),
                             cases(100));
    const SimulationRemark *starved = remark(s, SimulationNote::JoinStarves);
    QVERIFY(starved);
    QCOMPARE(starved->elements, std::vector<Id>{"out"});
    QCOMPARE(starved->value, 1.0);
    QVERIFY(std::isnan(s.leadTime.mean));
}

void TestSimulate::someSplitConditionsOnAtLeastOne()
{
    const Simulation s = run(textMap("in -> p\nin -> q\nstep in arrivals=1h split=some\nhandoff in-p share=0.6\n"
                                     "handoff in-q share=0.7"),
                             cases(50'000));
    QVERIFY(nearRelative(step(s, "p").executions, 50'000 * 0.6 / 0.88, 0.01));
    QVERIFY(nearRelative(step(s, "q").executions, 50'000 * 0.7 / 0.88, 0.01));
}

void TestSimulate::batchWaitsUntilFullOrTimedOut()
{
    const std::string map = "a -> b\nstep a arrivals=1h\nhandoff a-b batch=4";
    QCOMPARE(run(textMap(map), cases(8)).leadTime.mean, 1.5 * hour);
    QCOMPARE(run(textMap(map + " batch_timeout=90min"), cases(8)).leadTime.mean, 1 * hour); // 1.5 and .5
    QCOMPARE(run(textMap(map), cases(6)).leadTime.mean, 7.0 / 6 * hour); // the last two are let go at the end
}

void TestSimulate::setUpIsPaidOncePerBatch()
{
    const Simulation s =
        run(textMap("a -> b\nstep a arrivals=1h\nstep b work=10min setup=20min\nhandoff a-b batch=3"), cases(3));
    QCOMPARE(step(s, "b").workMean, (20.0 + 3 * 10) / 3 * 60);
    QCOMPARE(s.horizon, 3 * hour + 50 * 60);
}

void TestSimulate::batchIsOneJobOfOnePerson()
{
    const std::string text = "a -> b\nstep a arrivals=1h\nstep b work=10min setup=20min\nhandoff a-b batch=3\n";
    for (const std::string people : {"1", "2", "null"}) {
        const Simulation s = run(textMap(text + "party b people=" + people), cases(6));
        // Three items leave together, 50 minutes after the third came.
        QVERIFY(nearRelative(s.leadTime.mean, (60 + 50) * 60.0, 1e-12));
        QCOMPARE(step(s, "b").waitMean, 0.0);
        QCOMPARE(step(s, "b").executions, 6.0);
    }
    const Simulation busy = run(textMap(text + "party b people=2"), cases(6));
    QVERIFY(nearRelative(busy.pools.at(1).utilisation.mean, 100.0 / (2 * 410), 1e-12));
}

void TestSimulate::setUpsCountAsLoad()
{
    SimulationSettings settings;
    settings.runs = 5;
    const Simulation s =
        run(textMap("a -> b\nstep a arrivals=exp(1h)\nstep b work=10min setup=4h\nhandoff a-b batch=3"), settings);
    const SimulationRemark *note = remark(s, SimulationNote::Overloaded);
    QVERIFY(note);
    QVERIFY(nearRelative(note->value, 1.5, 0.01));
}

void TestSimulate::errorsAreFoundAlongTheHospitalChain()
{
    const ProcessMap map =
        textMap("r -> v -> c -> b -> payer\nstep r arrivals=1h introduces=0.08 fix=15min party=r\n"
                "step v introduces=0.02 catches={\"r\":0.5} investigate=6min fix=12min party=v\n"
                "step c introduces=0.05 catches={\"r\":0.1} investigate=12min fix=24min party=c\n"
                "step b catches={\"r\":0.7,\"v\":0.6,\"c\":0.5} investigate=30min party=b\nhandoff r-v inspection=0.1");
    const Simulation s = run(map, cases(400'000));
    QVERIFY(nearRelative(s.errorsIntroduced, 0.15, 0.01));
    QVERIFY(nearRelative(s.errorsEscaped, 0.04272, 0.02));
    QVERIFY(nearRelative(s.errorsFound, 0.15 - 0.04272, 0.01));
    const double expected = 0.08 * (0.55 * 0.1 + 0.045 * 0.2 + 0.2835 * 0.5 + 0.8785 * 0.25) +
                            0.02 * 0.6 * (0.5 + 0.2) + 0.05 * 0.5 * (0.5 + 0.4);
    QVERIFY(nearRelative(s.rework, expected * hour, 0.02));
}

void TestSimulate::anErrorCopiedIntoBranchesIsFoundOnce()
{
    const Simulation s = run(textMap("in -> p -> b\nin -> q -> b\nstep in arrivals=1h split=all introduces=1\n"
                                     "step p catches=0.5\nstep q catches=0.4\nstep b join=all catches=0.8"),
                             cases(50'000));
    QVERIFY(nearRelative(s.errorsIntroduced, 1, 1e-12));
    QVERIFY(nearRelative(s.errorsFound, 0.94, 0.01));
    QVERIFY(nearRelative(s.errorsEscaped, 0.06, 0.05));
}

void TestSimulate::redoSendsTheCaseBack()
{
    const Simulation s = run(textMap("r -> v -> b\nstep r arrivals=1h introduces=0.1 repair=redo work=1s\n"
                                     "step v catches={\"r\":0.5}\nstep b catches={\"r\":0.8}"),
                             cases(200'000));
    QVERIFY(nearRelative(step(s, "r").executions / 200'000, 1.098901098901099, 0.003));
    QVERIFY(nearRelative(step(s, "b").executions / 200'000, 1.043956043956044, 0.003));
    QVERIFY(nearRelative(s.errorsEscaped, 0.01098901098901099, 0.1));
}

void TestSimulate::redoOfFinderOrMakerAgreesWithTheClosedForm_data()
{
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("finder");
    QTest::newRow("maker") << "redo"
                           << "patch";
    QTest::newRow("finder") << "patch"
                            << "redo";
    QTest::newRow("both") << "redo"
                          << "redo";
}

void TestSimulate::redoOfFinderOrMakerAgreesWithTheClosedForm()
{
    QFETCH(QString, maker);
    QFETCH(QString, finder);
    const Simulation s = run(textMap(QStringLiteral("a -> b\nstep a arrivals=10h introduces=0.1 repair=%1 work=30min "
                                                    "fix=20min\nstep b catches={\"a\":0.8} repair=%2 work=10min "
                                                    "investigate=5min")
                                         .arg(maker, finder)
                                         .toStdString()),
                             cases(50'000, 4));
    // 1 / (1 - .1 * .8) passes; each error found costs a look, a fix, and both steps again.
    const double passes = 25.0 / 23, found = 2.0 / 23;
    QVERIFY(nearRelative(step(s, "a").executions / 50'000, passes, 0.002));
    QVERIFY(nearRelative(step(s, "b").executions / 50'000, passes, 0.002));
    QVERIFY(nearRelative(s.errorsEscaped, 1.0 / 46, 0.04));
    QVERIFY(nearRelative(s.errorsFound, found, 0.03));
    QVERIFY(nearRelative(s.rework, s.errorsFound * (5 + 20 + 30 + 10) * 60, 1e-9));
    const double lead = (40 + found * 65) * 60;
    QVERIFY(nearRelative(s.leadTime.mean, lead, 0.003));
    QVERIFY(s.leadTime.ci.low < lead && lead < s.leadTime.ci.high);
    // Both the fix and the work done anew are the maker's.
    QVERIFY(nearRelative(s.pools.at(0).utilisation.mean, (30 + found * 50) / 600, 0.003));
    QVERIFY(nearRelative(s.pools.at(1).utilisation.mean, (10 + found * 15) / 600, 0.003));
}

void TestSimulate::redoOnReceiptDoesTheFinderOnce()
{
    const Simulation s = run(textMap("a -> b\nstep a arrivals=10h introduces=0.1 work=30min fix=20min\n"
                                     "step b repair=redo work=10min investigate=5min\nhandoff a-b inspection=0.8"),
                             cases(50'000));
    QCOMPARE(step(s, "b").executions, 50'000.0);
    QVERIFY(nearRelative(step(s, "a").executions / 50'000, 25.0 / 23, 0.004));
    QVERIFY(nearRelative(s.rework, s.errorsFound * (5 + 20 + 30) * 60, 1e-9));
}

void TestSimulate::redoOutOfABranchComesThrough()
{
    const Simulation s = run(textMap("a -> p -> j\na -> q -> j\nstep a arrivals=10h introduces=0.5 split=all\n"
                                     "step p catches=1 repair=redo work=20min\nstep q work=10min\nstep j join=all"),
                             cases(20'000));
    QVERIFY(!remark(s, SimulationNote::JoinStarves));
    QVERIFY(nearRelative(step(s, "j").executions, 20'000, 1e-12));
    QVERIFY(nearRelative(s.leadTime.mean, 2 * 20 * 60.0, 0.02)); // a geometric number of passes through p
}

void TestSimulate::standardsCountMissesAndKeeps()
{
    // Waits of 0, 30, 60, 90 minutes before an hour of work.
    const ProcessMap map = textMap("a -> b\nstep a work=1h arrivals=30min\nhandoff a-b standard=100min delay=10min");
    const Simulation s = run(map, cases(4));
    QCOMPARE(s.standards.at(0).deliveries, 4);
    QCOMPARE(s.standards.at(0).compliance, 0.5);
    QVERIFY(s.standards.at(0).ci.low > 0.1 && s.standards.at(0).ci.high < 0.9);
}

void TestSimulate::standardOfCompleteWaitsForTheRepair()
{
    const std::string text =
        "a -> b\nstep a work=1h arrivals=10h introduces=1 fix=5h\nstep b catches=1 investigate=1h\n"
        "handoff a-b standard={\"within\":\"%\",\"to\":\"complete\"}";
    const auto compliance = [&](const std::string &within) {
        return run(textMap(std::string(text).replace(text.find('%'), 1, within)), cases(5)).standards.at(0).compliance;
    };
    QCOMPARE(compliance("7h"), 1.0);
    QCOMPARE(compliance("6h"), 0.0);
}

void TestSimulate::overloadIsSaid()
{
    SimulationSettings settings;
    settings.runs = 5;
    const Simulation s = run(textMap("step desk work=exp(1h) arrivals=exp(50min)"), settings);
    QVERIFY(!s.stable);
    const SimulationRemark *note = remark(s, SimulationNote::Overloaded);
    QVERIFY(note);
    QCOMPARE(note->elements, std::vector<Id>{"desk"});
    QVERIFY(nearRelative(note->value, 1.2, 1e-9));
}

void TestSimulate::overloadShowsGrowthInsteadOfAverages()
{
    SimulationSettings settings;
    settings.runs = 30;
    settings.horizon = 4000 * hour;
    settings.warmup = 500 * hour;
    const Simulation s =
        run(textMap("a -> b\nstep a work=exp(1h) arrivals=exp(48min)\nstep b work=exp(30min)"), settings);
    QVERIFY(std::isnan(s.leadTime.mean));
    QVERIFY(std::isnan(s.p50));
    QVERIFY(std::isnan(s.littleCheck));
    QVERIFY(std::isnan(step(s, "a").waitMean));
    QVERIFY(std::isnan(s.pools.at(0).wait.mean));
    // 1.25 come in an hour, one is done.
    QVERIFY(s.pools.at(0).growth.ci.low < 0.25 && 0.25 < s.pools.at(0).growth.ci.high);
    QVERIFY(nearRelative(s.pools.at(0).growth.mean, 0.25, 0.05));
    // Behind it everything is as with arrivals at the rate of the bottleneck: M/M/1 at load one half.
    QVERIFY(!s.pools.at(1).neverSettles);
    QVERIFY(nearRelative(s.pools.at(1).wait.mean, 0.5 * hour, 0.05));
    const QByteArray text = QByteArray::fromStdString(json(s));
    QVERIFY(text.contains("\"backlog_growth_per_h\""));
    QVERIFY(text.contains("\"label\":\"unavailable\""));
    QVERIFY(!remark(s, SimulationNote::TooFewRuns));
}

void TestSimulate::overloadOfCasesRunOutHasAverages()
{
    const Simulation s = run(textMap("step desk work=1h arrivals=30min"), cases(3));
    QVERIFY(nearRelative(s.leadTime.mean, 1.5 * hour, 1e-12));
    QVERIFY(!s.pools.at(0).neverSettles);
    QVERIFY(nearRelative(s.pools.at(0).wait.mean, 0.5 * hour, 1e-12));
}

void TestSimulate::joinTellsWhoWaitsForWhom()
{
    // The lab takes an hour; the form takes two for one case in four, else half an hour.
    const Simulation s = run(textMap("in -> lab -> out\nin -> form -> out\nstep in arrivals=10h split=all\n"
                                     "step lab work=1h\nstep form work=empirical(2h:1, 30min:3)\nstep out join=all"),
                             cases(20'000));
    const auto handoff = [&](const Id &id) {
        return std::find_if(s.handoffs.begin(), s.handoffs.end(), [&](const auto &h) { return h.handoff == id; });
    };
    const auto lab = handoff("lab-out"), form = handoff("form-out");
    QVERIFY(nearRelative(form->cameLast, 0.25, 0.03));
    QVERIFY(nearRelative(lab->cameLast, 0.75, 0.01));
    QCOMPARE(lab->waitsFor.size(), std::size_t{1});
    QCOMPARE(lab->waitsFor[0].handoff, Id("form-out"));
    QCOMPARE(lab->waitsFor[0].share, form->cameLast);
    QVERIFY(nearRelative(lab->waitsFor[0].wait, 1 * hour, 1e-9));
    QVERIFY(nearRelative(form->waitsFor.at(0).wait, 0.5 * hour, 1e-9));
    QVERIFY(nearRelative(form->waitForOthers, lab->cameLast * 0.5 * hour, 1e-9));
}

void TestSimulate::whatEntersLeavesOrIsStillThere()
{
    // One a day, each at work for five: the four that came after the 95th day are open when the run is cut.
    SimulationSettings settings;
    settings.cases = 1000;
    settings.horizon = 100 * 24 * hour;
    settings.warmup = 0;
    settings.runs = 1;
    const Simulation s = run(textMap("step a work=5d arrivals=24h\nparty a people=null kind=vendor"), settings);
    QCOMPARE(s.cases, 99);
    QCOMPARE(s.openAtEnd, 4.0);
    QVERIFY(nearRelative(s.openAge, 2.5 * 24 * hour, 1e-9)); // 1, 2, 3 and 4 days
}

void TestSimulate::memoryDoesNotGrowWithTheNumberOfCases()
{
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // KiB
    };
    const ProcessMap map = textMap("step desk work=exp(1h) arrivals=exp(2h)");
    run(map, cases(20'000));
    const long before = peak();
    run(map, cases(1'000'000));
    QVERIFY(peak() - before < 2048);
}

void TestSimulate::endlessLoopIsRefused()
{
    const Result<Simulation> s = simulate(textMap("a -> b -> a\nstep a arrivals=1h"), {});
    QVERIFY(!s.ok());
    QCOMPARE(s.error().code, ErrorCode::LimitReached);
}

void TestSimulate::unhurriedPoolNeverWaits()
{
    const Simulation s = run(textMap("step a work=10h arrivals=1h\nparty a people=null kind=vendor"), cases(50));
    QCOMPARE(s.leadTime.mean, 10 * hour);
    QVERIFY(!s.pools.at(0).utilisation.known);
    QVERIFY(s.stable);
}

void TestSimulate::threadsDoNotChangeTheAnswer()
{
    const ProcessMap map =
        textMap("in -> a -> out\nin -> b -> out\nout -> in\nhandoff out-in share=0.2\n"
                "step in arrivals=exp(2h) split=all\nstep a work=gamma(1h, 2) introduces=0.1 fix=1h\n"
                "step b work=30min/1h/2h catches=0.5\nstep out join=all catches=0.5\n"
                "handoff a-out delay=exp(1h) standard=3h");
    SimulationSettings settings;
    settings.runs = 12;
    settings.threads = 1;
    const std::string one = json(run(map, settings));
    for (const int threads : {2, 3, 8}) {
        settings.threads = threads;
        QCOMPARE(json(run(map, settings)), one);
    }
    settings.seed = 2;
    QVERIFY(json(run(map, settings)) != one);
}

void TestSimulate::aStepElsewhereChangesNoOtherDraw()
{
    const std::string chain =
        "a -> b -> c\nstep a work=exp(1h) arrivals=exp(2h)\nstep b work=gamma(1h, 2)\nstep c work=exp(20min)";
    const Simulation before = run(textMap(chain), cases(2000));
    const Simulation after = run(textMap("step other work=exp(1h) arrivals=exp(3h)\n" + chain +
                                         "\na -> z\nhandoff a-z share=0\nstep z work=exp(9h)"),
                                 cases(2000));
    // All cases of the chain that are in both runs worked equally long: compare through a run with only those.
    QVERIFY(nearRelative(step(after, "other").executions + step(after, "a").executions, 2000, 1e-12));
    const Simulation same = run(textMap(chain), cases(static_cast<std::int64_t>(step(after, "a").executions)));
    QCOMPARE(step(after, "a").workMean, step(same, "a").workMean);
    QCOMPARE(step(after, "b").workMean, step(same, "b").workMean);
    QCOMPARE(step(after, "b").waitMean, step(same, "b").waitMean);
    QVERIFY(step(before, "a").workMean != step(same, "a").workMean);
}

void TestSimulate::runsAreAddedUntilTheIntervalIsNarrow()
{
    const Simulation s = run(textMap("step desk work=exp(1h) arrivals=exp(75min)"), {});
    QVERIFY(s.runs > 10);
    QVERIFY((s.leadTime.ci.high - s.leadTime.ci.low) / 2 < 0.05 * s.leadTime.mean);
    QVERIFY(nearRelative(s.leadTime.mean, 5 * hour, 0.06));
    QVERIFY(s.warmup > 0);
    QCOMPARE(std::fmod(s.horizon, 7 * 24 * hour), 0.0);
}

void TestSimulate::cancelIsHeard()
{
    const std::atomic<bool> cancel = true;
    Progress progress;
    progress.cancel = &cancel;
    const Result<Simulation> s = simulate(textMap("step a work=exp(1h) arrivals=exp(2h)"), {}, progress);
    QVERIFY(!s.ok());
    QCOMPARE(s.error().code, ErrorCode::Cancelled);
}

void TestSimulate::busiestShareNamesTheBottleneck()
{
    const Simulation s =
        run(textMap("a -> b\nstep a work=exp(30min) arrivals=exp(1h)\nstep b work=exp(45min)"), cases(1000, 10));
    QCOMPARE(s.pools.at(0).busiestShare, 0.0);
    QCOMPARE(s.pools.at(1).busiestShare, 1.0);
}

void TestSimulate::traceTellsTheStoryOfEachCase()
{
    const ProcessMap map = textMap("a -> b\nstep a work=1h arrivals=30min\nstep b work=15min");
    const Result<sim::Trace> trace = traceRun(map, 2, 1);
    QVERIFY(trace.ok());
    const std::string csv = writeTraceCsv(map, *trace);
    QVERIFY(csv.starts_with("case,activity,lifecycle,timestamp,resource\r\n"
                            "1,a,schedule,2026-01-05T00:30:00.000+00:00,a\r\n"
                            "1,a,start,2026-01-05T00:30:00.000+00:00,a\r\n"
                            "2,a,schedule,2026-01-05T01:00:00.000+00:00,a\r\n"
                            "1,a,complete,2026-01-05T01:30:00.000+00:00,a\r\n"));
    QVERIFY(csv.ends_with("2,b,complete,2026-01-05T02:45:00.000+00:00,b\r\n"));
    const std::string xes = writeTraceXes(map, *trace);
    QCOMPARE(QByteArray::fromStdString(xes).count("<event>"), 12);
    QCOMPARE(QByteArray::fromStdString(xes).count("<trace>"), 2);
}

BATON_TEST(TestSimulate)
#include "tst_simulate.moc"
