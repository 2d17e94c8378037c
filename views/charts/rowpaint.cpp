#include "views/charts/rowpaint.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

namespace baton::parts {

QFont bodyFont(bool strong)
{
    QFont font = Theme::instance().font(Theme::Text::Small);
    font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    return font;
}

void paintFocus(QPainter &painter, const QWidget *widget, int radius)
{
    if (!widget->hasFocus())
        return;
    painter.setPen(QPen(Theme::instance().colours().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void drawElided(QPainter &painter, const QRect &area, const QString &text, int flags)
{
    painter.drawText(area, flags | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), lines.size() + 1 < most ? line.textLength() : -1).trimmed();
    }
    layout.endLayout();
    if (!lines.isEmpty())
        lines.last() = QFontMetrics(font).elidedText(lines.last(), Qt::ElideRight, width);
    return lines;
}

void drawWrapped(QPainter &painter, const QRect &area, const QString &text, int most, bool top)
{
    const QStringList lines = wrappedLines(text, painter.font(), area.width(), most);
    const int line = painter.fontMetrics().height();
    const int first = top ? area.top() : area.center().y() - int(lines.size()) * line / 2 + 1;
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(QRect(area.left(), first + i * line, area.width() + 8, line), Qt::AlignLeft | Qt::AlignVCenter,
                         lines[i]);
}

} // namespace baton::parts
