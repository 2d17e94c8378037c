#include "model/store/rowcodec.h"
#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>
#include <sqlite3.h>

using namespace baton;
using namespace baton::test;

namespace {

// All that a person can get out of a document.
std::string everythingIn(DocumentFile &file)
{
    const Document &document = file.document();
    std::string all = store::writeWholeMap(document.map()) + std::to_string(document.revision());
    for (const auto *entries : {&document.past().done, &document.past().undone}) {
        for (const auto &[batch, entry] : *entries)
            all += store::writeBatch(batch) + std::to_string(entry.revision) + std::to_string(entry.at);
        all += '|';
    }
    for (const Version &version : file.versions()) {
        const Result<ProcessMap> content = file.contentOf(version);
        all += version.name + std::to_string(version.at) + (content ? store::writeWholeMap(*content) : "?");
    }
    return all;
}

// The same document in the smallest pages, so that there are fewer bytes between those that matter.
void packTightly(const std::string &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database, "PRAGMA page_size=512; VACUUM", nullptr, nullptr, nullptr);
    sqlite3_close(database);
}

} // namespace

class TestFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlippedByteIsAnErrorOrDoesNotMatter();
    void aChangedRowIsFound();
};

void TestFlips::aFlippedByteIsAnErrorOrDoesNotMatter()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    {
        const auto file = DocumentFile::create(path, smallMap());
        QVERIFY((*file)->keepVersion("first").ok());
        QVERIFY(renameStep((*file)->document(), "billing", "A").ok());
        QVERIFY(renameStep((*file)->document(), "billing", "B").ok());
        QVERIFY((*file)->document().undo().ok());
    }
    packTightly(path);
    const std::string whole = readAll(path);
    QVERIFY(whole.size() > 1000);
    std::string expected;
    {
        const auto file = DocumentFile::open(path);
        QVERIFY(file.ok());
        expected = everythingIn(**file);
    }
    std::size_t refused = 0, same = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (at % 9 == 8 ? 0xff : 1 << (at % 9)));
        QFile::remove(QString::fromStdString(path + "-wal"));
        QFile::remove(QString::fromStdString(path + "-journal"));
        writeAll(path, flipped);
        const auto file = DocumentFile::open(path);
        if (!file) {
            ++refused;
            continue;
        }
        ++same;
        QVERIFY2(everythingIn(**file) == expected, ("silently different: byte " + std::to_string(at)).c_str());
    }
    qInfo("%zu bytes: %zu refused, %zu without effect", whole.size(), refused, same);
    QVERIFY(refused > whole.size() / 10);
}

// Changed behind the seal's back, in a way SQLite has nothing against.
void TestFlips::aChangedRowIsFound()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    for (const char *sql :
         {"UPDATE step SET body=replace(body,'Registration','Registratiom')", "DELETE FROM note",
          "UPDATE step SET ord=9 WHERE id='billing'", "UPDATE meta SET value='7' WHERE key='revision'",
          "INSERT INTO meta VALUES('more','x')", "DELETE FROM meta WHERE key='seal'"}) {
        QVERIFY(DocumentFile::create(path, smallMap(), true).ok());
        sqlite3 *database = nullptr;
        sqlite3_open(path.c_str(), &database);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        const auto file = DocumentFile::open(path);
        QVERIFY2(!file.ok(), sql);
        QCOMPARE(file.error().code, ErrorCode::ContentHashMismatch);
    }
    for (const char *sql : {"CREATE VIEW v AS SELECT 1", "CREATE INDEX i ON journal(at)", "CREATE TABLE extra(a)",
                            "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM step; END"}) {
        QVERIFY(DocumentFile::create(path, smallMap(), true).ok());
        sqlite3 *database = nullptr;
        sqlite3_open(path.c_str(), &database);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        const auto file = DocumentFile::open(path);
        QVERIFY2(!file.ok(), sql);
        QCOMPARE(file.error().code, ErrorCode::DamagedDocument);
    }
}

BATON_TEST(TestFlips)
#include "tst_flips.moc"
