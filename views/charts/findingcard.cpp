#include "views/charts/findingcard.h"

#include "views/charts/parts.h"
#include "views/charts/rowpaint.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace baton {

namespace {

constexpr int left = 20, right = 10, air = 9;
constexpr int mostLines = 4; // of the sentence

QFont linkFont()
{
    QFont link = parts::smallFont();
    link.setWeight(QFont::DemiBold);
    return link;
}

} // namespace

FindingCard::FindingCard(Grade grade, QString title, QString sentence, QString action, QWidget *parent)
    : QAbstractButton(parent)
    , m_grade(grade)
    , m_title(std::move(title))
    , m_sentence(std::move(sentence))
    , m_action(std::move(action))
{
    setAccessibleName(m_title + QStringLiteral(". ") + m_sentence);
    setToolTip(m_sentence);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMinimumWidth(170);
    setMaximumWidth(320);
}

int FindingCard::textWidth() const
{
    return qMax(170, width()) - left - right;
}

int FindingCard::titleLines() const
{
    return int(parts::wrappedLines(m_title, parts::bodyFont(true), textWidth(), 2).size());
}

int FindingCard::sentenceLines() const
{
    return int(parts::wrappedLines(m_sentence, parts::smallFont(), textWidth(), mostLines).size());
}

QSize FindingCard::sizeHint() const
{
    const int words = QFontMetrics(parts::bodyFont(true)).height() * titleLines() +
                      QFontMetrics(parts::smallFont()).height() * (sentenceLines() + 1);
    return {240, words + 2 * air + 8};
}

QSize FindingCard::minimumSizeHint() const
{
    return {170, sizeHint().height()};
}

// How many lines the words take depends on the width that is given.
void FindingCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    updateGeometry();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(card, underMouse() ? c.hover : c.card);
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(QRectF(0, 0, Theme::instance().metrics().band, height()), parts::fill(m_grade));
    painter.restore();
    painter.setPen(QPen(c.border, 1));
    painter.drawPath(card);
    const QRect inner = rect().adjusted(left, air, -right, -air);
    painter.setFont(parts::bodyFont(true));
    painter.setPen(c.text);
    parts::drawWrapped(painter, inner, m_title, 2, true);
    const int below = painter.fontMetrics().height() * titleLines() + 4;
    painter.setFont(parts::smallFont());
    painter.setPen(c.textMuted);
    parts::drawWrapped(painter, inner.adjusted(0, below, 0, 0), m_sentence, mostLines, true);
    painter.setFont(linkFont());
    painter.setPen(c.accent);
    parts::drawElided(painter, inner.adjusted(0, inner.height() - painter.fontMetrics().height(), 0, 0), m_action,
                      Qt::AlignLeft);
    parts::paintFocus(painter, this, 8);
}

} // namespace baton
