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

constexpr double hour = 3600;

SimulatedStandard standardOf(const std::string &map, const Id &handoff, std::int64_t cases, int runs = 1)
{
    SimulationSettings settings;
    settings.cases = cases;
    settings.warmup = 0;
    settings.runs = runs;
    const Result<Simulation> result = simulate(textMap(map), settings);
    if (!result)
        qFatal("simulation failed: %s", codeName(result.error().code).c_str());
    for (const SimulatedStandard &standard : result->standards)
        if (standard.handoff == handoff)
            return standard;
    qFatal("no such standard in the answer");
}

// The first handoff is an hour late each time.
std::string chain(const std::string &second)
{
    return "a -> b -> c\nstep a work=1h arrivals=10h\nstep b work=1h\nhandoff a-b delay=2h standard=2h\n"
           "handoff b-c standard=" +
           second;
}

} // namespace

class TestStandards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latenessMadeHereIsToldFromLatenessThatCameIn();
    void aJoinIsAsLateAsItsLatestBranch();
    void deliveriesWithAnErrorCountAsMissedWhereAsked();
    void timesOfDeliveriesAreKnown();
    void neverMissedNeedsManyDeliveries();
};

void TestStandards::latenessMadeHereIsToldFromLatenessThatCameIn()
{
    const SimulatedStandard first = standardOf(chain("4h"), "a-b", 5);
    QCOMPARE(first.late, 1.0);
    QCOMPARE(first.inherited, 0.0);
    QVERIFY(nearRelative(first.lateMean, hour, 1e-9));
    QCOMPARE(first.inheritedMean, 0.0);
    const SimulatedStandard absorbs = standardOf(chain("4h"), "b-c", 5);
    QCOMPARE(absorbs.compliance, 1.0);
    QCOMPARE(absorbs.late, 0.0);
    const SimulatedStandard inherits = standardOf(chain("90min"), "b-c", 5);
    QCOMPARE(inherits.compliance, 1.0);
    QCOMPARE(inherits.late, 1.0);
    QCOMPARE(inherits.inherited, 1.0);
    QVERIFY(nearRelative(inherits.lateMean, 0.5 * hour, 1e-9));
    QVERIFY(nearRelative(inherits.inheritedMean, 0.5 * hour, 1e-9));
    const SimulatedStandard adds = standardOf(chain("30min"), "b-c", 5);
    QCOMPARE(adds.compliance, 0.0);
    QCOMPARE(adds.inherited, 0.0);
    QVERIFY(nearRelative(adds.lateMean, 1.5 * hour, 1e-9));
    QVERIFY(nearRelative(adds.inheritedMean, hour, 1e-9));
}

void TestStandards::aJoinIsAsLateAsItsLatestBranch()
{
    const auto out = [](const std::string &first) {
        return standardOf("a -> b -> d -> e\na -> c -> d\nstep a split=all arrivals=10h\nstep b work=1h\n"
                          "step c work=1h\nstep d join=all\nhandoff b-d delay=3h standard=3h30min\n"
                          "handoff d-e standard=15min\nhandoff c-d standard=" +
                              first,
                          "d-e", 5);
    };
    QCOMPARE(out("30min").late, 1.0);
    QVERIFY(nearRelative(out("30min").lateMean, 0.25 * hour, 1e-9)); // both half an hour late, a quarter made up for
    QVERIFY(nearRelative(out("15min").lateMean, 0.5 * hour, 1e-9));  // the one that came first is the latest
    QVERIFY(nearRelative(out("2h").lateMean, 0.25 * hour, 1e-9));
}

void TestStandards::deliveriesWithAnErrorCountAsMissedWhereAsked()
{
    const SimulatedStandard standard =
        standardOf("a -> b\nstep a work=1h arrivals=10h introduces=0.25\nhandoff a-b standard=2h", "a-b", 4000);
    QCOMPARE(standard.compliance, 1.0);
    QVERIFY(nearRelative(standard.right, 0.75, 0.05));
    QVERIFY(standard.rightCi.low < 0.75 && standard.rightCi.high > 0.75);
}

void TestStandards::timesOfDeliveriesAreKnown()
{
    // Waits in M/M/1: the time through the desk is exponential with mean 5 h.
    const SimulatedStandard standard = standardOf("desk -> out\nstep desk work=exp(1h) arrivals=exp(75min)\n"
                                                  "handoff desk-out standard={\"within\":\"10h\",\"share\":0.95}",
                                                  "desk-out", 60'000, 4);
    QVERIFY(nearRelative(standard.p50, 5 * std::log(2) * hour, 0.05));
    QVERIFY(nearRelative(standard.p90, 5 * std::log(10) * hour, 0.05));
    QVERIFY(nearRelative(standard.reached, 5 * std::log(20) * hour, 0.06));
    QVERIFY(nearRelative(standard.compliance, 1 - std::exp(-2), 0.02));
    QVERIFY(standard.longest > standard.reached);
    QCOMPARE(standard.within, 10 * hour);
    QVERIFY(!standard.neverMissed);
}

void TestStandards::neverMissedNeedsManyDeliveries()
{
    const std::string map = "a -> b\nstep a work=uniform(1h, 2h) arrivals=10h\nhandoff a-b standard=5h";
    QVERIFY(!standardOf(map, "a-b", 200).neverMissed);
    const SimulatedStandard many = standardOf(map, "a-b", 400);
    QVERIFY(many.neverMissed);
    QVERIFY(many.longest > 1.9 * hour && many.longest < 2.01 * hour);
    QVERIFY(std::isnan(standardOf(map, "a-b", 20).p90));
}

BATON_TEST(TestStandards)
#include "tst_standards.moc"
