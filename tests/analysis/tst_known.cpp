#include "model/analysis/analysis.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::textMap;

namespace {

// An item of an array whose first texts are `name`, several of them between ">": "clerk", "registration>billing".
const JsonValue *itemCalled(const JsonValue &array, const QString &name)
{
    const QStringList wanted = name.split('>');
    for (const JsonValue &item : array.items) {
        QStringList texts;
        for (const auto &[key, value] : item.members)
            if (value.kind == JsonValue::Kind::String)
                texts << QString::fromStdString(value.text);
            else if (value.kind == JsonValue::Kind::Array && !value.items.empty())
                texts << QString::fromStdString(value.items.front().text);
        if (texts.size() >= wanted.size() && texts.first(wanted.size()) == wanted)
            return &item;
    }
    return nullptr;
}

// "load/pools/clerk/utilisation"
const JsonValue *lookUp(const JsonValue &root, const QString &path)
{
    const JsonValue *at = &root;
    for (const QString &part : path.split('/')) {
        at = at->kind == JsonValue::Kind::Array ? itemCalled(*at, part) : at->find(part.toStdString());
        if (!at)
            return nullptr;
    }
    return at;
}

JsonValue known()
{
    QFile file(QStringLiteral(BATON_TEST_DATA "/analysis-maps.json"));
    if (!file.open(QIODevice::ReadOnly))
        return JsonValue::ofArray();
    return parseJson(file.readAll().toStdString()).value();
}

bool agrees(const JsonValue &found, const JsonValue &wanted, double tolerance)
{
    if (found.kind != wanted.kind)
        return false;
    if (wanted.kind != JsonValue::Kind::Number)
        return found.text == wanted.text;
    return std::abs(found.number - wanted.number) <= tolerance * std::max(1e-3, std::abs(wanted.number));
}

} // namespace

// Maps with answers from books and papers, compared with the JSON that the command line prints.
class TestKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOfTheLiterature_data();
    void answersOfTheLiterature();
};

void TestKnown::answersOfTheLiterature_data()
{
    QTest::addColumn<int>("number");
    const JsonValue cases = known();
    QVERIFY(cases.items.size() > 30);
    for (std::size_t k = 0; k < cases.items.size(); ++k)
        QTest::newRow(cases.items[k].find("case")->text.c_str()) << static_cast<int>(k);
}

void TestKnown::answersOfTheLiterature()
{
    QFETCH(int, number);
    const JsonValue one = known().items[number];
    std::string lines;
    for (const JsonValue &line : one.find("map")->items)
        lines += line.text + "\n";
    Sentences sentences;
    sentences.reason = [](Reason why) {
        return why == Reason::HighVariability ? std::string("HighVariability") : std::string("other");
    };
    const JsonValue answer = toJson(analyze(textMap(lines)), sentences);
    const JsonValue *tolerance = one.find("tolerance");
    for (const auto &[path, wanted] : one.find("answers")->members) {
        const JsonValue *found = lookUp(answer, QString::fromStdString(path));
        QVERIFY2(found, path.c_str());
        if (!agrees(*found, wanted, tolerance ? tolerance->number : 1e-9))
            QFAIL((path + ": " + writeJson(*found) + " is not " + writeJson(wanted)).c_str());
    }
}

BATON_TEST(TestKnown)
#include "tst_known.moc"
