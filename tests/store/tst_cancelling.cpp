#include "tests/store/faultvfs.h"
#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QTest>
#include <atomic>
#include <fstream>
#include <future>

using namespace baton;
using namespace baton::test;

namespace {

// Opens a document, cancelled at a read; counts how many there are in all.
struct Cancelled
{
    Cancelled(FaultVfs &disk, const std::string &path, int atRead, OpenMode mode = OpenMode::ReadWrite)
    {
        disk.whenRead([this, atRead](int read) { cancel = cancel || read == atRead; });
        const auto file = DocumentFile::open(path, mode, &cancel);
        reads = disk.reads();
        disk.whenRead({});
        opened = file.ok();
        code = opened ? ErrorCode::Internal : file.error().code;
    }

    std::atomic<bool> cancel = false;
    int reads = 0;
    bool opened = false;
    ErrorCode code = ErrorCode::Internal;
};

// One long table, larger than what SQLite keeps in memory.
ProcessMap manyNotes()
{
    ProcessMap map;
    for (int i = 0; i < 8000; ++i) {
        Note note;
        note.id = "n" + std::to_string(i);
        note.text = std::string(500, char('a' + i % 26));
        map.notes.put(note);
    }
    return map;
}

// An answer that would not come while a document is read never comes.
std::optional<bool> soonSaid(const std::string &path)
{
    auto answer = std::async(std::launch::async, [path] { return DocumentFile::looksLikeOne(path); });
    const bool said = answer.wait_for(std::chrono::seconds(5)) == std::future_status::ready;
    static std::vector<std::future<bool>> late;
    if (said)
        return answer.get();
    late.push_back(std::move(answer));
    return std::nullopt;
}

} // namespace

// A document whose reading is given up, and what others may ask meanwhile.
class TestCancelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atAnyReadItLeavesTheFileAndNobodyHoldsIt()
    {
        FaultVfs disk;
        Scratch scratch;
        const std::string path = scratch.path("a.baton");
        QVERIFY(DocumentFile::create(path, smallMap()).ok());
        const std::string before = readAll(path);
        const Cancelled never(disk, path, 0);
        QVERIFY(never.opened && never.reads > 10);
        for (int at = 1; at <= never.reads; ++at) {
            const Cancelled one(disk, path, at);
            QCOMPARE(one.code, ErrorCode::Cancelled);
            QVERIFY(!isLocked(path));
            QVERIFY(readAll(path) == before);
            QCOMPARE(scratch.names(), std::vector<std::string>{"a.baton"});
        }
        QVERIFY(DocumentFile::open(path).ok());
    }

    void itReadsLittleMore_data()
    {
        QTest::addColumn<OpenMode>("mode");
        QTest::newRow("the document") << OpenMode::ReadWrite;
        QTest::newRow("a copy") << OpenMode::ReadOnly;
    }
    void itReadsLittleMore()
    {
        QFETCH(OpenMode, mode);
        FaultVfs disk;
        Scratch scratch;
        const std::string path = scratch.path("a.baton");
        QVERIFY(DocumentFile::create(path, manyNotes()).ok());
        const Cancelled never(disk, path, 0, mode);
        QVERIFY(never.opened);
        for (int part = 5; part < 10; ++part) { // before that SQLite checks the table, without asking anybody
            const int at = never.reads * part / 10;
            const Cancelled one(disk, path, at, mode);
            QCOMPARE(one.code, ErrorCode::Cancelled);
            QVERIFY2(one.reads - at < never.reads / 10, qPrintable(QString::number(one.reads - at)));
        }
    }

    void anEarlierSchemaIsNotBroughtUp()
    {
        FaultVfs disk;
        Scratch scratch;
        const std::string path = scratch.path("a.baton");
        QVERIFY(writeSchema1(path));
        const std::string before = readAll(path);
        int cancelled = 0;
        while (!Cancelled(disk, path, cancelled + 1).opened) {
            ++cancelled;
            QVERIFY(readAll(path) == before);
            QCOMPARE(scratch.names(), std::vector<std::string>{"a.baton"});
        }
        // From where it is being replaced it is opened to its end.
        QVERIFY2(cancelled > 2, qPrintable(QString::number(cancelled)));
        QCOMPARE(scratch.names().size(), std::size_t(2));
        QVERIFY(DocumentFile::open(path).ok());
    }

    void whatAFileIsIsSaidWhileADocumentIsRead()
    {
        FaultVfs disk;
        Scratch scratch;
        const std::string path = scratch.path("a.baton"), other = scratch.path("other.txt");
        QVERIFY(DocumentFile::create(path, smallMap()).ok());
        std::ofstream(other) << "from;to";
        int asked = 0, right = 0;
        disk.whenRead([&](int) {
            if (right < asked++)
                return;
            right += soonSaid(path) == true && soonSaid(other) == false;
        });
        const auto file = DocumentFile::open(path);
        disk.whenRead({});
        QVERIFY(asked > 10);
        QCOMPARE(right, asked);
        QVERIFY(isLocked(path)); // it was not touched
    }
};

BATON_TEST(TestCancelling)
#include "tst_cancelling.moc"
