#include "model/edit/capturelines.h"
#include "tests/edit/maps.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeSentenceIsUnderstood();
    void namesAreMatchedWhateverTheirCase();
    void everyArrowWillDo_data();
    void everyArrowWillDo();
    void aChainMayComeBackToItsStart();
    void wrongIsUnderstoodInThreeLanguages_data();
    void wrongIsUnderstoodInThreeLanguages();
    void timesAreUnderstoodInThreeLanguages_data();
    void timesAreUnderstoodInThreeLanguages();
    void aStepAloneMayTakeTime();
    void whatIsWrongIsSaidWithItsColumn_data();
    void whatIsWrongIsSaidWithItsColumn();
    void everyHandoffOfAChainHasItsOwnFacts();
    void aSentenceIsMoreThanAName();
    void theBatchGrowsTheMap();
    void whatIsThereIsNotDoubled();
    void anotherDeliverableIsAnotherHandoff();
    void newStepsArePlacedBesideTheirNeighbours();
    void namesAreCompleted();
    void notesAreReadALineAtATime();
    void whatIsWrongInNotesIsSaidWithItsLine();
    void notesWithoutEndAreRefused();
    void notesAreLinesOfWhichMostHaveAnArrow_data();
    void notesAreLinesOfWhichMostHaveAnArrow();
};

void TestCapture::aWholeSentenceIsUnderstood()
{
    const auto reading = readCapture("Registration -> Billing: insurance data, 8% wrong, within 4h", clinic());
    QVERIFY(reading.ok());
    QCOMPARE(reading->steps.size(), std::size_t(2));
    QCOMPARE(reading->steps[1].existing, std::string("billing"));
    QCOMPARE(reading->steps[1].column, 17);
    QCOMPARE(*reading->handoffs[0].facts.deliverable, std::string("insurance data"));
    QCOMPARE(*reading->handoffs[0].facts.goesWrong, 0.08);
    QCOMPARE(reading->handoffs[0].facts.within->seconds, 4 * 3600.0);
    QVERIFY(reading->handoffs[0].existing.empty());
}

void TestCapture::namesAreMatchedWhateverTheirCase()
{
    ProcessMap map = clinic();
    QVERIFY(apply(intents::rename(map, "triage", "Été à l'hôpital"), map).ok());
    const auto reading = readCapture("REGISTRATION -> éTÉ À L'HÔPITAL -> New one", map);
    QVERIFY(reading.ok());
    QCOMPARE(reading->steps[0].name, std::string("Registration"));
    QCOMPARE(reading->steps[1].existing, std::string("triage"));
    QVERIFY(reading->steps[2].existing.empty());
    QCOMPARE(reading->handoffs[0].existing, std::string("registration-triage"));
}

void TestCapture::everyArrowWillDo_data()
{
    QTest::addColumn<QString>("sentence");
    for (const char *sentence : {"A -> B -> C", "A→B→C", "A => B => C", "A > B>C", "  A->B  ->C "})
        QTest::newRow(sentence) << QString(sentence);
}

void TestCapture::everyArrowWillDo()
{
    QFETCH(QString, sentence);
    const auto reading = readCapture(sentence.toStdString(), ProcessMap());
    QVERIFY(reading.ok());
    QCOMPARE(reading->steps.size(), std::size_t(3));
    QCOMPARE(reading->steps[2].name, std::string("C"));
    QCOMPARE(reading->handoffs[1].from, std::size_t(1));
    QCOMPARE(reading->handoffs[1].to, std::size_t(2));
}

void TestCapture::aChainMayComeBackToItsStart()
{
    const auto reading = readCapture("Ask -> Answer -> ask", ProcessMap());
    QVERIFY(reading.ok());
    QCOMPARE(reading->steps.size(), std::size_t(2));
    QCOMPARE(reading->handoffs[1].to, std::size_t(0));
}

void TestCapture::wrongIsUnderstoodInThreeLanguages_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<double>("wrong");
    const auto row = [](const char *fact, double wrong) {
        QTest::newRow(fact) << QString(fact) << wrong;
    };
    row("8% wrong", 0.08);
    row("8 % errati", 0.08);
    row("2,5% sbagliati", 0.025);
    row("2.5 % sbagliate", 0.025);
    row("12% mal", 0.12);
    row("0,5 % erróneos", 0.005);
    row("100% incorrectos", 1);
}

void TestCapture::wrongIsUnderstoodInThreeLanguages()
{
    QFETCH(QString, fact);
    QFETCH(double, wrong);
    const auto reading = readCapture("A -> B: dati, " + fact.toStdString(), ProcessMap());
    QVERIFY(reading.ok());
    QVERIFY(reading->handoffs[0].facts.goesWrong.has_value());
    QCOMPARE(*reading->handoffs[0].facts.goesWrong, wrong);
    QCOMPARE(*reading->handoffs[0].facts.deliverable, std::string("dati"));
}

void TestCapture::timesAreUnderstoodInThreeLanguages_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("takes");
    const auto row = [](const char *fact, const char *within, const char *takes) {
        QTest::newRow(fact) << QString(fact) << QString(within) << QString(takes);
    };
    row("within 4h", "4h", "");
    row("entro 4 ore", "4h", "");
    row("entro 3 gg lav", "3wd", "");
    row("entro 3 giorni lavorativi", "3wd", "");
    row("en 4h", "4h", "");
    row("dentro de 2 días", "2d", "");
    row("en 2 días hábiles", "2wd", "");
    row("within 3 wd", "3wd", "");
    row("takes 1,5 h", "", "1h 30min");
    row("richiede 1h 30min", "", "1h 30min");
    row("tarda 20 minutos", "", "20min");
    row("impiega 2 settimane", "", "2w");
    row("Within 90 minutes", "1h 30min", "");
}

void TestCapture::timesAreUnderstoodInThreeLanguages()
{
    QFETCH(QString, fact);
    QFETCH(QString, within);
    QFETCH(QString, takes);
    const auto reading = readCapture("A -> B: " + fact.toStdString(), ProcessMap());
    QVERIFY(reading.ok());
    QVERIFY(!reading->handoffs[0].facts.deliverable);
    QCOMPARE(reading->handoffs[0].facts.within.has_value(), !within.isEmpty());
    QCOMPARE(reading->handoffs[0].facts.takes.has_value(), !takes.isEmpty());
    if (reading->handoffs[0].facts.within)
        QVERIFY(*reading->handoffs[0].facts.within == *parseDuration(within.toStdString()));
    if (reading->handoffs[0].facts.takes)
        QVERIFY(reading->handoffs[0].facts.takes->times().front() == *parseDuration(takes.toStdString()));
}

void TestCapture::aStepAloneMayTakeTime()
{
    ProcessMap map = clinic();
    const auto reading = readCapture("Triage: takes 7 min", map);
    QVERIFY(reading.ok());
    QVERIFY(apply(toBatch(map, *reading, {}), map).ok());
    QCOMPARE(map.steps.find("triage")->work.text(), std::string("7min"));
}

void TestCapture::whatIsWrongIsSaidWithItsColumn_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("column");
    const auto row = [](const char *sentence, ErrorCode code, int column) {
        QTest::newRow(sentence) << QString(sentence) << int(code) << column;
    };
    row("", ErrorCode::MissingField, 1);
    row("A -> ", ErrorCode::MissingField, 6);
    row("-> B", ErrorCode::MissingField, 1);
    row("A ->-> B", ErrorCode::MissingField, 5);
    row("È -> B: x, within 4 parsecs", ErrorCode::BadDuration, 19);
    row("A -> B: x, 120% wrong", ErrorCode::OutOfRange, 12);
    row("A -> B: data, more data", ErrorCode::UnknownWord, 15);
    row("A: data", ErrorCode::UnknownWord, 4);
}

void TestCapture::whatIsWrongIsSaidWithItsColumn()
{
    QFETCH(QString, sentence);
    QFETCH(int, code);
    QFETCH(int, column);
    const auto reading = readCapture(sentence.toStdString(), ProcessMap());
    QVERIFY(!reading.ok());
    QCOMPARE(int(reading.error().code), code);
    QCOMPARE(reading.error().column, column);
}

void TestCapture::everyHandoffOfAChainHasItsOwnFacts()
{
    const auto reading =
        readCapture("Desk: takes 8min -> Ward: urgent, 10% of cases -> Lab -> Desk: over 9 > 3", ProcessMap());
    QVERIFY(reading.ok());
    QCOMPARE(reading->steps.size(), std::size_t(3));
    QCOMPARE(reading->handoffs.size(), std::size_t(3));
    QCOMPARE(reading->work->text(), std::string("8min"));
    QCOMPARE(*reading->handoffs[0].facts.deliverable, std::string("urgent"));
    QCOMPARE(*reading->handoffs[0].facts.share, 0.1);
    QVERIFY(!reading->handoffs[1].facts.deliverable);
    QCOMPARE(*reading->handoffs[2].facts.deliverable, std::string("over 9 > 3"));
    ProcessMap map = clinic();
    QVERIFY(
        apply(toBatch(map, *readCapture("Call > Registration: visit > Billing: codes, 5% wrong > Insurer: claim", map),
                      {}),
              map)
            .ok());
    QCOMPARE(map.handoffs.find("call-registration")->deliverable, std::string("visit"));
    QCOMPARE(map.handoffs.find("registration-billing")->goesWrong, 0.05);
    QCOMPARE(map.handoffs.find("billing-insurer")->deliverable, std::string("claim"));
}

void TestCapture::aSentenceIsMoreThanAName()
{
    for (const char *sentence : {"Desk ->", "Desk => Ward", "Desk\u2192"})
        QVERIFY2(isSentence(sentence), sentence);
    for (const char *name : {"", "Desk", "Amounts > 1000", "Pre-op - check"})
        QVERIFY2(!isSentence(name), name);
}

void TestCapture::theBatchGrowsTheMap()
{
    ProcessMap map = clinic();
    const auto reading = readCapture("Billing -> Payment -> Archive: receipt, 2% wrong, within 1d, takes 3h", map);
    const Batch batch = toBatch(map, *reading, {});
    QCOMPARE(batch.intent, Intent::Capture);
    QVERIFY(apply(batch, map).ok());
    QCOMPARE(map.steps.size(), std::size_t(5));
    const Handoff *last = map.handoffs.find("payment-archive");
    QVERIFY(last);
    QCOMPARE(last->deliverable, std::string("receipt"));
    QCOMPARE(last->goesWrong, 0.02);
    QCOMPARE(last->delay.text(), std::string("3h"));
    QCOMPARE(last->standard->within.seconds, 86400.0);
    QCOMPARE(map.handoffs.find("billing-payment")->deliverable, std::string());
}

void TestCapture::whatIsThereIsNotDoubled()
{
    ProcessMap map = clinic();
    QVERIFY(toBatch(map, *readCapture("registration -> triage", map), {}).empty());
    QVERIFY(apply(toBatch(map, *readCapture("triage -> billing: 5% wrong", map), {}), map).ok());
    QCOMPARE(map.handoffs.size(), std::size_t(2));
    QCOMPARE(map.handoffs.find("triage-billing")->goesWrong, 0.05);
    QCOMPARE(map.handoffs.find("triage-billing")->deliverable, std::string("insurance data"));
}

void TestCapture::anotherDeliverableIsAnotherHandoff()
{
    ProcessMap map = clinic();
    QVERIFY(apply(toBatch(map, *readCapture("triage -> billing: codes", map), {}), map).ok());
    QCOMPARE(map.handoffs.size(), std::size_t(3));
}

void TestCapture::newStepsArePlacedBesideTheirNeighbours()
{
    ProcessMap map = clinic();
    const CapturePlace right = [](const CaptureStep &, const Placement *supplier, const Placement *customer) {
        Placement place;
        place.x = supplier ? supplier->x + 100 : customer ? customer->x - 100 : -1;
        return std::optional(place);
    };
    QVERIFY(apply(toBatch(map, *readCapture("billing -> one -> two", map), right), map).ok());
    QCOMPARE(map.placements.find("one")->x, 700.0);
    QCOMPARE(map.placements.find("two")->x, 800.0);
    QVERIFY(apply(toBatch(map, *readCapture("call -> registration", map), right), map).ok());
    QCOMPARE(map.placements.find("call")->x, -100.0);
}

void TestCapture::namesAreCompleted()
{
    ProcessMap map = clinic();
    QVERIFY(apply(intents::addStep(map, namedStep("Send bill"), std::nullopt), map).ok());
    const std::string sentence = "Triage -> bil";
    const CaptureCompletion completion = completeCapture(sentence, sentence.size(), map);
    QCOMPARE(completion.names, (std::vector<std::string>{"Billing", "Send bill"}));
    QCOMPARE(completion.begin, std::size_t(10));
    QCOMPARE(completion.end, std::size_t(13));
    QCOMPARE(completeCapture(sentence, 3, map).names, (std::vector<std::string>{"Triage"}));
    QVERIFY(completeCapture("Triage -> ", 10, map).names.empty());
    QVERIFY(completeCapture("Triage: bil", 11, map).names.empty());
    QCOMPARE(completeCapture("A -> Triage: x -> bil", 21, map).names.front(), std::string("Billing"));
}

void TestCapture::notesAreReadALineAtATime()
{
    ProcessMap map = clinic();
    const auto read = captureLines("How a claim goes\r\n\r\n- BILLING -> Insurer: claim, 9% wrong, within 2d\r\n"
                                   "  2) insurer → Billing: reply\n* Patient -> Registration -> triage\n",
                                   map, {});
    QVERIFY(read.ok());
    QCOMPARE(read->sentences, std::size_t(3));
    QCOMPARE(read->passedOver, std::vector<int>{1});
    QVERIFY(apply(read->batch, map).ok());
    QCOMPARE(map.steps.size(), std::size_t(5)); // what a line made is known to the next one
    QCOMPARE(map.handoffs.size(), std::size_t(5));
    QCOMPARE(map.handoffs.find("billing-insurer")->deliverable, std::string("claim"));
    QCOMPARE(map.handoffs.find("billing-insurer")->goesWrong, 0.09);
    QCOMPARE(map.handoffs.find("insurer-billing")->deliverable, std::string("reply"));
    const auto again = captureLines("Insurer -> Billing: reply\nBilling -> Insurer: claim", map, {});
    QVERIFY(again.ok() && again->batch.empty());
}

void TestCapture::whatIsWrongInNotesIsSaidWithItsLine()
{
    const ProcessMap map = clinic();
    const auto read = captureLines("Billing -> Insurer\n\n  - Insurer -> Bank: money, 140% wrong", map, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::OutOfRange);
    QCOMPARE(read.error().line, 3);
    QCOMPARE(read.error().column, 29);
}

void TestCapture::notesWithoutEndAreRefused()
{
    std::string chain = "A\n";
    for (int i = 0; i < 2000; ++i)
        chain += "->B";
    const auto wide = captureLines(chain, ProcessMap(), {});
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, ErrorCode::TooMany);
    QCOMPARE(wide.error().line, 2);
    std::string notes;
    for (int i = 0; i < 5001; ++i)
        notes += "A -> B\n";
    const auto high = captureLines(notes, ProcessMap(), {});
    QVERIFY(!high);
    QCOMPARE(high.error().code, ErrorCode::TooMany);
    QCOMPARE(high.error().line, 5001);
}

void TestCapture::notesAreLinesOfWhichMostHaveAnArrow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("areNotes");
    QTest::newRow("one") << "A -> B" << true;
    QTest::newRow("with a heading") << "Orders\nA -> B: form, 8% wrong\nB => C" << true;
    QTest::newRow("prose") << "One line -> another\nThat is all\nthere is to it" << false;
    QTest::newRow("cells") << "A -> B\tC\nD -> E\tF" << false;
    QTest::newRow("a table") << "Supplier;Customer\nA;B" << false;
    QTest::newRow("nothing") << " \n " << false;
}

void TestCapture::notesAreLinesOfWhichMostHaveAnArrow()
{
    QFETCH(QString, text);
    QFETCH(bool, areNotes);
    QCOMPARE(areSentences(text.toStdString()), areNotes);
}

BATON_TEST(TestCapture)
#include "tst_capture.moc"
