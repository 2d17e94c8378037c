#include "app/window/windows.h"
#include "model/store/documentfile.h"
#include "tests/app/largemap.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/lenses/answers.h"

#include <QDialog>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace baton;
using namespace baton::test;

namespace {

constexpr int count = 1000; // no small file

std::string written(const Analysis &analysis)
{
    Sentences none;
    none.problem = [](const Problem &) {
        return std::string();
    };
    none.bottleneck = [](const Bottleneck &) {
        return std::string();
    };
    none.reason = [](Reason) {
        return std::string();
    };
    return writeJson(toJson(analysis, none));
}

// The windows of the program, with settings of their own, and a large document.
struct Program
{
    Program() : path(folder.filePath(QStringLiteral("large.baton")))
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        windows = std::make_unique<Windows>();
        made = DocumentFile::create(path.toStdString(), largeMap(count)).ok();
    }
    ~Program()
    {
        windows.reset();
        usualLook();
    }
    static QList<MainWindow *> shown()
    {
        QList<MainWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                found << window;
        return found;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Windows> windows;
    bool made = false;
};

} // namespace

// What concerns all windows of the program, while in one of them a large document is opened.
class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quittingClosesEveryWindow_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first opens") << true;
        QTest::newRow("the second opens") << false;
    }
    void quittingClosesEveryWindow()
    {
        QFETCH(bool, first);
        Program program;
        QVERIFY(program.made);
        MainWindow *one = program.windows->open({}), *two = program.windows->open({}),
                   *three = program.windows->open({});
        MainWindow *opens = first ? one : three;
        QTimer::singleShot(0, two, [&] { two->parts().actions["window.quit"]->trigger(); });
        QVERIFY(!opens->documents().open(program.path));
        QTRY_COMPARE(Program::shown().size(), 0);
        QVERIFY(DocumentFile::open(program.path.toStdString()).ok()); // nobody holds it
    }

    void aLanguageChosenMeanwhileIsSpokenAfterwards()
    {
        Program program;
        QVERIFY(program.made);
        MainWindow *before = program.windows->open({});
        QTimer::singleShot(0, before, [before] { Q_EMIT before->languageChosen(QStringLiteral("it")); });
        QVERIFY(before->documents().open(program.path));
        QTRY_VERIFY(Program::shown().size() == 1 && Program::shown().first() != before);
        const Parts &parts = Program::shown().first()->parts();
        QCOMPARE(parts.actions["map.open"]->text(), QStringLiteral("Apri…"));
        QCOMPARE(parts.canvas.geometry().steps().size(), std::size_t(count));
        QVERIFY(parts.answers.settle(20000));
        QCOMPARE(parts.answers.state(), Answers::State::Fresh);
        QCOMPARE(parts.answers.analysed().map->steps.size(), std::size_t(count));
        QVERIFY(*parts.answers.analysed().map == parts.workspace.document()->map());
        const auto alone = analyze(parts.workspace.document()->map());
        QVERIFY(written(*parts.answers.analysis()) == written(alone));
    }

    // Chosen while another window works at length: what follows there may ask something.
    void aLanguageWaitsUntilADialogIsAnswered()
    {
        Program program;
        MainWindow *before = program.windows->open({});
        QDialog dialog;
        bool stood = false;
        QTimer::singleShot(0, before, [&] { Q_EMIT before->languageChosen(QStringLiteral("it")); });
        QTimer::singleShot(300, &dialog, [&] {
            stood = Program::shown() == QList{before};
            dialog.accept();
        });
        dialog.exec();
        QVERIFY(stood);
        QTRY_VERIFY(Program::shown().size() == 1 && Program::shown().first() != before);
    }
};

BATON_TEST(TestWindows)
#include "tst_windows.moc"
