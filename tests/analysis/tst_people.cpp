#include "model/analysis/analysis.h"
#include "model/analysis/cycleratio.h"
#include "model/analysis/people.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace baton;
using namespace baton::analysis;
using baton::test::near;
using baton::test::textMap;

namespace {

using Weights = std::vector<std::vector<double>>;

double total(const Weights &weight, const std::vector<std::pair<int, int>> &pairs)
{
    double sum = 0;
    for (const auto &[i, j] : pairs)
        sum += weight[i][j];
    return sum;
}

// Every way of pairing up, one after another.
double heaviest(const Weights &weight, std::vector<int> left)
{
    if (left.size() < 2)
        return 0;
    const int first = left.back();
    left.pop_back();
    double best = heaviest(weight, left);
    for (std::size_t k = 0; k < left.size(); ++k) {
        std::vector<int> rest = left;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(k));
        best = std::max(best, weight[first][left[k]] + heaviest(weight, rest));
    }
    return best;
}

std::size_t fewest(const std::vector<std::vector<int>> &sets, int elements)
{
    std::size_t best = sets.size() + 1;
    for (unsigned subset = 0; subset < (1u << sets.size()); ++subset) {
        std::vector<char> covered(elements, 0);
        std::size_t count = 0;
        for (std::size_t s = 0; s < sets.size(); ++s)
            if (subset >> s & 1) {
                ++count;
                for (const int element : sets[s])
                    covered[element] = 1;
            }
        if (std::count(covered.begin(), covered.end(), 1) == elements)
            best = std::min(best, count);
    }
    return best;
}

double ratio(int nodes, const std::vector<CycleEdge> &edges)
{
    return maximumCycleRatio(nodes, edges).value_or(-1e300);
}

double least(int nodes, std::vector<CycleEdge> edges)
{
    for (CycleEdge &edge : edges)
        edge.weight = -edge.weight;
    return -ratio(nodes, edges);
}

} // namespace

// Who swaps jobs, who sits at the table, and how fast a closed loop can go round.
class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestPairsBeatTheGreedyOnes();
    void pairsAreAsGoodAsAnyPairing();
    void whoHasNobodyToStayDoesNotSwap();
    void aSwapSaysWhatItIsWorth();
    void deliveriesThatMissTheirStandardMakeASwapWorthMore();
    void manyPartiesArePairedAndSaidNotToBeSure();
    void theSmallestCoverBeatsTheGreedyOne();
    void coversAreAsSmallAsAny();
    void manySetsAreCoveredWithABound();
    void aTeamCoversEveryHandoff();
    void theLargestCycleRatioOfKnownGraphs();
    void aClosedLoopHasARhythm();
    void aLoopThatCasesLeaveHasNone();
};

// Registration, verification, coding, billing: 9 + 3 is what one takes who starts with the largest.
void TestPeople::theBestPairsBeatTheGreedyOnes()
{
    const Weights weight{{0, 6, 2, 9}, {6, 0, 3, 5}, {2, 3, 0, 7}, {9, 5, 7, 0}};
    const auto pairs = heaviestMatching(weight);
    QVERIFY(near(total(weight, pairs), 13));
    QCOMPARE(pairs, (std::vector<std::pair<int, int>>{{0, 1}, {2, 3}}));
}

void TestPeople::pairsAreAsGoodAsAnyPairing()
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const int n = 2 + static_cast<int>(random() % 7);
        Weights weight(n, std::vector<double>(n, 0));
        std::vector<int> all;
        for (int i = 0; i < n; ++i) {
            all.push_back(i);
            for (int j = i + 1; j < n; ++j)
                weight[i][j] = weight[j][i] = static_cast<double>(random() % 40) - 10;
        }
        QVERIFY(near(total(weight, heaviestMatching(weight)), heaviest(weight, all)));
    }
}

namespace {

ProcessMap hospital(const std::string &more)
{
    return textMap(
        "registration -> verification -> coding -> billing\n"
        "party registration people=3\nparty verification people=2\nparty coding people=2\nparty billing people=4\n"
        "step registration arrivals=exp(1h) work=5min introduces=0.1\nstep verification work=5min\n"
        "step coding work=5min introduces=0.05\nstep billing work=5min catches=0.9 investigate=6min fix=12min\n" +
        more);
}

} // namespace

void TestPeople::whoHasNobodyToStayDoesNotSwap()
{
    const ProcessMap alone = hospital("party coding people=1\n");
    const Swaps swaps = jobSwaps(alone, analyze(alone));
    QCOMPARE(swaps.pairs.size(), std::size_t(1));
    QCOMPARE(swaps.pairs[0].a, Id("registration"));
    QCOMPARE(swaps.pairs[0].b, Id("billing"));
    const ProcessMap vendor = hospital("party registration kind=vendor people=3\nparty coding people=1\n");
    QVERIFY(jobSwaps(vendor, analyze(vendor)).pairs.empty());
}

void TestPeople::aSwapSaysWhatItIsWorth()
{
    const ProcessMap map = hospital("handoff verification-coding importance=5 rating=3.5\n");
    const Analysis analysis = analyze(map);
    double seconds = 0;
    for (const Blame &blame : analysis.errors.blame)
        if ((blame.supplier == "registration" && blame.customer == "billing") ||
            (blame.supplier == "billing" && blame.customer == "registration"))
            seconds += blame.secondsPerCase;
    QVERIFY(seconds > 0);
    const Swaps swaps = jobSwaps(map, analysis);
    QCOMPARE(swaps.pairs.size(), std::size_t(2));
    QVERIFY(swaps.best);
    QCOMPARE(swaps.pairs[0].a, Id("verification"));
    QVERIFY(near(swaps.pairs[0].gap, 1.5));
    QCOMPARE(swaps.pairs[0].rework, 0.0);
    QVERIFY(near(swaps.pairs[1].rework, seconds / 36));
    QCOMPARE(swaps.pairs[1].rated, 0);
}

// What is handed over takes an hour on average, without memory, and was promised within an hour: 1 / e of it is late.
void TestPeople::deliveriesThatMissTheirStandardMakeASwapWorthMore()
{
    const ProcessMap map =
        textMap("a -> b -> c\na -> c\nparty a people=null\nparty b people=null\nparty c people=null\n"
                "step a arrivals=exp(1h)\nhandoff a-b share=0.5 delay=exp(1h) importance=5 rating=8\n"
                "handoff a-c share=0.5\n"
                R"(handoff a-b standard={"within":"1h","clock":"elapsed","from":"dispatched"})");
    const Swaps swaps = jobSwaps(map, analyze(map));
    QCOMPARE(swaps.pairs.size(), std::size_t(1));
    const Swap &swap = swaps.pairs[0];
    QCOMPARE(swap.timed, 1);
    QVERIFY(near(swap.missed, 50 / std::exp(1.0), 1e-6));
    QVERIFY(near(swap.gap, 5 - (1 + 4 * 0.8))); // 8 of 10 is 4.2 of 5
    QVERIFY(near(swap.worth(), swap.missed / 10 + swap.gap));
}

void TestPeople::manyPartiesArePairedAndSaidNotToBeSure()
{
    std::string text;
    for (int i = 0; i < 30; ++i) {
        const std::string a = "s" + std::to_string(i), b = "s" + std::to_string(i + 1);
        text += a + " -> " + b + "\nparty " + a + " people=2\n";
        text += "handoff " + a + "-" + b + " importance=5 rating=" + (i % 2 ? "4" : "3") + "\n";
    }
    const ProcessMap map = textMap(text + "party s30 people=2\n");
    const Swaps swaps = jobSwaps(map, Analysis{});
    QVERIFY(!swaps.best);
    QCOMPARE(swaps.pairs.size(), std::size_t(15)); // every second handoff, those with the larger gap
    for (const Swap &swap : swaps.pairs)
        QVERIFY(near(swap.gap, 2));
}

namespace {

// Chvatal's case: sets of 2, 4 and 8 elements that the greedy choice takes, two of 7 that would do.
std::vector<std::vector<int>> trap()
{
    std::vector<std::vector<int>> sets(5);
    for (int element = 0; element < 14; ++element) {
        sets[element < 2 ? 0 : element < 6 ? 1 : 2].push_back(element);
        sets[3 + element % 2].push_back(element);
    }
    return sets;
}

} // namespace

void TestPeople::theSmallestCoverBeatsTheGreedyOne()
{
    const Cover cover = smallestCover(trap(), 14);
    QVERIFY(cover.fewest);
    QCOMPARE(cover.chosen, (std::vector<int>{3, 4}));
    QCOMPARE(cover.atLeast, 2);
}

void TestPeople::coversAreAsSmallAsAny()
{
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const int elements = 4 + static_cast<int>(random() % 12), count = 3 + static_cast<int>(random() % 8);
        std::vector<std::vector<int>> sets(count);
        for (int element = 0; element < elements; ++element) {
            sets[random() % count].push_back(element);
            if (auto &other = sets[random() % count]; other.empty() || other.back() != element)
                other.push_back(element);
        }
        const Cover cover = smallestCover(sets, elements);
        QVERIFY(cover.fewest);
        QCOMPARE(cover.chosen.size(), fewest(sets, elements));
    }
}

void TestPeople::manySetsAreCoveredWithABound()
{
    std::vector<std::vector<int>> sets = trap();
    for (int extra = 0; extra < 60; ++extra)
        sets.push_back({extra % 14});
    const Cover cover = smallestCover(sets, 14);
    QVERIFY(!cover.fewest);
    QCOMPARE(cover.chosen.size(), std::size_t(3)); // the greedy choice
    QVERIFY(cover.atLeast >= 1 && cover.atLeast <= 2);
}

void TestPeople::aTeamCoversEveryHandoff()
{
    const ProcessMap map = textMap("a -> hub -> b -> hub\nhub -> c -> out\nx -> y\n"
                                   "party a people=1\nparty hub people=1\nparty b people=1\nparty c people=1\n"
                                   "party out kind=customer\nparty x kind=vendor\nparty y kind=customer\n");
    const Team team = smallestTeam(map);
    QCOMPARE(team.parties, (std::vector<Id>{"hub", "c"}));
    QVERIFY(team.fewest);
    QCOMPARE(team.handoffs, 5);
    QCOMPARE(team.beyond, (std::vector<Id>{"x-y"}));
}

// Heidergott, Olsder & van der Woude 2006; the graphs of Boost.Graph's own tests, its tolerance for the last.
void TestPeople::theLargestCycleRatioOfKnownGraphs()
{
    QVERIFY(near(ratio(2, {{0, 0, 2, 1}, {1, 0, 5, 1}, {0, 1, 3, 1}, {1, 1, 3, 1}}), 4));
    QVERIFY(near(ratio(7, {{0, 1, 1, 1},
                           {1, 2, 0, 1},
                           {2, 3, 1, 1},
                           {3, 1, 1, 1},
                           {0, 4, 1, 1},
                           {4, 5, 1, 1},
                           {5, 6, 0, 1},
                           {6, 4, 1, 1}}),
                 2 / 3.0));
    QVERIFY(!maximumCycleRatio(4, {{0, 2, 1, 1}, {0, 1, 1, 2}, {0, 3, 1, 7}}));
    std::vector<CycleEdge> paper{{0, 0, 1, 2}, {0, 1, 2, 2}, {0, 3, 7, 2}, {1, 1, 3, 2}, {1, 2, 5, 2},
                                 {2, 1, 4, 2}, {2, 3, 3, 2}, {3, 1, 2, 2}, {3, 2, 8, 2}};
    QVERIFY(near(ratio(4, paper), 2.75));
    for (CycleEdge &edge : paper)
        edge.tokens = 1;
    QVERIFY(near(ratio(4, paper), 5.5));
    const std::vector<CycleEdge> parallel{{0, 1, 1, 1}, {1, 0, 0, 1}, {0, 1, 2, 1}, {1, 0, 3, 1}};
    QVERIFY(near(ratio(2, parallel), 2.5));
    QVERIFY(near(least(2, parallel), 0.5));
    // Numbered from 1; weights of both signs, parallel edges, and parts without a cycle.
    const std::vector<CycleEdge> large{
        {1, 2, 1, 0.1},      {2, 3, 2, 3.6},      {3, 4, 7, 8},        {4, 5, 3.1, 0.8},  {4, 5, 4.2, 0.6},
        {4, 5, 5.3, 0.4},    {5, 6, -10, 34.75},  {6, 1, 100, 20},     {1, 7, 10, 20},    {7, 8, 3.75, 1.25},
        {7, 8, 30, 22.2},    {8, 9, 10, 20},      {9, 10, -2.1, 30},   {10, 6, 10, 20},   {11, 12, 5, 0.45},
        {12, 13, 4, 0.2},    {13, 14, 3, 15.75},  {14, 11, -2.5, 0.6}, {11, 10, -8, 0.9}, {11, 10, -15, 2.9},
        {18, 19, 18, 6},     {18, 20, 16.3, 8.2}, {18, 21, -3, 15},    {18, 18, 2, 1},    {19, 18, 0.06, 0.01},
        {19, 19, 1, 1.2},    {19, 20, 5, 2},      {19, 21, 3, 0.1},    {20, 18, 4, 0.2},  {20, 19, 11, 21},
        {20, 20, 6, 5},      {20, 21, 7, 1},      {21, 18, 8, 2},      {21, 19, 12, 6},   {21, 20, 7.5, 4.3},
        {21, 21, 1.25, 2.15}};
    QVERIFY(near(ratio(22, large), 290 / 81.0));
    QVERIFY(near(least(22, large), 5 / 17.0));
}

void TestPeople::aClosedLoopHasARhythm()
{
    const ProcessMap ring = textMap("start -> plan -> do -> review -> plan\nparty start people=null\n"
                                    "step start arrivals=exp(100h)\nstep plan work=1h\nstep do work=5h\n"
                                    "step review work=30min\nhandoff review-plan delay=90min\n");
    const Analysis closed = analyze(ring);
    QCOMPARE(closed.structure.loops.size(), std::size_t(1));
    QCOMPARE(closed.structure.loops[0].rhythm.label, Label::Exact);
    QVERIFY(near(closed.structure.loops[0].rhythm.value, 8 * 3600.0));
    // Beside each other, and one person for both: what they do together takes longer than the longer of the two.
    const std::string beside =
        "start -> plan -> do -> join -> plan\nplan -> check -> join\nstep plan split=all work=1h\n"
        "step start arrivals=exp(100h)\nstep do work=5h\nstep check work=4h\nstep join join=all\n";
    QVERIFY(near(analyze(textMap(beside)).structure.loops[0].rhythm.value, 6 * 3600.0));
    const Analysis shared =
        analyze(textMap(beside + "step do party=crew\nstep check party=crew\nparty crew people=1\n"));
    QVERIFY(near(shared.structure.loops[0].rhythm.value, 9 * 3600.0));
    QCOMPARE(shared.structure.loops[0].rhythm.label, Label::Bound);
}

void TestPeople::aLoopThatCasesLeaveHasNone()
{
    const Analysis open = analyze(textMap("a -> b -> a\nb -> out\nstep a arrivals=exp(1h) work=1min\n"));
    QCOMPARE(open.structure.loops.size(), std::size_t(1));
    QVERIFY(!open.structure.loops[0].rhythm.available());
    // By chance the one way or the other: no fixed round.
    const Analysis chance =
        analyze(textMap("s -> a -> b -> a\na -> c -> a\nstep s arrivals=exp(1h)\nstep a work=1min\n"));
    QVERIFY(!chance.structure.loops[0].rhythm.available());
}

BATON_TEST(TestPeople)
#include "tst_people.moc"
