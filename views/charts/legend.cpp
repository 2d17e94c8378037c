#include "views/charts/legend.h"

#include "views/charts/parts.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace baton {

namespace {

constexpr int gap = 16, air = 6;

} // namespace

Legend::Legend(int signWidth, QWidget *parent) : QWidget(parent), m_signWidth(signWidth)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Legend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    updateGeometry();
    update();
}

int Legend::entryWidth(const Entry &entry) const
{
    return m_signWidth + QFontMetrics(parts::smallFont()).horizontalAdvance(entry.words) + 4;
}

int Legend::lineHeight() const
{
    return QFontMetrics(parts::smallFont()).height() + air;
}

std::vector<QPoint> Legend::places(int room) const
{
    std::vector<QPoint> found;
    QPoint at;
    for (const Entry &entry : m_entries) {
        const int wide = entryWidth(entry);
        if (at.x() > 0 && at.x() + wide > room)
            at = QPoint(0, at.y() + lineHeight());
        found.push_back(at);
        at.rx() += wide + gap;
    }
    return found;
}

QSize Legend::sizeHint() const
{
    int wide = -gap;
    for (const Entry &entry : m_entries)
        wide += entryWidth(entry) + gap;
    const std::vector<QPoint> placed = places(testAttribute(Qt::WA_Resized) ? width() : wide);
    return {std::max(wide, 0), placed.empty() ? 0 : placed.back().y() + lineHeight()};
}

QSize Legend::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry &entry : m_entries)
        widest = std::max(widest, entryWidth(entry));
    return {widest, sizeHint().height()};
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(parts::smallFont());
    const std::vector<QPoint> placed = places(width());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect line(placed[i], QSize(entryWidth(m_entries[i]), lineHeight()));
        m_entries[i].paintSign(painter, QPointF(line.left(), line.top() + line.height() / 2.0));
        painter.setPen(Theme::instance().colours().textMuted);
        painter.drawText(line.adjusted(m_signWidth, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_entries[i].words);
    }
}

} // namespace baton
