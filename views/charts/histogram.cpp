#include "views/charts/histogram.h"

#include "views/charts/parts.h"
#include "views/text/format.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace baton {

Histogram::Histogram(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setBins(std::vector<Bin> bins, double p90)
{
    m_bins = std::move(bins);
    m_p90 = p90;
    update();
}

void Histogram::paintEvent(QPaintEvent *)
{
    if (m_bins.empty())
        return;
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(parts::smallFont());
    const int axis = painter.fontMetrics().height() + 4;
    const double base = height() - axis;
    double highest = 0;
    for (const Bin &bin : m_bins)
        highest = std::max(highest, bin.share);
    const double each = double(width()) / double(m_bins.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const double tall = highest > 0 ? (base - 4) * m_bins[i].share / highest : 0;
        painter.setBrush(m_bins[i].from >= m_p90 ? c.hot : c.warm);
        painter.drawRoundedRect(QRectF(double(i) * each + 1, base - tall, std::max(1.0, each - 3), tall), 2, 2);
    }
    painter.setPen(QPen(c.textFaint, 1));
    painter.drawLine(QPointF(0, base), QPointF(width(), base));
    painter.setPen(c.textMuted);
    const QRectF labels(0, base + 2, width(), axis);
    const double first = m_bins.front().from, last = m_bins.back().to;
    painter.drawText(labels, Qt::AlignLeft, text::duration(first));
    painter.drawText(labels, Qt::AlignHCenter, text::duration((first + last) / 2));
    painter.drawText(labels, Qt::AlignRight, tr("%1 late").arg(text::duration(last)));
}

} // namespace baton
