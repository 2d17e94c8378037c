#include "model/simulation/simulation.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

// A supplier that works slower from some time on is the queue M/G/1 with other work from then on.
using namespace baton;
using baton::test::nearRelative;
using baton::test::textMap;

namespace {

constexpr double hour = 3600;

// First three moments of the work of one job in h.
struct Work
{
    double m1, m2, m3;
    Work plus(double d) const
    {
        return {m1 + d, m2 + 2 * d * m1 + d * d, m3 + 3 * d * m2 + 3 * d * d * m1 + d * d * d};
    }
};

// M/G/1 in h: Pollaczek and Khinchine for the wait, whose law is also that of the work that stands there.
struct Queue
{
    Queue(double arrivalsPerHour, Work w)
        : rate(arrivalsPerHour)
        , work(w)
        , load(rate * w.m1)
        , wait(rate * w.m2 / (2 * (1 - load)))
        , squaredWait(2 * wait * wait + rate * w.m3 / (3 * (1 - load)))
        , waiting(rate * wait)
        , squaredWaiting(rate * rate * squaredWait + waiting) // as many come in a wait as then stand there
    {}
    double leadTime() const { return wait + work.m1; }
    // Mean square of the work that stands there once each of those who wait takes longer by d.
    double squaredWorkWith(double d) const
    {
        const double rest = rate * work.m3 / 3; // of the job in hand, squared
        const double spread = work.m2 - work.m1 * work.m1;
        const double mixed =
            (squaredWait - rest - spread * waiting - work.m1 * work.m1 * squaredWaiting) / (2 * work.m1);
        return squaredWait + 2 * d * (mixed + work.m1 * squaredWaiting) + d * d * squaredWaiting;
    }

    double rate;
    Work work;
    double load, wait, squaredWait, waiting, squaredWaiting;
};

// Expected sum of lateness of all who come within a long time after work takes longer by d, and of those who wait then.
// The work that stands there, squared, over 2 (1 - load) tells what is missing until the queue has grown.
double totalLateness(const Queue &before, const Queue &after, double d, double time)
{
    const double waitingThen = d * (before.squaredWaiting + before.waiting) / 2;
    const double missing = (after.squaredWait - before.squaredWorkWith(d)) / (2 * (1 - after.load));
    return waitingThen + before.rate * (time * (after.leadTime() - before.leadTime()) - missing);
}

DelayAnswer askSlower(const QString &work, double by, std::uint64_t seed)
{
    const ProcessMap map = textMap("desk -> out\nstep desk arrivals=exp(2h) work=" + work.toStdString());
    DelayQuestion question{"desk-out", DelayKind::Slower, by * hour, -1, 500, seed};
    question.waitingCostPerHour = 1;
    const Result<DelayAnswer> answer = delay(map, question);
    if (!answer)
        qFatal("delay failed: %s", codeName(answer.error().code).c_str());
    return *answer;
}

} // namespace

class TestSlower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClosedFormsAreThePublishedOnes();
    void slowerWorkIsAnotherQueue_data();
    void slowerWorkIsAnotherQueue();
    void workThatCannotBeDoneIsTold();
};

void TestSlower::theClosedFormsAreThePublishedOnes()
{
    const Queue exponential(0.8, {1, 2, 6}), fixed(0.8, {1, 1, 1});
    QVERIFY(nearRelative(exponential.leadTime(), 5, 1e-12));
    QVERIFY(nearRelative(fixed.leadTime(), 3, 1e-12));
    // M/M/1: standing are n with chance .2 x .8^n, the work of each exponential.
    double squares = 0;
    for (int n = 1; n < 400; ++n) {
        const double mean = n + 0.3 * (n - 1);
        squares += 0.2 * std::pow(0.8, n) * (n + mean * mean);
    }
    QVERIFY(nearRelative(exponential.squaredWorkWith(0.3), squares, 1e-9));
}

void TestSlower::slowerWorkIsAnotherQueue_data()
{
    QTest::addColumn<QString>("law");
    QTest::addColumn<double>("m2");
    QTest::addColumn<double>("m3");
    QTest::addColumn<double>("by"); // h
    for (const double by : {0.2, 0.6}) {
        QTest::addRow("exponential, %g h", by) << "exp(1h)" << 2.0 << 6.0 << by;
        QTest::addRow("fixed, %g h", by) << "1h" << 1.0 << 1.0 << by;
    }
}

void TestSlower::slowerWorkIsAnotherQueue()
{
    QFETCH(QString, law);
    QFETCH(double, m2);
    QFETCH(double, m3);
    QFETCH(double, by);
    const Work work{1, m2, m3};
    const Queue before(0.5, work), after(0.5, work.plus(by));
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
        const DelayAnswer answer = askSlower(law, by, seed);
        const double time = (answer.observed - answer.at) / hour;
        const double known = totalLateness(before, after, by, time);
        const Estimate &found = answer.waitingCost;
        const double half = (found.ci.high - found.ci.low) / 2;
        qInfo("%g +- %g h late, known %g; a case in the long run %g", found.mean, half, known,
              after.leadTime() - before.leadTime());
        QVERIFY(half < 0.06 * known);
        QVERIFY(std::abs(found.mean - known) < 3.5 / 1.96 * half);
        QCOMPARE(answer.notRecovered, 1.0);
    }
}

void TestSlower::workThatCannotBeDoneIsTold()
{
    QVERIFY(askSlower("exp(1h)", 0.9, 1).remarks.at(0).note == SimulationNote::NotRecovered);
    const DelayAnswer tooSlow = askSlower("exp(1h)", 1.1, 1);
    const SimulationRemark &remark = tooSlow.remarks.at(0);
    QVERIFY(remark.note == SimulationNote::Overloaded);
    QVERIFY(nearRelative(remark.value, 1.05, 1e-9));
}

BATON_TEST(TestSlower)
#include "tst_slower.moc"
