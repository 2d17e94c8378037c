#include "views/canvas/tools/rubberband.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <algorithm>
#include <unordered_set>

namespace baton {

namespace {

// A level arrow has no area, which is all that QRectF::contains asks of a rectangle.
bool holds(const QRectF &band, const QPolygonF &points)
{
    return std::all_of(points.begin(), points.end(), [&](QPointF point) { return band.contains(point); });
}

// Puts behind the ids what was not among them.
auto adderTo(std::vector<Id> &ids)
{
    return [&ids, before = std::unordered_set<Id>(ids.begin(), ids.end())](const Id &id) {
        if (!before.contains(id))
            ids.push_back(id);
    };
}

} // namespace

RubberBand::RubberBand(CanvasHost &host, QPointF start, bool adding)
    : m_host(host)
    , m_before(host.selection())
    , m_start(start)
    , m_end(start)
    , m_adding(adding)
{}

void RubberBand::move(QPointF to)
{
    m_end = to;
    const QRectF band = QRectF(m_start, m_end).normalized();
    const MapGeometry &geometry = m_host.geometry();
    intents::Selection selection = m_adding ? m_before : intents::Selection();
    const auto addStep = adderTo(selection.steps), addHandoff = adderTo(selection.handoffs),
               addNote = adderTo(selection.notes);
    for (int i : geometry.stepsIn(band))
        if (geometry.steps()[i].rect.intersects(band))
            addStep(geometry.steps()[i].id);
    for (int i : geometry.handoffsIn(band))
        if (holds(band, geometry.handoffs()[i].points))
            addHandoff(geometry.handoffs()[i].id);
    for (const NoteShape &note : geometry.notes())
        if (note.rect.intersects(band))
            addNote(note.id);
    m_host.setSelection(selection);
}

void RubberBand::cancel()
{
    m_host.setSelection(m_before);
}

void RubberBand::paint(QPainter &painter) const
{
    QPen pen(m_host.colours().accent, 1);
    pen.setCosmetic(true);
    QColor fill = m_host.colours().accent;
    fill.setAlphaF(0.08f);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_start, m_end).normalized());
}

} // namespace baton
