#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"
#include "tests/views/told.h"

#include <QAccessible>
#include <QSignalSpy>

namespace baton::test {

// Everything that hands do with the mouse is done here with keys alone.
class CanvasByHandTest : public QObject
{
    Q_OBJECT
private:
    static void press(Desk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&desk.canvas, key, modifiers);
    }

private Q_SLOTS:
    void anArrowIsBentMovedAndStraightened()
    {
        Desk desk("a -> b");
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        desk.canvas.bendSelected();
        const Route *route = desk.document.map().routes.find("a-b");
        QVERIFY(route);
        QCOMPARE(route->bends.size(), std::size_t(1));
        const Point first = route->bends.front();
        const std::size_t edits = desk.document.history().size();
        for (int i = 0; i < 3; ++i)
            press(desk, Qt::Key_Down, Qt::ControlModifier);
        press(desk, Qt::Key_Right, Qt::AltModifier);
        route = desk.document.map().routes.find("a-b");
        QCOMPARE(route->bends.front().y, first.y + 60);
        QCOMPARE(route->bends.front().x, first.x + 1);
        QCOMPARE(desk.document.history().size(), edits + 1); // held down, one undo
        desk.canvas.bendSelected();
        QCOMPARE(desk.document.map().routes.find("a-b")->bends.size(), std::size_t(2));
        desk.canvas.straightenSelected();
        QVERIFY(!desk.document.map().routes.find("a-b"));
    }

    void whichBendTheKeysMoveIsChosenAndOneIsTakenOut()
    {
        Desk desk("a -> b");
        Route route;
        route.id = "a-b";
        route.bends = {{200, 200}, {260, 300}, {320, 200}};
        QVERIFY(desk.document.perform(intents::route(desk.document.map(), route)).ok());
        const auto bends = [&] {
            return desk.document.map().routes.find("a-b")->bends;
        };
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        QSignalSpy said(&desk.canvas, &Canvas::message);
        const QImage none = desk.canvas.viewport()->grab().toImage();
        desk.canvas.walkBends();
        QVERIFY(said.last().at(0).toString().startsWith(QStringLiteral("Bend 1 of 3")));
        const QImage first = desk.canvas.viewport()->grab().toImage();
        QVERIFY(first != none);
        desk.canvas.walkBends();
        QVERIFY(said.last().at(0).toString().startsWith(QStringLiteral("Bend 2 of 3")));
        QVERIFY(desk.canvas.viewport()->grab().toImage() != first);
        press(desk, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(bends(), (std::vector<Point>{{200, 200}, {260, 320}, {320, 200}}));
        desk.canvas.removeBend();
        QCOMPARE(bends(), (std::vector<Point>{{200, 200}, {320, 200}}));
        desk.canvas.walkBends();
        desk.canvas.walkBends();
        desk.canvas.select({{"a"}, {}, {}}, false);
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        desk.canvas.removeBend(); // none is chosen yet: the first is, and nothing goes
        QCOMPARE(bends().size(), std::size_t(2));
        QVERIFY(said.last().at(0).toString().startsWith(QStringLiteral("Bend 1 of 2")));
        desk.canvas.removeBend();
        desk.canvas.removeBend();
        QVERIFY(!desk.document.map().routes.find("a-b"));
        desk.canvas.walkBends();
        QVERIFY(said.last().at(0).toString().contains(QStringLiteral("no bends")));
    }

    void nudgingAnArrowWithoutABendMakesOne()
    {
        Desk desk("a -> b");
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        press(desk, Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(desk.document.map().routes.find("a-b"));
    }

    void spaceIsOpenedAndClosedInOneUndo()
    {
        Desk desk("a -> b -> c");
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), desk.canvas.geometry().unplaced())).ok());
        const ProcessMap before = desk.document.map();
        desk.canvas.select({{"b"}, {}, {}}, false);
        press(desk, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        press(desk, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        const auto x = [&](const Id &step) {
            return desk.document.map().placements.find(step)->x - before.placements.find(step)->x;
        };
        QCOMPARE(x("a"), 0.0);
        QCOMPARE(x("b"), 80.0);
        QCOMPARE(x("c"), 80.0);
        QTRY_COMPARE(test::toldIn(desk.canvas), QStringLiteral("2 step(s) moved right."));
        QCOMPARE(desk.document.history().back().subject, std::string()); // not as if one of them had been moved
        press(desk, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(x("b"), 40.0);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == before);
        for (int i = 0; i < 40; ++i)
            press(desk, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!desk.overlaps());
        QVERIFY(x("b") < 0);
        press(desk, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.document.map().placements.find("b")->y, before.placements.find("b")->y + 40);
    }

    void stepsAreChosenOneAfterTheOther()
    {
        Desk desk("a -> b -> c");
        desk.canvas.select({{"a"}, {}, {}}, false);
        press(desk, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        press(desk, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.canvas.selection().steps, (std::vector<Id>{"a", "b", "c"}));
        QVERIFY(desk.document.map() == desk.before);
    }

    void aStepIsPutIntoAHandoff()
    {
        Desk desk("a -> b: data\nstep c");
        desk.canvas.select({{"c"}, {}, {}}, false);
        desk.canvas.connectFromSelected();
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        press(desk, Qt::Key_Return);
        QVERIFY(!desk.between("a", "b"));
        QVERIFY(desk.between("a", "c"));
        QVERIFY(desk.between("c", "b"));
        QCOMPARE(desk.between("c", "b")->deliverable, std::string("data"));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void aStepWithHandoffsIsPutIntoNoOther()
    {
        Desk desk("a -> b: data\nc -> d");
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), desk.canvas.geometry().unplaced())).ok());
        const std::size_t handoffs = desk.document.map().handoffs.size();
        QSignalSpy said(&desk.canvas, &Canvas::message);
        desk.canvas.select({{"c"}, {}, {}}, false);
        desk.canvas.connectFromSelected();
        QVERIFY(!said.last().at(0).toString().contains(QStringLiteral("in between")));
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        press(desk, Qt::Key_Return);
        QVERIFY(said.last().at(0).toString().contains(QStringLiteral("handoffs of its own")));
        QCOMPARE(desk.document.map().handoffs.size(), handoffs);
        const QPointF middle = desk.canvas.geometry().handoff("a-b")->middle();
        desk.drag(desk.at("c"), desk.canvas.viewRect(QRectF(middle, QSizeF(1, 1))).topLeft().toPoint());
        QCOMPARE(desk.document.map().handoffs.size(), handoffs);
        QVERIFY(desk.between("a", "b"));
    }

    void aStepIsNotPutIntoAHandoffOfItsOwn()
    {
        Desk desk("a -> b: data");
        desk.canvas.select({{"a"}, {}, {}}, false);
        desk.canvas.connectFromSelected();
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        press(desk, Qt::Key_Return);
        QVERIFY(desk.document.map() == desk.before);
    }

    void aLaneIsMadeHigherAndLower()
    {
        Desk desk(R"(
            a -> b
            party front name="Front desk"
            party back name="Back office"
            step a party=front
            step b party=back
        )");
        desk.canvas.setLanesVisible(true);
        desk.canvas.chooseLane("front");
        const auto height = [&] {
            const auto &lanes = desk.canvas.geometry().lanes();
            const LaneShape &lane =
                *std::find_if(lanes.begin(), lanes.end(), [](const auto &l) { return l.party == "front"; });
            return lane.bottom - lane.top;
        };
        const double before = height();
        press(desk, Qt::Key_Down, Qt::AltModifier);
        press(desk, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(height() >= before + 30);
        const double higher = height();
        press(desk, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(height(), higher - 20);
        QVERIFY(desk.document.undo().ok());
        QCOMPARE(height(), before);
    }

    void whatKeysMoveTellsOnceWhereItStands()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("b"), false);
        const auto told = [&] {
            return test::toldIn(desk.canvas);
        };
        for (int i = 0; i < 3; ++i)
            press(desk, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(told(), QString()); // not for each key
        QTRY_COMPARE(told(), QStringLiteral("Moved right. b is right of a."));
        for (int i = 0; i < 12; ++i)
            press(desk, Qt::Key_Down, Qt::ControlModifier);
        for (int i = 0; i < 16; ++i)
            press(desk, Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE(told(), QStringLiteral("Moved left. b is below a."));
        desk.canvas.lockSelected(true);
        press(desk, Qt::Key_Right, Qt::ControlModifier);
        QTest::qWait(500);
        QCOMPARE(told(), QStringLiteral("Moved left. b is below a.")); // it stays where it is
        desk.canvas.select({{}, {"a-b"}, {}}, false);
        desk.canvas.bendSelected();
        press(desk, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(told(), QStringLiteral("Moved up."));
    }

    void ofSeveralStepsThatKeysMoveItTellsHowManyAndWhereTheyStand()
    {
        Desk desk("a -> b -> c");
        const auto told = [&](Qt::Key key) {
            press(desk, key, Qt::ControlModifier);
            QTest::qWait(500);
            return test::toldIn(desk.canvas);
        };
        desk.canvas.select({{"b", "c"}, {}, {}}, false);
        QCOMPARE(told(Qt::Key_Right), QStringLiteral("2 step(s) moved right. b is right of a."));
        desk.canvas.select({{"a", "b", "c"}, {}, {}}, false);
        QCOMPARE(told(Qt::Key_Up), QStringLiteral("3 step(s) moved up."));
        desk.canvas.select(oneStep("b"), false);
        desk.canvas.lockSelected(true);
        desk.canvas.select({{"b", "c"}, {}, {}}, false);
        QCOMPARE(told(Qt::Key_Right),
                 QStringLiteral("1 step(s) moved right. 1 locked step(s) stayed. c is right of b."));
    }

    void aLaneIsNeverLowerThanItsStepsNeed()
    {
        Desk desk(R"(
            a -> b
            party front name="Front desk"
            step a party=front
        )");
        desk.canvas.setLanesVisible(true);
        desk.canvas.chooseLane("front");
        const auto kept = [&] {
            return desk.document.map().parties.find("front")->laneHeight;
        };
        QSignalSpy said(&desk.canvas, &Canvas::message);
        press(desk, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(kept(), 0.0);
        QCOMPARE(said.count(), 1); // that it is as low as can be
        press(desk, Qt::Key_Down, Qt::AltModifier);
        press(desk, Qt::Key_Down, Qt::AltModifier);
        const auto &lanes = desk.canvas.geometry().lanes();
        const LaneShape &lane =
            *std::find_if(lanes.begin(), lanes.end(), [](const auto &l) { return l.party == "front"; });
        QVERIFY(kept() > lane.needed);
        const QRectF edge = desk.canvas.viewRect(QRectF(0, lane.top, 1, lane.bottom - lane.top));
        desk.canvas.setTool(Canvas::ToolKind::Lane); // by the mouse: the same rule
        desk.drag(QPoint(600, int(edge.bottom())), QPoint(600, int(edge.top()) + 8));
        QCOMPARE(kept(), 0.0);
    }

    void phasesAreNamedMovedAndRemoved()
    {
        Desk desk("a -> b");
        desk.canvas.addPhaseAt({100, 0});
        desk.name(QStringLiteral("Before"));
        desk.canvas.addPhaseAt({300, 0});
        desk.name(QStringLiteral("After"));
        desk.canvas.nameNextPhase();
        QVERIFY(desk.editor()->isVisible());
        QCOMPARE(desk.editor()->text(), QStringLiteral("Before"));
        QTest::keyClick(desk.editor(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(desk.editor(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.document.map().info.phases.front().x, 140.0);
        QVERIFY(desk.editor()->isVisible());
        desk.editor()->selectAll();
        desk.name(QStringLiteral("First"));
        QCOMPARE(desk.document.map().info.phases.front().name, std::string("First"));
        desk.canvas.nameNextPhase();
        QCOMPARE(desk.editor()->text(), QStringLiteral("After"));
        desk.editor()->clear();
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QCOMPARE(desk.document.map().info.phases.size(), std::size_t(1));
    }

    void aPhaseIsMovedHoweverItsNameCameToBeTyped()
    {
        Desk desk("a -> b");
        desk.canvas.addPhaseAt({100, 0});
        desk.name(QStringLiteral("Before"));
        desk.canvas.nameNextPhase(); // the first is the last one named by keyboard
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        desk.canvas.addPhaseAt({300, 0}); // and now another is under the editor
        QTest::keyClick(desk.editor(), Qt::Key_Right, Qt::AltModifier);
        const std::vector<Phase> &phases = desk.document.map().info.phases;
        QCOMPARE(phases.front().x, 100.0);
        QCOMPARE(phases.back().x, 320.0);
    }

    void notesAreChosenAndMoved()
    {
        Desk desk("a -> b");
        for (const double x : {10.0, 400.0}) {
            Note note;
            note.x = x;
            note.y = 300;
            note.text = "look here";
            Id id;
            QVERIFY(desk.document.perform(intents::addNote(desk.document.map(), note, &id)).ok());
        }
        desk.canvas.chooseNextNote();
        const Id first = desk.canvas.selection().notes.at(0);
        press(desk, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk.document.map().notes.find(first)->x, 30.0);
        desk.canvas.chooseNextNote();
        QVERIFY(desk.canvas.selection().notes.at(0) != first);
    }

    void pagesAreTurned()
    {
        Desk desk("a -> b");
        const QRectF before = desk.canvas.visibleArea();
        press(desk, Qt::Key_PageDown);
        QVERIFY(desk.canvas.visibleArea().top() > before.top() + before.height() / 2);
        press(desk, Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(desk.canvas.visibleArea().left() < before.left());
    }
};

} // namespace baton::test

using baton::test::CanvasByHandTest;
BATON_TEST(CanvasByHandTest)
#include "tst_canvasbyhand.moc"
