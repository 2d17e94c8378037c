#include "model/analysis/analysis.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::textMap;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    const bool good = std::abs(a - b) <= tolerance * std::max(1e-3, std::abs(b));
    if (!good)
        qWarning("%.15g is not %.15g", a, b);
    return good;
}

LeadTime leadTime(const std::string &map)
{
    return analyze(textMap(map), {nullptr, false, false}).leadTime;
}

// Nobody waits for anybody.
const char *const anybody = "party many kind=vendor people=null\n";

} // namespace

// How far the time of a case spreads where errors send it back.
class TestLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedTimesSpreadWithTheNumberOfPasses();
    void exponentialTimesSpreadBesides();
    void repairsAndWaysBackCount();
    void twoKindsOfErrorsAgreeWithThePasses();
    void neverSentBackIsTheSpreadOfTheWork();
    void starvedCasesHaveNoEnd();
};

// Passes are geometric: 8 in 100 are sent back.
void TestLifetime::fixedTimesSpreadWithTheNumberOfPasses()
{
    const LeadTime lead = leadTime(std::string(anybody) + R"(
        a -> b
        step a work=2h party=many introduces=0.1 repair=redo
        step b work=1h party=many catches={"a":0.8}
    )");
    QVERIFY(near(lead.mean.value, 3 * 3600 / 0.92));
    QCOMPARE(lead.sd.label, Label::Exact);
    QVERIFY(near(lead.sd.value, 3 * 3600 * std::sqrt(0.08) / 0.92));
}

void TestLifetime::exponentialTimesSpreadBesides()
{
    const LeadTime lead = leadTime(std::string(anybody) + R"(
        a -> b
        step a work=exp(2h) party=many introduces=0.1 repair=redo
        step b work=exp(1h) party=many catches={"a":0.8}
        handoff a-b delay=exp(1h)
    )");
    const double passes = 1 / 0.92, spread = 0.08 / (0.92 * 0.92);
    QVERIFY(near(lead.mean.value, 4 * 3600 * passes));
    QVERIFY(near(lead.sd.value, 3600 * std::sqrt(passes * (4 + 1 + 1) + spread * 16)));
}

// The last pass, and before it failed ones with the time to look into the error and to put it right.
void TestLifetime::repairsAndWaysBackCount()
{
    const LeadTime lead = leadTime(std::string(anybody) + R"(
        a -> b
        step a work=2h party=many introduces=0.1 repair=redo fix=30min
        step b work=1h party=many catches={"a":0.8} investigate=15min
    )");
    QVERIFY(near(lead.mean.value, 3600 * (3 + 3.75 * 0.08 / 0.92)));
    QVERIFY(near(lead.sd.value, 3600 * 3.75 * std::sqrt(0.08) / 0.92));
}

// Both parts are redone until they are right, each on its own; work takes no time after the errors are made.
void TestLifetime::twoKindsOfErrorsAgreeWithThePasses()
{
    const LeadTime lead = leadTime(std::string(anybody) + R"(
        a -> b
        step a work=1h party=many introduces=0.25 repair=redo catches={"a":1}
        step b work=2h party=many introduces=0.5 repair=redo catches={"b":1}
    )");
    const double first = 0.25 / (0.75 * 0.75), second = 0.5 / (0.5 * 0.5);
    QVERIFY(near(lead.mean.value, 3600 * (1 / 0.75 + 2 / 0.5)));
    QVERIFY(near(lead.sd.value, 3600 * std::sqrt(first + 4 * second)));
}

void TestLifetime::neverSentBackIsTheSpreadOfTheWork()
{
    const LeadTime lead = leadTime(std::string(anybody) + R"(
        a -> b
        step a work=exp(1h) party=many introduces=0.1 repair=redo
        step b work=exp(1h) party=many
    )");
    QVERIFY(near(lead.sd.value, 3600 * std::sqrt(2.0)));
    const LeadTime certain = leadTime(std::string(anybody) + R"(
        a -> b
        step a work=1h party=many introduces=1 repair=redo
        step b work=1h party=many catches={"a":0.5}
    )");
    QVERIFY(near(certain.mean.value, 4 * 3600));
    QVERIFY(near(certain.sd.value, 2 * 3600 * std::sqrt(2.0)));
}

void TestLifetime::starvedCasesHaveNoEnd()
{
    const Analysis answer = analyze(textMap(R"(
        a -> b -> d
        a -> c -> d
        step a arrivals=exp(1h) work=1min
        step d join=all work=10min
    )"));
    QCOMPARE(answer.leadTime.mean.reason, Reason::JoinStarves);
    QVERIFY(!answer.leadTime.mean.available());
    QCOMPARE(answer.load.pools.front().utilisation.label, Label::Bound);
    QCOMPARE(answer.load.maxCasesPerH.reason, Reason::JoinStarves);
}

BATON_TEST(TestLifetime)
#include "tst_lifetime.moc"
