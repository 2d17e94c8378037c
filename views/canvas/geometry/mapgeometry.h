#pragma once

#include "model/edit/change.h"
#include "model/layout/layout.h"
#include "model/map/idindex.h"
#include "views/canvas/geometry/gridindex.h"
#include "views/canvas/geometry/maptexts.h"
#include "views/canvas/painting/cardtext.h"

#include <QColor>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QString>

// Where everything on the map stands, in map units (1 unit = 1 px at 100 %). Shared by screen, PDF and pictures.
namespace baton {

struct StepShape
{
    Id id;
    QRectF rect;   // as shown
    QRectF stored; // as placed by the document; differs from rect while lanes are shown
    CardText text;
    double width = 0;    // that the text is broken for
    QColor colour;       // of its party; invalid = that of the theme at `colourPlace`
    int colourPlace = 0; // see partyplace.h
    int party = -1;      // position
    int lane = -1;
    bool external = false;
    bool placed = false; // false: the document has no place for it, layout chose one

    friend bool operator==(const StepShape &, const StepShape &) = default;
};

struct HandoffShape
{
    Id id;
    int from = -1, to = -1; // indices of steps
    QPolygonF points;       // polyline, or Bezier control points (1 + 3n) when smooth
    bool smooth = false;
    QRectF label; // where the text stands; empty without text
    QRectF room;  // kept for the figure of a lens; empty where there is none
    QString text;
    bool provisional = false; // drawn quickly; a better way is still to be found

    QPainterPath path() const;           // with rounded corners
    QPolygonF polyline() const;          // straight pieces, close enough to hit and to index
    QPointF pointAt(double share) const; // of the length of its line
    QPointF middle() const;
    QRectF bounds() const; // of line, head and label
    double distanceTo(QPointF point) const;
    bool runsThrough(const QRectF &rect) const; // its line, not its label
    friend bool operator==(const HandoffShape &, const HandoffShape &) = default;
};

struct NoteShape
{
    Id id;
    QRectF rect;
    QString text;
    friend bool operator==(const NoteShape &, const NoteShape &) = default;
};

struct LaneShape
{
    Id party; // "" = steps without one
    QString title;
    double top = 0, bottom = 0;
    double needed = 0; // height that its steps need
    friend bool operator==(const LaneShape &, const LaneShape &) = default;
};

// The ids of shapes, for an index of them.
template <class Shape>
auto idsOf(const std::vector<Shape> &shapes)
{
    return [&shapes](std::size_t position) -> const Id & {
        return shapes[position].id;
    };
}

// Handoffs that want a better way, as plain values: routed on any thread.
struct RouteJob
{
    std::vector<layout::Rect> boxes;
    std::vector<layout::RouteRequest> lines;
    std::vector<int> which; // of the lines
    std::vector<Id> ids;    // of `which`
    layout::RouteStyle style = layout::RouteStyle::Smooth;

    std::vector<layout::Routed> run() const { return layout::route(boxes, lines, style, which); }
};

class MapGeometry
{
public:
    struct Options
    {
        bool lanes = false;
        bool later = false; // large maps get provisional routes at once; the good ones are asked for with openRoutes()
        friend bool operator==(const Options &, const Options &) = default;
    };
    struct Move
    {
        int step = -1;
        QRectF rect;
    };

    MapGeometry() = default;
    explicit MapGeometry(const ProcessMap &map) { rebuild(map); }
    MapGeometry(const ProcessMap &map, Options options) : m_options(options) { rebuild(map); }

    void setOptions(Options options) { m_options = options; }
    const Options &options() const { return m_options; }
    void rebuild(const ProcessMap &map);
    // Takes over what changed and keeps the rest. Returns the regions that look different now.
    std::vector<QRectF> update(const ProcessMap &map, const ChangeSet &what);

    const std::vector<StepShape> &steps() const { return m_steps; }
    const std::vector<HandoffShape> &handoffs() const { return m_handoffs; }
    const std::vector<NoteShape> &notes() const { return m_notes; }
    const std::vector<LaneShape> &lanes() const { return m_lanes; } // empty unless shown
    bool empty() const { return m_steps.empty() && m_notes.empty(); }
    QRectF bounds() const { return m_bounds; } // of everything; null when empty

    const StepShape *step(const Id &id) const; // null when there is none
    const HandoffShape *handoff(const Id &id) const;
    const NoteShape *note(const Id &id) const;
    int stepIndex(const Id &id) const; // -1
    int handoffIndex(const Id &id) const;
    const std::vector<int> &handoffsOf(int step) const; // arriving and leaving

    std::vector<int> stepsIn(const QRectF &region) const;
    std::vector<int> handoffsIn(const QRectF &region) const;
    int stepAt(QPointF point) const; // topmost, -1
    int handoffAt(QPointF point, double tolerance) const;
    int noteAt(QPointF point) const;
    int laneAt(double y) const;

    // The handoffs of moved steps, routed as if the steps stood there (a drag in progress).
    std::vector<HandoffShape> routedWith(const std::vector<Move> &moves) const;
    // How a handoff between them would run that is not there yet.
    HandoffShape routedAnew(int from, int to) const;
    // Places of steps that the document has none for; to be stored with the first edit of placement.
    std::vector<Placement> unplaced() const;

    // What is still drawn provisionally, and the good ways for it: as many of them as `budget` ms allow, from position
    // `next` on. What was edited since the job was made stays open. Returns the position to go on from.
    RouteJob openRoutes() const;
    bool hasOpenRoutes() const;
    std::size_t takeRoutes(const RouteJob &job, const std::vector<layout::Routed> &routed, std::size_t next,
                           double budget);

    layout::RouteStyle routeStyle() const;
    // The one place that says how large a card is: as high as its text asks for, higher where the placement says so.
    static QSizeF cardSize(const CardText &text, double width, const Placement *placement);
    static QSizeF cardSize(const ProcessMap &map, const Step &step);
    static QSizeF usualCardSize(); // of a step with a short name

private:
    friend class GeometryBuilder;
    friend class GeometryUpdate;
    bool makesMostOf(const ProcessMap &map, const ChangeSet &what) const;
    void indexSteps();
    void indexEnds(); // which handoffs arrive at and leave each step
    void indexHandoffs();
    void enter(int handoff); // into the grid
    void leave(int handoff);
    void measure(); // the bounds; needs everything else

    Options m_options;
    std::vector<StepShape> m_steps;
    std::vector<HandoffShape> m_handoffs;
    std::vector<NoteShape> m_notes;
    std::vector<LaneShape> m_lanes;
    std::vector<std::vector<layout::Point>> m_bends; // by handoff
    std::vector<std::vector<int>> m_handoffsOf;
    IdIndex m_stepIndex, m_handoffIndex;
    GridIndex m_stepGrid, m_handoffGrid;
    MapTexts m_texts;
    QRectF m_bounds;
};

} // namespace baton
