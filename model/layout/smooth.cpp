#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

namespace {

constexpr double kRadius = 38; // an arc this wide still clears a box whose air is 10 wide
constexpr double kFlat = 4;    // times wider than high: a wave between two rows would cross all that runs there

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}
Point along(Point from, Point to, double by)
{
    const double whole = distance(from, to);
    const double t = whole > 0 ? by / whole : 0;
    return {from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t};
}

bool clears(const Pathfinder &paths, const RouteRequest &line, const Path &curve)
{
    Routed routed;
    routed.points = curve;
    routed.smooth = true;
    const std::vector<Point> points = sampled(routed);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Rect area = spanned(points[i - 1], points[i]);
        const bool first = i == 1, last = i + 1 == points.size();
        if (paths.index().hit(area, first || last ? -0.5 : 3, i <= 3 ? line.from : -1,
                              i + 3 >= points.size() ? line.to : -1) >= 0)
            return false;
    }
    return true;
}

// One curve whose ends leave at right angles to the boxes; `reach` is the length of its handles.
Path curve(const Ends &ends, double reach)
{
    const Point p = ends.from.at, q = ends.to.at, n = normal(ends.from.side), m = normal(ends.to.side);
    return {p, {p.x + n.x * reach, p.y + n.y * reach}, {q.x + m.x * reach, q.y + m.y * reach}, q};
}

// The right-angled way with its corners drawn as wide arcs.
Path rounded(const Path &angular)
{
    constexpr double handle = 0.5523; // a quarter circle
    Path path{angular.front()};
    const auto straight = [&path](Point to) {
        const Point from = path.back();
        path.insert(path.end(),
                    {along(from, to, distance(from, to) / 3), along(from, to, distance(from, to) * 2 / 3), to});
    };
    for (std::size_t i = 1; i + 1 < angular.size(); ++i) {
        const Point corner = angular[i];
        const double radius =
            std::min({kRadius, distance(angular[i - 1], corner) / 2, distance(corner, angular[i + 1]) / 2});
        const Point enter = along(corner, angular[i - 1], radius), leave = along(corner, angular[i + 1], radius);
        straight(enter);
        path.insert(path.end(), {along(enter, corner, radius * handle), along(leave, corner, radius * handle), leave});
    }
    straight(angular.back());
    return path;
}

} // namespace

// A curve through every bend a person set: at each it runs level with the line between its two neighbours.
Path curvedPath(const Rect &from, const Rect &to, const std::vector<Point> &bends)
{
    const Port start = portTowards(from, bends.front()), end = portTowards(to, bends.back());
    std::vector<Point> stops{start.at};
    stops.insert(stops.end(), bends.begin(), bends.end());
    stops.push_back(end.at);
    const auto directionAt = [&](std::size_t i) {
        if (i == 0)
            return normal(start.side);
        if (i + 1 == stops.size())
            return Point{-normal(end.side).x, -normal(end.side).y};
        return along({0, 0}, {stops[i + 1].x - stops[i - 1].x, stops[i + 1].y - stops[i - 1].y}, 1);
    };
    Path path{start.at};
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const Point a = stops[i - 1], b = stops[i], leaving = directionAt(i - 1), arriving = directionAt(i);
        const double reach = distance(a, b) / 3;
        path.insert(path.end(), {{a.x + leaving.x * reach, a.y + leaving.y * reach},
                                 {b.x - arriving.x * reach, b.y - arriving.y * reach},
                                 b});
    }
    return path;
}

Path smoothPath(const Pathfinder &paths, const RouteRequest &line, const Ends &ends, const Path &angular)
{
    const Point n = normal(ends.from.side), m = normal(ends.to.side);
    const double dx = std::abs(ends.to.at.x - ends.from.at.x), dy = std::abs(ends.to.at.y - ends.from.at.y);
    if (angular.size() > 2 && line.bends.empty() && line.from != line.to) {
        const bool facing = n.x * m.x + n.y * m.y == -1, arc = n.x == m.x && n.y == m.y;
        if (facing && n.y != 0 && dx > kFlat * dy)
            return rounded(angular);
        const double base = facing ? (n.x != 0 ? dx : dy) : std::max(dx, dy);
        constexpr std::array<double, 3> arcs{0.32, 0.45, 0.2}, waves{0.5, 0.36, 0.7};
        for (const double factor : arc ? arcs : waves) {
            const Path path = curve(ends, std::clamp(base * factor, 24.0, 240.0));
            if (clears(paths, line, path))
                return path;
        }
    }
    return rounded(angular);
}

} // namespace baton::layout
