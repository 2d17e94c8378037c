#include "model/exchange/codec.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

using namespace baton;

namespace {

// Every field of the format with a value that is not its default.
std::string fullMap()
{
    return *readFile(BATON_TEST_DATA "/maps/every-field.json");
}

} // namespace

class BatonMapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsRead()
    {
        const Result<Imported> imported = batonmap::read(fullMap());
        QVERIFY(imported.ok());
        const ProcessMap &map = imported->map;
        QVERIFY(imported->hasPositions);
        QCOMPARE(map.info.currency, std::string("CHF"));
        QCOMPARE(map.info.hoursPerDay, 7.5);
        QCOMPARE(map.info.unknown.at("made_by"), std::string("\"hand\""));
        QCOMPARE(map.parties.find("front")->people, std::optional<int>(2));
        QCOMPARE(map.parties.find("front")->sources.at("people"), Provenance::Measured);
        QCOMPARE(map.parties.find("lab")->people, std::optional<int>());
        QCOMPARE(map.parties.find("lab2")->people, std::optional<int>(3));
        QCOMPARE(map.parties.find("crowd")->people, std::optional<int>());
        const Step &step = *map.steps.find("registration");
        QCOMPARE(step.join, Join::All);
        QCOMPARE(step.split, Split::Some);
        QCOMPARE(step.value, ValueClass::Adding);
        QCOMPARE(step.repair, Repair::Redo);
        QCOMPARE(step.closing, Closing::Finish);
        QCOMPARE(step.priority, -3);
        QCOMPARE(step.peopleNeeded, 2);
        QCOMPARE(step.arrivalsBatch, 4);
        QCOMPARE(step.catches.at("*"), 0.5);
        QCOMPARE(step.catches.at("billing"), 0.0);
        QCOMPARE(step.sources.at("work"), Provenance::Log);
        QCOMPARE(step.unknown.at("ext"), std::string(R"({"b":[1.0,2e3,null]})"));
        QCOMPARE(map.steps.find("billing")->catches.at("*"), 0.25);
        QCOMPARE(map.steps.find("billing")->notices, std::optional<double>(0.4));
        QCOMPARE(map.placements.find("registration")->y, 330.5);
        QVERIFY(map.placements.find("registration")->byHand);
        QVERIFY(!map.placements.contains("billing"));
        const Handoff &handoff = *map.handoffs.find("reg-bill");
        QCOMPARE(handoff.standard->to, StandardEvent::Complete);
        QCOMPARE(handoff.standard->unknown.at("why"), std::string("\"law\""));
        QCOMPARE(handoff.batchTimeout->seconds, 86400.0);
        QCOMPARE(handoff.scores.given.size(), std::size_t(3)); // what is null is not there
        QCOMPARE(handoff.scores.given.at(Attribute::Timely), (Score{4, 1, {}}));
        QCOMPARE(handoff.scores.given.at(Attribute::Correct), (Score{2.5, 3, {{"asked", "12"}}}));
        QCOMPARE(handoff.scores.given.at(Attribute::Usable), (Score{{}, 0, {}}));
        QCOMPARE(handoff.scores.unknown.at("friendly"), std::string("[5]"));
        QCOMPARE(handoff.sources.at("scores"), Provenance::Measured);
        QCOMPARE(map.info.ratingScale, AnswerScale::ZeroToTen);
        QCOMPARE(map.info.results.size(), std::size_t(2));
        QCOMPARE(map.info.results[0], (PeriodResult{"2026-01", {}, 7.8, {}, {{"asked", "40"}}}));
        QCOMPARE(map.info.results[1], (PeriodResult{"2026-02", 3.5, -12, 120000.5, {}}));
        QCOMPARE(handoff.agreedByCustomer, std::string());
        QCOMPARE(map.routes.find("reg-bill")->bends.at(1), (Point{3.5, -4}));
        QCOMPARE(map.scenarios.find("one-more-coder")->edits.size(), std::size_t(2));
        QCOMPARE(map.notes.find("n1")->text, std::string("Ask them"));
    }

    void everyFieldIsWrittenBack()
    {
        const Result<Imported> first = batonmap::read(fullMap());
        QVERIFY(first.ok());
        const std::string text = batonmap::write(first->map);
        const Result<Imported> second = batonmap::read(text);
        QVERIFY(second.ok());
        QVERIFY(first->map == second->map);
        QCOMPARE(batonmap::write(second->map), text);
    }

    void aRealMapReadsBackEqual()
    {
        const Result<std::string> bytes = readFile(BATON_TEST_DATA "/maps/hospital-patients.json");
        QVERIFY(bytes.ok());
        const Result<Imported> imported = readMap(*bytes, "hospital-patients.json");
        QVERIFY(imported.ok());
        QCOMPARE(imported->map.steps.size(), std::size_t(8));
        QCOMPARE(imported->map.parties.find("patient")->kind, PartyKind::Customer);
        QVERIFY(batonmap::read(batonmap::write(imported->map))->map == imported->map);
    }

    void wrongFilesAreRefusedWithThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *body, const char *code, int line, int column) {
            QTest::newRow(name) << QStringLiteral("{\"format\": \"baton-map/1\",\n%1}").arg(QLatin1String(body))
                                << QString::fromLatin1(code) << line << column;
        };
        row("reference", "\"steps\": [{\"id\": \"a\", \"party\": \"nobody\"}]", "unknown_reference", 2, 32);
        row("missing id", "\"steps\": [{\"name\": \"a\"}]", "missing_field", 2, 11);
        row("bad id", "\"steps\": [{\"id\": \"a b\"}]", "bad_id", 2, 18);
        row("same id", "\"steps\": [{\"id\": \"a\"},\n{\"id\": \"a\"}]", "duplicate_id", 3, 8);
        row("law", "\"steps\": [{\"id\": \"a\", \"work\": \"tri(1h)\"}]", "bad_law", 2, 31);
        row("duration", "\"steps\": [{\"id\": \"a\", \"work\": \"8 mins\"}]", "bad_duration", 2, 31);
        row("type", "\"steps\": [{\"id\": \"a\", \"work\": 8}]", "wrong_type", 2, 31);
        row("table", "\"steps\": {}", "wrong_type", 2, 10);
        row("row", "\"steps\": [7]", "wrong_type", 2, 11);
        row("chance", "\"steps\": [{\"id\": \"a\", \"introduces\": 1.5}]", "out_of_range", 2, 37);
        row("word", "\"steps\": [{\"id\": \"a\", \"join\": \"some\"}]", "unknown_word", 2, 31);
        row("null", "\"steps\": [{\"id\": \"a\", \"work\": null}]", "wrong_type", 2, 31);
        row("half a place", "\"steps\": [{\"id\": \"a\", \"x\": 1}]", "missing_field", 2, 11);
        row("half a person", "\"parties\": [{\"id\": \"a\", \"people\": 1.5}]", "wrong_type", 2, 35);
        row("nobody", "\"parties\": [{\"id\": \"a\", \"people\": 0}]", "out_of_range", 2, 35);
        row("nobody at once", "\"steps\": [{\"id\": \"a\", \"people_needed\": 0}]", "out_of_range", 2, 40);
        row("half a case", "\"steps\": [{\"id\": \"a\", \"arrivals_batch\": 1.5}]", "wrong_type", 2, 41);
        row("end", "\"steps\": [{\"id\": \"a\"}], \"handoffs\": [{\"id\": \"h\", \"from\": \"a\"}]", "missing_field", 2,
            38);
        row("unknown end",
            "\"steps\": [{\"id\": \"a\"}], \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": \"b\"}]",
            "unknown_reference", 2, 69);
        row("duplicate key", "\"title\": \"a\", \"title\": \"b\"", "bad_syntax", 2, 15);
        row("number", "\"hours_per_day\": 1e999", "bad_number", 2, 18);
        row("date",
            "\"steps\": [{\"id\": \"a\"}], \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": \"a\", \"review\": "
            "\"2026-02-30\"}]",
            "bad_date", 2, 84);
        const auto results = [&](const char *name, const char *rows, const char *code, int column) {
            row(name, ("\"results\": [" + std::string(rows) + "]").c_str(), code, 2, column);
        };
        results("no period", "{\"money\": 1}", "missing_field", 13);
        results("period", "{\"period\": \"2026-13\"}", "bad_period", 24);
        results("period's form", "{\"period\": \"2026-1\"}", "bad_period", 24);
        results("periods' length", "{\"period\": \"2026\"}, {\"period\": \"2026-Q1\"}", "bad_period", 44);
        results("same period", "{\"period\": \"2026\"}, {\"period\": \"2026\"}", "duplicate_period", 44);
        results("internal", "{\"period\": \"2026\", \"internal\": 100.5}", "out_of_range", 44);
        results("external", "{\"period\": \"2026\", \"external\": \"9\"}", "wrong_type", 44);
        results("money", "{\"period\": \"2026\", \"money\": -1e13}", "out_of_range", 41);
        results("money without end", "{\"period\": \"2026\", \"money\": 1e999}", "bad_number", 41);
        results("result", "2026", "wrong_type", 13);
        row("scale", "\"rating_scale\": \"1-10\"", "unknown_word", 2, 17);
        const auto scores = [&](const char *name, const char *given, const char *code, int column) {
            row(name,
                ("\"steps\": [{\"id\": \"a\"}], \"handoffs\": [{\"id\": \"h\", \"from\": \"a\", \"to\": "
                 "\"a\",\n\"scores\": " +
                 std::string(given) + "}]")
                    .c_str(),
                code, 3, column);
        };
        scores("scores", "4", "wrong_type", 11);
        scores("score", "{\"timely\": 10.1}", "out_of_range", 22);
        scores("score's kind", "{\"timely\": \"4\"}", "wrong_type", 22);
        scores("weighted score", "{\"timely\": {\"score\": -1}}", "out_of_range", 32);
        scores("weight", "{\"timely\": {\"weight\": 101}}", "out_of_range", 33);
        row("syntax", "\"title\": oops", "bad_syntax", 2, 10);
    }
    void wrongFilesAreRefusedWithThePlace()
    {
        QFETCH(QString, text);
        const Result<Imported> imported = batonmap::read(text.toStdString());
        QVERIFY(!imported.ok());
        QTEST(QString::fromStdString(codeName(imported.error().code)), "code");
        QTEST(imported.error().line, "line");
        QTEST(imported.error().column, "column");
    }

    void noMorePeriodsThanOneCanLookAt()
    {
        const auto years = [](int count) {
            std::string rows;
            for (int year = 1000; year < 1000 + count; ++year)
                rows += (rows.empty() ? "" : ", ") + std::string("{\"period\": \"") + std::to_string(year) + "\"}";
            return batonmap::read("{\"format\": \"baton-map/1\", \"results\": [" + rows + "]}");
        };
        QVERIFY(years(240).ok());
        QCOMPARE(years(241).error().code, ErrorCode::TooMany);
        QVERIFY(years(241).error().column > 0);
    }

    void aNewerFormatIsNamed()
    {
        const Result<Imported> imported = batonmap::read(R"({"format": "baton-map/2"})");
        QCOMPARE(imported.error().code, ErrorCode::NewerFormat);
        QCOMPARE(batonmap::read(R"({"format": "bpmn"})").error().code, ErrorCode::UnknownFormat);
        QCOMPARE(batonmap::read(R"({"format": "baton-map/1x"})").error().code, ErrorCode::UnknownFormat);
    }
};

BATON_TEST(BatonMapTest)
#include "tst_batonmap.moc"
