#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"
#include "views/canvas/clipboard.h"

#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPointingDevice>
#include <QSignalSpy>

namespace baton::test {

namespace {

// A desk with its lanes shown.
struct LaneDesk : Desk
{
    LaneDesk() : Desk(clinic)
    {
        canvas.setLanesVisible(true);
        settle();
    }
    const LaneShape &lane(int index) const { return canvas.geometry().lanes()[std::size_t(index)]; }
    // In pixels of the view, `down` of the height of the lane.
    QPoint inLane(int index, int x, double down = 0.5) const
    {
        const double y = lane(index).top + down * (lane(index).bottom - lane(index).top);
        return QPoint(x, qRound(canvas.viewRect(QRectF(0, y, 1, 1)).top()));
    }
    void click(QPoint at) { QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at); }
};

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPressOnItsTitleChoosesALaneAndAStepLetsGoOfIt()
    {
        LaneDesk desk;
        QSignalSpy chosen(&desk.canvas, &Canvas::laneChosen);
        desk.click(desk.inLane(1, 8));
        QCOMPARE(desk.canvas.chosenLane(), desk.lane(1).party);
        QCOMPARE(chosen.size(), 1);
        desk.canvas.select(oneStep("billing"));
        QVERIFY(desk.canvas.chosenLane().empty());
    }

    void titlesAreAsLargeAsOtherText()
    {
        LaneDesk desk;
        const QColor ground = Theme::instance().colours().laneTitle;
        const auto reaches = [&](int x) {
            desk.settle();
            const QPoint at = desk.inLane(0, x, 0.03);
            return desk.canvas.viewport()->grab().toImage().pixelColor(at) == ground;
        };
        desk.canvas.setZoom(1, {});
        QVERIFY(reaches(20) && !reaches(40));
        desk.canvas.setZoom(2, {});
        QVERIFY(reaches(40)); // as the map
        desk.canvas.setZoom(1, {});
        Theme::instance().setTextScale(1.6);
        const bool inRoom = reaches(40);
        Theme::instance().setTextScale(1);
        QVERIFY(inRoom);
    }

    void whoLooksAtAPartOfTheMapStillSeesAStepOfItWhenLanesAreShown()
    {
        Desk desk("a -> b: x\nb -> c: x\nc -> d: x\nd -> e: x\ne -> f: x\nf -> g: x\ng -> h: x");
        desk.canvas.zoomBy(1.5 / desk.canvas.zoom());
        desk.canvas.select(oneStep("h"), true);
        desk.canvas.select({});
        desk.settle();
        const auto seen = [&] {
            return desk.canvas.geometry().stepsIn(desk.canvas.visibleArea()).size();
        };
        QVERIFY(seen() > 0);
        desk.canvas.setLanesVisible(true);
        QVERIFY(seen() > 0);
        desk.canvas.setLanesVisible(false);
        QVERIFY(seen() > 0);
    }

    void theLaneToolTakesALaneToAnotherPlaceWithItsSteps()
    {
        LaneDesk desk;
        desk.canvas.setTool(Canvas::ToolKind::Lane);
        const Id first = desk.lane(0).party;
        desk.drag(desk.inLane(0, 600), desk.inLane(2, 600, 0.9), true, {});
        QCOMPARE(desk.document.map().parties[2].id, first);
        QCOMPARE(desk.canvas.geometry().step(first)->lane, 2);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void itsLowerEdgeMakesALaneHigherButNeverLowerThanItsSteps()
    {
        LaneDesk desk;
        desk.canvas.setTool(Canvas::ToolKind::Lane);
        const double high = desk.lane(0).bottom - desk.lane(0).top;
        desk.drag(desk.inLane(0, 600, 1), desk.inLane(0, 600, 1) + QPoint(0, 60), true, {});
        QVERIFY(desk.lane(0).bottom - desk.lane(0).top > high + 20);
        QCOMPARE(desk.document.map().parties[0].laneHeight, desk.lane(0).bottom - desk.lane(0).top);
        desk.drag(desk.inLane(0, 600, 1), desk.inLane(0, 600, 0.05), true, {});
        QCOMPARE(desk.lane(0).bottom - desk.lane(0).top, high);
    }

    void aFoldedLaneShowsItsStepsAsBarsAndUnfoldsAsItWas()
    {
        LaneDesk desk;
        const QRectF before = desk.canvas.geometry().step("registration")->rect;
        desk.canvas.chooseLane(desk.lane(0).party);
        desk.canvas.foldLane();
        const StepShape *folded = desk.canvas.geometry().step("registration");
        QVERIFY(folded->rect.height() < before.height() / 2);
        QVERIFY(folded->text.detail.isEmpty());
        QVERIFY(!desk.overlaps());
        desk.canvas.foldLane();
        QCOMPARE(desk.canvas.geometry().step("registration")->rect, before);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void controlDownMovesTheChosenLane()
    {
        LaneDesk desk;
        const Id first = desk.lane(0).party;
        desk.canvas.chooseLane(first);
        QTest::keyClick(&desk.canvas, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.lane(1).party, first);
        QCOMPARE(desk.canvas.chosenLane(), first);
        QTest::keyClick(&desk.canvas, Qt::Key_Escape);
        QVERIFY(desk.canvas.chosenLane().empty());
    }

    void aPressBelowTheLastLaneMakesAParty()
    {
        LaneDesk desk;
        desk.canvas.setZoom(0.5, {});
        desk.settle();
        desk.canvas.setTool(Canvas::ToolKind::Lane);
        desk.click(desk.inLane(2, 600, 1) + QPoint(0, 30));
        QCOMPARE(desk.document.map().parties.size(), desk.before.parties.size() + 1);
        QCOMPARE(desk.canvas.chosenLane(), desk.document.map().parties[3].id);
    }

    void aPhaseIsMadeNamedMovedAndRemoved()
    {
        Desk desk(clinic);
        desk.canvas.setZoom(1, {});
        const double x = desk.canvas.visibleArea().left() + 200;
        desk.canvas.addPhaseAt({x, 0});
        QVERIFY(desk.editor()->isVisible());
        desk.editor()->selectAll();
        desk.name(QStringLiteral("Before the visit"));
        const std::vector<Phase> &phases = desk.document.map().info.phases;
        QCOMPARE(phases.size(), std::size_t(1));
        QCOMPARE(phases[0].name, std::string("Before the visit"));
        const double was = phases[0].x;
        const QPoint title(qRound(desk.canvas.viewRect(QRectF(was, 0, 1, 1)).left()) + 12, 12);
        desk.drag(title, title + QPoint(100, 0), true, {});
        QCOMPARE(phases[0].x, was + 100);
        QTest::mouseDClick(desk.canvas.viewport(), Qt::LeftButton, {}, title + QPoint(100, 0));
        QVERIFY(desk.editor()->isVisible());
        desk.editor()->clear();
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QVERIFY(desk.document.map().info.phases.empty());
        QVERIFY(desk.document.undo().ok());
        QCOMPARE(desk.document.map().info.phases.size(), std::size_t(1));
    }

    void lockedStepsAreNeitherDraggedNorNudgedNorTidied()
    {
        Desk desk(clinic);
        desk.canvas.select(oneStep("triage"));
        desk.canvas.lockSelected(true);
        QVERIFY(desk.canvas.selectionLocked());
        const ProcessMap locked = desk.document.map();
        const QPoint grip = desk.at("triage");
        desk.drag(grip, grip + QPoint(60, 120));
        QTest::keyClick(&desk.canvas, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(desk.document.map() == locked);
        desk.canvas.tidy(false);
        QCOMPARE(desk.document.map().placements.find("triage")->x, locked.placements.find("triage")->x);
        QCOMPARE(desk.document.map().placements.find("triage")->y, locked.placements.find("triage")->y);
        desk.canvas.lockSelected(false);
        desk.drag(desk.at("triage"), desk.at("triage") + QPoint(60, 120));
        QVERIFY(!(desk.document.map().placements.find("triage")->x == locked.placements.find("triage")->x));
    }

    void whatIsChosenIsCopiedInOneFormAlone()
    {
        Desk desk(clinic);
        desk.canvas.copyAs(Canvas::CopyAs::Picture);
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(!QApplication::clipboard()->mimeData()->hasText());
        desk.canvas.copyAs(Canvas::CopyAs::Drawing);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("<svg")));
        desk.canvas.copyAs(Canvas::CopyAs::Table);
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
        QVERIFY(!QApplication::clipboard()->mimeData()->hasImage());
    }

    void aCommaInANameStaysOneInTheTable()
    {
        Desk desk("a -> b: name");
        Handoff handoff = desk.document.map().handoffs[0];
        handoff.deliverable = "name, policy; card";
        QVERIFY(desk.document.perform(intents::put(desk.document.map(), handoff)).ok());
        desk.canvas.copyAs(Canvas::CopyAs::Table);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\tname, policy; card")));
    }

    void linesOfATableStandForTheStepsThatAreThere()
    {
        Desk desk(clinic);
        QApplication::clipboard()->setText(
            QStringLiteral("Supplier\tCustomer\tDeliverable\nBilling\tInsurer\tclaim\nInsurer\tArchive\tfile\n"));
        desk.canvas.paste();
        QCOMPARE(desk.document.map().steps.size(), desk.before.steps.size() + 2);
        QVERIFY(desk.between("billing", "insurer"));
        QVERIFY(!desk.overlaps());
        QCOMPARE(desk.canvas.selection().steps.size(), std::size_t(2));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void whatIsCopiedInOneDocumentIsPastedInAnother()
    {
        Desk desk(clinic);
        desk.canvas.selectAll();
        desk.canvas.cutOrCopy(false);
        Desk other("Office -> Archive");
        other.canvas.paste();
        QCOMPARE(other.document.map().steps.size(), desk.before.steps.size() + 2);
        QCOMPARE(other.document.map().handoffs.size(), desk.before.handoffs.size() + 1);
        QVERIFY(!other.overlaps());
    }

    void aCopiedPartLeavesTheNameOfTheWholeBehind()
    {
        ProcessMap map = textMap(clinic);
        map.info.title = "Clinic";
        map.info.description = "From the desk to the bill";
        const ProcessMap part = clipboard::part(map, oneStep("triage"));
        QCOMPARE(part.steps.size(), std::size_t(1));
        QVERIFY(part.info.title.empty() && part.info.description.empty());
    }

    void aClipboardWithNothingToPasteSaysSo()
    {
        QApplication::clipboard()->clear();
        Desk desk(clinic);
        QSignalSpy told(&desk.canvas, &Canvas::message);
        desk.canvas.paste();
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(QStringLiteral("nothing to paste")));
        QVERIFY(desk.document.map() == desk.before);
    }

    void lanesComeIntoViewWhereTheWholeMapWas()
    {
        Desk desk(clinic);
        desk.canvas.fit(false);
        desk.canvas.setCoveredBelow(60);
        desk.canvas.setLanesVisible(!desk.canvas.lanesVisible());
        for (const Step &step : desk.document.map().steps)
            QVERIFY(desk.canvas.viewport()->rect().adjusted(0, 0, 0, -60).contains(desk.at(step.id)));
    }

    void aFingerHeldStillAsksForTheMenu()
    {
        Desk desk(clinic);
        QSignalSpy asked(&desk.canvas, &Canvas::contextMenuWanted);
        const auto *finger = QTest::createTouchDevice();
        const QPoint at = desk.at("triage");
        const QPointF global = desk.canvas.viewport()->mapToGlobal(QPointF(at));
        QMouseEvent press(QEvent::MouseButtonPress, at, at, global, Qt::LeftButton, Qt::LeftButton, {}, finger);
        QApplication::sendEvent(desk.canvas.viewport(), &press);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 3000);
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"triage"});
        QMouseEvent release(QEvent::MouseButtonRelease, at, at, global, Qt::LeftButton, {}, {}, finger);
        QApplication::sendEvent(desk.canvas.viewport(), &release);
        QVERIFY(desk.document.map() == desk.before);
    }
};

} // namespace baton::test

using baton::test::LanesTest;
BATON_TEST(LanesTest)
#include "tst_lanes.moc"
