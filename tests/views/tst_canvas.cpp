#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

namespace {

std::string longChain(int steps)
{
    std::string chain = "s0";
    for (int i = 1; i < steps; ++i)
        chain += " -> s" + std::to_string(i);
    return chain;
}

// The edge of a frame runs here, or a pixel or more beside.
bool isFramed(const QImage &picture, QPointF at)
{
    for (int x = -6; x <= 6; ++x)
        for (int y = -6; y <= 6; ++y)
            if (picture.pixelColor(at.toPoint() + QPoint(x, y)) == Theme::instance().colours().accent)
                return true;
    return false;
}

} // namespace

class CanvasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabGrowsTheNextStepWithItsHandoffAsOneUndo()
    {
        Desk desk(clinic);
        desk.canvas.select(oneStep("billing"));
        QTest::keyClick(&desk.canvas, Qt::Key_Tab);
        QVERIFY(desk.editor()->isVisible());
        QCOMPARE(desk.document.map().steps.size(), desk.before.steps.size()); // nothing is an edit until it is named
        desk.name(QStringLiteral("Insurer"));
        QVERIFY(desk.document.map().steps.contains("insurer"));
        QVERIFY(desk.between("billing", "insurer"));
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"insurer"});
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
        QVERIFY(!desk.document.canUndo());
    }

    // The map moves away under the name: it is written as large as it will stand there.
    void theNameIsWrittenInTheSizeOfTheMapAroundItWhenThatChanges()
    {
        Desk desk(clinic);
        desk.canvas.zoomBy(2 / desk.canvas.zoom());
        desk.canvas.select(oneStep("billing"));
        QTest::keyClick(&desk.canvas, Qt::Key_F2);
        const int large = desk.editor()->font().pixelSize();
        desk.canvas.zoomBy(0.5);
        const int usual = desk.editor()->font().pixelSize();
        QVERIFY2(usual < large, qPrintable(QString::number(usual)));
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QTest::keyClick(&desk.canvas, Qt::Key_F2);
        QCOMPARE(desk.editor()->font().pixelSize(), usual);
    }

    void anotherPictureOfTheSameMapIsShownAsIfItWereSetAnew()
    {
        Desk desk(clinic);
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), desk.canvas.geometry().unplaced())).ok());
        Document trial(desk.document.map());
        QVERIFY(trial.perform(intents::rename(trial.map(), "triage", "Nurse")).ok());
        QVERIFY(trial.perform(intents::remove(trial.map(), {{}, {"registration-billing"}, {}})).ok());
        Placement place;
        place.id = "billing";
        place.x = 900;
        QVERIFY(trial.perform(intents::move(trial.map(), {place})).ok());
        const auto shows = [&](const Document &document) {
            const MapGeometry fresh(document.map(), desk.canvas.geometry().options());
            const MapGeometry &now = desk.canvas.geometry();
            return now.steps() == fresh.steps() && now.handoffs() == fresh.handoffs() && now.bounds() == fresh.bounds();
        };
        desk.canvas.select(oneStep("billing"));
        desk.canvas.exchangeDocument(&trial);
        QVERIFY(shows(trial));
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"billing"});
        QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "registration", "Desk")).ok());
        QVERIFY(shows(trial)); // nobody listens to it now
        QVERIFY(trial.perform(intents::rename(trial.map(), "triage", "Doctor")).ok());
        QVERIFY(shows(trial));
        desk.canvas.setShownMap(std::make_shared<const ProcessMap>(textMap("a -> b")));
        desk.canvas.exchangeDocument(&desk.document);
        QVERIFY(shows(desk.document));
    }

    void escapeWhileNamingLeavesNoTrace()
    {
        Desk desk(clinic);
        desk.canvas.select(oneStep("billing"));
        QTest::keyClick(&desk.canvas, Qt::Key_Tab);
        desk.name(QStringLiteral("Insurer"), Qt::Key_Escape);
        QVERIFY(desk.document.map() == desk.before);
        QCOMPARE(desk.canvas.geometry().steps().size(), desk.before.steps.size());
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"billing"});
    }

    void aChainIsTypedWithTabAlone()
    {
        Desk desk("");
        QTest::keyClick(&desk.canvas, Qt::Key_Tab);
        desk.name(QStringLiteral("Registration"), Qt::Key_Tab);
        desk.name(QStringLiteral("Triage"), Qt::Key_Tab);
        desk.name(QStringLiteral("Billing"));
        QVERIFY(desk.between("registration", "triage"));
        QVERIFY(desk.between("triage", "billing"));
        QVERIFY(desk.document.map().parties.contains("triage"));
        QCOMPARE(desk.document.map().steps.size(), std::size_t(3));
    }

    void enterAddsASiblingServedByTheSameSupplier()
    {
        Desk desk("registration -> triage");
        desk.canvas.select(oneStep("triage"));
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        desk.name(QStringLiteral("Laboratory"));
        QVERIFY(desk.between("registration", "laboratory"));
    }

    void anArrowInANameBeginsASentence()
    {
        Desk desk(clinic);
        QSignalSpy begun(&desk.canvas, &Canvas::sentenceBegun);
        desk.canvas.select({{"billing"}, {}, {}});
        QTest::keyClick(&desk.canvas, Qt::Key_Tab);
        QTest::keyClicks(desk.editor(), QStringLiteral("Insurer ->"));
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun[0][0].toString(), QStringLiteral("billing → Insurer ->"));
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"billing"});
        desk.canvas.renameSelected();
        QTest::keyClicks(desk.editor(), QStringLiteral("Ward =>"));
        QCOMPARE(begun[1][0].toString(), QStringLiteral("Ward =>"));
        QVERIFY(desk.document.map() == desk.before);
    }

    void aMapInViewStaysInViewAsItGrows()
    {
        Desk desk("step start");
        desk.canvas.fit(false);
        desk.canvas.select({{"start"}, {}, {}});
        const auto inView = [&] {
            for (const StepShape &step : desk.canvas.geometry().steps())
                if (!QRectF(desk.canvas.viewport()->rect()).contains(desk.canvas.viewRect(step.rect)))
                    return false;
            return true;
        };
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&desk.canvas, Qt::Key_Tab);
            desk.name(QStringLiteral("Step %1").arg(i));
            QTRY_VERIFY2(inView(), qPrintable(QString::number(i)));
        }
        QVERIFY(desk.canvas.zoom() < 1);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(&desk.canvas, Qt::Key_Tab);
            desk.name(QStringLiteral("Later %1").arg(i));
        }
        QVERIFY(desk.canvas.zoom() >= 0.6); // what could not be read is not shown
    }

    void aFittedMapStaysWholeWhenSomethingStandsBesideIt()
    {
        Desk desk("first -> second -> third -> fourth -> fifth");
        desk.canvas.fit(false);
        const auto wholeInView = [&] {
            return QRectF(desk.canvas.viewport()->rect())
                .contains(desk.canvas.viewRect(desk.canvas.geometry().bounds()));
        };
        QVERIFY(wholeInView());
        Note aside;
        aside.text = "beside the last step";
        aside.x = desk.canvas.geometry().bounds().right() + 10;
        QVERIFY(desk.document.perform(intents::addNote(desk.document.map(), aside)).ok());
        QVERIFY(!wholeInView());
        desk.canvas.select(oneStep("fifth"), true);
        QTRY_VERIFY(wholeInView());
    }

    void shiftTabGrowsUpstream()
    {
        Desk desk("registration -> triage");
        desk.canvas.select(oneStep("registration"));
        QTest::keyClick(&desk.canvas, Qt::Key_Backtab, Qt::ShiftModifier);
        desk.name(QStringLiteral("Patient"));
        QVERIFY(desk.between("patient", "registration"));
        QVERIFY(desk.canvas.geometry().step("patient")->rect.right() <
                desk.canvas.geometry().step("registration")->rect.left());
    }

    void growingManyStepsOverlapsNothing()
    {
        Desk desk(clinic);
        for (int i = 0; i < 16; ++i) {
            desk.canvas.select(oneStep(i % 3 == 0 ? "registration" : i % 3 == 1 ? "triage" : "billing"));
            QTest::keyClick(&desk.canvas, i % 2 ? Qt::Key_Return : Qt::Key_Tab);
            desk.name(QStringLiteral("Step with quite a long name %1").arg(i));
            QVERIFY2(!desk.overlaps(), qPrintable(QString::number(i)));
        }
        QCOMPARE(desk.document.map().steps.size(), std::size_t(19));
    }

    void draggingAStepIsOneMoveAndOneUndo()
    {
        Desk desk(clinic);
        const QRectF from = desk.canvas.geometry().step("triage")->rect;
        const QPoint grip = desk.at("triage");
        desk.drag(grip, grip + QPoint(60, 90));
        const QRectF to = desk.canvas.geometry().step("triage")->rect;
        QVERIFY(qAbs(to.left() - from.left() - 60 / desk.canvas.zoom()) < 1);
        QVERIFY(qAbs(to.top() - from.top() - 90 / desk.canvas.zoom()) < 1);
        QVERIFY(desk.document.map().placements.find("triage")->byHand);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void escapeDuringADragPutsEverythingBack()
    {
        Desk desk(clinic);
        const QPoint grip = desk.at("triage");
        desk.drag(grip, grip + QPoint(60, 90), false);
        QTest::keyClick(&desk.canvas, Qt::Key_Escape);
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, {}, grip + QPoint(60, 90));
        QVERIFY(desk.document.map() == desk.before);
    }

    void anEditFromElsewhereCancelsTheDrag()
    {
        Desk desk(clinic);
        const QPoint grip = desk.at("triage");
        desk.drag(grip, grip + QPoint(60, 90), false);
        QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "billing", "Revenue")).ok());
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, {}, grip + QPoint(60, 90));
        QVERIFY(desk.document.map().placements.empty());
    }

    void draggingFromAnEdgeConnects()
    {
        Desk desk("a -> b\nstep c");
        desk.drag(desk.at("b", 0.99), desk.at("c"));
        QVERIFY(desk.between("b", "c"));
        QCOMPARE(desk.canvas.selection().handoffs.size(), std::size_t(1));
    }

    void aRefusedTargetSaysWhy()
    {
        Desk desk("a -> b");
        QSignalSpy said(&desk.canvas, &Canvas::message);
        const QPoint edge = desk.at("a", 0.99);
        desk.drag(edge, desk.at("a", 0.5));
        QVERIFY(!said.isEmpty());
        QVERIFY(said.first().first().toString().contains(QStringLiteral("itself")));
        QCOMPARE(desk.document.map().handoffs.size(), std::size_t(1));
    }

    void droppingAnArrowInSpaceMakesItsCustomer()
    {
        Desk desk("a -> b");
        const QPoint edge = desk.at("b", 0.5, 0.99);
        desk.drag(edge, edge + QPoint(40, 150));
        QVERIFY(desk.editor()->isVisible());
        desk.name(QStringLiteral("Archive"));
        QVERIFY(desk.between("b", "archive"));
    }

    void aStepDroppedOnAHandoffIsPutBetween()
    {
        Desk desk("a -> b: papers\nstep c");
        const HandoffShape *line = desk.canvas.geometry().handoff("a-b");
        const QPoint middle = desk.canvas.viewRect(QRectF(line->middle(), QSizeF(1, 1))).topLeft().toPoint();
        desk.drag(desk.at("c"), middle);
        QVERIFY(desk.between("a", "c"));
        QVERIFY(desk.between("c", "b"));
        QVERIFY(!desk.between("a", "b"));
        QCOMPARE(desk.between("c", "b")->deliverable, std::string("papers"));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void typingOnASelectedStepRenamesIt()
    {
        Desk desk(clinic);
        desk.canvas.select(oneStep("triage"));
        QTest::keyClick(&desk.canvas, 'N');
        QCOMPARE(desk.editor()->text().toLower(), QStringLiteral("n"));
        desk.name(QStringLiteral("urses"));
        QCOMPARE(QString::fromStdString(desk.document.map().steps.find("triage")->name).toLower(),
                 QStringLiteral("nurses"));
    }

    void typingOnAnEmptyMapNamesTheFirstStep()
    {
        Desk desk("");
        QTest::keyClick(&desk.canvas, 'N');
        QVERIFY(desk.editor()->isVisible());
        desk.name(QStringLiteral("ursing"));
        QCOMPARE(desk.document.map().steps.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(desk.document.map().steps[0].name).toLower(), QStringLiteral("nursing"));
    }

    void aSmallCConnectsByKeyboard()
    {
        Desk desk("a -> b\nb -> c");
        desk.canvas.select(oneStep("c"));
        QTest::keyClick(&desk.canvas, 'c');
        QTest::keyClick(&desk.canvas, Qt::Key_Left);
        QTest::keyClick(&desk.canvas, Qt::Key_Left);
        QTest::keyClick(&desk.canvas, Qt::Key_Return);
        QVERIFY(desk.between("c", "a"));
    }

    void arrowsWalkAlongHandoffs()
    {
        Desk desk("a -> b -> c");
        desk.canvas.select(oneStep("a"));
        QTest::keyClick(&desk.canvas, Qt::Key_Right);
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"b"});
        QTest::keyClick(&desk.canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.canvas.selection().handoffs, std::vector<Id>{"b-c"});
        QTest::keyClick(&desk.canvas, Qt::Key_Right);
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"c"});
    }

    void deleteTakesTheHandoffsAlongAndUndoBringsThemBack()
    {
        Desk desk(clinic);
        desk.canvas.select(oneStep("triage"));
        QTest::keyClick(&desk.canvas, Qt::Key_Delete);
        QCOMPARE(desk.document.map().handoffs.size(), std::size_t(1));
        QVERIFY(desk.canvas.selection().empty());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void whatIsChosenIsSeenHoweverMuchItIs()
    {
        Desk desk(longChain(80));
        const auto isRinged = [&](const Id &id) {
            const QImage picture = desk.canvas.viewport()->grab().toImage();
            const QRectF card = desk.canvas.viewRect(desk.canvas.geometry().step(id)->rect);
            const QColor accent = Theme::instance().colours().accent, ground = Theme::instance().colours().canvas;
            for (int away = 1; away <= 8; ++away) {
                const QColor there = picture.pixelColor(qRound(card.left()) - away, qRound(card.top() + 6));
                if (qAbs(there.red() - accent.red()) < qAbs(there.red() - ground.red()))
                    return true;
            }
            return false;
        };
        intents::Selection most;
        for (const StepShape &step : desk.canvas.geometry().steps())
            if (step.id != "s5" && step.id != "s1")
                most.steps.push_back(step.id);
        for (const double zoom : {1.0, 0.2}) {
            desk.canvas.showArea(desk.canvas.geometry().step("s5")->rect.adjusted(-600, -400, 600, 400));
            desk.canvas.setZoom(zoom, QPointF(600, 400));
            desk.canvas.select(most, false);
            desk.settle();
            QVERIFY(isRinged("s4") && isRinged("s6"));
            QVERIFY(!isRinged("s5"));
            QVERIFY(desk.document.perform(intents::remove(desk.document.map(), {{"s1"}, {}, {}})).ok());
            desk.settle();
            QVERIFY(isRinged("s4") && isRinged("s6"));
            QVERIFY(!isRinged("s5"));
            desk.canvas.select(oneStep("s5"), false);
            desk.settle();
            QVERIFY(isRinged("s5"));
            QVERIFY(!isRinged("s4") && !isRinged("s6"));
            QVERIFY(desk.document.undo().ok());
        }
    }

    void manyStepsAreMovedTogetherAndFramesShowWhereTo()
    {
        Desk desk(longChain(80));
        desk.canvas.selectAll();
        desk.canvas.fit(false);
        desk.settle();
        const QPoint grip = desk.at("s40");
        const QRectF card = desk.canvas.viewRect(desk.canvas.geometry().step("s40")->rect);
        desk.drag(grip, grip + QPoint(0, 60), false);
        const QImage picture = desk.canvas.viewport()->grab().toImage();
        QVERIFY(isFramed(picture, QPointF(card.center().x(), card.bottom() + 60)));
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, Qt::AltModifier, grip + QPoint(0, 60));
        const double by = 60 / desk.canvas.zoom();
        const MapGeometry old(desk.before);
        for (const StepShape &step : old.steps())
            QVERIFY(qAbs(desk.canvas.geometry().step(step.id)->rect.top() - step.rect.top() - by) < 1);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void spaceIsMadeInLongMapsAndFramesShowWhereTo()
    {
        Desk desk(longChain(160));
        desk.canvas.setTool(Canvas::ToolKind::Space);
        desk.canvas.fit(false);
        desk.settle();
        const QRectF card = desk.canvas.viewRect(desk.canvas.geometry().step("s1")->rect);
        const QPoint before = card.topLeft().toPoint() - QPoint(2, 60);
        desk.drag(before, before + QPoint(90, 0), false);
        const QImage picture = desk.canvas.viewport()->grab().toImage();
        QVERIFY(isFramed(picture, QPointF(card.right() + 90, card.center().y())));
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, {}, before + QPoint(90, 0));
        const MapGeometry old(desk.before);
        const double from = old.step("s1")->rect.left();
        const auto moved = [&](const StepShape &step) {
            return desk.canvas.geometry().step(step.id)->rect.left() - step.rect.left();
        };
        QVERIFY(moved(*old.step("s1")) > 40);
        for (const StepShape &step : old.steps())
            QCOMPARE(moved(step), step.rect.center().x() > from ? moved(*old.step("s1")) : 0.0);
    }

    void theRubberBandSelectsWhatItTouches()
    {
        Desk desk(clinic);
        desk.drag(QPoint(4, 4), QPoint(1190, 790));
        QCOMPARE(desk.canvas.selection().steps.size(), std::size_t(3));
        QCOMPARE(desk.canvas.selection().handoffs.size(), std::size_t(3));
        QTest::mouseClick(desk.canvas.viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(desk.canvas.selection().empty());
    }

    void nudgingAgainAndAgainIsOneUndo()
    {
        Desk desk(clinic);
        desk.canvas.select(oneStep("triage"));
        const double x = desk.canvas.geometry().step("triage")->rect.left();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&desk.canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk.canvas.geometry().step("triage")->rect.left(), x + 60);
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void aLaneGivesTheStepDroppedInItToItsParty()
    {
        Desk desk(clinic);
        desk.canvas.setLanesVisible(true);
        desk.settle();
        const auto &lanes = desk.canvas.geometry().lanes();
        QCOMPARE(lanes.size(), std::size_t(3));
        const double middle = (lanes[2].top + lanes[2].bottom) / 2;
        const double y = desk.canvas.viewRect(QRectF(0, middle, 1, 1)).top();
        const QPoint grip = desk.at("triage");
        desk.drag(grip, QPoint(grip.x(), qRound(y)));
        QCOMPARE(desk.document.map().steps.find("triage")->party, Id("billing"));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void aReadOnlyCanvasCannotBeChanged()
    {
        Desk desk(clinic);
        desk.canvas.setReadOnly(true);
        desk.canvas.select(oneStep("triage"));
        QTest::keyClick(&desk.canvas, Qt::Key_Delete);
        const QPoint grip = desk.at("triage");
        desk.drag(grip, grip + QPoint(60, 90));
        desk.canvas.growDownstream();
        QVERIFY(desk.document.map() == desk.before);
    }

    void controlWheelZoomsAtThePointer()
    {
        Desk desk(clinic);
        const QPoint anchor = desk.at("triage");
        const double before = desk.canvas.zoom();
        QWheelEvent wheel(anchor, desk.canvas.viewport()->mapToGlobal(anchor), QPoint(), QPoint(0, 120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.canvas.viewport(), &wheel);
        QVERIFY(desk.canvas.zoom() > before * 1.1);
        QVERIFY((desk.at("triage") - anchor).manhattanLength() <= 2);
    }

    void copyGivesTablePictureAndMapAndPasteMakesThemAgain()
    {
        Desk desk(clinic);
        desk.canvas.selectAll();
        desk.canvas.cutOrCopy(false);
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->text().contains(QStringLiteral("insurance data")));
        QVERIFY(mime->text().contains(u'\t'));
        QVERIFY(!qvariant_cast<QImage>(mime->imageData()).isNull());
        QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("Registration") ||
                mime->data(QStringLiteral("image/svg+xml")).contains("registration"));
        desk.canvas.paste();
        QCOMPARE(desk.document.map().steps.size(), std::size_t(6));
        QCOMPARE(desk.document.map().handoffs.size(), std::size_t(6));
        QVERIFY(!desk.overlaps());
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void aSpreadsheetRangeBecomesStepsAndHandoffs()
    {
        Desk desk("");
        QApplication::clipboard()->setText(QStringLiteral(
            "Supplier\tCustomer\tDeliverable\nRegistration\tBilling\tinsurance data\nBilling\tInsurer\tclaim\n"));
        desk.canvas.paste();
        QCOMPARE(desk.document.map().steps.size(), std::size_t(3));
        QCOMPARE(desk.document.map().handoffs.size(), std::size_t(2));
        QVERIFY(!desk.overlaps());
    }

    void notesWithArrowsBecomeStepsAndHandoffsInOneUndo()
    {
        Desk desk(clinic);
        QSignalSpy said(&desk.canvas, &Canvas::message);
        QApplication::clipboard()->setText(
            QStringLiteral("About claims\n- billing -> Insurer: claim, 9% wrong\n- Insurer -> Bank: money\n"));
        desk.canvas.paste();
        QCOMPARE(desk.document.map().steps.size(), desk.before.steps.size() + 2);
        QVERIFY(desk.between("billing", "insurer") && desk.between("insurer", "bank"));
        QCOMPARE(desk.canvas.selection().steps, (std::vector<Id>{"insurer", "bank"}));
        QVERIFY(!desk.overlaps());
        QVERIFY(said.last()[0].toString().contains(QStringLiteral("1 line(s) without an arrow")));
        desk.canvas.paste();
        QCOMPARE(said.last()[0].toString(), QStringLiteral("All of this is on the map already."));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
        QApplication::clipboard()->setText(QStringLiteral("A -> B\nB -> C: x, 300% wrong"));
        desk.canvas.paste();
        QVERIFY2(said.last()[0].toString().startsWith(QStringLiteral("Line 2: ")),
                 qPrintable(said.last()[0].toString()));
        QVERIFY(desk.document.map() == desk.before);
    }

    void notesOnAnEmptyMapAreArrangedFromLeftToRight()
    {
        Desk desk("");
        QApplication::clipboard()->setText(
            QStringLiteral("A -> B\nA -> C\nB -> D\nC -> D\nD -> A: again\nD -> E -> F -> G -> H -> I -> J"));
        desk.canvas.paste();
        const auto left = [&](const char *step) {
            return desk.canvas.geometry().step(step)->rect.left();
        };
        QVERIFY(left("a") < left("b") && left("b") < left("d"));
        QCOMPARE(left("b"), left("c"));
        QVERIFY(!desk.overlaps());
        const auto whole = [&] {
            return desk.canvas.viewRect(desk.canvas.geometry().bounds());
        };
        QTRY_VERIFY(QRectF(desk.canvas.viewport()->rect()).contains(whole()));
    }

    void everyStepAndHandoffIsAListItemWithAName()
    {
        Desk desk(clinic);
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&desk.canvas);
        QVERIFY(map);
        QCOMPARE(map->childCount(), 6);
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface *item = map->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(map->indexOfChild(item), i);
            QVERIFY(!item->rect().isEmpty());
            names << item->text(QAccessible::Name).toLower();
        }
        QVERIFY(names.contains(QStringLiteral("handoff, triage to billing, insurance data")));
        desk.canvas.select(oneStep("triage"));
        const int triage = desk.canvas.geometry().stepIndex("triage");
        QVERIFY(map->child(triage)->state().selected);
        QCOMPARE(map->focusChild(), map->child(triage));
        QVERIFY(map->child(triage)->text(QAccessible::Description).contains(QStringLiteral("egistration")));
        const QPoint middle = desk.canvas.viewport()->mapToGlobal(desk.at("billing"));
        QCOMPARE(map->childAt(middle.x(), middle.y()), map->child(desk.canvas.geometry().stepIndex("billing")));
        map->child(desk.canvas.geometry().stepIndex("billing"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"billing"});
    }

    void anItemOfARemovedStepIsNotValidAnyMore()
    {
        Desk desk(clinic);
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&desk.canvas);
        QAccessibleInterface *item = map->child(desk.canvas.geometry().stepIndex("triage"));
        QVERIFY(item->isValid());
        QVERIFY(desk.document.perform(intents::remove(desk.document.map(), oneStep("triage"))).ok());
        QVERIFY(!item->isValid());
    }

    void aSmallMapIsFittedLargerOnALargeScreen()
    {
        Desk desk("a -> b");
        desk.canvas.resize(1000, 700);
        desk.canvas.fit(false);
        QCOMPARE(desk.canvas.zoom(), 1.25);
        desk.canvas.resize(3400, 1900);
        desk.canvas.fit(false);
        QCOMPARE(desk.canvas.zoom(), 2.25);
        desk.canvas.setPresented(true);
        desk.canvas.fit(false);
        QVERIFY(desk.canvas.zoom() > 3);
    }

    void aMapSeenWholeFromTheBeginningStaysFitted()
    {
        Desk desk(clinic);
        const double first = desk.canvas.zoom();
        desk.canvas.resize(1900, 1300);
        QVERIFY(desk.canvas.zoom() > first);
        desk.canvas.zoomBy(0.9); // as a person wants it
        const double chosen = desk.canvas.zoom();
        desk.canvas.resize(2200, 1500);
        QCOMPARE(desk.canvas.zoom(), chosen);
    }

    void aFittedMapStaysFittedWithItsLanesAndWithout()
    {
        Desk desk(clinic);
        desk.canvas.resize(900, 300);
        desk.canvas.fit(false);
        const double without = desk.canvas.zoom();
        desk.canvas.setLanesVisible(true);
        QVERIFY(desk.canvas.zoom() < without);
        desk.canvas.setLanesVisible(false);
        QCOMPARE(desk.canvas.zoom(), without);
        desk.canvas.zoomBy(0.3); // as a person wants it
        const double chosen = desk.canvas.zoom();
        desk.canvas.setLanesVisible(true);
        desk.canvas.setLanesVisible(false);
        QCOMPARE(desk.canvas.zoom(), chosen);
    }

    void thePictureAfterEditsIsThePictureOfTheMap()
    {
        Desk desk(clinic);
        const QPoint grip = desk.at("triage");
        desk.drag(grip, grip + QPoint(30, 120));
        QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "billing", "Revenue office")).ok());
        desk.canvas.select({}, false);
        desk.sendMove(QPoint(2, 2), {});
        desk.canvas.fit(false);
        desk.settle();
        const QImage edited = desk.canvas.viewport()->grab().toImage();
        desk.canvas.setLensView({});
        desk.settle();
        QVERIFY(edited == desk.canvas.viewport()->grab().toImage());
    }

    void pullingAnArrowInTheDelayLensSaysHowLate()
    {
        Desk desk("a -> b");
        LensView delay;
        delay.lens = Lens::Delay;
        desk.canvas.setLensView(delay);
        QSignalSpy pulled(&desk.canvas, &Canvas::handoffPulled);
        const HandoffShape *line = desk.canvas.geometry().handoff("a-b");
        const QPoint middle = desk.canvas.viewRect(QRectF(line->middle(), QSizeF(1, 1))).topLeft().toPoint();
        desk.drag(middle, middle + QPoint(200, 0));
        QCOMPARE(pulled.size(), 1);
        QCOMPARE(pulled.first().at(0).toString(), QStringLiteral("a-b"));
        QCOMPARE(pulled.first().at(1).toDouble(), 1.5 * 86400);
        QVERIFY(desk.document.map() == desk.before);
    }
};

} // namespace baton::test

using baton::test::CanvasTest;
BATON_TEST(CanvasTest)
#include "tst_canvas.moc"
