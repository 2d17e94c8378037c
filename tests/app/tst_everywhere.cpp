#include "app/actions/commandpalette.h"
#include "app/language.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/dialogs/exportdialog.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace baton;
using test::Stand;

namespace {

constexpr const char *lenses[] = {"lens.draw", "lens.bottlenecks", "lens.errors", "lens.delay", "lens.standards"};

QString nameless(QAccessibleInterface *at, const QString &path)
{
    static const QSet<int> spoken{QAccessible::Button,   QAccessible::CheckBox,     QAccessible::RadioButton,
                                  QAccessible::ComboBox, QAccessible::EditableText, QAccessible::List,
                                  QAccessible::Table,    QAccessible::Slider,       QAccessible::ButtonMenu,
                                  QAccessible::ListItem};
    const QString here = path + u'/' + QString::number(at->role());
    if (!at->state().invisible && spoken.contains(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty())
        return here + u' ' + QLatin1String(at->object() ? at->object()->metaObject()->className() : "item");
    for (int i = 0; i < at->childCount(); ++i)
        if (QAccessibleInterface *child = at->child(i); child && !child->state().invisible)
            if (const QString found = nameless(child, here); !found.isEmpty())
                return found;
    return {};
}

} // namespace

class TestEverywhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { test::usualLook(); }

    void thePaletteSaysThatNothingWasFound()
    {
        Stand stand;
        CommandPalette::open(stand.parts().actions, &stand.window);
        auto *palette = stand.window.findChild<CommandPalette *>();
        const auto told = [&] {
            for (const QLabel *label : palette->findChildren<QLabel *>())
                if (label->isVisible())
                    return label->text();
            return QString();
        };
        QVERIFY(told().isEmpty());
        auto *typed = palette->findChild<QLineEdit *>();
        typed->setText(QStringLiteral("qqzzxx"));
        QVERIFY2(told().contains(QStringLiteral("qqzzxx")), qPrintable(told()));
        QVERIFY(!palette->findChild<QListWidget *>()->isVisible());
        const int wide = palette->width();
        typed->setText(QString(200, u'q'));
        QCOMPARE(palette->width(), wide);
        typed->setText(QStringLiteral("tidy"));
        QVERIFY(told().isEmpty());
        QVERIFY(palette->findChild<QListWidget *>()->isVisible());
    }

    void thePaletteSaysWhyACommandCannotBeDoneNow()
    {
        Stand stand("clinic");
        CommandPalette::open(stand.parts().actions, &stand.window);
        auto *palette = stand.window.findChild<CommandPalette *>();
        auto *typed = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListWidget *>();
        const auto said = [&] {
            return list->currentItem()->data(Qt::AccessibleTextRole).toString();
        };
        typed->setText(QStringLiteral("compare with as is"));
        QCOMPARE(said(), QStringLiteral("What if: Compare with as is, Begin a scenario first."));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        typed->setText(QStringLiteral("tidy the map"));
        QCOMPARE(said(), QStringLiteral("Draw: Tidy the map, Ctrl+T"));
        palette->close();
    }

    void thePaletteIsAsTallAsWhatItFound()
    {
        Stand stand("clinic");
        CommandPalette::open(stand.parts().actions, &stand.window);
        auto *palette = stand.window.findChild<CommandPalette *>();
        auto *typed = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListWidget *>();
        const int many = palette->height();
        QVERIFY(many <= 420);
        typed->setText(QStringLiteral("dark"));
        QVERIFY(list->count() >= 1);
        QVERIFY(palette->height() < many);
        QVERIFY(palette->height() > typed->height() + list->sizeHintForRow(0));
        typed->setText(QStringLiteral("qqqqqq"));
        QCOMPARE(list->count(), 0);
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(palette->isVisible());
        palette->close();
    }

    void everyActionSaysWhatItDoes()
    {
        Stand stand;
        QStringList silent;
        for (const ActionRow &row : actionTable()) {
            const QAction &action = stand.action(row.id);
            if (action.whatsThis().isEmpty() || !action.toolTip().contains(action.whatsThis()))
                silent << QString::fromLatin1(row.id);
        }
        QCOMPARE(silent, QStringList());
    }

    void everyButtonWithoutWordsHasATipAndEveryControlAName()
    {
        Stand stand("clinic");
        stand.action("view.table").trigger();
        for (const char *lens : lenses) {
            stand.action(lens).trigger();
            QTest::qWait(20);
            for (const QAbstractButton *button : stand.window.findChildren<QAbstractButton *>())
                if (button->isVisible() && button->text().isEmpty() && button->inherits("QToolButton"))
                    QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->accessibleName() + QLatin1String(lens)));
            const QString found = nameless(QAccessible::queryAccessibleInterface(&stand.window), {});
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1String(lens) + found));
        }
    }

    void everyChoiceSaysWhatIsChosenAndNoTipIsReadAsMarkup()
    {
        Stand stand("clinic");
        const ExportDialog dialog({});
        int choices = 0;
        for (const char *lens : lenses) {
            stand.action(lens).trigger();
            stand.canvas().select({{"triage"}, {}, {}});
            test::openSections(stand.window);
            QTest::qWait(20);
            for (const QWidget *window : std::initializer_list<const QWidget *>{&stand.window, &dialog})
                for (QWidget *widget : window->findChildren<QWidget *>()) {
                    const QString said = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
                    QVERIFY2(!Qt::mightBeRichText(said), qPrintable(said));
                    if (const auto *box = qobject_cast<const QComboBox *>(widget); box && box->currentIndex() >= 0) {
                        QCOMPARE(said, box->currentText());
                        ++choices;
                    }
                }
        }
        QVERIFY(choices > 20);
    }

    void inTheRoomEveryButtonIsLargeEnoughForAFinger()
    {
        Stand stand("clinic");
        stand.action("view.textRoom").trigger();
        stand.canvas().select({{"triage"}, {}, {}});
        QTest::qWait(50);
        QStringList small;
        for (const QAbstractButton *button : stand.window.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->property("kind") != QLatin1String("source") &&
                std::min(button->width(), button->height()) < 40)
                small << QStringLiteral("%1 %2 %3x%4")
                             .arg(QLatin1String(button->metaObject()->className()), button->text())
                             .arg(button->width())
                             .arg(button->height());
        stand.action("view.textRoom").trigger();
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    }

    void thePaletteFindsEveryActionByItsNameInEveryLanguage()
    {
        for (const QString &language : languages()) {
            useLanguage(language);
            Stand stand;
            CommandPalette palette(stand.parts().actions, &stand.window);
            for (const ActionRow &row : actionTable()) {
                palette.findChild<QLineEdit *>()->setText(Actions::textOf(row));
                auto *list = palette.findChild<QListWidget *>();
                QStringList found;
                for (int i = 0; i < list->count(); ++i)
                    found << list->item(i)->data(Qt::UserRole).toString();
                QVERIFY2(found.contains(QLatin1String(row.id)), row.id);
            }
        }
    }

    // What it does is tested elsewhere; here it is only reached.
    void everyActionIsReachedByKeysAlone()
    {
        Stand stand("clinic");
        for (const ActionRow &row : actionTable()) {
            QAction &action = stand.action(row.id);
            action.setEnabled(true);
            QVERIFY2(action.disconnect(SIGNAL(triggered(bool))) || action.disconnect(SIGNAL(toggled(bool))), row.id);
            QSignalSpy triggered(&action, &QAction::triggered);
            CommandPalette palette(stand.parts().actions, &stand.window);
            auto *typed = palette.findChild<QLineEdit *>();
            auto *list = palette.findChild<QListWidget *>();
            typed->setText(Actions::groupOf(row) + u' ' + Actions::textOf(row));
            for (int i = 0; i < list->count(); ++i)
                if (list->currentItem()->data(Qt::UserRole).toString() != QLatin1String(row.id))
                    QTest::keyClick(typed, Qt::Key_Down);
            QTest::keyClick(typed, Qt::Key_Return);
            QTRY_VERIFY2(triggered.count() == 1, row.id);
        }
    }

    void theEnglishNameIsFoundInItalianToo()
    {
        useLanguage(QStringLiteral("it"));
        Stand stand("clinic");
        CommandPalette palette(stand.parts().actions, &stand.window);
        palette.findChild<QLineEdit *>()->setText(QStringLiteral("tidy the map"));
        QCOMPARE(palette.findChild<QListWidget *>()->item(0)->data(Qt::UserRole).toString(),
                 QStringLiteral("draw.tidy"));
    }

    void presentingChangesNothingByAccident()
    {
        Stand stand("clinic");
        QVERIFY(stand.document().perform(intents::rename(stand.map(), "triage", "Sorting")).ok());
        QTRY_VERIFY(stand.action("edit.undo").isEnabled());
        stand.action("view.present").trigger();
        const ProcessMap before = stand.map();
        for (const Qt::Key key : {Qt::Key_Z, Qt::Key_V, Qt::Key_X, Qt::Key_T})
            QTest::keyClick(&stand.canvas(), key, Qt::ControlModifier);
        QTest::keyClick(&stand.canvas(), Qt::Key_Tab);
        QTest::keyClick(&stand.canvas(), Qt::Key_A);
        QVERIFY(stand.map() == before);
        const double zoom = stand.canvas().zoom();
        stand.action("view.zoomIn").trigger();
        QVERIFY(stand.canvas().zoom() > zoom);
        QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
    }
};

BATON_TEST(TestEverywhere)
#include "tst_everywhere.moc"
