#include "model/analysis/analysis.h"
#include "model/analysis/unagreed.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

using namespace baton;
using baton::test::near;
using baton::test::textMap;

class TestUnagreed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestWayToTheNextHandsStandsFirst();
    void aPileThatGrowsStandsBeforeAnyTime();
};

// M/M/1 at the bank, load 3/4: a wait of 3 services. Half of the cases go to the shop, which never keeps anyone
// waiting.
void TestUnagreed::theLongestWayToTheNextHandsStandsFirst()
{
    const ProcessMap map = textMap(R"(
        desk -> bank -> done
        desk -> shop
        desk -> file
        party shop people=null
        step desk arrivals=exp(1h)
        step bank work=exp(90min)
        step shop work=1h
        step file
        handoff desk-bank share=0.5 delay=1h
        handoff desk-shop share=0.25 delay=30min
        handoff desk-file share=0.25 standard=4h
        handoff bank-done importance=5
    )");
    const auto found = unagreedHandoffs(map, analyze(map));
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].handoff, Id("bank-done"));
    QVERIFY(found[0].important);
    QVERIFY(near(found[0].secondsPerCase.value, 0));
    QCOMPARE(found[1].handoff, Id("desk-bank"));
    QVERIFY(near(found[1].secondsPerCase.value, 0.5 * (1 + 3 * 1.5) * 3600));
    QCOMPARE(found[2].handoff, Id("desk-shop"));
    QVERIFY(near(found[2].secondsPerCase.value, 0.25 * 1800));
    QCOMPARE(found[2].secondsPerCase.label, Label::Exact);
}

void TestUnagreed::aPileThatGrowsStandsBeforeAnyTime()
{
    const ProcessMap map = textMap(R"(
        desk -> bank -> done
        step desk arrivals=exp(1h)
        step bank work=exp(90min)
        handoff bank-done delay=9h
    )");
    const auto found = unagreedHandoffs(map, analyze(map));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].handoff, Id("desk-bank"));
    QCOMPARE(found[0].secondsPerCase.reason, Reason::Overloaded);
}

BATON_TEST(TestUnagreed)
#include "tst_unagreed.moc"
