#include "tests/support/registry.h"
#include "views/spoken/announce.h"
#include "views/spoken/eventsieve.h"
#include "views/spoken/quietview.h"
#include "views/spoken/running.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QTest>
#include <QVBoxLayout>

using namespace baton;

namespace {

// What Qt does when a row becomes current, telling assistive technology of it among that, is counted.
class CountedList : public QListWidget
{
public:
    using QListWidget::QListWidget;

    int told = 0;

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        ++told;
        QListWidget::currentChanged(now, before);
    }
};

struct Pane
{
    Pane()
    {
        auto *column = new QVBoxLayout(&widget);
        column->addWidget(line);
        column->addWidget(list);
        list->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        widget.show();
        line->setFocus();
    }

    QWidget widget;
    QLineEdit *line = new QLineEdit;
    QuietView<CountedList> *list = new QuietView<CountedList>;
};

using Told = std::pair<const QObject *, QAccessible::Event>;

// What comes through the sieve.
struct Heard
{
    void take(QWidget *widget, QAccessible::Event type)
    {
        if (type == QAccessible::TextCaretMoved)
            return take(QAccessibleTextCursorEvent(widget, 0));
        if (type == QAccessible::ValueChanged)
            return take(QAccessibleValueChangeEvent(widget, QVariant()));
        take(QAccessibleEvent(widget, type));
    }
    void take(QAccessibleEvent &&event) { sieve.take(event); }

    std::vector<Told> all;
    EventSieve sieve{[this](QAccessibleEvent &event) {
        all.emplace_back(event.object(), event.type());
    }};
};

QAccessibleInterface *notificationIn(const QWidget &window)
{
    for (QObject *child : window.children())
        if (QAccessibleInterface *told = QAccessible::queryAccessibleInterface(child);
            told && told->role() == QAccessible::Notification)
            return told;
    return nullptr;
}

} // namespace

class TestAnnouncing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAnnouncedIsOneNotificationOfItsWindow()
    {
        QWidget window;
        auto *label = new QLabel(&window), *banner = new QLabel(&window);
        QVERIFY(!notificationIn(window));
        announce(label, QStringLiteral("Coding is 150 wide."));
        announce(banner, QStringLiteral("Not saved."));
        announce(label, QStringLiteral("Coding is 160 wide."));
        QAccessibleInterface *told = notificationIn(window);
        QVERIFY(told);
        QCOMPARE(told->parent(), QAccessible::queryAccessibleInterface(&window));
        QVERIFY(!told->state().invisible); // AT-SPI: showing
        QTRY_COMPARE(told->text(QAccessible::Name), QStringLiteral("Not saved. Coding is 160 wide."));
        announce(label, QStringLiteral("The arrow has no bends any more."));
        QTRY_COMPARE(told->text(QAccessible::Name), QStringLiteral("The arrow has no bends any more."));
        const auto count = window.children().size();
        announce(label, QString());
        announce(label, QStringLiteral("Another."));
        QCOMPARE(window.children().size(), count); // one, whatever was said
    }

    void whatChangesInAFieldIsToldOnlyWhereTheFocusIs()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.widget));
        QLineEdit other(&pane.widget);
        QProgressBar progress(&pane.widget);
        Heard heard;
        for (const QAccessible::Event type :
             {QAccessible::TextCaretMoved, QAccessible::ValueChanged, QAccessible::Selection}) {
            heard.take(pane.line, type);
            heard.take(&other, type);
        }
        heard.take(&progress, QAccessible::ValueChanged);
        heard.take(&other, QAccessible::Focus);
        heard.take(&progress, QAccessible::ValueChanged); // of many in a row one is told
        const std::vector<Told> expected{{pane.line, QAccessible::TextCaretMoved},
                                         {pane.line, QAccessible::Selection},
                                         {&other, QAccessible::Focus},
                                         {pane.line, QAccessible::ValueChanged},
                                         {&progress, QAccessible::ValueChanged}};
        QTRY_COMPARE(heard.all, expected);
    }

    void aNameIsToldOnceAndWhenItIsAnotherOne()
    {
        QLabel label(QStringLiteral("Laboratory"));
        Heard heard;
        heard.take(&label, QAccessible::NameChanged);
        label.setText(QStringLiteral("Coding"));
        heard.take(&label, QAccessible::NameChanged);
        QTRY_COMPARE(heard.all.size(), std::size_t(1));
        heard.take(&label, QAccessible::NameChanged);
        QTest::qWait(2500);
        QCOMPARE(heard.all.size(), std::size_t(1));
        label.setText(QStringLiteral("Billing"));
        heard.take(&label, QAccessible::NameChanged);
        QTRY_COMPARE(heard.all.size(), std::size_t(2));
    }

    void namesThatGoOnChangingAreToldEveryOtherSecond()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.widget));
        QLabel label(&pane.widget);
        Heard heard;
        for (int i = 0; i < 12; ++i) {
            for (QWidget *each : {static_cast<QWidget *>(&label), static_cast<QWidget *>(pane.line)}) {
                each->setAccessibleName(QString::number(i));
                heard.take(each, QAccessible::NameChanged);
            }
            QTest::qWait(120);
        }
        const auto told = [&](const QObject *of) {
            return std::count(heard.all.begin(), heard.all.end(), Told(of, QAccessible::NameChanged));
        };
        QCOMPARE(told(&label), 1);
        QVERIFY(told(pane.line) > 6);  // it has the focus
        QTRY_COMPARE(told(&label), 2); // and the last one is not forgotten
    }

    void whatRunsTellsWhatItSaysWhenItStops()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.widget));
        QWidget bar(&pane.widget);
        QLabel time(&bar), other(&pane.widget);
        Heard heard;
        setRunning(&bar, true);
        for (int i = 0; i < 5; ++i) {
            for (QLabel *each : {&time, &other}) {
                each->setText(QString::number(i));
                heard.take(each, QAccessible::NameChanged);
            }
            QTest::qWait(120);
        }
        QCOMPARE(heard.all, (std::vector<Told>{{&other, QAccessible::NameChanged}}));
        heard.all.clear();
        setRunning(&bar, false);
        const Told last(&time, QAccessible::NameChanged);
        QTRY_COMPARE(std::count(heard.all.begin(), heard.all.end(), last), 1);
    }

    void ofAPanelThatGoesOutOfViewOnlyThePanelIsTold()
    {
        QWidget window;
        auto *panel = new QWidget(&window);
        auto *row = new QWidget(panel);
        auto *label = new QLabel(row);
        auto *going = new QLabel(&window);
        Heard heard;
        const auto all = {static_cast<QWidget *>(label), row, panel}; // as Qt does: from the inside
        for (QWidget *each : all)
            heard.take(each, QAccessible::ObjectShow);
        heard.take(panel, QAccessible::Focus);
        QTest::qWait(250);
        QCOMPARE(heard.all, (std::vector<Told>{{panel, QAccessible::Focus}})); // new ones are found by whoever looks
        heard.all.clear();
        for (QWidget *each : all)
            heard.take(each, QAccessible::ObjectHide);
        heard.take(label, QAccessible::NameChanged);
        heard.take(going, QAccessible::NameChanged);
        delete going;
        heard.take(&window, QAccessible::ObjectShow);
        const std::vector<Told> expected{
            {&window, QAccessible::ObjectShow}, {panel, QAccessible::ObjectHide}, {label, QAccessible::NameChanged}};
        QTRY_COMPARE(heard.all, expected);
        heard.all.clear();
        heard.take(panel, QAccessible::ObjectHide);
        heard.take(panel, QAccessible::ObjectShow);
        QTRY_COMPARE(heard.all, (std::vector<Told>{{panel, QAccessible::ObjectShow}})); // as it is now
    }

    void aListThatIsFilledDoesNotCallTheReaderToIt()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.widget));
        pane.list->setCurrentRow(1);
        QCOMPARE(pane.list->currentRow(), 1);
        QCOMPARE(pane.list->told, 0);
    }

    void aListTellsItsRowWhenItGetsTheFocusAndWhileItHasIt()
    {
        Pane pane;
        QVERIFY(QTest::qWaitForWindowActive(&pane.widget));
        pane.list->setCurrentRow(1);
        pane.list->setFocus();
        QCOMPARE(pane.list->told, 1);
        QTest::keyClick(pane.list, Qt::Key_Down);
        QCOMPARE(pane.list->currentRow(), 2);
        QCOMPARE(pane.list->told, 2);
    }
};

BATON_TEST(TestAnnouncing)
#include "tst_announcing.moc"
