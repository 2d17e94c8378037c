#include "model/map/idindex.h"
#include "tests/support/registry.h"

#include <QTest>
#include <random>
#include <string>
#include <unordered_map>

using namespace baton;

class IdIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatAMapOfNodesFinds();
    void findsBehindWhatWasErased();
    void copiesAreTheirOwn();
    void endsASearchWhereRowsComeAndGo();
    void tellsIdsOfOneHashApart();
    void idsMadeToCollideAreFoundAsOthers();
    void movedFromItIsEmpty();
    void emptyFindsNothing();
};

namespace {

struct Rows
{
    std::vector<std::string> ids;
    auto idAt() const
    {
        return [this](std::size_t position) -> const std::string & {
            return ids[position];
        };
    }
};

} // namespace

void IdIndexTest::findsWhatAMapOfNodesFinds()
{
    std::mt19937 random(7);
    Rows rows;
    for (int i = 0; i < 3000; ++i)
        rows.ids.push_back("step-" + std::to_string(i));
    IdIndex index;
    std::unordered_map<std::string, std::size_t> expected;
    for (int turn = 0; turn < 30'000; ++turn) {
        const std::size_t position = random() % rows.ids.size();
        const std::string &id = rows.ids[position];
        if (expected.emplace(id, position).second) {
            index.insert(id, position);
        } else if (random() % 2) {
            index.erase(id, rows.idAt());
            expected.erase(id);
        }
    }
    QVERIFY(expected.size() > 1000 && expected.size() < rows.ids.size());
    QCOMPARE(index.size(), expected.size());
    for (const std::string &id : rows.ids) {
        const auto known = expected.find(id);
        QCOMPARE(index.find(id, rows.idAt()), known == expected.end() ? std::nullopt : std::optional(known->second));
    }
}

void IdIndexTest::findsBehindWhatWasErased()
{
    Rows rows;
    IdIndex index;
    for (std::size_t i = 0; i < 1000; ++i) {
        rows.ids.push_back(std::to_string(i));
        index.insert(rows.ids.back(), i);
    }
    for (std::size_t i = 0; i < 1000; i += 2)
        index.erase(rows.ids[i], rows.idAt());
    for (std::size_t i = 0; i < 1000; ++i)
        QCOMPARE(index.find(rows.ids[i], rows.idAt()).has_value(), i % 2 == 1);
}

void IdIndexTest::copiesAreTheirOwn()
{
    Rows rows{{"a", "b"}};
    IdIndex index;
    index.insert("a", 0);
    IdIndex copy = index;
    copy.erase("a", rows.idAt());
    copy.insert("b", 1);
    QCOMPARE(index.find("a", rows.idAt()), std::optional<std::size_t>(0));
    QVERIFY(!index.find("b", rows.idAt()));
    QVERIFY(!copy.find("a", rows.idAt()));
}

// Searches end at an unused slot: where what is gone were never taken out, one would not end.
void IdIndexTest::endsASearchWhereRowsComeAndGo()
{
    Rows rows{{"a"}};
    IdIndex index;
    for (int turn = 0; turn < 10'000; ++turn) {
        index.insert("a", 0);
        index.erase("a", rows.idAt());
    }
    QVERIFY(!index.find("a", rows.idAt()));
    index.insert("a", 0);
    QCOMPARE(index.find("a", rows.idAt()), std::optional<std::size_t>(0));
}

// Among so many ids some share the 32 bits that are kept of a hash; what is not there must not be taken for them.
void IdIndexTest::tellsIdsOfOneHashApart()
{
    Rows rows;
    for (int i = 0; i < 400'000; ++i)
        rows.ids.push_back(std::to_string(i));
    IdIndex index;
    index.reset(rows.ids.size());
    for (std::size_t i = 0; i < rows.ids.size(); i += 2)
        index.insert(rows.ids[i], i);
    for (std::size_t i = 0; i < rows.ids.size(); ++i) {
        const std::optional<std::size_t> found = index.find(rows.ids[i], rows.idAt());
        QCOMPARE(found, i % 2 ? std::nullopt : std::optional<std::size_t>(i));
    }
}

// Strings that std::hash, which has no secret, makes one number of: two words each, the second undoes the first.
std::vector<std::string> idsOfOneStandardHash(std::size_t count)
{
    constexpr std::uint64_t factor = 0xc6a4a7935bd1e995; // of MurmurHash64A
    std::uint64_t inverse = factor;
    for (int round = 0; round < 6; ++round)
        inverse *= 2 - factor * inverse;
    const auto mixed = [](std::uint64_t word) {
        return (word * factor ^ (word * factor) >> 47) * factor;
    };
    const auto unmixed = [inverse](std::uint64_t word) {
        return (word * inverse ^ (word * inverse) >> 47) * inverse;
    };
    std::vector<std::string> ids;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t before = (0xc70f6907 ^ 16 * factor ^ mixed(i)) * factor;
        const std::uint64_t words[]{i, unmixed(before)};
        ids.emplace_back(reinterpret_cast<const char *>(words), sizeof words);
    }
    return ids;
}

void IdIndexTest::idsMadeToCollideAreFoundAsOthers()
{
    const Rows rows{idsOfOneStandardHash(2000)};
    if (std::hash<std::string>()(rows.ids[1]) != std::hash<std::string>()(rows.ids[1999]))
        QSKIP("another standard library");
    std::size_t compared = 0;
    const auto idAt = [&](std::size_t position) -> const std::string & {
        ++compared;
        return rows.ids[position];
    };
    IdIndex index;
    for (std::size_t i = 0; i < rows.ids.size(); ++i)
        index.insert(rows.ids[i], i);
    for (std::size_t i = 0; i < rows.ids.size(); ++i)
        QCOMPARE(index.find(rows.ids[i], idAt), std::optional(i));
    QVERIFY2(compared < rows.ids.size() + 10, qPrintable(QString::number(compared)));
}

void IdIndexTest::movedFromItIsEmpty()
{
    const Rows rows{{"a", "b"}};
    IdIndex first;
    first.insert("a", 0);
    IdIndex second = std::move(first);
    IdIndex third;
    third.insert("b", 1);
    third = std::move(second);
    QCOMPARE(third.size(), std::size_t(1));
    QCOMPARE(third.find("a", rows.idAt()), std::optional<std::size_t>(0));
    QVERIFY(!third.find("b", rows.idAt()));
    for (IdIndex *left : {&first, &second}) {
        QCOMPARE(left->size(), std::size_t(0));
        QVERIFY(!left->find("a", rows.idAt()));
        left->insert("b", 1);
        QCOMPARE(left->find("b", rows.idAt()), std::optional<std::size_t>(1));
    }
}

void IdIndexTest::emptyFindsNothing()
{
    const Rows rows;
    IdIndex index;
    QVERIFY(!index.find("a", rows.idAt()));
    index.reset(100);
    QVERIFY(!index.find("a", rows.idAt()));
    QCOMPARE(index.size(), std::size_t(0));
}

BATON_TEST(IdIndexTest)
#include "tst_idindex.moc"
