#pragma once

#include <atomic>
#include <string>
#include <vector>

// Layered layout, left to right, and arrow routing on plain boxes and lines. Sizes are given; ids are indices.
namespace baton::layout {

struct Point
{
    double x = 0, y = 0;
    friend bool operator==(const Point &, const Point &) = default;
};
struct Rect
{
    double x = 0, y = 0, w = 0, h = 0;
    double right() const { return x + w; }
    double bottom() const { return y + h; }
    friend bool operator==(const Rect &, const Rect &) = default;
};

// Between neighbours side by side: most labels fit on an arrow of this length, with both its ends in sight.
inline constexpr double roomForLabel = 120;

struct Box
{
    Rect rect;           // width and height are used; x, y matter where fixed or stable
    int lane = -1;       // index into lanes; -1 = none
    bool fixed = false;  // stays where it is
    bool placed = false; // has a position already: kept near when `stable`
};
struct Line
{
    int from = -1, to = -1; // indices of boxes
    double labelWidth = 0;  // room wanted between layers for its label
};
struct Options
{
    double layerGap = 70;
    double boxGap = 36;
    double laneGap = 0;
    bool lanes = false; // lanes as horizontal bands in the order of their indices
    bool stable = true; // keep near what is placed
    bool quick = false; // one fast pass instead of the good one
    // Without lanes: a connected part that would be wider is broken into rows, which are read like lines of text, where
    // that shows it larger; unless it stands in a wider line already. 0 = never.
    double widest = 0;
    const std::atomic<bool> *cancel = nullptr;
};
struct Placed
{
    std::vector<Point> boxes; // top left, same order as the input
    std::vector<Rect> lanes;  // bands, where asked for
    int crossings = 0;        // of straight segments between centres of layers
    bool cancelled = false;
};

// Deterministic: same input, same picture.
Placed arrange(const std::vector<Box> &boxes, const std::vector<Line> &lines, int laneCount,
               const Options &options = {});

// The least moves that make room for `fresh` (already at its place) among `boxes`: order kept, nothing overlaps,
// what does not have to move stays. Returns new top-left corners for every box.
enum class Way { Cheapest, Sideways, UpAndDown };
std::vector<Point> makeRoom(const std::vector<Rect> &boxes, const Rect &fresh, double gap = 40,
                            Way way = Way::Cheapest);
// The same for several that came together and keep their places.
std::vector<Point> makeRoom(const std::vector<Rect> &boxes, const std::vector<Rect> &fresh, double gap = 40,
                            Way way = Way::Cheapest);

enum class RouteStyle { Orthogonal, Smooth };

struct RouteRequest
{
    int from = -1, to = -1;
    std::vector<Point> bends; // set by a person: kept
    double labelWidth = 0, labelHeight = 0;
    double figureWidth = 0, figureHeight = 0; // of what may be shown with it, under its label or over it
};
struct Routed
{
    std::vector<Point> points; // polyline from box edge to box edge, at least 2; corners are rounded when painted
    Rect label;                // where its label sits: on the line, over no box
    Rect figure;               // room for its figure that nothing else runs through; empty where there is none
    bool smooth = false;       // points are cubic Bezier control points (1 + 3n)
};

// Arrows that avoid boxes; ports spread along an edge in an order that does not cross; parallel, self and backward
// handoffs drawn apart.
std::vector<Routed> route(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style);
// Only the lines named in `which` (for dragging); others are left empty.
std::vector<Routed> route(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style,
                          const std::vector<int> &which);

} // namespace baton::layout
