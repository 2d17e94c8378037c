#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/canvas/painting/cardtext.h"

#include <QTest>

namespace baton::test {

namespace {

ProcessMap office()
{
    return textMap(R"(
        bill -> check -> ship -> patient
        party revenue name="Revenue office" people=2
        party records name="Health records"
        party biolab name=Biolab kind=vendor
        party family name="The family" kind=customer
        step bill party=revenue
        step check party=records
        step ship party=biolab
        step patient party=family
    )");
}

QString detail(const ProcessMap &map, const Id &step, double width)
{
    return cardText(map, *map.steps.find(step), width).detail;
}

} // namespace

class CardTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWideCardSaysEverything()
    {
        const ProcessMap map = office();
        QCOMPARE(detail(map, "bill", 900), QStringLiteral("Revenue office · 2 people"));
        QCOMPARE(detail(map, "check", 900), QStringLiteral("Health records · 1 person"));
        QCOMPARE(detail(map, "ship", 900), QStringLiteral("Vendor · Biolab"));
        QCOMPARE(detail(map, "patient", 900), QStringLiteral("The family · external customer"));
    }

    void theWordsAroundANameGoBeforeTheNameIsCut_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("narrow");
        QTest::newRow("several people") << "bill" << QStringLiteral("Revenue office × 2");
        QTest::newRow("one person") << "check" << QStringLiteral("Health records");
        QTest::newRow("vendor") << "ship" << QStringLiteral("Biolab");
        QTest::newRow("customer") << "patient" << QStringLiteral("The family");
    }

    void theWordsAroundANameGoBeforeTheNameIsCut()
    {
        QFETCH(QString, step);
        QFETCH(QString, narrow);
        const ProcessMap map = office();
        const Id id = step.toStdString();
        const QString whole = detail(map, id, 900);
        double width = 900;
        while (detail(map, id, width) == whole)
            width -= 1;
        QCOMPARE(detail(map, id, width), narrow);
        while (detail(map, id, width) == narrow)
            width -= 1;
        QVERIFY(detail(map, id, width).contains(QStringLiteral("…")));
    }
};

} // namespace baton::test

using baton::test::CardTextTest;
BATON_TEST(CardTextTest)
#include "tst_cardtext.moc"
