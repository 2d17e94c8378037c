#pragma once

#include <QPointF>
#include <QRectF>
#include <functional>
#include <optional>
#include <vector>

namespace baton {

// Map units: what a laptop's window shows with all that is written on it. A longer chain goes on in a row below.
inline constexpr double widestLine = 1800;

// Where a step goes whose card would reach as far to the right as that: to the beginning of a new row, below all
// cards. Nothing while there is room beside its supplier, where the cards stand in a wider line anyway, and where at
// the left below the supplier something stands that begins no row: there a person has made another arrangement.
std::optional<QPointF> nextRow(const std::vector<QRectF> &cards, const QRectF &supplier, double right,
                               const std::function<bool(const QRectF &card)> &beginsRow);

// Whether the second card begins the row in which a chain goes on from the first.
bool isRowBreak(const QRectF &supplier, const QRectF &customer);

} // namespace baton
