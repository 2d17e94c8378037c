#include "model/simulation/trace.h"
#include "tests/simulation/simulated.h"

#include <sys/resource.h>

#include <cmath>

// A run as a whole: people, hours, load, reproducibility.
using namespace baton;
using namespace baton::test;

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
    void overloadIsSaid();
    void overloadShowsGrowthInsteadOfAverages();
    void overloadOfCasesRunOutHasAverages();
    void whatEntersLeavesOrIsStillThere();
    void memoryDoesNotGrowWithTheNumberOfCases();
    void endlessLoopIsRefused();
    void endlessLoopWithErrorsIsRefusedSoon();
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
    QCOMPARE(s.error().args, std::vector<std::string>{"a"});
}

// Thousands of cases that pick up errors on every round: no answer within minutes if all have to go round.
void TestSimulate::endlessLoopWithErrorsIsRefusedSoon()
{
    const Result<Simulation> s =
        simulate(textMap("a -> b\nb -> b\nstep a arrivals=1h\nstep b introduces=0.3"), cases(5));
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
