#include "model/base/json.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace baton;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueKnowsItsPlace()
    {
        const Result<JsonValue> value =
            parseJson("\xef\xbb\xbf{\n \"a\": [1, -2.5e1, \"è\", true],\n\t\"b\" : {}, \"è\": null}");
        QVERIFY(value.ok());
        const auto place = [](const JsonValue &v) {
            return std::pair(v.line, v.column);
        };
        const JsonValue &list = *value->find("a");
        QCOMPARE(place(*value), std::pair(1, 1));
        QCOMPARE(place(list), std::pair(2, 7));
        QCOMPARE(place(list.items[0]), std::pair(2, 8));
        QCOMPARE(place(list.items[1]), std::pair(2, 11));
        QCOMPARE(place(list.items[2]), std::pair(2, 19));
        QCOMPARE(place(list.items[3]), std::pair(2, 24));
        QCOMPARE(place(*value->find("b")), std::pair(3, 8));
        QCOMPARE(place(*value->find("è")), std::pair(3, 17));
        QCOMPARE(list.items[1].number, -25.0);
        QCOMPARE(list.items[1].text, std::string("-2.5e1"));
    }

    void whatIsNoJsonIsRefusedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, QByteArray text, const char *code, int line, int column) {
            QTest::newRow(name) << text << QString::fromLatin1(code) << line << column;
        };
        row("duplicate key", "{\"a\": 1,\n \"a\": 2}", "bad_syntax", 2, 2);
        row("not a number", "[1, NaN]", "bad_syntax", 1, 5);
        row("infinite", "[1,\n 1e999]", "bad_number", 2, 2);
        row("minus infinite", "[-1e999]", "bad_number", 1, 2);
        row("comment", "[1] // x", "bad_syntax", 1, 5);
        row("rest", "[1] 2", "bad_syntax", 1, 5);
        row("comma", "[1,]", "bad_syntax", 1, 4);
        row("single quotes", "['a']", "bad_syntax", 1, 2);
        row("leading zero", "[01]", "bad_syntax", 1, 3);
        row("hidden rest", QByteArray("[1]\0x", 5), "bad_encoding", 1, 4);
        row("not UTF-8", "[\"\xff\"]", "bad_encoding", 1, 3);
        row("overlong", "[\"\xc0\xaf\"]", "bad_encoding", 1, 3);
        row("half a surrogate", "[\"\xed\xa0\x80\"]", "bad_encoding", 1, 3);
        row("escaped half a surrogate", "[\"\\ud800\"]", "bad_syntax", 1, 9);
        row("line break in a text", "[\"a\nb\"]", "bad_syntax", 1, 4);
        row("nothing", "", "bad_syntax", 1, 1);
    }
    void whatIsNoJsonIsRefusedWithThePlace()
    {
        QFETCH(QByteArray, text);
        const Result<JsonValue> value = parseJson(text.toStdString());
        QVERIFY(!value.ok());
        QTEST(QString::fromStdString(codeName(value.error().code)), "code");
        QTEST(value.error().line, "line");
        QTEST(value.error().column, "column");
    }

    void limitsHold()
    {
        const auto nested = [](std::size_t depth) {
            return std::string(depth, '[') + std::string(depth, ']');
        };
        QVERIFY(parseJson(nested(32)).ok());
        const Result<JsonValue> deep = parseJson(nested(33));
        QCOMPARE(deep.error().code, ErrorCode::TooDeep);
        QCOMPARE(deep.error().column, 33);
        QCOMPARE(parseJson(std::string(5'000'000, '[')).error().code, ErrorCode::TooDeep);
        QCOMPARE(parseJson("[1, 2, 3]", {100, 32, 3}).error().code, ErrorCode::TooMany);
        QVERIFY(parseJson("[1, 2, 3]", {100, 32, 4}).ok());
        QCOMPARE(parseJson("[1, 2, 3]", {8, 32, 100}).error().code, ErrorCode::FileTooLarge);
    }

    void whatIsWrittenReadsBack()
    {
        const char *text = "{\"a\":[1,0.1,1e-9,-3,12345678901234567890],\"b\":{\"c\":\"\\\"\\\\\\n\\t\\u0001è😀\"},"
                           "\"d\":null,\"e\":true,\"f\":[],\"g\":{}}";
        const Result<JsonValue> value = parseJson(text);
        QVERIFY(value.ok());
        QCOMPARE(writeJson(*value), std::string(text));
        const std::string indented = writeJson(*value, 2);
        QVERIFY(indented.find("\n  \"b\": {\n    \"c\": ") != std::string::npos);
        QCOMPARE(writeJson(*parseJson(indented)), std::string(text));
    }

    void numbersAreShortAndExact()
    {
        for (const double number : {0.1, 1.0 / 3, 1e300, 5e-324, 123456789.125, -0.06}) {
            const std::string text = writeJson(JsonValue::ofNumber(number));
            QCOMPARE(parseJson(text)->number, number);
        }
        QCOMPARE(writeJson(JsonValue::ofNumber(0.06)), std::string("0.06"));
        QCOMPARE(writeJson(JsonValue::ofNumber(-0.0)), std::string("0"));
    }
};

BATON_TEST(JsonTest)
#include "tst_json.moc"
