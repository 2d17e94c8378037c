#include "views/canvas/painting/overviewpainter.h"

#include "views/canvas/painting/cardpainter.h"

#include <QPainter>

namespace baton {

namespace {

struct ByColour
{
    bool operator()(const QColor &a, const QColor &b) const { return a.rgba() < b.rgba(); }
};

bool marked(Grade grade)
{
    return grade >= Grade::Calm;
}

// Bends of a curve do not show at this distance: from control point to control point is enough.
void addSegments(const HandoffShape &handoff, const QRectF &area, QList<QLineF> &lines)
{
    for (int i = 1; i < handoff.points.size(); ++i) {
        const QLineF line(handoff.points[i - 1], handoff.points[i]);
        if (QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(area))
            lines << line;
    }
}

} // namespace

void OverviewPainter::paint(const std::vector<int> &steps, const std::vector<int> &handoffs, const QRectF &area) const
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const NoteShape &note : m_map.m_geometry.notes())
        m_painter.fillRect(note.rect, m_map.m_colours.note);
    paintLines(handoffs, area);
    paintCards(steps);
}

void OverviewPainter::paintChosen(const std::vector<int> &steps, const std::vector<int> &handoffs,
                                  const QRectF &area) const
{
    QList<QRectF> rings;
    QList<QLineF> lines;
    for (int i : steps)
        rings << m_map.m_geometry.steps()[i].rect.adjusted(-8, -8, 8, 8);
    for (int i : handoffs)
        addSegments(m_map.m_geometry.handoffs()[i], area, lines);
    m_painter.setRenderHint(QPainter::Antialiasing, lines.size() + rings.size() < 40);
    QPen pen(m_map.m_colours.accent, 2);
    pen.setCosmetic(true);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawLines(lines);
    m_painter.drawRects(rings);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void OverviewPainter::paintLines(const std::vector<int> &handoffs, const QRectF &area) const
{
    QList<QLineF> plain;
    std::map<QColor, QList<QLineF>, ByColour> graded;
    for (int i : handoffs) {
        const HandoffShape &handoff = m_map.m_geometry.handoffs()[i];
        const Grade grade = m_map.mark(handoff).grade;
        addSegments(handoff, area, marked(grade) ? graded[pillColours(grade, m_map.m_colours).fill] : plain);
    }
    QPen pen(mixed(m_map.m_colours.handoff, m_map.m_colours.canvas, 0.45), 0);
    m_painter.setPen(pen);
    m_painter.drawLines(plain);
    for (const auto &[colour, lines] : graded) {
        pen = QPen(colour, 2);
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        m_painter.drawLines(lines);
    }
}

void OverviewPainter::paintCards(const std::vector<int> &steps) const
{
    const Colours &colours = m_map.m_colours;
    QList<QRectF> bodies;
    std::map<QColor, QList<QRectF>, ByColour> filled;
    for (int i : steps) {
        const StepShape &step = m_map.m_geometry.steps()[i];
        const Grade grade = m_map.mark(step).grade;
        bodies << step.rect;
        if (marked(grade))
            filled[pillColours(grade, colours).fill] << step.rect.adjusted(step.rect.width() * 0.45, 0, 0, 0);
        if (!step.external && step.party >= 0)
            filled[m_map.partyColour(step)] << QRectF(step.rect.topLeft(), QSizeF(16, step.rect.height()));
    }
    m_painter.setPen(QPen(mixed(colours.cardBorder, colours.textMuted, 0.3), 0));
    m_painter.setBrush(colours.card);
    m_painter.drawRects(bodies);
    m_painter.setPen(Qt::NoPen);
    for (const auto &[colour, rects] : filled) {
        m_painter.setBrush(colour);
        m_painter.drawRects(rects);
    }
}

} // namespace baton
