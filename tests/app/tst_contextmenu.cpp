#include "app/actions/contextmenu.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace baton;
using test::Stand;

namespace {

QStringList idsOf(const QMenu *menu)
{
    QStringList ids;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            ids << action->objectName();
    return ids;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

// The menu that the map shows, asked for with the right button.
QStringList askedAt(Stand &stand, QPointF map)
{
    const QPoint at = stand.canvas().viewRect(QRectF(map, QSizeF(1, 1))).topLeft().toPoint();
    QTest::mouseClick(stand.canvas().viewport(), Qt::RightButton, {}, at);
    QMenu *menu = openMenu();
    const QStringList ids = menu ? idsOf(menu) : QStringList();
    if (menu)
        menu->close();
    return ids;
}

} // namespace

class TestContextMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepIsPickedAndOffersToGrowFromIt()
    {
        Stand stand("clinic");
        const QStringList ids = askedAt(stand, stand.canvas().geometry().step("triage")->rect.center());
        QCOMPARE(stand.canvas().selection().steps, std::vector<Id>{"triage"});
        for (const char *id : {"edit.rename", "edit.details", "draw.downstream", "draw.connect", "edit.remove"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QVERIFY(!ids.contains(QStringLiteral("draw.turn")));
    }

    void aHandoffOffersWhatIsDoneWithHandoffs()
    {
        Stand stand("clinic");
        const HandoffShape &handoff = stand.canvas().geometry().handoffs().front();
        const QStringList ids = askedAt(stand, handoff.middle());
        QCOMPARE(stand.canvas().selection().handoffs, std::vector<Id>{handoff.id});
        for (const char *id : {"draw.insert", "draw.turn", "scenario.late", "edit.remove"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void amongSeveralTheSelectionStays()
    {
        Stand stand("clinic");
        stand.canvas().select({{"triage", "registration"}, {}, {}});
        const QStringList ids = askedAt(stand, stand.canvas().geometry().step("triage")->rect.center());
        QCOMPARE(stand.canvas().selection().steps.size(), std::size_t(2));
        QVERIFY(ids.contains(QStringLiteral("draw.tidyChosen")));
        QVERIFY(!ids.contains(QStringLiteral("edit.rename")));
    }

    void emptyMapOffersANewStepWhereItWasAsked()
    {
        Stand stand("clinic");
        const QRectF bounds = stand.canvas().mapBounds();
        const QPointF spot = bounds.topLeft() - QPointF(20, 20);
        stand.canvas().select({{"triage"}, {}, {}});
        const QPoint at = stand.canvas().viewRect(QRectF(spot, QSizeF(1, 1))).topLeft().toPoint();
        QTest::mouseClick(stand.canvas().viewport(), Qt::RightButton, {}, at);
        QVERIFY(stand.canvas().selection().empty());
        QMenu *menu = openMenu();
        QVERIFY(menu);
        const std::size_t notes = stand.map().notes.size();
        for (QAction *action : menu->actions())
            if (action->objectName() == QLatin1String("draw.note") ||
                action->text() == stand.action("draw.note").text())
                action->trigger();
        menu->close();
        QCOMPARE(stand.map().notes.size(), notes + 1);
        const Note &made = stand.map().notes[notes];
        QVERIFY(QLineF(QPointF(made.x, made.y), spot).length() < 3);
    }

    void theKeyboardAsksToo()
    {
        Stand stand("clinic");
        stand.canvas().select({{"triage"}, {}, {}});
        QTest::keyClick(&stand.canvas(), Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(idsOf(menu).contains(QStringLiteral("draw.downstream")));
        menu->close();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(&stand.canvas(), &asked);
        QVERIFY(openMenu());
        openMenu()->close();
    }

    void altEnterGoesToTheFirstFieldAndAddsNothing()
    {
        Stand stand("clinic");
        stand.canvas().select({{"triage"}, {}, {}});
        const std::size_t steps = stand.map().steps.size();
        stand.action("edit.details").trigger();
        QCOMPARE(stand.map().steps.size(), steps);
        QVERIFY(stand.window.focusWidget() && stand.window.focusWidget() != &stand.canvas());
        QTest::keyClick(&stand.canvas(), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(stand.map().steps.size(), steps);
    }
};

BATON_TEST(TestContextMenu)
#include "tst_contextmenu.moc"
