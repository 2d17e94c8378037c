#include "model/analysis/analysis.h"
#include "model/analysis/failuremodes.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baton;
using baton::test::near;
using baton::test::textMap;

namespace {

const GuessEffect &effect(const std::vector<GuessEffect> &effects, const Id &element, const std::string &field)
{
    const auto at = std::find_if(effects.begin(), effects.end(),
                                 [&](const GuessEffect &e) { return e.element.id == element && e.field == field; });
    if (at == effects.end())
        qFatal("no such number: %s of %s", field.c_str(), element.c_str());
    return *at;
}

const FailureMode &mode(const Errors &errors, const Id &origin)
{
    for (const FailureMode &m : errors.failureModes)
        if (m.origin.id == origin)
            return m;
    qFatal("no such failure mode");
}

// A queue in front of people with calls; half of the errors made there are found by the next step.
ProcessMap clinic()
{
    return textMap(R"(
        desk -> bill -> payer
        party payer kind=customer
        party desk cost_per_hour=30
        party bill cost_per_hour=60 people=2
        step desk work=exp(30min) arrivals=exp(40min) introduces=0.1 fix=20min
        step bill work=exp(10min) catches={"desk":0.5} investigate=10min
        step payer notices=0.5 cost_noticed=100 cost_unnoticed=20
        handoff desk-bill delay=1h goes_wrong=0.02
    )");
}

} // namespace

class TestGuesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elasticityOfAQueueIsItsFormula();
    void whatIsMeasuredIsNoGuess();
    void sharesGiveWayToEachOther();
    void onlyTheFirstLimitMovesTheCapacity();
    void limitsAreInOrderWithPeopleToTheNext();
    void reliefNamesWhoIsFullestThen();
    void failureModesAddUpToTheCost();
    void failureModesAreRatedByTheScales();
    void withoutPricesNothingIsSevere();
};

// M/M/1: time = m / (1 - m / a), so d ln time / d ln m = 1 / (1 - rho).
void TestGuesses::elasticityOfAQueueIsItsFormula()
{
    const auto effects = guessesThatMatter(textMap("a -> b\nstep a work=exp(30min) arrivals=exp(40min)"));
    QVERIFY(near(effect(effects, "a", "work").leadTime.value, 4, 1e-6));
    QVERIFY(near(effect(effects, "a", "work").capacity.value, -1, 1e-6));
    QVERIFY(near(effect(effects, "a", "arrivals").leadTime.value, -3, 1e-6));
    QCOMPARE(effects.front().field, std::string("work"));
    QCOMPARE(effects.size(), std::size_t(2));
}

void TestGuesses::whatIsMeasuredIsNoGuess()
{
    ProcessMap map = clinic();
    Step desk = *map.steps.find("desk");
    desk.sources["work"] = Provenance::Measured;
    desk.sources["arrivals"] = Provenance::Estimate;
    map.steps.put(desk);
    const auto effects = guessesThatMatter(map);
    QVERIFY(std::none_of(effects.begin(), effects.end(),
                         [](const GuessEffect &e) { return e.element.id == "desk" && e.field == "work"; }));
    QCOMPARE(effect(effects, "desk", "arrivals").source, Provenance::Estimate);
    QCOMPARE(effect(effects, "desk", "fix").source, Provenance::Guess);
    GuessOptions one;
    one.most = 3;
    QCOMPARE(guessesThatMatter(map, one).size(), std::size_t(3));
    const std::atomic<bool> cancel{true};
    QVERIFY(guessesThatMatter(map, {&cancel}).empty());
}

// 1 + share of work: the quick way takes 2 h less.
void TestGuesses::sharesGiveWayToEachOther()
{
    const auto effects = guessesThatMatter(textMap(R"(
        a -> quick -> d
        a -> slow -> d
        step a work=1h
        step quick work=1h
        step slow work=3h
        step d
        handoff a-quick share=0.75
        handoff a-slow share=0.25
    )"));
    const double mean = 1 + 0.75 + 0.75; // h
    QVERIFY(near(effect(effects, "a-quick", "share").leadTime.value, 0.75 * (1 - 3) / mean, 1e-6));
    QVERIFY(near(effect(effects, "a-slow", "share").leadTime.value, 0.25 * (3 - 1) / mean, 1e-6));
    QVERIFY(near(effect(effects, "slow", "work").leadTime.value, 0.75 / mean, 1e-6));
}

void TestGuesses::onlyTheFirstLimitMovesTheCapacity()
{
    const auto effects = guessesThatMatter(clinic());
    QVERIFY(effect(effects, "desk", "work").capacity.value < -0.9);
    QCOMPARE(effect(effects, "bill", "work").capacity.value, 0.0);
    // Everything the errors cost grows with how many are made; those of the desk's work and of its handoff.
    QVERIFY(
        near(effect(effects, "desk", "introduces").cost.value + effect(effects, "desk-bill", "goes_wrong").cost.value,
             1, 1e-6));
    QVERIFY(effect(effects, "bill", "catches").escapes.value < 0);
    const Analysis a = analyze(clinic());
    const double dear = 0.12 * 0.5 * 0.5 * 100;
    QVERIFY(near(effect(effects, "payer", "cost_noticed").cost.value, dear / a.errors.costPerCase.value, 1e-6));
}

void TestGuesses::limitsAreInOrderWithPeopleToTheNext()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> c
        step a work=exp(10min) arrivals=exp(20min)
        step b work=exp(15min)
        step c work=exp(55min)
        party c people=4
    )"));
    const std::vector<Limit> &limits = a.load.limits;
    QCOMPARE(limits.size(), std::size_t(3));
    QCOMPARE(limits[0].party, Id("b"));
    QVERIFY(near(limits[0].casesPerH, 4));
    QVERIFY(near(limits[0].utilisation, 0.75));
    QCOMPARE(limits[1].party, Id("c"));
    QVERIFY(near(limits[1].utilisation, 55 / 80.0));
    QCOMPARE(limits[0].peopleToNext.value(), 2); // 8 an hour, c takes 4.36
    QCOMPARE(limits[1].peopleToNext.value(), 6); // 5.45 with five, a takes 6
    QVERIFY(!limits[2].peopleToNext);
    QVERIFY(near(limits[0].casesPerH, a.load.maxCasesPerH.value));
}

void TestGuesses::reliefNamesWhoIsFullestThen()
{
    const Analysis a = analyze(clinic());
    for (const Gain &gain : a.bottlenecks.front().gains) {
        if (gain.kind == ReliefKind::OneMorePerson) {
            QCOMPARE(gain.next, Id("desk"));
            QVERIFY(gain.nextUtilisation.value < 0.5);
            QVERIFY(gain.p90.value > gain.leadTime.value);
            QVERIFY(gain.undominated);
        }
        if (gain.kind == ReliefKind::FewerErrors)
            QVERIFY(near(gain.escapes.value, 0.5 * 0.1 * 0.5));
    }
    QVERIFY(a.leadTime.p90.value > a.leadTime.mean.value);
}

void TestGuesses::failureModesAddUpToTheCost()
{
    for (const bool redo : {false, true}) {
        ProcessMap map = clinic();
        Step bill = *map.steps.find("bill");
        bill.repair = redo ? Repair::Redo : Repair::Patch;
        bill.costPerCase = 7;
        map.steps.put(bill);
        Handoff handoff = *map.handoffs.find("desk-bill");
        handoff.inspection = 0.3;
        map.handoffs.put(handoff);
        const Analysis a = analyze(map);
        double cost = 0, seconds = 0;
        for (const FailureMode &m : a.errors.failureModes) {
            cost += m.costPerCase;
            seconds += m.secondsPerCase;
        }
        QCOMPARE(a.errors.failureModes.size(), std::size_t(2));
        // One error at a time: what is redone can clear a second one away.
        QVERIFY(near(cost, a.errors.costPerCase.value, redo ? 0.02 : 1e-9));
        QVERIFY(near(seconds, a.errors.reworkPerCase.value, redo ? 0.02 : 1e-9));
    }
}

void TestGuesses::failureModesAreRatedByTheScales()
{
    const Errors errors = analyze(clinic()).errors;
    const FailureMode &desk = mode(errors, "desk");
    QVERIFY(near(desk.perCase, 0.1));
    QVERIFY(near(desk.slips, 0.5));
    QVERIFY(near(desk.consequence, 60));
    QCOMPARE(desk.severity.value(), 10); // the dearest
    QCOMPARE(desk.occurrence, 10);
    QCOMPARE(desk.detection, 7);
    QCOMPARE(desk.product().value(), 700);
    QCOMPARE(mode(errors, "desk-bill").occurrence, 8);
    QCOMPARE(errors.failureModes.front().origin.id, Id("desk"));
    QCOMPARE(detectionScale().rate(0.0099), 1);
    QCOMPARE(detectionScale().rate(0.01), 2);
}

void TestGuesses::withoutPricesNothingIsSevere()
{
    const Errors errors = analyze(textMap("a -> b -> c\nstep a introduces=0.1\nstep b catches={\"a\":0.5}")).errors;
    QVERIFY(!mode(errors, "a").severity);
    QVERIFY(!mode(errors, "a").product());
}

BATON_TEST(TestGuesses)
#include "tst_guesses.moc"
