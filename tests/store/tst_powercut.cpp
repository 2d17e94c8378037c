#include "tests/store/faultvfs.h"
#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <random>
#include <sqlite3.h>

using namespace baton;
using namespace baton::test;

namespace {

// What was in a document after each of its revisions.
struct Told
{
    std::map<std::int64_t, ProcessMap> maps;
    std::map<std::int64_t, std::size_t> undoable;
};

void note(Told &told, const Document &document)
{
    told.maps[document.revision()] = document.map();
    told.undoable[document.revision()] = document.past().done.size();
}

DiskImage imageOf(const Scratch &scratch, const std::string &folder)
{
    DiskImage image;
    const QDir dir(QString::fromStdString(scratch.path(folder)));
    const auto names = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        image[name.toStdString()] = readAll(dir.filePath(name).toStdString());
    return image;
}

void lay(const DiskImage &image, const Scratch &scratch, const std::string &folder)
{
    QDir dir(QString::fromStdString(scratch.path(folder)));
    dir.removeRecursively();
    dir.mkpath(QStringLiteral("."));
    for (const auto &[name, bytes] : image)
        writeAll(scratch.path(folder + "/" + name), bytes);
}

// Edits, undo, redo and a version; every answer that an edit is durable is written down between the disk's events.
void work(DocumentFile &file, FaultVfs &disk, Told &told, std::mt19937 &random, int edits)
{
    Document &document = file.document();
    note(told, document);
    for (int i = 0; i < edits; ++i) {
        const std::uint32_t what = random() % 6;
        if (what == 0 && document.canUndo())
            QVERIFY(document.undo().ok());
        else if (what == 1 && document.canRedo())
            QVERIFY(document.redo().ok());
        else if (what == 2)
            QVERIFY(document.perform(intents::addStep(document.map(), Step(), Placement{})).ok());
        else
            QVERIFY(renameStep(document, "billing", "Billing " + std::string(random() % 3000, 'x')).ok());
        note(told, document);
        QVERIFY(file.flush().ok());
        disk.answered(document.revision());
    }
}

std::int64_t answeredBefore(const std::vector<DiskEvent> &events, std::size_t count)
{
    std::int64_t revision = 0;
    for (std::size_t i = 0; i < count; ++i)
        revision = std::max(revision, events[i].revision);
    return revision;
}

// Empty when the image is a document with every edit answered before the cut.
std::string judge(const std::string &path, const Told &told, std::int64_t answered)
{
    const auto file = DocumentFile::open(path);
    if (!file)
        return "does not open: " + codeName(file.error().code);
    const Document &document = (*file)->document();
    const auto expected = told.maps.find(document.revision());
    if (document.revision() < answered)
        return "lost an answered edit";
    if (expected == told.maps.end() || !(document.map() == expected->second))
        return "holds something else";
    if (document.past().done.size() != told.undoable.at(document.revision()))
        return "has another history";
    return {};
}

bool tryRows(sqlite3 *database, FaultVfs &disk, int rows)
{
    for (int i = 1; i <= rows; ++i) {
        const std::string sql = "INSERT INTO t VALUES(" + std::to_string(i) + ")";
        if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return false;
        disk.answered(i);
    }
    return true;
}

int highestRow(const std::string &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    int highest = -1;
    const char *exclusive = "PRAGMA locking_mode=EXCLUSIVE"; // no shared memory under this file system
    if (sqlite3_open(path.c_str(), &database) == SQLITE_OK &&
        sqlite3_exec(database, exclusive, nullptr, nullptr, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, "SELECT max(a) FROM t", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        highest = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return highest;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnsweredEditIsLost_data();
    void noAnsweredEditIsLost();
    void theDiskOfTheseTestsLosesWhatIsNotSynced_data();
    void theDiskOfTheseTestsLosesWhatIsNotSynced();
};

void TestPowerCut::noAnsweredEditIsLost_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("idle");
    QTest::newRow("log, folder in order") << "local" << true << false;
    QTest::newRow("log, folder in any order") << "local" << false << false;
    QTest::newRow("log brought home when idle") << "local" << false << true;
    QTest::newRow("journal, folder in order") << "Dropbox" << true << false;
    QTest::newRow("journal, folder in any order") << "Dropbox" << false << false;
}

// 5 rows of 5 sessions with 100 cuts each: 2,500 images.
void TestPowerCut::noAnsweredEditIsLost()
{
    QFETCH(QString, folder);
    QFETCH(bool, strict);
    QFETCH(bool, idle);
    const std::string place = folder.toStdString();
    std::mt19937 random(1);
    int bad = 0;
    std::string why;
    for (int session = 0; session < 5; ++session) {
        Scratch scratch;
        QDir(QString::fromStdString(scratch.path(""))).mkpath(folder);
        const std::string path = scratch.path(place + "/a.baton");
        QVERIFY(DocumentFile::create(path, smallMap()).ok());
        const DiskImage start = imageOf(scratch, place);
        Told told;
        std::vector<DiskEvent> events;
        {
            FaultVfs disk;
            {
                const auto file = DocumentFile::open(path);
                QVERIFY(file.ok());
                work(**file, disk, told, random, 8);
                if (idle)
                    QThread::msleep(1800);
                work(**file, disk, told, random, 5);
            }
            events = disk.events();
        }
        for (int cut = 0; cut < 100; ++cut) {
            const std::size_t count = random() % (events.size() + 1);
            lay(afterPowerCut(start, events, count, strict, random), scratch, "after/" + place);
            const std::string verdict =
                judge(scratch.path("after/" + place + "/a.baton"), told, answeredBefore(events, count));
            if (!verdict.empty() && ++bad == 1)
                why = verdict + ", session " + std::to_string(session) + ", event " + std::to_string(count) + " of " +
                      std::to_string(events.size());
        }
    }
    QVERIFY2(bad == 0, (std::to_string(bad) + " images: " + why).c_str());
}

void TestPowerCut::theDiskOfTheseTestsLosesWhatIsNotSynced_data()
{
    QTest::addColumn<QString>("synchronous");
    QTest::addColumn<bool>("loses");
    QTest::newRow("EXTRA") << "EXTRA" << false;
    QTest::newRow("NORMAL") << "NORMAL" << true;
    QTest::newRow("OFF") << "OFF" << true;
}

void TestPowerCut::theDiskOfTheseTestsLosesWhatIsNotSynced()
{
    QFETCH(QString, synchronous);
    QFETCH(bool, loses);
    Scratch scratch;
    const std::string path = scratch.path("start/a.db");
    lay({}, scratch, "start");
    std::mt19937 random(2);
    sqlite3 *database = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database, "CREATE TABLE t(a)", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    const DiskImage start = imageOf(scratch, "start");
    FaultVfs disk;
    sqlite3_open(path.c_str(), &database);
    const std::string setUp = "PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=" + synchronous.toStdString() +
                              "; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0";
    sqlite3_exec(database, setUp.c_str(), nullptr, nullptr, nullptr);
    QVERIFY(tryRows(database, disk, 20));
    sqlite3_close(database);
    const std::vector<DiskEvent> events = disk.events();
    int lost = 0;
    for (int cut = 0; cut < 100; ++cut) {
        const std::size_t count = random() % (events.size() + 1);
        lay(afterPowerCut(start, events, count, false, random), scratch, "after");
        lost += highestRow(scratch.path("after/a.db")) < answeredBefore(events, count);
    }
    QVERIFY2((lost > 0) == loses, std::to_string(lost).c_str());
}

BATON_TEST(TestPowerCut)
#include "tst_powercut.moc"
