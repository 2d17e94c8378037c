#include "model/analysis/analysis.h"
#include "model/exchange/codec.h"
#include "tests/simulation/simulated.h"

#include <cmath>

// What the analysis says, played out.
using namespace baton;
using namespace baton::test;

namespace {

double halfWidth(const Estimate &estimate)
{
    return (estimate.ci.high - estimate.ci.low) / 2;
}

// What the label of a mean time promises: that it is the mean, or that it is not far off.
bool keeps(const Figure &said, const Estimate &played, double farOff)
{
    qInfo("%g said, %g +- %g played", said.value, played.mean, halfWidth(played));
    if (said.label == Label::Exact)
        return std::abs(said.value - played.mean) <= halfWidth(played);
    return said.label == Label::Approximation && halfWidth(played) < 0.2 * played.mean &&
           std::abs(said.value - played.mean) <= farOff * played.mean;
}

Figure meanTime(const ProcessMap &map)
{
    return analyze(map, {nullptr, false, false}).leadTime.mean;
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesTakeAsLongAsTheirLabelPromises_data();
    void samplesTakeAsLongAsTheirLabelPromises();
    void whatIsExactIsTheMean_data();
    void whatIsExactIsTheMean();
    void tenKindsOfErrorsAreFollowedTogether();
    void timesSpreadAsFarWhereWorkIsRedone_data();
    void timesSpreadAsFarWhereWorkIsRedone();
};

void TestAnalysis::samplesTakeAsLongAsTheirLabelPromises_data()
{
    QTest::addColumn<double>("farOff");
    for (const char *sample : {"clinic", "hiring", "hospital", "purchase", "release"})
        QTest::newRow(sample) << 0.15;
    QTest::newRow("it-request") << 0.3; // few cases, a long tail
}

void TestAnalysis::samplesTakeAsLongAsTheirLabelPromises()
{
    QFETCH(double, farOff);
    const std::string file = std::string(BATON_SOURCE "/resources/samples/") + QTest::currentDataTag() + ".json";
    const Result<std::string> bytes = readFile(file);
    QVERIFY(bytes.ok());
    const Result<Imported> imported = readMap(*bytes, file);
    QVERIFY(imported.ok());
    SimulationSettings settings = cases(2000, 20);
    settings.warmup = -1;
    QVERIFY(keeps(meanTime(imported->map), run(imported->map, settings).leadTime, farOff));
}

void TestAnalysis::whatIsExactIsTheMean_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("two queues") << "a -> b -> c\nstep a arrivals=exp(1h) work=exp(40min)\nstep b work=exp(30min)\n";
    QTest::newRow("choices and a loop") << "a -> b -> a\nb -> c\nstep a arrivals=exp(1h) work=exp(20min)\n"
                                           "step b work=exp(10min)\nhandoff b-a share=0.3\nhandoff b-c delay=2h\n";
    QTest::newRow("work with a law of its own") << "a -> b\nstep a arrivals=exp(1h) work=uniform(10min,50min)\n";
    QTest::newRow("nobody waits, one waits for both")
        << "a -> b -> d\na -> c -> d\nparty many people=null\nstep a split=all party=many arrivals=exp(1h)\n"
           "step b work=exp(1h) party=many\nstep c work=exp(2h) party=many\nstep d join=all party=many\n";
}

void TestAnalysis::whatIsExactIsTheMean()
{
    QFETCH(QString, text);
    const ProcessMap map = textMap(text.toStdString());
    const Figure said = meanTime(map);
    QCOMPARE(said.label, Label::Exact);
    int inside = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        SimulationSettings settings = cases(20'000, 10);
        settings.warmup = -1;
        settings.seed = seed;
        inside += keeps(said, run(map, settings).leadTime, 0);
    }
    QVERIFY(inside >= 6); // of 95 % intervals, in all but six cases in a thousand
}

// Ten makers, three checks each of whom knows the last few makers only: over 20,000 places and sets of errors.
void TestAnalysis::tenKindsOfErrorsAreFollowedTogether()
{
    std::string text = "party many kind=vendor people=null\nstep s0 party=many arrivals=exp(1h)\n", known;
    int makers = 0;
    for (int i = 0; i < 22; ++i) {
        const std::string id = "s" + std::to_string(i);
        text += i == 0 ? "" : "s" + std::to_string(i - 1) + " -> " + id + "\n";
        text += "step " + id + " party=many work=10min";
        if (i % 2 == 0 && makers < 10) {
            text += " introduces=0." + std::to_string(1 + makers % 3);
            known += (known.empty() ? "\"" : ",\"") + id + "\":0.6";
            ++makers;
        } else if (i == 7 || i == 13 || i == 21) {
            text += " repair=redo catches={" + known + "}";
            known.clear();
        }
        text += "\n";
    }
    const ProcessMap map = textMap(text);
    const Analysis said = analyze(map, {nullptr, false, false});
    QCOMPARE(said.errors.label, Label::Exact);
    const Simulation played = run(map, cases(20'000, 4));
    qInfo("escapes %g said, %g played; made %g and %g", said.errors.escapesPerCase.value, played.errorsEscaped,
          said.errors.introducedPerCase, played.errorsIntroduced);
    QVERIFY(std::abs(said.errors.escapesPerCase.value - played.errorsEscaped) < 0.01 * played.errorsEscaped);
    QVERIFY(std::abs(said.errors.introducedPerCase - played.errorsIntroduced) < 0.01 * played.errorsIntroduced);
    QVERIFY(std::abs(said.leadTime.mean.value - played.leadTime.mean) < 2 * halfWidth(played.leadTime));
}

void TestAnalysis::timesSpreadAsFarWhereWorkIsRedone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one kind of error") << R"(
        a -> b -> c
        step a work=exp(2h) introduces=0.2 repair=redo fix=30min
        step b work=1h catches={"a":0.6} investigate=exp(20min)
        step c work=exp(1h) catches={"a":0.5} investigate=15min
        handoff a-b delay=exp(1h)
    )";
    QTest::newRow("three kinds, one on a handoff, and a loop") << R"(
        a -> b -> c -> d
        c -> b
        step a work=exp(2h) introduces=0.3 repair=redo fix=30min
        step b work=gamma(1h,0.5) introduces=0.2 catches={"a":0.4} investigate=20min
        step c work=1h introduces=0.1 catches={"*":0.5} repair=redo investigate=10min
        step d work=exp(30min) catches={"*":0.3} repair=redo investigate=15min
        handoff c-b share=0.2
        handoff c-d share=0.8 goes_wrong=0.1 inspection=0.4 delay=2h
    )";
}

// Cases one at a time, so that they have nothing to do with each other.
void TestAnalysis::timesSpreadAsFarWhereWorkIsRedone()
{
    QFETCH(QString, text);
    ProcessMap map = textMap(text.toStdString() + "step a arrivals=exp(1h)\nparty many kind=vendor people=null\n");
    for (Step step : std::vector<Step>(map.steps.begin(), map.steps.end())) {
        step.party = "many";
        map.steps.put(step);
    }
    const LeadTime lead = analyze(map, {nullptr, false, false}).leadTime;
    QCOMPARE(lead.sd.label, Label::Exact);
    const int runs = 20'000;
    const Estimate played = run(map, cases(1, runs)).leadTime;
    const double spread = halfWidth(played) / 1.96 * std::sqrt(runs);
    qInfo("%g and %g said, %g and %g played", lead.mean.value, lead.sd.value, played.mean, spread);
    QVERIFY(std::abs(lead.mean.value - played.mean) < 2 * halfWidth(played));
    QVERIFY(std::abs(lead.sd.value - spread) < 0.03 * spread);
}

BATON_TEST(TestAnalysis)
#include "tst_analysis.moc"
