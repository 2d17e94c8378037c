#include "app/window/statusline.h"
#include "model/store/documentfile.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/canvas/nameeditor.h"
#include "views/charts/elidedlabel.h"
#include "views/panels/findbar.h"
#include "views/panels/replacebar.h"
#include "views/panels/table/handofftable.h"
#include "views/panels/table/rowsview.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace baton;
using test::Stand;

namespace {

// No file may grow while this stands: a disk that is full, as the program meets it.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *found : in.findChildren<QPushButton *>())
        if (found->text() == text && found->isVisible())
            return found;
    return nullptr;
}

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreLookedForWhereThePersonKeepsThem()
    {
        QTemporaryDir theirs;
        const QString path = theirs.filePath(QStringLiteral("a.baton"));
        Stand stand;
        DocumentActions &documents = stand.window.documents();
        QVERIFY(documents.filesFolder() != QDir(stand.folder.path()).absolutePath()); // nothing there yet
        QVERIFY(documents.openSample(QStringLiteral("clinic")));
        QCOMPARE(documents.filesFolder(), QDir(stand.folder.path()).absolutePath());
        QVERIFY(stand.parts().workspace.file()->saveCopyAs(path.toStdString()).ok());
        QVERIFY(documents.open(path));
        QCOMPARE(documents.filesFolder(), theirs.path());
        QVERIFY(documents.startNew());
        QCOMPARE(documents.filesFolder(), theirs.path()); // the last one
        stand.parts().workspace.close();
        QVERIFY(theirs.remove());
        QVERIFY(documents.filesFolder() != theirs.path());
    }

    void anEditThatCouldNotBeSavedIsSavedByTryingAgain()
    {
        Stand stand("clinic");
        const QString path = stand.parts().workspace.path();
        {
            const FullDisk full;
            QVERIFY(stand.document().perform(intents::rename(stand.map(), "triage", "Sorting")).ok());
            QTRY_COMPARE(stand.document().saveState(), SaveState::NotSaved);
            QTRY_VERIFY(stand.action("map.tryAgain").isEnabled());
            QVERIFY(button(stand.window, QStringLiteral("Try again")));
            stand.action("map.tryAgain").trigger(); // the disk is still full
            QCOMPARE(stand.document().saveState(), SaveState::NotSaved);
            QCOMPARE(stand.map().steps.find("triage")->name, std::string("Sorting"));
        }
        stand.action("map.tryAgain").trigger();
        QCOMPARE(stand.document().saveState(), SaveState::Saved);
        QCOMPARE(stand.parts().workspace.path(), path);
        QCOMPARE(stand.map().steps.find("triage")->name, std::string("Sorting"));
        QVERIFY(!stand.action("map.tryAgain").isEnabled());
        QVERIFY(stand.document().canUndo());
        QCOMPARE(stand.files().size(), 1);
        stand.parts().workspace.close();
        QVERIFY(stand.window.documents().open(path));
        QCOMPARE(stand.map().steps.find("triage")->name, std::string("Sorting"));
    }

    void escapeInASearchKeepsWhatWasFoundAndGoesBackToTheView()
    {
        Stand stand("clinic");
        QTest::qWait(20);
        const QRectF before = stand.canvas().visibleArea();
        stand.action("edit.find").trigger();
        auto *edit = stand.window.findChild<FindBar *>()->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("coding"));
        stand.canvas().setZoom(2, {});
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QCOMPARE(stand.canvas().selection().steps.front(), Id("coding"));
        QVERIFY(qAbs(stand.canvas().visibleArea().left() - before.left()) < 2);
        QVERIFY(qAbs(stand.canvas().visibleArea().width() - before.width()) < 2);
    }

    void tabInAFieldOverTheMapGoesToTheNextFieldAndDrawsNothing()
    {
        Stand stand("clinic");
        stand.canvas().select({{"registration"}, {}, {}});
        stand.action("edit.replace").trigger();
        const std::size_t steps = stand.map().steps.size();
        auto *find = stand.window.findChild<ReplaceBar *>()->findChild<QLineEdit *>();
        find->setFocus();
        QTest::keyClick(find, Qt::Key_Tab);
        QCOMPARE(stand.map().steps.size(), steps);
        QVERIFY(stand.window.focusWidget() != find);
        QVERIFY(stand.window.findChild<ReplaceBar *>()->isAncestorOf(stand.window.focusWidget()));
    }

    void aLetterOnAButtonOverTheMapRenamesNothing()
    {
        Stand stand("clinic");
        stand.canvas().select({{"registration"}, {}, {}});
        for (const char *bar : {"edit.find", "edit.replace"}) {
            stand.action(bar).trigger();
            QWidget *shown = stand.window.findChild<FindBar *>();
            if (bar == std::string("edit.replace"))
                shown = stand.window.findChild<ReplaceBar *>();
            int pressed = 0;
            for (QAbstractButton *button : shown->findChildren<QAbstractButton *>())
                for (const Qt::Key key : {Qt::Key_X, Qt::Key_Delete, Qt::Key_Tab}) {
                    button->setFocus();
                    QTest::keyClick(button, key);
                    ++pressed;
                }
            QVERIFY(pressed > 3);
            const NameEditor *editor = stand.canvas().findChild<NameEditor *>();
            QVERIFY(!editor || !editor->isVisible());
            QVERIFY(stand.map().steps.contains("registration"));
            QTest::keyClick(shown, Qt::Key_Escape);
            QVERIFY(!shown->isVisible());
        }
    }

    void theWelcomePageBeginsAtNewMap()
    {
        Stand stand;
        auto *focused = qobject_cast<QPushButton *>(stand.window.focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->text(), stand.action("map.new").text());
    }

    void theTableStandsBelowTheMapAndMakesHandoffs()
    {
        Stand stand("clinic");
        QVERIFY(!stand.window.findChild<QWidget *>(QStringLiteral("handoffTable"))->isVisible());
        stand.action("view.table").trigger();
        QWidget *table = stand.window.findChild<QWidget *>(QStringLiteral("handoffTable"));
        QVERIFY(table->isVisible());
        QVERIFY(table->geometry().top() >= stand.canvas().QWidget::geometry().bottom());
        stand.action("view.table").trigger();
        QVERIFY(!table->isVisible());
    }

    void whichStepIsNotAskedForOnceItIsToldOrGivenUp()
    {
        Stand stand("clinic");
        const auto asked = [&] {
            const auto labels = stand.window.findChild<StatusLine *>()->findChildren<ElidedLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const ElidedLabel *label) {
                return label->whole().contains(QStringLiteral("to which step"));
            });
        };
        for (const Qt::Key end : {Qt::Key_Escape, Qt::Key_Return}) {
            intents::Selection chosen;
            chosen.steps = {"registration"};
            stand.canvas().select(chosen);
            QTest::keyClick(&stand.canvas(), Qt::Key_C);
            QVERIFY(asked());
            QTest::keyClick(&stand.canvas(), Qt::Key_Right);
            QVERIFY(asked());
            QTest::keyClick(&stand.canvas(), end);
            QVERIFY(!asked());
        }
    }

    void theTableLeavesTheMapWhatItHasChosen()
    {
        Stand stand("clinic");
        QVERIFY(QTest::qWaitForWindowActive(&stand.window));
        intents::Selection chosen;
        chosen.handoffs = {stand.map().handoffs[3].id};
        stand.canvas().select(chosen);
        stand.action("view.table").trigger();
        QTRY_VERIFY(stand.window.findChild<HandoffTable *>()->view().hasFocus());
        QCOMPARE(stand.canvas().selection().handoffs, chosen.handoffs);
    }
};

BATON_TEST(TestKeeping)
#include "tst_keeping.moc"
