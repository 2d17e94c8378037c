#include "views/canvas/painting/cardpainter.h"

#include "views/canvas/painting/figureplacer.h"
#include "views/canvas/painting/textline.h"
#include "views/canvas/painting/textwidths.h"

#include <QPainter>

namespace baton {

namespace {

constexpr double textInset = 18;
constexpr double textEdge = 5;
constexpr double lineSpacing = 1.25;  // of the size of the letters
constexpr double readableFrom = 0.35; // scale
constexpr double nameOnlyBelow = 0.6; // scale: the name alone, larger, so that it can still be read

QColor fillFor(Grade grade, const Colours &colours)
{
    if (grade == Grade::Hot)
        return colours.hotSoft;
    return grade == Grade::Chosen ? colours.accentSoft : colours.card;
}

QColor borderFor(Grade grade, const Colours &colours)
{
    if (grade == Grade::Hot)
        return mixed(colours.hotSoft, colours.hot, 0.35);
    return grade == Grade::Chosen ? mixed(colours.accentSoft, colours.accent, 0.3) : colours.cardBorder;
}

QPainterPath leftBand(const QRectF &card, double width, double radius)
{
    QPainterPath path(card.topLeft() + QPointF(width, 0));
    path.lineTo(card.left() + radius, card.top());
    path.arcTo(QRectF(card.left(), card.top(), 2 * radius, 2 * radius), 90, 90);
    path.lineTo(card.left(), card.bottom() - radius);
    path.arcTo(QRectF(card.left(), card.bottom() - 2 * radius, 2 * radius, 2 * radius), 180, 90);
    path.lineTo(card.left() + width, card.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

PillColours pillColours(Grade grade, const Colours &colours)
{
    switch (grade) {
    case Grade::Calm:
        return {colours.calm, colours.onCalm};
    case Grade::Warm:
        return {colours.warm, colours.onWarm};
    case Grade::Hot:
        return {colours.hot, colours.onHot};
    case Grade::Chosen:
        return {colours.accent, colours.accentText};
    case Grade::None:
    case Grade::Neutral:
        break;
    }
    return {colours.neutral, colours.onNeutral};
}

void CardPainter::paint(const StepShape &step, MapPainter::Emphasis emphasis) const
{
    const PaintedElement painted(m_painter, step.id, ElementKind::Step);
    const StepMark &mark = m_map.mark(step);
    if (emphasis != MapPainter::Emphasis::None)
        paintRing(step.rect, emphasis);
    paintBody(step, mark);
    if (!step.external && !mark.gone)
        paintBand(step);
    if (m_map.m_scale >= nameOnlyBelow)
        paintTexts(step, mark);
    else
        paintNameOnly(step);
    if (!mark.figure.isEmpty())
        paintFigure(step, mark);
}

void CardPainter::paintEmphasis(const StepShape &step, MapPainter::Emphasis emphasis) const
{
    paintRing(step.rect, emphasis);
    const StepMark &mark = m_map.mark(step);
    if (!mark.figure.isEmpty())
        paintFigure(step, mark);
}

void CardPainter::paintRing(const QRectF &card, MapPainter::Emphasis emphasis) const
{
    const bool selected = emphasis == MapPainter::Emphasis::Selected;
    const double pixel = 1 / std::min(1.0, m_map.m_scale);
    const double away = selected ? 4 * pixel : 2 * pixel;
    const double radius = Theme::instance().metrics().cornerRadius + away;
    m_painter.setPen(QPen(selected ? m_colours.accent : mixed(m_colours.cardBorder, m_colours.accent, 0.5),
                          (selected ? 2 : 1.2) * pixel));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(card.adjusted(-away, -away, away, away), radius, radius);
}

void CardPainter::paintBody(const StepShape &step, const StepMark &mark) const
{
    const double radius = Theme::instance().metrics().cornerRadius;
    m_painter.setPen(Qt::NoPen);
    if (!step.external && m_colours.cardShadow.alpha() > 0) {
        m_painter.setBrush(m_colours.cardShadow);
        m_painter.drawRoundedRect(step.rect.translated(0, 1.5), radius, radius);
    }
    QPen border(mark.gone ? m_colours.textMuted : borderFor(mark.grade, m_colours), step.external ? 1.4 : 1);
    if (step.external || mark.gone)
        border.setDashPattern({4, 3});
    m_painter.setPen(border);
    m_painter.setBrush(mark.gone ? m_colours.canvas : fillFor(mark.grade, m_colours));
    m_painter.drawRoundedRect(step.rect, radius, radius);
}

void CardPainter::paintBand(const StepShape &step) const
{
    if (step.party < 0)
        return;
    const Metrics &metrics = Theme::instance().metrics();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_map.partyColour(step));
    m_painter.drawPath(leftBand(step.rect, metrics.band, metrics.cornerRadius));
}

void CardPainter::paintNameOnly(const StepShape &step) const
{
    if (m_map.m_scale < 0.22)
        return;
    const QRectF room = step.rect.adjusted(textInset - 4, 4, -textEdge, -4);
    QFont font = m_map.m_fonts.name;
    const int least = font.pixelSize();
    QStringList lines;
    for (int size = m_map.m_scale < readableFrom ? 24 : 20; size >= least; size -= 2) { // whole before large
        font.setPixelSize(size);
        const int most = std::max(2, int(room.height() / (size * lineSpacing)));
        const bool fits = widestWord(step.text.title, font) <= room.width();
        lines = wrappedText(step.text.title, font, room.width(), most, LongWords::Broken);
        if (fits && step.text.title.endsWith(lines.last()))
            break;
    }
    m_painter.setFont(font);
    m_painter.setPen(m_colours.text);
    m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
}

QStringList CardPainter::chipsOf(const StepShape &step, const StepMark &mark) const
{
    const Lens lens = m_map.m_lens.lens;
    const bool ownChips = lens == Lens::Draw || lens == Lens::Bottlenecks;
    return mark.chips.isEmpty() && ownChips ? step.text.chips : mark.chips;
}

void CardPainter::paintTexts(const StepShape &step, const StepMark &mark) const
{
    const double left = step.rect.left() + textInset;
    const double width = step.rect.width() - textInset - textEdge;
    double y = step.rect.top() + 8;
    QFont name = m_map.m_fonts.name;
    name.setStrikeOut(mark.gone);
    m_painter.setFont(name);
    m_painter.setPen(mark.gone ? m_colours.textMuted : m_colours.text);
    for (const QString &line : step.text.name) {
        drawLine(m_painter, QRectF(left, y, width + textEdge, 20), LineFrom::Left, line);
        y += 18;
    }
    m_painter.setFont(m_map.m_fonts.detail);
    m_painter.setPen(m_colours.textMuted);
    drawLine(m_painter, QRectF(left, y, width + textEdge, 20), LineFrom::Left, step.text.detail);
    const QColor chip = mark.grade == Grade::Hot || mark.grade == Grade::Chosen
                            ? mixed(fillFor(mark.grade, m_colours), m_colours.chip, 0.7)
                            : m_colours.chip;
    paintChips(chipsOf(step, mark), {left, y + 23}, step.rect.right() - 4, chip);
}

void CardPainter::paintChips(const QStringList &chips, QPointF at, double right, const QColor &fill) const
{
    m_painter.setFont(m_map.m_fonts.chip);
    for (const QString &chip : chips) {
        const QRectF pill(at, QSizeF(textWidth(chip, m_map.m_fonts.chip) + 16, 18));
        if (pill.right() > right)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(pill, 9, 9);
        m_painter.setPen(m_colours.chipText);
        drawLine(m_painter, pill, LineFrom::Middle, chip);
        at.rx() += pill.width() + 6;
    }
}

void CardPainter::paintFigure(const StepShape &step, const StepMark &mark) const
{
    const FigurePlacer places(m_map);
    const QRectF pill = places.badge(step);
    const PillColours colours = pillColours(mark.grade, m_colours);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.fill);
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (m_map.m_scale < readableFrom)
        return;
    m_painter.setFont(places.badgeFont());
    m_painter.setPen(colours.text);
    drawLine(m_painter, pill, LineFrom::Middle, mark.figure);
}

} // namespace baton
