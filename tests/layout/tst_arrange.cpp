#include "tests/layout/corpus.h"
#include "tests/support/registry.h"

#include <QTest>
#include <algorithm>

using namespace baton::layout;
using namespace baton::test;

namespace {

bool overlap(const Rect &a, const Rect &b)
{
    return a.x < b.right() - 1e-6 && b.x < a.right() - 1e-6 && a.y < b.bottom() - 1e-6 && b.y < a.bottom() - 1e-6;
}

int overlappingPairs(const std::vector<Rect> &rects)
{
    int pairs = 0;
    for (std::size_t i = 0; i < rects.size(); ++i)
        for (std::size_t j = i + 1; j < rects.size(); ++j)
            pairs += overlap(rects[i], rects[j]);
    return pairs;
}

std::vector<Rect> arranged(const Graph &graph, const Options &options = {})
{
    const auto boxes = boxesOf(graph);
    return rectsOf(boxes, arrange(boxes, graph.lines, graph.laneCount, options));
}

std::vector<Line> chain(int boxes)
{
    std::vector<Line> lines;
    for (int v = 1; v < boxes; ++v)
        lines.push_back({v - 1, v, 0});
    return lines;
}

} // namespace

class ArrangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChainStandsInOneStraightRowFromLeftToRight()
    {
        const Graph graph{"chain", 5, 0, {}, chain(5)};
        const auto rects = arranged(graph);
        for (int v = 1; v < 5; ++v) {
            QVERIFY(rects[v].x >= rects[v - 1].right() + 69.9);
            QCOMPARE(rects[v].y, rects[v - 1].y);
        }
    }

    void aLongChainIsBrokenIntoRows()
    {
        const Graph graph{"chain", 30, 0, {}, chain(30)};
        Options options;
        options.widest = 1800;
        const auto rects = arranged(graph, options);
        QCOMPARE(overlappingPairs(rects), 0);
        double right = 0;
        int rows = 1;
        for (int v = 1; v < 30; ++v) {
            right = std::max(right, rects[v].right());
            if (rects[v].x > rects[v - 1].x) {
                QCOMPARE(rects[v].y, rects[v - 1].y);
                continue;
            }
            ++rows;
            QCOMPARE(rects[v].x, rects[0].x); // as a line of text begins
            QVERIFY(rects[v].y > rects[v - 1].bottom() + 50);
        }
        QVERIFY(rows >= 3 && rows <= 6);
        QVERIFY(right - rects[0].x <= options.widest);
        QCOMPARE(arranged({"chain", 7, 0, {}, chain(7)}, options)[6].y, 0.0); // short enough for one
    }

    void rowsAreBrokenWhereOneLineGoesOn()
    {
        // Two ways side by side from the fourth to the seventh box, and one that comes back from the twelfth to the
        // second.
        std::vector<Line> lines = chain(16);
        lines.push_back({3, 16, 0});
        lines.push_back({16, 17, 0});
        lines.push_back({17, 6, 0});
        lines.push_back({11, 1, 0});
        Options options;
        options.widest = 1000;
        const auto rects = arranged({"branches", 18, 0, {}, lines}, options);
        QCOMPARE(overlappingPairs(rects), 0);
        const double besides = rects[4].y + rects[4].h * 3; // of the two ways
        for (const int v : {5, 6, 16, 17})
            QVERIFY2(rects[v].y < besides && rects[v].x > rects[3].x, qPrintable(QString::number(v)));
        QVERIFY(rects[15].y > rects[0].bottom());
    }

    void whatHandsDidWithinRowsIsKept()
    {
        const Graph graph{"chain", 30, 0, {}, chain(30)};
        Options options;
        options.widest = 1800;
        auto boxes = boxesOf(graph);
        const auto before = rectsOf(boxes, arrange(boxes, graph.lines, 0, options));
        for (int v = 0; v < 30; ++v) {
            boxes[v].rect = before[v];
            boxes[v].rect.x += 500;
            boxes[v].placed = true;
        }
        const auto again = rectsOf(boxes, arrange(boxes, graph.lines, 0, options));
        for (int v = 0; v < 30; ++v) {
            QCOMPARE(again[v].x, before[v].x + 500);
            QCOMPARE(again[v].y, before[v].y);
        }
        boxes[9].rect.y += 40;
        const auto lower = rectsOf(boxes, arrange(boxes, graph.lines, 0, options));
        QVERIFY(lower[9].y > lower[10].y + 10);
        for (int v = 0; v < 30; ++v) // in one line: so it stays
            boxes[v].rect = {v * 220.0, 0, before[v].w, before[v].h};
        const auto line = rectsOf(boxes, arrange(boxes, graph.lines, 0, options));
        for (int v = 1; v < 30; ++v)
            QCOMPARE(line[v].y, line[0].y);
    }

    void noTwoBoxesOverlapOnAnyGraphOfTheCorpus()
    {
        for (const Graph &graph : corpus())
            for (const bool quick : {true, false}) {
                Options options;
                options.quick = quick || graph.boxes > 200;
                QVERIFY2(overlappingPairs(arranged(graph, options)) == 0, graph.name.c_str());
            }
    }

    void theSameInputGivesTheSamePicture()
    {
        const Graph graph = randomLayered(120, 240, 0.04, 7);
        QVERIFY(arranged(graph) == arranged(graph));
    }

    void reworkGoesBackAndTheChainKeepsItsDirection()
    {
        Graph graph{"rework", 5, 0, {}, chain(5)};
        graph.lines.insert(graph.lines.begin(), {{3, 1, 0}});
        graph.lines.push_back({4, 0, 0});
        graph.boxes = 6;
        graph.lines.push_back({5, 0, 0});
        const auto rects = arranged(graph);
        for (int v = 1; v < 5; ++v)
            QVERIFY(rects[v].x > rects[v - 1].right());
        QVERIFY(rects[5].right() < rects[0].x);
    }

    void aProcessThatReturnsToItsBeginningBeginsThere()
    {
        // Patient, desk, ward, billing, insurer; the patient gets the bill. Somebody (5) hands over to billing as well.
        Graph graph{"return", 6, 0, {}, chain(5)};
        graph.lines.push_back({3, 0, 0});
        graph.lines.push_back({4, 3, 0});
        graph.lines.push_back({5, 3, 0});
        const auto rects = arranged(graph);
        for (int v = 1; v < 5; ++v)
            QVERIFY(rects[v].x > rects[v - 1].right());
    }

    void aPlanarTreeIsDrawnWithoutCrossings()
    {
        Graph graph{"tree", 127, 0, {}, {}};
        for (int v = 1; v < 127; ++v)
            graph.lines.push_back({(v - 1) / 2, v, 0});
        std::rotate(graph.lines.begin(), graph.lines.begin() + 50, graph.lines.end());
        const auto boxes = boxesOf(graph);
        const Placed placed = arrange(boxes, graph.lines, 0);
        QCOMPARE(placed.crossings, 0);
        QCOMPARE(straightCrossings(rectsOf(boxes, placed), graph.lines), 0L);
    }

    void lanesAreDisjointBandsInOrderAndHoldTheirBoxes()
    {
        for (unsigned seed = 1; seed <= 6; ++seed) {
            const Graph graph = process(60, seed, 5);
            const auto boxes = boxesOf(graph);
            Options options;
            options.lanes = true;
            const Placed placed = arrange(boxes, graph.lines, 5, options);
            QCOMPARE(placed.lanes.size(), std::size_t(5));
            for (int lane = 1; lane < 5; ++lane)
                QVERIFY(placed.lanes[lane].y >= placed.lanes[lane - 1].bottom() - 1e-6);
            const auto rects = rectsOf(boxes, placed);
            for (int v = 0; v < graph.boxes; ++v) {
                const Rect &lane = placed.lanes[graph.lanes[v]];
                QVERIFY(rects[v].y >= lane.y && rects[v].bottom() <= lane.bottom());
                QVERIFY(rects[v].x >= lane.x && rects[v].right() <= lane.right());
            }
            QCOMPARE(overlappingPairs(rects), 0);
        }
    }

    void anEmptyLaneKeepsItsBand()
    {
        Graph graph{"two", 2, 3, {0, 2}, chain(2)};
        Options options;
        options.lanes = true;
        const Placed placed = arrange(boxesOf(graph), graph.lines, 3, options);
        QCOMPARE(placed.lanes.size(), std::size_t(3));
        QVERIFY(placed.lanes[1].h >= 40);
    }

    void whereThereIsNoLaneNothingIsArrangedInLanes()
    {
        const Graph graph = process(12, 3, 0);
        Options options;
        options.lanes = true;
        const Placed placed = arrange(boxesOf(graph), graph.lines, 0, options);
        QVERIFY(placed.boxes == arrange(boxesOf(graph), graph.lines, 0).boxes);
        QVERIFY(placed.lanes.empty());
    }

    void arrangingAgainMovesNothing()
    {
        for (const bool lanes : {false, true}) {
            const Graph graph = process(40, 3, lanes ? 4 : 0);
            auto boxes = boxesOf(graph);
            Options options;
            options.lanes = lanes;
            const auto first = rectsOf(boxes, arrange(boxes, graph.lines, graph.laneCount, options));
            for (std::size_t v = 0; v < boxes.size(); ++v) {
                boxes[v].rect = first[v];
                boxes[v].placed = true;
            }
            const auto again = rectsOf(boxes, arrange(boxes, graph.lines, graph.laneCount, options));
            double farthest = 0;
            for (std::size_t v = 0; v < boxes.size(); ++v)
                farthest = std::max({farthest, std::abs(again[v].x - first[v].x), std::abs(again[v].y - first[v].y)});
            QVERIFY2(farthest < 24, qPrintable(QString::number(farthest)));
        }
    }

    void lanesElsewhereStayWhereTheyAre()
    {
        const Graph graph = process(40, 3, 4);
        auto boxes = boxesOf(graph);
        Options options;
        options.lanes = true;
        const auto first = rectsOf(boxes, arrange(boxes, graph.lines, 4, options));
        for (std::size_t v = 0; v < boxes.size(); ++v) {
            boxes[v].rect = {first[v].x + 700, first[v].y - 900, 156, 74};
            boxes[v].placed = true;
        }
        const auto again = rectsOf(boxes, arrange(boxes, graph.lines, 4, options));
        for (std::size_t v = 0; v < boxes.size(); ++v)
            QVERIFY(std::abs(again[v].y - boxes[v].rect.y) < 24);
    }

    // What Graphviz draws these with.
    void crossingsStayFew()
    {
        const std::vector<std::pair<Graph, long>> limits{{process(300, 2), 18},
                                                         {randomLayered(30, 60, 0.02, 2), 114},
                                                         {randomLayered(80, 160, 0.02, 2), 497},
                                                         {randomLayered(200, 300, 0.02, 1), 780}};
        for (const auto &[graph, limit] : limits) {
            const long crossings = straightCrossings(arranged(graph), graph.lines);
            QVERIFY2(crossings <= limit, qPrintable(QString::number(crossings)));
        }
    }

    void aNewStepLeavesTheOrderOfTheOthersAlone()
    {
        Graph graph = process(30, 5);
        auto boxes = boxesOf(graph);
        const auto first = rectsOf(boxes, arrange(boxes, graph.lines, 0));
        for (std::size_t v = 0; v < boxes.size(); ++v) {
            boxes[v].rect = first[v];
            boxes[v].placed = true;
        }
        boxes.push_back({{0, 0, 156, 74}, -1, false, false});
        graph.lines.push_back({10, 30, 0});
        const auto second = rectsOf(boxes, arrange(boxes, graph.lines, 0));
        QCOMPARE(overlappingPairs(second), 0);
        for (std::size_t a = 0; a < first.size(); ++a)
            for (std::size_t b = 0; b < first.size(); ++b)
                if (first[a].x == first[b].x && second[a].x == second[b].x && first[a].y < first[b].y)
                    QVERIFY(second[a].y < second[b].y);
    }

    void fixedBoxesStayAndTheOthersKeepClear()
    {
        Graph graph{"fixed", 6, 0, {}, chain(6)};
        auto boxes = boxesOf(graph);
        boxes[2].rect = {900, 500, 156, 74};
        boxes[2].fixed = boxes[2].placed = true;
        boxes[4].rect = {1100, 430, 156, 74};
        boxes[4].fixed = boxes[4].placed = true;
        const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0));
        QVERIFY(rects[2] == boxes[2].rect);
        QVERIFY(rects[4] == boxes[4].rect);
        QCOMPARE(overlappingPairs(rects), 0);
    }

    void aLabelGetsTheRoomItAsksFor()
    {
        Graph graph{"label", 2, 0, {}, {{0, 1, 180}}};
        const auto rects = arranged(graph);
        QVERIFY(rects[1].x - rects[0].right() >= 180);
    }

    void loopsParallelLinesAndUnknownBoxesAreTolerated()
    {
        Graph graph{"odd", 3, 0, {}, {{0, 0, 0}, {0, 1, 0}, {0, 1, 0}, {1, 0, 0}, {2, 2, 0}, {1, 9, 0}, {-1, 2, 0}}};
        const auto rects = arranged(graph);
        QCOMPARE(rects.size(), std::size_t(3));
        QVERIFY(rects[1].x > rects[0].right());
        QCOMPARE(overlappingPairs(rects), 0);
    }

    void aCancelledLayoutSaysSoAndStillPlacesEveryBox()
    {
        const Graph graph = randomLayered(400, 800, 0.04, 9);
        const std::atomic<bool> cancel{true};
        Options options;
        options.cancel = &cancel;
        const auto boxes = boxesOf(graph);
        const Placed placed = arrange(boxes, graph.lines, 0, options);
        QVERIFY(placed.cancelled);
        QCOMPARE(placed.boxes.size(), boxes.size());
        QCOMPARE(overlappingPairs(rectsOf(boxes, placed)), 0);
    }

    void nothingToArrangeIsNoTrouble() { QVERIFY(arrange({}, {}, 0).boxes.empty()); }
};

BATON_TEST(ArrangeTest)
#include "tst_arrange.moc"
