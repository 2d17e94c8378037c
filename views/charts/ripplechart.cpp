#include "views/charts/ripplechart.h"

#include "views/charts/parts.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

// Steps of the axis, in seconds: the first that gives at most eight marks is taken.
double tickFor(double span)
{
    static const double steps[] = {60,       300,   900,         1800,        3600,         2 * 3600,     4 * 3600,
                                   8 * 3600, 86400, 2 * 86400.0, 5 * 86400.0, 10 * 86400.0, 30 * 86400.0, 90 * 86400.0};
    for (const double step : steps)
        if (span / step <= 8)
            return step;
    return std::ceil(span / 8 / 86400) * 86400;
}

} // namespace

RippleChart::RippleChart(QWidget *parent) : QWidget(parent) {}

void RippleChart::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    updateGeometry();
    update();
}

int RippleChart::rowHeight() const
{
    return QFontMetrics(parts::smallFont()).height() + 3;
}

int RippleChart::nameWidth() const
{
    const QFontMetrics metrics(parts::smallFont());
    int widest = 60;
    for (const Row &row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return std::min(widest + 4, 160) + 12;
}

QSize RippleChart::sizeHint() const
{
    return {600, (int(m_rows.size()) + 1) * rowHeight() + 6};
}

QSize RippleChart::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

double RippleChart::span() const
{
    double last = 0;
    for (const Row &row : m_rows)
        last = std::max({last, row.plannedEnd, row.lateEnd});
    return last > 0 ? last * 1.04 : 1;
}

double RippleChart::xOf(double seconds) const
{
    return nameWidth() + (width() - nameWidth() - 8) * seconds / span();
}

void RippleChart::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(parts::smallFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const double bottom = double(m_rows.size()) * rowHeight();
    const double tick = tickFor(span());
    for (double at = 0; at <= span(); at += tick) {
        painter.setPen(QPen(c.border, 1));
        painter.drawLine(QPointF(xOf(at), 0), QPointF(xOf(at), bottom));
        painter.setPen(c.textMuted);
        const QString label = at == 0 ? tr("start") : text::duration(at);
        painter.drawText(QRectF(xOf(at) - 50, bottom + 2, 100, rowHeight()), Qt::AlignHCenter | Qt::AlignTop, label);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const double top = double(i) * rowHeight();
        painter.setPen(c.text);
        painter.drawText(QRectF(0, top, nameWidth() - 12, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, nameWidth() - 12));
        const double barTop = top + 3, barHeight = rowHeight() - 6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.handoff);
        const double from = xOf(row.plannedStart), to = std::max(from + 3, xOf(row.plannedEnd));
        painter.drawRoundedRect(QRectF(from, barTop, to - from, barHeight), 2, 2);
        if (row.lateEnd - row.plannedEnd < 1)
            continue;
        const double lateFrom = xOf(row.lateStart), lateTo = std::max(lateFrom + 3, xOf(row.lateEnd));
        painter.setPen(QPen(c.hot, 1, Qt::DashLine));
        painter.drawLine(QPointF(std::min(to, lateFrom), top + rowHeight() / 2.0),
                         QPointF(lateFrom, top + rowHeight() / 2.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.hot);
        painter.drawRoundedRect(QRectF(lateFrom, barTop, lateTo - lateFrom, barHeight), 2, 2);
    }
}

void RippleChart::mousePressEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowHeight();
    if (row >= 0 && row < int(m_rows.size()))
        Q_EMIT rowPressed(row);
}

} // namespace baton
