#include "model/analysis/analysis.h"
#include "model/analysis/maximum.h"
#include "model/analysis/queueing.h"
#include "model/analysis/sojourn.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using namespace baton::analysis;
using baton::test::textMap;

namespace {

NumericLaw law(const char *text)
{
    return Law::parse(text).value().resolve(8);
}

bool near(double a, double b, double tolerance = 1e-9)
{
    const bool good = std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
    if (!good)
        qWarning("%.15g is not %.15g", a, b);
    return good;
}

StandardKept keptOf(const char *map, const char *handoff)
{
    for (const StandardKept &kept : analyze(textMap(map)).standards)
        if (kept.handoff == handoff)
            return kept;
    return {};
}

// Share of the sums of one value of each law that are at most t, on a grid of equally likely values.
double sumWithin(const QueueWait &wait, const NumericLaw &work, const NumericLaw &delay, double t)
{
    constexpr int fine = 130;
    double share = 0;
    for (int i = 0; i < fine; ++i)
        for (int k = 0; k < fine; ++k) {
            const double left = t - work.quantile((i + 0.5) / fine) - delay.quantile((k + 0.5) / fine);
            if (left >= 0)
                share += wait.chance > 0 ? 1 - wait.chance * std::exp(-left / wait.mean) : 1;
        }
    return share / (fine * fine);
}

} // namespace

class TestStandards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionsAgreeWithTheirQuantiles_data();
    void distributionsAgreeWithTheirQuantiles();
    void sumsOfTimesAgreeWithAGrid_data();
    void sumsOfTimesAgreeWithAGrid();
    void eyeClinicKeepsItsStandard();
    void fixedWayShiftsTheClock();
    void clockRunsFromAndToWhatWasAgreed();
    void whatCannotBeKnownSaysWhy();
    void workAloneMayMissIt();
    void hoursCountOnlyWhileOpen();
    void promisesAddUpAlongTheCriticalPath();
};

void TestStandards::distributionsAgreeWithTheirQuantiles_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"exp(3min)", "erlang(3, 2min)", "gamma(2min, 2.5)", "lognormal(5min, 2min)",
                             "normal(2min, 2min)", "uniform(1min, 4min)", "tri(1min, 2min, 6min)",
                             "pert(1min, 2min, 9min)", "pert(1min, 7min, 9min)", "weibull(1.7, 3min)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestStandards::distributionsAgreeWithTheirQuantiles()
{
    QFETCH(QString, text);
    const NumericLaw numbers = law(qPrintable(text));
    for (const double u : {0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.999})
        QVERIFY(near(lawDistribution(numbers, numbers.quantile(u)), u, 1e-9));
}

void TestStandards::sumsOfTimesAgreeWithAGrid_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("delay");
    QTest::addColumn<double>("chance");
    const char *const laws[] = {"exp(2min)", "gamma(3min, 0.4)", "uniform(1min, 3min)", "2min",
                                "empirical(1min:2, 5min:1)"};
    for (const char *work : laws)
        for (const char *delay : laws)
            for (const double chance : {0.0, 0.7})
                QTest::addRow("%s and %s, %g wait", work, delay, chance)
                    << QString::fromLatin1(work) << QString::fromLatin1(delay) << chance;
}

void TestStandards::sumsOfTimesAgreeWithAGrid()
{
    QFETCH(QString, work);
    QFETCH(QString, delay);
    QFETCH(double, chance);
    const NumericLaw a = law(qPrintable(work)), b = law(qPrintable(delay));
    const DeliveryTime time{{chance, 240}, &a, 1, &b, {}};
    for (const double t : {100.0, 250.0, 400.0, 900.0}) {
        const Chance within = doneWithin(time, t);
        QVERIFY(near(within.value, sumWithin(time.wait, a, b, t), within.exact ? 9e-3 : 0.08));
    }
}

// Gross & Harris: three doctors, six patients an hour, 20 minutes each.
void TestStandards::eyeClinicKeepsItsStandard()
{
    const StandardKept kept = keptOf(R"(
        test -> home
        step test arrivals=exp(10min) work=exp(20min)
        party test people=3
        handoff test-home standard=30min
    )",
                                     "test-home");
    QCOMPARE(kept.kept.label, Label::Exact);
    QVERIFY(near(kept.kept.value, 1 - 0.37188360024738304));
    QCOMPARE(kept.unhurried.label, Label::Exact);
    QVERIFY(near(kept.unhurried.value, 1 - std::exp(-1.5)));
    QCOMPARE(kept.within, 1800.0);
}

void TestStandards::fixedWayShiftsTheClock()
{
    const auto kept = [](const char *delay, const char *within) {
        const std::string text = std::string("test -> home\nstep test arrivals=exp(10min) work=exp(9min)\n") +
                                 "handoff test-home delay=" + delay + " standard=" + within;
        return analyze(textMap(text)).standards.front().kept;
    };
    const Figure near15 = kept("5min", "20min"), plain = kept("0", "15min");
    QCOMPARE(near15.label, Label::Exact);
    QVERIFY(near(near15.value, plain.value));
    QVERIFY(near(plain.value, 1 - mmcTimeExceeds(1, 1 / 600.0, 540, 900)));
    QVERIFY(near(kept("5min", "4min").value, 0));
    // With an exponential way the time is the sum of two exponential ones (mu - lambda, and the way).
    const double a = 1 / 540.0 - 1 / 600.0, b = 1 / 300.0, t = 3600;
    QVERIFY(near(kept("exp(5min)", "1h").value, 1 - (b * std::exp(-a * t) - a * std::exp(-b * t)) / (b - a), 1e-8));
}

void TestStandards::clockRunsFromAndToWhatWasAgreed()
{
    const auto kept = [](const std::string &standard) {
        return analyze(textMap("test -> home\nstep test arrivals=exp(10min) work=exp(9min)\nstep home work=exp(1min)\n"
                               "handoff test-home delay=uniform(0, 10min) standard={\"within\":\"6min\"," +
                               standard + "}"))
            .standards.front()
            .kept;
    };
    QVERIFY(near(kept(R"("from":"started","to":"finished")").value, 1 - std::exp(-6 / 9.0)));
    QVERIFY(near(kept(R"("from":"finished","to":"arrived")").value, 0.6));
    QVERIFY(near(kept(R"("from":"dispatched","to":"arrived")").value, 0.6));
    QVERIFY(near(kept(R"("from":"finished","to":"dispatched")").value, 1));
    QVERIFY(near(kept(R"("from":"received","to":"finished")").value, 1 - std::exp(-6.0 / 90)));
    QVERIFY(near(kept(R"("from":"dispatched","to":"complete")").value, 0.6));
    // A tenth of those who arrive wait, a minute over 0.9 each.
    const double wait = 0.1, mean = 60 / 0.9, reach = 360;
    const double sum = (1 - wait) * 0.6 + wait * (reach - mean * (1 - std::exp(-reach / mean))) / 600;
    const Figure started = kept(R"("from":"dispatched","to":"started")");
    QCOMPARE(started.label, Label::Exact);
    QVERIFY(near(started.value, sum));
}

void TestStandards::whatCannotBeKnownSaysWhy()
{
    const char *const chain = "a -> b -> c\nhandoff a-b standard=1h\n";
    const auto kept = [&](const char *more) {
        return analyze(textMap(std::string(chain) + more)).standards.front();
    };
    const StandardKept quiet = kept("step a work=10min");
    QCOMPARE(quiet.kept.reason, Reason::NoArrivals);
    QVERIFY(!quiet.kept.available());
    QCOMPARE(quiet.unhurried.value, 1.0);
    const StandardKept full = kept("step a work=2h arrivals=exp(1h)");
    QCOMPARE(full.kept.reason, Reason::Overloaded);
    QCOMPARE(full.unhurried.value, 0.0);
    QCOMPARE(kept("step a work=exp(10min) arrivals=gamma(1h, 3)").kept.label, Label::Approximation);
    QCOMPARE(kept("step a work=gamma(10min, 0.5) arrivals=exp(1h)").kept.reason, Reason::FittedLaw);
    const StandardKept wrong = kept("step a work=10min arrivals=exp(1h) introduces=0.1\n"
                                    "handoff a-b standard={\"within\":\"1h\",\"to\":\"complete\"}");
    QCOMPARE(wrong.kept.reason, Reason::OnlySimulated);
    const StandardKept endless = kept("b -> a\nstep a work=10min arrivals=exp(1h)\nhandoff b-a share=1");
    QCOMPARE(endless.kept.reason, Reason::NoWayOut);
}

void TestStandards::workAloneMayMissIt()
{
    const StandardKept kept = keptOf(R"(
        a -> b
        step a work=tri(1h,2h,3h) arrivals=exp(4h)
        handoff a-b standard=90min
    )",
                                     "a-b");
    QVERIFY(near(kept.unhurried.value, 0.125));
    QVERIFY(kept.kept.value < kept.unhurried.value);
}

void TestStandards::hoursCountOnlyWhileOpen()
{
    const auto kept = [](const char *within, const char *delay, const char *clock) {
        const std::string text = std::string(R"(
            a -> b
            calendar office zone=UTC weekly="Mon-Fri 09:00-17:00"
            step a work=1h arrivals=exp(500h) party=p
            party p calendar=office
            handoff a-b delay=)") +
                                 delay + " standard={\"within\":\"" + within + "\",\"clock\":\"" + clock + "\"}";
        return analyze(textMap(text)).standards.front();
    };
    QVERIFY(near(kept("1h", "0", "working").unhurried.value, 1));
    QVERIFY(near(kept("59min", "0", "working").unhurried.value, 0));
    QCOMPARE(kept("1h", "0", "elapsed").kept.reason, Reason::Calendars);
    // A night lies between for what is done in the last four hours of a day: of those 16 hours on the way none count.
    const StandardKept overnight = kept("3h", "4h", "working");
    QVERIFY(near(overnight.unhurried.value, 0.25, 0.02));
    QCOMPARE(overnight.unhurried.label, Label::Approximation);
}

void TestStandards::promisesAddUpAlongTheCriticalPath()
{
    const Analysis answer = analyze(textMap(R"(
        order -> check -> pack -> buyer
        check -> file
        party buyer kind=customer
        step check split=all work=3h
        step pack work=1h
        handoff order-check standard=2h
        handoff pack-buyer standard=1d
        handoff check-file standard=9h
    )"));
    QCOMPARE(answer.promises.agreed, (std::vector<Id>{"order-check"}));
    QCOMPARE(answer.promises.missing, (std::vector<Id>{"check-pack"}));
    QCOMPARE(answer.promises.sum.value, 7200.0);
    QCOMPARE(answer.promises.customer, Id("pack-buyer"));
    QCOMPARE(answer.promises.promised.value, 86400.0);
    const Analysis none = analyze(textMap("a -> b"));
    QCOMPARE(none.promises.sum.reason, Reason::NothingAgreed);
    QCOMPARE(none.promises.promised.reason, Reason::NoCustomer);
}

BATON_TEST(TestStandards)
#include "tst_standards.moc"
