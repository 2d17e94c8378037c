#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"
#include "views/canvas/contextpad.h"
#include "views/canvas/geometry/arrangement.h"
#include "views/canvas/geometry/cardsizing.h"

#include <QSignalSpy>

namespace baton::test {

// Cards made larger and smaller by hand.
class ResizingTest : public QObject
{
    Q_OBJECT
private:
    static QRectF card(const Desk &desk, const Id &step) { return desk.canvas.geometry().step(step)->rect; }
    static const Placement *place(const Desk &desk, const Id &step)
    {
        return desk.document.map().placements.find(step);
    }
    static void pull(Desk &desk, const Id &step, QPoint by, Qt::KeyboardModifiers modifiers = Qt::AltModifier,
                     bool drop = true)
    {
        const QPoint corner = desk.at(step, 1, 1) + QPoint(1, 1);
        desk.drag(corner, corner + by, drop, modifiers);
    }
    static void key(Desk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&desk.canvas, key, modifiers);
    }

private Q_SLOTS:
    void theGripAtTheCornerMakesACardLargerInOneUndo()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        const QRectF before = card(desk, "a");
        pull(desk, "a", {40, 30});
        QCOMPARE(card(desk, "a").topLeft(), before.topLeft());
        QCOMPARE(card(desk, "a").width(), before.width() + 40);
        QCOMPARE(card(desk, "a").height(), before.height() + 30);
        QCOMPARE(place(desk, "a")->width, before.width() + 40);
        QCOMPARE(desk.document.history().back().intent, Intent::Resize);
        QCOMPARE(desk.document.map().handoffs.size(), std::size_t(1)); // nothing was connected
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void withoutBeingSelectedTheCornerConnects()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        const QRectF before = card(desk, "a");
        const QPoint corner = desk.at("a", 1, 1) - QPoint(1, 1);
        QTest::mousePress(desk.canvas.viewport(), Qt::LeftButton, {}, corner);
        desk.sendMove(corner + QPoint(30, 160), {});
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, {}, corner + QPoint(30, 160));
        QCOMPARE(card(desk, "a").size(), before.size());
        QVERIFY(desk.editor()->isVisible()); // a new step is being named there
    }

    void aCardIsNeverSmallerThanItsName()
    {
        Desk desk("a -> b");
        Step step = *desk.document.map().steps.find("a");
        step.name = "Check the insurance data against the register of the region";
        QVERIFY(desk.document.perform(intents::put(desk.document.map(), step)).ok());
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {-400, -400});
        const StepShape &shape = *desk.canvas.geometry().step("a");
        QVERIFY(shape.rect.width() < MapGeometry::usualCardSize().width());
        QCOMPARE(shape.text.name.join(u' '), QString::fromStdString(step.name));
        QCOMPARE(shape.rect.height(),
                 MapGeometry::usualCardSize().height() + 18 * (double(shape.text.name.size()) - 1));
        QCOMPARE(place(desk, "a")->height, 0.0); // as its name needs
    }

    void aSizeSetByHandGrowsWithTheName()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {-60, 0});
        const double slim = card(desk, "a").width();
        QVERIFY(slim < MapGeometry::usualCardSize().width());
        QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "a", "Krankenversicherungskarte")).ok());
        QVERIFY(card(desk, "a").width() > slim);
        QCOMPARE(desk.canvas.geometry().step("a")->text.name.size(), 1);
    }

    void theSideThatIsNotLedStaysAsItWas()
    {
        Desk desk("a -> b");
        QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "a", "Check the insurance data")).ok());
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        QVERIFY(card(desk, "a").height() > MapGeometry::usualCardSize().height());
        pull(desk, "a", {160, 2}, Qt::NoModifier);
        QVERIFY(place(desk, "a")->width > 0);
        QCOMPARE(place(desk, "a")->height, 0.0);
        QCOMPARE(card(desk, "a").height(), MapGeometry::usualCardSize().height()); // as its name needs now
    }

    void itIsDrawnToTheGridAndAltIgnoresIt()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {83, 67}, Qt::NoModifier);
        const QPointF corner = card(desk, "a").bottomRight();
        QCOMPARE(corner.x(), std::round(corner.x() / 10) * 10);
        QCOMPARE(corner.y(), std::round(corner.y() / 10) * 10);
        QVERIFY(desk.document.undo().ok());
        const double before = card(desk, "a").width();
        pull(desk, "a", {83, 67}, Qt::AltModifier);
        QCOMPARE(card(desk, "a").width(), before + 83);
    }

    void guidesStandWhereTheCornerIsAllowedToGo()
    {
        Desk desk("a -> c\nb -> c");
        std::vector<Placement> places;
        for (const auto &[id, x, y] : {std::tuple("a", 100, 100), {"b", 140, 300}, {"c", 600, 200}}) {
            Placement place;
            place.id = id;
            place.x = x;
            place.y = y;
            places.push_back(place);
        }
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), places)).ok());
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        const QRectF a = card(desk, "a"), b = card(desk, "b");
        const auto guideAt = [&](double x) { // between both cards, while the corner of the upper one is led there
            pull(desk, "a", QPoint(qRound(x - a.right()), 0), Qt::NoModifier, false);
            const QImage held = desk.canvas.viewport()->grab().toImage();
            const QPoint at = desk.canvas.viewRect(QRectF(x, (a.bottom() + b.top()) / 2, 1, 1)).topLeft().toPoint();
            key(desk, Qt::Key_Escape);
            QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton);
            int least = 255, most = 0; // red and blue: no further apart where there is nothing
            for (const int by : {-1, 0, 1}) {
                least = std::min(least, qRed(held.pixel(at + QPoint(by, 0))));
                most = std::max(most, qBlue(held.pixel(at + QPoint(by, 0))));
            }
            return most - least > 60;
        };
        QVERIFY(guideAt(b.right()));
        QVERIFY(!guideAt(b.left())); // its name needs more
    }

    void itIsShownBeforeItIsAnEditAndEscGivesUp()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {60, 40}, Qt::AltModifier, false);
        const QImage held = desk.canvas.viewport()->grab().toImage();
        QVERIFY(desk.document.map() == desk.before);
        key(desk, Qt::Key_Escape);
        const QImage given = desk.canvas.viewport()->grab().toImage();
        QVERIFY(held != given);
        QTest::mouseRelease(desk.canvas.viewport(), Qt::LeftButton, {}, desk.at("a", 1, 1) + QPoint(61, 41));
        QVERIFY(desk.document.map() == desk.before);
    }

    void severalGrowByTheSameAmount()
    {
        Desk desk("a -> b -> c");
        desk.canvas.setZoom(1, {});
        desk.canvas.select({{"a", "c"}, {}, {}}, false);
        const QRectF first = card(desk, "a"), second = card(desk, "b"), third = card(desk, "c");
        pull(desk, "a", {30, 20});
        QCOMPARE(card(desk, "a").size(), first.size() + QSizeF(30, 20));
        QCOMPARE(card(desk, "b").size(), second.size());
        QCOMPARE(card(desk, "c").size(), third.size() + QSizeF(30, 20));
        QCOMPARE(desk.canvas.selection().steps.size(), std::size_t(2));
        QVERIFY(desk.document.undo().ok());
        QVERIFY(desk.document.map() == desk.before);
    }

    void neighboursMakeRoom()
    {
        Desk desk("a -> b -> c");
        QVERIFY(desk.document.perform(intents::move(desk.document.map(), desk.canvas.geometry().unplaced())).ok());
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {300, 0}, Qt::NoModifier);
        QVERIFY(!desk.overlaps());
        QVERIFY(card(desk, "b").left() > card(desk, "a").right() + 60);
        QCOMPARE(desk.document.history().size(), std::size_t(2));
    }

    void bendsAreKept()
    {
        Desk desk("a -> b");
        Route route;
        route.id = "a-b";
        route.bends = {{200, 200}};
        QVERIFY(desk.document.perform(intents::route(desk.document.map(), route)).ok());
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {20, 40});
        QCOMPARE(desk.document.map().routes.find("a-b")->bends, route.bends);
        QVERIFY(desk.canvas.geometry().handoff("a-b")->distanceTo({200, 200}) < 3);
    }

    void aDoubleClickOnTheGripGivesTheUsualSizeBack()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        const QSizeF usual = card(desk, "a").size();
        pull(desk, "a", {60, 40});
        QVERIFY(card(desk, "a").size() != usual);
        QTest::mouseDClick(desk.canvas.viewport(), Qt::LeftButton, {}, desk.at("a", 1, 1) + QPoint(1, 1));
        QCOMPARE(card(desk, "a").size(), usual);
        QCOMPARE(place(desk, "a")->width, 0.0);
        QCOMPARE(place(desk, "a")->height, 0.0);
        QVERIFY(!desk.editor()->isVisible());
    }

    void byKeysTheSameIsDone()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneStep("a"), false);
        const QRectF before = card(desk, "a");
        QSignalSpy said(&desk.canvas, &Canvas::message);
        desk.canvas.sizeSelected();
        QVERIFY(said.last().at(0).toString().contains(QStringLiteral("Enter")));
        for (int i = 0; i < 3; ++i)
            key(desk, Qt::Key_Right);
        key(desk, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(said.last().at(0).toString().contains(QStringLiteral("wide")));
        QVERIFY(desk.document.map() == desk.before);
        key(desk, Qt::Key_Return);
        QVERIFY(card(desk, "a").right() > before.right() + 20);
        QCOMPARE(card(desk, "a").right(), std::round(card(desk, "a").right() / 10) * 10);
        QCOMPARE(card(desk, "a").height(), before.height() + 1);
        QCOMPARE(desk.document.history().size(), std::size_t(1));
        desk.canvas.restoreSize();
        QCOMPARE(card(desk, "a").size(), before.size());
        desk.canvas.restoreSize();
        QCOMPARE(desk.document.history().size(), std::size_t(2)); // there was nothing to give back
    }

    void byKeysEscGivesUpAndAnotherKeyKeeps()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Right);
        key(desk, Qt::Key_Escape);
        QVERIFY(desk.document.map() == desk.before);
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"a"});
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Right);
        key(desk, Qt::Key_F2);
        QVERIFY(place(desk, "a")->width > 0);
        QVERIFY(desk.editor()->isVisible());
    }

    void aKeyOfTheWindowKeepsWhatWasSizedBeforeItActs()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Right);
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(&desk.canvas, &undo);
        QVERIFY(!undo.isAccepted());
        QVERIFY(place(desk, "a")->width > 0);
        QVERIFY(desk.document.undo().ok()); // as the window does: that is what it takes back
        QVERIFY(desk.document.map() == desk.before);
    }

    void aLockedCardKeepsItsSizeAndSaysWhy()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.lockSelected(true);
        const ProcessMap before = desk.document.map();
        QSignalSpy said(&desk.canvas, &Canvas::message);
        const auto told = [&] {
            const bool locked = !said.isEmpty() && said.last().at(0).toString().contains(QStringLiteral("locked"));
            said.clear();
            return locked;
        };
        pull(desk, "a", {60, 40});
        QVERIFY(told());
        desk.canvas.sizeSelected();
        QVERIFY(told());
        key(desk, Qt::Key_Right);
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.restoreSize();
        QVERIFY(told());
        QVERIFY(desk.document.map() == before);
    }

    void tidyingKeepsTheSize()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        pull(desk, "a", {300, 0});
        const QSizeF size = card(desk, "a").size();
        for (const Placement &moved : arrangement(desk.document.map(), Arrange::All))
            QVERIFY(desk.document.perform(intents::move(desk.document.map(), {moved})).ok());
        QCOMPARE(card(desk, "a").size(), size);
        QVERIFY(card(desk, "b").left() > card(desk, "a").right());
    }

    void aNameThatWrapsWhileKeysMakeItNarrowerLeadsNoHeight()
    {
        Desk desk("a -> b");
        Step named = *desk.document.map().steps.find("a");
        named.name = "Registration desk";
        QVERIFY(desk.document.perform(intents::put(desk.document.map(), named)).ok());
        desk.canvas.setZoom(1, {});
        desk.canvas.select({{"b", "a"}, {}, {}}, false);
        desk.canvas.sizeSelected();
        for (int i = 0; i < 9; ++i)
            key(desk, Qt::Key_Left);
        key(desk, Qt::Key_Right);
        key(desk, Qt::Key_Return);
        QVERIFY(place(desk, "b")->width > 0);
        QCOMPARE(place(desk, "a")->height, 0.0);
        QCOMPARE(place(desk, "b")->height, 0.0);
    }

    void keepingTheSizeUnchangedIsNoEdit()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneStep("a"), false);
        const std::size_t edits = desk.document.history().size();
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Return);
        QCOMPARE(desk.document.history().size(), edits);
    }

    void anotherToolKeepsWhatWasSized()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Right);
        desk.canvas.setTool(Canvas::ToolKind::Step);
        QVERIFY(place(desk, "a") && place(desk, "a")->width > 0);
    }

    void anotherMapInItsPlaceKeepsWhatWasSized()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Right);
        desk.canvas.setShownMap(std::make_shared<const ProcessMap>(desk.document.map()));
        QVERIFY(place(desk, "a") && place(desk, "a")->width > 0);
    }

    void whatCannotBeChangedAnyMoreKeepsWhatWasSized()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        desk.canvas.sizeSelected();
        key(desk, Qt::Key_Right);
        desk.canvas.setReadOnly(true);
        QVERIFY(place(desk, "a") && place(desk, "a")->width > 0);
    }

    void inAFoldedLaneThereIsNothingToResize()
    {
        Desk desk(R"(
            a -> b
            party front name="Front desk"
            step a party=front
        )");
        desk.canvas.setLanesVisible(true);
        desk.canvas.chooseLane("front");
        desk.canvas.foldLane();
        const ProcessMap before = desk.document.map();
        desk.canvas.select(oneStep("a"), false);
        QSignalSpy said(&desk.canvas, &Canvas::message);
        desk.canvas.sizeSelected();
        QVERIFY(said.last().at(0).toString().contains(QStringLiteral("folded")));
        pull(desk, "a", {60, 40});
        QVERIFY(desk.document.map() == before);
    }

    void fromAfarThereIsNoGrip()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(0.3, {});
        desk.canvas.select(oneStep("a"), false);
        QTest::mouseMove(desk.canvas.viewport(), desk.at("a", 1, 1));
        desk.sendMove(desk.at("a", 1, 1), {});
        QVERIFY(desk.canvas.viewport()->cursor().shape() != Qt::SizeFDiagCursor);
        desk.canvas.setZoom(1, {});
        desk.sendMove(desk.at("a", 1, 1) + QPoint(1, 1), {});
        QCOMPARE(desk.canvas.viewport()->cursor().shape(), Qt::SizeFDiagCursor);
    }

    void inARoomAFingerFindsTheGrip()
    {
        Desk desk("a -> b");
        desk.canvas.setZoom(1, {});
        desk.canvas.select(oneStep("a"), false);
        const QPoint beside = desk.at("a", 1, 1) + QPoint(17, 17);
        desk.sendMove(beside, {});
        QVERIFY(desk.canvas.viewport()->cursor().shape() != Qt::SizeFDiagCursor);
        const double usual = Theme::instance().textScale();
        Theme::instance().setTextScale(1.5);
        desk.sendMove(desk.at("a", 1, 1) + QPoint(17, 17), {});
        const Qt::CursorShape shape = desk.canvas.viewport()->cursor().shape();
        Theme::instance().setTextScale(usual);
        QCOMPARE(shape, Qt::SizeFDiagCursor);
    }
};

} // namespace baton::test

using baton::test::ResizingTest;
BATON_TEST(ResizingTest)
#include "tst_resizing.moc"
