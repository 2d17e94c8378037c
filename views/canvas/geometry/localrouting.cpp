#include "views/canvas/geometry/localrouting.h"

#include "model/layout/reroute.h"
#include "views/canvas/geometry/geometrybuilder.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace baton {

namespace {

constexpr double detour = 320;     // map units an arrow may swing out beyond its two steps
constexpr double besideLines = 60; // where labels may stand

layout::Rect plain(const QRectF &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

// A small map of its own: the steps and handoffs that matter, renumbered.
class Neighbourhood
{
public:
    Neighbourhood(const RoutingGround &ground, const std::vector<MapGeometry::Move> &moves) : m_ground(ground)
    {
        for (const MapGeometry::Move &move : moves)
            m_moved.emplace(move.step, move.rect);
    }

    void addWithNeighbours(int handoff)
    {
        const HandoffShape &shape = m_ground.handoffs[handoff];
        addRegion(shape.from, shape.to);
        m_which.push_back(addHandoff(handoff));
        addHandoffsOf({shape.from, shape.to});
    }

    // One that is not there yet.
    void addFresh(int from, int to)
    {
        addRegion(from, to);
        m_which.push_back(int(m_requests.size()));
        layout::RouteRequest request;
        request.from = addStep(from);
        request.to = addStep(to);
        m_requests.push_back(std::move(request));
        addHandoffsOf({from, to});
    }

    std::vector<layout::Routed> route() const
    {
        const std::vector<layout::Routed> all = layout::route(m_boxes, m_requests, m_ground.style, m_which, standing());
        std::vector<layout::Routed> wanted;
        wanted.reserve(m_which.size());
        for (int i : m_which)
            wanted.push_back(all[i]);
        return wanted;
    }

private:
    // The arrows and labels near by that stay as they are.
    layout::Standing standing() const
    {
        if (!m_moved.empty())
            return {}; // a gesture under way: what it leaves behind is routed again at its end
        std::set<int> near;
        for (const QRectF &region : m_regions)
            for (int handoff : m_ground.handoffGrid.in(region))
                near.insert(handoff);
        layout::Standing standing;
        for (int handoff : near) {
            const auto own = m_handoffs.find(handoff);
            if (own != m_handoffs.end() && std::find(m_which.begin(), m_which.end(), own->second) != m_which.end())
                continue;
            const HandoffShape &shape = m_ground.handoffs[handoff];
            if (!shape.label.isEmpty())
                standing.labels.push_back(plain(shape.label));
            if (!shape.room.isEmpty())
                standing.figures.push_back(plain(shape.room));
            standing.lines.emplace_back();
            for (const QPointF &point : shape.polyline())
                standing.lines.back().push_back({point.x(), point.y()});
        }
        return standing;
    }
    void addRegion(int from, int to)
    {
        const QRectF region = rectOf(from).united(rectOf(to));
        for (int step : m_ground.grid.in(region.adjusted(-detour, -detour, detour, detour)))
            addStep(step);
        m_regions.push_back(region.adjusted(-besideLines, -besideLines, besideLines, besideLines));
    }
    // The ports of an edge are shared out among all that use it.
    void addHandoffsOf(std::initializer_list<int> ends)
    {
        for (int end : ends)
            for (int other : m_ground.handoffsOf[end])
                addHandoff(other);
    }
    QRectF rectOf(int step) const
    {
        const auto moved = m_moved.find(step);
        return moved == m_moved.end() ? m_ground.steps[step].rect : moved->second;
    }
    int addStep(int step)
    {
        const auto [at, fresh] = m_steps.emplace(step, int(m_boxes.size()));
        if (fresh) {
            m_boxes.push_back(plain(rectOf(step)));
        }
        return at->second;
    }
    int addHandoff(int handoff)
    {
        const auto [at, fresh] = m_handoffs.emplace(handoff, int(m_requests.size()));
        if (fresh) {
            const HandoffShape &shape = m_ground.handoffs[handoff];
            layout::RouteRequest request = requestFor(shape, m_ground.bends[handoff]);
            request.from = addStep(shape.from);
            request.to = addStep(shape.to);
            m_requests.push_back(std::move(request));
        }
        return at->second;
    }

    const RoutingGround &m_ground;
    std::unordered_map<int, QRectF> m_moved;
    std::unordered_map<int, int> m_steps, m_handoffs;
    std::vector<layout::Rect> m_boxes;
    std::vector<layout::RouteRequest> m_requests;
    std::vector<int> m_which;
    std::vector<QRectF> m_regions;
};

} // namespace

std::vector<layout::Routed> routeLocally(const RoutingGround &ground, const std::vector<int> &which,
                                         const std::vector<MapGeometry::Move> &moves)
{
    Neighbourhood near(ground, moves);
    for (int handoff : which)
        near.addWithNeighbours(handoff);
    return near.route();
}

layout::Routed routeFresh(const RoutingGround &ground, int from, int to)
{
    Neighbourhood near(ground, {});
    near.addFresh(from, to);
    return near.route().front();
}

} // namespace baton
