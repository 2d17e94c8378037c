#include "views/playback/storyrow.h"

#include "views/charts/parts.h"
#include "views/charts/rowpaint.h"
#include "views/playback/caseoverlay.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace baton {

StoryRow::StoryRow(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StoryRow::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(QStringLiteral("%1, %2, %3, %4").arg(content.when, content.where, content.what, content.howLong));
    setToolTip(content.where);
    update();
}

void StoryRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    update();
}

void StoryRow::setYetToCome(bool later)
{
    if (later == m_later)
        return;
    m_later = later;
    update();
}

QSize StoryRow::sizeHint() const
{
    return {260, QFontMetrics(parts::bodyFont()).height() + QFontMetrics(parts::smallFont()).height() + 10};
}

void StoryRow::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_current ? c.accentSoft : c.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.setFont(parts::smallFont());
    const int time = painter.fontMetrics().horizontalAdvance(QStringLiteral("Wed 00:00 ")) + 2;
    const int left = 8 + time, line = QFontMetrics(parts::bodyFont()).height();
    painter.setPen(c.textMuted);
    parts::drawElided(painter, QRect(6, 5, time, line), m_content.when, Qt::AlignLeft);
    paintCaseSign(painter, QPointF(left + 6, 5 + line / 2.0), 4.5, m_content.stage);
    painter.setFont(parts::bodyFont(m_current));
    painter.setPen(m_later ? c.textMuted : c.text);
    parts::drawElided(painter, QRect(left + 18, 5, width() - left - 24, line), m_content.where, Qt::AlignLeft);
    painter.setFont(parts::smallFont());
    painter.setPen(c.textMuted);
    const int wide = painter.fontMetrics().horizontalAdvance(m_content.howLong) + 4;
    const QRect below(left + 18, 5 + line, width() - left - 24, painter.fontMetrics().height());
    parts::drawElided(painter, below.adjusted(0, 0, -wide - 6, 0), m_content.what, Qt::AlignLeft);
    painter.setPen(c.text);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_content.howLong);
    parts::paintFocus(painter, this, 6);
}

} // namespace baton
