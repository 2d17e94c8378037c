#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"
#include "views/canvas/noteeditor.h"
#include "views/canvas/tools/alignment.h"

#include <QSignalSpy>
#include <QToolButton>

namespace baton::test {

namespace {

QPoint onLine(const Desk &desk, const Id &handoff)
{
    const QPointF middle = desk.canvas.geometry().handoff(handoff)->middle();
    return desk.canvas.viewRect(QRectF(middle, QSizeF(1, 1))).topLeft().toPoint();
}

QToolButton *padButton(const Desk &desk, const QString &name)
{
    for (QToolButton *button : desk.canvas.findChildren<QToolButton *>())
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    return nullptr;
}

intents::Selection oneHandoff(const Id &id)
{
    return {{}, {id}, {}};
}

} // namespace

class CanvasHandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSelectedHandoffIsLedByHandAndStraightenedByADoubleClick()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneHandoff("a-b"), false);
        const QPoint grip = onLine(desk, "a-b");
        desk.drag(grip, grip + QPoint(0, 120));
        const Route *route = desk.document.map().routes.find("a-b");
        QVERIFY(route);
        QCOMPARE(route->bends.size(), std::size_t(1));
        const QPointF bend(route->bends.front().x, route->bends.front().y);
        QVERIFY(desk.canvas.geometry().handoff("a-b")->distanceTo(bend) < 3);
        desk.drag(grip + QPoint(0, 120), grip + QPoint(30, 150)); // the same bend, not another one
        QCOMPARE(desk.document.map().routes.find("a-b")->bends.size(), std::size_t(1));
        QTest::mouseDClick(desk.canvas.viewport(), Qt::LeftButton, {}, grip + QPoint(30, 150));
        QVERIFY(!desk.document.map().routes.find("a-b"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void closingWhileANameIsBeingTypedIsNoTrouble()
    {
        Document document(textMap("a -> b"));
        auto canvas = std::make_unique<Canvas>();
        canvas->setDocument(&document);
        canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(canvas.get()));
        canvas->addStepAt({300, 300});
        auto *editor = canvas->findChild<NameEditor *>();
        QVERIFY(editor && editor->isVisible());
        QSignalSpy left(editor, &QObject::destroyed);
        canvas.reset();
        QCOMPARE(left.count(), 1);
        QCOMPARE(document.map().steps.size(), std::size_t(2));
    }

    void draggingAHandoffThatIsNotSelectedBendsNothing()
    {
        Desk desk("a -> b");
        const QPoint grip = onLine(desk, "a-b");
        desk.drag(grip, grip + QPoint(0, 120));
        QVERIFY(desk.document.map() == desk.before);
    }

    void escapeWhileBendingPutsTheLineBack()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneHandoff("a-b"), false);
        const QPoint grip = onLine(desk, "a-b");
        desk.drag(grip, grip + QPoint(0, 120), false);
        QTest::keyClick(&desk.canvas, Qt::Key_Escape);
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, {}, grip + QPoint(0, 120));
        QVERIFY(desk.document.map() == desk.before);
    }

    void aNoteIsWrittenWhereItSticks()
    {
        Desk desk("a -> b");
        desk.canvas.setTool(Canvas::ToolKind::Note);
        QTest::mouseClick(desk.canvas.viewport(), Qt::LeftButton, {}, QPoint(200, 600));
        auto *editor = desk.canvas.findChild<NoteEditor *>();
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("Ask the ward"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor->isVisible());
        QCOMPARE(desk.document.map().notes.size(), std::size_t(1));
        QCOMPARE(desk.document.map().notes[0].text, std::string("Ask the ward"));
        const QRectF shown = desk.canvas.viewRect(desk.canvas.geometry().notes().front().rect);
        QVERIFY((shown.topLeft() - QPointF(200, 600)).manhattanLength() < 3);
    }

    void escapeKeepsWhatTheNoteSaidBefore()
    {
        Desk desk("a -> b");
        Note note;
        note.text = "before";
        note.x = 100;
        note.y = 300;
        QVERIFY(desk.document.perform(intents::addNote(desk.document.map(), note)).ok());
        desk.canvas.fit(false);
        const QRectF shown = desk.canvas.viewRect(desk.canvas.geometry().notes().front().rect);
        QTest::mouseDClick(desk.canvas.viewport(), Qt::LeftButton, {}, shown.center().toPoint());
        auto *editor = desk.canvas.findChild<NoteEditor *>();
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("something else"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(desk.document.map().notes[0].text, std::string("before"));
    }

    void aLaneDraggedByItsTitleIsReorderedWithItsSteps()
    {
        Desk desk(clinic);
        desk.canvas.setLanesVisible(true);
        desk.settle();
        const auto lanes = desk.canvas.geometry().lanes();
        const auto y = [&](double mapY) {
            return qRound(desk.canvas.viewRect(QRectF(0, mapY, 1, 1)).top());
        };
        const QPoint last(10, y((lanes[2].top + lanes[2].bottom) / 2)), first(10, y(lanes[0].top + 4));
        desk.drag(last, first);
        QCOMPARE(desk.document.map().parties[0].id, lanes[2].party);
        QCOMPARE(desk.canvas.geometry().lanes()[0].party, lanes[2].party);
        QVERIFY(desk.canvas.geometry().step("billing")->rect.top() < desk.canvas.geometry().step("triage")->rect.top());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void titlesOfLowLanesAreWrittenAcrossAndHideNoStep()
    {
        Desk desk(clinic);
        desk.canvas.setLanesVisible(true);
        desk.settle();
        const auto dragged = [&] {
            const auto lanes = desk.canvas.geometry().lanes();
            const auto y = [&](double mapY) {
                return qRound(desk.canvas.viewRect(QRectF(0, mapY, 1, 1)).top());
            };
            desk.drag({60, y((lanes[2].top + lanes[2].bottom) / 2)}, {60, y(lanes[0].top + 4)});
            return desk.document.map().parties[0].id == lanes[2].party;
        };
        desk.canvas.setZoom(1, {600, 400});
        QVERIFY(!dragged());
        desk.canvas.resize(1200, 200);
        desk.canvas.fit(false);
        QVERIFY(desk.canvas.zoom() < 0.6);
        for (const StepShape &step : desk.canvas.geometry().steps())
            QVERIFY(desk.canvas.viewRect(step.rect).left() > 80);
        QVERIFY(dragged());
    }

    void aStepDraggedNearlyLevelWithAnotherSnapsToIt()
    {
        Desk desk("a -> b\nstep c");
        const MapGeometry &geometry = desk.canvas.geometry();
        const double away = geometry.step("a")->rect.top() - geometry.step("c")->rect.top();
        const QPoint grip = desk.at("c");
        const QPoint nearly = grip + QPoint(0, qRound((away + 3) * desk.canvas.zoom()));
        desk.drag(grip, nearly + QPoint(qRound(700 * desk.canvas.zoom()), 0), true, {});
        QCOMPARE(geometry.step("c")->rect.top(), geometry.step("a")->rect.top());
    }

    void aStepStandsBetweenTwoWithEqualGaps()
    {
        Desk desk("a -> b\nstep c");
        const MapGeometry &geometry = desk.canvas.geometry();
        Alignment alignment(geometry, {geometry.stepIndex("c")});
        const QRectF a = geometry.step("a")->rect;
        QRectF held = a;
        const QRectF b = geometry.step("b")->rect;
        const double gap = b.left() - a.right();
        held.moveLeft(b.right() + gap + 3);
        held.translate(alignment.snap(held, 6));
        QCOMPARE(held.left() - b.right(), gap);
        QCOMPARE(alignment.gaps().size(), std::size_t(2));
    }

    void aStepDroppedUponAnotherMakesRoomInOneUndo()
    {
        Desk desk("a -> b -> d\nstep c");
        const QPointF dropped = desk.canvas.geometry().step("b")->rect.center();
        desk.drag(desk.at("c"), desk.at("b") + QPoint(10, 6), true, {});
        QVERIFY(!desk.overlaps());
        const QRectF c = desk.canvas.geometry().step("c")->rect;
        QVERIFY(c.contains(dropped)); // where it was let go
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void movingOrLockingSeveralIsNotToldAsOneOfThem()
    {
        Desk desk("a -> b -> c");
        const auto lastSubject = [&] {
            return desk.document.history().back().subject;
        };
        desk.canvas.select({{"b"}, {}, {}}, false);
        desk.canvas.nudge({0, 20});
        QCOMPARE(lastSubject(), std::string("b"));
        desk.canvas.select({{"a", "b"}, {}, {}}, false);
        desk.canvas.nudge({0, 20});
        QCOMPARE(lastSubject(), std::string());
        desk.drag(desk.at("a"), desk.at("a") + QPoint(0, 60));
        QCOMPARE(desk.document.history().size(), std::size_t(3));
        QCOMPARE(lastSubject(), std::string());
        desk.canvas.lockSelected(true);
        QCOMPARE(desk.document.history().size(), std::size_t(4));
        QCOMPARE(lastSubject(), std::string());
    }

    void aStepDroppedOnAHandoffGoesBetweenAndTheChainStaysLevel()
    {
        Desk desk("a -> b -> d: papers\nstep c");
        desk.drag(desk.at("c"), onLine(desk, "a-b"), true, {});
        QVERIFY(desk.between("a", "c") && desk.between("c", "b") && !desk.between("a", "b"));
        QVERIFY(!desk.overlaps());
        const MapGeometry &geometry = desk.canvas.geometry();
        QCOMPARE(geometry.step("a")->rect.top(), geometry.step("b")->rect.top());
        QCOMPARE(geometry.step("b")->rect.top(), geometry.step("d")->rect.top());
        QVERIFY(geometry.step("b")->rect.left() > geometry.step("c")->rect.right() + 40);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void aLongerNameMovesWhatStandsBelow()
    {
        Desk desk("a -> b\nstep c");
        const MapGeometry &geometry = desk.canvas.geometry();
        std::vector<Placement> places = geometry.unplaced();
        for (Placement &place : places)
            if (place.id == "c") {
                place.x = geometry.step("a")->rect.left();
                place.y = geometry.step("a")->rect.bottom() + 10;
            }
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), places)).ok());
        const ProcessMap before = desk.document.map();
        const double c = geometry.step("c")->rect.top();
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.renameSelected();
        desk.name(QStringLiteral("Registration of patients and their insurance"));
        QVERIFY(!desk.overlaps());
        QVERIFY(geometry.step("c")->rect.top() > c);
        QCOMPARE(geometry.step("b")->rect.top(), before.placements.find("b")->y);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == before);
    }

    void aNameMadeLongerElsewhereMakesRoomInTheSameUndo()
    {
        Desk desk("a -> b\nstep c");
        std::vector<Placement> places = desk.canvas.geometry().unplaced();
        const QRectF a = desk.canvas.geometry().step("a")->rect;
        for (Placement &place : places)
            if (place.id == "c") {
                place.x = a.left();
                place.y = a.bottom() + 10;
            }
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), places)).ok());
        const ProcessMap before = desk.document.map();
        Step step = *before.steps.find("a"); // as a form does
        step.name = "Registration of patients and of all their insurances";
        QVERIFY(desk.document.perform(intents::put(before, step)).ok());
        QVERIFY(!desk.overlaps());
        QVERIFY(desk.document.map().placements.find("c")->y > before.placements.find("c")->y);
        QCOMPARE(desk.document.map().placements.find("b")->y, before.placements.find("b")->y);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == before);
        QVERIFY(desk.document.redo().ok());
        QVERIFY(!desk.overlaps());
    }

    void aLongWordPushesWhatStandsBesideItInTheSameUndo()
    {
        Desk desk("a -> b: insurance data");
        const MapGeometry &geometry = desk.canvas.geometry();
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), geometry.unplaced())).ok());
        const ProcessMap before = desk.document.map();
        const double between = geometry.step("b")->rect.left() - geometry.step("a")->rect.right();
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.renameSelected();
        desk.name(QStringLiteral("Krankenversicherungskarte"));
        QVERIFY(geometry.step("a")->rect.width() > 180);
        QCOMPARE(geometry.step("a")->rect.topLeft(), MapGeometry(before).step("a")->rect.topLeft());
        const double left = geometry.step("b")->rect.left() - geometry.step("a")->rect.right();
        QVERIFY2(left >= std::min(between, 90.0), qPrintable(QString::number(left)));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == before);
    }

    void theSpaceToolOpensAndClosesTheMap()
    {
        Desk desk("a -> b -> c");
        desk.canvas.setTool(Canvas::ToolKind::Space);
        const QPoint grip = (desk.at("a") + desk.at("b")) / 2;
        desk.drag(grip, grip + QPoint(80, 5));
        const MapGeometry old(desk.before);
        const auto moved = [&](const Id &step) {
            return desk.canvas.geometry().step(step)->rect.left() - old.step(step)->rect.left();
        };
        QVERIFY(moved("b") > 40);
        QCOMPARE(moved("c"), moved("b"));
        QCOMPARE(moved("a"), 0.0);
        desk.drag(grip, grip + QPoint(-600, 5)); // closing stops before cards meet
        QVERIFY(!desk.overlaps());
        QVERIFY(moved("b") < 0);
        QVERIFY(desk.document.undo().ok() && desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void tidyingAFewStepsOverlapsNothingAndKeepsThemTogether()
    {
        Desk desk("a -> b -> c -> d\na -> c\nb -> d\nd -> e -> f");
        desk.canvas.select({{"a", "b", "c"}, {}, {}}, false);
        for (int i = 0; i < 3; ++i)
            desk.canvas.nudge({-30, 12});
        const ProcessMap untidy = desk.document.map();
        desk.canvas.tidy(true);
        QVERIFY(!desk.overlaps());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == untidy);
    }

    void whatGlidesEndsInTheSamePicture()
    {
        QImage pictures[2];
        for (bool animated : {false, true}) {
            Desk desk("a -> b -> c -> d\na -> c\nb -> d");
            desk.canvas.select(oneStep("b"), false);
            desk.canvas.nudge({-60, 90});
            desk.settle();
            Theme::instance().setAnimations(animated);
            QVERIFY(desk.document.undo().ok());
            QCOMPARE(desk.canvas.pictureComplete(), false);
            desk.settle();
            pictures[animated] = desk.canvas.viewport()->grab().toImage();
            Theme::instance().setAnimations(false);
        }
        QCOMPARE(pictures[0], pictures[1]);
    }

    void aGlideIsOverWhenTheHandTakesHold()
    {
        Desk desk("a -> b -> c");
        desk.canvas.select(oneStep("b"), false);
        desk.canvas.nudge({0, 200});
        Theme::instance().setAnimations(true);
        QVERIFY(desk.document.undo().ok());
        Theme::instance().setAnimations(false);
        const QRectF there = desk.canvas.geometry().step("b")->rect;
        desk.drag(desk.at("b"), desk.at("b") + QPoint(40, 0));
        QCOMPARE(desk.canvas.geometry().step("b")->rect.top(), there.top());
        QVERIFY(desk.canvas.geometry().step("b")->rect.left() > there.left());
    }

    void tidyingALargeMapLeavesTheWindowAliveAndIsOneUndo()
    {
        std::string text;
        for (int i = 0; i < 240; ++i)
            text += "s" + std::to_string(i / 2) + " -> s" + std::to_string(i + 1) + "\n";
        Desk desk(text);
        desk.canvas.tidy(false);
        const ProcessMap fast = desk.document.map();
        QVERIFY(!(fast == desk.before));
        QTRY_VERIFY_WITH_TIMEOUT(!(desk.document.map() == fast), 20000);
        QVERIFY(!desk.overlaps());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void theContextPadInsertsAStepIntoAHandoff()
    {
        Desk desk("a -> b: papers");
        desk.canvas.select(oneHandoff("a-b"));
        QToolButton *insert = padButton(desk, QStringLiteral("Insert a step here"));
        QVERIFY(insert);
        QTest::mouseClick(insert, Qt::LeftButton);
        QVERIFY(desk.editor()->isVisible());
        desk.name(QStringLiteral("Check"));
        QVERIFY(desk.between("a", "check"));
        QVERIFY(desk.between("check", "b"));
        QVERIFY(!desk.between("a", "b"));
        QVERIFY(!desk.overlaps());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void tidyIsOneUndoAndOverlapsNothing()
    {
        Desk desk("a -> b -> c -> d\na -> c\nb -> d");
        for (const char *id : {"b", "c", "d"}) {
            desk.canvas.select(oneStep(id), false);
            desk.canvas.nudge({-80, 10});
        }
        const ProcessMap untidy = desk.document.map();
        desk.canvas.tidy(false);
        QVERIFY(!desk.overlaps());
        QVERIFY(!(desk.document.map() == untidy));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == untidy);
    }

    void longChainsAreTidiedIntoRowsOrOneLine()
    {
        std::string chain = "s0";
        for (int i = 1; i < 20; ++i)
            chain += " -> s" + std::to_string(i);
        Desk desk(chain);
        const auto width = [&] {
            return desk.canvas.geometry().bounds().width();
        };
        desk.canvas.tidyInto(Chains::InOneLine);
        QVERIFY(width() > 2 * 1800);
        const double line = width();
        for (int i = 0; i < 20; ++i) { // by hand
            desk.canvas.select(oneStep("s" + std::to_string(i)), false);
            desk.canvas.nudge({0, 4});
        }
        desk.canvas.tidy(false);
        QVERIFY(std::abs(width() - line) < 1); // so it was wanted
        desk.canvas.tidyInto(Chains::InRows);
        QVERIFY(width() < 1800);
        QVERIFY(!desk.overlaps());
        const ProcessMap rows = desk.document.map();
        desk.canvas.tidy(false);
        QVERIFY(desk.document.map() == rows);
        desk.canvas.setLanesVisible(true);
        desk.canvas.tidyInto(Chains::InOneLine);
        QVERIFY(desk.document.map() == rows); // lanes have neither
    }

    void zoomingWithTwoFingersKeepsWhatIsUnderThem()
    {
        Desk desk(clinic);
        const QPoint anchor = desk.at("triage");
        const double before = desk.canvas.zoom();
        QNativeGestureEvent zoom(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, anchor, anchor,
                                 desk.canvas.viewport()->mapToGlobal(anchor), 0.25, {});
        QApplication::sendEvent(desk.canvas.viewport(), &zoom);
        QCOMPARE(desk.canvas.zoom(), before * 1.25);
        QVERIFY((desk.at("triage") - anchor).manhattanLength() <= 2);
    }
};

} // namespace baton::test

using baton::test::CanvasHandsTest;
BATON_TEST(CanvasHandsTest)
#include "tst_canvashands.moc"
