#include "views/canvas/painting/figureplacer.h"

#include "views/canvas/painting/textwidths.h"

#include <algorithm>

namespace baton {

namespace {

constexpr double pillHeight = 18;
constexpr double air = 1;
constexpr double besideCards = 52; // half the height of a card, and of a pill
constexpr double overlap = 16;     // of a figure and its label, at least, to read as one
constexpr double headSize = 14;    // of an arrow, twice the width of its half
constexpr double cosyBelow = 0.7;
constexpr double nameInset = 18;
constexpr double farthestFigure = 64; // from its card or arrow
constexpr double besideName = 6;      // so far a badge comes down on a card whose name stands below it
constexpr double smallBelow = 0.6;    // scale: cards show their name alone, larger, and so are the badges

QRectF around(QPointF middle, QSizeF size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QFont sized(QFont font, double by)
{
    font.setPixelSize(qRound(font.pixelSize() * by));
    return font;
}

} // namespace

double FigurePlacer::grown() const
{
    return m_map.m_scale < smallBelow ? 1.5 : 1;
}

// Where there is room for it: a little while labels are read beside them.
double FigurePlacer::pillGrown() const
{
    if (m_map.m_scale < labelsFrom)
        return grown();
    return m_map.m_scale < cosyBelow ? 1.25 : 1;
}

QFont FigurePlacer::badgeFont() const
{
    return sized(m_map.m_fonts.figure, grown());
}

// Whether the name begins so far up and goes on so far to the right that a badge from there on would touch it.
bool FigurePlacer::reachesName(const StepShape &step, double from) const
{
    const double left = step.rect.left() + nameInset;
    if (grown() > 1) // in larger letters, and higher when it takes several lines
        return left + textWidth(step.text.title, m_map.m_fonts.name) * 1.4 > from;
    return !step.text.name.isEmpty() && left + textWidth(step.text.name.front(), m_map.m_fonts.name) + 6 > from;
}

// On the upper right corner; along the edges of the card where a label or the head of an arrow is in the way.
QRectF FigurePlacer::badge(const StepShape &step) const
{
    const double width = textWidth(m_map.mark(step).figure, badgeFont()) + 24 * grown();
    const QSizeF size(width, 22 * grown());
    const QRectF &card = step.rect;
    const double outside = card.right() + 8 - width, inside = card.right() - 6 - width;
    const bool hasChips = grown() == 1 && !(m_map.mark(step).chips.isEmpty() && step.text.chips.isEmpty());
    const double sunk = reachesName(step, inside) ? besideName : size.height() / 2;
    const double top = card.top() - size.height() + sunk,
                 bottom = card.bottom() - (hasChips ? besideName : size.height() / 2);
    const QRectF usual({outside, top}, size);
    std::optional<QRectF> behind; // clear of the labels alone
    for (const QPointF corner : {usual.topLeft(), QPointF(inside, top), QPointF(card.right() + 24 - width, top),
                                 QPointF(card.right() + 30 - width, top), QPointF(card.center().x() - width / 2, top),
                                 QPointF(card.left() - 8, top), QPointF(outside, bottom), QPointF(inside, bottom)}) {
        const QRectF place(corner, size);
        if (coversLabel(place) || coversOther(place, step))
            continue;
        if (!coversHead(place, step))
            return place;
        if (!behind)
            behind = place;
    }
    return behind.value_or(usual);
}

bool FigurePlacer::coversHead(const QRectF &rect, const StepShape &card) const
{
    const std::vector<int> near = m_map.m_geometry.handoffsIn(rect);
    return std::any_of(near.begin(), near.end(), [&](int i) {
        const HandoffShape &handoff = m_map.m_geometry.handoffs()[i];
        return !handoff.points.isEmpty() && m_map.m_geometry.steps()[handoff.to].id == card.id &&
               around(handoff.points.last(), {headSize, headSize}).intersects(rect);
    });
}

bool FigurePlacer::coversOther(const QRectF &rect, const StepShape &own) const
{
    const std::vector<int> near = m_map.m_geometry.stepsIn(rect);
    return std::any_of(near.begin(), near.end(), [&](int i) {
        const StepShape &step = m_map.m_geometry.steps()[i];
        return step.id != own.id && step.rect.intersects(rect);
    });
}

bool FigurePlacer::coversLabel(const QRectF &rect) const
{
    if (m_map.m_scale < labelsFrom)
        return false; // none is painted
    const std::vector<int> near = m_map.m_geometry.handoffsIn(rect);
    return std::any_of(near.begin(), near.end(),
                       [&](int i) { return m_map.m_geometry.handoffs()[i].label.intersects(rect); });
}

bool FigurePlacer::coversCard(const QRectF &rect) const
{
    const std::vector<int> near = m_map.m_geometry.stepsIn(rect.adjusted(-24, -24, 24, 24));
    return std::any_of(near.begin(), near.end(), [&](int i) {
        const StepShape &step = m_map.m_geometry.steps()[i];
        return step.rect.intersects(rect) || (!m_map.mark(step).figure.isEmpty() && badge(step).intersects(rect));
    });
}

bool FigurePlacer::coversPill(const QRectF &rect, const HandoffShape &own) const
{
    const std::vector<int> near = m_map.m_geometry.handoffsIn(rect);
    return std::any_of(near.begin(), near.end(), [&](int i) {
        const HandoffShape &other = m_map.m_geometry.handoffs()[i];
        return other.id != own.id && !m_map.mark(other).figure.isEmpty() &&
               usualPill(other, pillSize(m_map.mark(other).figure, pillGrown())).intersects(rect);
    });
}

QSizeF FigurePlacer::pillSize(const QString &text, double by) const
{
    return {textWidth(text, sized(m_map.m_fonts.chip, by)) + 20 * by, pillHeight * by};
}

QRectF FigurePlacer::usualPill(const HandoffShape &handoff, QSizeF size) const
{
    if (m_map.m_scale < labelsFrom && !handoff.label.isEmpty())
        return around(handoff.label.center(), size);
    const QPointF below = handoff.middle() + QPointF(0, handoff.text.isEmpty() ? 0 : size.height());
    return around(handoff.room.isEmpty() ? below : handoff.room.center(), size);
}

// Where room is kept, under the label, over it, anywhere on the arrow, or shifted along the label as far as the two
// still read as one.
std::vector<QPointF> FigurePlacer::pillPlaces(const HandoffShape &handoff, QSizeF size) const
{
    std::vector<QPointF> places{usualPill(handoff, size).center()};
    const QRectF &label = handoff.label;
    const double beside = (pillHeight + size.height()) / 2;
    if (!label.isEmpty())
        for (const double side : {beside, -beside})
            places.push_back(label.center() + QPointF(0, side));
    for (const double share : {0.5, 0.35, 0.65, 0.22, 0.78})
        places.push_back(handoff.pointAt(share));
    const double farthest = (size.width() + label.width()) / 2 - overlap;
    if (!label.isEmpty())
        for (const double shift : {farthest / 2, -farthest / 2, farthest, -farthest})
            for (const double side : {beside, -beside})
                places.push_back(label.center() + QPointF(shift, side));
    return places;
}

// Above or below the two cards, where they stand too close for it.
std::vector<QPointF> FigurePlacer::placesBeside(const HandoffShape &handoff)
{
    const QPointF middle = handoff.pointAt(0.5);
    return {middle + QPointF(0, besideCards), middle - QPointF(0, besideCards)};
}

std::optional<QRectF> FigurePlacer::firstFree(const std::vector<QPointF> &places, QSizeF size,
                                              const HandoffShape &handoff) const
{
    for (const QPointF place : places) {
        const QRectF rect = around(place, size);
        const QRectF room = rect.adjusted(air, air, -air, -air);
        if (!coversLabel(room) && !coversCard(rect) && !coversPill(room, handoff))
            return rect;
    }
    return std::nullopt;
}

std::optional<FigurePlacer::Pill> FigurePlacer::onArrow(const HandoffShape &handoff, const QString &text,
                                                        double by) const
{
    if (text.isEmpty())
        return std::nullopt;
    const QSizeF size = pillSize(text, by);
    if (const auto place = firstFree(pillPlaces(handoff, size), size, handoff))
        return Pill{*place, sized(m_map.m_fonts.chip, by), text};
    return std::nullopt;
}

std::optional<FigurePlacer::Pill> FigurePlacer::pill(const HandoffShape &handoff) const
{
    if (handoff.points.size() < 2)
        return std::nullopt;
    const HandoffMark &mark = m_map.mark(handoff);
    const double grown = pillGrown();
    for (const QString &text : {mark.figure, mark.number}) {
        auto pill = onArrow(handoff, text, grown);
        if (!pill && grown > 1)
            pill = onArrow(handoff, text, 1);
        if (pill)
            return pill;
    }
    const QSizeF size = pillSize(mark.figure, 1);
    if (const auto place = firstFree(placesBeside(handoff), size, handoff))
        return Pill{*place, m_map.m_fonts.chip, mark.figure};
    return std::nullopt;
}

std::vector<QRectF> FigurePlacer::textsIn(const QRectF &region) const
{
    std::vector<QRectF> texts;
    if (m_map.m_scale < MapPainter::overviewBelow)
        return texts;
    const QRectF near = region.adjusted(-farthestFigure, -farthestFigure, farthestFigure, farthestFigure);
    for (int i : m_map.m_geometry.stepsIn(near))
        if (const StepShape &step = m_map.m_geometry.steps()[i]; !m_map.mark(step).figure.isEmpty())
            texts.push_back(badge(step));
    for (int i : m_map.m_geometry.handoffsIn(near)) {
        const HandoffShape &handoff = m_map.m_geometry.handoffs()[i];
        if (m_map.m_scale >= labelsFrom && !handoff.label.isEmpty())
            texts.push_back(handoff.label);
        if (!m_map.mark(handoff).figure.isEmpty() && m_map.m_scale >= pillsFrom)
            if (const std::optional<Pill> place = pill(handoff))
                texts.push_back(place->rect);
    }
    return texts;
}

} // namespace baton
