#include "views/charts/noterow.h"

#include "views/charts/parts.h"
#include "views/charts/rowpaint.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int air = 12, mostLines = 6;

} // namespace

NoteRow::NoteRow(QString what, QString why, QWidget *parent)
    : QAbstractButton(parent)
    , m_what(std::move(what))
    , m_why(std::move(why))
{
    setAccessibleName(m_what + QStringLiteral(". ") + m_why);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QStringList NoteRow::whatLines() const
{
    return parts::wrappedLines(m_what, parts::bodyFont(true), std::max(160, width()) - 2 * air, mostLines);
}

QStringList NoteRow::whyLines() const
{
    return m_why.isEmpty()
               ? QStringList()
               : parts::wrappedLines(m_why, parts::smallFont(), std::max(160, width()) - 2 * air, mostLines);
}

QSize NoteRow::sizeHint() const
{
    return {260, int(whatLines().size()) * QFontMetrics(parts::bodyFont(true)).height() +
                     int(whyLines().size()) * QFontMetrics(parts::smallFont()).height() + 16};
}

void NoteRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry();
}

void NoteRow::paintEvent(QPaintEvent *)
{
    const Colours &c = Theme::instance().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.fieldBorder, 1));
    painter.setBrush(underMouse() ? c.accentSoft : c.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QPoint at(air, 8);
    const auto draw = [&](const QStringList &lines, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const int high = QFontMetrics(font).height();
        for (const QString &line : lines) {
            painter.drawText(QRect(at, QSize(width() - air, high)), Qt::AlignLeft | Qt::AlignVCenter, line);
            at.ry() += high;
        }
    };
    draw(whatLines(), parts::bodyFont(true), c.text);
    draw(whyLines(), parts::smallFont(), c.textMuted);
    parts::paintFocus(painter, this, 8);
}

} // namespace baton
