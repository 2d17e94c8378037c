#include "views/canvas/tools/benddrag.h"

#include "views/canvas/geometry/geometrybuilder.h"
#include "views/canvas/geometry/grid.h"
#include "views/canvas/painting/mappainter.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>

namespace baton {

namespace {

constexpr double reachPixels = 9;
constexpr double handlePixels = 4;

// How far along the line a point stands; the nearest piece counts.
double along(const QPolygonF &line, QPointF point)
{
    double best = 0, nearest = 1e300, passed = 0;
    for (int i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const double length = std::max(piece.length(), 0.01);
        const QPointF way = piece.p2() - piece.p1();
        const double t = std::clamp(QPointF::dotProduct(point - piece.p1(), way) / (length * length), 0.0, 1.0);
        if (const double distance = QLineF(point, piece.p1() + t * way).length(); distance < nearest) {
            nearest = distance;
            best = passed + t * length;
        }
        passed += length;
    }
    return best;
}

} // namespace

const Route *BendDrag::routeOf(const CanvasHost &host, const Id &handoff)
{
    return host.map().routes.find(handoff);
}

const Route *BendDrag::ofSelected(const CanvasHost &host)
{
    const intents::Selection &selection = host.selection();
    const bool one = selection.handoffs.size() == 1 && selection.steps.empty() && selection.notes.empty();
    return one && host.editable() ? routeOf(host, selection.handoffs.front()) : nullptr;
}

bool BendDrag::startsAt(const CanvasHost &host, QPointF map)
{
    return bendAt(host, ofSelected(host), map) >= 0;
}

int BendDrag::bendAt(const CanvasHost &host, const Route *route, QPointF map)
{
    for (std::size_t i = 0; route && i < route->bends.size(); ++i)
        if (QLineF(toPoint(route->bends[i]), map).length() * host.zoom() <= reachPixels)
            return int(i);
    return -1;
}

BendDrag::BendDrag(CanvasHost &host, Id handoff, QPointF start) : m_host(host), m_handoff(std::move(handoff))
{
    if (const Route *route = routeOf(host, m_handoff))
        m_route = *route;
    m_route.id = m_handoff;
    m_bend = bendAt(host, &m_route, start);
    if (m_bend < 0) {
        m_bend = placeForNewBend(start);
        m_route.bends.insert(m_route.bends.begin() + m_bend, Point{start.x(), start.y()});
    }
}

int BendDrag::placeForNewBend(QPointF at) const
{
    const HandoffShape *shape = m_host.geometry().handoff(m_handoff);
    if (!shape)
        return 0;
    const QPolygonF line = shape->polyline();
    const double here = along(line, at);
    return int(std::count_if(m_route.bends.begin(), m_route.bends.end(),
                             [&](const Point &bend) { return along(line, toPoint(bend)) < here; }));
}

void BendDrag::move(QPointF to, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & Qt::AltModifier))
        to = toGrid(to);
    m_route.bends[m_bend].x = to.x();
    m_route.bends[m_bend].y = to.y();
    m_moved = true;
    DragPreview preview;
    preview.handoffs.push_back(routed());
    m_host.setPreview(std::move(preview));
}

// Bends are kept whatever stands there, so the two cards are all that its way depends on.
HandoffShape BendDrag::routed() const
{
    const MapGeometry &geometry = m_host.geometry();
    HandoffShape shape = *geometry.handoff(m_handoff);
    std::vector<layout::Point> bends;
    for (const Point &bend : m_route.bends)
        bends.push_back({bend.x, bend.y});
    layout::RouteRequest request = requestFor(shape, bends);
    const std::vector<StepShape> ends{geometry.steps()[shape.from], geometry.steps()[shape.to]};
    request.from = 0;
    request.to = shape.from == shape.to ? 0 : 1;
    const auto routed = layout::route(boxesOf(ends), {request}, geometry.routeStyle());
    take(routed.front(), shape);
    return shape;
}

void BendDrag::drop()
{
    m_host.clearPreview();
    if (m_moved)
        m_host.perform(intents::route(m_host.map(), m_route));
}

void BendDrag::cancel()
{
    m_host.clearPreview();
}

void BendDrag::paint(QPainter &painter) const
{
    const double size = handlePixels / m_host.zoom();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_host.colours().accent);
    painter.drawEllipse(toPoint(m_route.bends[m_bend]), size, size);
}

void BendDrag::paintHandles(const CanvasHost &host, QPainter &painter)
{
    const Route *route = ofSelected(host);
    if (!route)
        return;
    QPen pen(host.colours().accent, 1.4);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(host.colours().canvas);
    const double size = handlePixels / host.zoom();
    for (const Point &bend : route->bends)
        painter.drawEllipse(toPoint(bend), size, size);
}

bool BendDrag::removeBendAt(CanvasHost &host, QPointF map)
{
    const Route *route = ofSelected(host);
    const int bend = bendAt(host, route, map);
    return bend >= 0 && removeBend(host, *route, bend);
}

bool BendDrag::removeBend(CanvasHost &host, Route route, int bend)
{
    route.bends.erase(route.bends.begin() + bend);
    return host.perform(intents::route(host.map(), route));
}

} // namespace baton
