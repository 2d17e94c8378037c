#include "model/layout/maze.h"
#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace baton::layout {

namespace {

constexpr double kStub = 16;   // an arrow leaves a box at least this far before it bends
constexpr double kMargin = 10; // air between an arrow and a box it passes
constexpr double kBend = 24;   // a bend is worth this much of a detour
constexpr double kCrossing = 20;
constexpr std::size_t kWholeMaze = 400; // boxes
constexpr double kDetour = 360;         // how far an arrow may swing out on a large map
constexpr double kTrack = 12;           // distance of neighbouring tracks
constexpr double kOffMiddle = 0.05;     // of the distance to the middle between two ends

Point moved(Point p, Point direction, double by)
{
    return {p.x + direction.x * by, p.y + direction.y * by};
}

// A path of few points, of which thousands are tried: without a look into the heap.
struct Shape
{
    std::array<Point, 6> points;
    std::size_t count = 0;

    bool empty() const { return count == 0; }
    std::size_t size() const { return count; }
    const Point &operator[](std::size_t i) const { return points[i]; }
    const Point &back() const { return points[count - 1]; }
    void push_back(Point p) { points[count++] = p; }
    void pop_back() { --count; }
    operator std::span<const Point>() const { return {points.data(), count}; }
};

double lengthOf(std::span<const Point> path)
{
    double sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i)
        sum += std::abs(path[i].x - path[i - 1].x) + std::abs(path[i].y - path[i - 1].y);
    return sum;
}

// Short of room between two boxes facing each other, both stubs end in the middle.
double stubFor(const Ends &ends)
{
    const Point n = normal(ends.from.side), m = normal(ends.to.side);
    if (n.x * m.x + n.y * m.y != -1)
        return kStub;
    const double room = (ends.to.at.x - ends.from.at.x) * n.x + (ends.to.at.y - ends.from.at.y) * n.y;
    return room > 0 ? std::min(kStub, room / 2) : kStub;
}

int fewestBends(const Ends &ends)
{
    if (isHorizontal(ends.from.side) != isHorizontal(ends.to.side))
        return 1;
    const bool level = isHorizontal(ends.from.side);
    const double apart = level ? ends.to.at.y - ends.from.at.y : ends.to.at.x - ends.from.at.x;
    return std::abs(apart) > 0.1 ? 2 : 0;
}

// Turning on the spot would draw an arrow upon itself.
bool turnsBack(std::span<const Point> path)
{
    for (std::size_t i = 2; i < path.size(); ++i) {
        const Point a{path[i - 1].x - path[i - 2].x, path[i - 1].y - path[i - 2].y};
        const Point b{path[i].x - path[i - 1].x, path[i].y - path[i - 1].y};
        if (a.x * b.x + a.y * b.y < -1e-6)
            return true;
    }
    return false;
}

template <class Points>
Points withoutIdlePoints(std::span<const Point> path)
{
    Points result;
    for (const Point &p : path) {
        if (!result.empty() && std::abs(result.back().x - p.x) < 0.01 && std::abs(result.back().y - p.y) < 0.01)
            continue;
        if (result.size() > 1) {
            const Point &a = result[result.size() - 2], &b = result.back();
            const bool level = std::abs(a.y - b.y) < 0.01 && std::abs(b.y - p.y) < 0.01;
            const bool upright = std::abs(a.x - b.x) < 0.01 && std::abs(b.x - p.x) < 0.01;
            const bool onwards = (b.x - a.x) * (p.x - b.x) + (b.y - a.y) * (p.y - b.y) >= 0;
            if ((level || upright) && onwards)
                result.pop_back();
        }
        result.push_back(p);
    }
    return result;
}

} // namespace

Path tidied(const Path &path)
{
    return withoutIdlePoints<Path>(path);
}

Pathfinder::Pathfinder(const std::vector<Rect> &boxes) : m_boxes(boxes), m_index(boxes) {}
Pathfinder::~Pathfinder() = default;

bool Pathfinder::isFree(const RouteRequest &line, std::span<const Point> path, double margin) const
{
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Rect area = spanned(path[i - 1], path[i]);
        const bool first = i == 1, last = i + 1 == path.size();
        const int own = first ? line.from : -1, goal = last ? line.to : -1;
        if (m_index.hit(area, margin, own, goal) >= 0)
            return false;
        if ((own >= 0 && overlaps(area, m_boxes[own], -0.5)) || (goal >= 0 && overlaps(area, m_boxes[goal], -0.5)))
            return false;
    }
    return true;
}

// A free channel found by walking from box to box: horizontal at a height (or upright at a place), over low..high.
double Pathfinder::climb(double from, double low, double high, bool horizontal, int step) const
{
    for (int tries = 0; tries < 24; ++tries) {
        const Rect area = horizontal ? Rect{low, from, high - low, 0} : Rect{from, low, 0, high - low};
        const int box = m_index.hit(area, kMargin);
        if (box < 0)
            return from;
        const Rect &rect = m_boxes[box];
        const double edge = horizontal ? (step < 0 ? rect.y : rect.bottom()) : (step < 0 ? rect.x : rect.right());
        from = edge + step * (kMargin + 2);
    }
    return from;
}

// Tries shapes and keeps the cheapest free one.
struct Pathfinder::Attempt
{
    const Pathfinder &paths;
    const RouteRequest &line;
    const Tracks *tracks;
    bool countCrossings;
    double &cost;
    std::optional<Path> best;
    static constexpr double tie = 1e-6; // idle points may round otherwise

    void consider(std::initializer_list<Point> shape, double extra)
    {
        const std::span<const Point> all(shape.begin(), shape.size());
        const double length = lengthOf(all);
        if (length + extra > cost + tie || turnsBack(all))
            return;
        const auto path = withoutIdlePoints<Shape>(all);
        double price = lengthOf(path) + kBend * static_cast<double>(path.size() - 2) + extra;
        if (price >= cost || !paths.isFree(line, path, kMargin - 0.5))
            return;
        for (std::size_t i = 1; tracks && i < path.size() && price < cost; ++i)
            price += priceOfCompany(path[i - 1], path[i]);
        if (price >= cost)
            return;
        cost = price;
        best.emplace(path.points.begin(), path.points.begin() + static_cast<std::ptrdiff_t>(path.size()));
    }

    double priceOfCompany(Point a, Point b) const
    {
        const double shared = tracks->shared(a, b);
        return (shared > 2 ? 30 + shared * 0.5 : 0) + (countCrossings ? kCrossing * tracks->crossed(a, b) : 0);
    }
};

std::optional<Path> Pathfinder::simple(const RouteRequest &line, const Ends &ends, const Tracks *tracks, double &cost,
                                       bool countCrossings) const
{
    const Point p = ends.from.at, q = ends.to.at;
    const double stub = stubFor(ends);
    const Point a = moved(p, normal(ends.from.side), stub), b = moved(q, normal(ends.to.side), stub);
    if (std::abs(p.x - a.x) + std::abs(p.y - a.y) + std::abs(b.x - a.x) + std::abs(b.y - a.y) + std::abs(q.x - b.x) +
            std::abs(q.y - b.y) + kBend * fewestBends(ends) >
        cost + Attempt::tie)
        return std::nullopt;
    Attempt attempt{*this, line, tracks, countCrossings, cost, {}};
    // Between two rows it runs in the middle, where its label has room.
    const bool betweenRows = !isHorizontal(ends.from.side) && !isHorizontal(ends.to.side);
    const double offMiddle = betweenRows ? kOffMiddle * std::abs(b.y - a.y) / 2 : 0;
    attempt.consider({p, a, {b.x, a.y}, b, q}, offMiddle);
    attempt.consider({p, a, {a.x, b.y}, b, q}, offMiddle);
    const auto upright = [&](double x) {
        attempt.consider({p, a, {x, a.y}, {x, b.y}, b, q}, kOffMiddle * std::abs(x - (a.x + b.x) / 2));
    };
    const auto level = [&](double y) {
        attempt.consider({p, a, {a.x, y}, {b.x, y}, b, q}, kOffMiddle * std::abs(y - (a.y + b.y) / 2));
    };
    const double left = std::min(a.x, b.x), right = std::max(a.x, b.x);
    const double top = std::min(a.y, b.y), bottom = std::max(a.y, b.y);
    for (const double shift : {0.0, kTrack, -kTrack, 2 * kTrack, -2 * kTrack}) {
        upright((a.x + b.x) / 2 + shift);
        level((a.y + b.y) / 2 + shift);
        if (!tracks)
            break;
    }
    const int shifts = tracks ? 3 : 1;
    for (int i = 1; i < shifts; ++i) {
        upright(left + i * kTrack);
        upright(right - i * kTrack);
        level(top + i * kTrack);
        level(bottom - i * kTrack);
    }
    if (attempt.best && attempt.best->size() <= 4 && !tracks)
        return attempt.best;
    const double over = climb(top, left, right, true, -1), under = climb(bottom, left, right, true, 1);
    const double before = climb(left, top, bottom, false, -1), behind = climb(right, top, bottom, false, 1);
    for (int i = 0; i < shifts; ++i) {
        level(over - i * kTrack);
        level(under + i * kTrack);
        upright(before - i * kTrack);
        upright(behind + i * kTrack);
    }
    return attempt.best;
}

// The size of a maze grows with the square of its boxes: on a large map only those on the way count.
Path Pathfinder::search(Point a, bool aLevel, Point b, bool bLevel)
{
    if (m_boxes.size() <= kWholeMaze) {
        if (!m_maze)
            m_maze = std::make_unique<Maze>(m_boxes, kMargin, kStub);
        return m_maze->find(a, aLevel, b, bLevel);
    }
    std::vector<Rect> near;
    for (const Rect &box : m_boxes)
        if (overlaps(box, spanned(a, b), kDetour))
            near.push_back(box);
    return near.size() <= kWholeMaze ? Maze(near, kMargin, kStub).find(a, aLevel, b, bLevel) : Path();
}

Path Pathfinder::around(const RouteRequest &line, const Ends &ends)
{
    const Point a = moved(ends.from.at, normal(ends.from.side), kStub),
                b = moved(ends.to.at, normal(ends.to.side), kStub);
    Path way = search(a, isHorizontal(ends.from.side), b, isHorizontal(ends.to.side));
    if (way.empty())
        way = isHorizontal(ends.from.side) ? Path{a, {(a.x + b.x) / 2, a.y}, {(a.x + b.x) / 2, b.y}, b}
                                           : Path{a, {a.x, (a.y + b.y) / 2}, {b.x, (a.y + b.y) / 2}, b};
    way.insert(way.begin(), ends.from.at);
    way.push_back(ends.to.at);
    (void)line;
    return tidied(way);
}

Path loopPath(const Rect &box, int number)
{
    const double out = 18 + 10.0 * number;
    const double side = std::min(24.0 + 8 * number, box.w / 2), down = std::min(20.0 + 8 * number, box.h / 2);
    return {{box.right(), box.y + down},
            {box.right() + out, box.y + down},
            {box.right() + out, box.y - out},
            {box.right() - side, box.y - out},
            {box.right() - side, box.y}};
}

// Through every bend a person set, with a corner wherever two of them are neither level nor upright.
Path bentPath(const Rect &from, const Rect &to, const std::vector<Point> &bends)
{
    const Port start = portTowards(from, bends.front()), end = portTowards(to, bends.back());
    Path path{start.at};
    bool level = isHorizontal(start.side);
    const auto lead = [&](Point next) {
        const Point here = path.back();
        if (std::abs(here.x - next.x) > 0.01 && std::abs(here.y - next.y) > 0.01)
            path.push_back(level ? Point{next.x, here.y} : Point{here.x, next.y});
        level = std::abs(path.back().y - next.y) < 0.01 ? true : false;
        path.push_back(next);
    };
    for (const Point &bend : bends)
        lead(bend);
    level = !isHorizontal(end.side);
    lead(end.at);
    return path;
}

} // namespace baton::layout
