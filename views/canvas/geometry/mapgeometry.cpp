#include "views/canvas/geometry/mapgeometry.h"

#include "views/canvas/geometry/geometrybuilder.h"
#include "views/canvas/geometry/geometryupdate.h"
#include "views/canvas/geometry/localrouting.h"
#include "views/canvas/geometry/quickrouting.h"
#include "views/theme/theme.h"

#include <QElapsedTimer>
#include <algorithm>

namespace baton {

namespace {

constexpr double nameLine = 18;
constexpr double margin = 30;      // what a card paints around itself: badge, shadow, ring
constexpr double pillReach = 52;   // how far the figure of an arrow may stand out from it
constexpr double shortArrow = 500; // map units
constexpr std::size_t manyRegions = 300;
constexpr std::size_t manyFresh = 1000;
constexpr std::size_t fewWhileDragging = 24;
constexpr std::size_t fewBoxesWhileDragging = 48;
constexpr double detour = 320; // map units
const QRectF everywhere(-1e7, -1e7, 2e7, 2e7);

template <class Shape>
int indexIn(const IdIndex &index, const Id &id, const std::vector<Shape> &shapes)
{
    const auto found = index.find(id, idsOf(shapes));
    return found ? int(*found) : -1;
}

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

// A short arrow fills its rectangle well enough; a long one would claim cells it never comes near.
template <class Visit>
void visitPieces(const HandoffShape &shape, const Visit &visit)
{
    if (shape.points.isEmpty())
        return; // has no way yet
    if (!shape.label.isEmpty())
        visit(shape.label);
    const QRectF box = shape.points.boundingRect();
    if (box.width() < shortArrow && box.height() < shortArrow) {
        visit(box);
        return;
    }
    const QPolygonF line = shape.polyline();
    for (int k = 1; k < line.size(); ++k)
        visit(QLineF(line[k - 1], line[k]));
}

bool sameRect(const layout::Rect &box, const QRectF &rect)
{
    return box.x == rect.x() && box.y == rect.y() && box.w == rect.width() && box.h == rect.height();
}

// A long arrow through a crowd takes too long to be led around everything while the hand moves.
bool fewBetween(const GridIndex &steps, const QRectF &from, const QRectF &to)
{
    const QRectF region = from.united(to).adjusted(-detour, -detour, detour, detour);
    return steps.in(region).size() <= fewBoxesWhileDragging;
}

} // namespace

// Where most of a large map is new, all of it is made as quickly as that. (Undoing that everything was deleted.)
bool MapGeometry::makesMostOf(const ProcessMap &map, const ChangeSet &what) const
{
    return m_options.later && map.handoffs.size() > manyFresh && 2 * m_handoffs.size() < map.handoffs.size() &&
           2 * what.handoffs.size() > map.handoffs.size();
}

QSizeF MapGeometry::cardSize(const CardText &text, double width, const Placement *placement)
{
    const double further = double(std::max<qsizetype>(text.name.size(), 1) - 1) * nameLine;
    const double needed = Theme::instance().metrics().stepHeight + further;
    return {width, std::max(placement ? placement->height : 0, needed)};
}

QSizeF MapGeometry::cardSize(const ProcessMap &map, const Step &step)
{
    const Placement *placement = map.placements.find(step.id);
    const double width = cardWidth(step, placement);
    return cardSize(cardText(map, step, width), width, placement);
}

QSizeF MapGeometry::usualCardSize()
{
    const Metrics &metrics = Theme::instance().metrics();
    return QSizeF(metrics.stepWidth, metrics.stepHeight);
}

void MapGeometry::rebuild(const ProcessMap &map)
{
    *this = GeometryBuilder(map, m_options, std::move(m_texts)).build();
}

std::vector<QRectF> MapGeometry::update(const ProcessMap &map, const ChangeSet &what)
{
    if (what.everything || makesMostOf(map, what)) {
        rebuild(map);
        return {everywhere};
    }
    std::vector<QRectF> regions = GeometryUpdate(map, what, *this).run();
    if (regions.size() > manyRegions)
        return {everywhere};
    return regions;
}

layout::RouteStyle MapGeometry::routeStyle() const
{
    return m_options.lanes ? layout::RouteStyle::Orthogonal : layout::RouteStyle::Smooth;
}

void MapGeometry::indexSteps()
{
    m_stepGrid.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_stepGrid.insert(int(i), around(m_steps[i].rect));
}

void MapGeometry::indexEnds()
{
    m_handoffsOf.assign(m_steps.size(), {});
    for (std::size_t i = 0; i < m_handoffs.size(); ++i) {
        m_handoffsOf[m_handoffs[i].from].push_back(int(i));
        if (m_handoffs[i].to != m_handoffs[i].from)
            m_handoffsOf[m_handoffs[i].to].push_back(int(i));
    }
}

void MapGeometry::enter(int handoff)
{
    visitPieces(m_handoffs[handoff], [&](const auto &piece) { m_handoffGrid.insert(handoff, piece); });
}

void MapGeometry::leave(int handoff)
{
    visitPieces(m_handoffs[handoff], [&](const auto &piece) { m_handoffGrid.remove(handoff, piece); });
}

void MapGeometry::indexHandoffs()
{
    m_handoffGrid.clear();
    for (std::size_t i = 0; i < m_handoffs.size(); ++i)
        enter(int(i));
}

void MapGeometry::measure()
{
    m_bounds = {};
    for (const StepShape &step : m_steps)
        m_bounds = m_bounds.united(step.rect);
    for (const HandoffShape &handoff : m_handoffs)
        m_bounds = m_bounds.united(handoff.bounds());
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
    return indexIn(m_stepIndex, id, m_steps);
}

int MapGeometry::handoffIndex(const Id &id) const
{
    return indexIn(m_handoffIndex, id, m_handoffs);
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
    return m_handoffGrid.in(region.adjusted(-pillReach, -pillReach, pillReach, pillReach));
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
    std::unordered_map<int, QRectF> moved;
    std::vector<int> touched;
    for (const Move &move : moves) {
        moved.emplace(move.step, move.rect);
        touched.insert(touched.end(), m_handoffsOf[move.step].begin(), m_handoffsOf[move.step].end());
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const auto rectOf = [&](int step) {
        const auto found = moved.find(step);
        return found == moved.end() ? m_steps[step].rect : found->second;
    };
    std::vector<HandoffShape> shapes;
    std::vector<int> which;
    for (int i : touched) {
        shapes.push_back(m_handoffs[i]);
        HandoffShape &shape = shapes.back();
        const QRectF from = rectOf(shape.from), to = rectOf(shape.to);
        if (!carry(shape, m_steps[shape.from].rect, from, m_steps[shape.to].rect, to)) {
            if (fewBetween(m_stepGrid, from, to))
                which.push_back(i);
            routeQuickly(shape, from, to, routeStyle());
        }
    }
    if (which.size() > fewWhileDragging)
        return shapes;
    const RoutingGround ground{m_steps, m_handoffs, m_bends, m_handoffsOf, m_stepGrid, m_handoffGrid, routeStyle()};
    const std::vector<layout::Routed> routed = routeLocally(ground, which, moves);
    for (std::size_t i = 0, k = 0; i < shapes.size() && k < which.size(); ++i)
        if (touched[i] == which[k])
            take(routed[k++], shapes[i]);
    return shapes;
}

HandoffShape MapGeometry::routedAnew(int from, int to) const
{
    HandoffShape shape;
    shape.from = from;
    shape.to = to;
    const QRectF supplier = m_steps[from].rect, customer = m_steps[to].rect;
    const RoutingGround ground{m_steps, m_handoffs, m_bends, m_handoffsOf, m_stepGrid, m_handoffGrid, routeStyle()};
    if (fewBetween(m_stepGrid, supplier, customer))
        take(routeFresh(ground, from, to), shape);
    else
        routeQuickly(shape, supplier, customer, routeStyle());
    return shape;
}

bool MapGeometry::hasOpenRoutes() const
{
    return std::any_of(m_handoffs.begin(), m_handoffs.end(), [](const HandoffShape &h) { return h.provisional; });
}

RouteJob MapGeometry::openRoutes() const
{
    RouteJob job;
    job.style = routeStyle();
    job.boxes = boxesOf(m_steps);
    job.lines.reserve(m_handoffs.size());
    for (std::size_t i = 0; i < m_handoffs.size(); ++i) {
        job.lines.push_back(requestFor(m_handoffs[i], m_bends[i]));
        if (m_handoffs[i].provisional) {
            job.which.push_back(int(i));
            job.ids.push_back(m_handoffs[i].id);
        }
    }
    return job;
}

std::size_t MapGeometry::takeRoutes(const RouteJob &job, const std::vector<layout::Routed> &routed, std::size_t next,
                                    double budget)
{
    QElapsedTimer clock;
    clock.start();
    const std::size_t first = next;
    const auto mayGoOn = [&] {
        return next % 16 || next == first || double(clock.nsecsElapsed()) / 1e6 < budget;
    };
    for (; next < job.which.size() && mayGoOn(); ++next) {
        const layout::RouteRequest &line = job.lines[job.which[next]];
        const int handoff = handoffIndex(job.ids[next]);
        if (handoff < 0 || !m_handoffs[handoff].provisional || job.style != routeStyle())
            continue;
        HandoffShape &shape = m_handoffs[handoff];
        const layout::RouteRequest now = requestFor(shape, m_bends[handoff]);
        if (!sameRect(job.boxes[line.from], m_steps[shape.from].rect) ||
            !sameRect(job.boxes[line.to], m_steps[shape.to].rect) || now.bends != line.bends ||
            now.labelWidth != line.labelWidth)
            continue;
        leave(handoff);
        take(routed[job.which[next]], shape);
        enter(handoff);
        m_bounds = m_bounds.united(shape.bounds());
    }
    return next;
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
