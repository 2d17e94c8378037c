#include "model/simulation/histogram.h"
#include "model/simulation/output.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;
using namespace baton::sim;

namespace {

bool near(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance;
}

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentIntervalOfTheTextbook();
    void orderStatisticRanks_data();
    void orderStatisticRanks();
    void leastSampleForAQuantile();
    void mserFindsTheEndOfTheWarmup();
    void wilsonIntervals();
    void quantileNeedsALargeEnoughSample();
    void histogramQuantilesAreWithinATenthOfAPercent();
    void histogramsAddUpInAnyOrder();
};

// Law & Kelton: ten values, 90 %.
void TestOutput::studentIntervalOfTheTextbook()
{
    const Estimate e = meanEstimate({1.2, 1.5, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.5, 1.09}, 0.9);
    QVERIFY(near(e.mean, 1.343, 1e-9));
    QVERIFY(near((e.ci.high - e.ci.low) / 2, 0.23725, 1e-4));
    QVERIFY(!meanEstimate({1.0}).known);
}

void TestOutput::orderStatisticRanks_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("p");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::addColumn<double>("coverage");
    QTest::newRow("median of 100") << 100 << 0.5 << 40 << 60 << 0.9539559330706573;
    QTest::newRow("P90 of 100") << 100 << 0.9 << 84 << 96 << 0.955690107191223;
    QTest::newRow("P90 of 50") << 50 << 0.9 << 40 << 49 << 0.9568595387;
    QTest::newRow("P95 of 200") << 200 << 0.95 << 183 << 196 << 0.961463756;
    QTest::newRow("median of 30") << 30 << 0.5 << 10 << 21 << 0.957226055;
}

void TestOutput::orderStatisticRanks()
{
    QFETCH(int, n);
    QFETCH(double, p);
    const Ranks ranks = quantileRanks(n, p);
    QTEST(ranks.low, "low");
    QTEST(ranks.high, "high");
    QFETCH(double, coverage);
    QVERIFY(near(ranks.coverage, coverage, 1e-9));
}

// Wilks 1941.
void TestOutput::leastSampleForAQuantile()
{
    QCOMPARE(leastSample(0.5), 5);
    QCOMPARE(leastSample(0.9), 29);
    QCOMPARE(leastSample(0.95), 59);
    QCOMPARE(leastSample(0.99), 299);
}

void TestOutput::mserFindsTheEndOfTheWarmup()
{
    std::vector<double> values(50, 10.0);
    for (int i = 0; i < 450; ++i)
        values.push_back(i % 2);
    const Truncation found = mser5(values);
    QCOMPARE(found.cut, std::size_t{10});
    QVERIFY(near(found.value, 0.0001111111111, 1e-12));
    QVERIFY(!found.tooShort);
    std::vector<double> rising;
    for (int i = 0; i < 500; ++i)
        rising.push_back(i);
    QVERIFY(mser5(rising).tooShort);
}

void TestOutput::wilsonIntervals()
{
    QVERIFY(near(wilson(92, 100).low, 0.85001892, 1e-6));
    QVERIFY(near(wilson(92, 100).high, 0.95890654, 1e-6));
    QCOMPARE(wilson(0, 20).low, 0.0);
    QVERIFY(near(wilson(0, 20).high, 0.16112513, 1e-6));
    QVERIFY(near(wilson(20, 20).low, 0.83887487, 1e-6));
    QCOMPARE(wilson(20, 20).high, 1.0);
}

void TestOutput::quantileNeedsALargeEnoughSample()
{
    std::vector<double> values;
    for (int i = 1; i <= 100; ++i)
        values.push_back(i);
    const Estimate e = quantileEstimate(values, 0.9);
    QCOMPARE(e.mean, 90.0);
    QCOMPARE(e.ci.low, 84.0);
    QCOMPARE(e.ci.high, 96.0);
    QVERIFY(!quantileEstimate({1, 2, 3, 4, 5}, 0.9).known);
}

void TestOutput::histogramQuantilesAreWithinATenthOfAPercent()
{
    FineHistogram histogram;
    std::vector<std::int64_t> values;
    std::uint64_t state = 7;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        values.push_back(static_cast<std::int64_t>((state >> 30) % 1'000'003 * ((state >> 20) % 1009)));
        histogram.add(values.back());
    }
    std::sort(values.begin(), values.end());
    for (const double p : {0.01, 0.1, 0.5, 0.9, 0.99}) {
        const auto exact = static_cast<double>(values[static_cast<std::size_t>(p * 20'000) - 1]);
        QVERIFY(near(histogram.quantile(p), exact, 1e-3 * exact + 1));
    }
    histogram.clear();
    QVERIFY(std::isnan(histogram.quantile(0.5)));
}

void TestOutput::histogramsAddUpInAnyOrder()
{
    FineHistogram a, b, ab, ba;
    for (int i = 0; i < 1000; ++i) {
        a.add(i * 977);
        b.add(i * 13 + 5'000'000);
    }
    ab.add(a);
    ab.add(b);
    ba.add(b);
    ba.add(a);
    QCOMPARE(ab.total(), std::uint64_t{2000});
    for (const double p : {0.1, 0.5, 0.9})
        QCOMPARE(ab.quantile(p), ba.quantile(p));
}

BATON_TEST(TestOutput)
#include "tst_output.moc"
