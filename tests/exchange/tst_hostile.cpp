#include "model/base/json.h"
#include "model/exchange/codec.h"
#include "model/map/integrity.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace baton;

namespace {

std::string everyField()
{
    return *readFile(BATON_TEST_DATA "/maps/every-field.json");
}

std::string italianList()
{
    return *readFile(BATON_TEST_DATA "/lists/handoffs-it.csv");
}

// What must hold of whatever a reader answers: refused with a place, or a sound map that reads back equal.
QString complaint(const Result<Imported> &read)
{
    if (!read)
        return read.error().line > 0 && read.error().column > 0 ? QString() : QStringLiteral("refused without a place");
    if (!checkIntegrity(read->map))
        return QStringLiteral("not sound");
    const Result<Imported> again = batonmap::read(batonmap::write(read->map));
    if (!again)
        return QStringLiteral("does not read back: ") + QString::fromStdString(codeName(again.error().code));
    return again->map == read->map ? QString() : QStringLiteral("reads back different");
}

std::string mutated(std::string text, QRandomGenerator &random)
{
    static const std::string pieces[] = {"\"",      "{",    "}",    "[",     "]", ",", ":",  "null", "-1", "1e400",
                                         "\\u0000", "\xff", "true", "\"a\"", "0", ";", "\n", "\t",   "%",  "é"};
    for (int n = 1 + random.bounded(3); n > 0 && !text.empty(); --n) {
        const auto at = std::size_t(random.bounded(int(text.size())));
        switch (random.bounded(4)) {
        case 0:
            text[at] = char(random.bounded(256));
            break;
        case 1:
            text.erase(at, std::size_t(1 + random.bounded(20)));
            break;
        case 2:
            text.insert(at, pieces[random.bounded(int(std::size(pieces)))]);
            break;
        default:
            text.insert(at,
                        text.substr(std::size_t(random.bounded(int(text.size()))), std::size_t(random.bounded(60))));
        }
    }
    return text;
}

// Every value within a value, so that each can be replaced in turn.
void collect(JsonValue &value, std::vector<JsonValue *> &into)
{
    into.push_back(&value);
    for (JsonValue &item : value.items)
        collect(item, into);
    for (auto &[key, member] : value.members)
        collect(member, into);
}

std::vector<JsonValue> strangeValues()
{
    std::vector<JsonValue> values;
    for (const char *text :
         {"null", "true", "-1", "0.5", "1e300", "99999999999999999999", "\"\"", "\"nobody\"", "\"a b\"", "\"\\u0000\"",
          "\"9999999999999999999d\"", "[]", "[[]]", "{}", "{\"a\": {}}", "[1, \"x\"]"})
        values.push_back(*parseJson(text));
    values.push_back(JsonValue::ofText(std::string(100'000, 'x')));
    return values;
}

} // namespace

class HostileFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMapCutOffAnywhereIsRefusedWithThePlace()
    {
        const std::string whole = everyField();
        const std::size_t end = whole.find_last_of('}');
        for (std::size_t length = 0; length <= end; ++length) {
            const Result<Imported> read = batonmap::read(std::string_view(whole).substr(0, length));
            QVERIFY2(!read.ok(), qPrintable(QString::number(length)));
            QVERIFY(read.error().line > 0 && read.error().column > 0);
        }
    }

    void aMapWithRandomDamageIsRefusedOrSound()
    {
        const std::string whole = everyField();
        QRandomGenerator random(1);
        int refused = 0;
        constexpr int rounds = 6000;
        for (int i = 0; i < rounds; ++i) {
            const std::string text = mutated(whole, random);
            const Result<Imported> read = batonmap::read(text);
            refused += !read.ok();
            const QString wrong = complaint(read);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + QString::fromStdString(text)));
        }
        QVERIFY(refused > rounds / 3);
        QVERIFY(refused < rounds);
    }

    void aStrangeValueAnywhereIsRefusedOrSound()
    {
        JsonValue file = *parseJson(everyField());
        std::vector<JsonValue *> places;
        collect(file, places);
        QVERIFY(places.size() > 100);
        for (JsonValue *place : places)
            for (const JsonValue &strange : strangeValues()) {
                JsonValue before = std::exchange(*place, strange);
                const QString wrong = complaint(batonmap::read(writeJson(file, 1)));
                *place = std::move(before); // moved: what it holds stays where it was
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QString::number(place->line)));
            }
    }

    void aMapOfManyStepsIsReadInTime()
    {
        std::string text = R"({"format": "baton-map/1", "steps": [{"id": "s0"})";
        for (int i = 1; i < 20'000; ++i)
            text += ",{\"id\":\"s" + std::to_string(i) + "\",\"name\":\"Step\",\"work\":\"5min\"}";
        text += R"(], "scenarios": [)";
        for (int i = 0; i < 1000; ++i)
            text += std::string(i ? "," : "") + R"({"name": "same"})";
        text += "]}";
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> read = batonmap::read(text);
        QVERIFY(read.ok());
        QCOMPARE(read->map.steps.size(), std::size_t(20'000));
        QCOMPARE(read->map.scenarios.size(), std::size_t(1000));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void aListCutOffAnywhereIsRefusedOrSound()
    {
        const std::string whole = italianList();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const Result<Imported> read = handofflist::read(std::string_view(whole).substr(0, length));
            if (read)
                QVERIFY2(complaint(read).isEmpty(), qPrintable(complaint(read)));
        }
    }

    void aListWithRandomDamageIsRefusedOrSound()
    {
        const std::string whole = italianList();
        QRandomGenerator random(2);
        int accepted = 0;
        constexpr int rounds = 6000;
        for (int i = 0; i < rounds; ++i) {
            const std::string text = mutated(whole, random);
            const Result<Imported> read = handofflist::read(text);
            if (!read)
                continue;
            ++accepted;
            const QString wrong = complaint(read);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u'\n' + QString::fromStdString(text)));
            const std::string written = handofflist::write(read->map, "es");
            const Result<Imported> again = handofflist::read(written);
            QVERIFY2(again.ok() || read->map.handoffs.empty(), written.c_str());
            // Rows that differed in a column Baton does not know are one row now.
            if (again)
                QVERIFY(again->map.steps.size() == read->map.steps.size());
        }
        QVERIFY(accepted > rounds / 10);
    }

    void tablesBeyondTheLimitsAreRefused()
    {
        std::string wide = "From,To";
        wide += std::string(300, ',') + "\na,b\n";
        QCOMPARE(handofflist::read(wide).error().code, ErrorCode::TooMany);
        std::string tall = "From,To\n";
        for (int i = 0; i < 100'001; ++i)
            tall += "a,b\n";
        QCOMPARE(handofflist::read(tall).error().code, ErrorCode::TooMany);
        QCOMPARE(handofflist::read("From,To\na," + std::string(200'000, 'b') + "\n").error().code, ErrorCode::TooMany);
    }
};

BATON_TEST(HostileFileTest)
#include "tst_hostile.moc"
