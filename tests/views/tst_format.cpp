#include "tests/support/registry.h"
#include "views/text/format.h"

#include <QLocale>
#include <QTest>

using namespace baton;

namespace {

// Breaking spaces in place of the others, so that expectations can be read.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

struct InLanguage
{
    explicit InLanguage(const QString &name) { QLocale::setDefault(QLocale(name)); }
    ~InLanguage() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
};

QString law(const char *typed)
{
    const Result<Law> read = text::parseLaw(QString::fromUtf8(typed));
    return read ? plain(text::understood(*read)) : QStringLiteral("refused");
}

QString share(const char *typed)
{
    const Result<double> read = text::parseShare(QString::fromUtf8(typed));
    return read ? QString::number(*read) : QString::fromStdString(codeName(read.error().code));
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void numbersHaveNoTrailingZeros()
    {
        QCOMPARE(text::number(3.0), QStringLiteral("3"));
        QCOMPARE(text::number(3.14159, 2), QStringLiteral("3.14"));
        QCOMPARE(text::number(1930, 0), QStringLiteral("1,930"));
        QCOMPARE(text::number(-0.001), QStringLiteral("0"));
        InLanguage italian(QStringLiteral("it_IT"));
        QCOMPARE(text::number(3.5), QStringLiteral("3,5"));
    }

    void percentStandsApartByASpaceThatDoesNotBreak()
    {
        QCOMPARE(text::percent(0.96), QStringLiteral("96\u00a0%"));
        QCOMPARE(text::percent(0.065, 1), QStringLiteral("6.5\u00a0%"));
        QCOMPARE(text::ofHundred(0.594), QStringLiteral("59"));
        QCOMPARE(text::ofHundred(0.0996), QStringLiteral("10"));
        QCOMPARE(text::ofHundred(0.0681), QStringLiteral("6.8"));
        QCOMPARE(text::ofHundred(0.0012), QStringLiteral("0.1"));
    }

    void moneyIsThatOfTheLanguage()
    {
        QCOMPARE(plain(text::money(1930, QStringLiteral("EUR"))), QStringLiteral("€1,930"));
        QCOMPARE(plain(text::money(0.35, QStringLiteral("USD"))), QStringLiteral("$0.35"));
        QCOMPARE(plain(text::money(12, QStringLiteral("points"))), QStringLiteral("12 points"));
        InLanguage italian(QStringLiteral("it_IT"));
        QCOMPARE(plain(text::money(1930, QStringLiteral("EUR"))), QStringLiteral("1.930 €"));
    }

    void durationsHaveOneUnitAndTwoFigures_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0 min");
        QTest::newRow("seconds") << 24.5 << QStringLiteral("25 s");
        QTest::newRow("minutes") << 540.0 << QStringLiteral("9 min");
        QTest::newRow("nearly a minute") << 59.8 << QStringLiteral("1 min");
        QTest::newRow("hours") << 3.1 * 3600 << QStringLiteral("3.1 h");
        QTest::newRow("days") << 1.9 * 86400 << QStringLiteral("1.9 d");
        QTest::newRow("nearly ten") << 9.97 * 86400 << QStringLiteral("10 d");
        QTest::newRow("many days") << 124.2 * 86400 << QStringLiteral("124 d");
    }
    void durationsHaveOneUnitAndTwoFigures()
    {
        QFETCH(double, seconds);
        QFETCH(QString, shown);
        QCOMPARE(plain(text::duration(seconds)), shown);
    }

    void signedDurationsSayWhichWay()
    {
        QCOMPARE(plain(text::durationSigned(1.6 * 86400)), QStringLiteral("+1.6 d"));
        QCOMPARE(plain(text::durationSigned(-2.9 * 3600)), QStringLiteral("\u22122.9 h"));
        QCOMPARE(text::durationSigned(std::nan("")), QStringLiteral("\u2013"));
    }

    void lawsAreUnderstoodInWords()
    {
        QCOMPARE(law("1h..3h"), QStringLiteral("between 1 and 3 hours"));
        QCOMPARE(law("30min..3h"), QStringLiteral("between 30 minutes and 3 hours"));
        QCOMPARE(law("8min"), QStringLiteral("8 minutes"));
        QCOMPARE(law("1h30min"), QStringLiteral("1.5 hours"));
        QCOMPARE(law("1wd 2h"), QStringLiteral("1 working day and 2 hours"));
        QCOMPARE(law("30min/2h/3d"), QStringLiteral("30 minutes to 3 days, usually 2 hours"));
        QCOMPARE(law("exp(20min)"), QStringLiteral("about 20 minutes, exponential"));
        QCOMPARE(law("lognormal(2h, 30min)"), QStringLiteral("about 2 hours, give or take 30 minutes, long tail"));
        QCOMPARE(law("0"), QStringLiteral("no time"));
        QCOMPARE(law("soon"), QStringLiteral("refused"));
    }

    void peopleTypeAsTheyTalk()
    {
        QCOMPARE(law("2 giorni"), QStringLiteral("2 days"));
        QCOMPARE(law("1,5 h"), QStringLiteral("1.5 hours"));
        QCOMPARE(law("3 días"), QStringLiteral("3 days"));
        QCOMPARE(law("1 ora e 30 minuti"), QStringLiteral("1.5 hours"));
        QCOMPARE(law("2 giorni lavorativi"), QStringLiteral("2 working days"));
        QCOMPARE(law("1-3 h"), QStringLiteral("between 1 and 3 hours"));
        QCOMPARE(law("from 20 to 40 minutes"), QStringLiteral("between 20 and 40 minutes"));
        QCOMPARE(law("1..3h"), QStringLiteral("between 1 and 3 hours"));
        QCOMPARE(law("10/20/45min"), QStringLiteral("10 minutes to 45 minutes, usually 20 minutes"));
        QCOMPARE(law("tri(4min; 7,5min; 15min)"), QStringLiteral("4 minutes to 15 minutes, most often 7.5 minutes"));
        QCOMPARE(law("uniform(0,5h, 2h)"), QStringLiteral("between 30 minutes and 2 hours"));
    }

    void groupingIsNotADecimalSign()
    {
        QCOMPARE(law("1,500 min"), QStringLiteral("25 hours"));
        InLanguage italian(QStringLiteral("it_IT"));
        QCOMPARE(law("1.500 min"), QStringLiteral("25 hours"));
        QCOMPARE(law("1.5 h"), QStringLiteral("1,5 hours"));
    }

    void whatAFieldShowsReadsBackEqual()
    {
        InLanguage italian(QStringLiteral("it_IT"));
        for (const char *text : {"1.5h", "tri(0.5h, 1.25h, 3d)", "gamma(20min, 1.5)", "lognormal(2h, 0.5h)"}) {
            const Law before = *Law::parse(text);
            const QString shown = text::fieldText(before);
            QVERIFY2(!shown.contains(u'.'), qPrintable(shown));
            const Result<Law> after = text::parseLaw(shown);
            QVERIFY2(after.ok(), qPrintable(shown));
            QCOMPARE(after->resolve(8).mean(), before.resolve(8).mean());
        }
    }

    void sharesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(share("8 %"), QStringLiteral("0.08"));
        QCOMPARE(share("8"), QStringLiteral("0.08"));
        QCOMPARE(share("0,08"), QStringLiteral("0.08"));
        QCOMPARE(share("1%"), QStringLiteral("0.01"));
        QCOMPARE(share("6 of 100"), QStringLiteral("0.06"));
        QCOMPARE(share("1 su 20"), QStringLiteral("0.05"));
        QCOMPARE(share("120 %"), QStringLiteral("out_of_range"));
        QCOMPARE(share("-1"), QStringLiteral("out_of_range"));
        QCOMPARE(share("a few"), QStringLiteral("bad_number"));
    }

    void sharesAreUnderstoodAsCounts()
    {
        QCOMPARE(text::understoodShare(0.06), QStringLiteral("of 100, six"));
        QCOMPARE(text::understoodShare(0.005), QStringLiteral("of 1,000, five"));
        QCOMPARE(text::understoodShare(0.375), QStringLiteral("of 100, 37.5"));
        QCOMPARE(text::understoodShare(1), QStringLiteral("all of them"));
        QCOMPARE(text::shareFieldText(0.06), QStringLiteral("6\u00a0%"));
    }

    void standardsSayWhichClock()
    {
        Standard standard;
        standard.within = *baton::parseDuration("4h");
        QCOMPARE(plain(text::understood(standard)), QStringLiteral("95 % within 4 working hours"));
        standard.clock = StandardClock::Elapsed;
        QCOMPARE(plain(text::understood(standard)), QStringLiteral("95 % within 4 hours"));
        standard.clock = StandardClock::Working;
        standard.within = *baton::parseDuration("3d");
        QCOMPARE(plain(text::understood(standard)), QStringLiteral("95 % within 72 working hours"));
        standard.within = *baton::parseDuration("3wd");
        QCOMPARE(plain(text::understood(standard)), QStringLiteral("95 % within 3 working days"));
    }

    void datesAreShownInFull()
    {
        QCOMPARE(text::date("2026-10-02"), QStringLiteral("2 Oct 2026"));
        QCOMPARE(text::date("soon"), QStringLiteral("soon"));
    }
};

BATON_TEST(TestFormat)
#include "tst_format.moc"
