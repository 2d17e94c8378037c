#include "model/analysis/analysis.h"
#include "model/analysis/maximumflow.h"
#include "model/analysis/queueing.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace baton;
using namespace baton::analysis;
using baton::test::textMap;

// Maximum flows, and how many are where at the same time.
class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowOfTheTextbook();
    void theSameFlowOnAMap();
    void freeChoiceIsNeverLessThanTheSharesAllow();
    void parallelWorkHasNoFreeChoice();
    void whatNothingHoldsBackIsUnlimited();
    void jointStateOfFourStations();
    void statesOfAStationAddUp();
    void queueQuantilesAreTheSmallest();
};

// Cormen, Leiserson, Rivest & Stein, figure 26.1.
void TestFlow::flowOfTheTextbook()
{
    const int s = 0, v1 = 1, v2 = 2, v3 = 3, v4 = 4, t = 5;
    const std::vector<std::pair<int, int>> pairs{{s, v1},  {s, v2},  {v2, v1}, {v1, v3}, {v3, v2},
                                                 {v2, v4}, {v4, v3}, {v3, t},  {v4, t}};
    const std::vector<double> said{16, 13, 4, 12, 9, 14, 7, 20, 4};
    std::vector<int> place;
    const Graph graph = Graph::build(6, pairs, &place);
    std::vector<double> capacity(pairs.size());
    for (std::size_t k = 0; k < pairs.size(); ++k)
        capacity[place[k]] = said[k];
    const FlowCut cut = maximumFlow(graph, {}, capacity, {s}, {t});
    QCOMPARE(cut.flow, 23.0);
    std::vector<int> expected{place[3], place[6], place[8]};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(cut.edges, expected);
    QVERIFY(cut.nodes.empty());
}

// Its edges as steps of one person each.
void TestFlow::theSameFlowOnAMap()
{
    const Analysis answer = analyze(textMap(R"(
        s -> sv1 -> v1 -> v1v3 -> v3 -> v3t -> t
        s -> sv2 -> v2 -> v2v4 -> v4 -> v4t -> t
        v2 -> v2v1 -> v1
        v3 -> v3v2 -> v2
        v4 -> v4v3 -> v3
        step s arrivals=exp(1h)
        step sv1 work=225s
        step sv2 work=276.9230769230769s
        step v2v1 work=900s
        step v1v3 work=300s
        step v3v2 work=400s
        step v2v4 work=257.14285714285717s
        step v4v3 work=514.2857142857143s
        step v3t work=180s
        step v4t work=900s
    )"));
    QVERIFY(std::abs(answer.load.freeCasesPerH.value - 23) < 1e-9);
    QCOMPARE(answer.load.freeCasesPerH.label, Label::Bound);
    QCOMPARE(answer.load.freeCasesPerH.reason, Reason::FreeChoice);
    QCOMPARE(answer.load.freeLimits, (std::vector<Id>{"v1v3", "v4t", "v4v3"}));
    QVERIFY(answer.load.maxCasesPerH.value < 23);
}

void TestFlow::freeChoiceIsNeverLessThanTheSharesAllow()
{
    std::mt19937 random(5);
    const auto u = [&] {
        return std::uniform_real_distribution<double>(0, 1)(random);
    };
    for (int round = 0; round < 30; ++round) {
        std::string text;
        for (int i = 0; i < 9; ++i)
            text += "s" + std::to_string(i) + " -> s" + std::to_string(i + 1) + "\n";
        for (int i = 0; i < 8; ++i)
            for (const int to : {static_cast<int>(10 * u()), static_cast<int>(10 * u())})
                if (to != i + 1 && to != i)
                    text += "s" + std::to_string(i) + " -> s" + std::to_string(to) + "\n";
        for (int i = 0; i < 10; ++i)
            text += "step s" + std::to_string(i) + " work=" + std::to_string(1 + int(50 * u())) + "min" +
                    (i == 0 ? " arrivals=exp(8h)\n" : "\n");
        const Load load = analyze(textMap(text), {nullptr, false, false}).load;
        QVERIFY(load.freeCasesPerH.value >= load.maxCasesPerH.value * (1 - 1e-9));
    }
}

void TestFlow::parallelWorkHasNoFreeChoice()
{
    const Load load = analyze(textMap("a -> b -> d\na -> c -> d\nstep a split=all arrivals=exp(1h) work=10min\n"
                                      "step d join=all\n"))
                          .load;
    QVERIFY(!load.freeCasesPerH.available());
    QCOMPARE(load.freeCasesPerH.reason, Reason::AndJoin);
    QCOMPARE(load.maxCasesPerH.value, 6.0);
}

void TestFlow::whatNothingHoldsBackIsUnlimited()
{
    const Load load = analyze(textMap("a -> b -> d\na -> c -> d\nparty b people=null\nparty d people=null\n"
                                      "step a arrivals=exp(1h)\nstep b work=10min\nstep c work=10min\n"))
                          .load;
    QCOMPARE(load.maxCasesPerH.value, 12.0); // half of the cases go by c
    QVERIFY(!load.freeCasesPerH.available());
    QCOMPARE(load.freeCasesPerH.reason, Reason::UnlimitedPeople);
    QCOMPARE(maximumFlow(Graph::build(2, {{0, 1}}), {}, {}, {0}, {1}).flow, unlimitedFlow);
    QCOMPARE(maximumFlow(Graph::build(2, {}), {}, {}, {0}, {1}).flow, 0.0);
}

// Bolch, Greiner, de Meer & Trivedi: the open network of analysis-maps.json.
void TestFlow::jointStateOfFourStations()
{
    const double state = jointState({{1, 0.8, 3}, {1, 0.3, 2}, {1, 0.6, 4}, {1, 0.2, 1}});
    QVERIFY(std::abs(state - 5.350883328e-05) < 1e-9 * 5.350883328e-05);
}

void TestFlow::statesOfAStationAddUp()
{
    for (const auto &[servers, erlangs] :
         {std::pair(1, 0.9), std::pair(3, 2.0), std::pair(40, 37.5), std::pair(3, 0.0)}) {
        double sum = 0, mean = 0, waiting = 0;
        for (int n = 0; n < 4000; ++n) {
            const double p = mmcState(servers, erlangs, n);
            sum += p;
            mean += n * p;
            waiting += n >= servers ? p : 0;
        }
        const MmcQueue queue = mmc(servers, erlangs, 1);
        QVERIFY(std::abs(sum - 1) < 1e-11);
        QVERIFY(std::abs(mean - queue.inSystem) < 1e-9 * std::max(1.0, mean));
        QVERIFY(std::abs(waiting - queue.waitProbability) < 1e-11);
    }
}

void TestFlow::queueQuantilesAreTheSmallest()
{
    for (const auto &[servers, erlangs] :
         {std::pair(1, 0.5), std::pair(1, 0.95), std::pair(3, 2.9), std::pair(8, 2.0)}) {
        const auto k = static_cast<int>(mmcQueueQuantile(servers, erlangs, 0.9));
        double below = 0;
        for (int n = 0; n < servers + k; ++n)
            below += mmcState(servers, erlangs, n);
        QVERIFY(k == 0 || below < 0.9);
        QVERIFY(below + mmcState(servers, erlangs, servers + k) >= 0.9);
    }
    QCOMPARE(mmcQueueQuantile(2, 0, 0.9), 0.0);
    QVERIFY(mmcQueueQuantile(1, 1 - 1e-9, 0.9) > 2.3e9);
}

BATON_TEST(TestFlow)
#include "tst_flow.moc"
