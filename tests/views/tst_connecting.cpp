#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"

#include <QSignalSpy>

namespace baton::test {

namespace {

void press(Desk &desk, Qt::Key key)
{
    QTest::keyClick(&desk.canvas, key);
}

void click(Desk &desk, QPoint where)
{
    desk.sendMove(where, Qt::NoModifier);
    QTest::mouseClick(desk.canvas.viewport(), Qt::LeftButton, {}, where);
}

QString lastSaid(const QSignalSpy &said)
{
    return said.isEmpty() ? QString() : said.last().at(0).toString();
}

// Pixels in the colour of what is chosen.
int accented(Desk &desk, const QRectF &region)
{
    const QImage picture = desk.canvas.viewport()->grab(region.toAlignedRect()).toImage();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == Theme::instance().colours().accent;
    return count;
}

} // namespace

// Handing off without dragging: by keys, by the customer's name, by clicks.
class ConnectingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCustomersNameIsTyped()
    {
        Desk desk("a -> b\nstep c");
        QSignalSpy begun(&desk.canvas, &Canvas::sentenceBegun);
        desk.canvas.select(oneStep("a"));
        press(desk, Qt::Key_C);
        press(desk, Qt::Key_Right);
        QTest::keyPress(&desk.canvas, Qt::Key_Shift);
        QTest::keyClick(&desk.canvas, 'X', Qt::ShiftModifier);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(begun[0][0].toString(), QStringLiteral("a → X"));
        QVERIFY(!desk.editor()->isVisible());
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"a"});
        QVERIFY(desk.document.map() == desk.before);
    }

    void theArrowIsSeenBeforeItIsDrawn()
    {
        Desk desk("a -> b -> c");
        desk.canvas.select(oneStep("a"));
        press(desk, Qt::Key_C);
        desk.canvas.select(oneStep("b"));
        const QRectF b = desk.canvas.viewRect(desk.canvas.geometry().step("b")->rect);
        desk.canvas.select(oneStep("c"));
        const QRectF c = desk.canvas.viewRect(desk.canvas.geometry().step("c")->rect);
        const QRectF between(b.right() + 20, c.top(), c.left() - b.right() - 40, c.height());
        QVERIFY(accented(desk, between) > 0);
        press(desk, Qt::Key_Escape);
        QCOMPARE(accented(desk, between), 0);
    }

    void theArrowIsSeenAsItWillRun()
    {
        Desk desk("a -> b -> c");
        const MapGeometry &geometry = desk.canvas.geometry();
        const HandoffShape seen = geometry.routedAnew(geometry.stepIndex("c"), geometry.stepIndex("a"));
        desk.canvas.select(oneStep("c"));
        press(desk, Qt::Key_C);
        desk.canvas.select(oneStep("a"));
        press(desk, Qt::Key_Return);
        QVERIFY(desk.between("c", "a"));
        QCOMPARE(geometry.handoff(desk.between("c", "a")->id)->points, seen.points);
    }

    void anArrowThatSwingsOutOfViewIsShown()
    {
        Desk desk("a -> b -> c");
        desk.canvas.showArea(desk.canvas.geometry().bounds()); // to its edges
        desk.settle();
        desk.canvas.select(oneStep("c"), false);
        press(desk, Qt::Key_C);
        desk.canvas.select(oneStep("a"), false);
        press(desk, Qt::Key_Return);
        QVERIFY(desk.between("c", "a"));
        const QRectF arrow = desk.canvas.geometry().handoff(desk.between("c", "a")->id)->bounds();
        QVERIFY(QRectF(desk.canvas.viewport()->rect()).contains(desk.canvas.viewRect(arrow)));
    }

    void whatIsThereAlreadyIsNotDrawnTwiceAndSaysSo()
    {
        Desk desk("a -> b\nstep c");
        QSignalSpy said(&desk.canvas, &Canvas::message);
        desk.canvas.select(oneStep("a"));
        press(desk, Qt::Key_C);
        desk.canvas.select(oneStep("b"));
        QVERIFY(lastSaid(said).contains(QStringLiteral("already hands off")));
        desk.canvas.select(oneStep("c"));
        QVERIFY(lastSaid(said).contains(QStringLiteral("to which step")));
        desk.canvas.select(oneStep("b"));
        press(desk, Qt::Key_Return);
        QVERIFY(lastSaid(said).contains(QStringLiteral("already hands off")));
        QVERIFY(desk.document.map() == desk.before);
    }

    void aClickOnFreeSpaceOffersANewCustomer()
    {
        Desk desk("a -> b");
        desk.canvas.select(oneStep("a"));
        press(desk, Qt::Key_C);
        click(desk, {500, 700});
        QVERIFY(desk.editor() && desk.editor()->isVisible());
        desk.name(QStringLiteral("Insurer"));
        QVERIFY(desk.between("a", "insurer"));
    }

    void theToolTakesAClickOnEach()
    {
        Desk desk("a -> b\nstep c");
        desk.canvas.setTool(Canvas::ToolKind::Handoff);
        QSignalSpy said(&desk.canvas, &Canvas::message);
        click(desk, desk.at("a"));
        QVERIFY(desk.document.map() == desk.before);
        QVERIFY(lastSaid(said).contains(QStringLiteral("the step that gets it")));
        click(desk, desk.at("c"));
        QVERIFY(desk.between("a", "c"));
        desk.drag(desk.at("b"), desk.at("c"));
        QVERIFY(desk.between("b", "c"));
    }

    void whatChangesTheMapMeanwhileEndsTheQuestion()
    {
        Desk desk("a -> b\nstep c");
        QVERIFY(desk.document.perform(intents::rename(desk.document.map(), "c", "Insurer")).ok());
        desk.canvas.select(oneStep("a"));
        press(desk, Qt::Key_C);
        QVERIFY(desk.document.undo().ok());
        desk.canvas.select(oneStep("c"));
        press(desk, Qt::Key_Escape);
        QVERIFY(!desk.between("a", "c"));
        QVERIFY(desk.canvas.selection().empty()); // Escape had nothing else to give up
    }
};

} // namespace baton::test

using baton::test::ConnectingTest;
BATON_TEST(ConnectingTest)
#include "tst_connecting.moc"
