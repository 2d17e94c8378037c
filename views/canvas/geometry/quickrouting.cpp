#include "views/canvas/geometry/quickrouting.h"

#include <cmath>

namespace baton {

namespace {

struct End
{
    QPointF at, out; // out: the direction in which the arrow leaves
};

// Level where the cards stand side by side, upright where one is above the other.
std::pair<End, End> endsOf(const QRectF &from, const QRectF &to)
{
    const bool sideBySide = to.left() > from.right() || to.right() < from.left();
    const QPointF a = from.center(), b = to.center();
    if (sideBySide) {
        const double way = b.x() > a.x() ? 1 : -1;
        return {{{a.x() + way * from.width() / 2, a.y()}, {way, 0}},
                {{b.x() - way * to.width() / 2, b.y()}, {-way, 0}}};
    }
    const double way = b.y() > a.y() ? 1 : -1;
    return {{{a.x(), a.y() + way * from.height() / 2}, {0, way}}, {{b.x(), b.y() - way * to.height() / 2}, {0, -way}}};
}

QPolygonF loop(const QRectF &card)
{
    constexpr double out = 18;
    const double x = card.right() - 24, y = card.top() + 20;
    return {{card.right(), y},
            {card.right() + out, y},
            {card.right() + out, card.top() - out},
            {x, card.top() - out},
            {x, card.top()}};
}

QPolygonF angular(const End &start, const End &end)
{
    const QPointF middle = (start.at + end.at) / 2;
    if (start.out.y() == 0)
        return {start.at, {middle.x(), start.at.y()}, {middle.x(), end.at.y()}, end.at};
    return {start.at, {start.at.x(), middle.y()}, {end.at.x(), middle.y()}, end.at};
}

QPolygonF curved(const End &start, const End &end)
{
    const QPointF way = end.at - start.at;
    const double reach = std::abs(QPointF::dotProduct(way, start.out)) / 2;
    return {start.at, start.at + start.out * reach, end.at + end.out * reach, end.at};
}

} // namespace

void routeQuickly(HandoffShape &shape, const QRectF &from, const QRectF &to, layout::RouteStyle style)
{
    const auto [start, end] = endsOf(from, to);
    shape.smooth = style == layout::RouteStyle::Smooth && shape.from != shape.to;
    shape.points = shape.from == shape.to ? loop(from) : shape.smooth ? curved(start, end) : angular(start, end);
    shape.provisional = true;
    shape.room = {};
    if (!shape.text.isEmpty())
        shape.label.moveCenter(shape.from == shape.to ? shape.points[2] : (start.at + end.at) / 2);
}

bool carry(HandoffShape &shape, const QRectF &oldFrom, const QRectF &from, const QRectF &oldTo, const QRectF &to)
{
    const QPointF by = from.topLeft() - oldFrom.topLeft();
    if (to.topLeft() - oldTo.topLeft() != by || from.size() != oldFrom.size() || to.size() != oldTo.size() ||
        shape.points.isEmpty())
        return false;
    shape.points.translate(by);
    shape.label.translate(by);
    shape.room.translate(by);
    return true;
}

} // namespace baton
