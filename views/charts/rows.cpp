#include "views/charts/rows.h"

#include "views/charts/parts.h"
#include "views/charts/rowpaint.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace baton {

using parts::bodyFont;
using parts::drawElided;
using parts::paintFocus;

namespace {

// Columns of a bar row: name, bar, its figure, value to the right edge.
struct Columns
{
    QRect name, bar, figure, value;

    explicit Columns(const QRect &row)
    {
        const int width = row.width();
        name = QRect(row.left(), row.top(), int(width * 0.37), row.height());
        bar = QRect(row.left() + int(width * 0.385), row.center().y() - 4, int(width * 0.2), 10);
        figure = QRect(bar.right() + 8, row.top(), int(width * 0.15), row.height());
        value = QRect(figure.right(), row.top(), row.right() - figure.right(), row.height());
    }
};

QFont headFont()
{
    QFont font = parts::smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintBar(QPainter &painter, const QRect &area, double fraction, Grade grade)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().colours().chip);
    painter.drawRoundedRect(area, 5, 5);
    if (fraction <= 0)
        return;
    QPainterPath clip;
    clip.addRoundedRect(area, 5, 5);
    painter.save();
    painter.setClipPath(clip);
    painter.setBrush(parts::fill(grade));
    const int filled = qMax(3, int(area.width() * qMin(1.0, fraction)));
    painter.drawRoundedRect(QRect(area.left(), area.top(), filled, area.height()), 5, 5);
    painter.restore();
}

} // namespace

BarRow::BarRow(Content content, QWidget *parent) : QAbstractButton(parent), m_content(std::move(content))
{
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_content.name, m_content.figure, m_content.value));
    setToolTip(m_content.name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// A name may take two lines before it is cut.
QSize BarRow::sizeHint() const
{
    const int room = Columns(QRect(0, 0, qMax(width(), 260), 10)).name.width();
    const bool two = parts::wrappedLines(m_content.name, bodyFont(), room, 2).size() > 1;
    return {260, qMax(28, QFontMetrics(bodyFont()).height() * (two ? 2 : 1) + (two ? 6 : 10))};
}

void BarRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry();
}

QSize BarRow::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void BarRow::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const Columns columns(rect());
    painter.setFont(bodyFont());
    painter.setPen(c.text);
    parts::drawWrapped(painter, columns.name, m_content.name, 2);
    paintBar(painter, columns.bar, m_content.fraction, m_content.grade);
    painter.setPen(c.textMuted);
    painter.setFont(parts::smallFont());
    drawElided(painter, columns.figure, m_content.figure, Qt::AlignLeft);
    painter.setPen(c.text);
    painter.setFont(bodyFont());
    drawElided(painter, columns.value, m_content.value, Qt::AlignRight);
    paintFocus(painter, this, 6);
}

BarHeader::BarHeader(QString name, QString figure, QString value, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_figure(std::move(figure))
    , m_value(std::move(value))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(m_name + QStringLiteral(" · ") + m_figure + QStringLiteral(" · ") + m_value);
}

// The shorter one stays whole where it takes no more than half.
BarHeader::Places BarHeader::places(const QRect &row) const
{
    constexpr int gap = 8;
    const QFontMetrics metrics(headFont());
    const int left = Columns(row).bar.left(), room = row.right() - left;
    const int figure = metrics.horizontalAdvance(m_figure) + gap, value = metrics.horizontalAdvance(m_value) + 2;
    const bool fits = figure + value <= room;
    const int middle = fits || value <= room / 2 ? row.right() - value : left + qMin(figure, room / 2);
    return {QRect(left, row.top(), middle - left - gap, row.height()),
            QRect(middle, row.top(), row.right() - middle, row.height()), !fits};
}

QSize BarHeader::sizeHint() const
{
    const bool two = places(QRect(0, 0, qMax(width(), 260), 10)).twoLines;
    return {260, QFontMetrics(headFont()).height() * (two ? 2 : 1) + 6};
}

void BarHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry();
}

void BarHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(headFont());
    painter.setPen(Theme::instance().colours().textMuted);
    drawElided(painter, Columns(rect()).name, m_name, Qt::AlignLeft);
    const Places at = places(rect());
    const auto draw = [&](const QRect &area, const QString &heading, Qt::Alignment side) {
        const QStringList lines = parts::wrappedLines(heading, painter.font(), area.width(), at.twoLines ? 2 : 1);
        painter.drawText(area, int(side | Qt::AlignVCenter), lines.join(u'\n'));
    };
    draw(at.figure, m_figure, Qt::AlignLeft);
    draw(at.value, m_value, Qt::AlignRight);
}

TryRow::TryRow(QString what, QString gain, QWidget *parent)
    : QAbstractButton(parent)
    , m_what(std::move(what))
    , m_gain(std::move(gain))
{
    setAccessibleName(m_what + QStringLiteral(", ") + m_gain);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TryRow::textHeight(int width) const
{
    const int gain = QFontMetrics(bodyFont(true)).horizontalAdvance(m_gain);
    const int left = qMax(60, width - 24 - gain - 12);
    return QFontMetrics(bodyFont()).boundingRect(QRect(0, 0, left, 1000), Qt::TextWordWrap, m_what).height();
}

QSize TryRow::sizeHint() const
{
    return {260, heightForWidth(qMax(width(), 260))};
}

int TryRow::heightForWidth(int width) const
{
    return qMax(34, textHeight(width) + 16);
}

void TryRow::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.fieldBorder, 1));
    QColor ground = c.accentSoft;
    if (!underMouse() && !isDown())
        ground.setAlphaF(0.35f);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect inner = rect().adjusted(12, 0, -12, 0);
    painter.setFont(bodyFont(true));
    painter.setPen(c.good);
    const int gain = painter.fontMetrics().horizontalAdvance(m_gain);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_gain);
    painter.setFont(bodyFont());
    painter.setPen(c.text);
    painter.drawText(inner.adjusted(0, 0, -gain - 12, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_what);
    paintFocus(painter, this, 8);
}

ValueRow::ValueRow(QString name, QString value, Grade grade, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_value(std::move(value))
    , m_grade(grade)
{
    setAccessibleName(m_name + QStringLiteral(": ") + m_value);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ValueRow::nameWidth(int width) const
{
    return qMax(60, width - QFontMetrics(bodyFont(true)).horizontalAdvance(m_value) - 12);
}

QSize ValueRow::sizeHint() const
{
    return {260, heightForWidth(qMax(width(), 260))};
}

int ValueRow::heightForWidth(int width) const
{
    const QRect text =
        QFontMetrics(bodyFont()).boundingRect(QRect(0, 0, nameWidth(width), 1000), Qt::TextWordWrap, m_name);
    return qMax(28, text.height() + 10);
}

void ValueRow::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setFont(bodyFont());
    painter.setPen(c.textMuted);
    painter.drawText(QRect(0, 0, nameWidth(width()), height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     m_name);
    painter.setFont(bodyFont(true));
    painter.setPen(m_grade == Grade::None ? c.text : parts::words(m_grade));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_value);
}

} // namespace baton
