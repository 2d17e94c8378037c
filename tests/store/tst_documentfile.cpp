#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>
#include <fstream>
#include <future>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace baton;
using namespace baton::test;

class TestDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDocumentOpensWithWhatWasPutIn();
    void creatingDoesNotReplaceUnlessTold();
    void whatIsEditedIsThereAfterReopening();
    void undoAndRedoSurviveARestart();
    void answersAndResultsAreKeptAndUndoneAfterReopening();
    void savedIsSaidThroughTheEventLoop();
    void atRestThereIsOneFile();
    void lookingLeavesTheFileAsItWas();
    void aMissingFileAFolderAndAForeignFileAreRefused();
    void aNewerDocumentIsRefusedWithItsSchema();
    void versionsAreKeptAndComeBack();
    void aCopyHasHistoryVersionsAndPendingEdits();
    void aCopyNeverGoesOverTheDocumentItself();
    void aDocumentOpenInAnotherProcessOpensReadOnly();
    void aFolderThatCannotBeWrittenOpensReadOnly();
    void twiceInOneProcessIsRefused();
    void twoThreadsDoNotOpenItBoth();
    void whoAsksWhatAFileIsDoesNotGiveUpItsLock();
    void anEarlierSchemaIsBroughtUpAndItsCopyKept();
};

void TestDocumentFile::aNewDocumentOpensWithWhatWasPutIn()
{
    Scratch scratch;
    const ProcessMap map = smallMap();
    const auto file = DocumentFile::create(scratch.path("a.baton"), map);
    QVERIFY2(file.ok(), file.ok() ? "" : codeName(file.error().code).c_str());
    QVERIFY((*file)->document().map() == map);
    QVERIFY(!(*file)->readOnly());
    QCOMPARE((*file)->document().saveState(), SaveState::Saved);
    QVERIFY((*file)->contentWhenOpened() == map);
}

void TestDocumentFile::creatingDoesNotReplaceUnlessTold()
{
    Scratch scratch;
    QVERIFY(DocumentFile::create(scratch.path("a.baton"), smallMap()).ok());
    const std::string before = readAll(scratch.path("a.baton"));
    const auto again = DocumentFile::create(scratch.path("a.baton"), ProcessMap());
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::DocumentExists);
    QVERIFY(readAll(scratch.path("a.baton")) == before);
    const auto replaced = DocumentFile::create(scratch.path("a.baton"), ProcessMap(), true);
    QVERIFY(replaced.ok());
    QVERIFY((*replaced)->document().map() == ProcessMap());
    QCOMPARE(DocumentFile::create(scratch.path("none/a.baton"), smallMap()).error().code, ErrorCode::FileUnwritable);
}

void TestDocumentFile::whatIsEditedIsThereAfterReopening()
{
    Scratch scratch;
    ProcessMap edited;
    {
        const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
        Document &document = (*file)->document();
        for (int i = 0; i < 100; ++i)
            QVERIFY(renameStep(document, "billing", "Billing " + std::to_string(i)).ok());
        QVERIFY(document.perform(intents::remove(document.map(), {{"registration"}, {}, {}})).ok());
        edited = document.map();
    }
    const auto file = DocumentFile::open(scratch.path("a.baton"));
    QVERIFY(file.ok());
    QVERIFY((*file)->document().map() == edited);
    QCOMPARE((*file)->document().revision(), 101);
}

void TestDocumentFile::undoAndRedoSurviveARestart()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    {
        const auto file = DocumentFile::create(path, smallMap());
        for (const char *name : {"A", "B", "C", "D"})
            QVERIFY(renameStep((*file)->document(), "billing", name).ok());
        QVERIFY((*file)->document().undo().ok());
        QVERIFY((*file)->document().undo().ok());
    }
    const auto file = DocumentFile::open(path);
    Document &document = (*file)->document();
    QCOMPARE(document.history().size(), std::size_t(4));
    QVERIFY(document.redo().ok());
    QCOMPARE(document.map().steps.find("billing")->name, std::string("C"));
    QVERIFY(document.redo().ok());
    QCOMPARE(document.map().steps.find("billing")->name, std::string("D"));
    QVERIFY(document.goTo(0).ok());
    QVERIFY(document.map() == smallMap());
}

void TestDocumentFile::answersAndResultsAreKeptAndUndoneAfterReopening()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    Handoff rated = smallMap().handoffs[0];
    rated.scores.given[Attribute::Correct] = {2.5, 3, {{"asked", "12"}}};
    rated.scores.given[Attribute::Usable].weight = 0;
    rated.scores.unknown["friendly"] = "[5]";
    const std::vector<PeriodResult> results{{"2026-01", 3.5, 7.8, -120000.5, {}},
                                            {"2026-02", {}, {}, {}, {{"a", "1"}}}};
    {
        const auto file = DocumentFile::create(path, smallMap());
        Document &document = (*file)->document();
        QVERIFY(document.perform(intents::put(document.map(), rated)).ok());
        QVERIFY(document.perform(intents::putResults(document.map(), {results[1], results[0]})).ok());
    }
    const auto file = DocumentFile::open(path);
    QVERIFY(file.ok());
    Document &document = (*file)->document();
    QCOMPARE(document.map().handoffs.find(rated.id)->scores, rated.scores);
    QCOMPARE(document.map().info.results, results);
    QCOMPARE(document.history().back().intent, Intent::EditResults);
    QVERIFY(document.undo().ok());
    QVERIFY(document.map().info.results.empty());
    QVERIFY(document.undo().ok());
    QVERIFY(document.map() == smallMap());
}

void TestDocumentFile::savedIsSaidThroughTheEventLoop()
{
    Scratch scratch;
    const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
    Document &document = (*file)->document();
    QVERIFY(renameStep(document, "billing", "A").ok());
    QCOMPARE(document.saveState(), SaveState::Saving);
    QTRY_COMPARE(document.saveState(), SaveState::Saved);
    QCOMPARE(document.savedRevision(), 1);
    QVERIFY(renameStep(document, "billing", "B").ok());
    QVERIFY((*file)->flush().ok());
    QCOMPARE(document.saveState(), SaveState::Saved);
}

void TestDocumentFile::atRestThereIsOneFile()
{
    Scratch scratch;
    {
        const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
        QVERIFY(renameStep((*file)->document(), "billing", "A").ok());
        QVERIFY((*file)->flush().ok());
    }
    QCOMPARE(scratch.names(), (std::vector<std::string>{"a.baton"}));
    const std::string bytes = readAll(scratch.path("a.baton"));
    QCOMPARE(bytes.substr(18, 2), std::string("\1\1"));
}

void TestDocumentFile::lookingLeavesTheFileAsItWas()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(DocumentFile::create(path, smallMap()).ok());
    const std::string before = readAll(path);
    QVERIFY(DocumentFile::open(path).ok());
    QVERIFY(DocumentFile::open(path, OpenMode::ReadOnly).ok());
    QVERIFY(readAll(path) == before);
    QCOMPARE(scratch.names(), (std::vector<std::string>{"a.baton"}));
}

void TestDocumentFile::aMissingFileAFolderAndAForeignFileAreRefused()
{
    Scratch scratch;
    QCOMPARE(DocumentFile::open(scratch.path("no.baton")).error().code, ErrorCode::FileNotFound);
    QCOMPARE(DocumentFile::open(scratch.path(".")).error().code, ErrorCode::NotADocument);
    for (const std::string &bytes : {std::string(), std::string("hello"), std::string(5000, 'x')}) {
        writeAll(scratch.path("b.baton"), bytes);
        QCOMPARE(DocumentFile::open(scratch.path("b.baton")).error().code, ErrorCode::NotADocument);
        QVERIFY(readAll(scratch.path("b.baton")) == bytes);
    }
}

void TestDocumentFile::aNewerDocumentIsRefusedWithItsSchema()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(DocumentFile::create(path, smallMap()).ok());
    std::string bytes = readAll(path);
    bytes[63] = 9;
    writeAll(path, bytes);
    const auto file = DocumentFile::open(path);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::NewerDocument);
    QCOMPARE(file.error().args.front(), std::string("9"));
}

void TestDocumentFile::versionsAreKeptAndComeBack()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    {
        const auto file = DocumentFile::create(path, smallMap());
        QVERIFY((*file)->keepVersion("first").ok());
        QVERIFY(renameStep((*file)->document(), "billing", "A").ok());
        QVERIFY((*file)->keepVersion("second").ok());
        QVERIFY(renameStep((*file)->document(), "billing", "B").ok());
    }
    const auto file = DocumentFile::open(path);
    const std::vector<Version> versions = (*file)->versions();
    QCOMPARE(versions.size(), std::size_t(2));
    QCOMPARE(versions[1].name, std::string("second"));
    QVERIFY(*(*file)->contentOf(versions[0]) == smallMap());
    QCOMPARE((*file)->contentOf(versions[1])->steps.find("billing")->name, std::string("A"));
    Document &document = (*file)->document();
    const ProcessMap first = *(*file)->contentOf(versions[0]);
    QVERIFY(document.perform(intents::difference(document.map(), first, Intent::RestoreVersion)).ok());
    QVERIFY(document.map() == smallMap());
}

void TestDocumentFile::aCopyHasHistoryVersionsAndPendingEdits()
{
    Scratch scratch;
    const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
    QVERIFY((*file)->keepVersion("first").ok());
    Document &document = (*file)->document();
    for (int i = 0; i < 50; ++i)
        QVERIFY(renameStep(document, "billing", "Billing " + std::to_string(i)).ok());
    QVERIFY(document.undo().ok());
    QVERIFY((*file)->saveCopyAs(scratch.path("b.baton")).ok());
    const auto copy = DocumentFile::open(scratch.path("b.baton"));
    QVERIFY(copy.ok());
    QVERIFY((*copy)->document().map() == document.map());
    QCOMPARE((*copy)->document().revision(), document.revision());
    QCOMPARE((*copy)->document().history().size(), std::size_t(50));
    QVERIFY((*copy)->document().canRedo());
    QVERIFY(*(*copy)->contentOf((*copy)->versions().front()) == smallMap());
}

void TestDocumentFile::aCopyNeverGoesOverTheDocumentItself()
{
    Scratch scratch;
    const auto file = DocumentFile::create(scratch.path("a.baton"), smallMap());
    QCOMPARE((*file)->saveCopyAs(scratch.path("a.baton")).error().code, ErrorCode::OpenElsewhere);
    QVERIFY(renameStep((*file)->document(), "billing", "A").ok());
    QVERIFY((*file)->flush().ok());
}

// The other process holds the document with an edit that is still in its log.
void TestDocumentFile::aDocumentOpenInAnotherProcessOpensReadOnly()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(DocumentFile::create(path, smallMap()).ok());
    int ready[2], done[2];
    QVERIFY(::pipe(ready) == 0 && ::pipe(done) == 0);
    char byte = 0;
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(60);
        const auto held = DocumentFile::open(path);
        const bool edited =
            held.ok() && renameStep((*held)->document(), "billing", "Held").ok() && (*held)->flush().ok();
        byte = edited ? 1 : 0;
        (void)!::write(ready[1], &byte, 1);
        (void)!::read(done[0], &byte, 1);
        ::_exit(0);
    }
    QVERIFY(::read(ready[0], &byte, 1) == 1 && byte == 1);
    const std::string before = readAll(path);
    {
        const auto file = DocumentFile::open(path);
        QVERIFY(file.ok());
        QVERIFY((*file)->readOnly());
        QCOMPARE((*file)->notice().kind, OpenNotice::Kind::OpenElsewhere);
        QCOMPARE((*file)->document().map().steps.find("billing")->name, std::string("Held"));
        QCOMPARE(renameStep((*file)->document(), "billing", "Mine").error().code, ErrorCode::ReadOnly);
        QCOMPARE(DocumentFile::create(path, ProcessMap(), true).error().code, ErrorCode::OpenElsewhere);
    }
    QVERIFY(readAll(path) == before);
    (void)!::write(done[1], &byte, 1);
    ::waitpid(child, nullptr, 0);
    const auto file = DocumentFile::open(path);
    QVERIFY(file.ok() && !(*file)->readOnly());
    QCOMPARE((*file)->document().map().steps.find("billing")->name, std::string("Held"));
}

void TestDocumentFile::aFolderThatCannotBeWrittenOpensReadOnly()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(DocumentFile::create(path, smallMap()).ok());
    const std::string folder = path.substr(0, path.rfind('/'));
    const bool wasRoot = ::geteuid() == 0; // whom no permission stops
    ::chmod(folder.c_str(), 0555);
    ::chmod(path.c_str(), 0444);
    // access() asks for the real user.
    if (wasRoot && ::setresuid(65534, 65534, 0) != 0)
        QSKIP("cannot become another user here");
    {
        const auto file = DocumentFile::open(path);
        if (wasRoot)
            (void)!::setresuid(0, 0, 0);
        ::chmod(folder.c_str(), 0755);
        QVERIFY2(file.ok(), file.ok() ? "" : codeName(file.error().code).c_str());
        QVERIFY((*file)->readOnly());
        QCOMPARE((*file)->notice().kind, OpenNotice::Kind::FolderReadOnly);
        QVERIFY((*file)->document().map() == smallMap());
    }
}

void TestDocumentFile::twiceInOneProcessIsRefused()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    const auto file = DocumentFile::create(path, smallMap());
    QCOMPARE(DocumentFile::open(path).error().code, ErrorCode::OpenElsewhere);
    QVERIFY(renameStep((*file)->document(), "billing", "A").ok());
    QVERIFY((*file)->flush().ok());
}

void TestDocumentFile::twoThreadsDoNotOpenItBoth()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(DocumentFile::create(path, smallMap()).ok());
    for (int round = 0; round < 20; ++round) {
        auto other = std::async(std::launch::async, [&] { return DocumentFile::open(path); });
        const auto mine = DocumentFile::open(path);
        const auto theirs = other.get();
        QVERIFY(mine.ok() != theirs.ok());
        QCOMPARE((mine.ok() ? theirs : mine).error().code, ErrorCode::OpenElsewhere);
        QVERIFY(!(*(mine.ok() ? mine : theirs))->readOnly());
    }
}

void TestDocumentFile::whoAsksWhatAFileIsDoesNotGiveUpItsLock()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton"), other = scratch.path("other.txt");
    const auto file = DocumentFile::create(path, smallMap());
    QVERIFY(file.ok());
    QVERIFY(renameStep((*file)->document(), "billing", "Held").ok() && (*file)->flush().ok());
    QVERIFY(isLocked(path));
    QVERIFY(DocumentFile::looksLikeOne(path));
    QVERIFY(!DocumentFile::looksLikeOne(other));
    std::ofstream(other) << "SQLite format 3, as somebody wrote";
    QVERIFY(!DocumentFile::looksLikeOne(other));
    QVERIFY(isLocked(path));
}

void TestDocumentFile::anEarlierSchemaIsBroughtUpAndItsCopyKept()
{
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    QVERIFY(writeSchema1(path));
    const std::string before = readAll(path);
    {
        const auto looked = DocumentFile::open(path, OpenMode::ReadOnly);
        QVERIFY2(looked.ok(), looked.ok() ? "" : looked.error().args.front().c_str());
        QVERIFY((*looked)->document().map().steps.contains("triage"));
        QVERIFY(readAll(path) == before);
    }
    {
        const auto file = DocumentFile::open(path);
        QVERIFY(file.ok());
        QCOMPARE((*file)->notice().kind, OpenNotice::Kind::MigratedCopyKept);
        QVERIFY(readAll((*file)->notice().detail) == before);
        QCOMPARE((*file)->document().map().steps.find("triage")->name, std::string("Triage"));
        QVERIFY(renameStep((*file)->document(), "triage", "A").ok());
    }
    const auto again = DocumentFile::open(path);
    QCOMPARE((*again)->notice().kind, OpenNotice::Kind::None);
    QCOMPARE((*again)->document().map().steps.find("triage")->name, std::string("A"));
}

BATON_TEST(TestDocumentFile)
#include "tst_documentfile.moc"
