#include "views/charts/sweepchart.h"

#include "views/charts/parts.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double gap = 8, topAir = 8;
constexpr int shares = 2; // of the highest, named on the left

double widest(const QFontMetrics &metrics, const QStringList &texts)
{
    int most = 0;
    for (const QString &text : texts)
        most = std::max(most, metrics.horizontalAdvance(text));
    return most;
}

} // namespace

SweepChart::SweepChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("How late the customer is, by how late the handoff is"));
}

void SweepChart::setPoints(std::vector<Point> points, double current)
{
    m_points = std::move(points);
    m_current = current;
    QStringList spoken;
    for (const Point &point : m_points)
        spoken << tr("%1 late: usually %2, nine times in ten %3.")
                      .arg(text::duration(point.by), point.rehearsed ? text::duration(point.p50) : QStringLiteral("…"),
                           point.rehearsed ? text::duration(point.p90) : QStringLiteral("…"));
    setAccessibleDescription(spoken.join(u' '));
    update();
}

QSize SweepChart::sizeHint() const
{
    return {600, 10 * QFontMetrics(parts::smallFont()).height()};
}

QRectF SweepChart::plot() const
{
    const QFontMetrics metrics(parts::smallFont());
    const double axis = metrics.height() + 6, most = width() * 0.4;
    const double left = std::min(widest(metrics, heightWords()) + 2 * gap, most);
    const double right = std::min(widest(metrics, {exactWords(), halfWords(), nineWords()}) + 2 * gap, most);
    return QRectF(left, topAir, width() - left - right, height() - topAir - axis);
}

double SweepChart::longest() const
{
    return m_points.empty() ? 1 : std::max(1.0, m_points.back().by);
}

double SweepChart::highest() const
{
    double most = 1;
    for (const Point &point : m_points)
        most = std::max({most, point.exact, point.rehearsed ? point.p90 : 0.0});
    return most * 1.06;
}

QStringList SweepChart::heightWords() const
{
    QStringList words;
    for (int i = 0; i <= shares; ++i)
        words << text::duration(highest() / 1.06 * i / shares);
    return words;
}

QString SweepChart::exactWords()
{
    return tr("one case, no queues");
}

QString SweepChart::halfWords()
{
    return tr("half of the late cases");
}

QString SweepChart::nineWords()
{
    return tr("nine in ten");
}

QPointF SweepChart::at(double by, double late) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * by / longest(), area.bottom() - area.height() * late / highest()};
}

void SweepChart::paintAxes(QPainter &painter) const
{
    const Colours &c = Theme::instance().colours();
    const QRectF area = plot();
    const double line = painter.fontMetrics().height();
    const QStringList heights = heightWords();
    for (int i = 0; i <= shares; ++i) {
        const double y = at(0, highest() / 1.06 * i / shares).y();
        painter.setPen(QPen(c.chartLine, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(c.textMuted);
        painter.drawText(QRectF(0, y - line / 2, area.left() - gap, line), Qt::AlignRight | Qt::AlignVCenter,
                         heights[i]);
    }
    const int steps = 5;
    for (int i = 0; i <= steps; ++i) {
        const double by = longest() * i / steps;
        painter.setPen(c.textMuted);
        painter.drawText(QRectF(at(by, 0).x() - 50, area.bottom() + 4, 100, line), Qt::AlignCenter, text::duration(by));
    }
}

void SweepChart::paintLine(QPainter &painter, double Point::*late, const QColor &colour, bool dashed) const
{
    QPen pen(colour, dashed ? 1.5 : 2.5, dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const Point &point : m_points)
        if (dashed || point.rehearsed)
            line << at(point.by, point.*late);
    painter.drawPolyline(line);
    if (dashed)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 3, 3);
}

// Each line is named where it ends, so that nobody has to tell colours apart; names give way to each other.
void SweepChart::paintNames(QPainter &painter) const
{
    if (m_points.empty())
        return;
    const Colours &c = Theme::instance().colours();
    struct Name
    {
        double y;
        QString words;
        QColor colour;
    };
    std::vector<Name> names{{at(0, m_points.back().exact).y(), exactWords(), c.textMuted}};
    const auto last = std::find_if(m_points.rbegin(), m_points.rend(), [](const Point &p) { return p.rehearsed; });
    if (last != m_points.rend()) {
        names.push_back({at(0, last->p50).y(), halfWords(), c.warmText});
        names.push_back({at(0, last->p90).y(), nineWords(), c.hotText});
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.y < b.y; });
    const double line = painter.fontMetrics().height();
    double lowest = -1e9;
    for (Name &name : names) {
        name.y = std::max(name.y, lowest + line);
        lowest = name.y;
        painter.setPen(name.colour);
        const double room = width() - plot().right() - gap;
        painter.drawText(QRectF(plot().right() + gap, name.y - line / 2, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name.words, Qt::ElideRight, static_cast<int>(room)));
    }
}

void SweepChart::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(parts::smallFont());
    paintAxes(painter);
    const double x = at(m_current, 0).x();
    painter.setPen(QPen(hasFocus() ? c.focus : c.accent, hasFocus() ? 2.5 : 1.5));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, plot().bottom()));
    paintLine(painter, &Point::exact, c.textMuted, true);
    paintLine(painter, &Point::p50, c.warm, false);
    paintLine(painter, &Point::p90, c.hot, false);
    paintNames(painter);
}

void SweepChart::mousePressEvent(QMouseEvent *event)
{
    const double share = (event->position().x() - plot().left()) / std::max(1.0, plot().width());
    if (share < -0.02 || share > 1.02 || m_points.size() < 2)
        return;
    const double step = m_points[1].by - m_points[0].by;
    Q_EMIT asked(std::round(std::clamp(share, 0.0, 1.0) * longest() / step) * step);
}

void SweepChart::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by == 0 || m_points.size() < 2) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT asked(std::clamp(m_current + by * (m_points[1].by - m_points[0].by), 0.0, longest()));
}

void SweepChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SweepChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace baton
