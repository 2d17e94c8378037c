#include "model/edit/intents.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/charts/figuretable.h"
#include "views/lenses/difference.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace baton;

namespace {

ProcessMap asIs()
{
    return test::textMap("registration -> triage -> billing: insurance data\nstep triage work=10min");
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoEqualMapsHaveNoDifference()
    {
        const MapDifference difference = differenceOf(asIs(), asIs());
        QVERIFY(difference.view.steps.empty() && difference.view.handoffs.empty());
        QVERIFY(difference.both == asIs());
    }

    void whatIsGoneStaysOnTheMapAndSaysSo()
    {
        ProcessMap toBe = asIs();
        QVERIFY(apply(intents::remove(toBe, {{"triage"}, {}, {}}), toBe).ok());
        const MapDifference difference = differenceOf(asIs(), toBe);
        QVERIFY(difference.both.steps.contains("triage"));
        QVERIFY(difference.both.handoffs.contains("registration-triage"));
        QVERIFY(difference.view.steps.at("triage").gone);
        QVERIFY(difference.view.handoffs.at("registration-triage").gone);
        QCOMPARE(difference.removed, 3);
        QVERIFY(!difference.view.steps.at("triage").figure.isEmpty());
    }

    void whatIsNewAndWhatIsChangedAreTold()
    {
        ProcessMap toBe = asIs();
        Step check;
        check.name = "Check";
        QVERIFY(apply(intents::addStep(toBe, check, std::nullopt), toBe).ok());
        Party triage = *toBe.parties.find("triage");
        triage.people = 3;
        QVERIFY(apply(intents::put(toBe, triage), toBe).ok());
        const MapDifference difference = differenceOf(asIs(), toBe);
        QCOMPARE(difference.added, 1);
        QCOMPARE(difference.changed, 1);
        QCOMPARE(difference.view.steps.at("check").grade, Grade::Chosen);
        QCOMPARE(difference.view.steps.at("triage").figure, QStringLiteral("1 → 3 people"));
        QVERIFY(!difference.view.steps.contains("billing"));
    }

    void movingAStepIsNoChange()
    {
        ProcessMap toBe = asIs();
        Placement place;
        place.id = "triage";
        place.x = 900;
        QVERIFY(apply(intents::move(toBe, {place}), toBe).ok());
        QCOMPARE(differenceOf(asIs(), toBe).changed, 0);
    }

    void aTableOfFiguresSortsByValueAndIsCopiedAsItStands()
    {
        FigureTable table;
        table.setSortable(true);
        table.setColumns({{QStringLiteral("What"), false, {}}, {QStringLiteral("Cost"), true, {}}});
        const auto cell = [](const QString &text, double sort) {
            FigureTable::Cell made;
            made.text = text;
            made.sort = sort;
            return made;
        };
        table.setRows({{cell(QStringLiteral("a"), 0), cell(QStringLiteral("9"), 9)},
                       {cell(QStringLiteral("b"), 0), cell(QStringLiteral("100"), 100)}});
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("a")); // as given
        table.sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("b"));
        QSignalSpy pressed(&table, &FigureTable::rowPressed);
        Q_EMIT table.cellClicked(0, 0);
        QCOMPARE(pressed.first().first().toInt(), 1); // its place in what was given
        table.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("What\tCost\nb\t100\na\t9\n"));
    }
};

BATON_TEST(TestDifference)
#include "tst_difference.moc"
