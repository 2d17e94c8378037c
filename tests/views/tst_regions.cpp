#include "model/edit/intents.h"
#include "tests/support/registry.h"
#include "tests/views/canvasdesk.h"

#include <QAccessible>
#include <QTest>

using namespace baton;
using test::Desk;

namespace {

// What is told of the lanes and phases: everything below the map that has a role of this kind.
QList<QAccessibleInterface *> told(const Canvas &canvas, QAccessible::Role role)
{
    QList<QAccessibleInterface *> found;
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(const_cast<Canvas *>(&canvas));
    for (int i = 0; i < map->childCount(); ++i)
        if (map->child(i)->role() == role)
            found << map->child(i);
    return found;
}

QString name(QAccessibleInterface *of)
{
    return of->text(QAccessible::Name);
}

QStringList childNames(QAccessibleInterface *of)
{
    QStringList names;
    for (int i = 0; i < of->childCount(); ++i)
        names << name(of->child(i)).section(u',', 1, 1).trimmed().toLower();
    names.sort();
    return names;
}

// Two phases: from the left of everything, and from left of billing.
struct PhasedDesk : Desk
{
    PhasedDesk() : Desk(test::clinic)
    {
        const double left = canvas.geometry().step("registration")->rect.left() - 50;
        const double late = canvas.geometry().step("billing")->rect.left() - 10;
        if (!document.perform(intents::putPhases(document.map(), {{"Care", left}, {"Money", late}})).ok())
            qWarning("no phases");
    }
};

} // namespace

// Lanes and phases for those who do not see them.
class RegionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhaseIsAColumnWithItsNameAndItsSteps()
    {
        PhasedDesk desk;
        const QList<QAccessibleInterface *> phases = told(desk.canvas, QAccessible::Column);
        QCOMPARE(phases.size(), 2);
        QCOMPARE(name(phases[0]), QStringLiteral("Phase, Care"));
        QCOMPARE(name(phases[1]), QStringLiteral("Phase, Money"));
        QCOMPARE(childNames(phases[0]), QStringList({QStringLiteral("registration"), QStringLiteral("triage")}));
        QCOMPARE(childNames(phases[1]), QStringList({QStringLiteral("billing")}));
        QVERIFY(phases[1]->text(QAccessible::Description).contains(QStringLiteral("illing")));
        QVERIFY(phases[0]->rect().right() <= phases[1]->rect().left() + 1);
        QVERIFY(phases[0]->rect().height() > 100);
    }

    void thePlaceOfAPhaseAmongTheChildrenIsKnown()
    {
        PhasedDesk desk;
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&desk.canvas);
        for (int i = 0; i < map->childCount(); ++i)
            QCOMPARE(map->indexOfChild(map->child(i)), i);
        QCOMPARE(told(desk.canvas, QAccessible::Column).first()->parent(), map);
    }

    void pressingAPhaseSelectsItsSteps()
    {
        PhasedDesk desk;
        QAccessibleInterface *money = told(desk.canvas, QAccessible::Column).last();
        money->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(desk.canvas.selection().steps, std::vector<Id>{"billing"});
    }

    void aPhaseThatIsGoneIsNotValidAnyMore()
    {
        PhasedDesk desk;
        QAccessibleInterface *money = told(desk.canvas, QAccessible::Column).last();
        QVERIFY(desk.document.perform(intents::putPhases(desk.document.map(), {{"Care", 0}})).ok());
        QVERIFY(!money->isValid());
        QVERIFY(money->state().invalid);
        QCOMPARE(told(desk.canvas, QAccessible::Column).size(), 1);
    }

    void lanesAreRowsWhileTheyAreShown()
    {
        Desk desk("registration -> triage -> billing\nparty ward name=Ward\nstep triage party=ward\n"
                  "party registration name=\"\"\n");
        QVERIFY(told(desk.canvas, QAccessible::Row).isEmpty());
        desk.canvas.setLanesVisible(true);
        desk.settle();
        QStringList lanes;
        for (QAccessibleInterface *lane : told(desk.canvas, QAccessible::Row))
            lanes << name(lane) + u':' + childNames(lane).join(u'|');
        lanes.sort();
        QCOMPARE(lanes, QStringList({QStringLiteral("Lane, Unnamed party:registration"),
                                     QStringLiteral("Lane, Ward:triage"), QStringLiteral("Lane, billing:billing")}));
        for (std::size_t i = 0; i < desk.canvas.geometry().lanes().size(); ++i) // as they are painted
            QCOMPARE(name(told(desk.canvas, QAccessible::Row)[int(i)]),
                     QStringLiteral("Lane, ") + desk.canvas.geometry().lanes()[i].title);
        desk.canvas.setLanesVisible(false);
        QVERIFY(told(desk.canvas, QAccessible::Row).isEmpty());
    }
};

BATON_TEST(RegionsTest)
#include "tst_regions.moc"
