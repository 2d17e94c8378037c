#include "app/language.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"
#include "views/panels/table/handofftable.h"
#include "views/text/format.h"

#include <QTest>

using namespace baton;

// What fields and tables show of what was typed, in the language of the window.
class TestTyped : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { test::usualLook(); }

    void daysAreNamedAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("en") << u"en"_qs << QStringList{u"3wd"_qs, u"1d 12h"_qs, u"30min/2h/2w"_qs};
        QTest::newRow("it") << u"it"_qs << QStringList{u"3gl"_qs, u"1g 12h"_qs, u"30min/2h/2sett"_qs};
        QTest::newRow("es") << u"es"_qs << QStringList{u"3dl"_qs, u"1d 12h"_qs, u"30min/2h/2sem"_qs};
    }
    void daysAreNamedAsPeopleTypeThem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, shown);
        useLanguage(language);
        const QStringList held{u"3wd"_qs, u"1d 12h"_qs, u"30min/2h/2w"_qs};
        for (qsizetype i = 0; i < held.size(); ++i)
            QCOMPARE(text::fieldText(*Law::parse(held[i].toStdString())), shown[i]);
        for (const char *text : {"3wd", "1d 12h", "30min/2h/2w", "uniform(1d, 2w)", "exp(1.5d)", "const(2wd)"})
            if (const Result<Law> before = Law::parse(text)) {
                const Result<Law> again = text::parseLaw(text::fieldText(*before));
                QVERIFY2(again.ok(), text);
                QCOMPARE(again->resolve(8).mean(), before->resolve(8).mean());
            }
    }

    void theTableShowsThemAndTakesThemBack()
    {
        useLanguage(QStringLiteral("it"));
        Document document(test::textMap("a -> b: x\nb -> c: y"));
        HandoffTable table;
        table.setDocument(&document);
        HandoffRows &rows = table.rows();
        const int within = 5;
        QVERIFY(rows.setData(rows.index(0, within), QStringLiteral("3 giorni lavorativi"), Qt::EditRole));
        const QString shown = rows.index(0, within).data().toString();
        QCOMPARE(shown, QStringLiteral("3gl"));
        QVERIFY(rows.paste(1, within, shown));
        QCOMPARE(document.map().handoffs[1].standard->within, document.map().handoffs[0].standard->within);
    }
};

BATON_TEST(TestTyped)
#include "tst_typed.moc"
