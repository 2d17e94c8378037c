#include "model/layout/layout.h"
#include "tests/layout/corpus.h"
#include "tests/support/registry.h"

#include <QTest>
#include <cmath>

using namespace baton::layout;

namespace {

std::vector<Rect> row(int count, double gap)
{
    std::vector<Rect> rects;
    for (int i = 0; i < count; ++i)
        rects.push_back({i * (150 + gap), 0, 150, 70});
    return rects;
}

bool overlap(const Rect &a, const Rect &b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

std::vector<Rect> moved(std::vector<Rect> boxes, const std::vector<Point> &corners)
{
    for (std::size_t i = 0; i < boxes.size(); ++i)
        boxes[i].x = corners[i].x, boxes[i].y = corners[i].y;
    return boxes;
}

} // namespace

class MakeRoomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereThereIsRoomNothingMoves()
    {
        const auto boxes = row(3, 80);
        const auto corners = makeRoom(boxes, {0, 200, 150, 70});
        for (std::size_t i = 0; i < boxes.size(); ++i)
            QVERIFY((corners[i] == Point{boxes[i].x, boxes[i].y}));
    }

    void aStepDroppedBetweenTwoOpensTheRow()
    {
        const auto boxes = row(4, 80);
        const Rect fresh{230 + 115 - 75.0 + 0, 0, 150, 70};
        const auto after = moved(boxes, makeRoom(boxes, {fresh.x, 0, 150, 70}));
        for (std::size_t i = 0; i < after.size(); ++i) {
            QVERIFY(!overlap(after[i], fresh));
            QVERIFY(i == 0 || after[i].x >= after[i - 1].right());
        }
    }

    void growingTheChainPushesTheRestOfItsRowOnly()
    {
        auto boxes = row(3, 80);
        boxes.push_back({230, 300, 150, 70});
        const Rect fresh{230, 0, 150, 70};
        const auto corners = makeRoom(boxes, fresh, 80);
        QVERIFY((corners[0] == Point{0, 0}));
        QVERIFY((corners[3] == Point{230, 300}));
        const auto after = moved(boxes, corners);
        for (const Rect &rect : after)
            QVERIFY(!overlap(rect, fresh));
    }

    void theShorterWayIsTaken()
    {
        // Half hidden from above: one step down costs less than one aside.
        const std::vector<Rect> boxes{{0, 60, 150, 70}};
        const auto corners = makeRoom(boxes, {0, 0, 150, 70}, 40);
        QVERIFY((corners[0] == Point{0, 110}));
    }

    void sidewaysKeepsAChainLevel()
    {
        const auto boxes = row(6, 80);
        const auto after = moved(boxes, makeRoom(boxes, Rect{270, 0, 150, 70}, 28, Way::Sideways));
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].y, 0.0);
            QVERIFY(!overlap(after[i], {270 - 27.9, 0, 150 + 55.8, 70}));
        }
    }

    void severalThatCameTogetherStandClearAndOnlyTheCoveredMove()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            baton::test::Random random(seed);
            std::vector<Rect> boxes, fresh;
            for (int x = 0; x < 6; ++x)
                for (int y = 0; y < 6; ++y)
                    boxes.push_back({x * 200.0 + random.below(30), y * 110.0 + random.below(30), 150, 70});
            const Point corner{random.below(900) * 1.0, random.below(500) * 1.0};
            for (int i = 0; i < 3; ++i)
                fresh.push_back({corner.x + i * 190, corner.y + random.below(40), 150, 70});
            const auto after = moved(boxes, makeRoom(boxes, fresh, 16));
            for (std::size_t i = 0; i < after.size(); ++i) {
                for (const Rect &one : fresh)
                    QVERIFY(!overlap(after[i], one));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!overlap(after[i], after[j]));
            }
        }
    }

    void severalInAnEmptyPlaceMoveNothing()
    {
        const auto boxes = row(4, 80);
        const auto corners = makeRoom(boxes, std::vector<Rect>{{0, 300, 150, 70}, {230, 300, 150, 70}}, 16);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            QVERIFY((corners[i] == Point{boxes[i].x, boxes[i].y}));
    }

    void whatIsPushedIsPushedNoFurtherThanNeeded()
    {
        // The gap asked for and not a pixel more, for the first; the next in line keeps its distance, for the label
        // between them.
        const auto boxes = row(3, 80);
        const auto corners = makeRoom(boxes, Rect{-100, 0, 150, 70}, 20, Way::Sideways);
        QCOMPARE(corners[0].x, 70.0);
        QCOMPARE(corners[1].x, 70 + 150 + 80.0);
    }

    void aWideDistanceIsUsedUpDownToTheRoomForALabel()
    {
        const auto boxes = row(3, 220);
        const auto corners = makeRoom(boxes, Rect{-100, 0, 150, 70}, 20, Way::Sideways);
        QCOMPARE(corners[0].x, 70.0);
        QCOMPARE(corners[1].x, 370.0);
        const auto pushed = makeRoom(boxes, Rect{0, 0, 150, 70}, 20, Way::Sideways);
        QCOMPARE(pushed[0].x, 170.0);
        QCOMPARE(pushed[1].x, 170 + 150 + roomForLabel);
        QCOMPARE(pushed[2].x, 740.0);
    }

    void nothingOverlapsAndOrderIsKeptAmongManyBoxes()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            baton::test::Random random(seed);
            std::vector<Rect> boxes;
            for (int x = 0; x < 6; ++x)
                for (int y = 0; y < 6; ++y)
                    boxes.push_back({x * 200.0 + random.below(30), y * 110.0 + random.below(30), 150, 70});
            const Rect fresh{random.below(1000) * 1.0, random.below(600) * 1.0, 150, 70};
            const auto after = moved(boxes, makeRoom(boxes, fresh));
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                QVERIFY(!overlap(after[i], fresh));
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY(!overlap(after[i], after[j]));
                    if (boxes[i].x >= boxes[j].right() && std::abs(boxes[i].y - boxes[j].y) < 70)
                        QVERIFY(after[i].x >= after[j].right());
                    if (boxes[i].y >= boxes[j].bottom() && std::abs(boxes[i].x - boxes[j].x) < 150)
                        QVERIFY(after[i].y >= after[j].bottom());
                }
            }
            QVERIFY(makeRoom(boxes, fresh) == makeRoom(boxes, fresh));
        }
    }
};

BATON_TEST(MakeRoomTest)
#include "tst_makeroom.moc"
