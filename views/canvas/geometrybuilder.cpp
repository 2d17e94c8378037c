#include "views/canvas/geometrybuilder.h"

#include "views/canvas/lanes.h"
#include "views/canvas/localrouting.h"
#include "views/canvas/mapfonts.h"
#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <algorithm>

namespace baton {

namespace {

constexpr double labelHeight = 18;
constexpr double labelPadding = 12;
constexpr double widestLabel = 150;
constexpr std::size_t fewRoutes = 400;  // beyond, routing all at once is cheaper and better
constexpr std::size_t quickAbove = 400; // steps; beyond, the good layout is for the command, not for opening

} // namespace

std::vector<layout::Rect> boxesOf(const std::vector<StepShape> &steps)
{
    std::vector<layout::Rect> boxes;
    boxes.reserve(steps.size());
    for (const StepShape &step : steps)
        boxes.push_back({step.rect.x(), step.rect.y(), step.rect.width(), step.rect.height()});
    return boxes;
}

layout::RouteRequest requestFor(const HandoffShape &shape, const std::vector<layout::Point> &bends)
{
    const bool labelled = !shape.text.isEmpty();
    return {shape.from, shape.to, bends, labelled ? shape.label.width() : 0, labelled ? labelHeight : 0};
}

void take(const layout::Routed &routed, HandoffShape &into)
{
    into.points.clear();
    for (const layout::Point &point : routed.points)
        into.points << QPointF(point.x, point.y);
    into.smooth = routed.smooth;
    if (!into.text.isEmpty())
        into.label = QRectF(routed.label.x, routed.label.y, routed.label.w, routed.label.h);
}

GeometryBuilder::GeometryBuilder(const ProcessMap &map, const MapGeometry &old, const ChangeSet *what)
    : m_map(map)
    , m_old(old)
    , m_what(what && !what->everything && !what->mapInfo ? what : nullptr)
{
    m_new.m_options = old.m_options;
}

MapGeometry GeometryBuilder::build()
{
    addSteps();
    arrangeUnplaced();
    showLanes();
    addHandoffs();
    m_new.indexSteps();
    routeHandoffs();
    addNotes();
    m_new.indexHandoffs();
    return std::move(m_new);
}

bool GeometryBuilder::keepsText(const Step &step) const
{
    return m_what && !m_what->steps.contains(step.id) && m_what->parties.empty() && m_old.stepIndex(step.id) >= 0;
}

bool GeometryBuilder::keepsText(const Handoff &handoff) const
{
    return m_what && !m_what->handoffs.contains(handoff.id) && m_old.handoffIndex(handoff.id) >= 0;
}

StepShape GeometryBuilder::stepShape(const Step &step) const
{
    StepShape shape;
    shape.id = step.id;
    const Placement *placement = m_map.placements.find(step.id);
    const double width = placement && placement->width > 0 ? placement->width : Theme::instance().metrics().stepWidth;
    shape.text = cardText(m_map, step, width);
    shape.external = isExternal(m_map, step);
    if (const auto position = m_map.parties.positionOf(step.party))
        shape.party = int(*position);
    if (const Party *party = m_map.partyOf(step))
        shape.colour = QColor(QString::fromStdString(party->colour));
    return shape;
}

void GeometryBuilder::addSteps()
{
    m_new.m_steps.reserve(m_map.steps.size());
    for (const Step &step : m_map.steps) {
        const int old = m_what ? m_old.stepIndex(step.id) : -1;
        m_new.m_steps.push_back(keepsText(step) ? m_old.m_steps[old] : stepShape(step));
        if (old >= 0)
            m_new.m_steps.back().stored = m_old.m_steps[old].stored;
        place(m_new.m_steps.back(), step);
        m_new.m_stepIndex.emplace(step.id, int(m_new.m_steps.size()) - 1);
    }
}

void GeometryBuilder::place(StepShape &shape, const Step &step) const
{
    const Placement *placement = m_map.placements.find(step.id);
    const QPointF corner = placement ? QPointF(placement->x, placement->y) : shape.stored.topLeft();
    shape.placed = placement != nullptr;
    const bool hasPlace = placement || !shape.stored.isNull();
    const QSizeF size = MapGeometry::cardSize(shape.text, placement);
    shape.stored = hasPlace ? QRectF(corner, size) : QRectF(QPointF(), QSizeF(size.width(), -size.height()));
    shape.rect = shape.stored;
}

// A negative height stands for "nowhere yet" between place() and here.
void GeometryBuilder::arrangeUnplaced()
{
    std::vector<layout::Box> boxes;
    bool wanted = false;
    for (const StepShape &shape : m_new.m_steps) {
        const QRectF &r = shape.stored;
        const bool nowhere = r.height() < 0;
        boxes.push_back({{r.x(), r.y(), r.width(), std::abs(r.height())}, -1, !nowhere, !nowhere});
        wanted = wanted || nowhere;
    }
    if (!wanted)
        return;
    std::vector<layout::Line> lines;
    for (const Handoff &handoff : m_map.handoffs)
        lines.push_back({m_new.stepIndex(handoff.from), m_new.stepIndex(handoff.to), 60});
    layout::Options options;
    options.quick = boxes.size() > quickAbove;
    const layout::Placed placed = layout::arrange(boxes, lines, 0, options);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].placed) {
            StepShape &shape = m_new.m_steps[i];
            shape.stored = QRectF(placed.boxes[i].x, placed.boxes[i].y, boxes[i].rect.w, boxes[i].rect.h);
            shape.rect = shape.stored;
        }
}

void GeometryBuilder::showLanes()
{
    if (m_new.m_options.lanes && !m_map.steps.empty())
        m_new.m_lanes = arrangeLanes(m_map, m_new.m_steps);
}

HandoffShape GeometryBuilder::handoffShape(const Handoff &handoff) const
{
    const QFontMetricsF metrics(MapFonts::current().label);
    HandoffShape shape;
    shape.id = handoff.id;
    shape.text = metrics.elidedText(QString::fromStdString(handoff.deliverable), Qt::ElideRight, widestLabel);
    if (!shape.text.isEmpty())
        shape.label = QRectF(0, 0, std::ceil(metrics.horizontalAdvance(shape.text)) + labelPadding, labelHeight);
    return shape;
}

void GeometryBuilder::addHandoffs()
{
    m_new.m_handoffs.reserve(m_map.handoffs.size());
    for (const Handoff &handoff : m_map.handoffs) {
        const bool kept = keepsText(handoff);
        HandoffShape shape = kept ? m_old.m_handoffs[m_old.handoffIndex(handoff.id)] : handoffShape(handoff);
        shape.from = m_new.stepIndex(handoff.from);
        shape.to = m_new.stepIndex(handoff.to);
        m_keptRoute.push_back(kept && !m_what->routes.contains(handoff.id));
        std::vector<layout::Point> bends;
        if (const Route *route = m_map.routes.find(handoff.id))
            for (const Point &bend : route->bends)
                bends.push_back({bend.x, bend.y});
        m_new.m_handoffIndex.emplace(handoff.id, int(m_new.m_handoffs.size()));
        m_new.m_handoffs.push_back(std::move(shape));
        m_new.m_bends.push_back(std::move(bends));
    }
}

std::vector<char> GeometryBuilder::movedSteps() const
{
    std::vector<char> moved(m_new.m_steps.size(), 0);
    for (std::size_t i = 0; i < moved.size(); ++i) {
        const StepShape *old = m_old.step(m_new.m_steps[i].id);
        moved[i] = !old || old->rect != m_new.m_steps[i].rect;
    }
    for (std::size_t h = 0; h < m_keptRoute.size(); ++h)
        if (!m_keptRoute[h]) {
            moved[m_new.m_handoffs[h].from] = 1;
            moved[m_new.m_handoffs[h].to] = 1;
        }
    // A step that lost a handoff gives the others its port.
    for (const HandoffShape &old : m_old.m_handoffs)
        if (!m_new.m_handoffIndex.contains(old.id))
            for (int end : {old.from, old.to})
                if (const int now = m_new.stepIndex(m_old.m_steps[end].id); now >= 0)
                    moved[now] = 1;
    return moved;
}

// Routes of moved steps, and those that a moved step now covers or has set free.
std::vector<int> GeometryBuilder::staleRoutes() const
{
    std::vector<int> stale;
    const std::vector<char> moved = movedSteps();
    std::vector<QRectF> obstacles;
    for (std::size_t i = 0; i < moved.size(); ++i)
        if (moved[i]) {
            obstacles.push_back(m_new.m_steps[i].rect);
            if (const StepShape *old = m_old.step(m_new.m_steps[i].id))
                obstacles.push_back(old->rect);
        }
    for (const StepShape &old : m_old.m_steps)
        if (!m_new.m_stepIndex.contains(old.id))
            obstacles.push_back(old.rect);
    const bool checkAll = obstacles.size() <= 64;
    for (std::size_t h = 0; h < m_new.m_handoffs.size(); ++h) {
        const HandoffShape &shape = m_new.m_handoffs[h];
        bool affected = !m_keptRoute[h] || moved[shape.from] || moved[shape.to];
        if (!affected && checkAll) {
            const QRectF bounds = shape.bounds();
            affected = std::any_of(obstacles.begin(), obstacles.end(),
                                   [&](const QRectF &obstacle) { return bounds.intersects(obstacle); });
        }
        if (affected || !checkAll)
            stale.push_back(int(h));
    }
    return stale;
}

void GeometryBuilder::routeHandoffs()
{
    if (!m_what) {
        routeAll();
        return;
    }
    const std::vector<int> stale = staleRoutes();
    if (stale.size() > fewRoutes) {
        routeAll();
        return;
    }
    const RoutingGround ground{m_new.m_steps,      m_new.m_handoffs, m_new.m_bends,
                               m_new.m_handoffsOf, m_new.m_stepGrid, m_new.routeStyle()};
    const std::vector<layout::Routed> routed = routeLocally(ground, stale);
    for (std::size_t i = 0; i < stale.size(); ++i)
        take(routed[i], m_new.m_handoffs[stale[i]]);
}

void GeometryBuilder::routeAll()
{
    std::vector<layout::RouteRequest> requests;
    requests.reserve(m_new.m_handoffs.size());
    for (std::size_t i = 0; i < m_new.m_handoffs.size(); ++i)
        requests.push_back(requestFor(m_new.m_handoffs[i], m_new.m_bends[i]));
    const auto routed = layout::route(boxesOf(m_new.m_steps), requests, m_new.routeStyle());
    for (std::size_t i = 0; i < routed.size(); ++i)
        take(routed[i], m_new.m_handoffs[i]);
}

void GeometryBuilder::addNotes()
{
    for (const Note &note : m_map.notes)
        m_new.m_notes.push_back(
            {note.id, QRectF(note.x, note.y, note.width, note.height), QString::fromStdString(note.text)});
}

} // namespace baton
