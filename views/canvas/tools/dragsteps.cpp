#include "views/canvas/tools/dragsteps.h"

#include "views/canvas/mappainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace baton {

namespace {

constexpr double gridStep = 10;
constexpr double snapPixels = 6;
constexpr double near = 1200; // map units; what is further away is not aligned with

double toGrid(double value)
{
    return std::round(value / gridStep) * gridStep;
}

struct Snap
{
    double shift = 0;
    double distance = 1e9;

    void offer(double from, double to)
    {
        if (std::abs(to - from) < distance) {
            shift = to - from;
            distance = std::abs(to - from);
        }
    }
};

} // namespace

DragSteps::DragSteps(CanvasHost &host, QPointF start) : m_host(host), m_start(start)
{
    for (const Id &id : host.selection().steps)
        if (const int step = host.geometry().stepIndex(id); step >= 0) {
            m_steps.push_back(step);
            m_bounds = m_bounds.united(host.geometry().steps()[step].rect);
        }
    for (const Id &id : host.selection().notes)
        if (const NoteShape *note = host.geometry().note(id)) {
            m_notes.push_back(id);
            m_bounds = m_bounds.united(note->rect);
        }
}

void DragSteps::move(QPointF to, Qt::KeyboardModifiers modifiers)
{
    m_guides.clear();
    m_by = modifiers & Qt::AltModifier ? to - m_start : snapped(to - m_start);
    DragPreview preview;
    for (int step : m_steps)
        preview.moves.push_back({step, m_host.geometry().steps()[step].rect.translated(m_by)});
    preview.handoffs = m_host.geometry().routedWith(preview.moves);
    m_insert = insertTarget();
    m_host.setPreview(std::move(preview));
}

// Edges and middles of near steps draw the moved ones to them; else the grid does.
QPointF DragSteps::snapped(QPointF by)
{
    const QRectF moved = m_bounds.translated(by);
    const double reach = snapPixels / m_host.zoom();
    Snap across, down;
    for (int i : m_host.geometry().stepsIn(moved.adjusted(-near, -near, near, near))) {
        if (std::find(m_steps.begin(), m_steps.end(), i) != m_steps.end())
            continue;
        const QRectF &other = m_host.geometry().steps()[i].rect;
        across.offer(moved.left(), other.left());
        across.offer(moved.right(), other.right());
        across.offer(moved.center().x(), other.center().x());
        down.offer(moved.top(), other.top());
        down.offer(moved.bottom(), other.bottom());
        down.offer(moved.center().y(), other.center().y());
    }
    const double x = across.distance <= reach ? across.shift : toGrid(moved.left()) - moved.left();
    const double y = down.distance <= reach ? down.shift : toGrid(moved.top()) - moved.top();
    addGuides(moved.translated(x, y));
    return by + QPointF(x, y);
}

void DragSteps::addGuides(const QRectF &moved)
{
    constexpr double same = 0.01;
    for (int i : m_host.geometry().stepsIn(moved.adjusted(-near, -near, near, near))) {
        if (std::find(m_steps.begin(), m_steps.end(), i) != m_steps.end())
            continue;
        const QRectF &other = m_host.geometry().steps()[i].rect;
        const QRectF both = moved.united(other);
        const double xs[] = {moved.left() - other.left(), moved.center().x() - other.center().x(),
                             moved.right() - other.right()};
        const double ys[] = {moved.top() - other.top(), moved.center().y() - other.center().y(),
                             moved.bottom() - other.bottom()};
        const double atX[] = {moved.left(), moved.center().x(), moved.right()};
        const double atY[] = {moved.top(), moved.center().y(), moved.bottom()};
        for (int k : {1, 0, 2})
            if (std::abs(xs[k]) < same) {
                m_guides.push_back({atX[k], both.top() - 12, atX[k], both.bottom() + 12});
                break;
            }
        for (int k : {1, 0, 2})
            if (std::abs(ys[k]) < same) {
                m_guides.push_back({both.left() - 12, atY[k], both.right() + 12, atY[k]});
                break;
            }
    }
}

// A handoff takes in a single step that has no handoffs of its own yet.
int DragSteps::insertTarget() const
{
    if (m_steps.size() != 1 || !m_notes.empty() || !m_host.geometry().handoffsOf(m_steps.front()).empty())
        return -1;
    const QPointF middle = m_host.geometry().steps()[m_steps.front()].rect.center() + m_by;
    return m_host.geometry().handoffAt(middle, 24);
}

std::vector<Placement> DragSteps::placements() const
{
    std::vector<Placement> places = m_host.geometry().unplaced();
    for (int step : m_steps) {
        const StepShape &shape = m_host.geometry().steps()[step];
        std::erase_if(places, [&](const Placement &place) { return place.id == shape.id; });
        const Placement *old = m_host.map().placements.find(shape.id);
        Placement place = old ? *old : Placement();
        place.id = shape.id;
        place.x = shape.stored.x() + m_by.x();
        place.y = shape.stored.y() + m_by.y();
        place.byHand = true;
        places.push_back(place);
    }
    return places;
}

Batch DragSteps::laneChanges() const
{
    std::vector<Step> changed;
    for (int index : m_steps) {
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

// The step takes the handoff's place: supplier -> step keeps its data, step -> customer gets a copy.
Batch DragSteps::insertion(int index) const
{
    const HandoffShape &shape = m_host.geometry().handoffs()[index];
    const Id step = m_host.geometry().steps()[m_steps.front()].id;
    const Handoff old = *m_host.map().handoffs.find(shape.id);
    Batch batch = intents::reconnect(m_host.map(), old.id, old.from, step);
    Handoff second = old;
    second.id.clear();
    second.order = 0;
    second.from = step;
    second.share.reset();
    second.importance.reset();
    second.rating.reset();
    second.selfRating.reset();
    second.agreedBySupplier.clear();
    second.agreedByCustomer.clear();
    second.review.clear();
    const Batch added = intents::addHandoff(m_host.map(), second);
    batch.intent = Intent::InsertStep;
    batch.changes.insert(batch.changes.end(), added.changes.begin(), added.changes.end());
    return batch;
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
    Batch batch = m_steps.empty() ? Batch{Intent::Move, {}, {}, {}} : intents::move(m_host.map(), placements());
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
    m_host.clearPreview();
    m_host.perform(std::move(batch));
}

void DragSteps::cancel()
{
    m_host.clearPreview();
}

void DragSteps::paint(QPainter &painter) const
{
    QPen pen(m_host.colours().accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (const QLineF &guide : m_guides)
        painter.drawLine(guide);
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
