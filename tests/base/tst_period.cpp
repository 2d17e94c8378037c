#include "model/base/period.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;

class TestPeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodsFollowEachOtherOverTheEndOfTheYear()
    {
        QCOMPARE(readPeriod("2027-01")->number - readPeriod("2026-12")->number, 1);
        QCOMPARE(readPeriod("2027-Q1")->number - readPeriod("2026-Q3")->number, 2);
        QCOMPARE(readPeriod("2027")->number - readPeriod("2026")->number, 1);
        QVERIFY(readPeriod("2026-Q1")->length == PeriodLength::Quarter);
    }

    void onlyOneWayOfWritingIsRead()
    {
        for (const char *text : {"", "26", "2026-", "2026-1", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-q1",
                                 "2026-Q11", "2026/01", "2026-01-01", " 2026", "2o26", "-026", "2026- 1"})
            QVERIFY2(!readPeriod(text), text);
    }
};

BATON_TEST(TestPeriod)
#include "tst_period.moc"
