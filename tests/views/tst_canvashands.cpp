#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"

#include <QPlainTextEdit>
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
        auto *editor = canvas->findChild<QLineEdit *>();
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
        auto *editor = desk.canvas.findChild<QPlainTextEdit *>();
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
        auto *editor = desk.canvas.findChild<QPlainTextEdit *>();
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
