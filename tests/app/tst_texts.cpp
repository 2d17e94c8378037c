#include "app/actions/commandpalette.h"
#include "app/actions/shortcutsheet.h"
#include "app/language.h"
#include "app/window/lenshost.h"
#include "tests/app/pseudo.h"
#include "tests/app/stand.h"
#include "tests/app/texttrouble.h"
#include "tests/support/registry.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/resultsdialog.h"
#include "views/dialogs/versionsdialog.h"
#include "views/lenses/answers.h"
#include "views/panels/captureline.h"
#include "views/panels/propertypanel.h"
#include "views/text/counts.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace baton;
using test::openSections;
using test::Stand;

namespace {

// How large a window became, and which of its parts ask for it.
QString sizes(QWidget &window)
{
    QString all = QStringLiteral("%1 x %2:").arg(window.width()).arg(window.height());
    for (QWidget *part : window.findChildren<QWidget *>())
        if (const int least = part->minimumSizeHint().width(); part->isVisible() && least > 150)
            all += QStringLiteral(" %1 %2").arg(QLatin1String(part->metaObject()->className())).arg(least);
    return all;
}

struct Walk
{
    Walk(QString name, QSize screen, bool thorough) : m_name(std::move(name)), m_screen(screen), m_thorough(thorough) {}
    bool thorough() const { return m_thorough; }
    QSize screen() const { return m_screen; }

    // Looks at a window as it stands now; what was seen before is not told again.
    void look(QWidget &window, const QString &state)
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const bool larger = window.width() > m_screen.width() || window.height() > m_screen.height();
        if (larger && !qobject_cast<QMenu *>(&window)) // a menu has columns where the screen is low
            m_trouble << state + QStringLiteral(": larger than the screen, ") + sizes(window);
        for (const QString &each : test::textTrouble(window))
            if (!m_seen.contains(each)) {
                m_seen.insert(each);
                m_trouble << state + QStringLiteral(": ") + each;
            }
        if (const QString folder = qEnvironmentVariable("BATON_PICTURES"); !folder.isEmpty())
            window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_name, QString(state).replace(u' ', u'-')));
    }
    const QStringList &trouble() const { return m_trouble; }

private:
    QString m_name;
    QSize m_screen;
    bool m_thorough;
    QSet<QString> m_seen;
    QStringList m_trouble;
};

void walkForms(Stand &stand, Walk &walk)
{
    walk.look(stand.window, QStringLiteral("map form"));
    stand.canvas().select({{"registration"}, {}, {}});
    walk.look(stand.window, QStringLiteral("step form"));
    openSections(stand.window);
    walk.look(stand.window, QStringLiteral("step form open"));
    stand.canvas().select({{}, {"coded"}, {}});
    walk.look(stand.window, QStringLiteral("handoff form"));
    openSections(stand.window);
    walk.look(stand.window, QStringLiteral("handoff form open"));
    stand.canvas().select({{"triage", "coding"}, {}, {}});
    walk.look(stand.window, QStringLiteral("several steps"));
    stand.canvas().select({{}, {"visit", "coded"}, {}});
    walk.look(stand.window, QStringLiteral("several handoffs"));
    stand.canvas().select({});
    auto *panel = stand.window.findChild<PropertyPanel *>();
    panel->showParty(stand.map().parties.begin()->id);
    openSections(stand.window);
    walk.look(stand.window, QStringLiteral("party form"));
    panel->showCalendar(stand.map().calendars.begin()->id);
    walk.look(stand.window, QStringLiteral("calendar form"));
    stand.canvas().addNoteAt({400, 400});
    QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
    walk.look(stand.window, QStringLiteral("note form"));
    stand.action("edit.undo").trigger();
}

void walkOverlays(Stand &stand, Walk &walk)
{
    stand.window.findChild<CaptureLine *>()->start(QStringLiteral("Billing -> Insurer: claim, 1% wrong, within 3 wd"));
    walk.look(stand.window, QStringLiteral("capture"));
    stand.window.findChild<CaptureLine *>()->start(QStringLiteral("Billing -> : , ninety wrong"));
    walk.look(stand.window, QStringLiteral("capture wrong"));
    stand.window.findChild<CaptureLine *>()->start();
    stand.action("edit.find").trigger();
    walk.look(stand.window, QStringLiteral("find nothing yet"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bill"));
    walk.look(stand.window, QStringLiteral("find"));
    stand.action("edit.replace").trigger();
    walk.look(stand.window, QStringLiteral("replace"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    stand.action("view.table").trigger();
    walk.look(stand.window, QStringLiteral("table"));
    stand.action("view.table").trigger();
    stand.action("edit.history").trigger();
    walk.look(stand.window, QStringLiteral("history"));
    stand.action("edit.history").trigger();
}

void walkLenses(Stand &stand, Walk &walk)
{
    for (const char *lens : {"bottlenecks", "errors", "delay", "standards"}) {
        stand.action((std::string("lens.") + lens).c_str()).trigger();
        stand.parts().answers.settle(20'000);
        walk.look(stand.window, QLatin1String(lens));
        for (QPushButton *choice : stand.parts().lenses.strip()->findChildren<QPushButton *>())
            if (choice->isVisible() && choice->isCheckable() && !choice->isChecked()) {
                choice->click();
                walk.look(stand.window, QLatin1String(lens) + u' ' + choice->text().left(12));
            }
        if (!walk.thorough())
            continue;
        stand.canvas().select({{"coding"}, {}, {}});
        stand.parts().answers.settle(20'000);
        walk.look(stand.window, QLatin1String(lens) + QStringLiteral(" of a step"));
        stand.canvas().select({{}, {"reg-bill"}, {}});
        stand.parts().answers.settle(20'000);
        walk.look(stand.window, QLatin1String(lens) + QStringLiteral(" of a handoff"));
        stand.canvas().select({});
    }
}

void walkScenario(Stand &stand, Walk &walk)
{
    stand.action("lens.bottlenecks").trigger();
    QVERIFY(stand.parts().stage.show(stand.map().scenarios.begin()->id).ok());
    QTest::qWait(200);
    walk.look(stand.window, QStringLiteral("scenario"));
    stand.action("scenario.compare").trigger();
    QTest::qWait(300);
    walk.look(stand.window, QStringLiteral("comparison"));
    stand.action("scenario.compare").trigger();
    stand.parts().stage.showAsIs();
    stand.action("view.playback").trigger();
    QTest::qWait(300);
    walk.look(stand.window, QStringLiteral("playback"));
    stand.action("view.playback").trigger();
    stand.action("view.present").trigger();
    stand.window.showNormal(); // the screen of the tests is a small one
    stand.window.resize(walk.screen());
    walk.look(stand.window, QStringLiteral("presenting"));
    QTest::keyClick(&stand.canvas(), Qt::Key_Right);
    walk.look(stand.window, QStringLiteral("presenting a finding"));
    QTest::keyClick(&stand.canvas(), Qt::Key_Escape);
}

void walkDialogs(Stand &stand, Walk &walk)
{
    ExportDialog exporting({}, &stand.window);
    exporting.show();
    walk.look(exporting, QStringLiteral("export"));
    const std::string table =
        "Supplier;Customer;What;Wait\nFront desk;Billing;insurance data;2h\nBilling;Insurer;claim;1d\n";
    ImportDialog importing(table, handofflist::preview(table).value(), &stand.window);
    importing.show();
    walk.look(importing, QStringLiteral("import"));
    ResultsDialog results(stand.document(), &stand.window);
    results.show();
    walk.look(results, QStringLiteral("results"));
    VersionsDialog versions(*stand.parts().workspace.file(), &stand.window);
    versions.show();
    walk.look(versions, QStringLiteral("versions"));
    CommandPalette::open(stand.parts().actions, &stand.window);
    walk.look(*stand.window.findChild<CommandPalette *>(), QStringLiteral("palette"));
    stand.window.findChild<CommandPalette *>()->close();
    ShortcutSheet::open(stand.parts().actions, &stand.window);
    walk.look(*stand.window.findChild<ShortcutSheet *>(), QStringLiteral("keys"));
    stand.window.findChild<ShortcutSheet *>()->close();
}

// Every menu, as tall as the screen at most.
void walkMenus(Stand &stand, Walk &walk, QStringList &trouble)
{
    for (QMenu *menu : stand.window.findChildren<QMenu *>()) {
        if (menu->isEmpty())
            continue;
        menu->resize(menu->sizeHint());
        walk.look(*menu, QStringLiteral("menu ") + menu->title());
        if (menu->sizeHint().height() > std::max(walk.screen().height(), menu->screen()->size().height()))
            trouble << QStringLiteral("menu %1 is %2 high").arg(menu->title()).arg(menu->sizeHint().height());
    }
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Theme::instance().setAnimations(false);
        if (const QByteArray theme = qgetenv("BATON_TEXTS_THEME"); !theme.isEmpty()) // to look at the pictures
            Theme::instance().setKind(theme == "dark" ? ThemeKind::Dark : ThemeKind::HighContrast);
        Theme::instance().apply();
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        test::usualLook();
    }

    void theInventedLanguageIsLongerAndKeepsPlaces()
    {
        QCOMPARE(test::pseudo(QStringLiteral("%1 of %n")), QStringLiteral("‹%1 óóf %n›"));
        const QString source = QStringLiteral("Every change is &kept: %1"), longer = test::pseudo(source);
        QVERIFY(longer.size() >= source.size() * 1.25);
        QVERIFY(longer.contains(QStringLiteral("&k")));
        QVERIFY(longer.contains(QStringLiteral("%1")));
    }

    void countsAreWrittenAsTheLanguageWritesNumbers()
    {
        useLanguage(QStringLiteral("en"));
        QCOMPARE(text::steps(1), QStringLiteral("1 step"));
        QCOMPARE(text::handoffs(20'000), QStringLiteral("20,000 handoffs"));
        useLanguage(QStringLiteral("it"));
        QCOMPARE(text::handoffs(20'000), QStringLiteral("20.000 passaggi"));
        useLanguage(QStringLiteral("es"));
        QCOMPARE(text::notes(10'017), QStringLiteral("10.017 notas"));
    }

    void troubleIsSeen()
    {
        QWidget window;
        window.resize(300, 200);
        auto *wide = new QLabel(QStringLiteral("a sentence that is much too long for it"), &window);
        wide->setGeometry(0, 0, 60, 20);
        auto *low = new QLabel(QStringLiteral("a sentence that needs several lines here"), &window);
        low->setWordWrap(true);
        low->setGeometry(0, 40, 100, 20);
        auto *cut = new QLabel(QStringLiteral("‹cut sho…"), &window);
        cut->setGeometry(0, 80, 200, 20);
        auto *fits = new QLabel(QStringLiteral("‹fits›"), &window);
        fits->setGeometry(0, 120, 200, 20);
        auto *over = new QLabel(QStringLiteral("neighbour"), &window);
        over->setGeometry(10, 122, 200, 20);
        window.show();
        const QStringList found = test::textTrouble(window);
        QCOMPARE(found.filter(QStringLiteral("much too long")).size(), 1);
        QVERIFY(!found.filter(QStringLiteral("that needs\" of")).isEmpty());
        QCOMPARE(found.filter(QStringLiteral("without a tip")).size(), 1);
        QCOMPARE(found.filter(QStringLiteral("runs into")).size(), 1);
        QVERIFY(found.filter(QStringLiteral("fits")).size() == 1); // in the collision alone
        cut->setToolTip(QStringLiteral("‹cut short›"));
        QVERIFY(test::textTrouble(window).filter(QStringLiteral("without a tip")).isEmpty());
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("room");
        const QSize laptop(1366, 768), small(1280, 720); // the small one is a 4K screen at three times the size
        QTest::newRow("invented laptop") << "xx" << laptop << false;
        QTest::newRow("invented laptop room") << "xx" << laptop << true;
        QTest::newRow("es small room") << "es" << small << true;
        const QByteArray wanted = qgetenv("BATON_ALL_TEXTS"); // each takes seconds
        QList<QSize> sizes;
        if (!wanted.isEmpty())
            sizes << laptop;
        if (wanted == "every size") // minutes
            sizes << small << QSize(1920, 1080) << QSize(3840, 2160);
        for (const QSize size : sizes)
            for (const char *language : {"en", "it", "es", "xx"})
                for (const bool room : {false, true})
                    if (const bool all = room && size == small && qstrcmp(language, "xx") == 0; !all) // nobody's wish
                        QTest::addRow("%s %d %s", language, size.width(), room ? "room" : "near")
                            << language << size << room;
    }
    void everyTextCanBeRead()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, room);
        if (language == QLatin1String("xx"))
            QCoreApplication::installTranslator(&m_pseudo);
        else
            useLanguage(language);
        Walk walk(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'), size,
                  language == QLatin1String("xx"));
        Stand stand;
        stand.window.resize(size);
        if (room)
            stand.action("view.textRoom").trigger();
        walk.look(stand.window, QStringLiteral("welcome"));
        stand.window.documents().openSample(QStringLiteral("clinic"));
        QTest::qWait(50);
        QStringList menus;
        walkForms(stand, walk);
        walkOverlays(stand, walk);
        walkLenses(stand, walk);
        walkScenario(stand, walk);
        walkDialogs(stand, walk);
        walkMenus(stand, walk, menus);
        if (room)
            stand.action("view.textRoom").trigger();
        const QStringList trouble = walk.trouble() + menus;
        for (const QString &each : trouble)
            qWarning("%s", qPrintable(each)); // a message of failure takes but a few
        QCOMPARE(trouble.size(), 0);
    }

private:
    test::PseudoTranslator m_pseudo;
};

BATON_TEST(TestTexts)
#include "tst_texts.moc"
