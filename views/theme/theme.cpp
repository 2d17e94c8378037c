#include "views/theme/theme.h"

#include "views/theme/iconengine.h"
#include "views/theme/latestyling.h"
#include "views/theme/stylesheet.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <array>

namespace baton {

namespace {

// Distinct for colour-blind eyes in this order; each keeps 3:1 on white and on dark cards.
constexpr std::array<QRgb, 12> partyColours{0xff5b8def, 0xff3aa17e, 0xff7a6ff0, 0xffd55e00, 0xffb8860b, 0xffc2649b,
                                            0xff2b93b8, 0xff8c7355, 0xff5f9a2f, 0xffd14b63, 0xff6b7f99, 0xffa362c9};

QPalette systemPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(own);
    return system;
}

bool wantsHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return qEnvironmentVariable("GTK_THEME").contains(u"HighContrast", Qt::CaseInsensitive) ||
           (window == Qt::black && palette.color(QPalette::WindowText) == Qt::white);
}

ThemeKind kindOf(const QPalette &palette)
{
    if (wantsHighContrast(palette))
        return ThemeKind::HighContrast;
    return palette.color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

const QString &family()
{
    static const QString name = [] {
        const bool inter = QFontDatabase::families().contains(QStringLiteral("Inter"));
        return inter ? QStringLiteral("Inter") : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return name;
}

LateStyling &lateStyling()
{
    static const QPointer<LateStyling> late = new LateStyling(qApp);
    return *late;
}

struct Face
{
    double pixels;
    QFont::Weight weight;
};

Face faceOf(Theme::Text role)
{
    switch (role) {
    case Theme::Text::Title:
        return {18, QFont::DemiBold};
    case Theme::Text::Heading:
        return {14, QFont::DemiBold};
    case Theme::Text::Body:
        return {14, QFont::Normal};
    case Theme::Text::Small:
        return {13, QFont::Normal};
    case Theme::Text::Caption:
        return {12, QFont::DemiBold};
    case Theme::Text::CardTitle:
        return {15, QFont::DemiBold};
    case Theme::Text::CardDetail:
        return {12.5, QFont::Normal};
    case Theme::Text::Figure:
        return {13, QFont::Bold};
    }
    return {14, QFont::Normal};
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() : m_colours(coloursOf(ThemeKind::Light)) {}

void Theme::take(ThemeKind kind)
{
    Q_EMIT aboutToChange();
    m_kind = kind;
    m_colours = coloursOf(kind);
    if (m_applied)
        apply();
    Q_EMIT changed();
}

void Theme::setKind(ThemeKind kind)
{
    m_followsSystem = false;
    take(kind);
}

void Theme::followSystem()
{
    m_followsSystem = true;
    const ThemeKind system = kindOf(systemPalette());
    if (system != m_kind)
        take(system);
}

void Theme::setTextScale(double scale)
{
    Q_EMIT aboutToChange();
    m_textScale = std::clamp(scale, 0.75, 3.0);
    if (m_applied)
        apply();
    Q_EMIT changed();
}

void Theme::setAnimations(bool on)
{
    m_animations = on;
}

QPalette Theme::palette() const
{
    const Colours &c = m_colours;
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.hover);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::ToolTipBase, c.text);
    p.setColor(QPalette::ToolTipText, c.panel);
    p.setColor(QPalette::PlaceholderText, c.textFaint);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.hover);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.fieldBorder);
    p.setColor(QPalette::Dark, c.cardBorder);
    p.setColor(QPalette::Shadow, c.cardShadow);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.textFaint);
    return p;
}

QString Theme::styleSheet() const
{
    return makeStyleSheet(*this);
}

QFont Theme::fontAt(Text role, double textScale)
{
    const Face face = faceOf(role);
    QFont font(family());
    font.setPixelSize(std::max(1, qRound(face.pixels * textScale)));
    font.setWeight(face.weight);
    if (role == Text::Caption) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.1 * textScale);
    }
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new SvgIconEngine(name));
}

QColor Theme::partyColour(int position) const
{
    const int count = partyColourCount();
    return QColor::fromRgb(partyColours[static_cast<std::size_t>(((position % count) + count) % count)]);
}

int Theme::partyColourCount() const
{
    return static_cast<int>(partyColours.size());
}

void Theme::apply()
{
    const QString sheet = styleSheet();
    if (m_applied && sheet == qApp->styleSheet())
        return;
    if (!m_applied) {
        QApplication::setStyle(QStringLiteral("Fusion"));
        qApp->installEventFilter(this);
    }
    if (m_applied)
        lateStyling().putOff();
    m_applied = true;
    QApplication::setPalette(palette());
    QApplication::setFont(font(Text::Body));
    QToolTip::setFont(font(Text::Small));
    // Where one sheet follows another, Qt restyles every widget once for each of those it stands in.
    m_bare = true;
    qApp->setStyleSheet(QString());
    m_bare = false;
    qApp->setStyleSheet(sheet);
}

void Theme::restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_bare && event->type() == QEvent::StyleChange)
        return true;
    if (event->type() == QEvent::ThemeChange && m_followsSystem && watched == qApp)
        followSystem();
    return QObject::eventFilter(watched, event);
}

} // namespace baton
