#include "model/simulation/simulation.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

// A 95 % interval must hold the true value in 90 to 99 of 100 seeds.
using namespace baton;
using baton::test::textMap;

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanLeadTime_data();
    void meanLeadTime();
};

void TestCoverage::meanLeadTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("truth"); // h
    QTest::addColumn<double>("hours");
    QTest::newRow("M/M/1, load .5") << "step a work=exp(1h) arrivals=exp(2h)" << 2.0 << 2000.0;
    // Gross & Harris: eye clinic.
    QTest::newRow("M/M/3") << "step a work=exp(20min) arrivals=exp(10min)\nparty a people=3" << 0.48148148148148145
                           << 500.0;
    // Pollaczek & Khinchine.
    QTest::newRow("M/G/1, scv 1/4") << "step a work=gamma(1h, 0.25) arrivals=exp(2h)" << 1.625 << 2000.0;
    // Bolch, Greiner, de Meer & Trivedi: four stations, 1.5446428571 in all.
    QTest::newRow("network with rework")
        << "d -> a -> b -> a\na -> c -> a\n"
           "step d work=exp(3min) arrivals=exp(15min)\nstep a work=exp(2.4min)\nstep b work=exp(1.8min)\n"
           "step c work=exp(3.6min)\nhandoff a-b share=0.5\nhandoff a-c share=0.5\nhandoff c-a share=0.6"
        << 1.5446428571428572 << 400.0;
    // Flatto & Hahn 1984: (12 - rho) / 8 / (mu - lambda).
    QTest::newRow("fork and join of two")
        << "in -> a -> out\nin -> b -> out\n"
           "step in arrivals=exp(2h) split=all\nstep a work=exp(1h)\nstep b work=exp(1h)\nstep out join=all"
        << 2.875 << 2000.0;
    // Burke: what leaves the first queue is Poisson; three quarters of a batch of four still to come on average,
    // then four hours of work on it.
    QTest::newRow("tandem with batches")
        << "a -> b\nstep a work=exp(1h) arrivals=exp(2h)\nstep b work=exp(1h) party=anybody\n"
           "party anybody kind=vendor people=null\nhandoff a-b batch=4"
        << 9.0 << 2000.0;
    // Gross & Harris, batches of two: L = 3 rho / (2 (1 - rho)) = 1.5.
    QTest::newRow("batches of two before one server")
        << "step a work=exp(1h) arrivals=exp(4h) arrivals_batch=2" << 3.0 << 2000.0;
    // Two servers, batches of three, rho = 0.5: p(0) : p(1) = 3 : 1 of those with somebody free.
    QTest::newRow("batches of three before two servers")
        << "step a work=exp(1h) arrivals=exp(3h) arrivals_batch=3\nparty a people=2" << 2 + 1.0 / 7 << 1500.0;
    // M/M/2 with rho = 0.75.
    QTest::newRow("four people in pairs")
        << "step a work=exp(1h) arrivals=exp(40min) people_needed=2\nparty a people=4" << 16.0 / 7 << 2000.0;
    // Errors sent back to their maker: 100/91 + 100/91 + 95/91 executions of an hour.
    QTest::newRow("error chain with redo")
        << "r -> v -> b\nparty many kind=vendor people=null\n"
           "step r work=exp(1h) arrivals=exp(2h) party=many introduces=0.1 repair=redo\n"
           "step v work=exp(1h) party=many catches={\"r\":0.5}\nstep b work=exp(1h) party=many catches={\"r\":0.8}"
        << 295.0 / 91 << 500.0;
    // 0.1 (0.5 + 0.5 0.8) errors are found; each takes an hour to look into and two to mend.
    QTest::newRow("error chain with repair")
        << "r -> v -> b\nparty many kind=vendor people=null\n"
           "step r work=exp(1h) arrivals=exp(2h) party=many introduces=0.1 fix=exp(2h)\n"
           "step v work=exp(1h) party=many catches={\"r\":0.5} investigate=exp(1h)\n"
           "step b work=exp(1h) party=many catches={\"r\":0.8} investigate=exp(1h)"
        << 3.27 << 500.0;
}

void TestCoverage::meanLeadTime()
{
    QFETCH(QString, text);
    QFETCH(double, truth);
    QFETCH(double, hours);
    const ProcessMap map = textMap(text.toStdString());
    SimulationSettings settings;
    settings.horizon = hours * 3600 * 1.15;
    settings.warmup = hours * 3600 * 0.15;
    settings.runs = 10;
    int held = 0;
    double sum = 0;
    for (int seed = 1; seed <= 100; ++seed) {
        settings.seed = static_cast<std::uint64_t>(seed);
        const Result<Simulation> s = simulate(map, settings);
        QVERIFY(s.ok());
        const Interval ci = s->leadTime.ci;
        held += ci.low <= truth * 3600 && truth * 3600 <= ci.high;
        sum += s->leadTime.mean / 3600;
    }
    qInfo("held %d, mean %f of %f", held, sum / 100, truth);
    QVERIFY2(held >= 90 && held <= 99, qPrintable(QString::number(held)));
}

BATON_TEST(TestCoverage)
#include "tst_coverage.moc"
