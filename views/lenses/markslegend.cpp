#include "views/lenses/markslegend.h"

#include "views/charts/parts.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int signWidth = 32;

Legend::Entry entry(Grade grade, const QString &words, bool dashed)
{
    return {words, [=](QPainter &painter, QPointF at) {
                QPen line(parts::fill(grade), 3);
                if (dashed)
                    line.setDashPattern({2, 1.5});
                painter.setPen(line);
                painter.drawLine(at + QPointF(2, 0), at + QPointF(26, 0));
            }};
}

} // namespace

MarksLegend::MarksLegend(QWidget *parent) : Legend(signWidth, parent) {}

void MarksLegend::setDifference(int added, int changed, int removed)
{
    setAccessibleName(tr("On the map: %1 new, %2 changed, %3 gone").arg(added).arg(changed).arg(removed));
    setEntries({entry(Grade::Chosen, tr("new: %1").arg(added), false),
                entry(Grade::Warm, tr("changed: %1").arg(changed), false),
                entry(Grade::Neutral, tr("gone: %1").arg(removed), true)});
}

} // namespace baton
