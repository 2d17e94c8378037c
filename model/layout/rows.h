#pragma once

#include "model/layout/layout.h"

namespace baton::layout {

// A drawing much wider than high, broken into rows that are read like lines of text. It is broken only between layers,
// where one line goes on and at most one comes back. After Rüegg, von Hanxleden: Wrapping Layered Graphs, 2018 (cuts
// at single edges; the rows that show the drawing largest on a page of `rowsAspect`).
inline constexpr double rowsAspect = 1.6;

// The row of every box; all 0 where the drawing is no wider than `widest`, or rows would not show it much larger.
std::vector<int> rowsOf(const std::vector<Rect> &boxes, const std::vector<Line> &lines, double widest);

// Top left corners with each row beginning at the left, below the one before.
std::vector<Point> inRows(const std::vector<Rect> &boxes, const std::vector<int> &rows);

} // namespace baton::layout
