#include "app/actions/commandpalette.h"
#include "app/window/lenshost.h"
#include "tests/app/stand.h"
#include "tests/support/registry.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/resultsdialog.h"
#include "views/dialogs/versionsdialog.h"
#include "views/lenses/answers.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QTest>

using namespace baton;
using test::openSections;
using test::Stand;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

constexpr int air = 14; // a ring may be painted by what holds the widget

// None when the widget is gone: lists are filled anew meanwhile.
QImage picture(QWidget &window, const QPointer<QWidget> &widget)
{
    QCoreApplication::processEvents();
    if (!widget)
        return {};
    const QRect own(widget->mapTo(&window, QPoint()), widget->size());
    return window.grab(own.adjusted(-air, -air, air, air) & window.rect())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

// Pixels that stand out from what they were, three to one.
int changed(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y) &&
                contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3)
                ++count;
    return count;
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

QString described(QWidget &widget)
{
    const QString all = QLatin1String(widget.metaObject()->className()) + u' ' + spokenName(widget);
    for (const QWidget *above = widget.parentWidget(); above && !above->isWindow(); above = above->parentWidget())
        if (const QString own = QLatin1String(above->metaObject()->className()); !own.startsWith(u'Q'))
            return own + u'/' + all;
    return all;
}

// Everything the keyboard comes to in a window, scrolled into view where it must be.
QList<QPointer<QWidget>> reached(QWidget &window)
{
    QList<QPointer<QWidget>> all;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->visibleRegion().isEmpty())
            all << widget;
    return all;
}

class FocusWalk
{
public:
    void look(QWidget &window, const QString &state)
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        for (const QPointer<QWidget> &widget : reached(window)) {
            if (!widget)
                continue;
            const QString key = described(*widget);
            if (m_seen.contains(key))
                continue;
            m_seen.insert(key);
            if (spokenName(*widget).isEmpty())
                m_trouble << state + QStringLiteral(": no name: ") + key;
            if (widget->inherits("baton::Canvas"))
                continue; // what is chosen on it is watched elsewhere
            if (QWidget *now = QApplication::focusWidget())
                now->clearFocus();
            const QImage before = picture(window, widget);
            if (widget)
                widget->setFocus(Qt::TabFocusReason);
            const QImage after = picture(window, widget);
            if (!widget) {
                m_seen.remove(key); // there will be another
                continue;
            }
            const int pixels = changed(before, after);
            if (pixels < 24)
                m_trouble << QStringLiteral("%1: focus not seen (%2 px): %3").arg(state).arg(pixels).arg(key);
        }
    }
    const QStringList &trouble() const { return m_trouble; }
    qsizetype seen() const { return m_seen.size(); }

private:
    QSet<QString> m_seen;
    QStringList m_trouble;
};

void walkForms(Stand &stand, FocusWalk &walk)
{
    walk.look(stand.window, QStringLiteral("map"));
    stand.canvas().select({{"registration"}, {}, {}});
    QCoreApplication::processEvents();
    openSections(stand.window);
    walk.look(stand.window, QStringLiteral("step"));
    stand.canvas().select({{}, {"coded"}, {}});
    QCoreApplication::processEvents();
    openSections(stand.window);
    walk.look(stand.window, QStringLiteral("handoff"));
    stand.action("view.table").trigger();
    walk.look(stand.window, QStringLiteral("table"));
    stand.action("view.table").trigger();
}

void walkLenses(Stand &stand, FocusWalk &walk)
{
    for (const char *lens : {"bottlenecks", "errors", "delay", "standards"}) {
        stand.action((std::string("lens.") + lens).c_str()).trigger();
        stand.parts().answers.settle(20'000);
        walk.look(stand.window, QLatin1String(lens));
    }
    stand.action("lens.draw").trigger();
    stand.action("edit.history").trigger();
    walk.look(stand.window, QStringLiteral("history"));
    stand.action("edit.history").trigger();
    stand.action("edit.replace").trigger();
    walk.look(stand.window, QStringLiteral("replace"));
}

void walkDialogs(Stand &stand, FocusWalk &walk)
{
    const auto look = [&](QWidget &dialog, const char *state) {
        dialog.show();
        dialog.activateWindow();
        (void)QTest::qWaitForWindowActive(&dialog);
        walk.look(dialog, QLatin1String(state));
    };
    ExportDialog exporting({}, &stand.window);
    look(exporting, "export");
    const std::string table = "Supplier;Customer;What;Wait\nFront desk;Billing;data;2h\n";
    ImportDialog importing(table, handofflist::preview(table).value(), &stand.window);
    look(importing, "import");
    ResultsDialog results(stand.document(), &stand.window);
    look(results, "results");
    VersionsDialog versions(*stand.parts().workspace.file(), &stand.window);
    look(versions, "versions");
    CommandPalette palette(stand.parts().actions, &stand.window);
    look(palette, "palette");
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_flash = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
        Theme::instance().setAnimations(false);
    }
    void cleanup()
    {
        QApplication::setCursorFlashTime(m_flash);
        Theme::instance().setKind(ThemeKind::Light);
        Theme::instance().apply();
    }

    void whatHasTheKeyboardIsNamedAndSeen_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("high contrast") << ThemeKind::HighContrast;
    }
    void whatHasTheKeyboardIsNamedAndSeen()
    {
        QFETCH(ThemeKind, theme);
        Theme::instance().setKind(theme);
        Theme::instance().apply();
        Stand stand;
        stand.window.resize(1366, 1400); // long forms as a whole
        stand.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stand.window));
        FocusWalk walk;
        walk.look(stand.window, QStringLiteral("welcome"));
        stand.window.documents().openSample(QStringLiteral("clinic"));
        walkForms(stand, walk);
        walkLenses(stand, walk);
        walkDialogs(stand, walk);
        QVERIFY2(walk.seen() > 100, qPrintable(QString::number(walk.seen())));
        for (const QString &each : walk.trouble())
            qWarning("%s", qPrintable(each));
        QCOMPARE(walk.trouble().size(), 0);
    }

private:
    int m_flash = 0;
};

BATON_TEST(TestFocus)
#include "tst_focus.moc"
