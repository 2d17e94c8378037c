#include "views/charts/stackbar.h"

#include "views/charts/parts.h"
#include "views/text/format.h"

#include <QPainter>
#include <algorithm>

namespace baton {

namespace {

constexpr int barHeight = 24, swatch = 10, gap = 14;
constexpr double least = 0.012; // of the width, so that a small part can still be seen

Grade gradeOf(std::size_t part)
{
    static constexpr Grade grades[] = {Grade::Hot, Grade::Warm, Grade::Calm, Grade::Neutral};
    return grades[std::min<std::size_t>(part, 3)];
}

// Beyond the fourth, parts differ by how pale they are: the words say which is which.
QColor colourOf(std::size_t part)
{
    const QColor colour = parts::fill(gradeOf(part));
    return part < 4 ? colour : colour.lighter(100 + 16 * int(std::min<std::size_t>(part - 3, 4)));
}

QFont strong()
{
    QFont font = parts::smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StackBar::StackBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    QStringList spoken;
    for (const Part &part : m_parts)
        spoken << words(part);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString StackBar::words(const Part &part) const
{
    return QStringLiteral("%1 %2").arg(part.name, text::percent(part.share, part.share < 0.01 ? 1 : 0));
}

double StackBar::shownShare(std::size_t part) const
{
    double whole = 0;
    for (const Part &each : m_parts)
        whole += std::max(least, each.share);
    return whole > 0 ? std::max(least, m_parts[part].share) / whole : 0;
}

bool StackBar::fits(std::size_t part) const
{
    return QFontMetrics(strong()).horizontalAdvance(words(m_parts[part])) + 16 < width() * shownShare(part);
}

std::vector<StackBar::Label> StackBar::labels() const
{
    const QFontMetrics metrics(parts::smallFont());
    const int line = metrics.height() + 4;
    std::vector<Label> placed;
    QPoint at(0, barHeight + 6);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (fits(i))
            continue;
        const int wide = std::min(width(), swatch + 6 + metrics.horizontalAdvance(words(m_parts[i])) + 2);
        if (at.x() > 0 && at.x() + wide > width())
            at = {0, at.y() + line};
        placed.push_back({QRect(at, QSize(wide, line)), i});
        at.rx() += wide + gap;
    }
    return placed;
}

QSize StackBar::sizeHint() const
{
    const std::vector<Label> below = labels();
    return {260, below.empty() ? barHeight : below.back().place.bottom() + 1};
}

void StackBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void StackBar::paintBar(QPainter &painter) const
{
    painter.setFont(strong());
    double left = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const double wide = width() * shownShare(i);
        const QRectF area(left, 0, std::max(1.0, wide - 2), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(i));
        painter.drawRoundedRect(area, 4, 4);
        painter.setPen(parts::onFill(gradeOf(i)));
        if (fits(i))
            painter.drawText(area.adjusted(6, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, words(m_parts[i]));
        left += wide;
    }
}

void StackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    painter.setFont(parts::smallFont());
    for (const Label &label : labels()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(label.part));
        const QRectF mark(label.place.left(), label.place.center().y() - swatch / 2 + 1, swatch, swatch);
        painter.drawRoundedRect(mark, 3, 3);
        painter.setPen(parts::words(Grade::None));
        const QRect room = label.place.adjusted(swatch + 6, 0, 2, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(words(m_parts[label.part]), Qt::ElideRight, room.width()));
    }
}

} // namespace baton
