#include "model/exchange/codec.h"
#include "model/map/integrity.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

using namespace baton;
using handofflist::Column;
using Kind = ImportFinding::Kind;

namespace {

std::string italianList()
{
    return *readFile(BATON_TEST_DATA "/lists/handoffs-it.csv");
}

Imported imported(std::string_view text)
{
    Result<Imported> read = handofflist::read(text);
    if (!read)
        qFatal("%s at %d:%d", codeName(read.error().code).c_str(), read.error().line, read.error().column);
    return *read;
}

int count(const Imported &imported, Kind kind)
{
    return int(std::count_if(imported.findings.begin(), imported.findings.end(),
                             [&](const ImportFinding &finding) { return finding.kind == kind; }));
}

const Handoff *handoffOf(const ProcessMap &map, const char *deliverable)
{
    for (const Handoff &handoff : map.handoffs)
        if (handoff.deliverable == deliverable)
            return &handoff;
    qFatal("no %s", deliverable);
    return nullptr;
}

std::string utf16(const std::string &utf8, bool bigEndian)
{
    std::string out = bigEndian ? "\xfe\xff" : "\xff\xfe";
    for (const QChar c : QString::fromStdString(utf8)) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    }
    return out;
}

} // namespace

class HandoffListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anItalianListIsUnderstood()
    {
        const Imported list = imported(italianList());
        const ProcessMap &map = list.map;
        QVERIFY(checkIntegrity(map).ok());
        QCOMPARE(map.steps.size(), std::size_t(7));
        QCOMPARE(map.handoffs.size(), std::size_t(8));
        QCOMPARE(map.parties.size(), std::size_t(7));
        QCOMPARE(map.steps[0].name, std::string("Accettazione"));
        QCOMPARE(map.steps.find("laboratorio")->work.resolve(8).mean(), 86400.0);
        QCOMPARE(map.steps.find("visita")->work.text(), std::string("20min"));
        QCOMPARE(map.parties.find("codifica")->people, std::optional<int>(1));
        QCOMPARE(map.parties.find("visita")->people, std::optional<int>(4));
        const Handoff &insurance = *handoffOf(map, "dati assicurativi");
        QCOMPARE(insurance.from, std::string("accettazione"));
        QCOMPARE(insurance.to, std::string("fatturazione"));
        QCOMPARE(insurance.delay.resolve(8).mean(), 3600.0);
        QCOMPARE(insurance.goesWrong, 0.06);
        QCOMPARE(insurance.standard->within.seconds, 4 * 3600.0);
        QCOMPARE(insurance.standard->clock, StandardClock::Working);
        QCOMPARE(handoffOf(map, "campione")->standard, std::optional<Standard>());
        QCOMPARE(handoffOf(map, "campione")->goesWrong, 0.005);
        QCOMPARE(handoffOf(map, "esito")->standard->within.seconds, 1.5 * 86400);
        QCOMPARE(handoffOf(map, "esito")->standard->clock, StandardClock::Elapsed);
        QVERIFY(!list.hasPositions);
    }

    void whoNeverHandsOverIsAnExternalCustomer()
    {
        const Imported list = imported(italianList());
        QCOMPARE(list.map.parties.find("assicurazione")->kind, PartyKind::Customer);
        QCOMPARE(list.map.parties.find("assicurazione")->people, std::optional<int>());
        QCOMPARE(list.map.parties.find("accettazione")->kind, PartyKind::Internal);
        for (const Step &step : list.map.steps)
            QVERIFY(!step.arrivals);
    }

    void whatWasAssumedIsSaid()
    {
        const Imported list = imported(italianList());
        QCOMPARE(count(list, Kind::ColumnMapped), 8);
        QCOMPARE(count(list, Kind::ColumnDropped), 0);
        QCOMPARE(count(list, Kind::AssumedDays), 1);
        QCOMPARE(count(list, Kind::AssumedOnePerson), 1); // nobody said how many work in the laboratory
        QCOMPARE(count(list, Kind::Conflict), 0);
    }

    void everythingListedHappensWhereNobodyGaveShares()
    {
        const Imported list = imported(italianList());
        QCOMPARE(list.map.steps.find("accettazione")->split, Split::All);
        QCOMPARE(list.map.steps.find("fatturazione")->join, Join::All);
        QCOMPARE(list.map.steps.find("triage")->split, Split::One);
        QCOMPARE(count(list, Kind::AssumedAll), 2);
        QCOMPARE(count(list, Kind::AssumedWaits), 2);
    }

    void whereThingsGoInCirclesEachCaseGoesOneWay()
    {
        const Imported list = imported("From,To\na,b\nb,c\nb,a\n");
        QCOMPARE(list.map.steps.find("b")->split, Split::One);
        QCOMPARE(list.map.steps.find("a")->join, Join::Any);
        QCOMPARE(count(list, Kind::AssumedEqual), 1);
        const Imported two = imported("From,To\na,c\nb,c\n");
        QCOMPARE(two.map.steps.find("c")->join, Join::Any);
    }

    void sharesAreTakenAsGiven()
    {
        const Imported list = imported("From,To,Share %\na,b,70%\na,c,30\n");
        QCOMPARE(list.map.handoffs.find("a-b")->share, std::optional<double>(0.7));
        QCOMPARE(list.map.handoffs.find("a-c")->share, std::optional<double>(0.3));
        QCOMPARE(list.map.steps.find("a")->split, Split::One);
    }

    void everySeparatorEncodingAndLanguageIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("separator");
        const std::string english =
            "Supplier,Customer,Deliverable,Work time,Delay,Errors %,Standard,Supplier people\r\n"
            "Café,Billing,\"data, \"\"all\"\" of it\",1.5 h,2 days,6.5,4 hours,2\r\n";
        const std::string italian =
            "Fornitore;Cliente;Oggetto;Tempo di lavoro;Attesa;Errori %;Standard;Persone fornitore\n"
            "Café;Billing;\"data, \"\"all\"\" of it\";1,5 ore;2 gg;6,5 %;4 h;2\n";
        const std::string spanish =
            "Proveedor\tCliente\tEntregable\tTiempo de trabajo\tEspera\t% errores\tEstándar\tPersonas proveedor\r"
            "Café\tBilling\tdata, \"all\" of it\t1,5 horas\t2 días\t6,5\t4 h\t2\r";
        const auto bytes = [](const std::string &text) {
            return QByteArray::fromStdString(text);
        };
        const auto latin = [](const std::string &text) {
            return QString::fromStdString(text).toLatin1();
        };
        QTest::newRow("English") << bytes(english) << "UTF-8"
                                 << "en"
                                 << ",";
        QTest::newRow("Italian") << bytes(italian) << "UTF-8"
                                 << "it"
                                 << ";";
        QTest::newRow("Spanish") << bytes(spanish) << "UTF-8"
                                 << "es"
                                 << "\t";
        QTest::newRow("marked") << bytes("\xef\xbb\xbf" + english) << "UTF-8"
                                << "en"
                                << ",";
        QTest::newRow("Windows") << latin(italian) << "Windows-1252"
                                 << "it"
                                 << ";";
        QTest::newRow("Windows, Spanish") << latin(spanish) << "Windows-1252"
                                          << "es"
                                          << "\t";
        QTest::newRow("UTF-16 little") << bytes(utf16(spanish, false)) << "UTF-16"
                                       << "es"
                                       << "\t";
        QTest::newRow("UTF-16 big") << bytes(utf16(italian, true)) << "UTF-16"
                                    << "it"
                                    << ";";
        QTest::newRow("said") << bytes("sep=;\r\n" + italian) << "UTF-8"
                              << "it"
                              << ";";
    }
    void everySeparatorEncodingAndLanguageIsRead()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        const Result<handofflist::Preview> preview = handofflist::preview(text);
        QVERIFY(preview.ok());
        QTEST(QString::fromStdString(preview->layout.encoding), "encoding");
        QTEST(QString::fromStdString(preview->layout.language), "language");
        QTEST(QString(QLatin1Char(preview->layout.separator)), "separator");
        QCOMPARE(preview->rowCount, std::size_t(1));
        QCOMPARE(preview->rows.at(0).at(0), std::string("Café"));
        QCOMPARE(recognise(text), Format::HandoffList);
        const Imported list = imported(text);
        const Handoff &handoff = list.map.handoffs[0];
        QCOMPARE(handoff.deliverable, std::string("data, \"all\" of it"));
        QCOMPARE(handoff.goesWrong, 0.065);
        QCOMPARE(handoff.delay.resolve(8).mean(), 2 * 86400.0);
        QCOMPARE(handoff.standard->within.seconds, 4 * 3600.0);
        QCOMPARE(list.map.steps[0].name, std::string("Café"));
        QCOMPARE(list.map.steps[0].work.resolve(8).mean(), 5400.0);
        QCOMPARE(list.map.parties[0].people, std::optional<int>(2));
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("seconds");
        QTest::newRow("unit in the heading") << "Work (min)"
                                             << "8" << 480.0;
        QTest::newRow("unit in the cell wins") << "Work (min)"
                                               << "8 h" << 28800.0;
        QTest::newRow("two units") << "Work"
                                   << "1 h 30 min" << 5400.0;
        QTest::newRow("clock") << "Work"
                               << "1:30" << 5400.0;
        QTest::newRow("clock with seconds") << "Work"
                                            << "0:08:30" << 510.0;
        QTest::newRow("working days") << "Work"
                                      << "2 working days" << 57600.0;
        QTest::newRow("giorni lavorativi") << "Lavoro"
                                           << "2 giorni lavorativi" << 57600.0;
        QTest::newRow("dias laborables") << "Trabajo"
                                         << "2 días laborables" << 57600.0;
        QTest::newRow("working days in the heading") << "Work [working days]"
                                                     << "2" << 57600.0;
        QTest::newRow("thousands") << "Work (s)"
                                   << "\"1,200\"" << 1200.0;
        QTest::newRow("weeks") << "Work"
                               << "1 week" << 604800.0;
        QTest::newRow("law") << "Work"
                             << "exp(5min)" << 300.0;
        QTest::newRow("range") << "Work"
                               << "1 hour..3 hours" << 7200.0;
        QTest::newRow("best usual worst") << "Work"
                                          << "30 min/60 min/90 min" << 3600.0;
        QTest::newRow("none") << "Work"
                              << "-" << 0.0;
        QTest::newRow("zero") << "Work"
                              << "0" << 0.0;
    }
    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        const std::string text = QStringLiteral("From,To,%1\na,b,%2\n").arg(heading, cell).toStdString();
        const Imported list = imported(text);
        QTEST(list.map.steps[0].work.resolve(8).mean(), "seconds");
    }

    void ratesWithoutASignAreSaidToBeAssumed()
    {
        const Imported fractions = imported("From,To,Error rate\na,b,0.06\nb,c,0.5\n");
        QCOMPARE(fractions.map.handoffs[0].goesWrong, 0.06);
        QCOMPARE(count(fractions, Kind::AssumedFractions), 1);
        const Imported percents = imported("From,To,Error rate\na,b,6\nb,c,0.5\n");
        QCOMPARE(percents.map.handoffs[1].goesWrong, 0.005);
        QCOMPARE(count(percents, Kind::AssumedPercent), 1);
        QCOMPARE(count(imported("From,To,Error rate (%)\na,b,6\n"), Kind::AssumedPercent), 0);
    }

    void rowsThatDisagreeAboutAStepAreReported()
    {
        const Imported list = imported("From,To,Work,People\na,b,8 min,2\na,c,9 min,2\n");
        QCOMPARE(count(list, Kind::Conflict), 1);
        QCOMPARE(list.map.steps.find("a")->work.text(), std::string("8min"));
        const auto &conflict = *std::find_if(list.findings.begin(), list.findings.end(),
                                             [](const auto &finding) { return finding.kind == Kind::Conflict; });
        QCOMPARE(conflict.args, (std::vector<std::string>{"a", "Work", "8 min", "9 min"}));
        QCOMPARE(conflict.line, 3);
    }

    void rowsThatSayNothingAreSkippedAndReported()
    {
        const Imported list = imported("From,To,What\na,b,x\n\n,b,y\na,,z\na,b,x\n");
        QCOMPARE(list.map.handoffs.size(), std::size_t(1));
        QCOMPARE(count(list, Kind::RowSkipped), 3);
    }

    void namesThatDifferByCaseAreOneStep()
    {
        const Imported list = imported("From,To\nTriage,Visit\ntriage ,VISIT 2\n");
        QCOMPARE(list.map.steps.size(), std::size_t(3));
    }

    void departmentsMakeOnePoolOfSeveralSteps()
    {
        const Imported list = imported("From,To,Supplier department,Customer department,People\n"
                                       "check,decide,Office,Office,3\ndecide,Client,Office,,3\n");
        QCOMPARE(list.map.parties.size(), std::size_t(2));
        QCOMPARE(list.map.steps.find("check")->party, list.map.steps.find("decide")->party);
        QCOMPARE(list.map.parties.find("office")->people, std::optional<int>(3));
        QCOMPARE(list.map.parties.find("client")->kind, PartyKind::Customer);
    }

    void wrongCellsAreRefusedWithThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("time") << "From,To,Work\na,b,8 apples\n"
                              << "bad_duration" << 2 << 5;
        QTest::newRow("no unit") << "From,To,Work\na,b,8\n"
                                 << "bad_duration" << 2 << 5;
        QTest::newRow("rate") << "From,To,Errors %\na,b,1\nà,b,many\n"
                              << "bad_number" << 3 << 5;
        QTest::newRow("too often") << "From,To,Errors %\na,b,106\n"
                                   << "out_of_range" << 2 << 5;
        QTest::newRow("negative") << "From,To,Errors %\na,b,-1\n"
                                  << "bad_number" << 2 << 5;
        QTest::newRow("half a person") << "From,To,People\na,b,1.5\n"
                                       << "bad_number" << 2 << 5;
        QTest::newRow("nobody") << "From,To,People\na,b,0\n"
                                << "out_of_range" << 2 << 5;
        QTest::newRow("open quote") << "From,To\na,\"b\n"
                                    << "bad_syntax" << 2 << 3;
        QTest::newRow("other table") << "Name,Age\nAnn,34\nBob,35\n"
                                     << "no_handoff_columns" << 1 << 1;
        QTest::newRow("standard") << "From,To,Standard\na,b,soon\n"
                                  << "bad_duration" << 2 << 5;
    }
    void wrongCellsAreRefusedWithThePlace()
    {
        QFETCH(QString, text);
        const Result<Imported> list = handofflist::read(text.toStdString());
        QVERIFY(!list.ok());
        QTEST(QString::fromStdString(codeName(list.error().code)), "code");
        QTEST(list.error().line, "line");
        QTEST(list.error().column, "column");
    }

    void aTableWithoutHeadingsIsProposedAndReadOnceAPersonAgrees()
    {
        const std::string pasted = "Registration\tTriage\tpatient\nTriage\tVisit\tpatient\n";
        const Result<handofflist::Preview> preview = handofflist::preview(pasted);
        QVERIFY(preview.ok());
        QVERIFY(!preview->layout.hasHeadings);
        QCOMPARE(preview->layout.columns, (std::vector{Column::Supplier, Column::Customer, Column::Deliverable}));
        QCOMPARE(preview->rowCount, std::size_t(2));
        QCOMPARE(handofflist::read(pasted).error().code, ErrorCode::NoHandoffColumns);
        QCOMPARE(handofflist::read(pasted, preview->layout)->map.handoffs.size(), std::size_t(2));
    }

    void whatIsNoTableIsNotRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("blanks") << QByteArray("  \n\n ");
        QTest::newRow("database") << QByteArray("SQLite format 3\0\x10\0\1\1\0", 22);
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><body>a;b</body></html>");
        QTest::newRow("XML") << QByteArray("\xef\xbb\xbf<?xml version=\"1.0\"?><a/>");
        QTest::newRow("other JSON") << QByteArray("{\"a\": [1, 2]}");
        QTest::newRow("document") << QByteArray("%PDF-1.4\n1;2\n");
        QTest::newRow("zip") << QByteArray("PK\3\4\x14\0\6\0", 8);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
        QTest::newRow("prose") << QByteArray("Dear all\nas agreed, we meet.\nYours\nAnn\n");
        QTest::newRow("noise") << QByteArray("\x81\x8d\xfe\xff\x90;\x9d");
    }
    void whatIsNoTableIsNotRecognised()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        QCOMPARE(recognise(text), Format::Unknown);
        const Result<Imported> list = readMap(text, "some.file");
        QVERIFY(!list.ok());
        QCOMPARE(list.error().code, ErrorCode::UnknownFormat);
        QCOMPARE(list.error().file, std::string("some.file"));
    }

    void whatIsWrittenReadsBack_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "it", "es"})
            QTest::newRow(language) << language;
    }
    void whatIsWrittenReadsBack()
    {
        QFETCH(QString, language);
        const ProcessMap map = imported(italianList()).map;
        const std::string text = handofflist::write(map, language.toStdString());
        const Imported again = imported(text);
        QVERIFY(again.map == map);
        QCOMPARE(handofflist::preview(text)->layout.language, language.toStdString());
        QCOMPARE(handofflist::write(again.map, language.toStdString()), text);
    }

    void aSpreadsheetNeverTakesACellForAFormula()
    {
        ProcessMap map = test::textMap("a -> b: x");
        Handoff handoff = map.handoffs[0];
        handoff.deliverable = "=HYPERLINK(\"http://x\")";
        handoff.notes = "two\nlines; \"quoted\"";
        map.handoffs.put(handoff);
        const std::string text = handofflist::write(map, "it");
        QVERIFY(text.find("\"'=HYPERLINK") != std::string::npos);
        const Imported again = imported(text);
        QCOMPARE(again.map.handoffs[0].deliverable, handoff.deliverable);
        QCOMPARE(again.map.handoffs[0].notes, handoff.notes);
    }

    void aFileWithoutTitleTakesTheNameOfItsFile()
    {
        QCOMPARE(readMap(italianList(), "/tmp/handoffs-it.csv")->map.info.title, std::string("handoffs-it"));
    }
};

BATON_TEST(HandoffListTest)
#include "tst_handofflist.moc"
