#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"
#include "views/canvas/contextpad.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace baton;
using test::Desk;
using test::oneStep;

namespace {

QStringList offered(const Desk &desk)
{
    QStringList names;
    for (const QToolButton *button : desk.canvas.findChild<ContextPad *>()->findChildren<QToolButton *>())
        if (button->isVisible())
            names << button->accessibleName();
    return names;
}

void press(const Desk &desk, const QString &name)
{
    for (QToolButton *button : desk.canvas.findChild<ContextPad *>()->findChildren<QToolButton *>())
        if (button->isVisible() && button->accessibleName().startsWith(name))
            return button->click();
    QFAIL(qPrintable(QStringLiteral("no button %1").arg(name)));
}

intents::Selection oneHandoff(const Id &id)
{
    return {{}, {id}, {}};
}

QRectF mapRect(const Desk &desk, const QRectF &pixels)
{
    const QRectF origin = desk.canvas.viewRect(QRectF(0, 0, 1, 1));
    return {(pixels.topLeft() - origin.topLeft()) / origin.width(), pixels.size() / origin.width()};
}

void place(Desk &desk, const Id &step, QPointF topLeft)
{
    Placement placement;
    placement.id = step;
    placement.x = topLeft.x();
    placement.y = topLeft.y();
    QVERIFY(desk.document.perform(intents::move(desk.document.map(), {placement})));
    desk.settle();
}

} // namespace

class TestContextPad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itOffersWhatFitsTheSelection()
    {
        Desk desk(test::clinic);
        QVERIFY(!desk.canvas.findChild<ContextPad *>()->isVisible());
        desk.canvas.select(oneStep("triage"));
        QCOMPARE(offered(desk), QStringList({"Next step (Tab)", "Hand off to… (C)", "Rename (F2)", "Remove (Del)"}));
        desk.canvas.select(oneHandoff("triage-billing"));
        QCOMPARE(offered(desk),
                 QStringList({"Insert a step here", "Turn around", "What if this is late?", "Edit", "Remove (Del)"}));
        desk.canvas.select({{"triage", "billing"}, {}, {}});
        QCOMPARE(offered(desk), QStringList({"Remove (Del)"}));
        desk.canvas.setReadOnly(true);
        desk.canvas.select(oneHandoff("triage-billing"));
        QCOMPARE(offered(desk), QStringList({"What if this is late?"}));
    }

    void theNextStepGrowsAndItsKeyDoesTheSame()
    {
        for (const bool byKey : {false, true}) {
            Desk desk(test::clinic);
            desk.canvas.select(oneStep("billing"));
            if (byKey)
                QTest::keyClick(&desk.canvas, Qt::Key_Tab);
            else
                press(desk, QStringLiteral("Next step"));
            QVERIFY(desk.editor());
            desk.name(QStringLiteral("Insurer"));
            QVERIFY(desk.between("billing", "insurer"));
        }
    }

    void handingOffAsksToWhomAndItsKeyDoesTheSame()
    {
        for (const bool byKey : {false, true}) {
            Desk desk("a -> b: x\nc -> b: y");
            desk.canvas.select(oneStep("a"));
            if (byKey)
                QTest::keyClick(&desk.canvas, Qt::Key_C);
            else
                press(desk, QStringLiteral("Hand off"));
            QTest::mouseMove(desk.canvas.viewport(), desk.at("c"));
            desk.sendMove(desk.at("c"), Qt::NoModifier);
            QTest::mouseClick(desk.canvas.viewport(), Qt::LeftButton, {}, desk.at("c"));
            QVERIFY2(desk.between("a", "c"), byKey ? "by key" : "by button");
        }
    }

    void renamingOpensTheNameAndItsKeyDoesTheSame()
    {
        for (const bool byKey : {false, true}) {
            Desk desk(test::clinic);
            desk.canvas.select(oneStep("triage"));
            if (byKey)
                QTest::keyClick(&desk.canvas, Qt::Key_F2);
            else
                press(desk, QStringLiteral("Rename"));
            QVERIFY(desk.editor());
            desk.editor()->selectAll();
            desk.name(QStringLiteral("Sorting"));
            QCOMPARE(desk.document.map().steps.find("triage")->name, std::string("Sorting"));
        }
    }

    void removingTakesItAwayAndItsKeyDoesTheSame()
    {
        for (const bool byKey : {false, true}) {
            Desk desk(test::clinic);
            desk.canvas.select(oneHandoff("triage-billing"));
            if (byKey)
                QTest::keyClick(&desk.canvas, Qt::Key_Delete);
            else
                press(desk, QStringLiteral("Remove"));
            QVERIFY(!desk.document.map().handoffs.contains("triage-billing"));
            QVERIFY(desk.document.map().steps.contains("triage"));
        }
    }

    void aStepIsInsertedIntoAHandoff()
    {
        Desk desk(test::clinic);
        desk.canvas.select(oneHandoff("triage-billing"));
        press(desk, QStringLiteral("Insert"));
        QVERIFY(desk.editor());
        desk.name(QStringLiteral("Coding"));
        QVERIFY(desk.between("triage", "coding"));
        QVERIFY(desk.between("coding", "billing"));
        QVERIFY(!desk.between("triage", "billing"));
    }

    void aHandoffIsTurnedAround()
    {
        Desk desk(test::clinic);
        desk.canvas.select(oneHandoff("triage-billing"));
        press(desk, QStringLiteral("Turn around"));
        QVERIFY(desk.between("billing", "triage"));
    }

    void latenessAndDetailsAreAskedOfTheWindow()
    {
        Desk desk(test::clinic);
        desk.canvas.select(oneHandoff("triage-billing"));
        QSignalSpy late(&desk.canvas, &Canvas::delayWanted), edit(&desk.canvas, &Canvas::editWanted);
        press(desk, QStringLiteral("What if"));
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().first().toString(), QStringLiteral("triage-billing"));
        press(desk, QStringLiteral("Edit"));
        QCOMPARE(edit.size(), 1);
    }

    void itStaysWithinTheViewportAndOffTheCardsWhereItCan()
    {
        Desk desk(test::clinic);
        const auto *pad = desk.canvas.findChild<ContextPad *>();
        for (const char *step : {"registration", "triage", "billing"}) {
            desk.canvas.select(oneStep(step));
            QVERIFY(desk.canvas.viewport()->rect().contains(pad->geometry()));
        }
        for (const char *handoff : {"registration-triage", "triage-billing", "registration-billing"}) {
            desk.canvas.select(oneHandoff(handoff));
            for (const StepShape &step : desk.canvas.geometry().steps())
                QVERIFY2(!desk.canvas.viewRect(step.rect).intersects(pad->geometry()), handoff);
            for (const HandoffShape &shape : desk.canvas.geometry().handoffs())
                QVERIFY2(!desk.canvas.viewRect(shape.label).intersects(pad->geometry()), handoff);
            const QPolygonF line = desk.canvas.geometry().handoff(handoff)->polyline();
            for (int i = 1; i < line.size(); ++i) {
                const QRectF piece = desk.canvas.viewRect(QRectF(line[i - 1], line[i]).normalized());
                QVERIFY2(!piece.adjusted(-1, -1, 1, 1).intersects(pad->geometry()), handoff);
            }
        }
    }

    void itStandsOffTheArrowsOfTheStepThatIsChosen()
    {
        Desk desk(
            "a -> b: x\nb -> c: y\nc -> d: z\nd -> b: returned\na -> d: w\nc -> a: question\ne -> c: v\nb -> e: u");
        const MapGeometry &map = desk.canvas.geometry();
        for (const double zoom : {0.5, 0.8, 1.0})
            for (const StepShape &step : map.steps()) {
                desk.canvas.setZoom(zoom, {});
                desk.canvas.select(oneStep(step.id));
                const QRectF pad = desk.canvas.findChild<ContextPad *>()->geometry();
                QVERIFY(pad.adjusted(-100, -100, 100, 100).intersects(desk.canvas.viewRect(step.rect)));
                for (const StepShape &other : map.steps())
                    QVERIFY2(!desk.canvas.viewRect(other.rect).intersects(pad), step.id.c_str());
                for (const int i : map.handoffsOf(map.stepIndex(step.id)))
                    QVERIFY2(!map.handoffs()[std::size_t(i)].runsThrough(mapRect(desk, pad)), step.id.c_str());
            }
    }

    void itStandsOffTheArrowsOfOtherStepsWhereThereIsRoom()
    {
        for (const double gap : {20.0, 30.0, 40.0, 60.0}) {
            Desk desk("a -> b: parcels\nc -> d: y");
            place(desk, "a", {0, 0});
            place(desk, "b", {700, 0});
            const HandoffShape &over = desk.canvas.geometry().handoffs().front();
            place(desk, "c", {250, over.points.first().y() + gap});
            place(desk, "d", {800, over.points.first().y() + gap});
            desk.canvas.select(oneStep("c"));
            const QRectF pad = desk.canvas.findChild<ContextPad *>()->geometry();
            QVERIFY2(!over.runsThrough(mapRect(desk, pad)), qPrintable(QString::number(gap)));
            QVERIFY2(!over.label.intersects(mapRect(desk, pad)), qPrintable(QString::number(gap)));
        }
    }

    void cardsMatterMoreToItThanArrowsAndItsOwnArrowsMoreThanOthers()
    {
        QWidget view;
        ContextPad pad(&view);
        pad.showFor(ContextPad::For::Step, true);
        const QRectF selected(400, 300, 100, 60), below(0, 361, 800, 59);
        std::vector<QRectF> hairs; // everywhere else, so that hardly any of them would be covered
        for (int y = 0; y < 600; y += 20)
            if (const QRectF hair(0, y, 800, 2); !hair.intersects(below))
                hairs.push_back(hair);
        const ContextPad::Around arounds[] = {{hairs, {below}, {}}, {hairs, {}, {below}}, {{}, hairs, {below}}};
        for (const ContextPad::Around &around : arounds) {
            pad.placeAt(selected, {800, 600}, around);
            QVERIFY(below.contains(pad.geometry()));
        }
        for (const ContextPad::Around &around : {ContextPad::Around{{}, {below}, {}}, {{}, {}, {below}}}) {
            pad.placeAt(selected, {800, 600}, around);
            QVERIFY(!below.intersects(pad.geometry()));
        }
    }
};

BATON_TEST(TestContextPad)
#include "tst_contextpad.moc"
