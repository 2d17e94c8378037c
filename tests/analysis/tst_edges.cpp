#include "model/analysis/analysis.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::near;
using baton::test::stepOf;
using baton::test::textMap;

// Where formulas break first.
class TestEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zeroTimesTakeNoTime();
    void certainAndImpossibleShares();
    void everythingWrongAndEverythingFound();
    void partsWithNothingInCommon();
    void aStepThatHandsOverToItself();
    void parallelHandoffsAddUp();
    void aLoopThatHardlyEverEndsIsNotTrusted();
    void branchesOfFixedLengthAreExact();
};

void TestEdges::zeroTimesTakeNoTime()
{
    const Analysis a = analyze(textMap("a -> b -> c\nstep a arrivals=exp(1h)"));
    QVERIFY(near(a.leadTime.mean.value, 0));
    QVERIFY(near(a.leadTime.sd.value, 0));
    QCOMPARE(a.leadTime.cycleEfficiency.label, Label::Unavailable);
    QCOMPARE(a.load.maxCasesPerH.label, Label::Unavailable);
    QVERIFY(a.load.limits.empty());
    QVERIFY(a.bottlenecks.empty());
}

void TestEdges::certainAndImpossibleShares()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> d
        a -> c -> d
        step a work=1h
        step b work=1h
        step c work=10h
        handoff a-b share=1
        handoff a-c share=0
    )"));
    QVERIFY(near(a.leadTime.mean.value, 7200));
    QCOMPARE(stepOf(a, "c").visits, 0.0);
    QCOMPARE(a.leadTime.mean.label, Label::Exact);
}

void TestEdges::everythingWrongAndEverythingFound()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> c
        party c kind=customer
        step a introduces=1 fix=1h
        step b catches={"a":1} investigate=1h
    )"));
    QVERIFY(near(a.errors.reworkPerCase.value, 7200));
    QVERIFY(near(a.errors.rolledYield.value, 0));
    QVERIFY(near(a.errors.anyEscape.value, 0));
    const Analysis lost = analyze(textMap("a -> b\nparty b kind=customer\nstep a introduces=1"));
    QVERIFY(near(lost.errors.anyEscape.value, 1));
    QVERIFY(near(lost.errors.escapesPerCase.value, 1));
}

void TestEdges::partsWithNothingInCommon()
{
    const Analysis a = analyze(textMap(R"(
        a -> b
        c -> d
        step a arrivals=exp(1h) work=exp(30min)
        step c arrivals=exp(3h) work=exp(1h)
    )"));
    QVERIFY(near(stepOf(a, "a").visits, 0.75));
    QVERIFY(near(stepOf(a, "d").visits, 0.25));
    QVERIFY(near(a.leadTime.mean.value, 0.75 * 3600 + 0.25 * 5400));
}

// Geometric number of goes, each exponential: the whole is exponential again.
void TestEdges::aStepThatHandsOverToItself()
{
    const Analysis a = analyze(textMap("a -> a\na -> b\nparty a people=null\nstep a work=exp(1h)\n"
                                       "handoff a-a share=0.75\nhandoff a-b share=0.25"));
    QVERIFY(near(stepOf(a, "a").visits, 4));
    QVERIFY(near(a.leadTime.mean.value, 4 * 3600));
    QVERIFY(near(a.leadTime.sd.value, 4 * 3600));
    QVERIFY(near(a.structure.loops[0].extraPasses, 3));
}

void TestEdges::parallelHandoffsAddUp()
{
    ProcessMap map = textMap("a -> b -> c\nstep b work=1h\nhandoff a-b share=0.5");
    Handoff second = *map.handoffs.find("a-b");
    second.id = "again";
    second.order = map.handoffs.nextOrder();
    second.delay = Law::parse("2h").value();
    map.handoffs.put(second);
    const Analysis a = analyze(map);
    QVERIFY(near(stepOf(a, "b").visits, 1));
    QVERIFY(near(a.leadTime.mean.value, 2 * 3600));
}

void TestEdges::aLoopThatHardlyEverEndsIsNotTrusted()
{
    const auto with = [](const char *share) {
        return analyze(textMap(std::string("a -> b -> a\nb -> c\nstep a work=1s\nhandoff b-a share=") + share));
    };
    const Analysis rare = with("0.999");
    QVERIFY(near(stepOf(rare, "a").visits, 1000, 1e-9));
    QVERIFY(rare.load.condition > 1000 && rare.load.condition < 1e5);
    QVERIFY(rare.load.residual < 1e-9);
    QCOMPARE(with("0.9999999999999").leadTime.mean.label, Label::Unavailable);
}

void TestEdges::branchesOfFixedLengthAreExact()
{
    const Analysis a = analyze(textMap(R"(
        a -> c -> e
        a -> d -> e
        b -> d
        step a work=2h split=all
        step b work=3h
        step c work=2h
        step d work=4h join=all
        step e work=1h join=all
    )"));
    QVERIFY(near(a.leadTime.mean.value / 3600, 8));
    QCOMPARE(a.leadTime.mean.label, Label::Exact);
    QCOMPARE(a.leadTime.lower.label, Label::Exact);
}

BATON_TEST(TestEdges)
#include "tst_edges.moc"
