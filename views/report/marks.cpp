#include "views/report/marks.h"

#include "views/canvas/painting/cardpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <set>

namespace baton::report {

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QFont sized(Flow::Style style, double pixels, QFont::Weight weight)
{
    QFont font = Flow::font(style);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

QString wordFor(Grade grade)
{
    switch (grade) {
    case Grade::Calm:
        return Report::tr("in order", "key of a colour");
    case Grade::Warm:
        return Report::tr("getting tight", "key of a colour");
    case Grade::Hot:
        return Report::tr("needs attention", "key of a colour");
    case Grade::Chosen:
        return Report::tr("chosen", "key of a colour");
    case Grade::None:
    case Grade::Neutral:
        break;
    }
    return {};
}

// Returns where the next key begins.
double paintKey(QPainter &painter, QPointF baseline, double unit, Grade grade, const Colours &colours)
{
    const QRectF pill(baseline.x(), baseline.y() - 7 * unit, 14 * unit, 8 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pillColours(grade, colours).fill);
    painter.drawRoundedRect(pill, 4 * unit, 4 * unit);
    painter.setPen(colours.textMuted);
    const QPointF at(pill.right() + 4 * unit, baseline.y());
    painter.drawText(at, wordFor(grade));
    return at.x() + QFontMetricsF(painter.font()).horizontalAdvance(wordFor(grade)) + 12 * unit;
}

} // namespace

void paintHead(QPainter &painter, const QRectF &sheet, double unit, const Heading &heading, const Colours &colours)
{
    const QFont title = sized(Flow::Title, 17 * unit, QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(colours.text);
    const QString shown = QFontMetricsF(title).elidedText(heading.title, Qt::ElideRight, sheet.width());
    painter.drawText(QPointF(sheet.left(), sheet.top() + 15 * unit), shown);
    painter.setFont(sized(Flow::Muted, 9 * unit, QFont::Normal));
    painter.setPen(colours.textMuted);
    painter.drawText(QPointF(sheet.left(), sheet.top() + 30 * unit), heading.line);
    painter.fillRect(QRectF(sheet.left(), sheet.top() + 38 * unit, sheet.width(), 0.6), colours.border);
}

void paintFoot(QPainter &painter, const QRectF &sheet, double unit, const std::vector<Grade> &grades,
               const QString &left, const QString &right, const Colours &colours)
{
    const QFont font = sized(Flow::Muted, 8 * unit, QFont::Normal);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colours.textMuted);
    const double y = sheet.bottom() - 2 * unit;
    const double end = sheet.right() - metrics.horizontalAdvance(right);
    painter.drawText(QPointF(end, y), right);
    double x = sheet.left();
    for (const Grade grade : grades)
        x = paintKey(painter, {x, y}, unit, grade, colours);
    painter.setPen(colours.textMuted);
    painter.drawText(QPointF(x, y), metrics.elidedText(left, Qt::ElideRight, end - x - 16 * unit));
}

std::vector<Grade> gradesIn(const LensView &lens)
{
    std::set<Grade> used;
    for (const auto &[id, mark] : lens.steps)
        used.insert(mark.grade);
    for (const auto &[id, mark] : lens.handoffs)
        used.insert(mark.grade);
    used.erase(Grade::None);
    used.erase(Grade::Neutral);
    return {used.begin(), used.end()};
}

void paintOverlapMarks(QPainter &painter, const QRectF &content, double overlap, Qt::Edges glued,
                       const Colours &colours)
{
    QPen pen(colours.textFaint, 0.5);
    pen.setDashPattern({6, 6});
    painter.setPen(pen);
    const auto upright = [&](double x) {
        painter.drawLine(QPointF(x, content.top()), QPointF(x, content.bottom()));
    };
    const auto level = [&](double y) {
        painter.drawLine(QPointF(content.left(), y), QPointF(content.right(), y));
    };
    if (glued & Qt::LeftEdge)
        upright(content.left() + overlap);
    if (glued & Qt::RightEdge)
        upright(content.right() - overlap);
    if (glued & Qt::TopEdge)
        level(content.top() + overlap);
    if (glued & Qt::BottomEdge)
        level(content.bottom() - overlap);
}

} // namespace baton::report
