#include "model/analysis/analysis.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::near;
using baton::test::poolOf;
using baton::test::problem;
using baton::test::stepOf;
using baton::test::textMap;

namespace {

double slack(const Analysis &analysis, const Id &handoff)
{
    for (const HandoffSlack &s : analysis.criticalPath.slack)
        if (s.handoff == handoff)
            return s.slack;
    return -1;
}

} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jacksonNetworkIsExact();
    void sharedPoolsAndStaffOnCalendars();
    void creditApplicationFlow();
    void returningLoopTakesFourAndAHalfDays();
    void milwaukeePaperHasSlack();
    void overloadedPoolThrottlesWhatFollows();
    void whatIsJustEnoughKeepsThemJustBusy();
    void nobodyWaitsForUnlimitedPeople();
    void utilisationJustBelowAndAtOne();
    void starvingJoinIsFoundThoughRatesAgree();
    void pingPongLoop();
    void forkJoinBoundsHoldTheMean();
    void aThousandPeople();
    void oneStepAlone();
    void emptyMap();
    void trapsAreNamed();
    void andIntoMergeRunsTwice();
    void aGapThatIsClosedIsAnnounced();
};

void TestLoad::jacksonNetworkIsExact()
{
    // Four queues: 4 cases a second come to d, all go to a; a sends half to b and half to c; b back to a; c to a or
    // out.
    const Analysis a = analyze(textMap(R"(
        d -> a -> b -> a
        a -> c -> a
        step a work=exp(40ms)
        step b work=exp(30ms)
        step c work=exp(60ms)
        step d work=exp(50ms) arrivals=exp(250ms)
        handoff a-b share=0.5
        handoff a-c share=0.5
        handoff c-a share=0.6
    )"));
    QVERIFY(near(stepOf(a, "a").ratePerH / 3600, 20));
    QVERIFY(near(stepOf(a, "b").ratePerH / 3600, 10));
    QVERIFY(near(poolOf(a, "a").utilisation.value, 0.8));
    QVERIFY(near(poolOf(a, "b").utilisation.value, 0.3));
    QVERIFY(near(poolOf(a, "c").utilisation.value, 0.6));
    QVERIFY(near(poolOf(a, "a").waitMean.value + 0.04, 0.2));
    QVERIFY(near(poolOf(a, "b").waitMean.value + 0.03, 0.3 / (1 - 0.3) / 10));
    QCOMPARE(poolOf(a, "a").waitMean.label, Label::Exact);
    // Number in system over arrivals: Little's law for the whole network.
    QVERIFY(near(a.leadTime.mean.value, (4 + 0.3 / 0.7 + 1.5 + 0.25) / 4));
    QCOMPARE(a.leadTime.mean.label, Label::Exact);
}

void TestLoad::sharedPoolsAndStaffOnCalendars()
{
    const char *const process = R"(
        check -> assess -> notify -> assess
        assess -> offer
        step check work=exp(10min) party=clerk %1
        step assess work=exp(20min) party=officer
        step notify work=exp(5min) party=clerk
        step offer work=exp(10min) party=officer
        party clerk people=1 %2
        party officer people=2 %2
        handoff assess-notify share=0.2
        handoff assess-offer share=0.8
        calendar office zone=UTC weekly="Mon-Fri 09:00-17:00"
    )";
    const Analysis open = analyze(textMap(QString(process).arg("arrivals=exp(30min)", "").toStdString()));
    QVERIFY(near(stepOf(open, "assess").visits, 1.25));
    QVERIFY(near(poolOf(open, "clerk").utilisation.value, (10 + 0.25 * 5) / 30));
    QVERIFY(near(poolOf(open, "officer").utilisation.value, (25 + 10.0) / 60));
    QCOMPARE(poolOf(open, "officer").peopleNeeded.value(), 2);
    const Analysis office =
        analyze(textMap(QString(process).arg("arrivals=exp(30min)", "calendar=office").toStdString()));
    QVERIFY(near(poolOf(office, "clerk").utilisation.value, (10 + 0.25 * 5) / 30 * 168 / 40));
    const Analysis both = analyze(
        textMap(QString(process).arg("arrivals=exp(30min) arrivals_calendar=office", "calendar=office").toStdString()));
    QVERIFY(near(poolOf(both, "clerk").utilisation.value, (10 + 0.25 * 5) / 30));
    QCOMPARE(poolOf(both, "clerk").waitMean.label, Label::Approximation);
    QCOMPARE(poolOf(both, "clerk").waitMean.reason, Reason::Calendars);
}

// Dumas et al., credit application: 8.65 days, 8.9 h of work, 12.9 %; times are fixed so that the textbook rule for
// parallel work is exact. A day has 8 hours here.
void TestLoad::creditApplicationFlow()
{
    ProcessMap map = textMap(R"(
        complete -> again -> complete
        complete -> fork -> history -> assess
        fork -> income -> assess
        assess -> offer -> done
        assess -> reject -> done
        step complete work=2h
        step fork split=all
        step history work=30min
        step income work=3h
        step assess work=2h join=all
        step offer work=2h
        step reject work=30min
        handoff complete-again share=0.2 delay=6h
        handoff complete-fork share=0.8 delay=6h
        handoff history-assess delay=7.5h
        handoff income-assess delay=21h
        handoff assess-offer share=0.6 delay=22h
        handoff assess-reject share=0.4 delay=22h
        handoff offer-done delay=6h
        handoff reject-done delay=15.5h
    )");
    const Analysis days = analyze(map);
    QVERIFY(near(days.leadTime.mean.value / 3600 / 8, 8.65));
    QVERIFY(near(days.leadTime.lower.value / 3600 / 8, 8.65));
    QVERIFY(near(days.leadTime.cycleEfficiency.value, 8.9 / (8.65 * 8)));
    QCOMPARE(days.leadTime.mean.label, Label::Exact);
}

void TestLoad::returningLoopTakesFourAndAHalfDays()
{
    const Analysis a = analyze(textMap(R"(
        t1 -> t2 -> t3 -> u1 -> u2 -> t3
        step t1 work=1d
        step t2 work=2d
        step t3 work=3d
        step u1 work=1d
        step u2 work=2d
        handoff t2-t3 share=0.2
        handoff u2-t3 share=0.2
    )"));
    QVERIFY(near(a.leadTime.mean.value / 86400, 4.5));
    QVERIFY(near(stepOf(a, "t3").visits, 0.25));
}

void TestLoad::milwaukeePaperHasSlack()
{
    const Analysis a = analyze(textMap(R"(
        a -> c -> e -> g -> h
        a -> d -> g
        b -> d
        c -> f -> h
        step a work=2d split=all
        step b work=3d
        step c work=2d split=all
        step d work=4d join=all
        step e work=4d
        step f work=3d
        step g work=5d join=all
        step h work=2d join=all
    )"));
    QVERIFY(near(a.criticalPath.length.value / 86400, 15));
    QCOMPARE(a.criticalPath.steps, (std::vector<Id>{"a", "c", "e", "g", "h"}));
    QVERIFY(near(slack(a, "a-d") / 86400, 1));
    QVERIFY(near(slack(a, "b-d") / 86400, 0));
    QVERIFY(near(slack(a, "d-g") / 86400, 1));
    QVERIFY(near(slack(a, "f-h") / 86400, 6));
    QVERIFY(near(a.leadTime.mean.value / 86400, 15));
    QVERIFY(!problem(a, ProblemCode::JoinStarves));
}

void TestLoad::overloadedPoolThrottlesWhatFollows()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> c
        step a work=exp(20min) arrivals=exp(10min)
        step b work=exp(10min)
        step c work=exp(5min)
    )"));
    QVERIFY(near(poolOf(a, "a").utilisation.value, 2));
    QCOMPARE(poolOf(a, "a").waitMean.label, Label::Unavailable);
    QVERIFY(near(poolOf(a, "a").backlogGrowthPerH, 3));
    QCOMPARE(poolOf(a, "a").peopleNeeded.value(), 3);
    QVERIFY(near(poolOf(a, "a").demandAtCapacity.value, 0.5));
    QVERIFY(near(poolOf(a, "a").workPerCase.value, 1200));
    QVERIFY(near(poolOf(a, "a").workAtCapacity.value, 600));
    QVERIFY(near(poolOf(a, "b").utilisation.value, 0.5));
    QVERIFY(near(stepOf(a, "b").ratePerH, 3));
    QVERIFY(near(a.load.maxCasesPerH.value, 3));
    QCOMPARE(a.leadTime.mean.reason, Reason::Overloaded);
    QVERIFY(problem(a, ProblemCode::Overloaded));
    QCOMPARE(a.bottlenecks.front().party, Id("a"));
}

// Two people with hours, a step done again by one case in five: what is said to be just enough is.
void TestLoad::whatIsJustEnoughKeepsThemJustBusy()
{
    const auto load = [](double demand, double work) {
        const Analysis a = analyze(textMap(
            "a -> b -> c\nb -> a\ncalendar office weekly=\"Mon-Fri 09:00-17:00\"\nparty p people=2 calendar=office\n"
            "step a party=p arrivals=exp(" +
            std::to_string(3600 / demand) + "s) work=" + std::to_string(3600 * work) +
            "s\nstep b party=p work=" + std::to_string(7200 * work) + "s\nhandoff b-a share=0.2\n"));
        return poolOf(a, "p");
    };
    const PoolLoad today = load(1, 1);
    QVERIFY(today.utilisation.value > 1);
    QVERIFY(near(load(today.demandAtCapacity.value, 1).utilisation.value, 1, 1e-6));
    QVERIFY(near(load(1, today.workAtCapacity.value / today.workPerCase.value).utilisation.value, 1, 1e-6));
    QCOMPARE(load(1, 0).demandAtCapacity.reason, Reason::NoWork);
}

void TestLoad::nobodyWaitsForUnlimitedPeople()
{
    const Analysis a = analyze(textMap(R"(
        a -> b
        step a work=exp(20min) arrivals=exp(10min)
        party a people=null
        party b kind=customer
    )"));
    QCOMPARE(poolOf(a, "a").utilisation.label, Label::Unavailable);
    QVERIFY(near(poolOf(a, "a").busyPeople, 2));
    QVERIFY(near(poolOf(a, "a").waitMean.value, 0));
    QVERIFY(near(a.leadTime.mean.value, 1200));
    QVERIFY(near(a.leadTime.sd.value, 1200));
    QCOMPARE(a.leadTime.byCustomer.size(), std::size_t(1));
}

void TestLoad::utilisationJustBelowAndAtOne()
{
    const auto at = [](const char *work) {
        return analyze(textMap(std::string("a -> b\nstep a arrivals=exp(1000s) work=exp(") + work + ")\n"));
    };
    const Analysis below = at("999.999999s");
    QVERIFY(near(poolOf(below, "a").waitMean.value, 999.999999 * 0.999999999 / 1e-9, 1e-6));
    const Analysis one = at("1000s");
    QCOMPARE(poolOf(one, "a").waitMean.label, Label::Unavailable);
    QVERIFY(near(poolOf(one, "a").backlogGrowthPerH, 0));
    QVERIFY(near(poolOf(one, "a").utilisation.value, 1));
    QCOMPARE(poolOf(one, "a").peopleNeeded.value(), 2);
}

void TestLoad::starvingJoinIsFoundThoughRatesAgree()
{
    const Analysis half = analyze(textMap(R"(
        a -> b -> d
        a -> c -> d
        step d join=all
    )"));
    const Problem *starves = problem(half, ProblemCode::JoinStarves);
    QVERIFY(starves);
    QVERIFY(near(starves->probability, 1));
    QVERIFY(starves->proven);
    QCOMPARE(starves->elements.front().id, Id("d"));
    const Analysis sound = analyze(textMap("a -> b -> d\na -> c -> d\nstep d join=all\nstep a split=all"));
    QVERIFY(!problem(sound, ProblemCode::JoinStarves));
    const Analysis leak = analyze(textMap(R"(
        a -> b -> d
        a -> c -> d
        c -> e
        step a split=all
        step d join=all
        handoff c-d share=0.9
        handoff c-e share=0.1
    )"));
    QVERIFY(near(problem(leak, ProblemCode::JoinStarves)->probability, 0.1));
}

void TestLoad::pingPongLoop()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> a
        b -> c
        step a work=1h
        step b work=1h
        handoff b-a share=0.2
        handoff b-c share=0.8
    )"));
    QCOMPARE(a.structure.loops.size(), std::size_t(1));
    QVERIFY(near(a.structure.loops[0].returnProbability, 0.2));
    QVERIFY(near(a.structure.loops[0].extraPasses, 0.25));
    QVERIFY(near(a.structure.loops[0].timeLost.value, 0.25 * 7200));
    QVERIFY(a.structure.loops[0].pingPong);
    for (const Exposure &e : a.structure.exposures)
        QVERIFY(near(e.exposure.value, 1));
}

void TestLoad::forkJoinBoundsHoldTheMean()
{
    const Analysis a = analyze(textMap(R"(
        start -> p -> end
        start -> q -> end
        step start split=all
        step p work=exp(1h)
        step q work=exp(2h)
        step end join=all
    )"));
    QVERIFY(near(a.leadTime.mean.value / 3600, 1 + 2 - 1 / (1 + 0.5)));
    QVERIFY(near(a.leadTime.lower.value / 3600, 2));
    QVERIFY(near(a.leadTime.upper.value / 3600, a.leadTime.mean.value / 3600));
    QCOMPARE(a.leadTime.mean.label, Label::Exact);
    const Analysis queues = analyze(textMap(R"(
        start -> p -> end
        start -> q -> end
        step start split=all arrivals=exp(2s)
        step p work=exp(1s)
        step q work=exp(500ms)
        step end join=all
    )"));
    QVERIFY(near(queues.leadTime.lower.value, 2));
    QVERIFY(near(queues.leadTime.upper.value, 2.1666666666666665, 1e-6));
    QCOMPARE(queues.leadTime.lower.label, Label::Bound);
}

void TestLoad::aThousandPeople()
{
    const Analysis a = analyze(textMap("a -> b\nstep a arrivals=exp(1s) work=exp(990s)\nparty a people=1000"));
    QVERIFY(near(poolOf(a, "a").waitMean.value, 0.6590804218808529 * 990 / 10));
}

void TestLoad::oneStepAlone()
{
    const Analysis a = analyze(textMap("step a work=1h"));
    QVERIFY(near(a.leadTime.mean.value, 3600));
    QVERIFY(near(a.criticalPath.length.value, 3600));
    QVERIFY(problem(a, ProblemCode::NoArrivals));
    QVERIFY(problem(a, ProblemCode::NoCustomer));
}

void TestLoad::emptyMap()
{
    const Analysis a = analyze(ProcessMap());
    QCOMPARE(a.leadTime.mean.label, Label::Unavailable);
    QVERIFY(a.load.steps.empty());
}

void TestLoad::trapsAreNamed()
{
    const Analysis a = analyze(textMap("a -> b -> c -> b\nstep a arrivals=1h"));
    QCOMPARE(problem(a, ProblemCode::EndlessLoop)->elements.size(), std::size_t(2));
    QCOMPARE(problem(a, ProblemCode::NoWayOut)->elements.size(), std::size_t(3));
    QCOMPARE(a.leadTime.mean.reason, Reason::NoWayOut);
}

void TestLoad::andIntoMergeRunsTwice()
{
    const Analysis a = analyze(textMap("a -> b -> d -> e\na -> c -> d\nstep a split=all"));
    QCOMPARE(problem(a, ProblemCode::JoinTwice)->elements.front().id, Id("d"));
    QVERIFY(near(stepOf(a, "e").visits, 2));
}

void TestLoad::aGapThatIsClosedIsAnnounced()
{
    const auto found = [](const char *hours) {
        const Analysis a = analyze(textMap(std::string("a -> b\nstep a work=1h\nparty a people=2 calendar=always\n"
                                                       "calendar always weekly=\"") +
                                           hours + "\""));
        const Problem *problem = baton::test::problem(a, ProblemCode::CalendarGapClosed);
        return problem ? std::optional(*problem) : std::nullopt;
    };
    const auto problem = found("Mon-Sun 00:00-23:59:59");
    QVERIFY(problem);
    QVERIFY(problem->severity == Severity::Hint);
    QCOMPARE(problem->elements, (std::vector<ElementRef>{{ElementRef::Kind::Calendar, "always"}}));
    QCOMPARE(problemName(problem->code), std::string("calendar_gap_closed"));
    QVERIFY(!found("Mon-Sun 00:00-24:00"));
    QVERIFY(!found("Mon-Fri 09:00-17:00"));
    QVERIFY(!found("Mon-Sun 00:00-23:59:58"));
    QVERIFY(found("Mon-Fri 09:00-12:59:59,13:00-17:00"));
    QVERIFY(!found("Mon-Fri 09:00-13:00,13:00-17:00"));
    QVERIFY(!found("Mon-Fri 09:00-14:00,12:00-13:59:59"));
    QVERIFY(found("Sun 09:00-23:59:59;Mon 00:00-05:00")); // from one week into the next
}

BATON_TEST(TestLoad)
#include "tst_load.moc"
