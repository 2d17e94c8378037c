#pragma once

#include "model/layout/coverage.h"
#include "model/layout/layout.h"
#include "model/layout/lineindex.h"
#include "model/layout/reroute.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

// The parts of the arrow router.
namespace baton::layout {

enum class Side : std::uint8_t { Right, Bottom, Left, Top };

inline bool isHorizontal(Side side)
{
    return side == Side::Right || side == Side::Left;
}
inline Point normal(Side side)
{
    constexpr std::array<Point, 4> normals{Point{1, 0}, Point{0, 1}, Point{-1, 0}, Point{0, -1}};
    return normals[static_cast<std::size_t>(side)];
}
inline Point centre(const Rect &rect)
{
    return {rect.x + rect.w / 2, rect.y + rect.h / 2};
}
inline bool overlaps(const Rect &a, const Rect &b, double margin = 0)
{
    return a.x < b.right() + margin && b.x < a.right() + margin && a.y < b.bottom() + margin &&
           b.y < a.bottom() + margin;
}
inline Rect spanned(Point a, Point b)
{
    return {a.x < b.x ? a.x : b.x, a.y < b.y ? a.y : b.y, a.x < b.x ? b.x - a.x : a.x - b.x,
            a.y < b.y ? b.y - a.y : a.y - b.y};
}

// Which rectangles are near: a uniform grid of cells.
class RectIndex
{
public:
    explicit RectIndex(const std::vector<Rect> &rects, double cell = 240);
    // Empty, with the same cells as another.
    static RectIndex emptyLike(const RectIndex &other);
    int add(const Rect &rect);
    // The first rectangle found that overlaps `area` grown by `margin`, without the two named; -1 = none.
    int hit(const Rect &area, double margin, int except = -1, int exceptToo = -1) const;
    // The rectangles that were in the way last: of one who tries many places near each other.
    struct Recent
    {
        std::array<Rect, 4> rects;
        std::size_t next = 0;
    };
    bool isHit(const Rect &area, double margin, Recent &recent) const;
    const std::vector<Rect> &rects() const { return m_rects; }
    Rect area() const;

private:
    struct Cells
    {
        int left, top, right, bottom;
    };
    struct Entry
    {
        Rect rect; // here as well: most looks end with it
        int index;
    };
    static int cellAt(double offset, int count)
    {
        const double last = count - 1, inside = offset < last ? offset : last;
        return static_cast<int>(inside > 0 ? inside : 0);
    }
    Cells cellsOf(const Rect &rect) const
    {
        const double left = (rect.x - m_origin.x) * m_perUnit, top = (rect.y - m_origin.y) * m_perUnit;
        const double right = (rect.right() - m_origin.x) * m_perUnit, bottom = (rect.bottom() - m_origin.y) * m_perUnit;
        return {cellAt(left, m_columns), cellAt(top, m_rows), cellAt(right, m_columns), cellAt(bottom, m_rows)};
    }
    void enter(int index);
    std::vector<Rect> m_rects;
    double m_cell, m_perUnit = 0; // cells a unit
    Point m_origin;
    int m_columns = 1, m_rows = 1;
    std::vector<std::vector<Entry>> m_cells;
};

// Where segments already run, so that arrows in the same channel lie side by side.
class Tracks
{
public:
    // Length over which a segment would run upon another one.
    double shared(Point a, Point b) const;
    // How many of the runs a segment would cross.
    int crossed(Point a, Point b) const;
    void add(Point a, Point b);
    void remove(Point a, Point b);

private:
    struct Run
    {
        double at, low, high;
    };
    static constexpr double kBucket = 16;
    static constexpr std::size_t kBuckets = 1024; // a place's bucket wraps around: far runs are told apart by `at`
    static std::size_t bucket(long index) { return static_cast<std::size_t>(index) % kBuckets; }
    std::array<std::vector<std::vector<Run>>, 2> m_runs{std::vector<std::vector<Run>>(kBuckets),
                                                        std::vector<std::vector<Run>>(kBuckets)};
};

struct Port
{
    Side side = Side::Right;
    Point at;
};
struct Ends
{
    Port from, to;
};

using Path = std::vector<Point>;

// Right-angled ways between two ports.
class Pathfinder
{
public:
    explicit Pathfinder(const std::vector<Rect> &boxes);
    ~Pathfinder();

    // The best simple shape between the ports (up to five segments), if one is free; `cost` is lowered to its cost.
    std::optional<Path> simple(const RouteRequest &line, const Ends &ends, const Tracks *tracks, double &cost,
                               bool countCrossings = false) const;
    // Any way around the boxes, by search. Falls back to a plain shape when the ends are walled in.
    Path around(const RouteRequest &line, const Ends &ends);
    bool isFree(const RouteRequest &line, std::span<const Point> path, double margin) const;
    const RectIndex &index() const { return m_index; }

private:
    friend class Maze;
    struct Attempt;
    Path search(Point a, bool aLevel, Point b, bool bLevel);
    double climb(double from, double low, double high, bool horizontal, int step) const;
    const std::vector<Rect> &m_boxes;
    RectIndex m_index;
    std::unique_ptr<class Maze> m_maze;
};

// Sides and places where every line named in `needed` leaves and arrives (others are left as they are).
std::vector<Ends> choosePorts(const Pathfinder &paths, const std::vector<Rect> &boxes,
                              const std::vector<RouteRequest> &lines, const std::vector<char> &needed);
Port portTowards(const Rect &box, Point target);

Path loopPath(const Rect &box, int number);
Path bentPath(const Rect &from, const Rect &to, const std::vector<Point> &bends);
Path curvedPath(const Rect &from, const Rect &to, const std::vector<Point> &bends); // Bezier control points
Path tidied(const Path &path);

// A smooth arrow for the ports, or for the right-angled way where that would run into a box.
Path smoothPath(const Pathfinder &paths, const RouteRequest &line, const Ends &ends, const Path &angular);
std::vector<Point> sampled(const Routed &routed);

class Labeller
{
public:
    explicit Labeller(const RectIndex &boxes);
    // Before any label is placed: the arrows they have to keep off, by number, and the labels that are there already.
    void addLine(int line, const std::vector<Point> &points);
    void addLabel(const Rect &label);
    void addFigure(const Rect &figure) { m_figures.add(figure); }
    // Sets the places of its label and, carefully, of its figure. `line`: as it was added.
    void place(int number, const RouteRequest &request, const std::vector<Point> &line, Routed &routed, bool carefully);

private:
    struct Company; // a label and its figure
    bool free(const Rect &rect) const { return !m_taken.isHit(rect, 2, m_inTheWay); }
    // Over no box, no label and no line but one; -1 = none at all.
    bool offLines(const Rect &rect, int line) const
    {
        return !(line < 0 && m_coverage.isTaken(rect)) && free(rect) && !m_lines.crossed(rect, line);
    }
    bool clear(const Rect &rect, int line) const { return offLines(rect, line) && m_figures.hit(rect, 1) < 0; }
    bool roomForFigure(const Rect &rect, int line) const;
    Rect labelPlace(int number, const std::vector<Point> &line, const std::vector<Point> &places, double width,
                    double height) const;
    std::optional<Company> together(int number, const std::vector<Point> &line, const std::vector<Point> &places,
                                    const RouteRequest &request) const;
    Rect figureNear(int number, const Rect &label, const RouteRequest &request) const;
    Rect figureAlone(int number, const std::vector<Point> &places, const RouteRequest &request) const;

    const RectIndex &m_boxes;
    RectIndex m_taken, m_figures; // boxes and labels; figures
    mutable RectIndex::Recent m_inTheWay;
    LineIndex m_lines;
    Coverage m_coverage; // by boxes, labels and lines
};

} // namespace baton::layout
