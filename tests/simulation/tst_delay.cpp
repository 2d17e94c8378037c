#include "model/simulation/pair.h"
#include "model/simulation/simulation.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::nearRelative;
using baton::test::textMap;

namespace {

DelayAnswer ask(const ProcessMap &map, const DelayQuestion &question, const Progress &progress = {})
{
    const Result<DelayAnswer> result = delay(map, question, progress);
    if (!result)
        qFatal("delay failed: %s", codeName(result.error().code).c_str());
    return *result;
}

const Lateness &at(const DelayAnswer &answer, const Id &step)
{
    for (const Lateness &late : answer.steps)
        if (late.step == step)
            return late;
    qFatal("no such step in the answer");
}

constexpr double hour = 3600;

// A source that costs no time, one person, and where it goes. An hour stands for the unit of the known answers.
ProcessMap station(const std::string &gap, const std::string &work, const std::string &second)
{
    std::string text = "in -> desk -> second -> out\n"
                       "step in arrivals=" +
                       gap + "\nstep desk work=" + work + "\nstep second work=" + second;
    return textMap(text);
}

} // namespace

class TestDelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockedDeterministicQueueIsExact();
    void blockedMm1AgreesWithPairedSimulation();
    void aDelayOfNothingChangesNothing_data();
    void aDelayOfNothingChangesNothing();
    void threadsDoNotChangeTheAnswer();
    void partialAnswersComeBeforeTheLast();
    void exactPartAbsorbsSlackAtAJoin();
    void exactPartShiftsAChain();
    void exactPartKeepsHours_data();
    void exactPartKeepsHours();
    void exactPartFindsNobodyHeldUpAtNight();
    void quantilesNeedEnoughRuns();
    void waitingCostsWhatWasAskedFor();
    void longerTransferShiftsEveryCase();
    void stoppingWhenBothAreTheSameChangesNothing_data();
    void stoppingWhenBothAreTheSameChangesNothing();
    void theDelayBeginsOnAMondayInWorkingHours();
};

void TestDelay::blockedDeterministicQueueIsExact()
{
    const ProcessMap map = station("75min", "1h", "54min");
    const DelayQuestion question{"in-desk", DelayKind::Blocked, 20 * hour, 100 * hour};
    const DelayAnswer answer = ask(map, question);
    QCOMPARE(answer.runs, 1);
    QVERIFY(answer.fixed);
    const Lateness &desk = at(answer, "desk"), &second = at(answer, "second");
    QVERIFY(nearRelative(desk.total, 810 * hour, 1e-9));
    QCOMPARE(desk.touchedCases, 80.0);
    QVERIFY(nearRelative(desk.largest, 20 * hour, 1e-9));
    QVERIFY(nearRelative(second.total, 810 * hour, 1e-9));
    QVERIFY2(nearRelative(answer.recoveryP50, 80.9 * hour, 1e-9),
             qPrintable(QString::number(answer.recoveryP50 / hour)));
    QCOMPARE(answer.notRecovered, 0.0);
    QVERIFY(nearRelative(desk.recoveryP50, 80 * hour, 1e-9));
    QVERIFY(nearRelative(second.recoveryP90, 80.9 * hour, 1e-9));
    QCOMPARE(answer.slackAbsorbed, 0.0);
    QVERIFY(answer.remarks.empty());
}

void TestDelay::blockedMm1AgreesWithPairedSimulation()
{
    const ProcessMap map = station("exp(75min)", "exp(1h)", "exp(54min)");
    DelayQuestion question{"in-desk", DelayKind::Blocked, 20 * hour, -1, 10'000, 1, 0};
    const DelayAnswer answer = ask(map, question);
    const Lateness &desk = at(answer, "desk"), &second = at(answer, "second");
    qInfo("%f %f p50 %f p90 %f max %f recovery %f", desk.total / hour, second.total / hour, desk.p50 / hour,
          desk.p90 / hour, desk.largest / hour, answer.recovery.mean / hour);
    QVERIFY(!answer.fixed);
    QVERIFY(nearRelative(desk.total, 733.3 * hour, 0.02));
    QVERIFY(nearRelative(second.total, 845.4 * hour, 0.02));
    QVERIFY(nearRelative(desk.p50, 9.18 * hour, 0.02));
    QVERIFY(nearRelative(desk.p90, 16.66 * hour, 0.02));
    QVERIFY(nearRelative(desk.largest, 15.65 * hour, 0.02));
    QVERIFY(nearRelative(desk.recoveryMean, 79.55 * hour, 0.02));
    QVERIFY(nearRelative(second.recoveryMean, 97.04 * hour, 0.02));
    QCOMPARE(second.notRecovered, 0.0);
    QVERIFY(answer.recoveryP50Ci.low <= answer.recoveryP50 && answer.recoveryP50 <= answer.recoveryP50Ci.high);
    QVERIFY(answer.recoveryP90Ci.high - answer.recoveryP90Ci.low < 0.1 * answer.recoveryP90);
}

void TestDelay::aDelayOfNothingChangesNothing_data()
{
    QTest::addColumn<int>("kind");
    for (const int kind : {0, 1, 2, 3})
        QTest::addRow("kind %d", kind) << kind;
}

void TestDelay::aDelayOfNothingChangesNothing()
{
    QFETCH(int, kind);
    const ProcessMap map = station("exp(75min)", "exp(1h)", "exp(54min)");
    const DelayAnswer answer = ask(map, {"in-desk", static_cast<DelayKind>(kind), 0, -1, 20, 1, 0});
    for (const Lateness &late : answer.steps) {
        QCOMPARE(late.total, 0.0);
        QCOMPARE(late.largest, 0.0);
        QCOMPARE(late.touched, 0.0);
    }
    QVERIFY(answer.peaks.empty());
    QCOMPARE(answer.cost.mean, 0.0);
    QCOMPARE(answer.recoveryP90, 0.0);
    QVERIFY(answer.remarks.at(0).note == SimulationNote::SameAsWithout);
}

void TestDelay::threadsDoNotChangeTheAnswer()
{
    const ProcessMap map = station("exp(75min)", "exp(1h)", "exp(54min)");
    DelayQuestion question{"in-desk", DelayKind::OneCase, 30 * hour, -1, 25, 7, 1};
    DelayAnswer one = ask(map, question);
    question.threads = 3;
    DelayAnswer three = ask(map, question);
    QCOMPARE(writeJson(toJson(one, {})), writeJson(toJson(three, {})));
}

void TestDelay::partialAnswersComeBeforeTheLast()
{
    const ProcessMap map = station("exp(75min)", "exp(1h)", "exp(54min)");
    std::vector<int> seen;
    Progress progress;
    progress.partial = [&](const DelayAnswer &answer) {
        seen.push_back(answer.runs);
    };
    const DelayQuestion question{"in-desk", DelayKind::Blocked, 10 * hour, -1, 100, 1, 0};
    const DelayAnswer with = ask(map, question, progress);
    QCOMPARE(seen, (std::vector<int>{16, 32, 64}));
    QCOMPARE(writeJson(toJson(with, {})), writeJson(toJson(ask(map, question), {})));
}

void TestDelay::exactPartAbsorbsSlackAtAJoin()
{
    const ProcessMap map = textMap("a -> long -> end\na -> short -> end\n"
                                   "step a work=1h split=all arrivals=exp(1d)\nstep long work=10h\n"
                                   "step short work=3h\nstep end work=1h join=all");
    const Result<ExactDelay> exact = exactDelay(map, {"a-short", DelayKind::OneCase, 9 * hour});
    QVERIFY(exact.ok());
    for (const ExactLate &row : exact->steps) {
        QCOMPARE(row.late, row.step == "short" ? 9 * hour : row.step == "end" ? 2 * hour : 0.0);
        if (row.step == "end") {
            QCOMPARE(row.absorbed, 7 * hour);
            QCOMPARE(row.plannedStart, 11 * hour);
            QCOMPARE(row.plannedEnd, 12 * hour);
        }
    }
    QCOMPARE(exact->slackAbsorbed, 7 * hour);
    QCOMPARE(exactDelay(map, {"no-such", DelayKind::OneCase, 1}).error().code, ErrorCode::UnknownHandoff);
}

void TestDelay::exactPartShiftsAChain()
{
    const ProcessMap map = station("75min", "1h", "54min");
    const Result<ExactDelay> exact = exactDelay(map, {"desk-second", DelayKind::Blocked, 48 * hour});
    QCOMPARE(exact->steps.size(), std::size_t{4});
    QCOMPARE(exact->steps[1].late, 0.0);
    QCOMPARE(exact->steps[3].late, 48 * hour);
    QCOMPARE(exact->slackAbsorbed, 0.0);
}

void TestDelay::exactPartKeepsHours_data()
{
    QTest::addColumn<double>("by");
    QTest::addColumn<double>("late");
    // Due at ten on a Monday and done at one: Monday three; from four on, Tuesday eleven; in the night, Tuesday noon.
    QTest::newRow("within the day") << 2.0 << 2.0;
    QTest::newRow("over closing time") << 6.0 << 22.0;
    QTest::newRow("at night") << 15.0 << 23.0;
    QTest::newRow("later at night") << 20.0 << 23.0;
    QTest::newRow("the afternoon after") << 30.0 << 46.0;
    QTest::newRow("over the weekend") << 110.0 << 167.0; // Saturday at midnight: Monday noon instead of Monday one
}

void TestDelay::exactPartKeepsHours()
{
    QFETCH(double, by);
    QFETCH(double, late);
    const ProcessMap map =
        textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\na -> b\nstep a work=1h arrivals=1d\n"
                "step b work=3h\nparty a calendar=office\nparty b calendar=office");
    const Result<ExactDelay> exact = exactDelay(map, {"a-b", DelayKind::OneCase, by * hour});
    QVERIFY(exact.ok());
    const ExactLate &last = exact->steps.back();
    QCOMPARE(last.plannedEnd - last.plannedStart, 3 * hour);
    QVERIFY2(std::abs(last.late - late * hour) < 1e-3, qPrintable(QString::number(last.late / hour)));
    QVERIFY(std::abs(exact->late - late * hour) < 1e-3);
    QCOMPARE(exact->slackAbsorbed, 0.0);
    QCOMPARE(exactDelay(map, {"a-b", DelayKind::OneCase, 0})->steps.back().late, 0.0);
}

void TestDelay::exactPartFindsNobodyHeldUpAtNight()
{
    const ProcessMap map =
        textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\na -> b\nstep a work=1h "
                "arrivals=exp(1d)\nstep b work=1h\nparty a calendar=office\nparty b calendar=office");
    const DelayAnswer usual = ask(map, {"a-b", DelayKind::Blocked, 12 * hour, -1, 4});
    DelayQuestion question = usual.question;
    question.at = usual.at + 9 * hour; // seven in the evening: over at seven in the morning
    const Result<ExactDelay> night = exactDelay(map, question);
    QCOMPARE(night->late, 0.0);
    QCOMPARE(night->slackAbsorbed, 12 * hour);
    question.at = usual.at;
    QVERIFY(exactDelay(map, question)->late > 12 * hour);
    QCOMPARE(ask(map, question).exact.late, exactDelay(map, question)->late);
}

void TestDelay::quantilesNeedEnoughRuns()
{
    const ProcessMap map = station("exp(75min)", "exp(1h)", "exp(54min)");
    const DelayAnswer few = ask(map, {"in-desk", DelayKind::OneCase, 20 * hour, -1, 10});
    QVERIFY(std::isnan(few.recoveryP90));
    const DelayAnswer two = ask(map, {"in-desk", DelayKind::OneCase, 20 * hour, -1, 2});
    QVERIFY(at(two, "desk").touchedCases * 2 < 29 && std::isnan(at(two, "desk").p90));
    QVERIFY(few.remarks.at(0).note == SimulationNote::TooFewRuns);
    const DelayAnswer enough = ask(map, {"in-desk", DelayKind::OneCase, 20 * hour, -1, 40});
    QVERIFY(enough.recoveryP90 > 0);
    QVERIFY(at(enough, "desk").p90 > 0);
    QVERIFY(enough.remarks.empty());
}

void TestDelay::waitingCostsWhatWasAskedFor()
{
    const ProcessMap map = station("75min", "1h", "54min");
    DelayQuestion question{"in-desk", DelayKind::Blocked, 20 * hour, 100 * hour};
    QCOMPARE(ask(map, question).cost.mean, 0.0);
    question.waitingCostPerHour = 3;
    const DelayAnswer answer = ask(map, question);
    QCOMPARE(answer.customers.at(0).cost, 810.0 * 3);
    QCOMPARE(answer.waitingCost.mean, 810.0 * 3);
    QCOMPARE(answer.cost.mean, 810.0 * 3);
}

void TestDelay::longerTransferShiftsEveryCase()
{
    const ProcessMap map = station("75min", "1h", "54min");
    const DelayAnswer answer = ask(map, {"desk-second", DelayKind::Longer, 5 * hour, -1, 3, 1, 1});
    const Lateness &second = at(answer, "second");
    QVERIFY(nearRelative(second.p50, 5 * hour, 2e-3));
    QVERIFY(second.touched > 0.98);
    QCOMPARE(answer.notRecovered, 1.0);
    QVERIFY(std::isnan(answer.recoveryP50));
}

void TestDelay::stoppingWhenBothAreTheSameChangesNothing_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {sim::DisturbanceKind::OneCase, sim::DisturbanceKind::Blocked})
        QTest::addRow("kind %d", int(kind)) << int(kind);
}

void TestDelay::stoppingWhenBothAreTheSameChangesNothing()
{
    QFETCH(int, kind);
    const ProcessMap map = textMap(
        "in -> a -> out\nin -> b -> out\nout -> check -> in\n"
        "step in arrivals=exp(4h) split=all work=exp(20min)\nstep a work=exp(1h) introduces=0.3 fix=20min\n"
        "step b work=exp(30min) introduces=0.2 repair=redo setup=10min\nstep out join=all work=exp(10min) "
        "catches=0.6 investigate=5min\nstep check catches=0.5 investigate=5min\n"
        "handoff check-in share=0.2\nhandoff in-a delay=exp(1h)\n"
        "handoff in-b batch=3 batch_timeout=5h standard=2h\nhandoff b-out standard=3h\nparty a cost_per_hour=50");
    Result<sim::Network> network = sim::compileNetwork(map, 3);
    QVERIFY(network.ok());
    constexpr Micros day = 86'400'000'000;
    network->layOut(100 * day);
    sim::PairPlan plan;
    plan.plan.warmup = 5 * day;
    plan.plan.horizon = 45 * day;
    plan.plan.lastTime = 90 * day;
    const auto blocked = *map.handoffs.positionOf("in-b");
    plan.disturbance = {sim::DisturbanceKind(kind), network->linkOfHandoff[blocked], 8 * day, 2 * day};
    plan.lateAfter = plan.recoveredBelow = 60e6;
    sim::PairPlan whole = plan;
    whole.untilTheSame = false;
    sim::PairRunner stops(*network, plan), runs(*network, whole);
    double late = 0;
    for (std::uint32_t replication = 0; replication < 40; ++replication) {
        const sim::PairRecord one = stops.run(replication), other = runs.run(replication);
        for (std::size_t s = 0; s < one.steps.size(); ++s) {
            QCOMPARE(one.steps[s].seen, other.steps[s].seen);
            QCOMPARE(one.steps[s].touched, other.steps[s].touched);
            QCOMPARE(one.steps[s].total, other.steps[s].total);
            QCOMPARE(one.steps[s].largest, other.steps[s].largest);
            QCOMPARE(one.steps[s].peak, other.steps[s].peak);
            QCOMPARE(one.steps[s].peakAt, other.steps[s].peakAt);
            late += one.steps[s].total;
        }
        for (std::size_t i = 0; i < one.before.size(); ++i) {
            QCOMPARE(one.before[i].missed, other.before[i].missed);
            QCOMPARE(one.change[i].missed, other.change[i].missed);
            QCOMPARE(one.change[i].met, other.change[i].met);
        }
        QVERIFY(std::abs(one.cost - other.cost) < 1e-6);
        QCOMPARE(one.recovery, other.recovery);
        QCOMPARE(one.recovered, other.recovered);
    }
    QVERIFY(late > 0);
}

void TestDelay::theDelayBeginsOnAMondayInWorkingHours()
{
    ProcessMap map = textMap("a -> b -> c\nstep a work=20min arrivals=exp(1h)\nstep b work=30min\n"
                             "party c kind=customer");
    Calendar office;
    office.id = "office";
    office.spec.weekly = {"Mon-Fri 09:00-17:00"};
    map.calendars.put(office);
    for (const char *id : {"a", "b"}) {
        Party party = *map.parties.find(id);
        party.calendar = "office";
        map.parties.put(party);
    }
    Step source = *map.steps.find("a");
    source.arrivalsCalendar = "office";
    map.steps.put(source);
    const DelayAnswer answer = ask(map, {"a-b", DelayKind::Blocked, 48 * hour, -1, 20, 1, 0});
    QCOMPARE(std::fmod(answer.warmup + answer.at, 7 * 24 * hour), 10 * hour);
    QVERIFY(at(answer, "b").touchedCases > 10);
    QCOMPARE(answer.customers.size(), std::size_t{1});
    QVERIFY(answer.customers[0].touchedCases > 10);
    QCOMPARE(answer.notRecovered, 0.0);
}

BATON_TEST(TestDelay)
#include "tst_delay.moc"
