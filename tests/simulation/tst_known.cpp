#include "model/simulation/output.h"
#include "model/simulation/planning.h"
#include "tests/simulation/simulated.h"

#include <cmath>

// Published and independently computed answers, restated as maps.
using namespace baton;
using namespace baton::sim;
using namespace baton::test;

namespace {

constexpr double minute = 60;

const SimulatedPool &poolOf(const Simulation &s, const Id &party)
{
    for (const SimulatedPool &pool : s.pools)
        if (pool.party == party)
            return pool;
    qFatal("no such party");
}

// Within what chance allows: three and a half times the standard errors of both, from 95 % half-widths.
bool agrees(const Estimate &found, double wanted, double wantedHalfWidth)
{
    const double half = (found.ci.high - found.ci.low) / 2, off = std::abs(found.mean - wanted);
    qInfo("%g +- %g, known %g +- %g", found.mean, half, wanted, wantedHalfWidth);
    return off < 3.5 / 1.96 * std::hypot(half, wantedHalfWidth);
}

// Mean number of cases in the map at each of some times, and how sure it is.
std::vector<Estimate> standingAt(const ProcessMap &map, const std::vector<double> &hours, int runs)
{
    Result<Network> network = compileNetwork(map, 1);
    network->layOut(static_cast<Micros>(2 * hours.back() * 3.6e9));
    Engine engine(*network);
    std::vector<std::vector<double>> standing(hours.size());
    for (int r = 0; r < runs; ++r) {
        Plan plan;
        plan.replication = static_cast<std::uint32_t>(r);
        engine.start(plan);
        for (std::size_t k = 0; k < hours.size(); ++k) {
            engine.runUntil(static_cast<Micros>(hours[k] * 3.6e9));
            standing[k].push_back(static_cast<double>(engine.tally().cases - engine.tally().left));
        }
    }
    std::vector<Estimate> means;
    for (const std::vector<double> &values : standing)
        means.push_back(meanEstimate(values));
    return means;
}

} // namespace

class TestKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insuranceClaims();
    void creditApplication();
    void nineQueuesInSeries_data();
    void nineQueuesInSeries();
    void settlingTimes_data();
    void settlingTimes();
    void aQueueFillsFromEmpty();
    void aQueueEmptiesFromTwenty();
};

// Dumas et al., Fundamentals of Business Process Management, ch. 7: the mean of the maximum is 24.5 s above the maximum
// of the means.
void TestKnown::insuranceClaims()
{
    const ProcessMap map = textMap("check -> register -> likelihood -> assess -> fork -> pay -> close\n"
                                   "check2 -> register2 -> likelihood\nfork -> advise -> close\n"
                                   "party clerk people=40\nparty clerk2 people=40\nparty handler people=150\n"
                                   "step check party=clerk work=exp(60s) arrivals=exp(32s)\n"
                                   "step register party=clerk work=exp(540s)\n"
                                   "step check2 party=clerk2 work=exp(60s) arrivals=exp(32s)\n"
                                   "step register2 party=clerk2 work=exp(540s)\n"
                                   "step likelihood party=handler work=exp(120s)\n"
                                   "step assess party=handler work=exp(1200s)\nstep fork split=all\n"
                                   "step pay party=handler work=exp(120s)\nstep advise party=handler work=exp(240s)\n"
                                   "step close party=handler work=exp(60s) join=all\n"
                                   "handoff check-register share=0.9\nhandoff check2-register2 share=0.9\n"
                                   "handoff likelihood-assess share=0.85\nhandoff assess-fork share=0.8");
    SimulationSettings settings;
    settings.horizon = 100 * hour;
    settings.warmup = 4 * hour;
    settings.runs = 10;
    const Simulation s = run(map, settings);
    QVERIFY(agrees(s.leadTime, 1779.16, 0.96));
    QVERIFY(s.leadTime.ci.low > 1755.6 + 12);
    QVERIFY(agrees(poolOf(s, "clerk").utilisation, 0.4265625, 0));
    QVERIFY(agrees(poolOf(s, "handler").utilisation, 0.5346, 0));
}

void TestKnown::creditApplication()
{
    const ProcessMap map = textMap("start -> history -> both\nstart -> income -> both\nboth -> assess -> offer\n"
                                   "assess -> notify -> assess\nparty clerk people=3\nparty officer people=3\n"
                                   "step start split=all arrivals=exp(30min)\n"
                                   "step history party=clerk work=normal(10min, 2min)\n"
                                   "step income party=clerk work=normal(20min, 4min)\nstep both join=all\n"
                                   "step assess party=officer work=exp(20min)\n"
                                   "step offer party=officer work=exp(10min)\n"
                                   "step notify party=officer work=exp(10min)\nhandoff assess-notify share=0.2\n"
                                   "handoff assess-offer share=0.8\nhandoff notify-assess share=0.2");
    SimulationSettings settings;
    settings.horizon = 6000 * hour;
    settings.warmup = 100 * hour;
    settings.runs = 10;
    const Simulation s = run(map, settings);
    QVERIFY(agrees(s.leadTime, 54.962 * minute, 0.032 * minute));
    QVERIFY(agrees(poolOf(s, "clerk").utilisation, 1 / 3.0, 0));
    QVERIFY(agrees(poolOf(s, "officer").utilisation, 0.347222222, 0));
    QVERIFY(s.leadTime.mean > 51.2697 * 1.03 * minute); // without waits
}

// Mean wait at the last of nine queues: Suresh & Whitt 1990, The heavy-traffic bottleneck phenomenon. The arrivals of
// scv 8 are a mixture of two exponentials with balanced means, here by 800 of its values.
void TestKnown::nineQueuesInSeries_data()
{
    QTest::addColumn<QString>("arrivals");
    QTest::addColumn<double>("wait"); // h
    QTest::addColumn<double>("tolerance");
    QTest::newRow("erlang of four") << "erlang(4, 1h)" << 5.958 << 0.09;
    const double often = (1 + std::sqrt(7.0 / 9)) / 2; // shares and rates 2 p
    const auto beyond = [often](double t) {
        return often * std::exp(-2 * often * t) + (1 - often) * std::exp(-2 * (1 - often) * t);
    };
    // The integral of the chance to last longer than t, from t on.
    const auto rest = [](double t) {
        const double p = (1 + std::sqrt(7.0 / 9)) / 2;
        return (std::exp(-2 * p * t) + std::exp(-2 * (1 - p) * t)) / 2;
    };
    QStringList values;
    double from = 0;
    for (int k = 1; k <= 800; ++k) {
        const double to = k == 800 ? 1e3 : 120.0 * std::pow(k / 800.0, 3);
        const double share = beyond(from) - beyond(to);
        const double mean = (from * beyond(from) - to * beyond(to) + rest(from) - rest(to)) / share;
        values << QStringLiteral("%1h:%2").arg(mean, 0, 'f', 12).arg(share, 0, 'f', 18);
        from = to;
    }
    QTest::newRow("very irregular") << QStringLiteral("empirical(%1)").arg(values.join(QStringLiteral(", "))) << 29.01
                                    << 0.15;
}

void TestKnown::nineQueuesInSeries()
{
    QFETCH(QString, arrivals);
    QFETCH(double, wait);
    QFETCH(double, tolerance);
    std::string text = "in -> q1 -> q2 -> q3 -> q4 -> q5 -> q6 -> q7 -> q8 -> q9\n";
    for (int k = 1; k <= 9; ++k)
        text += "step q" + std::to_string(k) + (k < 9 ? " work=exp(36min)\n" : " work=exp(54min)\n");
    ProcessMap map = textMap(text);
    Step source = *map.steps.find("in");
    const Result<Law> law = Law::parse(arrivals.toStdString());
    QVERIFY(law.ok());
    source.arrivals = *law;
    map.steps.put(source);
    SimulationSettings settings;
    settings.horizon = 2e6 * hour;
    settings.warmup = 1e4 * hour;
    settings.runs = 2;
    const Simulation s = run(map, settings);
    const double found = s.steps.back().waitMean / hour;
    qInfo("%g, known %g", found, wait);
    QVERIFY(nearRelative(found, wait, tolerance));
}

// Odoni & Roth 1983, mu = 1.
void TestKnown::settlingTimes_data()
{
    QTest::addColumn<QString>("gap");
    QTest::addColumn<QString>("work");
    QTest::addColumn<double>("hours");
    QTest::newRow(".5") << "exp(2h)"
                        << "exp(1h)" << 8.326324464;
    QTest::newRow(".8") << "exp(75min)"
                        << "exp(1h)" << 64.086685393;
    QTest::newRow(".95") << "exp(3789473.684210526ms)"
                         << "exp(1h)" << 1114.102534;
    QTest::newRow("less varied work") << "exp(75min)"
                                      << "gamma(1h, 0.25)" << 64.086685393 * 1.25 / 2;
    QTest::newRow("bursts") << "gamma(75min, 4)"
                            << "1h" << 64.086685393 * 4 / 2;
}

void TestKnown::settlingTimes()
{
    QFETCH(QString, gap);
    QFETCH(QString, work);
    QFETCH(double, hours);
    ProcessMap map = textMap("step desk");
    Step desk = *map.steps.find("desk");
    desk.arrivals = *Law::parse(gap.toStdString());
    desk.work = *Law::parse(work.toStdString());
    map.steps.put(desk);
    const Result<Network> network = compileNetwork(map, 1);
    QVERIFY(nearRelative(probe(*network).settling, hours * hour, 1e-6));
}

// The exact transient of M/M/1 by uniformisation, rho .8.
void TestKnown::aQueueFillsFromEmpty()
{
    const ProcessMap map = textMap("step desk work=exp(1h) arrivals=exp(75min)");
    const std::vector<Estimate> found = standingAt(map, {1, 10, 50, 100, 200}, 40'000);
    const std::vector<double> known{0.5515518583, 2.0302815636, 3.405038978, 3.7918726926, 3.9629822772};
    for (std::size_t k = 0; k < known.size(); ++k)
        QVERIFY(agrees(found[k], known[k], 0));
}

// Twenty cases come at the end of two weeks in which nobody else does.
void TestKnown::aQueueEmptiesFromTwenty()
{
    std::string text = "calendar later weekly=\"Mon-Sun 00:00-24:00\" closed=\"2026-01-01..2026-01-18\"\n"
                       "other -> desk\nstep desk work=exp(1h)\n"
                       "step other arrivals=exp(75min) arrivals_calendar=later\n";
    for (int k = 1; k <= 20; ++k)
        text += "c" + std::to_string(k) + " -> desk\nstep c" + std::to_string(k) + " arrivals=336h\n";
    const std::vector<Estimate> found = standingAt(textMap(text), {346, 386, 436, 536}, 10'000);
    const std::vector<double> known{18.0000301135, 10.9764929392, 6.7502460281, 4.5085260386};
    for (std::size_t k = 0; k < known.size(); ++k)
        QVERIFY(agrees(found[k], known[k], 0));
}

BATON_TEST(TestKnown)
#include "tst_known.moc"
