#include "views/canvas/painting/mappainter.h"

#include "views/canvas/painting/arrowpainter.h"
#include "views/canvas/painting/cardpainter.h"
#include "views/canvas/painting/overviewpainter.h"
#include "views/canvas/painting/textwidths.h"

#include <QPainter>
#include <cmath>

namespace baton {

namespace {

constexpr double gridStep = 20;
constexpr double dotsAbove = 0.45;

constexpr double titleInset = 8; // of a lane, pixels

// A lane's title as written beside the lane from below.
QStringList upwards(const LaneShape &lane, double unit, const QFont &font)
{
    return wrappedText(lane.title, font, (lane.bottom - lane.top) / unit - 6, 2);
}

bool isWhole(const QStringList &lines)
{
    return std::none_of(lines.begin(), lines.end(), [](const QString &line) { return line.endsWith(QChar(0x2026)); });
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [&](double x, double y) {
        return float(x + (y - x) * shareOfB);
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

MapPainter::MapPainter(const MapGeometry &geometry, const LensView &lens, const Colours &colours)
    : m_geometry(geometry)
    , m_lens(lens)
    , m_colours(colours)
    , m_fonts(MapFonts::current())
{}

void MapPainter::setHidden(const std::unordered_set<int> *steps, const std::unordered_set<int> *handoffs)
{
    m_hiddenSteps = steps;
    m_hiddenHandoffs = handoffs;
}

void MapPainter::setChosen(const std::unordered_set<int> *steps, const std::unordered_set<int> *handoffs)
{
    m_chosenSteps = steps;
    m_chosenHandoffs = handoffs;
}

void MapPainter::paint(QPainter &painter, const QRectF &area) const
{
    paintBackground(painter, area);
    paintMap(painter, area);
}

void MapPainter::paintBackground(QPainter &painter, const QRectF &area) const
{
    painter.fillRect(area, m_colours.canvas);
    paintLanes(painter, area);
    if (m_grid && m_scale >= dotsAbove)
        paintDots(painter, area);
}

void MapPainter::paintLanes(QPainter &painter, const QRectF &area) const
{
    bool odd = false;
    for (const LaneShape &lane : m_geometry.lanes()) {
        const QRectF band(area.left(), lane.top, area.width(), lane.bottom - lane.top);
        if (band.intersects(area))
            painter.fillRect(band.intersected(area), odd ? m_colours.laneB : m_colours.laneA);
        odd = !odd;
    }
}

// Never closer than the eye can tell apart, never smaller than the screen can show evenly.
void MapPainter::paintDots(QPainter &painter, const QRectF &area) const
{
    const double step = m_scale < 0.8 ? 2 * gridStep : gridStep;
    const double top = m_geometry.lanes().empty() ? area.top() : std::max(area.top(), m_geometry.lanes().back().bottom);
    QList<QPointF> dots;
    for (double y = std::ceil(top / step) * step; y <= area.bottom(); y += step)
        for (double x = std::ceil(area.left() / step) * step; x <= area.right(); x += step)
            dots << QPointF(x, y);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.canvasDot, 2 / std::min(1.0, m_scale), Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(dots.constData(), int(dots.size()));
}

QColor MapPainter::groundAt(QPointF point) const
{
    const int lane = m_geometry.laneAt(point.y());
    return lane < 0 ? m_colours.canvas : lane % 2 ? m_colours.laneB : m_colours.laneA;
}

QColor MapPainter::partyColour(const StepShape &step) const
{
    return step.colour.isValid() ? step.colour : Theme::instance().partyColour(step.colourPlace);
}

const StepMark &MapPainter::mark(const StepShape &step) const
{
    static const StepMark none;
    const auto found = m_lens.steps.find(step.id);
    return found == m_lens.steps.end() ? none : found->second;
}

const HandoffMark &MapPainter::mark(const HandoffShape &handoff) const
{
    static const HandoffMark none;
    const auto found = m_lens.handoffs.find(handoff.id);
    return found == m_lens.handoffs.end() ? none : found->second;
}

std::vector<int> MapPainter::visibleSteps(const QRectF &area) const
{
    std::vector<int> steps = m_geometry.stepsIn(area);
    if (m_hiddenSteps)
        std::erase_if(steps, [&](int i) { return m_hiddenSteps->contains(i); });
    return steps;
}

std::vector<int> MapPainter::visibleHandoffs(const QRectF &area) const
{
    std::vector<int> handoffs = m_geometry.handoffsIn(area);
    if (m_hiddenHandoffs)
        std::erase_if(handoffs, [&](int i) { return m_hiddenHandoffs->contains(i); });
    return handoffs;
}

void MapPainter::paintMap(QPainter &painter, const QRectF &area) const
{
    if (m_scale < overviewBelow) {
        OverviewPainter(*this, painter).paint(visibleSteps(area), visibleHandoffs(area), area);
        paintChosen(painter, area);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const NoteShape &note : m_geometry.notes())
        if (note.rect.adjusted(-4, -4, 4, 4).intersects(area))
            paintNote(painter, note);
    const ArrowPainter arrows(*this, painter);
    const std::vector<int> handoffs = visibleHandoffs(area);
    for (int i : handoffs)
        arrows.paintLine(m_geometry.handoffs()[i], Emphasis::None);
    for (int i : handoffs)
        arrows.paintLabel(m_geometry.handoffs()[i], Emphasis::None);
    const CardPainter cards(*this, painter);
    for (int i : visibleSteps(area))
        cards.paint(m_geometry.steps()[i], Emphasis::None);
    for (int i : handoffs)
        arrows.paintFigure(m_geometry.handoffs()[i]);
    paintChosen(painter, area);
}

void MapPainter::paintChosen(QPainter &painter, const QRectF &area) const
{
    const double ring = 8 / std::min(1.0, m_scale); // reaches over the edge of its card
    const auto chosen = [](std::vector<int> all, const std::unordered_set<int> *among) {
        std::erase_if(all, [&](int i) { return !among->contains(i); });
        return all;
    };
    std::vector<int> steps, handoffs;
    if (m_chosenSteps && !m_chosenSteps->empty())
        steps = chosen(visibleSteps(area.adjusted(-ring, -ring, ring, ring)), m_chosenSteps);
    if (m_chosenHandoffs && !m_chosenHandoffs->empty())
        handoffs = chosen(visibleHandoffs(area), m_chosenHandoffs);
    if (m_scale < overviewBelow)
        return OverviewPainter(*this, painter).paintChosen(steps, handoffs, area);
    for (int i : handoffs)
        paintHandoff(painter, m_geometry.handoffs()[i], Emphasis::Selected);
    for (int i : steps)
        paintEmphasis(painter, m_geometry.steps()[i], Emphasis::Selected);
}

void MapPainter::paintStep(QPainter &painter, const StepShape &step, Emphasis emphasis) const
{
    CardPainter(*this, painter).paint(step, emphasis);
}

void MapPainter::paintEmphasis(QPainter &painter, const StepShape &step, Emphasis emphasis) const
{
    CardPainter(*this, painter).paintEmphasis(step, emphasis);
}

void MapPainter::paintRing(QPainter &painter, const QRectF &card, Emphasis emphasis) const
{
    CardPainter(*this, painter).paintRing(card, emphasis);
}

void MapPainter::paintHandoff(QPainter &painter, const HandoffShape &handoff, Emphasis emphasis) const
{
    const ArrowPainter arrows(*this, painter);
    arrows.paintLine(handoff, emphasis);
    arrows.paintLabel(handoff, emphasis);
    arrows.paintFigure(handoff);
}

void MapPainter::paintTextsUnder(QPainter &painter, const HandoffShape &handoff) const
{
    const ArrowPainter arrows(*this, painter);
    for (int i : visibleHandoffs(handoff.bounds())) {
        const HandoffShape &other = m_geometry.handoffs()[i];
        const QRectF texts = other.label.united(other.room).adjusted(-4, -12, 4, 12);
        if (other.id == handoff.id || texts.isEmpty() || !handoff.runsThrough(texts))
            continue;
        arrows.paintLabel(other, Emphasis::None);
        arrows.paintFigure(other);
    }
}

void MapPainter::paintNote(QPainter &painter, const NoteShape &note, Emphasis emphasis) const
{
    painter.setPen(QPen(mixed(m_colours.note, m_colours.warm, 0.35), 1));
    painter.setBrush(m_colours.note);
    painter.drawRoundedRect(note.rect, 4, 4);
    painter.setPen(m_colours.onNote);
    painter.setFont(m_fonts.note);
    if (m_scale >= 0.35)
        painter.drawText(note.rect.adjusted(12, 10, -12, -10), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         note.text);
    if (emphasis == Emphasis::None)
        return;
    const double width = (emphasis == Emphasis::Selected ? 2 : 1.2) / std::min(1.0, m_scale);
    painter.setPen(QPen(m_colours.accent, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(note.rect.adjusted(-4, -4, 4, 4), 6, 6);
}

double MapPainter::laneStripWidth(double unit) const
{
    double widest = 0;
    bool upright = true;
    for (const LaneShape &lane : m_geometry.lanes()) {
        upright = upright && isWhole(upwards(lane, unit, m_fonts.lane));
        widest = std::max(widest, textWidth(lane.title, m_fonts.lane));
    }
    return upright ? laneTitleWidth : std::min(widest + 2 * titleInset, widestLaneTitle);
}

void MapPainter::paintLaneTitles(QPainter &painter, double x, double unit, double width) const
{
    painter.setFont(m_fonts.lane);
    for (const LaneShape &lane : m_geometry.lanes()) {
        painter.save();
        painter.translate(x, lane.top);
        painter.scale(unit, unit);
        const double height = (lane.bottom - lane.top) / unit;
        painter.fillRect(QRectF(0, 0, width, height), m_colours.laneTitle);
        painter.setPen(m_colours.textMuted);
        if (width > laneTitleWidth) {
            const QRectF room(titleInset, 0, width - 2 * titleInset, height);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                             elidedText(lane.title, m_fonts.lane, room.width()));
        } else {
            painter.translate(0, height);
            painter.rotate(-90);
            painter.drawText(QRectF(0, 0, height, width), Qt::AlignCenter,
                             upwards(lane, unit, m_fonts.lane).join(u'\n'));
        }
        painter.restore();
    }
}

} // namespace baton
