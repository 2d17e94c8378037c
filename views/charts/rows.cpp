#include "views/charts/rows.h"

#include "views/charts/parts.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace baton {

namespace {

QFont bodyFont(bool strong = false)
{
    QFont font = Theme::instance().font(Theme::Text::Small);
    font.setWeight(strong ? QFont::DemiBold : QFont::Medium);
    return font;
}

// Columns of a bar row: name up to 36 %, bar to 66 %, figure, value to the right edge.
struct Columns
{
    QRect name, bar, figure, value;

    explicit Columns(const QRect &row)
    {
        const int width = row.width();
        name = QRect(row.left(), row.top(), int(width * 0.355), row.height());
        bar = QRect(row.left() + int(width * 0.365), row.center().y() - 4, int(width * 0.27), 10);
        figure = QRect(bar.right() + 8, row.top(), int(width * 0.16), row.height());
        value = QRect(figure.right(), row.top(), row.right() - figure.right(), row.height());
    }
};

void paintFocus(QPainter &painter, const QWidget *widget, int radius)
{
    if (!widget->hasFocus())
        return;
    painter.setPen(QPen(Theme::instance().colours().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), radius, radius);
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

void drawElided(QPainter &painter, const QRect &area, const QString &text, int flags)
{
    painter.drawText(area, flags | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

BarRow::BarRow(Content content, QWidget *parent) : QAbstractButton(parent), m_content(std::move(content))
{
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_content.name, m_content.figure, m_content.value));
    parts::setPlainToolTip(this, m_content.name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BarRow::sizeHint() const
{
    return {260, qMax(28, QFontMetrics(bodyFont()).height() + 10)};
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
    drawElided(painter, columns.name, m_content.name, Qt::AlignLeft);
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
}

QSize BarHeader::sizeHint() const
{
    return {260, QFontMetrics(parts::smallFont()).height() + 6};
}

void BarHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = parts::smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Theme::instance().colours().textMuted);
    const Columns columns(rect());
    drawElided(painter, columns.name, m_name, Qt::AlignLeft);
    const int half = (rect().right() - columns.bar.left()) / 2;
    drawElided(painter, QRect(columns.bar.left(), 0, half, height()), m_figure, Qt::AlignLeft);
    drawElided(painter, QRect(columns.bar.left() + half, 0, rect().right() - columns.bar.left() - half, height()),
               m_value, Qt::AlignRight);
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
    painter.setBrush(underMouse() ? c.accentSoft : c.hover);
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

FindingCard::FindingCard(Grade grade, QString title, QString sentence, QString action, QWidget *parent)
    : QAbstractButton(parent)
    , m_grade(grade)
    , m_title(std::move(title))
    , m_sentence(std::move(sentence))
    , m_action(std::move(action))
{
    setAccessibleName(m_title + QStringLiteral(". ") + m_sentence);
    parts::setPlainToolTip(this, m_sentence);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(170);
    setMaximumWidth(300);
}

QSize FindingCard::sizeHint() const
{
    return {240, QFontMetrics(bodyFont()).height() * 3 + 36};
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath card;
    card.addRoundedRect(outline, 8, 8);
    painter.fillPath(card, underMouse() ? c.hover : c.card);
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(QRectF(0, 0, Theme::instance().metrics().band, height()), parts::fill(m_grade));
    painter.restore();
    painter.setPen(QPen(c.border, 1));
    painter.drawPath(card);
    const QRect inner = rect().adjusted(20, 10, -10, -10);
    const int line = inner.height() / 3;
    painter.setFont(bodyFont(true));
    painter.setPen(c.text);
    drawElided(painter, QRect(inner.left(), inner.top(), inner.width(), line), m_title, Qt::AlignLeft);
    painter.setFont(parts::smallFont());
    painter.setPen(c.textMuted);
    drawElided(painter, QRect(inner.left(), inner.top() + line, inner.width(), line), m_sentence, Qt::AlignLeft);
    QFont link = parts::smallFont();
    link.setWeight(QFont::DemiBold);
    painter.setFont(link);
    painter.setPen(c.accent);
    drawElided(painter, QRect(inner.left(), inner.top() + 2 * line, inner.width(), line), m_action, Qt::AlignLeft);
    paintFocus(painter, this, 8);
}

} // namespace baton
