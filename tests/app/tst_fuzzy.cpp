#include "app/actions/fuzzy.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;

class TestFuzzy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersMustComeInOrder()
    {
        QVERIFY(fuzzyScore(QStringLiteral("tdy"), QStringLiteral("Tidy the map")) > 0);
        QCOMPARE(fuzzyScore(QStringLiteral("ydt"), QStringLiteral("Tidy the map")), 0);
    }
    void startsOfWordsCountMore()
    {
        QVERIFY(fuzzyScore(QStringLiteral("fm"), QStringLiteral("Fit the map")) >
                fuzzyScore(QStringLiteral("fm"), QStringLiteral("Performance")));
    }
    void caseAndAccentsDoNotMatter() { QVERIFY(fuzzyScore(QStringLiteral("PUBLICO"), QStringLiteral("público")) > 0); }
};

BATON_TEST(TestFuzzy)
#include "tst_fuzzy.moc"
