#include "views/canvas/mapgeometry.h"

#include "views/canvas/geometrybuilder.h"
#include "views/canvas/localrouting.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace baton {

namespace {

constexpr double secondNameLine = 18;
constexpr double margin = 16;      // what a card paints around itself: badge, shadow, ring
constexpr double shortArrow = 500; // map units
constexpr std::size_t manyRegions = 300;

int indexIn(const std::unordered_map<Id, int> &index, const Id &id)
{
    const auto found = index.find(id);
    return found == index.end() ? -1 : found->second;
}

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

QRectF around(const StepShape &shape)
{
    return around(shape.rect);
}

QRectF around(const NoteShape &shape)
{
    return around(shape.rect);
}

QRectF around(const HandoffShape &shape)
{
    return shape.bounds();
}

// Regions of shapes that are not the same on both sides.
template <class Shape>
void differences(const std::vector<Shape> &before, const std::vector<Shape> &after, std::vector<QRectF> &regions)
{
    std::unordered_map<Id, const Shape *> old;
    for (const Shape &shape : before)
        old.emplace(shape.id, &shape);
    for (const Shape &shape : after) {
        const auto same = old.find(shape.id);
        if (same != old.end() && *same->second == shape) {
            old.erase(same);
            continue;
        }
        regions.push_back(around(shape));
    }
    for (const auto &[id, shape] : old)
        regions.push_back(around(*shape));
}

} // namespace

QSizeF MapGeometry::cardSize(const CardText &text, const Placement *placement)
{
    const Metrics &metrics = Theme::instance().metrics();
    const double needed = metrics.stepHeight + (text.name.size() > 1 ? secondNameLine : 0);
    const double width = placement && placement->width > 0 ? placement->width : metrics.stepWidth;
    return {width, std::max(placement ? placement->height : 0, needed)};
}

void MapGeometry::rebuild(const ProcessMap &map)
{
    *this = GeometryBuilder(map, *this, nullptr).build();
}

std::vector<QRectF> MapGeometry::update(const ProcessMap &map, const ChangeSet &what)
{
    MapGeometry fresh = GeometryBuilder(map, *this, &what).build();
    std::vector<QRectF> regions;
    differences(m_steps, fresh.m_steps, regions);
    differences(m_handoffs, fresh.m_handoffs, regions);
    differences(m_notes, fresh.m_notes, regions);
    if (m_lanes != fresh.m_lanes || regions.size() > manyRegions)
        regions = {QRectF(-1e7, -1e7, 2e7, 2e7)};
    *this = std::move(fresh);
    return regions;
}

layout::RouteStyle MapGeometry::routeStyle() const
{
    return m_options.lanes ? layout::RouteStyle::Orthogonal : layout::RouteStyle::Smooth;
}

void MapGeometry::indexSteps()
{
    m_handoffsOf.assign(m_steps.size(), {});
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_stepGrid.insert(int(i), around(m_steps[i].rect));
    for (std::size_t i = 0; i < m_handoffs.size(); ++i) {
        m_handoffsOf[m_handoffs[i].from].push_back(int(i));
        if (m_handoffs[i].to != m_handoffs[i].from)
            m_handoffsOf[m_handoffs[i].to].push_back(int(i));
    }
}

// A short arrow fills its rectangle well enough; a long one would claim cells it never comes near.
void MapGeometry::indexLine(int handoff, const HandoffShape &shape)
{
    const QRectF box = shape.points.boundingRect();
    if (box.width() < shortArrow && box.height() < shortArrow) {
        m_handoffGrid.insert(handoff, box);
        return;
    }
    const QPolygonF line = shape.polyline();
    for (int k = 1; k < line.size(); ++k)
        m_handoffGrid.insert(handoff, QLineF(line[k - 1], line[k]));
}

void MapGeometry::indexHandoffs()
{
    m_bounds = {};
    for (const StepShape &step : m_steps)
        m_bounds = m_bounds.united(step.rect);
    for (std::size_t i = 0; i < m_handoffs.size(); ++i) {
        const HandoffShape &shape = m_handoffs[i];
        indexLine(int(i), shape);
        if (!shape.label.isEmpty())
            m_handoffGrid.insert(int(i), shape.label);
        m_bounds = m_bounds.united(shape.bounds());
    }
    for (const NoteShape &note : m_notes)
        m_bounds = m_bounds.united(note.rect);
}

const StepShape *MapGeometry::step(const Id &id) const
{
    const int index = stepIndex(id);
    return index < 0 ? nullptr : &m_steps[index];
}

const HandoffShape *MapGeometry::handoff(const Id &id) const
{
    const int index = handoffIndex(id);
    return index < 0 ? nullptr : &m_handoffs[index];
}

const NoteShape *MapGeometry::note(const Id &id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const NoteShape &n) { return n.id == id; });
    return found == m_notes.end() ? nullptr : &*found;
}

int MapGeometry::stepIndex(const Id &id) const
{
    return indexIn(m_stepIndex, id);
}

int MapGeometry::handoffIndex(const Id &id) const
{
    return indexIn(m_handoffIndex, id);
}

const std::vector<int> &MapGeometry::handoffsOf(int step) const
{
    return m_handoffsOf[step];
}

std::vector<int> MapGeometry::stepsIn(const QRectF &region) const
{
    std::vector<int> found = m_stepGrid.in(region);
    std::erase_if(found, [&](int i) { return !around(m_steps[i].rect).intersects(region); });
    return found;
}

std::vector<int> MapGeometry::handoffsIn(const QRectF &region) const
{
    return m_handoffGrid.in(region.adjusted(-2 * margin, -2 * margin, 2 * margin, 2 * margin));
}

int MapGeometry::stepAt(QPointF point) const
{
    const std::vector<int> near = m_stepGrid.in(QRectF(point, QSizeF()));
    const auto hit = std::find_if(near.rbegin(), near.rend(), [&](int i) { return m_steps[i].rect.contains(point); });
    return hit == near.rend() ? -1 : *hit;
}

int MapGeometry::handoffAt(QPointF point, double tolerance) const
{
    int nearest = -1;
    double distance = tolerance;
    const QRectF region(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    for (int i : m_handoffGrid.in(region))
        if (const double d = m_handoffs[i].distanceTo(point); d <= distance) {
            nearest = i;
            distance = d;
        }
    return nearest;
}

int MapGeometry::noteAt(QPointF point) const
{
    for (int i = int(m_notes.size()) - 1; i >= 0; --i)
        if (m_notes[i].rect.contains(point))
            return i;
    return -1;
}

int MapGeometry::laneAt(double y) const
{
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (y >= m_lanes[i].top && y < m_lanes[i].bottom)
            return int(i);
    return -1;
}

std::vector<HandoffShape> MapGeometry::routedWith(const std::vector<Move> &moves) const
{
    std::vector<int> which;
    for (const Move &move : moves)
        which.insert(which.end(), m_handoffsOf[move.step].begin(), m_handoffsOf[move.step].end());
    std::sort(which.begin(), which.end());
    which.erase(std::unique(which.begin(), which.end()), which.end());
    const RoutingGround ground{m_steps, m_handoffs, m_bends, m_handoffsOf, m_stepGrid, routeStyle()};
    const std::vector<layout::Routed> routed = routeLocally(ground, which, moves);
    std::vector<HandoffShape> shapes;
    for (std::size_t i = 0; i < which.size(); ++i) {
        shapes.push_back(m_handoffs[which[i]]);
        take(routed[i], shapes.back());
    }
    return shapes;
}

std::vector<Placement> MapGeometry::unplaced() const
{
    std::vector<Placement> places;
    for (const StepShape &shape : m_steps)
        if (!shape.placed) {
            Placement placement;
            placement.id = shape.id;
            placement.x = shape.stored.x();
            placement.y = shape.stored.y();
            places.push_back(placement);
        }
    return places;
}

} // namespace baton
