#pragma once

#include "views/lenses/lensview.h"
#include "views/report/contents.h"
#include "views/theme/theme.h"

class QPainter;

// What stands around the map on a sheet: head, foot, legend, marks for gluing.
namespace baton::report {

void paintHead(QPainter &painter, const QRectF &sheet, double unit, const Heading &heading, const Colours &colours);
// Keys of the grades, the legend and the number of the page in one line at the bottom.
void paintFoot(QPainter &painter, const QRectF &sheet, double unit, const std::vector<Grade> &grades,
               const QString &left, const QString &right, const Colours &colours);
// The grades that the lens uses, from calm to hot.
std::vector<Grade> gradesIn(const LensView &lens);
// Along each glued edge a dashed line where the next sheet begins.
void paintOverlapMarks(QPainter &painter, const QRectF &content, double overlap, Qt::Edges glued,
                       const Colours &colours);

} // namespace baton::report
