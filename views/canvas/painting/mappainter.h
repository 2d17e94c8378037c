#pragma once

#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/lenses/lensview.h"
#include "views/theme/theme.h"

#include <unordered_set>

class QPainter;

namespace baton {

// Paints a geometry through a lens with any painter: screen, picture, PDF, SVG. Only lines, shapes
// and text, so that what is printed stays vector. The painter stands in map units.
class MapPainter
{
public:
    enum class Emphasis { None, Hovered, Selected };

    // All three must outlive the painter.
    MapPainter(const MapGeometry &geometry, const LensView &lens, const Colours &colours);

    // Pixels for one map unit: what would be too small to read is left out. Export leaves this alone and gets all.
    void setDetail(double scale) { m_scale = scale; }
    void setGridVisible(bool visible) { m_grid = visible; }
    // Indices that something else paints (dragged, edited). Not owned; null = none.
    void setHidden(const std::unordered_set<int> *steps, const std::unordered_set<int> *handoffs);

    // Indices of what is painted as selected, with the rest. Not owned; null = none.
    void setChosen(const std::unordered_set<int> *steps, const std::unordered_set<int> *handoffs);

    // Canvas colour, dots, lanes, everything that touches `area`.
    void paint(QPainter &painter, const QRectF &area) const;
    void paintBackground(QPainter &painter, const QRectF &area) const;
    void paintMap(QPainter &painter, const QRectF &area) const; // without background

    void paintStep(QPainter &painter, const StepShape &step, Emphasis emphasis = Emphasis::None) const;
    // The ring alone, round a card or note that is painted already.
    void paintEmphasis(QPainter &painter, const StepShape &step, Emphasis emphasis) const;
    void paintRing(QPainter &painter, const QRectF &card, Emphasis emphasis) const;
    void paintHandoff(QPainter &painter, const HandoffShape &handoff, Emphasis emphasis = Emphasis::None) const;
    // Texts of other handoffs over which its line runs, once more: what is chosen is painted over the picture.
    void paintTextsUnder(QPainter &painter, const HandoffShape &handoff) const;
    void paintNote(QPainter &painter, const NoteShape &note, Emphasis emphasis = Emphasis::None) const;
    // Lane titles in a strip of `width` pixels whose left edge is `x`; `unit` map units stand for one pixel. They are
    // written upwards in the narrow strip, from left to right in a wider one.
    void paintLaneTitles(QPainter &painter, double x, double unit, double width = laneTitleWidth) const;
    // The strip that shows them whole: the narrow one unless lanes are too low for it, then as wide as they need.
    double laneStripWidth(double unit) const;

    static constexpr double laneTitleWidth = 28, widestLaneTitle = 160; // pixels
    static constexpr double overviewBelow = 0.25;                       // detail: rectangles and lines only

private:
    friend class CardPainter;
    friend class ArrowPainter;
    friend class FigurePlacer;
    friend class OverviewPainter;
    const StepMark &mark(const StepShape &step) const;
    const HandoffMark &mark(const HandoffShape &handoff) const;
    void paintDots(QPainter &painter, const QRectF &area) const;
    void paintLanes(QPainter &painter, const QRectF &area) const;
    void paintChosen(QPainter &painter, const QRectF &area) const;
    QColor groundAt(QPointF point) const;
    QColor partyColour(const StepShape &step) const;
    std::vector<int> visibleSteps(const QRectF &area) const;
    std::vector<int> visibleHandoffs(const QRectF &area) const;

    const MapGeometry &m_geometry;
    const LensView &m_lens;
    const Colours &m_colours;
    MapFonts m_fonts;
    double m_scale = 1;
    bool m_grid = true;
    const std::unordered_set<int> *m_hiddenSteps = nullptr;
    const std::unordered_set<int> *m_hiddenHandoffs = nullptr;
    const std::unordered_set<int> *m_chosenSteps = nullptr;
    const std::unordered_set<int> *m_chosenHandoffs = nullptr;
};

QColor mixed(const QColor &a, const QColor &b, double shareOfB);

} // namespace baton
