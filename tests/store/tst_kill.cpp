#include "tests/store/files.h"
#include "tests/support/registry.h"

#include <QTest>
#include <random>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace baton;
using namespace baton::test;

namespace {

std::string nameAt(std::int64_t revision)
{
    return "Edit " + std::to_string(revision) + std::string(static_cast<std::size_t>(revision * 37 % 900), '.');
}

// Edits until it is killed; every revision that has been answered is told through the pipe.
[[noreturn]] void editForEver(const std::string &path, int answers)
{
    ::alarm(60);
    const auto file = DocumentFile::open(path);
    if (!file)
        ::_exit(1);
    Document &document = (*file)->document();
    for (;;) {
        const bool edited = renameStep(document, "billing", nameAt(document.revision() + 1)).ok();
        if (!edited || !(*file)->flush().ok())
            ::_exit(1);
        const std::int64_t revision = document.revision();
        if (::write(answers, &revision, sizeof revision) != sizeof revision)
            ::_exit(1);
    }
}

struct Killed
{
    std::int64_t answered = -1;
    bool byUs = false;
};

// Half of the time from the start (while it opens), half after its first answer (while it edits).
Killed editAndKill(const std::string &path, unsigned microseconds, bool afterFirst)
{
    int answers[2];
    if (::pipe(answers) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(answers[0]);
        editForEver(path, answers[1]);
    }
    ::close(answers[1]);
    Killed killed;
    if (afterFirst && ::read(answers[0], &killed.answered, sizeof killed.answered) < 0)
        return {};
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    killed.byUs = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    for (std::int64_t revision; ::read(answers[0], &revision, sizeof revision) == sizeof revision;)
        killed.answered = revision;
    ::close(answers[0]);
    return killed;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnsweredEditIsLostToAKill();
};

// BATON_KILLS says how many.
void TestKill::noAnsweredEditIsLostToAKill()
{
    const int kills =
        qEnvironmentVariableIntValue("BATON_KILLS") > 0 ? qEnvironmentVariableIntValue("BATON_KILLS") : 300;
    std::mt19937 random(3);
    int answeredSome = 0;
    Scratch scratch;
    const std::string path = scratch.path("a.baton");
    for (int i = 0; i < kills; ++i) {
        if (i % 20 == 0)
            QVERIFY(DocumentFile::create(path, smallMap(), true).ok());
        const Killed killed = editAndKill(path, random() % 15'000, i % 2 == 0);
        QVERIFY(killed.byUs);
        answeredSome += killed.answered > 0;
        const auto file = DocumentFile::open(path);
        QVERIFY2(file.ok(), file.ok() ? "" : codeName(file.error().code).c_str());
        const Document &document = (*file)->document();
        QVERIFY(!(*file)->readOnly());
        QVERIFY2(document.revision() >= killed.answered, std::to_string(i).c_str());
        if (document.revision() > 0)
            QCOMPARE(document.map().steps.find("billing")->name, nameAt(document.revision()));
        QCOMPARE(document.past().done.size(), std::size_t(document.revision()));
    }
    qInfo("%d kills, %d of them after at least one answer", kills, answeredSome);
    QVERIFY(answeredSome >= kills / 2);
}

BATON_TEST(TestKill)
#include "tst_kill.moc"
