#include "model/layout/routing.h"
#include "tests/layout/corpus.h"
#include "tests/support/registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace baton::layout;
using namespace baton::test;

namespace {

std::vector<RouteRequest> requests(const std::vector<Line> &lines, double width = 60)
{
    std::vector<RouteRequest> result;
    for (const Line &line : lines)
        result.push_back({line.from, line.to, {}, width, 18});
    return result;
}

bool through(Point a, Point b, const Rect &rect)
{
    // Far enough inside to be seen.
    const double x = std::max(std::min(a.x, b.x), rect.x + 1), right = std::min(std::max(a.x, b.x), rect.right() - 1);
    const double y = std::max(std::min(a.y, b.y), rect.y + 1), bottom = std::min(std::max(a.y, b.y), rect.bottom() - 1);
    return x <= right && y <= bottom;
}

int boxesCrossed(const std::vector<Rect> &rects, const std::vector<Routed> &arrows)
{
    int count = 0;
    for (const Routed &arrow : arrows) {
        const auto points = sampled(arrow);
        for (const Rect &rect : rects) {
            bool crossed = false;
            for (std::size_t i = 1; i < points.size(); ++i)
                crossed |= through(points[i - 1], points[i], rect);
            count += crossed;
        }
    }
    return count;
}

bool onEdge(Point p, const Rect &r)
{
    const bool side =
        (std::abs(p.x - r.x) < 0.01 || std::abs(p.x - r.right()) < 0.01) && p.y >= r.y && p.y <= r.bottom();
    const bool cap =
        (std::abs(p.y - r.y) < 0.01 || std::abs(p.y - r.bottom()) < 0.01) && p.x >= r.x && p.x <= r.right();
    return side || cap;
}

bool rightAngled(const Routed &arrow)
{
    for (std::size_t i = 1; i < arrow.points.size(); ++i)
        if (std::abs(arrow.points[i].x - arrow.points[i - 1].x) > 0.01 &&
            std::abs(arrow.points[i].y - arrow.points[i - 1].y) > 0.01)
            return false;
    return true;
}

std::vector<Rect> row(int count, double gap = 90)
{
    std::vector<Rect> rects;
    for (int i = 0; i < count; ++i)
        rects.push_back({i * (156 + gap), 100, 156, 74});
    return rects;
}

} // namespace

class RouteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighboursInARowAreJoinedByOneStraightArrow()
    {
        const auto arrows = route(row(2), requests({{0, 1, 0}}), RouteStyle::Orthogonal);
        QCOMPARE(arrows[0].points.size(), std::size_t(2));
        QCOMPARE(arrows[0].points[0].y, arrows[0].points[1].y);
        QCOMPARE(arrows[0].points[0].x, 156.0);
    }

    void arrowsNeverCrossABoxOnArrangedGraphs()
    {
        std::vector<Graph> graphs;
        for (unsigned seed = 1; seed <= 4; ++seed) {
            graphs.push_back(process(60, seed));
            graphs.push_back(randomLayered(80, 160, 0.04, seed));
        }
        for (const Graph &graph : graphs) {
            const auto boxes = boxesOf(graph);
            const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0));
            for (const RouteStyle style : {RouteStyle::Orthogonal, RouteStyle::Smooth})
                QVERIFY2(boxesCrossed(rects, route(rects, requests(graph.lines), style)) == 0, graph.name.c_str());
        }
    }

    void arrowsNeverCrossABoxAmongScatteredBoxes()
    {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            Random random(seed);
            std::vector<Rect> rects;
            while (rects.size() < 40) {
                const Rect rect{random.below(1800) * 1.0, random.below(1200) * 1.0, 156, 74};
                if (std::none_of(rects.begin(), rects.end(),
                                 [&](const Rect &other) { return overlaps(rect, other, 36); }))
                    rects.push_back(rect);
            }
            std::vector<Line> lines;
            for (int i = 0; i < 60; ++i)
                lines.push_back({static_cast<int>(random.below(40)), static_cast<int>(random.below(40)), 0});
            for (const RouteStyle style : {RouteStyle::Orthogonal, RouteStyle::Smooth}) {
                const auto arrows = route(rects, requests(lines), style);
                QCOMPARE(boxesCrossed(rects, arrows), 0);
                for (std::size_t i = 0; i < lines.size(); ++i) {
                    QVERIFY(onEdge(arrows[i].points.front(), rects[lines[i].from]));
                    QVERIFY(onEdge(arrows[i].points.back(), rects[lines[i].to]));
                    QVERIFY(style == RouteStyle::Smooth || rightAngled(arrows[i]));
                }
            }
        }
    }

    void labelsLieOverNoBoxAndOverNoOtherLabel()
    {
        for (unsigned seed = 1; seed <= 4; ++seed) {
            Graph graph = process(40, seed);
            for (Line &line : graph.lines)
                line.labelWidth = 110;
            const auto boxes = boxesOf(graph);
            const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0));
            for (const RouteStyle style : {RouteStyle::Orthogonal, RouteStyle::Smooth}) {
                const auto arrows = route(rects, requests(graph.lines, 110), style);
                for (std::size_t i = 0; i < arrows.size(); ++i) {
                    QCOMPARE(arrows[i].label.w, 110.0);
                    for (const Rect &rect : rects)
                        QVERIFY(!overlaps(arrows[i].label, rect));
                    for (std::size_t j = 0; j < i; ++j)
                        QVERIFY(!overlaps(arrows[i].label, arrows[j].label));
                }
            }
        }
    }

    void labelsKeepOffOtherArrowsWhereThereIsRoom()
    {
        int labels = 0, covered = 0;
        for (unsigned seed = 1; seed <= 6; ++seed) {
            Graph graph = process(30, seed);
            for (Line &line : graph.lines)
                line.labelWidth = 70;
            const auto boxes = boxesOf(graph);
            const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0));
            const auto arrows = route(rects, requests(graph.lines, 70), RouteStyle::Smooth);
            for (std::size_t i = 0; i < arrows.size(); ++i) {
                LineIndex others{RectIndex(rects)};
                for (std::size_t j = 0; j < arrows.size(); ++j)
                    if (j != i)
                        others.add(static_cast<int>(j), sampled(arrows[j]));
                ++labels;
                covered += others.crossed(arrows[i].label, -1);
            }
        }
        qInfo("%d of %d labels lie on another arrow", covered, labels);
        QVERIFY(covered * 100 <= labels * 4);
    }

    void whatTheCoarsePictureRefusesIsReallyTaken()
    {
        const Graph graph = process(30, 3);
        const auto boxes = boxesOf(graph);
        const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0));
        const RectIndex index(rects);
        LineIndex lines(index);
        Coverage coverage(index.area());
        for (const Rect &rect : rects)
            coverage.markRect(rect);
        for (const Routed &arrow : route(rects, requests(graph.lines), RouteStyle::Smooth)) {
            lines.add(0, sampled(arrow));
            coverage.markLine(sampled(arrow));
        }
        const Rect area = index.area();
        int taken = 0, refused = 0;
        for (double x = area.x - 500; x < area.right() + 500; x += 17.3)
            for (double y = area.y - 500; y < area.bottom() + 500; y += 11.9) {
                const Rect place{x, y, 71.7, 18.3};
                const bool isTaken = index.hit(place, 0) >= 0 || lines.crossed(place, -1);
                QVERIFY(isTaken || !coverage.isTaken(place));
                taken += isTaken;
                refused += coverage.isTaken(place);
            }
        QVERIFY(taken > 1000);
        QVERIFY2(refused * 10 > taken * 6, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(taken)));
    }

    void aLabelDoesNotHideTheHeadOfItsArrow()
    {
        const auto arrows = route(row(2, 62), requests({{0, 1, 0}}, 50), RouteStyle::Orthogonal);
        const Point tip = arrows[0].points.back();
        QVERIFY(!overlaps(arrows[0].label, {tip.x - 12, tip.y - 4, 12, 8}));
    }

    void aLabelShowsWhereItsArrowBegins()
    {
        for (const RouteStyle style : {RouteStyle::Smooth, RouteStyle::Orthogonal})
            for (const double gap : {60.0, 66.0, 70.0, 76.0, 90.0}) {
                const auto arrows = route(row(2, gap), requests({{0, 1, 0}}, 50), style);
                const Point from = arrows[0].points.front(), tip = arrows[0].points.back();
                QVERIFY(!overlaps(arrows[0].label, {from.x, from.y - 2, 10, 4}));
                QVERIFY(!overlaps(arrows[0].label, {tip.x - 12, tip.y - 4, 12, 8}));
            }
    }

    void aLabelThatJustFitsSitsOnItsLine()
    {
        for (const RouteStyle style : {RouteStyle::Smooth, RouteStyle::Orthogonal}) {
            const auto arrows = route(row(2, 113), requests({{0, 1, 0}}, 88), style);
            QCOMPARE(arrows[0].label.y + arrows[0].label.h / 2, arrows[0].points[0].y);
        }
    }

    void aNewLabelKeepsOffWhatStands()
    {
        const auto rects = row(2, 200);
        const auto lines = requests({{0, 1, 0}});
        const Rect alone = route(rects, lines, RouteStyle::Smooth)[0].label;
        Standing standing;
        standing.labels = {alone};
        const Rect label = route(rects, lines, RouteStyle::Smooth, {0}, standing)[0].label;
        QVERIFY(!overlaps(label, alone));
        QVERIFY(std::abs(label.y - alone.y) < 40);
    }

    void aNewArrowRunsBesideWhatStands()
    {
        std::vector<Rect> rects = row(4);
        for (const Rect &box : row(4))
            rects.push_back({box.x, box.y + 160, box.w, box.h});
        const auto lines = requests({{3, 4, 0}, {6, 0, 0}});
        for (const RouteStyle style : {RouteStyle::Smooth, RouteStyle::Orthogonal}) {
            Standing standing;
            const auto first = route(rects, lines, style, {0});
            standing.lines = {sampled(first[0])};
            const auto second = route(rects, lines, style, {1}, standing);
            Tracks tracks;
            const std::vector<Point> there = standing.lines[0], fresh = sampled(second[1]);
            for (std::size_t i = 1; i < there.size(); ++i)
                if (there[i].y == there[i - 1].y)
                    tracks.add(there[i - 1], there[i]);
            double shared = 0;
            for (std::size_t i = 1; i < fresh.size(); ++i)
                if (fresh[i].y == fresh[i - 1].y)
                    shared += tracks.shared(fresh[i - 1], fresh[i]);
            QCOMPARE(shared, 0.0);
        }
    }

    void aNewArrowBetweenRowsIsNoLongDiagonal()
    {
        std::vector<Rect> rects = row(6);
        for (const Rect &box : row(6))
            rects.push_back({box.x, box.y + 160, box.w, box.h});
        const std::vector<Point> points = sampled(route(rects, requests({{5, 6, 0}}), RouteStyle::Smooth)[0]);
        double level = 0;
        for (std::size_t i = 1; i < points.size(); ++i)
            if (std::abs(points[i].y - points[i - 1].y) < 0.01)
                level += std::abs(points[i].x - points[i - 1].x);
        QVERIFY(level > 0.8 * (rects[5].x - rects[6].x));
        const double middle = (rects[5].bottom() + rects[6].y) / 2;
        QVERIFY(std::any_of(points.begin(), points.end(), [&](Point p) { return p.y == middle; }));
    }

    void aLabelWithRoomSitsOnItsLine()
    {
        const auto arrows = route(row(2, 140), requests({{0, 1, 0}}), RouteStyle::Orthogonal);
        const Rect label = arrows[0].label;
        QCOMPARE(label.y + label.h / 2, arrows[0].points[0].y);
        QVERIFY(label.x > 156 && label.right() < 296);
    }

    void parallelHandoffsAreDrawnApart()
    {
        const auto arrows = route(row(2), requests({{0, 1, 0}, {0, 1, 0}, {0, 1, 0}}), RouteStyle::Orthogonal);
        std::set<double> starts;
        for (const Routed &arrow : arrows)
            starts.insert(arrow.points.front().y);
        QCOMPARE(starts.size(), std::size_t(3));
    }

    void aHandoffBackGoesAroundAndNotThroughTheChain()
    {
        const auto rects = row(4);
        const auto arrows =
            route(rects, requests({{0, 1, 0}, {1, 2, 0}, {2, 3, 0}, {3, 0, 0}}), RouteStyle::Orthogonal);
        QCOMPARE(boxesCrossed(rects, arrows), 0);
        QCOMPARE(arrows[3].points.size(), std::size_t(4));
        QVERIFY(arrows[3].points[1].y < 100 || arrows[3].points[1].y > 174);
        QVERIFY(onEdge(arrows[3].points.back(), rects[0]));
    }

    void aHandoffToItselfIsALoopOutsideItsBox()
    {
        const auto rects = row(1);
        const auto arrows = route(rects, requests({{0, 0, 0}, {0, 0, 0}}), RouteStyle::Orthogonal);
        for (const Routed &arrow : arrows) {
            QVERIFY(arrow.points.size() >= 4);
            QVERIFY(onEdge(arrow.points.front(), rects[0]) && onEdge(arrow.points.back(), rects[0]));
            QVERIFY(!overlaps(arrow.label, rects[0]));
        }
        QVERIFY(arrows[0].points != arrows[1].points);
    }

    void portsAreOrderedSoThatArrowsOfOneEdgeDoNotCross()
    {
        std::vector<Rect> rects{{0, 400, 156, 74}};
        for (int i = 0; i < 5; ++i)
            rects.push_back({400, 100 + i * 150.0, 156, 74});
        std::vector<Line> lines;
        for (const int to : {3, 1, 5, 2, 4})
            lines.push_back({0, to, 0});
        const auto arrows = route(rects, requests(lines, 0), RouteStyle::Orthogonal);
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t j = 0; j < lines.size(); ++j)
                if (lines[i].to < lines[j].to)
                    QVERIFY(arrows[i].points.front().y < arrows[j].points.front().y);
    }

    void bendsSetByAPersonAreKept()
    {
        std::vector<RouteRequest> lines = requests({{0, 1, 0}});
        lines[0].bends = {{200, 300}, {320, 300}};
        const auto arrows = route(row(2), lines, RouteStyle::Orthogonal);
        for (const Point bend : lines[0].bends)
            QVERIFY(std::find(arrows[0].points.begin(), arrows[0].points.end(), bend) != arrows[0].points.end());
        QVERIFY(rightAngled(arrows[0]));
    }

    void smoothArrowsAreBezierChainsThatLeaveAtRightAngles()
    {
        const std::vector<Rect> rects{{0, 0, 156, 74}, {300, 200, 156, 74}};
        const auto arrows = route(rects, requests({{0, 1, 0}}), RouteStyle::Smooth);
        QVERIFY(arrows[0].smooth);
        QCOMPARE(arrows[0].points.size() % 3, std::size_t(1));
        QCOMPARE(arrows[0].points[0].y, arrows[0].points[1].y);
    }

    void onlyTheNamedLinesAreRouted()
    {
        const auto lines = requests({{0, 1, 0}, {1, 2, 0}, {0, 2, 0}});
        const auto all = route(row(3), lines, RouteStyle::Orthogonal);
        const auto one = route(row(3), lines, RouteStyle::Orthogonal, {2});
        QVERIFY(one[0].points.empty() && one[1].points.empty());
        QVERIFY(one[2].points.front() == all[2].points.front());
        QVERIFY(one[2].points.back() == all[2].points.back());
    }

    void theSameInputGivesTheSameArrows()
    {
        const Graph graph = randomLayered(60, 120, 0.04, 3);
        const auto boxes = boxesOf(graph);
        const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0));
        const auto a = route(rects, requests(graph.lines), RouteStyle::Orthogonal);
        const auto b = route(rects, requests(graph.lines), RouteStyle::Orthogonal);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(a[i].points == b[i].points && a[i].label == b[i].label);
    }

    void unknownBoxesGiveAnEmptyArrow()
    {
        QVERIFY(route(row(1), requests({{0, 4, 0}}), RouteStyle::Orthogonal)[0].points.empty());
    }
};

BATON_TEST(RouteTest)
#include "tst_route.moc"
