#include "views/charts/ripplechart.h"

#include "views/charts/parts.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTimeZone>
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

// Hours between two marks by the clock that are at least so many seconds apart.
int hoursBetween(double seconds)
{
    for (const int hours : {1, 2, 3, 6, 12, 24, 48, 7 * 24, 14 * 24, 28 * 24})
        if (hours * 3600.0 >= seconds)
            return hours;
    return 28 * 24 * int(std::ceil(seconds / (28 * 86400.0)));
}

} // namespace

RippleChart::RippleChart(QWidget *parent) : QWidget(parent) {}

void RippleChart::setRows(std::vector<Row> rows, const QDateTime &entered)
{
    m_rows = std::move(rows);
    m_widest = 0;
    m_span = 0;
    for (const Row &row : m_rows)
        m_span = std::max({m_span, row.plannedEnd, row.lateEnd});
    m_span = m_span > 0 ? m_span * 1.04 : 1;
    m_entered = entered;
    updateGeometry();
    update();
}

int RippleChart::rowHeight() const
{
    return QFontMetrics(parts::smallFont()).height() + 3;
}

int RippleChart::nameWidth() const
{
    constexpr int least = 60, most = 160;
    if (const QFont font = parts::smallFont(); m_widest == 0 || font != m_measured) {
        m_measured = font;
        m_widest = least;
        const QFontMetrics metrics(font);
        for (auto row = m_rows.begin(); row != m_rows.end() && m_widest < most; ++row)
            m_widest = std::max(m_widest, metrics.horizontalAdvance(row->name));
    }
    return std::min(m_widest + 4, most) + 12;
}

QSize RippleChart::sizeHint() const
{
    return {600, (int(m_rows.size()) + 1) * rowHeight() + 6};
}

QSize RippleChart::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

double RippleChart::xOf(double seconds) const
{
    return nameWidth() + (width() - nameWidth() - 8) * seconds / m_span;
}

std::vector<RippleChart::Mark> RippleChart::marks(const QFontMetrics &metrics) const
{
    if (m_entered.isValid())
        return clockMarks(metrics);
    std::vector<Mark> result;
    const double tick = tickFor(m_span);
    for (double at = 0; at <= m_span; at += tick)
        result.push_back({at, at == 0 ? tr("start") : text::duration(at)});
    return result;
}

// Every so many hours by the clock, then days, then weeks: as close as their names leave room for.
std::vector<RippleChart::Mark> RippleChart::clockMarks(const QFontMetrics &metrics) const
{
    const QLocale locale;
    const QString first =
        QStringLiteral("%1 %2").arg(locale.dayName(m_entered.date().dayOfWeek(), QLocale::ShortFormat),
                                    locale.toString(m_entered.time(), QLocale::ShortFormat));
    std::vector<Mark> result{{0, first}};
    const double wide = metrics.horizontalAdvance(locale.toString(QTime(23, 59), QLocale::ShortFormat)) + 14;
    const double perSecond = xOf(1) - xOf(0);
    const int hours = hoursBetween(wide / perSecond);
    double free = xOf(0) + metrics.horizontalAdvance(first) + 10; // from here on there is room
    const QTimeZone zone = m_entered.timeZone();
    const QDateTime midnight(m_entered.date(), QTime(0, 0), zone);
    const bool weeks = hours >= 7 * 24;
    const QDate firstDay = m_entered.date().addDays(weeks ? 1 - m_entered.date().dayOfWeek() : 0);
    for (int k = 1;; ++k) {
        const QDateTime at = hours < 24 ? midnight.addSecs(qint64(k) * hours * 3600)
                                        : QDateTime(firstDay.addDays(qint64(k) * (hours / 24)), QTime(0, 0), zone);
        const double seconds = double(m_entered.secsTo(at));
        if (seconds > m_span)
            return result;
        const QString label = weeks                   ? tr("week %1").arg(k * (hours / 168) + 1)
                              : at.time().hour() == 0 ? locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat)
                                                      : locale.toString(at.time(), QLocale::ShortFormat);
        const double half = metrics.horizontalAdvance(label) / 2.0;
        if (seconds <= 0)
            continue;
        const bool room = xOf(seconds) - half >= free;
        result.push_back({seconds, room ? label : QString()});
        if (room)
            free = xOf(seconds) + half + 8;
    }
}

void RippleChart::paintAxis(QPainter &painter, double bottom) const
{
    const Colours &c = Theme::instance().colours();
    const QFontMetrics metrics = painter.fontMetrics();
    for (const Mark &mark : marks(metrics)) {
        const double x = xOf(mark.at), wide = metrics.horizontalAdvance(mark.label) + 2;
        painter.setPen(QPen(c.chartLine, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        painter.setPen(c.textMuted);
        const double left = mark.at == 0 && m_entered.isValid() ? x : std::min(x - wide / 2, width() - wide);
        painter.drawText(QRectF(left, bottom + 2, wide, rowHeight()), Qt::AlignLeft | Qt::AlignTop, mark.label);
    }
}

void RippleChart::paintRow(QPainter &painter, const Row &row, double top) const
{
    const Colours &c = Theme::instance().colours();
    painter.setPen(c.text);
    painter.drawText(QRectF(0, top, nameWidth() - 12, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth() - 12));
    painter.setPen(Qt::NoPen);
    QColor away = c.textMuted;
    away.setAlphaF(0.16F);
    for (const auto &[from, to] : row.away)
        painter.fillRect(QRectF(QPointF(xOf(from), top), QPointF(xOf(std::min(to, m_span)), top + rowHeight())), away);
    const double barTop = top + 3, barHeight = rowHeight() - 6;
    painter.setBrush(c.handoff);
    const double from = xOf(row.plannedStart), to = std::max(from + 3, xOf(row.plannedEnd));
    painter.drawRoundedRect(QRectF(from, barTop, to - from, barHeight), 2, 2);
    if (row.lateEnd - row.plannedEnd < 1)
        return;
    const double lateFrom = xOf(row.lateStart), lateTo = std::max(lateFrom + 3, xOf(row.lateEnd));
    painter.setPen(QPen(c.hot, 1, Qt::DashLine));
    painter.drawLine(QPointF(std::min(to, lateFrom), top + rowHeight() / 2.0),
                     QPointF(lateFrom, top + rowHeight() / 2.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.hot);
    painter.drawRoundedRect(QRectF(lateFrom, barTop, lateTo - lateFrom, barHeight), 2, 2);
}

void RippleChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(parts::smallFont());
    paintAxis(painter, double(m_rows.size()) * rowHeight());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], double(i) * rowHeight());
}

void RippleChart::mousePressEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowHeight();
    if (row >= 0 && row < int(m_rows.size()))
        Q_EMIT rowPressed(row);
}

} // namespace baton
