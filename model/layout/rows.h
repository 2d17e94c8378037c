#pragma once

#include "model/layout/layout.h"

namespace baton::layout {

// A drawing much wider than high, broken into rows that are read like lines of text. It is broken only between layers,
// where no more than two lines go on and two come back, and rather where one does and none; so that a page of
// `rowsAspect` shows it largest. After Rüegg, von Hanxleden: Wrapping Layered Graphs, 2018.
inline constexpr double rowsAspect = 1.6;
// Between two rows: room for the line that goes on in the next one, another that comes back, and a label.
inline constexpr double betweenRows = 92;

// The row of every box; all 0 where the drawing is no wider than `widest`, or rows would not show it much larger.
std::vector<int> rowsOf(const std::vector<Rect> &boxes, const std::vector<Line> &lines, double widest);

// Top left corners with each row beginning at the left, below the one before.
std::vector<Point> inRows(const std::vector<Rect> &boxes, const std::vector<int> &rows);

} // namespace baton::layout
