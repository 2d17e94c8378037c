#include "views/canvas/tools/dragsteps.h"

#include "views/canvas/geometry/movedplaces.h"
#include "views/canvas/geometry/room.h"
#include "views/canvas/painting/mappainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace baton {

namespace {

constexpr double snapPixels = 6;
constexpr double gapWhereDropped = 16; // map units

std::vector<int> selectedSteps(const CanvasHost &host)
{
    std::vector<int> steps;
    for (const Id &id : host.selection().steps)
        if (const int step = host.geometry().stepIndex(id); step >= 0 && !host.isLocked(id))
            steps.push_back(step);
    std::sort(steps.begin(), steps.end());
    return steps;
}

} // namespace

DragSteps::DragSteps(CanvasHost &host, QPointF start)
    : m_host(host)
    , m_start(start)
    , m_held(host, selectedSteps(host))
    , m_alignment(host.geometry(), m_held.steps())
{
    for (const int step : m_held.steps())
        m_bounds = m_bounds.united(host.geometry().steps()[step].rect);
    for (const Id &id : host.selection().notes)
        if (const NoteShape *note = host.geometry().note(id)) {
            m_notes.push_back(id);
            m_bounds = m_bounds.united(note->rect);
        }
}

void DragSteps::move(QPointF to, Qt::KeyboardModifiers modifiers)
{
    m_free = modifiers & Qt::AltModifier;
    m_by = to - m_start;
    if (m_free)
        m_alignment.clear();
    else
        m_by += m_alignment.snap(m_bounds.translated(m_by), snapPixels / m_host.zoom());
    m_insert = insertTarget();
    m_held.moveBy(m_by);
}

int DragSteps::insertTarget() const
{
    if (m_held.steps().size() != 1 || !m_notes.empty())
        return -1;
    const QPointF middle = m_host.geometry().steps()[m_held.steps().front()].rect.center() + m_by;
    const int handoff = m_host.geometry().handoffAt(middle, 24);
    return handoff >= 0 && intents::canBeInserted(m_host.map(), m_host.geometry().steps()[m_held.steps().front()].id)
               ? handoff
               : -1;
}

std::vector<Placement> DragSteps::placements() const
{
    std::vector<Placement> places = movedPlaces(m_host.geometry(), m_host.map(), m_held.steps(), m_by);
    for (const Placement &moved : othersMakingRoom()) {
        std::erase_if(places, [&](const Placement &place) { return place.id == moved.id; });
        places.push_back(moved);
    }
    return places;
}

// What the steps were put down upon makes way. With Alt they stay just where the hand let go, on whatever is there.
std::vector<Placement> DragSteps::othersMakingRoom() const
{
    if (m_free)
        return {};
    std::vector<MapGeometry::Move> moves;
    for (int step : m_held.steps())
        moves.push_back({step, m_host.geometry().steps()[step].stored.translated(m_by)});
    if (m_insert < 0)
        return madeRoomFor(m_host.geometry(), m_host.map(), moves, gapWhereDropped);
    const HandoffShape &line = m_host.geometry().handoffs()[m_insert];
    const auto &steps = m_host.geometry().steps();
    moves.front().rect = withArrows(moves.front().rect);
    return madeRoomFor(m_host.geometry(), m_host.map(), moves, gapForNew,
                       wayBetween(steps[line.from].stored, steps[line.to].stored));
}

Batch DragSteps::laneChanges() const
{
    std::vector<Step> changed;
    for (int index : m_held.steps()) {
        const StepShape &shape = m_host.geometry().steps()[index];
        const int lane = m_host.geometry().laneAt(shape.rect.center().y() + m_by.y());
        if (lane < 0 || lane == shape.lane)
            continue;
        Step step = *m_host.map().steps.find(shape.id);
        step.party = m_host.geometry().lanes()[lane].party;
        changed.push_back(step);
    }
    return intents::putAll(m_host.map(), changed, {});
}

Batch DragSteps::insertion(int index) const
{
    return intents::insertExisting(m_host.map(), m_host.geometry().handoffs()[index].id,
                                   m_host.geometry().steps()[m_held.steps().front()].id);
}

void DragSteps::moveNotes(Batch &batch) const
{
    for (const Id &id : m_notes) {
        Note note = *m_host.map().notes.find(id);
        note.x += m_by.x();
        note.y += m_by.y();
        const Batch moved = intents::put(m_host.map(), note);
        batch.changes.insert(batch.changes.end(), moved.changes.begin(), moved.changes.end());
    }
}

void DragSteps::drop()
{
    const int insert = m_insert;
    Batch batch = m_held.steps().empty() ? Batch{Intent::Move, {}, {}, {}} : intents::move(m_host.map(), placements());
    if (m_held.steps().size() > 1)
        batch.subject.clear();
    const auto append = [&](const Batch &more) {
        batch.changes.insert(batch.changes.end(), more.changes.begin(), more.changes.end());
    };
    moveNotes(batch);
    append(laneChanges());
    if (insert >= 0) {
        const Batch inserted = insertion(insert);
        append(inserted);
        batch.intent = inserted.intent;
        batch.subject = inserted.subject;
    }
    m_held.letGo();
    m_host.perform(std::move(batch));
}

void DragSteps::cancel()
{
    m_held.letGo();
}

void DragSteps::paint(QPainter &painter) const
{
    m_alignment.paint(painter, m_host.colours());
    m_held.paint(painter);
    for (const Id &id : m_notes)
        if (const NoteShape *note = m_host.geometry().note(id)) {
            NoteShape moved = *note;
            moved.rect.translate(m_by);
            m_host.painter().paintNote(painter, moved, MapPainter::Emphasis::Selected);
        }
    if (m_insert >= 0)
        m_host.painter().paintHandoff(painter, m_host.geometry().handoffs()[m_insert], MapPainter::Emphasis::Selected);
}

} // namespace baton
