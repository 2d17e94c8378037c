#include "model/layout/routing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace baton::layout {

namespace {

constexpr std::size_t kCarefully =
    400; // up to so many arrows, crossings are counted, tracks found twice, figures given room

struct Piece
{
    Point from, to;
};

// The level and upright pieces of a polyline; what is curved is left out.
std::vector<Piece> piecesOf(const std::vector<Point> &line)
{
    constexpr double straight = 0.01;
    std::vector<Piece> pieces;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1], b = line[i];
        const bool level = std::abs(a.y - b.y) < straight, upright = std::abs(a.x - b.x) < straight;
        if (level == upright)
            continue;
        Piece *last = pieces.empty() || pieces.back().to != a ? nullptr : &pieces.back();
        if (last && (level ? std::abs(last->from.y - b.y) : std::abs(last->from.x - b.x)) < straight)
            last->to = b;
        else
            pieces.push_back({a, b});
    }
    return pieces;
}

class Router
{
public:
    Router(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style)
        : m_boxes(boxes)
        , m_lines(lines)
        , m_style(style)
        , m_paths(boxes)
        , m_labels(m_paths.index())
        , m_result(lines.size())
    {}

    std::vector<Routed> run(const std::vector<int> &which, const Standing &standing)
    {
        for (const Rect &label : standing.labels)
            m_labels.addLabel(label);
        for (const Rect &figure : standing.figures)
            m_labels.addFigure(figure);
        for (std::size_t i = 0; i < standing.lines.size(); ++i) {
            m_labels.addLine(-2 - static_cast<int>(i), standing.lines[i]);
            for (const Piece &piece : piecesOf(standing.lines[i]))
                m_tracks.add(piece.from, piece.to);
        }
        m_ends = choosePorts(m_paths, m_boxes, m_lines, neighboursOf(which));
        m_angular.resize(m_lines.size());
        m_careful = which.size() <= kCarefully;
        for (const int i : which)
            if (usable(i))
                m_angular[i] = firstPath(i);
        if (m_careful)
            for (const int i : which)
                reconsider(i);
        for (const int i : which)
            if (usable(i))
                finish(i);
        std::vector<std::vector<Point>> lines(m_lines.size());
        for (const int i : which)
            if (usable(i))
                m_labels.addLine(i, lines[i] = sampled(m_result[i]));
        for (const int i : which)
            if (usable(i))
                m_labels.place(i, m_lines[i], lines[i], m_result[i], m_careful);
        return std::move(m_result);
    }

private:
    bool usable(int i) const
    {
        const int boxes = static_cast<int>(m_boxes.size());
        const RouteRequest &line = m_lines[i];
        return line.from >= 0 && line.to >= 0 && line.from < boxes && line.to < boxes;
    }
    bool sharesPorts(int i) const { return usable(i) && m_lines[i].from != m_lines[i].to && m_lines[i].bends.empty(); }

    // Lines that share a box with one of these share its edges too.
    std::vector<char> neighboursOf(const std::vector<int> &which) const
    {
        std::vector<char> touched(m_boxes.size(), 0), needed(m_lines.size(), 0);
        for (const int i : which)
            if (usable(i))
                touched[m_lines[i].from] = touched[m_lines[i].to] = 1;
        for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
            needed[i] = sharesPorts(i) && (touched[m_lines[i].from] || touched[m_lines[i].to]);
        return needed;
    }

    void finish(int i)
    {
        Routed &routed = m_result[i];
        const RouteRequest &line = m_lines[i];
        routed.smooth = m_style == RouteStyle::Smooth;
        if (!routed.smooth)
            routed.points = m_angular[i];
        else if (line.bends.empty())
            routed.points = smoothPath(m_paths, line, m_ends[i], m_angular[i]);
        else
            routed.points = curvedPath(m_boxes[line.from], m_boxes[line.to], line.bends);
    }

    Path firstPath(int i)
    {
        const RouteRequest &line = m_lines[i];
        if (!line.bends.empty())
            return bentPath(m_boxes[line.from], m_boxes[line.to], line.bends);
        if (line.from == line.to)
            return loopPath(m_boxes[line.from], m_loops[line.from]++);
        double cost = 1e300;
        std::optional<Path> path = m_paths.simple(line, m_ends[i], &m_tracks, cost, m_careful);
        if (!path)
            path = m_paths.around(line, m_ends[i]);
        enter(*path);
        return *path;
    }

    void enter(const Path &path)
    {
        for (std::size_t k = 1; k < path.size(); ++k)
            m_tracks.add(path[k - 1], path[k]);
    }

    // The first arrows were drawn before the last were known: with all of them there, each may find a better track.
    void reconsider(int i)
    {
        if (!sharesPorts(i))
            return;
        for (std::size_t k = 1; k < m_angular[i].size(); ++k)
            m_tracks.remove(m_angular[i][k - 1], m_angular[i][k]);
        double cost = 1e300;
        if (const auto path = m_paths.simple(m_lines[i], m_ends[i], &m_tracks, cost, true))
            m_angular[i] = *path;
        enter(m_angular[i]);
    }

    const std::vector<Rect> &m_boxes;
    const std::vector<RouteRequest> &m_lines;
    RouteStyle m_style;
    Pathfinder m_paths;
    Labeller m_labels;
    Tracks m_tracks;
    std::vector<Ends> m_ends;
    std::map<int, int> m_loops;
    std::vector<Path> m_angular;
    bool m_careful = false;
    std::vector<Routed> m_result;
};

} // namespace

std::vector<Routed> route(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style)
{
    std::vector<int> all(lines.size());
    std::iota(all.begin(), all.end(), 0);
    return route(boxes, lines, style, all);
}

std::vector<Routed> route(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style,
                          const std::vector<int> &which)
{
    return route(boxes, lines, style, which, {});
}

std::vector<Routed> route(const std::vector<Rect> &boxes, const std::vector<RouteRequest> &lines, RouteStyle style,
                          const std::vector<int> &which, const Standing &standing)
{
    return Router(boxes, lines, style).run(which, standing);
}

} // namespace baton::layout
