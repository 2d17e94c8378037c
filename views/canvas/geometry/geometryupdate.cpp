#include "views/canvas/geometry/geometryupdate.h"

#include "views/canvas/geometry/geometrybuilder.h"
#include "views/canvas/geometry/lanes.h"
#include "views/canvas/geometry/localrouting.h"
#include "views/canvas/geometry/quickrouting.h"

#include <QLineF>
#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t fewRoutes = 48;    // routed at once among their neighbours; more wait, or are routed with all
constexpr std::size_t fewObstacles = 64; // beyond, what is in the way is looked for together with everything
constexpr std::size_t manyWanted = 1000;
constexpr double aroundCard = 30;
constexpr QRectF everywhere(-1e7, -1e7, 2e7, 2e7);
constexpr double passing = 24; // map units; an arrow this near to a card may go round it

QRectF around(const QRectF &rect)
{
    return rect.adjusted(-aroundCard, -aroundCard, aroundCard, aroundCard);
}

template <class Shape, class Rows>
bool numberedOtherwise(const std::set<Id> &touched, const std::vector<Shape> &shapes, const IdIndex &index,
                       const Rows &rows)
{
    return std::any_of(touched.begin(), touched.end(),
                       [&](const Id &id) { return rows.positionOf(id) != index.find(id, idsOf(shapes)); });
}

// Brings shapes into the order of the rows; new ones are empty but for their id. Returns the new numbers by old ones.
template <class Shape, class Rows>
std::vector<int> renumber(std::vector<Shape> &shapes, IdIndex &index, const Rows &rows)
{
    std::vector<int> fresh(shapes.size(), -1);
    std::vector<Shape> ordered;
    ordered.reserve(rows.size());
    for (const auto &row : rows) {
        const auto old = index.find(row.id, idsOf(shapes));
        if (!old) {
            ordered.emplace_back().id = row.id;
            continue;
        }
        fresh[*old] = int(ordered.size());
        ordered.push_back(std::move(shapes[*old]));
    }
    shapes = std::move(ordered);
    index.reset(shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i)
        index.insert(shapes[i].id, i);
    return fresh;
}

bool isInTheWay(const QRectF &rect, const HandoffShape &shape)
{
    return shape.label.intersects(rect) || shape.runsThrough(rect);
}

} // namespace

GeometryUpdate::GeometryUpdate(const ProcessMap &map, const ChangeSet &what, MapGeometry &geometry)
    : m_map(map)
    , m_what(what)
    , m_g(geometry)
{}

std::vector<QRectF> GeometryUpdate::run()
{
    takeSteps();
    takeHandoffs();
    takeRoutes();
    wantAtChangedEnds();
    wantInTheWay();
    wantBesideFreed();
    route();
    enterAgain();
    takeNotes();
    m_g.measure();
    m_g.m_texts.tidy(m_map);
    if (m_regions.size() > manyWanted)
        m_regions = {everywhere};
    return std::move(m_regions);
}

// Steps

bool GeometryUpdate::touchesAllCards() const
{
    return m_what.mapInfo || !m_what.parties.empty();
}

void GeometryUpdate::takeSteps()
{
    m_stepsRenumbered = numberedOtherwise(m_what.steps, m_g.m_steps, m_g.m_stepIndex, m_map.steps);
    if (m_stepsRenumbered) {
        removeSteps();
        renumberSteps();
    }
    m_changedEnds.assign(m_g.m_steps.size(), 0);
    m_before.reserve(m_g.m_steps.size());
    for (const StepShape &shape : m_g.m_steps)
        m_before.push_back(shape.rect);
    for (int i : touchedSteps())
        refreshStep(i);
    arrangeUnplaced(m_map, m_g.m_steps);
    showLanes();
    noteMoves();
}

void GeometryUpdate::removeSteps()
{
    for (const Id &id : m_what.steps)
        if (const int i = m_g.stepIndex(id); i >= 0 && !m_map.steps.contains(id)) {
            const QRectF &rect = m_g.m_steps[i].rect;
            changed(around(rect));
            m_obstacles.push_back(rect);
            m_freed.push_back(rect);
            m_g.m_stepGrid.remove(i, around(rect));
        }
}

void GeometryUpdate::renumberSteps()
{
    const std::vector<int> fresh = renumber(m_g.m_steps, m_g.m_stepIndex, m_map.steps);
    m_g.m_stepGrid.renumber(fresh);
    for (HandoffShape &shape : m_g.m_handoffs) {
        shape.from = fresh[shape.from];
        shape.to = fresh[shape.to];
    }
}

std::vector<int> GeometryUpdate::touchedSteps() const
{
    std::vector<int> touched;
    if (touchesAllCards()) {
        for (std::size_t i = 0; i < m_g.m_steps.size(); ++i)
            touched.push_back(int(i));
        return touched;
    }
    std::set<Id> ids = m_what.steps;
    ids.insert(m_what.placements.begin(), m_what.placements.end());
    for (const Id &id : ids)
        if (const int i = m_g.stepIndex(id); i >= 0)
            touched.push_back(i);
    return touched;
}

void GeometryUpdate::refreshStep(int index)
{
    StepShape &shape = m_g.m_steps[index];
    StepShape fresh = stepShape(m_map, m_map.steps.rowAt(std::size_t(index)), m_g.m_texts.cards);
    fresh.stored = shape.stored;
    fresh.rect = shape.rect;
    fresh.lane = shape.lane;
    fresh.placed = shape.placed;
    if (!(fresh == shape))
        changed(around(shape.rect));
    shape = std::move(fresh);
    place(shape, m_map);
}

void GeometryUpdate::showLanes()
{
    if (!m_g.m_options.lanes)
        return;
    std::vector<LaneShape> lanes;
    if (!m_map.steps.empty())
        lanes = arrangeLanes(m_map, m_g.m_steps);
    if (lanes != m_g.m_lanes)
        changed(everywhere);
    m_g.m_lanes = std::move(lanes);
}

void GeometryUpdate::noteMoves()
{
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < m_g.m_steps.size(); ++i)
        if (m_g.m_steps[i].rect != m_before[i])
            moved.push_back(i);
    const bool many = moved.size() > manyWanted;
    for (const std::size_t i : moved) {
        const QRectF &now = m_g.m_steps[i].rect;
        const bool isNew = m_before[i].isNull();
        if (!isNew) {
            if (!many)
                m_g.m_stepGrid.remove(int(i), around(m_before[i]));
            changed(around(m_before[i]));
            m_obstacles.push_back(m_before[i]);
            m_freed.push_back(m_before[i]);
        }
        if (!many)
            m_g.m_stepGrid.insert(int(i), around(now));
        changed(around(now));
        m_obstacles.push_back(now);
        m_changedEnds[i] = 1;
    }
    if (many)
        m_g.indexSteps();
}

// Handoffs

void GeometryUpdate::want(int handoff)
{
    const HandoffShape &shape = m_g.m_handoffs[handoff];
    if (!m_wanted.emplace(handoff, shape).second)
        return;
    m_reindex = m_reindex || m_wanted.size() > manyWanted;
    if (!m_reindex && !shape.points.isEmpty())
        m_g.leave(handoff);
}

void GeometryUpdate::takeHandoffs()
{
    const bool renumbered = numberedOtherwise(m_what.handoffs, m_g.m_handoffs, m_g.m_handoffIndex, m_map.handoffs);
    if (renumbered) {
        // One by one they would each be looked for in cells full of others.
        const bool many = m_what.handoffs.size() > manyWanted;
        removeHandoffs(many);
        renumberHandoffs();
        if (many)
            m_g.indexHandoffs();
    }
    for (const Id &id : m_what.handoffs)
        if (const Handoff *handoff = m_map.handoffs.find(id))
            refreshHandoff(*handoff);
    if (!m_what.handoffs.empty() || m_stepsRenumbered)
        m_g.indexEnds();
}

void GeometryUpdate::removeHandoffs(bool indexedAnew)
{
    for (const Id &id : m_what.handoffs)
        if (const int i = m_g.handoffIndex(id); i >= 0 && !m_map.handoffs.contains(id)) {
            const HandoffShape &shape = m_g.m_handoffs[i];
            changed(shape.bounds());
            if (!indexedAnew)
                m_g.leave(i);
            for (int end : {shape.from, shape.to})
                if (end >= 0)
                    m_changedEnds[end] = 1; // gives the others its port
        }
}

void GeometryUpdate::renumberHandoffs()
{
    const std::vector<int> fresh = renumber(m_g.m_handoffs, m_g.m_handoffIndex, m_map.handoffs);
    m_g.m_handoffGrid.renumber(fresh);
    std::vector<std::vector<layout::Point>> bends(m_g.m_handoffs.size());
    for (std::size_t i = 0; i < fresh.size(); ++i)
        if (fresh[i] >= 0)
            bends[fresh[i]] = std::move(m_g.m_bends[i]);
    m_g.m_bends = std::move(bends);
}

void GeometryUpdate::refreshHandoff(const Handoff &handoff)
{
    const int index = m_g.handoffIndex(handoff.id);
    HandoffShape fresh = handoffShape(handoff, m_g.m_texts.labels);
    fresh.from = m_g.stepIndex(handoff.from);
    fresh.to = m_g.stepIndex(handoff.to);
    HandoffShape &shape = m_g.m_handoffs[index];
    const bool sameEnds = shape.from == fresh.from && shape.to == fresh.to;
    if (sameEnds && shape.text == fresh.text)
        return;
    want(index);
    for (const HandoffShape *one : {&fresh, &shape})
        for (int end : {one->from, one->to})
            if (end >= 0 && !sameEnds)
                m_changedEnds[end] = 1;
    shape = std::move(fresh);
}

void GeometryUpdate::takeRoutes()
{
    std::set<Id> ids = m_what.routes;
    ids.insert(m_what.handoffs.begin(), m_what.handoffs.end());
    for (const Id &id : ids)
        if (const int i = m_g.handoffIndex(id); i >= 0)
            if (std::vector<layout::Point> bends = bendsOf(m_map, id); bends != m_g.m_bends[i]) {
                want(i);
                m_g.m_bends[i] = std::move(bends);
            }
}

void GeometryUpdate::wantAtChangedEnds()
{
    for (std::size_t step = 0; step < m_changedEnds.size(); ++step)
        if (m_changedEnds[step])
            for (int handoff : m_g.m_handoffsOf[step])
                want(handoff);
}

void GeometryUpdate::wantInTheWay()
{
    if (m_obstacles.size() > fewObstacles) {
        m_all = true;
        return;
    }
    for (const QRectF &rect : m_obstacles) {
        const QRectF region = rect.adjusted(-passing, -passing, passing, passing);
        for (int i : m_g.m_handoffGrid.in(region))
            if (!m_wanted.contains(i) && isInTheWay(region, m_g.m_handoffs[i]))
                want(i);
    }
}

// An arrow that made a detour because a card stood close to its ends goes the short way again.
void GeometryUpdate::wantBesideFreed()
{
    if (m_all)
        return;
    for (const QRectF &rect : m_freed)
        for (const int step : m_g.m_stepGrid.in(around(rect)))
            for (const int handoff : m_g.m_handoffsOf[step])
                want(handoff);
}

void GeometryUpdate::route()
{
    if (m_all || m_wanted.size() > fewRoutes) {
        if (m_g.m_options.later && m_g.m_handoffs.size() > routedAtOnce)
            routeProvisionally();
        else
            routeTogether();
        return;
    }
    std::vector<int> which;
    for (const auto &[handoff, old] : m_wanted)
        which.push_back(handoff);
    const RoutingGround ground{m_g.m_steps,    m_g.m_handoffs,    m_g.m_bends,     m_g.m_handoffsOf,
                               m_g.m_stepGrid, m_g.m_handoffGrid, m_g.routeStyle()};
    const std::vector<layout::Routed> routed = routeLocally(ground, which);
    for (std::size_t i = 0; i < which.size(); ++i)
        take(routed[i], m_g.m_handoffs[which[i]]);
}

void GeometryUpdate::routeTogether()
{
    for (std::size_t i = 0; i < m_g.m_handoffs.size(); ++i)
        want(int(i));
    routeAll(m_g.m_steps, m_g.m_handoffs, m_g.m_bends, m_g.routeStyle());
}

// Whose cards stay where they are keeps its line until a better one is found.
void GeometryUpdate::routeProvisionally()
{
    for (const auto &[handoff, old] : m_wanted) {
        HandoffShape &shape = m_g.m_handoffs[handoff];
        const QRectF from = m_g.m_steps[shape.from].rect, to = m_g.m_steps[shape.to].rect;
        if (old.points.isEmpty() || shape.points.isEmpty() ||
            !carry(shape, m_before[shape.from], from, m_before[shape.to], to))
            routeQuickly(shape, from, to, m_g.routeStyle());
        shape.provisional = true;
    }
    if (m_all)
        for (HandoffShape &shape : m_g.m_handoffs)
            shape.provisional = true;
}

void GeometryUpdate::enterAgain()
{
    if (m_reindex) {
        changed(everywhere);
        m_g.indexHandoffs();
        return;
    }
    for (const auto &[handoff, old] : m_wanted) {
        const HandoffShape &shape = m_g.m_handoffs[handoff];
        m_g.enter(handoff);
        if (old == shape)
            continue;
        if (!old.points.isEmpty())
            changed(old.bounds());
        changed(shape.bounds());
    }
}

void GeometryUpdate::takeNotes()
{
    if (m_what.notes.empty())
        return;
    const std::vector<NoteShape> old = std::exchange(m_g.m_notes, noteShapes(m_map));
    const auto report = [&](const std::vector<NoteShape> &some, const std::vector<NoteShape> &others) {
        for (const NoteShape &note : some)
            if (std::find(others.begin(), others.end(), note) == others.end())
                changed(around(note.rect));
    };
    report(old, m_g.m_notes);
    report(m_g.m_notes, old);
}

} // namespace baton
