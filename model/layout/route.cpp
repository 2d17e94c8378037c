#include "model/layout/routing.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace baton::layout {

namespace {

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

    std::vector<Routed> run(const std::vector<int> &which)
    {
        m_ends = choosePorts(m_paths, m_boxes, m_lines, neighboursOf(which));
        for (const int i : which)
            if (usable(i))
                draw(i);
        for (const int i : which)
            if (usable(i) && m_lines[i].labelWidth > 0)
                m_result[i].label = m_labels.place(m_result[i], m_lines[i].labelWidth, m_lines[i].labelHeight);
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

    void draw(int i)
    {
        const RouteRequest &line = m_lines[i];
        const Path angular = angularPath(i);
        Routed &routed = m_result[i];
        routed.smooth = m_style == RouteStyle::Smooth;
        routed.points = routed.smooth ? smoothPath(m_paths, line, m_ends[i], angular) : angular;
    }

    Path angularPath(int i)
    {
        const RouteRequest &line = m_lines[i];
        if (!line.bends.empty())
            return bentPath(m_boxes[line.from], m_boxes[line.to], line.bends);
        if (line.from == line.to)
            return loopPath(m_boxes[line.from], m_loops[line.from]++);
        double cost = 1e300;
        std::optional<Path> path = m_paths.simple(line, m_ends[i], &m_tracks, cost);
        if (!path)
            path = m_paths.around(line, m_ends[i]);
        for (std::size_t k = 1; k < path->size(); ++k)
            m_tracks.add((*path)[k - 1], (*path)[k]);
        return *path;
    }

    const std::vector<Rect> &m_boxes;
    const std::vector<RouteRequest> &m_lines;
    RouteStyle m_style;
    Pathfinder m_paths;
    Labeller m_labels;
    Tracks m_tracks;
    std::vector<Ends> m_ends;
    std::map<int, int> m_loops;
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
    return Router(boxes, lines, style).run(which);
}

} // namespace baton::layout
