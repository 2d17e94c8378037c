#include "views/canvas/geometry/nextrow.h"

#include "model/layout/rows.h"

#include <algorithm>

namespace baton {

bool isRowBreak(const QRectF &supplier, const QRectF &customer)
{
    return supplier.bottom() <= customer.top() && supplier.left() > customer.right();
}

std::optional<QPointF> nextRow(const std::vector<QRectF> &cards, const QRectF &supplier, double right,
                               const std::function<bool(const QRectF &card)> &beginsRow)
{
    constexpr double clearly = 1.5;  // so much wider is a line that somebody wants
    constexpr double nearLeft = 100; // rows begin almost below each other
    if (cards.empty())
        return {};
    QRectF all;
    for (const QRectF &card : cards)
        all |= card;
    if (right - all.left() <= widestLine || all.width() > clearly * widestLine)
        return {};
    const bool otherwise = std::any_of(cards.begin(), cards.end(), [&](const QRectF &card) {
        return card.left() < all.left() + nearLeft && card.top() > supplier.bottom() && !beginsRow(card);
    });
    return otherwise ? std::optional<QPointF>() : QPointF(all.left(), all.bottom() + layout::betweenRows);
}

} // namespace baton
