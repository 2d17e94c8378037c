#include "tests/support/registry.h"
#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPixmap>
#include <QTest>
#include <cstddef>
#include <new>

using namespace baton;

namespace {

struct Pair
{
    const char *name;
    QColor text;
    QColor surface;
};

// Counts how often a widget is told of a new style.
struct Styled : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::StyleChange;
        return false;
    }
    int times = 0;
};

std::vector<Pair> textOnSurfaces(const Colours &c)
{
    std::vector<Pair> pairs;
    const std::vector<std::pair<const char *, QColor>> texts{
        {"text", c.text}, {"muted", c.textMuted}, {"faint", c.textFaint}, {"handoff", c.handoffText}};
    const std::vector<QColor> surfaces{c.window, c.panel, c.canvas, c.card, c.laneA, c.laneB, c.hover};
    for (const auto &[name, text] : texts)
        for (const QColor &surface : surfaces)
            pairs.push_back({name, text, surface});
    for (const QColor &surface : {c.window, c.panel, c.canvas, c.card}) {
        pairs.push_back({"accent", c.accent, surface});
        pairs.push_back({"calm words", c.calmText, surface});
        pairs.push_back({"warm words", c.warmText, surface});
        pairs.push_back({"hot words", c.hotText, surface});
        pairs.push_back({"good", c.good, surface});
        pairs.push_back({"bad", c.bad, surface});
    }
    pairs.insert(pairs.end(), {{"chip", c.chipText, c.chip},
                               {"muted on lane title", c.textMuted, c.laneTitle},
                               {"muted on chip", c.textMuted, c.chip},
                               {"accent text", c.accentText, c.accent},
                               {"accent on soft", c.accent, c.accentSoft},
                               {"text on soft", c.text, c.accentSoft},
                               {"good on accent soft", c.good, c.accentSoft},
                               {"muted on soft", c.textMuted, c.accentSoft},
                               {"on calm", c.onCalm, c.calm},
                               {"on warm", c.onWarm, c.warm},
                               {"on hot", c.onHot, c.hot},
                               {"on neutral", c.onNeutral, c.neutral},
                               {"text on calm soft", c.text, c.calmSoft},
                               {"text on warm soft", c.text, c.warmSoft},
                               {"text on hot soft", c.text, c.hotSoft},
                               {"muted on hot soft", c.textMuted, c.hotSoft},
                               {"muted on warm soft", c.textMuted, c.warmSoft},
                               {"calm words on soft", c.calmText, c.calmSoft},
                               {"warm words on soft", c.warmText, c.warmSoft},
                               {"hot words on soft", c.hotText, c.hotSoft},
                               {"good on soft", c.good, c.goodSoft},
                               {"bad on soft", c.bad, c.badSoft},
                               {"note", c.onNote, c.note}});
    return pairs;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textKeepsItsContrast_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << int(ThemeKind::Light);
        QTest::newRow("dark") << int(ThemeKind::Dark);
        QTest::newRow("high contrast") << int(ThemeKind::HighContrast);
    }
    void textKeepsItsContrast()
    {
        QFETCH(int, kind);
        const Colours colours = coloursOf(ThemeKind(kind));
        for (const Pair &pair : textOnSurfaces(colours))
            QVERIFY2(contrast(pair.text, pair.surface) >= 4.5,
                     qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                    .arg(QLatin1String(pair.name), pair.text.name(), pair.surface.name())
                                    .arg(contrast(pair.text, pair.surface))));
    }

    void contrastIsThatOfTheStandard()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void partyColoursStandOutOnCards()
    {
        const Theme &theme = Theme::instance();
        for (int i = 0; i < theme.partyColourCount(); ++i)
            for (ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark})
                QVERIFY2(contrast(theme.partyColour(i), coloursOf(kind).card) >= 2.9,
                         qPrintable(theme.partyColour(i).name()));
        QCOMPARE(theme.partyColour(-1), theme.partyColour(theme.partyColourCount() - 1));
    }

    void styleSheetKnowsEveryColourItNames()
    {
        for (ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
            Theme::instance().setKind(kind);
            const QString sheet = Theme::instance().styleSheet();
            QVERIFY(!sheet.contains(u"UNKNOWN"));
            QVERIFY(!sheet.contains(u'$'));
            QVERIFY(!sheet.contains(u'@'));
            QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
        }
        Theme::instance().setKind(ThemeKind::Light);
    }

    void textGrowsWithTheScale()
    {
        Theme &theme = Theme::instance();
        const int before = theme.font(Theme::Text::Body).pixelSize();
        theme.setTextScale(1.5);
        QCOMPARE(theme.font(Theme::Text::Body).pixelSize(), qRound(before * 1.5));
        QVERIFY(theme.styleSheet().contains(u"font-size: 27px")); // the title, 18 px
        theme.setTextScale(1);
    }

    // However deep it stands among others: styling a window again and again is what takes long.
    void everyWidgetIsStyledOnceForANewLook()
    {
        Theme &theme = Theme::instance();
        theme.apply();
        QWidget window;
        QWidget *inner = &window;
        for (int depth = 0; depth < 8; ++depth)
            inner = new QLabel(QStringLiteral("inside"), inner);
        inner->setProperty("role", "muted");
        window.show();
        Styled styled;
        inner->installEventFilter(&styled);
        theme.setKind(ThemeKind::Dark);
        QCOMPARE(styled.times, 1);
        QCOMPARE(inner->palette().color(QPalette::WindowText), theme.colours().textMuted);
        theme.apply(); // nothing new
        QCOMPARE(styled.times, 1);
        theme.setKind(ThemeKind::Light);
        QCOMPARE(inner->palette().color(QPalette::WindowText), theme.colours().textMuted);
    }

    // Most widgets are on pages that are out of sight: they do not hold up the look of the others.
    void whatNobodySeesIsStyledWhenShownOrAfterwards()
    {
        Theme &theme = Theme::instance();
        theme.apply();
        QWidget window;
        auto *page = new QWidget(&window);
        auto *label = new QLabel(QStringLiteral("inside"), page);
        label->setProperty("role", "muted");
        window.show();
        page->hide();
        Styled styled;
        label->installEventFilter(&styled);
        theme.setKind(ThemeKind::Dark);
        QCOMPARE(styled.times, 0);
        page->show();
        QCOMPARE(styled.times, 1);
        QCOMPARE(label->palette().color(QPalette::WindowText), theme.colours().textMuted);
        page->hide();
        theme.setKind(ThemeKind::Light);
        QCOMPARE(styled.times, 1);
        QTRY_COMPARE(styled.times, 2);
        QCOMPARE(label->palette().color(QPalette::WindowText), theme.colours().textMuted);
    }

    // Memory comes round: where one widget was, another may be made.
    void whatIsMadeInThePlaceOfAWidgetThatWaitedIsToldOfItsStyle()
    {
        Theme &theme = Theme::instance();
        theme.apply();
        QWidget window;
        window.show();
        alignas(QWidget) std::byte place[sizeof(QWidget)];
        auto *first = new (place) QWidget(&window);
        first->ensurePolished();
        theme.setKind(ThemeKind::Dark);
        first->~QWidget();
        auto *next = new (place) QWidget(&window);
        Styled styled;
        next->installEventFilter(&styled);
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(next, &change);
        next->~QWidget();
        theme.setKind(ThemeKind::Light);
        QCOMPARE(styled.times, 1);
    }

    void everyIconDrawsSomething()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 45);
        for (const QString &file : names) {
            const QImage image = Theme::instance().icon(QString(file).chopped(4)).pixmap(24, 24).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 60;
            QVERIFY2(inked > 8, qPrintable(file));
        }
        QVERIFY(Theme::instance().icon(QStringLiteral("nothing-of-this-name")).isNull());
    }

    void iconsTakeTheColourOfTheTheme()
    {
        Theme &theme = Theme::instance();
        const QIcon icon = theme.icon(QStringLiteral("plus"));
        theme.setKind(ThemeKind::Dark);
        const QColor dark = icon.pixmap(48, 48).toImage().pixelColor(24, 24);
        theme.setKind(ThemeKind::Light);
        const QColor light = icon.pixmap(48, 48).toImage().pixelColor(24, 24);
        QVERIFY(dark.lightness() > 200);
        QVERIFY(light.lightness() < 60);
    }

    void followsADarkSystem()
    {
        Theme &theme = Theme::instance();
        const QPalette before = QApplication::palette();
        theme.followSystem();
        QVERIFY(theme.followsSystem());
        QCOMPARE(theme.kind(), ThemeKind::Light); // the offscreen platform is light
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
        theme.setKind(ThemeKind::Dark);
        QVERIFY(!theme.followsSystem());
        theme.setKind(ThemeKind::Light);
    }
};

BATON_TEST(TestTheme)
#include "tst_theme.moc"
