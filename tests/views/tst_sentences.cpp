#include "tests/support/registry.h"
#include "views/text/fill.h"
#include "views/text/sentences.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace baton;

namespace {

const std::vector<ErrorCode> &allCodes()
{
    static const std::vector<ErrorCode> codes{
#define X(name, category) ErrorCode::name,
        BATON_ERROR_CODES(X)
#undef X
    };
    return codes;
}

bool isSentence(const QString &text)
{
    const bool starts = text[0].isUpper() || text[0] == QChar(0x201c) || text[0].isDigit();
    return starts && text.endsWith(u'.') && !text.contains(QStringLiteral("  ")) &&
           !text.contains(u'%' + QStringLiteral("1"));
}

ProcessMap chain()
{
    ProcessMap map;
    Step registration, billing;
    registration.id = "registration";
    registration.name = "Registration";
    billing.id = "billing";
    billing.name = "Billing";
    billing.order = 1;
    map.steps.put(registration);
    map.steps.put(billing);
    Handoff handoff;
    handoff.id = "reg-bill";
    handoff.from = "registration";
    handoff.to = "billing";
    map.handoffs.put(handoff);
    Party office;
    office.id = "office";
    office.name = "Revenue office";
    map.parties.put(office);
    return map;
}

QString spaced(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examplesHaveTheSignsOfTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("es_ES")));
        const QString error = text::error(Error(ErrorCode::BadNumber, {"x"}));
        const QString remark = text::importFinding({ImportFinding::Kind::AssumedFractions, {"Wrong"}, 0});
        QLocale::setDefault(before);
        QVERIFY2(error.contains(QStringLiteral("0,08")) && !error.contains(QStringLiteral("0.08")), qPrintable(error));
        QVERIFY2(remark.contains(QStringLiteral("0,06")) && remark.contains(QStringLiteral("Wrong")),
                 qPrintable(remark));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void everyErrorIsASentenceOfItsOwn()
    {
        QSet<QString> seen;
        for (ErrorCode code : allCodes()) {
            const QString sentence = text::error(Error(code, {"first", "second", "third", "fourth"}));
            QVERIFY2(isSentence(sentence), qPrintable(sentence));
            QVERIFY2(code == ErrorCode::Internal || !sentence.contains(QStringLiteral("inside Baton")),
                     codeName(code).c_str());
            QVERIFY2(!seen.contains(sentence) || code == ErrorCode::NewerDocument, qPrintable(sentence));
            seen.insert(sentence);
        }
    }

    void errorsWithoutArgumentsLeaveNoHoles()
    {
        for (ErrorCode code : allCodes()) {
            const QString sentence = text::error(Error(code));
            QVERIFY2(!sentence.isEmpty() && sentence.endsWith(u'.'), codeName(code).c_str());
        }
    }

    void errorsQuoteWhatWasWritten()
    {
        QVERIFY(text::error(Error(ErrorCode::UnknownReference, {"to", "biling"})).contains(QStringLiteral("“biling”")));
        QVERIFY(text::error(Error(ErrorCode::OutOfRange, {"introduces", "1.4", "0", "1"}))
                    .startsWith(QStringLiteral("“introduces” must be between 0 and 1, not 1.4")));
        QVERIFY(text::error(Error(ErrorCode::FileNotFound, {"/home/anna/clinic.baton"}))
                    .contains(QStringLiteral("“clinic.baton”")));
    }

    void longInputIsQuotedByItsBeginning()
    {
        const QString sentence = text::error(Error(ErrorCode::BadNumber, {std::string(5000, 'x')}));
        QVERIFY(sentence.size() < 200);
        QVERIFY(sentence.contains(QChar(0x2026)));
    }

    void whatAPersonWroteIsNeverAPlaceholder()
    {
        QCOMPARE(text::fill(QStringLiteral("%1 and %2"), {QStringLiteral("%2"), QStringLiteral("b")}),
                 QStringLiteral("%2 and b"));
        QCOMPARE(text::fill(QStringLiteral("100 % of %1"), {QStringLiteral("it")}), QStringLiteral("100 % of it"));
    }

    void placesAreFileLineColumn()
    {
        QCOMPARE(text::place(Error(ErrorCode::BadSyntax).at(3, 14).in("map.json")), QStringLiteral("map.json:3:14"));
        QCOMPARE(text::place(Error(ErrorCode::BadSyntax).in("map.json")), QStringLiteral("map.json"));
        QCOMPARE(text::place(Error(ErrorCode::BadSyntax)), QString());
    }

    void namesAreThoseOfTheMap()
    {
        const ProcessMap map = chain();
        QCOMPARE(text::handoffName(map, "reg-bill"), QStringLiteral("Registration → Billing"));
        QCOMPARE(text::stepName(map, "nowhere"), QStringLiteral("nowhere"));
        QCOMPARE(text::partyName(map, ""), QStringLiteral("Nobody named"));
    }

    void problemsNameTheirElements()
    {
        Problem problem;
        problem.code = ProblemCode::JoinStarves;
        problem.elements = {{ElementRef::Kind::Step, "billing"}};
        problem.probability = 0.4;
        const QString sentence = spaced(text::problem(problem, chain()));
        QCOMPARE(sentence,
                 QStringLiteral("Billing waits for an input that never comes in 40 % of cases; check the splits "
                                "before it."));
    }

    void everyProblemIsASentence()
    {
        for (int code = 0; code <= int(ProblemCode::NoCustomer); ++code) {
            Problem problem;
            problem.code = ProblemCode(code);
            problem.elements = {{ElementRef::Kind::Step, "billing"}};
            const QString sentence = text::problem(problem, chain());
            QVERIFY2(!sentence.isEmpty() && sentence.endsWith(u'.'), qPrintable(QString::number(code)));
        }
    }

    void everyReasonIsASentence()
    {
        QCOMPARE(text::reason(Reason::None), QString());
        QSet<QString> seen;
        for (int reason = int(Reason::None) + 1; reason <= int(Reason::Cancelled); ++reason) {
            const QString sentence = text::reason(Reason(reason));
            QVERIFY2(isSentence(sentence), qPrintable(QString::number(reason)));
            QVERIFY(!seen.contains(sentence));
            seen.insert(sentence);
        }
    }

    void bottlenecksSayHowBusyHowLongAndWhatHelps()
    {
        Bottleneck bottleneck;
        bottleneck.party = "office";
        bottleneck.utilisation = Figure::exact(0.96);
        bottleneck.wait = Figure::approximation(3.1 * 3600);
        bottleneck.waitShare = Figure::approximation(0.62);
        Gain gain;
        gain.element = {ElementRef::Kind::Party, "office"};
        gain.leadTime = Figure::approximation(2.9 * 3600);
        bottleneck.gains = {gain};
        QCOMPARE(spaced(text::bottleneck(bottleneck, Analysis(), chain())),
                 QStringLiteral(
                     "Revenue office is busy 96 % of the time. Work waits 3.1 h here before anyone starts: 62 % of "
                     "all waiting. What helps most is “One more person at Revenue office”: it takes 2.9 h off "
                     "each case."));
    }

    void figuresThatAreNotKnownAreNotSpoken()
    {
        Bottleneck bottleneck;
        bottleneck.party = "office";
        bottleneck.utilisation = Figure::exact(1.2);
        const QString sentence = spaced(text::bottleneck(bottleneck, Analysis(), chain()));
        QVERIFY(sentence.contains(QStringLiteral("120 %")));
        QVERIFY(!sentence.contains(QStringLiteral("waits")));
    }

    void everyRemarkIsASentence()
    {
        for (int note = 0; note <= int(SimulationNote::LittleOff); ++note)
            QVERIFY(text::remark({SimulationNote(note), {"billing"}, 0.25}, chain()).endsWith(u'.'));
    }

    void everyEditHasItsWords()
    {
        QSet<QString> seen;
        for (int intent = 0; intent <= int(Intent::Agree); ++intent) {
            HistoryEntry entry;
            entry.intent = Intent(intent);
            entry.subject = "Registration";
            const QString sentence = text::history(entry);
            QVERIFY2(!sentence.isEmpty() && !seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
        QVERIFY(seen.contains(QStringLiteral("Renamed Registration")));
        QVERIFY(seen.contains(QStringLiteral("Agreed to Registration")));
    }

    void importFindingsSayTheirLine()
    {
        QCOMPARE(text::importFinding({ImportFinding::Kind::ColumnMapped, {"Fornitore", "Supplier"}, 1}),
                 QStringLiteral("Line 1: The column “Fornitore” was read as “Supplier”."));
    }
};

BATON_TEST(TestSentences)
#include "tst_sentences.moc"
