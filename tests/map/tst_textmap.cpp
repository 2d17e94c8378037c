#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

using namespace baton;

class TextMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChainMakesStepsPartiesAndHandoffs()
    {
        const ProcessMap map = test::textMap("registration -> triage -> billing: insurance data\n"
                                             "Front desk -> billing");
        QCOMPARE(map.steps.size(), std::size_t(4));
        QCOMPARE(map.parties.size(), std::size_t(4));
        QCOMPARE(map.handoffs.size(), std::size_t(3));
        QCOMPARE(map.handoffs.find("triage-billing")->deliverable, std::string("insurance data"));
        QCOMPARE(map.handoffs.find("front-desk-billing")->from, std::string("front-desk"));
        QCOMPARE(map.parties.find("triage")->people, std::optional<int>(1));
    }

    void fieldsAreSetAsInMapFiles()
    {
        const ProcessMap map = test::textMap(R"(
            calendar office zone=Europe/Rome weekly="Mon-Fri 09:00-17:00;Sat 10:00-12:00"
            a -> b
            step a work=tri(4min, 7min, 15min) party=front introduces=0.06 arrivals=exp(12min) x=10 y=20
            handoff a-b delay=2h goes_wrong=0.05 standard=4h
            party front people=2 calendar=office
            party b kind=customer
            map hours_per_day=7.5)");
        const Step &a = *map.steps.find("a");
        QCOMPARE(a.work.text(), std::string("tri(4min, 7min, 15min)"));
        QCOMPARE(a.introduces, 0.06);
        QCOMPARE(a.arrivals->text(), std::string("exp(12min)"));
        QCOMPARE(map.placements.find("a")->y, 20.0);
        QVERIFY(!map.parties.contains("a"));
        QCOMPARE(map.parties.find("front")->people, std::optional<int>(2));
        QCOMPARE(map.parties.find("b")->people, std::optional<int>());
        QCOMPARE(map.calendars.find("office")->spec.weekly.size(), std::size_t(2));
        QCOMPARE(map.handoffs.find("a-b")->delay.text(), std::string("2h"));
        QCOMPARE(map.handoffs.find("a-b")->standard->within.seconds, 4 * 3600.0);
        QCOMPARE(map.info.hoursPerDay, 7.5);
    }
};

BATON_TEST(TextMapTest)
#include "tst_textmap.moc"
