#pragma once

#include <QPointF>
#include <QRectF>
#include <optional>
#include <vector>

namespace baton {

// Map units: what a laptop's window shows with all that is written on it. A longer chain goes on in a row below.
inline constexpr double widestLine = 1800;

// Where a step goes whose card would reach as far to the right as that: to the beginning of a new row, below all
// cards. Nothing while there is room beside its supplier, where a row below the supplier's begins already, and where
// the cards stand in a wider line anyway.
std::optional<QPointF> nextRow(const std::vector<QRectF> &cards, const QRectF &supplier, double right);

} // namespace baton
