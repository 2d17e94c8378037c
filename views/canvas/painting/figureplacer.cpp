#include "views/canvas/painting/figureplacer.h"

#include "views/canvas/painting/textwidths.h"

#include <QLineF>
#include <algorithm>

namespace baton {

namespace {

constexpr double pillHeight = 18;
constexpr double air = 1;
constexpr double headSize = 14;    // of an arrow, twice the width of its half
constexpr double smallBelow = 0.6; // scale: cards show their name alone, larger, and so are the badges

QPointF pointAt(const QPolygonF &line, double share)
{
    double total = 0;
    for (int i = 1; i < line.size(); ++i)
        total += QLineF(line[i - 1], line[i]).length();
    double left = total * share;
    for (int i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (piece.length() >= left && piece.length() > 0)
            return piece.pointAt(left / piece.length());
        left -= piece.length();
    }
    return line.last();
}

QRectF around(QPointF middle, QSizeF size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

} // namespace

double FigurePlacer::grown() const
{
    return m_map.m_scale < smallBelow ? 1.5 : 1;
}

QFont FigurePlacer::badgeFont() const
{
    QFont font = m_map.m_fonts.figure;
    font.setPixelSize(qRound(font.pixelSize() * grown()));
    return font;
}

// On the upper right corner; along the edges of the card where a label or the head of an arrow is in the way.
QRectF FigurePlacer::badge(const StepShape &step) const
{
    const double width = textWidth(m_map.mark(step).figure, badgeFont()) + 24 * grown();
    const QSizeF size(width, 22 * grown());
    const QRectF &card = step.rect;
    const double top = card.top() - size.height() / 2, bottom = card.bottom() - size.height() / 2;
    const double outside = card.right() + 8 - width, inside = card.right() - 6 - width;
    const QRectF usual({outside, top}, size);
    std::optional<QRectF> behind; // clear of the labels alone
    for (const QPointF corner : {usual.topLeft(), QPointF(inside, top), QPointF(card.right() + 24 - width, top),
                                 QPointF(card.center().x() - width / 2, top), QPointF(card.left() - 8, top),
                                 QPointF(outside, bottom), QPointF(inside, bottom)}) {
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
        return other.id != own.id && !m_map.mark(other).figure.isEmpty() && usualPill(other).intersects(rect);
    });
}

QRectF FigurePlacer::usualPill(const HandoffShape &handoff) const
{
    const double width = textWidth(m_map.mark(handoff).figure, m_map.m_fonts.chip) + 20;
    const QPointF below = handoff.middle() + QPointF(0, handoff.text.isEmpty() ? 0 : pillHeight);
    return around(handoff.room.isEmpty() ? below : handoff.room.center(), {width, pillHeight});
}

// Where room is kept, under the label, over it, or anywhere on the arrow.
std::vector<QPointF> FigurePlacer::pillPlaces(const HandoffShape &handoff) const
{
    std::vector<QPointF> places{usualPill(handoff).center()};
    if (!handoff.label.isEmpty())
        for (const double side : {pillHeight, -pillHeight})
            places.push_back(handoff.label.center() + QPointF(0, side));
    const QPolygonF line = handoff.polyline();
    for (const double share : {0.5, 0.35, 0.65, 0.22, 0.78})
        places.push_back(pointAt(line, share));
    return places;
}

std::optional<QRectF> FigurePlacer::pill(const HandoffShape &handoff) const
{
    const QSizeF size = usualPill(handoff).size();
    if (handoff.points.size() < 2)
        return std::nullopt;
    for (const QPointF place : pillPlaces(handoff)) {
        const QRectF rect = around(place, size);
        const QRectF room = rect.adjusted(air, air, -air, -air);
        if (!coversLabel(room) && !coversCard(rect) && !coversPill(room, handoff))
            return rect;
    }
    return std::nullopt;
}

} // namespace baton
