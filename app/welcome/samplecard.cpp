#include "app/welcome/samplecard.h"

#include "views/charts/parts.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace baton {

namespace {

constexpr int pad = 14;
constexpr int between = 4; // title and description
constexpr int mostLines = 4;

int heightOf(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

// As many whole sentences as fit into that many lines, the first one in any case.
QString beginning(const QString &text, const QFont &font, int width, int lines)
{
    QString shown = text;
    while (heightOf(font, shown, width) > lines * QFontMetrics(font).lineSpacing()) {
        const qsizetype end = shown.lastIndexOf(QLatin1String(". "));
        if (end < 0)
            break;
        shown.truncate(end + 1);
    }
    return shown;
}

} // namespace

SampleCard::SampleCard(const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent)
    , m_description(description)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setToolTip(description);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void SampleCard::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QSize SampleCard::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int width = wordsRect().width();
    return {pictureSize().width(), pictureSize().height() + 2 * pad +
                                       heightOf(theme.font(Theme::Text::CardTitle), text(), width) + between +
                                       heightOf(theme.font(Theme::Text::Small), description(), width)};
}

QString SampleCard::description() const
{
    return beginning(m_description, Theme::instance().font(Theme::Text::Small), wordsRect().width(), mostLines);
}

QRect SampleCard::wordsRect() const
{
    return QRect(0, 0, pictureSize().width(), height()).adjusted(pad, pictureSize().height() + pad, -pad, -pad);
}

void SampleCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const Colours &colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, 10, 10);
    painter.fillPath(shape, underMouse() ? colours.hover : colours.card);
    painter.save();
    painter.setClipPath(shape);
    painter.drawPixmap(0, 0, m_picture);
    painter.restore();
    const bool marked = hasFocus() || isDown();
    painter.setPen(QPen(marked || underMouse() ? colours.accent : colours.border, marked ? 2 : 1));
    painter.drawPath(shape);
    const QRect words = wordsRect();
    painter.setPen(colours.text);
    painter.setFont(theme.font(Theme::Text::CardTitle));
    QRect title;
    painter.drawText(words, Qt::TextWordWrap, text(), &title);
    painter.setPen(colours.textMuted);
    painter.setFont(theme.font(Theme::Text::Small));
    painter.drawText(words.adjusted(0, title.height() + between, 0, 0), Qt::TextWordWrap, description());
}

} // namespace baton
