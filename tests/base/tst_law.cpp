#include "model/base/law.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace baton;

namespace {

bool close(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::max(std::abs(expected), 1e-300);
}

NumericLaw law(const char *text)
{
    const Result<Law> parsed = Law::parse(text);
    return parsed ? parsed->resolve(8) : NumericLaw{LawKind::Fixed, {-1}, 0, {}};
}

// Mean and variance by integrating the quantile function with the midpoint rule: independent of the formulas.
std::pair<double, double> integrated(const NumericLaw &law)
{
    constexpr int n = 400'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; ++i) {
        const double x = law.quantile((i + 0.5) / n);
        sum += x;
        squares += x * x;
    }
    return {sum / n, squares / n - sum / n * (sum / n)};
}

} // namespace

class LawTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durationsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("days");
        QTest::newRow("zero") << "0" << 0.0 << 0.0;
        QTest::newRow("minutes") << "8min" << 480.0 << 0.0;
        QTest::newRow("two parts") << "1h30min" << 5400.0 << 0.0;
        QTest::newRow("two parts with blank") << " 1h 30min " << 5400.0 << 0.0;
        QTest::newRow("blank before unit") << "2 h" << 7200.0 << 0.0;
        QTest::newRow("days") << "3d" << 259200.0 << 0.0;
        QTest::newRow("week") << "1w" << 604800.0 << 0.0;
        QTest::newRow("working days") << "2wd" << 0.0 << 2.0;
        QTest::newRow("both") << "2wd 1h" << 3600.0 << 2.0;
        QTest::newRow("milliseconds") << "250ms" << 0.25 << 0.0;
        QTest::newRow("decimal") << "2.7538h" << 2.7538 * 3600 << 0.0;
        QTest::newRow("seconds") << "90s" << 90.0 << 0.0;
    }
    void durationsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        QFETCH(double, days);
        const Result<Duration> duration = parseDuration(text.toStdString());
        QVERIFY(duration.ok());
        QCOMPARE(duration->seconds, seconds);
        QCOMPARE(duration->workingDays, days);
    }

    void whatIsNoDurationIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "5", "h", "-2h", "1,5h", "1e3h", "2x", "2H", "nan", "inf", "1h 1h", "1.2.3h",
                                 "99999999d", "1e999s", "2h,", "0 0", "0h 0"})
            QTest::newRow(text) << text;
    }
    void whatIsNoDurationIsRefused()
    {
        QFETCH(QString, text);
        const Result<Duration> duration = parseDuration(text.toStdString());
        QVERIFY(!duration.ok());
        QCOMPARE(duration.error().code, ErrorCode::BadDuration);
        QCOMPARE(duration.error().args.size(), std::size_t(2));
    }

    void durationsAreWrittenShort_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << "0";
        QTest::newRow("1h 30min") << 5400.0 << "1h 30min";
        QTest::newRow("1d 12h") << 36 * 3600.0 << "1d 12h";
        QTest::newRow("2w") << 14 * 86400.0 << "2w";
        QTest::newRow("250ms") << 0.25 << "250ms";
        QTest::newRow("2.7538h") << 2.7538 * 3600 << "2.7538h";
        QTest::newRow("90.5s") << 90.5 << "90.5s";
    }
    void durationsAreWrittenShort()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(writeSeconds(seconds)), text);
    }

    void everyDurationReadsBackTheSame()
    {
        std::uint64_t state = 1;
        const auto random = [&] {
            return double((state = state * 6364136223846793005u + 1442695040888963407u) >> 40);
        };
        for (int i = 0; i < 20'000; ++i) {
            Duration duration{random() / std::pow(10, i % 9), i % 3 ? 0 : random() / 1e6};
            if (i % 5 == 0)
                duration.seconds = std::floor(duration.seconds);
            const std::string text = writeDuration(duration);
            const Result<Duration> back = parseDuration(text);
            QVERIFY2(back.ok() && *back == duration, text.c_str());
        }
    }

    void lawsHaveTheirMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        const double g1 = std::tgamma(1.5), g2 = std::tgamma(2.0);
        QTest::newRow("fixed") << "10s" << 10.0 << 0.0;
        QTest::newRow("working days") << "2wd" << 57600.0 << 0.0;
        QTest::newRow("exponential") << "exp(10s)" << 10.0 << 100.0;
        QTest::newRow("erlang") << "erlang(4, 10s)" << 10.0 << 25.0;
        QTest::newRow("gamma") << "gamma(10s, 0.5)" << 10.0 << 50.0;
        QTest::newRow("gamma that is fixed") << "gamma(10s, 0)" << 10.0 << 0.0;
        QTest::newRow("lognormal") << "lognormal(10s, 5s)" << 10.0 << 25.0;
        QTest::newRow("normal far from 0") << "normal(1000s, 10s)" << 1000.0 << 100.0;
        // phi(1) / Phi(1) = 0.28759997093917...
        QTest::newRow("normal cut") << "normal(10s, 10s)" << 12.8759997093917 << 62.9686285776605;
        QTest::newRow("uniform") << "uniform(1s, 4s)" << 2.5 << 0.75;
        QTest::newRow("range") << "1s..4s" << 2.5 << 0.75;
        QTest::newRow("triangular") << "tri(4s, 7s, 15s)" << 26 / 3.0 << (16 + 49 + 225 - 28 - 60 - 105) / 18.0;
        QTest::newRow("pert") << "pert(4s, 7s, 15s)" << 47 / 6.0 << 121 / 36.0;
        QTest::newRow("best usual worst") << "4s/7s/15s" << 47 / 6.0 << 121 / 36.0;
        QTest::newRow("weibull") << "weibull(2, 10s)" << 10 * g1 << 100 * (g2 - g1 * g1);
        QTest::newRow("empirical") << "empirical(4s:1, 2s:3)" << 2.5 << 0.75;
    }
    void lawsHaveTheirMoments()
    {
        QFETCH(QString, text);
        QFETCH(double, mean);
        QFETCH(double, variance);
        const NumericLaw numeric = law(text.toUtf8().constData());
        QVERIFY2(close(numeric.mean(), mean), qPrintable(QString::number(numeric.mean(), 'g', 17)));
        QVERIFY2(close(numeric.variance(), variance), qPrintable(QString::number(numeric.variance(), 'g', 17)));
        QVERIFY(close(numeric.scv(), variance / mean / mean));
        const auto [sampleMean, sampleVariance] = integrated(numeric);
        QVERIFY2(close(sampleMean, mean, 1e-4), qPrintable(QString::number(sampleMean)));
        QVERIFY2(variance == 0 ? sampleVariance < 1e-9 : close(sampleVariance, variance, 2e-3),
                 qPrintable(QString::number(sampleVariance)));
    }

    void quantilesAreKnown()
    {
        QVERIFY(close(law("exp(10s)").quantile(0.5), 10 * std::log(2)));
        QVERIFY(close(law("uniform(1s, 4s)").quantile(0.25), 1.75));
        QVERIFY(close(law("normal(1000s, 10s)").quantile(0.975), 1019.5996398454, 1e-12));
        QVERIFY(close(law("weibull(2, 10s)").quantile(0.5), 10 * std::sqrt(std::log(2))));
        QVERIFY(close(law("lognormal(10s, 5s)").quantile(0.5), 10 / std::sqrt(1.25)));
        QVERIFY(close(law("tri(0, 1s, 2s)").quantile(0.5), 1));
        QVERIFY(close(law("pert(0, 1s, 2s)").quantile(0.5), 1));
        // Erlang(2): 1 - e^-x (1 + x) = 0.5 at x = 1.67834699001666
        QVERIFY(close(law("erlang(2, 2s)").quantile(0.5), 1.67834699001666));
        QCOMPARE(law("empirical(4s:1, 2s:3)").quantile(0.74), 2.0);
        QCOMPARE(law("empirical(4s:1, 2s:3)").quantile(0.76), 4.0);
        QVERIFY(law("normal(0, 10s)").quantile(1e-16) >= 0);
    }

    void textIsKept()
    {
        QCOMPARE(Law::parse("  tri(4min,7min , 15min) ")->text(), std::string("tri(4min,7min , 15min)"));
        QCOMPARE(Law().text(), std::string("0"));
        QVERIFY(*Law::parse("0") == Law());
    }

    void wrongLawsAreRefusedWithTheRule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::newRow("unknown") << "poisson(3min)"
                                 << "unknown_law";
        QTest::newRow("open") << "exp(3min"
                              << "unknown_law";
        QTest::newRow("rest") << "exp(3min) x"
                              << "unknown_law";
        QTest::newRow("nothing") << "exp()"
                                 << "";
        QTest::newRow("few") << "tri(1h, 2h)"
                             << "argument_count";
        QTest::newRow("many") << "exp(1h, 2h)"
                              << "argument_count";
        QTest::newRow("two of best usual worst") << "1h/2h"
                                                 << "argument_count";
        QTest::newRow("zero mean") << "exp(0)"
                                   << "not_positive";
        QTest::newRow("part of a stage") << "erlang(2.5, 1h)"
                                         << "not_a_number";
        QTest::newRow("no stage") << "erlang(0, 1h)"
                                  << "out_of_range";
        QTest::newRow("negative scv") << "gamma(1h, -1)"
                                      << "out_of_range";
        QTest::newRow("not a number") << "gamma(1h, nan)"
                                      << "not_a_number";
        QTest::newRow("mode outside") << "tri(4h, 2h, 9h)"
                                      << "not_ascending";
        QTest::newRow("backwards") << "3h..1h"
                                   << "not_ascending";
        QTest::newRow("no weight") << "empirical(1h)"
                                   << "bad_weight";
        QTest::newRow("negative weight") << "empirical(1h:-1, 2h:3)"
                                         << "bad_weight";
        QTest::newRow("all weights 0") << "empirical(1h:0)"
                                       << "bad_weight";
    }
    void wrongLawsAreRefusedWithTheRule()
    {
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const Result<Law> parsed = Law::parse(text.toStdString());
        QVERIFY(!parsed.ok());
        if (rule.isEmpty()) {
            QCOMPARE(parsed.error().code, ErrorCode::BadDuration);
            return;
        }
        QCOMPARE(parsed.error().code, ErrorCode::BadLaw);
        QCOMPARE(QString::fromStdString(parsed.error().args.at(2)), rule);
    }

    void workingDaysMayTakeAnyPlaceThatAMapCanMeanByThem()
    {
        const Result<Law> parsed = Law::parse("tri(4h, 1wd, 10h)");
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->resolve(8).times[1], 8 * 3600.0);
        const NumericLaw sorted = parsed->resolve(3);
        QCOMPARE(sorted.times[0], 3 * 3600.0);
        QCOMPARE(sorted.times[1], 4 * 3600.0);
    }
};

BATON_TEST(LawTest)
#include "tst_law.moc"
