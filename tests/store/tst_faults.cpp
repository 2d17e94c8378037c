#include "tests/store/faultvfs.h"
#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

struct Outcome
{
    bool hit = false;
    std::int64_t answered = 0;
    std::map<std::int64_t, ProcessMap> maps;
    std::string wrong; // "" = nothing
};

// Seven edits, each waited for, while the disk fails; what was called saved is written down.
Outcome workOn(const std::string &path, FaultVfs &disk)
{
    Outcome outcome;
    outcome.maps[0] = smallMap();
    const auto file = DocumentFile::open(path);
    if (!file)
        return outcome;
    Document &document = (*file)->document();
    outcome.maps[document.revision()] = document.map();
    outcome.answered = document.revision();
    bool failed = false;
    for (int i = 0; i < 7; ++i) {
        const bool edited = i == 4 ? document.undo().ok()
                                   : renameStep(document, "billing", std::string(std::size_t(700 * i + 1), 'b')).ok();
        outcome.wrong = edited ? outcome.wrong : "refused an edit";
        outcome.maps[document.revision()] = document.map();
        const bool saved = (*file)->flush().ok();
        if (saved && failed)
            outcome.wrong = "saved again after a failure";
        failed = failed || !saved;
        if (saved)
            outcome.answered = document.revision();
        if (document.savedRevision() > outcome.answered)
            outcome.wrong = "called more saved than was answered";
        if ((document.saveState() == SaveState::Saved) == failed)
            outcome.wrong = "state does not tell the truth";
    }
    outcome.hit = disk.hit();
    if (failed && !outcome.hit)
        outcome.wrong = "failed without cause";
    return outcome;
}

std::string judge(const std::string &path, const Outcome &outcome)
{
    if (!outcome.wrong.empty())
        return outcome.wrong;
    const auto file = DocumentFile::open(path);
    if (!file)
        return "does not open: " + codeName(file.error().code);
    const Document &document = (*file)->document();
    const auto expected = outcome.maps.find(document.revision());
    if (document.revision() < outcome.answered)
        return "lost an edit that was called saved";
    if (expected == outcome.maps.end() || !(expected->second == document.map()))
        return "holds something else";
    return {};
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFailingCallMakesAFalseSaved_data();
    void noFailingCallMakesAFalseSaved();
    void aFailureWhileOpeningLeavesTheDocumentWhole();
    void whatWasNotSavedCanBeSavedElsewhere();
    void aFullDiskIsCalledThat();
};

void TestFaults::noFailingCallMakesAFalseSaved_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("always");
    QTest::addColumn<QString>("folder");
    const auto rows = [](const char *name, FaultVfs::Fault fault) {
        for (const bool always : {false, true})
            for (const char *folder : {"", "Dropbox/"})
                QTest::addRow("%s %s %s", name, always ? "for good" : "once", *folder ? "journal" : "log")
                    << int(fault) << always << folder;
    };
    rows("write", FaultVfs::Fault::Write);
    rows("sync", FaultVfs::Fault::Sync);
    rows("full", FaultVfs::Fault::Full);
    rows("any", FaultVfs::Fault::Any);
}

void TestFaults::noFailingCallMakesAFalseSaved()
{
    QFETCH(int, fault);
    QFETCH(bool, always);
    QFETCH(QString, folder);
    FaultVfs disk;
    Scratch scratch;
    const std::string path = scratch.path(folder.toStdString() + "a.baton");
    QDir(QString::fromStdString(scratch.path(""))).mkpath(folder.isEmpty() ? QStringLiteral(".") : folder);
    int tried = 0;
    // Reading fails the same way wherever it does: of all calls, every one at first and then every ninth.
    const bool any = FaultVfs::Fault(fault) == FaultVfs::Fault::Any;
    for (int call = 1; call < 1000; call += any && call > 20 ? 9 : 1, ++tried) {
        disk.failAt(FaultVfs::Fault::None, 0, false);
        QVERIFY(DocumentFile::create(path, smallMap(), true).ok());
        disk.clearEvents();
        disk.failAt(FaultVfs::Fault(fault), call, always);
        const Outcome outcome = workOn(path, disk);
        const bool hit = disk.hit(); // also while closing
        disk.failAt(FaultVfs::Fault::None, 0, false);
        const std::string verdict = judge(path, outcome);
        QVERIFY2(verdict.empty(), (verdict + ", call " + std::to_string(call)).c_str());
        if (!hit)
            break;
    }
    QVERIFY2(tried > 8, std::to_string(tried).c_str());
}

void TestFaults::aFailureWhileOpeningLeavesTheDocumentWhole()
{
    FaultVfs disk;
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(DocumentFile::create(path, smallMap()).ok());
    for (int call = 1; call < 200; ++call) {
        disk.failAt(FaultVfs::Fault::Any, call, true);
        {
            const auto file = DocumentFile::open(path);
            if (file)
                QVERIFY((*file)->document().map() == smallMap());
        }
        const bool hit = disk.hit();
        disk.failAt(FaultVfs::Fault::None, 0, false);
        const auto again = DocumentFile::open(path);
        QVERIFY(again.ok());
        QVERIFY((*again)->document().map() == smallMap());
        if (!hit) {
            QVERIFY(call > 5);
            return;
        }
    }
    QFAIL("the disk never stopped failing");
}

void TestFaults::whatWasNotSavedCanBeSavedElsewhere()
{
    FaultVfs disk;
    Scratch scratch;
    const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
    QVERIFY((*file)->keepVersion("before").ok());
    Document &document = (*file)->document();
    disk.failAt(FaultVfs::Fault::Sync, 1, true);
    QVERIFY(renameStep(document, "billing", "A").ok());
    QVERIFY(!(*file)->flush().ok());
    QVERIFY(renameStep(document, "billing", "B").ok());
    QVERIFY(document.undo().ok());
    QCOMPARE(document.saveState(), SaveState::NotSaved);
    disk.failAt(FaultVfs::Fault::None, 0, false);
    QVERIFY((*file)->saveCopyAs(scratch.path("b.baton")).ok());
    const auto copy = DocumentFile::open(scratch.path("b.baton"));
    QVERIFY((*copy)->document().map() == document.map());
    QVERIFY((*copy)->document().canRedo());
}

void TestFaults::aFullDiskIsCalledThat()
{
    FaultVfs disk;
    Scratch scratch;
    const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
    disk.failAt(FaultVfs::Fault::Full, 1, true);
    QVERIFY(renameStep((*file)->document(), "billing", "A").ok());
    QCOMPARE((*file)->flush().error().code, ErrorCode::DiskFull);
    QCOMPARE((*file)->document().saveError().code, ErrorCode::DiskFull);
}

BATON_TEST(TestFaults)
#include "tst_faults.moc"
