#include "views/lenses/markslegend.h"

#include "views/charts/parts.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace baton {

MarksLegend::MarksLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MarksLegend::setDifference(int added, int changed, int removed)
{
    m_added = added;
    m_changed = changed;
    m_removed = removed;
    setAccessibleName(tr("On the map: %1 new, %2 changed, %3 gone").arg(added).arg(changed).arg(removed));
    update();
}

QSize MarksLegend::sizeHint() const
{
    return {320, QFontMetrics(parts::smallFont()).height() + 8};
}

void MarksLegend::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = parts::smallFont();
    painter.setFont(font);
    const struct
    {
        Grade grade;
        QString words;
        bool dashed;
    } entries[] = {{Grade::Chosen, tr("new: %1").arg(m_added), false},
                   {Grade::Warm, tr("changed: %1").arg(m_changed), false},
                   {Grade::Neutral, tr("gone: %1").arg(m_removed), true}};
    double x = 0;
    for (const auto &entry : entries) {
        QPen line(parts::fill(entry.grade), 3);
        if (entry.dashed)
            line.setDashPattern({2, 1.5});
        painter.setPen(line);
        painter.drawLine(QPointF(x + 2, height() / 2.0), QPointF(x + 26, height() / 2.0));
        painter.setPen(c.text);
        const double wide = painter.fontMetrics().horizontalAdvance(entry.words) + 4;
        painter.drawText(QRectF(x + 32, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.words);
        x += 32 + wide + 18;
    }
}

} // namespace baton
