#include "app/window/lenshost.h"
#include "model/edit/intents.h"
#include "model/store/documentfile.h"
#include "tests/app/largemap.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/canvas/preparedmap.h"
#include "views/dialogs/importdialog.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace baton;
using namespace baton::test;

namespace {

constexpr int count = 3000; // no small file

bool damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite))
        return false;
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("the paper 1717");
    bytes[at + 3] = 'T';
    return at > 0 && file.seek(0) && file.write(bytes) == bytes.size();
}

// As assistive technology does.
void press(QAccessibleInterface *what)
{
    if (QAccessibleActionInterface *actions = what ? what->actionInterface() : nullptr)
        actions->doAction(QAccessibleActionInterface::pressAction());
}
void press(QWidget *what)
{
    press(QAccessible::queryAccessibleInterface(what));
}

QPushButton *buttonNamed(const QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

// A file held over a window by the mouse.
class Dragged
{
public:
    Dragged(QWidget &over, const QString &path) : m_over(over)
    {
        m_data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent event(over.rect().center(), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &event);
    }
    void drop()
    {
        QDropEvent event(m_over.rect().center(), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_over, &event);
    }

private:
    QWidget &m_over;
    QMimeData m_data;
};

ProcessMap largeDocument()
{
    ProcessMap map = largeMap(count);
    Handoff labelled = *map.handoffs.find("h0");
    labelled.deliverable = "insurance data";
    map.handoffs.put(labelled);
    return map;
}

// A window with a small map, and a large document beside it.
struct Opening : Stand
{
    Opening() : Stand("clinic"), path(folder.filePath(QStringLiteral("large.baton"))), small(map().steps.size())
    {
        made = DocumentFile::create(path.toStdString(), largeDocument()).ok();
    }
    bool showsLarge() const { return map().steps.size() == std::size_t(count); }
    // Opens it while something else happens.
    template <class Act>
    bool open(const Act &act)
    {
        QTimer::singleShot(0, &window, act);
        return window.documents().open(path);
    }

    QString path;
    std::size_t small;
    bool made = false;
};

} // namespace

// A large document is read by a worker; the window lives on meanwhile.
class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeReadInATableIsSaidWithItsLine()
    {
        const std::string table = "Supplier;Customer;Error rate\na;b;4%\n\nb;c;abc\n";
        ImportDialog importing(table, handofflist::preview(table).value());
        const auto labels = importing.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(QStringLiteral("Line 4, column “Error rate”: ")) &&
                   label->text().contains(QStringLiteral("abc"));
        }));
        const auto *cells = importing.findChild<QTableWidget *>();
        const auto isMarked = [cells](int row, int column) {
            return cells->item(row, column)->foreground().color() == Theme::instance().colours().bad;
        };
        QVERIFY(isMarked(2, 2)); // below the meanings of the columns
        QVERIFY(!isMarked(1, 2) && !isMarked(2, 1));
        importing.resize(300, 400);
        importing.show();
        const QRect seen = cells->visualItemRect(cells->item(2, 2));
        QVERIFY(cells->viewport()->rect().intersects(seen.adjusted(20, 0, -20, 0)));
        auto *meaning = qobject_cast<QComboBox *>(cells->cellWidget(0, 2));
        QVERIFY(meaning);
        meaning->setCurrentIndex(0); // left out
        Q_EMIT meaning->activated(0);
        QVERIFY(!isMarked(2, 2));
        QVERIFY(importing.imported().ok());
    }

    void theWindowShowsWhatItShowedUntilItIsThere()
    {
        Opening stand;
        QVERIFY(stand.made);
        std::size_t meanwhile = 0;
        int ticks = 0;
        QTimer ticking;
        connect(&ticking, &QTimer::timeout, this, [&] { ++ticks; });
        ticking.start(1);
        QVERIFY(stand.open([&] { meanwhile = stand.map().steps.size(); }));
        QCOMPARE(meanwhile, stand.small);
        QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
        QVERIFY(stand.showsLarge());
        QCOMPARE(stand.canvas().geometry().steps().size(), std::size_t(count));
    }

    void whatAPersonDoesMeanwhileActsOnNothing()
    {
        Opening stand;
        const QString before = stand.parts().workspace.path();
        std::size_t left = 0;
        QVERIFY(stand.open([&] {
            QTest::keyClick(&stand.canvas(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(&stand.canvas(), Qt::Key_Delete);
            QTest::mouseClick(stand.canvas().viewport(), Qt::LeftButton);
            left = stand.map().steps.size();
        }));
        QCOMPARE(left, stand.small);
        QVERIFY(stand.showsLarge());
        const auto old = DocumentFile::open(before.toStdString());
        QVERIFY(old.ok());
        QCOMPARE((*old)->document().revision(), 0);
        QCOMPARE((*old)->document().map().steps.size(), stand.small);
    }

    void whatAssistiveTechnologyPressesMeanwhileActsOnNothing()
    {
        Opening stand;
        openSections(stand.window);
        stand.canvas().setLanesVisible(true);
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&stand.canvas());
        QPushButton *standards = buttonNamed(stand.window, QStringLiteral("Standards"));
        QVERIFY(standards && map->childCount() > 0);
        intents::Selection chosen;
        QVERIFY(stand.open([&] {
            press(map->child(0));
            press(map->child(map->childCount() - 1)); // a lane
            press(standards);
            QTest::qWait(200); // Qt lets a button go after a moment
            stand.action("view.grid").trigger();
            stand.action("edit.selectAll").trigger();
            chosen = stand.canvas().selection();
            QVERIFY(map->child(0)->state().disabled);
        }));
        QVERIFY(chosen.empty());
        QCOMPARE(stand.parts().lenses.lens(), Lens::Draw);
        QVERIFY(stand.action("view.grid").isChecked());
        QVERIFY(stand.showsLarge());
    }

    void whatAssistiveTechnologyWritesMeanwhileIsPutBack()
    {
        Opening stand;
        QVERIFY(damage(stand.path));
        openSections(stand.window);
        const ProcessMap before = stand.map();
        stand.canvas().select({{before.steps.begin()->id}, {}, {}}, true);
        const auto fields = [&] {
            QStringList texts;
            for (const QLineEdit *field : stand.window.findChildren<QLineEdit *>())
                texts << field->text();
            return texts;
        };
        const QStringList was = fields();
        QVERIFY(was.size() > 3);
        QStringList meanwhile;
        QVERIFY(!stand.open([&] {
            for (QWidget *each : stand.window.findChildren<QWidget *>())
                if (QAccessibleInterface *at = QAccessible::queryAccessibleInterface(each);
                    at && at->editableTextInterface() && qobject_cast<QLineEdit *>(each))
                    at->editableTextInterface()->insertText(0, QStringLiteral("7"));
            meanwhile = fields();
        }));
        QVERIFY(meanwhile != was); // Qt lets it
        QCOMPARE(fields(), was);
        QVERIFY(stand.map() == before);
    }

    void aChoiceThatIsOpenOrOpenedMeanwhileIsClosed()
    {
        Opening stand;
        openSections(stand.window);
        stand.canvas().select({{stand.map().steps.begin()->id}, {}, {}}, true);
        QList<QComboBox *> choices = stand.window.findChildren<QComboBox *>();
        choices.removeIf([](const QComboBox *each) { return !each->isVisible() || each->count() == 0; });
        QVERIFY(choices.size() > 1);
        choices[0]->showPopup();
        QVERIFY(choices[0]->view()->isVisible());
        bool before = true, opened = true;
        QVERIFY(stand.open([&] {
            before = choices[0]->view()->isVisible();
            press(choices[1]);
            QCoreApplication::processEvents();
            opened = choices[1]->view()->isVisible();
        }));
        QVERIFY(!before);
        QVERIFY(!opened);
    }

    void handsAreFreeAgainAfterwards_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::addColumn<bool>("told");
        QTest::newRow("opened") << true << false;
        QTest::newRow("opened after it was told that it takes long") << true << true;
        QTest::newRow("refused") << false << false;
        QTest::newRow("refused after it was told that it takes long") << false << true;
    }
    void handsAreFreeAgainAfterwards()
    {
        QFETCH(bool, opened);
        QFETCH(bool, told);
        Opening stand;
        QVERIFY(opened || damage(stand.path));
        QWidget *off = nullptr;
        for (QWidget *widget : stand.window.findChildren<QWidget *>())
            if (!widget->isEnabled())
                off = widget;
        QVERIFY(off);
        QWidget late(&stand.window), kept(&stand.window);
        bool shown = false;
        QCOMPARE(stand.open([&] {
            late.setParent(nullptr);
            late.setParent(&stand.window);
            kept.setEnabled(false);
            if (told)
                shown = QTest::qWaitFor(
                    [] { return qobject_cast<QProgressDialog *>(QApplication::activeWindow()) != nullptr; });
        }),
                 opened);
        QVERIFY(shown || !told);
        QVERIFY(stand.canvas().isEnabled() && late.isEnabled());
        QVERIFY(!kept.isEnabled() && !off->isEnabled());
        stand.window.activateWindow(); // where it took long, a dialog was active
        QTRY_VERIFY(stand.canvas().hasFocus());
        QTest::keyClick(&stand.canvas(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stand.canvas().selection().steps.size(), stand.map().steps.size());
        press(QAccessible::queryAccessibleInterface(&stand.canvas())->child(0));
        QCOMPARE(stand.canvas().selection().steps.size(), std::size_t(1));
    }

    void aFileDroppedMeanwhileIsNotOpened()
    {
        Opening stand;
        const QString other = stand.folder.filePath(QStringLiteral("other.baton"));
        QVERIFY(DocumentFile::create(other.toStdString(), ProcessMap()).ok());
        Dragged file(stand.window, other);
        std::size_t meanwhile = 0;
        QVERIFY(stand.open([&] {
            file.drop();
            QTest::qWait(20);
            meanwhile = stand.map().steps.size();
        }));
        QCOMPARE(meanwhile, stand.small);
        QVERIFY(stand.showsLarge());
        Dragged(stand.window, other).drop();
        QTRY_VERIFY(stand.map().steps.empty()); // it would have been
    }

    void itIsSavedAsAnyOther()
    {
        Opening stand;
        QVERIFY(stand.open([] {}));
        QCOMPARE(stand.document().thread(), stand.window.thread());
        QVERIFY(stand.document().perform(intents::rename(stand.map(), "s7", "Another")).ok());
        QTRY_COMPARE(stand.document().saveState(), SaveState::Saved);
        QCOMPARE(stand.canvas().geometry().step("s7")->text.title, QStringLiteral("Another"));
        stand.action("map.close").trigger();
        const auto again = DocumentFile::open(stand.path.toStdString());
        QVERIFY(again.ok());
        QCOMPARE((*again)->document().map().steps.find("s7")->name, std::string("Another"));
    }

    void aDamagedOneIsRefusedAndTheOldMapStays()
    {
        Opening stand;
        QVERIFY(damage(stand.path));
        QVERIFY(!stand.open([] {}));
        QCOMPARE(stand.map().steps.size(), stand.small);
        QCOMPARE(stand.canvas().geometry().steps().size(), stand.small);
        const QString sentence = stand.window.bannerSentence();
        QVERIFY2(sentence.count(u'.') == 1 && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("not what Baton wrote")), qPrintable(sentence));
    }

    void oneThatAnotherWindowHoldsIsRefusedAndTheOldMapStays()
    {
        Opening stand;
        const auto held = DocumentFile::open(stand.path.toStdString());
        QVERIFY(held.ok());
        QVERIFY(!stand.open([] {}));
        QCOMPARE(stand.map().steps.size(), stand.small);
        QVERIFY(!stand.window.bannerSentence().isEmpty());
    }

    void cancelledItLeavesTheOldMapAndTheFile()
    {
        Opening stand;
        const auto cancel = [&] {
            Q_EMIT stand.window.findChild<QProgressDialog *>()->canceled();
        };
        QVERIFY(!stand.open(cancel));
        QCOMPARE(stand.map().steps.size(), stand.small);
        QVERIFY(stand.window.bannerSentence().isEmpty());
        QVERIFY(stand.window.documents().open(stand.path)); // nobody holds it
        QVERIFY(stand.showsLarge());
    }

    void aWindowClosedMeanwhileClosesWithItsOldMap()
    {
        Opening stand;
        bool stood = false;
        QVERIFY(!stand.open([&] { stood = !stand.window.close() && stand.window.isVisible(); }));
        QVERIFY(stood);
        QCOMPARE(stand.map().steps.size(), stand.small);
        QTRY_VERIFY(!stand.window.isVisible());
    }

    void anotherIsNotOpenedMeanwhile()
    {
        Opening stand;
        bool second = true;
        QVERIFY(stand.open([&] { second = stand.window.documents().open(stand.path); }));
        QVERIFY(!second);
        QVERIFY(stand.showsLarge());
        QVERIFY(stand.window.bannerSentence().isEmpty());
    }

    void itLooksAsIfReadAtOnce_data()
    {
        QTest::addColumn<bool>("lanes");
        QTest::addColumn<double>("scale"); // of the text, chosen while it is opened
        QTest::newRow("plain") << false << 1.0;
        QTest::newRow("lanes") << true << 1.0;
        QTest::newRow("larger text") << false << 1.3;
    }
    void itLooksAsIfReadAtOnce()
    {
        QFETCH(bool, lanes);
        QFETCH(double, scale);
        Opening stand;
        stand.canvas().setLanesVisible(lanes);
        QVERIFY(stand.open([&] { Theme::instance().setTextScale(scale); }));
        const MapGeometry whole(stand.map(), {lanes, true});
        QCOMPARE(stand.canvas().lanesVisible(), lanes);
        QVERIFY(stand.canvas().geometry().steps() == whole.steps());
        QVERIFY(stand.canvas().geometry().handoffs() == whole.handoffs());
        QVERIFY(stand.canvas().geometry().bounds() == whole.bounds());
        usualLook();
    }

    void whatWasPreparedForAnotherMapIsNotShown()
    {
        Opening stand;
        const Document elsewhere(largeMap(count));
        stand.canvas().expect(std::make_unique<PreparedMap>(elsewhere, stand.canvas().geometry().options()));
        stand.canvas().setDocument(&stand.document());
        QCOMPARE(stand.canvas().geometry().steps().size(), stand.small);
    }
};

BATON_TEST(TestOpening)
#include "tst_opening.moc"
