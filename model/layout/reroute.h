#pragma once

#include "model/layout/layout.h"

namespace baton::layout {

// Arrows that stay as they are: the labels and figures of new ones keep off them.
struct Standing
{
    std::vector<Rect> labels, figures;
    std::vector<std::vector<Point>> lines; // polylines
};

// Only the lines named in `which`, among what stands already.
std::vector<Routed> route(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style,
                          const std::vector<int> &which, const Standing &standing);

} // namespace baton::layout
