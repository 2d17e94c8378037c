#include "views/canvas/geometry/geometrybuilder.h"

#include "views/canvas/geometry/lanes.h"
#include "views/canvas/geometry/nextrow.h"
#include "views/canvas/geometry/quickrouting.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/canvas/painting/textwidths.h"
#include "views/theme/partyplace.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace baton {

namespace {

constexpr double labelHeight = 18;
constexpr double labelPadding = 12;
constexpr QSizeF usualFigure(92, 18);   // "waits 2.6 h"
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
    return {shape.from,
            shape.to,
            bends,
            labelled ? shape.label.width() : 0,
            labelled ? labelHeight : 0,
            usualFigure.width(),
            usualFigure.height()};
}

void take(const layout::Routed &routed, HandoffShape &into)
{
    into.points.clear();
    for (const layout::Point &point : routed.points)
        into.points << QPointF(point.x, point.y);
    into.smooth = routed.smooth;
    into.provisional = false;
    const auto rect = [](const layout::Rect &r) {
        return QRectF(r.x, r.y, r.w, r.h);
    };
    if (!into.text.isEmpty())
        into.label = rect(routed.label);
    into.room = rect(routed.figure);
}

StepShape stepShape(const ProcessMap &map, const SharedRow<Step> &row, CardTexts &texts)
{
    const Step &step = *row;
    const CardTexts::Written &written = texts.of(map, row, map.placements.find(step.id));
    StepShape shape;
    shape.id = step.id;
    shape.width = written.width;
    shape.text = written.text;
    shape.external = isExternal(map, step);
    if (const auto position = map.parties.positionOf(step.party))
        shape.party = int(*position);
    if (const Party *party = map.partyOf(step)) {
        shape.colourPlace = colourPlace(*party);
        shape.colour = QColor(QString::fromStdString(party->colour));
    }
    return shape;
}

HandoffShape handoffShape(const Handoff &handoff, LabelTexts &texts)
{
    const LabelTexts::Written &written = texts.of(handoff.deliverable);
    HandoffShape shape;
    shape.id = handoff.id;
    shape.text = written.text;
    if (!shape.text.isEmpty())
        shape.label = QRectF(0, 0, std::ceil(written.width) + labelPadding, labelHeight);
    return shape;
}

std::vector<NoteShape> noteShapes(const ProcessMap &map)
{
    std::vector<NoteShape> notes;
    for (const Note &note : map.notes)
        notes.push_back({note.id, QRectF(note.x, note.y, note.width, note.height), QString::fromStdString(note.text)});
    return notes;
}

std::vector<layout::Point> bendsOf(const ProcessMap &map, const Id &handoff)
{
    std::vector<layout::Point> bends;
    if (const Route *route = map.routes.find(handoff))
        for (const Point &bend : route->bends)
            bends.push_back({bend.x, bend.y});
    return bends;
}

// A negative height stands for "nowhere yet" between this and arrangeUnplaced().
void place(StepShape &shape, const ProcessMap &map)
{
    const Placement *placement = map.placements.find(shape.id);
    const QPointF corner = placement ? QPointF(placement->x, placement->y) : shape.stored.topLeft();
    shape.placed = placement != nullptr;
    const bool hasPlace = placement || !shape.stored.isNull();
    const QSizeF size = MapGeometry::cardSize(shape.text, shape.width, placement);
    shape.stored = hasPlace ? QRectF(corner, size) : QRectF(QPointF(), QSizeF(size.width(), -size.height()));
    shape.rect = shape.stored;
}

void arrangeUnplaced(const ProcessMap &map, std::vector<StepShape> &steps)
{
    const auto nowhere = [](const StepShape &shape) {
        return shape.stored.height() < 0;
    };
    if (std::none_of(steps.begin(), steps.end(), nowhere))
        return;
    std::vector<layout::Box> boxes;
    for (const StepShape &shape : steps) {
        const QRectF &r = shape.stored;
        const bool placed = !nowhere(shape);
        boxes.push_back({{r.x(), r.y(), r.width(), std::abs(r.height())}, -1, placed, placed});
    }
    std::vector<layout::Line> lines;
    for (const Handoff &handoff : map.handoffs) {
        const auto from = map.steps.positionOf(handoff.from), to = map.steps.positionOf(handoff.to);
        if (from && to)
            lines.push_back({int(*from), int(*to), 60});
    }
    layout::Options options;
    options.quick = boxes.size() > quickAbove;
    options.widest = widestLine;
    const layout::Placed placed = layout::arrange(boxes, lines, 0, options);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].placed) {
            steps[i].stored = QRectF(placed.boxes[i].x, placed.boxes[i].y, boxes[i].rect.w, boxes[i].rect.h);
            steps[i].rect = steps[i].stored;
        }
}

void routeAll(const std::vector<StepShape> &steps, std::vector<HandoffShape> &handoffs,
              const std::vector<std::vector<layout::Point>> &bends, layout::RouteStyle style)
{
    std::vector<layout::RouteRequest> requests;
    requests.reserve(handoffs.size());
    for (std::size_t i = 0; i < handoffs.size(); ++i)
        requests.push_back(requestFor(handoffs[i], bends[i]));
    const auto routed = layout::route(boxesOf(steps), requests, style);
    for (std::size_t i = 0; i < routed.size(); ++i)
        take(routed[i], handoffs[i]);
}

GeometryBuilder::GeometryBuilder(const ProcessMap &map, MapGeometry::Options options, MapTexts texts) : m_map(map)
{
    m_new.m_options = options;
    m_new.m_texts = std::move(texts);
    m_new.m_texts.tidy(map);
}

MapGeometry GeometryBuilder::build()
{
    addSteps();
    addHandoffs();
    addNotes();
    m_new.indexSteps();
    m_new.indexEnds();
    m_new.indexHandoffs();
    m_new.measure();
    return std::move(m_new);
}

void GeometryBuilder::addSteps()
{
    m_new.m_steps.reserve(m_map.steps.size());
    m_new.m_stepIndex.reset(m_map.steps.size());
    for (std::size_t i = 0; i < m_map.steps.size(); ++i) {
        m_new.m_stepIndex.insert(m_map.steps[i].id, i);
        m_new.m_steps.push_back(stepShape(m_map, m_map.steps.rowAt(i), m_new.m_texts.cards));
        place(m_new.m_steps.back(), m_map);
    }
    arrangeUnplaced(m_map, m_new.m_steps);
    if (m_new.m_options.lanes && !m_map.steps.empty())
        m_new.m_lanes = arrangeLanes(m_map, m_new.m_steps);
}

void GeometryBuilder::addHandoffs()
{
    m_new.m_handoffs.reserve(m_map.handoffs.size());
    m_new.m_bends.reserve(m_map.handoffs.size());
    m_new.m_handoffIndex.reset(m_map.handoffs.size());
    for (const Handoff &handoff : m_map.handoffs) {
        HandoffShape shape = handoffShape(handoff, m_new.m_texts.labels);
        shape.from = m_new.stepIndex(handoff.from);
        shape.to = m_new.stepIndex(handoff.to);
        m_new.m_handoffIndex.insert(handoff.id, m_new.m_handoffs.size());
        m_new.m_handoffs.push_back(std::move(shape));
        m_new.m_bends.push_back(bendsOf(m_map, handoff.id));
    }
    if (!m_new.m_options.later || m_new.m_handoffs.size() <= routedAtOnce) {
        routeAll(m_new.m_steps, m_new.m_handoffs, m_new.m_bends, m_new.routeStyle());
        return;
    }
    for (HandoffShape &shape : m_new.m_handoffs)
        routeQuickly(shape, m_new.m_steps[shape.from].rect, m_new.m_steps[shape.to].rect, m_new.routeStyle());
}

void GeometryBuilder::addNotes()
{
    m_new.m_notes = noteShapes(m_map);
}

} // namespace baton
