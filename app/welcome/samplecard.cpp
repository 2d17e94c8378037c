#include "app/welcome/samplecard.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <cmath>

namespace baton {

namespace {

constexpr int pad = 14;
constexpr int lines = 3; // of the description, under a title of one line

// Draws at most `most` lines, the last one shortened, and answers how many; what does not fit is in the tip.
int drawWrapped(QPainter &painter, const QRect &room, const QString &text, int most)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    qreal y = room.top();
    int drawn = 0;
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool last = i + 1 == most && line.textStart() + line.textLength() < text.size();
        const QString words =
            last ? painter.fontMetrics().elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                 : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPointF(room.left(), y + line.ascent()), words.trimmed());
        y += std::ceil(line.height()) + 1;
        ++drawn;
    }
    layout.endLayout();
    return drawn;
}

} // namespace

SampleCard::SampleCard(const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent)
    , m_description(description)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setToolTip(title + QStringLiteral("\n") + description);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
    const int title = QFontMetrics(theme.font(Theme::Text::CardTitle)).height();
    const int words = QFontMetrics(theme.font(Theme::Text::Small)).height() + 1;
    return {pictureSize().width(), pictureSize().height() + 2 * pad + title + 4 + lines * words};
}

QRect SampleCard::wordsRect() const
{
    return rect().adjusted(pad, pictureSize().height() + pad, -pad, -pad);
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
    const int high = painter.fontMetrics().height();
    const int titleLines = drawWrapped(painter, words, text(), 2);
    painter.setPen(colours.textMuted);
    painter.setFont(theme.font(Theme::Text::Small));
    drawWrapped(painter, words.adjusted(0, titleLines * (high + 1) + 3, 0, 0), m_description, lines + 1 - titleLines);
}

} // namespace baton
