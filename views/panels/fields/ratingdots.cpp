#include "views/panels/fields/ratingdots.h"

#include "views/text/satisfaction.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr int count = 5;
constexpr double dotSide = 14, dotStep = 20;
constexpr int gap = 8; // between the label and the dots

double scaled(double pixels)
{
    return pixels * Theme::instance().textScale();
}

QFont wordsFont()
{
    QFont font = Theme::instance().font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

// The same for all, so that their dots stand in line.
double wordsWidth()
{
    const QFontMetricsF metrics(wordsFont());
    return std::max({scaled(62), metrics.horizontalAdvance(text::answer(4.4, AnswerScale::OneToFive)) + 8,
                     metrics.horizontalAdvance(RatingDots::tr("not asked")) + 8});
}

double dotsFrom(int width)
{
    return width - wordsWidth() - scaled(dotStep) * count + scaled(dotStep - dotSide);
}

} // namespace

RatingDots::RatingDots(QString label, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_label(std::move(label))
    , m_tone(tone)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setValue(std::nullopt);
}

void RatingDots::setLabel(const QString &label)
{
    m_label = label;
    setValue(m_value);
    updateGeometry();
    if (m_other)
        m_other->updateGeometry();
}

void RatingDots::setValue(std::optional<double> value)
{
    m_value = value;
    setAccessibleName(m_label + QStringLiteral(": ") + words());
    setToolTip(m_readOnly ? QString()
               : wide()   ? tr("Click, or type 0 to 9; Delete takes the answer back")
                          : tr("Click, or type 1 to 5; Delete takes the answer back"));
    update();
}

void RatingDots::setScale(AnswerScale scale)
{
    m_scale = scale;
    setValue(m_value);
}

void RatingDots::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setValue(m_value);
}

QString RatingDots::words() const
{
    return m_value ? text::answer(*m_value, m_scale) : tr("not asked");
}

QSize RatingDots::sizeHint() const
{
    return {qRound(scaled(270)), std::max(QFontMetrics(wordsFont()).height() + 6, qRound(scaled(24)))};
}

QSize RatingDots::minimumSizeHint() const
{
    return {qRound(scaled(220)), sizeHint().height()};
}

void RatingDots::standLike(RatingDots &other)
{
    m_other = &other;
    other.m_other = this;
}

bool RatingDots::fitsBeside(int width) const
{
    return ownNameFits(width) && (!m_other || m_other->ownNameFits(width));
}

bool RatingDots::ownNameFits(int width) const
{
    const QFontMetricsF metrics(Theme::instance().font(Theme::Text::Small));
    return metrics.horizontalAdvance(m_label) + 2 <= dotsFrom(width) - gap;
}

int RatingDots::heightForWidth(int width) const
{
    return sizeHint().height() * (fitsBeside(width) ? 1 : 2);
}

QRectF RatingDots::line() const
{
    const QRectF all(rect());
    return fitsBeside(width()) ? all : all.adjusted(0, all.height() / 2, 0, 0);
}

QRectF RatingDots::dot(int number) const
{
    const double side = scaled(dotSide);
    return {dotsFrom(width()) + (number - 1) * scaled(dotStep), line().center().y() - side / 2, side, side};
}

int RatingDots::dotAt(const QPointF &position) const
{
    for (int number = 1; number <= count; ++number)
        if (dot(number).adjusted(-3, -4, 3, 4).contains(position))
            return number;
    return 0;
}

QColor RatingDots::filling() const
{
    const Colours &c = Theme::instance().colours();
    if (m_tone == Tone::Accent)
        return c.accent;
    if (m_tone == Tone::Calm || !m_value)
        return c.calm;
    switch (contentment(*m_value, m_scale)) {
    case Contentment::Content:
        return c.calm;
    case Contentment::HalfHearted:
        return c.warm;
    case Contentment::Discontent:
        break;
    }
    return c.hot;
}

void RatingDots::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    for (int number = 1; number <= count; ++number) {
        const QRectF circle = dot(number);
        QPainterPath path;
        path.addEllipse(circle);
        painter.fillPath(path, number <= m_hovered ? c.accentSoft : c.chip);
        if (const double share = std::clamp(m_value.value_or(0) / perDot() - (number - 1), 0.0, 1.0); share > 0) {
            painter.save();
            painter.setClipRect(QRectF(circle.left(), circle.top(), circle.width() * share, circle.height()));
            painter.fillPath(path, filling());
            painter.restore();
        }
        painter.setPen(QPen(number <= m_hovered ? c.accent : c.fieldBorder, 1));
        painter.drawPath(path);
    }
    const QRectF dots = line();
    QRectF label = dots.adjusted(2, 0, dotsFrom(width()) - gap - dots.width(), 0);
    if (!fitsBeside(width()))
        label = QRectF(2, 0, width() - 4, dots.top());
    painter.setFont(Theme::instance().font(Theme::Text::Small));
    painter.setPen(c.textMuted);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, qCeil(label.width())));
    painter.setFont(m_value ? wordsFont() : Theme::instance().font(Theme::Text::Small));
    painter.setPen(m_value ? c.text : c.textMuted);
    painter.drawText(dots.adjusted(0, 0, -2, 0), Qt::AlignVCenter | Qt::AlignRight, words());
}

void RatingDots::choose(std::optional<double> value)
{
    if (!m_readOnly && value != m_value)
        Q_EMIT chosen(value);
}

void RatingDots::stepBy(double by)
{
    const double low = wide() ? 0 : 1, high = wide() ? 10 : 5;
    const double from = m_value.value_or(by > 0 ? low - 1 : high + 1);
    choose(std::clamp(std::round((from + by) * 10) / 10, low, high));
}

void RatingDots::mousePressEvent(QMouseEvent *event)
{
    if (const int number = dotAt(event->position()); number > 0 && event->button() == Qt::LeftButton)
        choose(number * perDot());
}

void RatingDots::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = m_readOnly ? 0 : dotAt(event->position());
    setCursor(m_hovered > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RatingDots::leaveEvent(QEvent *)
{
    m_hovered = 0;
    update();
}

void RatingDots::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const double step = event->modifiers() & Qt::ShiftModifier ? 0.1 : 1;
    if (wide() ? key >= Qt::Key_0 && key <= Qt::Key_9 : key >= Qt::Key_1 && key <= Qt::Key_5)
        return choose(key - Qt::Key_0);
    if (key == Qt::Key_Right || key == Qt::Key_Up)
        return stepBy(step);
    if (key == Qt::Key_Left || key == Qt::Key_Down)
        return stepBy(-step);
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return choose(std::nullopt);
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RatingDots::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RatingDots::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace baton
