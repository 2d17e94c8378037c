#include "model/analysis/analysis.h"
#include "model/analysis/graph.h"
#include "model/analysis/maximum.h"
#include "model/analysis/queueing.h"
#include "model/base/gammalaw.h"
#include "model/base/json.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>
#include <utility>

using namespace baton;
using baton::test::textMap;
using namespace baton::analysis;

namespace {

using Arguments = std::vector<double>;

const std::map<std::string, std::function<double(const Arguments &)>> &formulas()
{
    static const std::map<std::string, std::function<double(const Arguments &)>> all{
        {"erlangC",
         [](const Arguments &a) {
             return erlangC(int(a[0]), a[1]);
         }},
        {"mmcInSystem",
         [](const Arguments &a) {
             return mmc(int(a[0]), a[1], a[2]).inSystem;
         }},
        {"mmcTime",
         [](const Arguments &a) {
             return mmc(int(a[0]), a[1], a[2]).time;
         }},
        {"mmcWait",
         [](const Arguments &a) {
             return mmc(int(a[0]), a[1], a[2]).wait;
         }},
        {"mmcQueue",
         [](const Arguments &a) {
             return mmc(int(a[0]), a[1], a[2]).queue;
         }},
        {"mmcEmpty",
         [](const Arguments &a) {
             return mmc(int(a[0]), a[1], a[2]).empty;
         }},
        {"mmcTimeExceeds",
         [](const Arguments &a) {
             return mmcTimeExceeds(int(a[0]), a[1], a[2], a[3]);
         }},
        {"mmcWaitExceeds",
         [](const Arguments &a) {
             return mmcWaitExceeds(int(a[0]), a[1], a[2], a[3]);
         }},
        {"allenCunneen",
         [](const Arguments &a) {
             return allenCunneen(int(a[0]), a[1], a[2], a[3], a[4]);
         }},
        {"kingmanBound",
         [](const Arguments &a) {
             return kingmanBound(a[0], a[1], a[2], a[3]);
         }},
        {"forkJoinTwo",
         [](const Arguments &a) {
             return forkJoinTwo(a[0], a[1]);
         }},
        {"forkJoin",
         [](const Arguments &a) {
             return forkJoin(int(a[0]), a[1], a[2]);
         }},
        {"relaxationTimeMm1",
         [](const Arguments &a) {
             return relaxationTimeMm1(a[0], a[1]);
         }},
        {"relaxationTime",
         [](const Arguments &a) {
             return relaxationTime(int(a[0]), a[1], a[2], a[3], a[4]);
         }},
        {"clarkMean",
         [](const Arguments &a) {
             return clarkMaximum({a[0], a[1]}, {a[2], a[3]}).mean;
         }},
        {"clarkVariance",
         [](const Arguments &a) {
             return clarkMaximum({a[0], a[1]}, {a[2], a[3]}).variance;
         }},
        {"batchFormation",
         [](const Arguments &a) {
             return batchFormation(int(a[0]), a[1]);
         }},
    };
    return all;
}

Graph graphOf(int nodes, const std::vector<std::pair<int, int>> &pairs)
{
    return Graph::build(nodes, pairs);
}

std::vector<std::pair<int, int>> bothWays(const std::vector<std::pair<int, int>> &pairs)
{
    std::vector<std::pair<int, int>> result = pairs;
    for (const auto &[a, b] : pairs)
        result.push_back({b, a});
    return result;
}

} // namespace

class TestFormulas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedAnswers_data();
    void publishedAnswers();
    void networkOfThreeWithRework_data();
    void networkOfThreeWithRework();
    void nineQueuesInSeries();
    void dominatorsOfLengauerAndTarjan();
    void betweennessOfTheKite();
    void betweennessIsTheSameOnTwoThreads();
    void reachCountsEverybody();
    void maximumOfExponentialsAndNormals();
    void gammaLawsOfAnyShape();
    void theSignThatThreadsShareIsNotWritten();
};

void TestFormulas::publishedAnswers_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QList<double>>("arguments");
    QTest::addColumn<double>("answer");
    QFile file(QStringLiteral(BATON_TEST_DATA "/analysis-formulas.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<JsonValue> root = parseJson(file.readAll().toStdString());
    QVERIFY(root.ok());
    for (const JsonValue &item : root->items) {
        QList<double> arguments;
        for (const JsonValue &a : item.find("arguments")->items)
            arguments << a.number;
        QTest::newRow(item.find("case")->text.c_str())
            << QString::fromStdString(item.find("formula")->text) << arguments << item.find("answer")->number;
    }
}

void TestFormulas::publishedAnswers()
{
    QFETCH(QString, formula);
    QFETCH(QList<double>, arguments);
    QFETCH(double, answer);
    const double value = formulas().at(formula.toStdString())(Arguments(arguments.begin(), arguments.end()));
    const double tolerance = formula == u"forkJoin" || formula.startsWith(u"relaxation") ? 1e-8 : 1e-9;
    QVERIFY2(std::abs(value - answer) <= tolerance * std::max(1e-3, std::abs(answer)),
             qPrintable(QString::number(value, 'g', 17)));
}

void TestFormulas::networkOfThreeWithRework_data()
{
    QTest::addColumn<double>("scv");
    QTest::addColumn<QList<double>>("waits");
    QTest::newRow("regular") << 0.25 << QList<double>{9.9405, 9.6213, 16.7611};
    QTest::newRow("Poisson") << 1.0 << QList<double>{17.6644, 10.6244, 17.2177};
}

void TestFormulas::networkOfThreeWithRework()
{
    QFETCH(double, scv);
    QFETCH(QList<double>, waits);
    const double a = 0.16754385964912283, b = 0.17543859649122806, c = 0.15789473684210525;
    const QnaResult result =
        qna({{2, a, 10, 0.5, 0.15, scv, false}, {1, b, 4, 1.5, 0, 1, false}, {1, c, 4.5, 2, 0, 1, false}},
            {{0, 1, a}, {1, 0, 0.1 * b}, {1, 2, 0.9 * b}, {2, 1, 0.05 * c}});
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::abs(result.wait[i] - waits[i]) < 1e-4 * waits[i]);
}

void TestFormulas::nineQueuesInSeries()
{
    const auto last = [](double scv) {
        std::vector<QnaStation> stations;
        std::vector<QnaFlow> flows;
        for (int i = 0; i < 9; ++i) {
            stations.push_back({1, 1, i == 8 ? 0.9 : 0.6, 1, i == 0 ? 1.0 : 0.0, scv, false});
            if (i)
                flows.push_back({i - 1, i, 1});
        }
        return qna(stations, flows);
    };
    QVERIFY(std::abs(last(8).arrivalScv[8] - 1.197032483697459) < 1e-9);
    QVERIFY(std::abs(last(8).wait[8] - 8.897981558974708) < 1e-9);
    QVERIFY(std::abs(last(0.25).wait[8] - 8.014368279) < 1e-8);
}

// The flow graph of Lengauer & Tarjan 1979, figure 1: R A B C D E F G H I J K L.
void TestFormulas::dominatorsOfLengauerAndTarjan()
{
    const Graph graph =
        graphOf(13, {{0, 1}, {0, 2}, {0, 3},  {1, 4}, {2, 1},  {2, 4},  {2, 5},  {3, 6},  {3, 7},  {4, 12}, {5, 8},
                     {6, 9}, {7, 9}, {7, 10}, {8, 5}, {8, 11}, {9, 11}, {10, 9}, {11, 9}, {11, 0}, {12, 8}});
    QCOMPARE(dominators(graph, 0), (std::vector<int>{-1, 0, 0, 0, 0, 0, 3, 3, 0, 0, 7, 0, 4}));
}

void TestFormulas::betweennessOfTheKite()
{
    const Graph kite = graphOf(10, bothWays({{0, 1},
                                             {0, 2},
                                             {0, 3},
                                             {0, 5},
                                             {1, 3},
                                             {1, 4},
                                             {1, 6},
                                             {2, 3},
                                             {2, 5},
                                             {3, 4},
                                             {3, 5},
                                             {3, 6},
                                             {4, 6},
                                             {5, 6},
                                             {5, 7},
                                             {6, 7},
                                             {7, 8},
                                             {8, 9}}));
    const std::vector<double> expected{0.8335, 0.8335, 0, 3.6665, 0, 8.3335, 8.3335, 14, 8, 0};
    const std::vector<double> twice = betweenness(kite); // each pair both ways
    for (int i = 0; i < 10; ++i)
        QVERIFY(std::abs(twice[i] / 2 - expected[i]) < 1e-3);
    const std::vector<double> path = betweenness(graphOf(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {1, 2}, {2, 2}}));
    QCOMPARE(path, (std::vector<double>{0, 3, 4, 3, 0}));
}

void TestFormulas::betweennessIsTheSameOnTwoThreads()
{
    std::vector<std::pair<int, int>> pairs;
    std::uint32_t state = 7;
    const auto next = [&](std::uint32_t below) {
        return (state = state * 1664525u + 1013904223u) / 65536 % below;
    };
    for (int k = 0; k < 3000; ++k)
        pairs.push_back({int(next(1000)), int(next(1000))});
    BetweennessOptions two;
    two.threads = 2;
    QCOMPARE(betweenness(graphOf(1000, pairs), two), betweenness(graphOf(1000, pairs)));
}

void TestFormulas::reachCountsEverybody()
{
    std::vector<std::pair<int, int>> pairs;
    std::uint32_t state = 3;
    const auto next = [&](std::uint32_t below) {
        return (state = state * 1664525u + 1013904223u) / 65536 % below;
    };
    for (int k = 0; k < 1800; ++k)
        pairs.push_back({int(next(1300)), int(next(1300))});
    const Graph graph = graphOf(1300, pairs);
    const std::vector<int> counts = reachCounts(graph, components(graph));
    for (int i = 0; i < graph.nodes; i += 7) {
        const std::vector<char> seen = reachableFrom(graph, {i});
        QCOMPARE(counts[i], int(std::count(seen.begin(), seen.end(), 1)));
    }
}

void TestFormulas::maximumOfExponentialsAndNormals()
{
    const NumericLaw a{LawKind::Exponential, {1.0}, 0, {}}, b{LawKind::Exponential, {0.5}, 0, {}};
    const MaximumTime two = independentMaximum({{1, {1, 1}, &a, 0, 1}, {1, {0.5, 0.25}, &b, 0, 1}});
    QVERIFY(std::abs(two.time.mean - (1 + 0.5 - 1 / 3.0)) < 1e-12);
    // Far from 0 the cut normal is the normal, and Clark is exact.
    const NumericLaw x{LawKind::Normal, {100.0, 2.0}, 0, {}}, y{LawKind::Normal, {102.0, 4.0}, 0, {}};
    const MaximumTime normals = independentMaximum({{1, {100, 4}, &x, 0, 1}, {1, {102, 16}, &y, 0, 1}});
    QVERIFY(std::abs(normals.time.mean - clarkMaximum({100, 4}, {102, 16}).mean) < 1e-9);
    QVERIFY(std::abs(normals.time.variance - clarkMaximum({100, 4}, {102, 16}).variance) < 1e-6);
    const MaximumTime maybe = independentMaximum({{0.5, {10, 0}, nullptr, 0, 1}, {0.5, {4, 0}, nullptr, 0, 1}});
    QVERIFY(std::abs(maybe.time.mean - (10 * 2 + 4) / 3.0) < 1e-12);
}

void TestFormulas::gammaLawsOfAnyShape()
{
    for (const double shape : {0.3, 40.0, 999'999.0, 1'000'001.0, 1e9, 1e13, 1e18})
        for (const double u : {0.01, 0.5, 0.9})
            QVERIFY2(std::abs(gammaBelow(shape, gammaQuantile(shape, u)) - u) < 1e-6, std::to_string(shape).c_str());
    QVERIFY(std::abs(gammaQuantile(999'999, 0.9) / gammaQuantile(1'000'001, 0.9) - 1 + 2e-6) < 1e-6);
    QCOMPARE(gammaBelow(1e17, 1e16), 0.0);
    QCOMPARE(gammaBelow(1e17, 1e18), 1.0);
    // Times that hardly vary, with a ninetieth that hardly differs from their mean.
    const Analysis analysis =
        analyze(textMap("a -> short -> end -> out\na -> long -> end\nstep a split=all arrivals=1d work=1h\n"
                        "step short work=2h\nstep long work=9h\nstep end join=all work=10min\n"));
    QVERIFY(std::abs(analysis.leadTime.p90.value - analysis.leadTime.mean.value) < 60);
    for (const Bottleneck &bottleneck : analysis.bottlenecks)
        for (const Gain &gain : bottleneck.gains)
            QVERIFY(std::isfinite(gain.p90.value));
}

void TestFormulas::theSignThatThreadsShareIsNotWritten()
{
    constexpr int unused = 7;
    const int before = std::exchange(signgam, unused);
    const double log = logGamma(5), empty = mmc(3, 2, 1).empty, two = mmcState(3, 2, 2);
    QCOMPARE(std::exchange(signgam, before), unused);
    QVERIFY(std::abs(log - std::log(24)) < 1e-12);
    QVERIFY(std::abs(empty - 1 / 9.0) < 1e-12);
    QVERIFY(std::abs(two - 2 / 9.0) < 1e-12);
}

BATON_TEST(TestFormulas)
#include "tst_formulas.moc"
