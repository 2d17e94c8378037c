#include "model/analysis/analysis.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

// Waits of pools with work of several priorities: Cobham's formula, and where it is not exact.
using namespace baton;
using baton::test::nearRelative;
using baton::test::stepOf;
using baton::test::textMap;

namespace {

constexpr double hour = 3600;

} // namespace

class TestPriorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneServerOfTwoStreamsIsExact();
    void serversWithTheSameWorkAreExact();
    void serversWithDifferentWorkAreNot();
    void whatComesBackToTheSamePeopleIsNotExact();
    void onePriorityForAllChangesNothing();
};

void TestPriorities::oneServerOfTwoStreamsIsExact()
{
    const ProcessMap map = textMap("party desk people=1\n"
                                   "step a work=gamma(1h, 0.25) arrivals=exp(4h) party=desk priority=1\n"
                                   "step b work=exp(30min) arrivals=exp(2h) party=desk");
    const Analysis a = analyze(map);
    QVERIFY(nearRelative(stepOf(a, "a").poolWait.value, 0.375 * hour, 1e-9));
    QVERIFY(nearRelative(stepOf(a, "b").poolWait.value, 0.75 * hour, 1e-9));
    QVERIFY(stepOf(a, "b").poolWait.label == Label::Exact);
    const PoolLoad &desk = a.load.pools[0];
    QVERIFY(nearRelative(desk.waitMean.value, 0.625 * hour, 1e-9));
    QVERIFY(nearRelative(desk.queueMean.value, 0.46875, 1e-9));
    QVERIFY(nearRelative(a.leadTime.mean.value, (0.25 * 1.375 + 0.5 * 1.25) / 0.75 * hour, 1e-9));
    QVERIFY(a.leadTime.mean.label == Label::Exact);
}

void TestPriorities::serversWithTheSameWorkAreExact()
{
    const ProcessMap map = textMap("party desk people=2\nstep a work=exp(1h) arrivals=exp(2h) party=desk priority=1\n"
                                   "step b work=exp(1h) arrivals=exp(1h) party=desk");
    const Analysis a = analyze(map);
    QVERIFY(nearRelative(stepOf(a, "a").poolWait.value, 3 / 7.0 * hour, 1e-9));
    QVERIFY(nearRelative(stepOf(a, "b").poolWait.value, 12 / 7.0 * hour, 1e-9));
    QVERIFY(stepOf(a, "a").poolWait.label == Label::Exact);
    // In the mean nothing is won: one waits less, the other more.
    QVERIFY(nearRelative(a.load.pools[0].waitMean.value, 9 / 7.0 * hour, 1e-9));
}

void TestPriorities::serversWithDifferentWorkAreNot()
{
    const ProcessMap map = textMap("party desk people=2\nstep a work=exp(1h) arrivals=exp(2h) party=desk priority=1\n"
                                   "step b work=exp(2h) arrivals=exp(3h) party=desk");
    const Figure wait = stepOf(analyze(map), "a").poolWait;
    QVERIFY(wait.label == Label::Approximation);
    QVERIFY(wait.reason == Reason::Priorities);
}

void TestPriorities::whatComesBackToTheSamePeopleIsNotExact()
{
    const std::string chain = "a -> b\nparty desk people=1\nstep a work=exp(1h) arrivals=exp(4h) party=desk\n"
                              "step b work=exp(1h) party=desk";
    QVERIFY(stepOf(analyze(textMap(chain)), "a").poolWait.label == Label::Exact); // Jackson
    const Analysis a = analyze(textMap(chain + " priority=1"));
    QVERIFY(stepOf(a, "a").poolWait.label == Label::Approximation);
    QVERIFY(stepOf(a, "a").poolWait.reason == Reason::Priorities);
    QVERIFY(stepOf(a, "b").poolWait.value < stepOf(a, "a").poolWait.value);
    QVERIFY(a.leadTime.mean.label == Label::Approximation);
}

void TestPriorities::onePriorityForAllChangesNothing()
{
    const std::string chain = "a -> b\nparty desk people=1\nstep a work=exp(1h) arrivals=exp(4h) party=desk\n"
                              "step b work=exp(1h) party=desk";
    const Analysis a = analyze(textMap(chain)), b = analyze(textMap(chain + "\nstep a priority=4\nstep b priority=4"));
    QCOMPARE(stepOf(a, "b").poolWait.value, stepOf(b, "b").poolWait.value);
    QVERIFY(stepOf(b, "b").poolWait.label == Label::Exact);
}

BATON_TEST(TestPriorities)
#include "tst_priorities.moc"
