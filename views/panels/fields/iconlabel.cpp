#include "views/panels/fields/iconlabel.h"

#include "views/theme/iconengine.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace baton {

namespace {

QColor colourOf(IconLabel::Tone tone)
{
    const Colours &c = Theme::instance().colours();
    switch (tone) {
    case IconLabel::Tone::Text:
        return c.text;
    case IconLabel::Tone::Muted:
        return c.textMuted;
    case IconLabel::Tone::Good:
        return c.good;
    case IconLabel::Tone::Warning:
        return c.warmText;
    case IconLabel::Tone::Bad:
        return c.bad;
    case IconLabel::Tone::Accent:
        return c.accent;
    }
    return c.text;
}

} // namespace

IconLabel::IconLabel(QString icon, Tone tone, QWidget *parent) : QWidget(parent), m_icon(std::move(icon)), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(16 * Theme::instance().textScale());
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize pixels = (QSizeF(sizeHint()) * devicePixelRatioF()).toSize();
    painter.drawPixmap(QRect(QPoint(), sizeHint()), iconPixmap(m_icon, colourOf(m_tone), pixels));
}

} // namespace baton
