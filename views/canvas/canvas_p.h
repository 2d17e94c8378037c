#pragma once

#include "model/edit/capture.h"
#include "views/canvas/camera.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvashost.h"
#include "views/canvas/contextpad.h"
#include "views/canvas/growth.h"
#include "views/canvas/nameeditor.h"
#include "views/canvas/noteeditor.h"
#include "views/canvas/painting/mapoverlay.h"
#include "views/canvas/painting/mappainter.h"
#include "views/canvas/painting/tilecache.h"
#include "views/canvas/preparedmap.h"
#include "views/canvas/tools/connectgesture.h"
#include "views/canvas/tools/resizesteps.h"
#include "views/canvas/tools/tool.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <atomic>
#include <functional>
#include <optional>
#include <unordered_set>

class QMouseEvent;
class QNativeGestureEvent;
class QGestureEvent;
class QWheelEvent;

namespace baton {

constexpr double roomDetail = 0.59; // scale of MapPainter::setDetail

struct Canvas::Private final : CanvasHost
{
    explicit Private(Canvas *canvas);
    ~Private() override;

    // CanvasHost
    const ProcessMap &map() const override;
    const MapGeometry &geometry() const override { return shape; }
    MapPainter painter() const override;
    const Colours &colours() const override;
    Lens lens() const override { return view.lens; }
    bool editable() const override;
    double zoom() const override { return camera.zoom(); }
    QPointF toMap(QPointF viewPoint) const override { return camera.toMap(viewPoint); }
    QRectF visibleArea() const override;
    double laneStrip() const override;
    const intents::Selection &selection() const override { return selected; }
    void setSelection(const intents::Selection &selection) override;
    void setPreview(DragPreview preview) override;
    void clearPreview() override;
    void repaint() override;
    bool perform(Batch batch) override;
    void say(const QString &sentence) override;
    void panBy(QPointF pixels) override;
    void rename(const Id &step) override;
    void newStepAt(QPointF corner, const Id &supplier) override;
    void editNote(const Id &note) override;
    int phaseAt(QPointF viewPoint) const override;
    void renamePhase(int phase) override;
    void finishPhase(NameEditor::Leave how);
    QRectF phaseTitle(int phase) const; // in pixels of the view
    void paintPhases(QPainter &screen);
    void chooseLane(const Id &party) override;
    void foldLane(const Id &party) override;
    void newLane() override;
    void pulled(const Id &handoff, double seconds) override;
    void toolDone() override;

    // Document and map
    void connectDocument(Document *fresh);
    void documentChanged(const ChangeSet &what);
    void addRoom(Batch &batch) const;
    std::vector<MapGeometry::Move> growing(const Batch &batch) const;
    void reload();
    void measureMap();
    void mapChanged(const ChangeSet &what);

    // Good routes for what is drawn provisionally, found on another thread (canvasroutes.cpp)
    void findRoutes();
    void routesFound();
    void takeRoutes();

    // Tidying (canvastidy.cpp)
    struct TidyJob
    {
        ProcessMap map;
        std::vector<QRectF> cards; // by position of the step
        std::vector<Id> only;
        AnewOptions options; // how fast, and the flag below, are for the run
        std::string gesture;
        std::int64_t revision = 0; // of the document that the answer is for
        std::atomic<bool> cancel = false;

        std::vector<Placement> run(bool fast) const;
    };
    void tidy(const std::vector<Id> &only, Chains chains); // empty = everything
    void tidied(const std::shared_ptr<TidyJob> &job, const std::vector<Placement> &places);
    void takeTidied(const TidyJob &job, std::vector<Placement> places);
    bool cancelTidy();

    // Gliding (canvasglide.cpp)
    struct Glide
    {
        std::unordered_map<Id, QRectF> steps;
        std::unordered_map<Id, HandoffShape> handoffs;
    };
    Glide standing(const ChangeSet &what) const;
    bool isDropped(const Id &step) const;
    void startGlide(Glide before);
    void showGlide(double share);
    void endGlide();

    // Camera
    void setCamera(const Camera &target, bool animated);
    void cameraMoved();
    void keepInView(QSize was); // the whole map, where it was before the viewport took another size
    // Moves no further than needed; where all the rest was in view it stays so, as long as it can be read.
    void reveal(const intents::Selection &what);
    Id stepInTheMiddle() const;
    bool seesAllBut(const intents::Selection &what) const;
    QRectF regionOf(const intents::Selection &what) const;
    bool isFitted() const;                           // and not moved since
    bool sees(const Camera &from, QSize size) const; // the whole map
    Camera fitting(const QRectF &region) const;
    QSize openView() const; // of the viewport, what nothing stands over

    // Painting (canvaspaint.cpp). The tiles are painted on another thread, from the geometry, the lens view, what is
    // hidden and the theme: hold() before any of these changes.
    void hold() { tiles.hold(); }
    MapGeometry &change();
    void tilePainted();
    void paint(QPaintEvent *event);
    MapOverlay::Picture pictureUnder() const;
    void paintLaneTitles(QPainter &screen) const;
    double laneTitleScale(double zoom) const; // pixels for one that they are designed in
    void paintOverlay(QPainter &painter);
    void paintSelection(QPainter &painter);
    void paintChosen(QPainter &painter, const HandoffShape &handoff, MapPainter::Emphasis emphasis);
    void paintChosenLane(QPainter &screen);
    void paintLocks(QPainter &screen);
    void paintSelected(QPainter &screen);
    void chooseInTiles();
    void paintPreview(QPainter &painter);
    std::vector<StepShape> previewedSteps() const;
    void paintFlash(QPainter &painter);
    void paintEmptyHint(QPainter &painter);
    void hidePreviewed();
    void invalidateHidden();

    // Pointer (canvaspointer.cpp)
    bool pointerEvent(QEvent *event);
    void press(QMouseEvent *event);
    bool touched(const QMouseEvent &event) const;
    void beginHold(const QMouseEvent &event);
    void followHold(const QMouseEvent &event);
    void endHold();
    bool isLocked(const Id &step) const override;
    void askMenu(QPoint globalPosition, const Pointer &pointer);
    void move(QMouseEvent *event);
    void release(QMouseEvent *event);
    void wheel(QWheelEvent *event);
    bool pinch(QGestureEvent *event);
    bool nativeGesture(QNativeGestureEvent *event);
    void hover(QPointF viewPoint);
    Pointer pointerAt(QPointF viewPoint, Qt::KeyboardModifiers modifiers) const;
    void updateCursor(const Pointer &pointer);
    CanvasTool &activeTool();
    void makeTool(ToolKind wanted);
    QString toolTipAt(QPointF viewPoint) const;

    // Keys (canvaskeys.cpp)
    bool keyPress(QKeyEvent *event);
    bool dropChoice();
    bool moveKey(QKeyEvent *event);
    bool commandKey(QKeyEvent *event);
    bool typedName(QKeyEvent *event);
    bool takesKey(const QKeyEvent *event) const;
    bool cancelAll();
    void walkHandoffs(Qt::Key arrow);
    // Connecting without dragging (canvasconnect.cpp)
    bool connectKey(QKeyEvent *event);
    void aimAt(QPointF place);
    void aimAtChosen();
    void connectAt(QPointF place);
    void connectToChosen(const Id &from);
    void connectByName(const Id &from, const QString &typed);
    void revealDrawn();
    void insertInto(const Id &handoff, const Id &step);
    QString whereToHandOff() const;
    void stopConnecting();
    // Bends by keys (canvasbends.cpp)
    const Route *bentRoute() const;
    int bendUnderKeys(const Route &route) const;
    void nudgeBend(QPointF by);
    // (canvastold.cpp)
    void tellChosen() const;
    void tellSpace(std::size_t steps, QPointF by) const; // before which the map was opened or closed
    void tellMoved(QPointF by) const;
    QString whereTheyStand(const std::vector<Id> &steps) const;
    void paintBendUnderKeys(QPainter &screen) const;
    // Sizes by keys (canvassizes.cpp)
    static bool sizes(int key);
    bool sizeKey(QKeyEvent *event);
    void endSizing(bool keep);
    // (canvasbyhand.cpp)
    void walkAlso(Qt::Key arrow);
    void showPhase(int phase);
    void shiftPhase(int by);
    void turnPage(const QKeyEvent *event);
    int walkTarget(int step, Qt::Key arrow) const;

    // Naming and growing (canvasnaming.cpp)
    void startGrowth(const Growth &growth);
    void finishNaming(NameEditor::Leave how);
    void beginSentence();
    void dropTentative();
    void openEditorFor(const Id &step, const QString &text, bool selectAll);
    void placeEditor();
    Id commitName();

    bool oneHandoff() const;
    void nextUnlessChanged(bool inNextEvent, std::function<void()> act);
    void putPasted(const Batch &batch, bool chosenInNextEvent);
    void pasteSentences(const std::string &sentences);
    void refusePaste(const Error &error);
    CapturePlace placesOf(const ProcessMap &pasted) const;
    Result<Batch> rowsFrom(const ProcessMap &pasted) const;
    Batch partFrom(const ProcessMap &pasted) const;
    void selectFresh(const ProcessMap &before); // the steps that were not there
    void updatePad();
    ContextPad::Around worthSeeing(const QRectF &anchor) const;
    bool isOfChosen(const HandoffShape &handoff) const;
    void padAction(ContextPad::Action action);
    void startNote(const Id &note);
    void finishNote(bool keep);
    void placeNoteEditor();

    Canvas *q;
    Document *document = nullptr;
    std::shared_ptr<const ProcessMap> shown;
    std::optional<ProcessMap> tentative; // the document's map with the step whose name is being typed
    ProcessMap nothing;
    MapGeometry ground;
    const MapGeometry &shape = ground; // changed by way of change() only
    std::unique_ptr<PreparedMap> expected;
    struct RouteSearch
    {
        RouteJob job;
        std::vector<layout::Routed> routed;
        std::size_t taken = 0;
    };
    QFutureWatcher<std::shared_ptr<RouteSearch>> routeWatcher;
    std::shared_ptr<RouteSearch> search; // found, being taken over
    bool routesOpen = false;
    std::shared_ptr<TidyJob> tidying; // on another thread
    LensView view;
    MapOverlay *overlay = nullptr;
    QTimer refreshSoon; // gathers what is painted meanwhile into one frame
    std::atomic<bool> refreshPending = false;
    Camera camera;
    struct Squeezed
    {
        Camera before, after;
    };
    int coveredBelow = 0; // pixels of the viewport
    bool presented = false;
    std::optional<Camera> fitted;     // by the last fit: until it is moved, the map is fitted to every size of the view
    std::optional<Squeezed> squeezed; // the map was moved because there was less room; undone when there is more
    intents::Selection selected;
    Id lane;                     // chosen; "" = none
    int namingPhase = -1;        // whose title is under the editor
    int lastPhase = -1;          // named by keyboard
    std::optional<QPointF> bend; // of the selected handoff, made, moved or walked to last by keyboard
    QTimer longPress;
    QPoint longPressAt; // global
    Pointer held;       // where it began
    DragPreview preview;
    struct Dropped
    {
        std::vector<StepShape> steps;
        std::vector<HandoffShape> handoffs;
    };
    Dropped dropped; // what a gesture let go of is shown until the tiles show what became of it
    std::unordered_set<int> hiddenSteps, hiddenHandoffs;
    std::unordered_set<int> chosenSteps, chosenHandoffs; // as the tiles show them; empty where the frame does
    QRectF chosenRegion;                                 // of them
    bool chosenInTiles() const { return !chosenSteps.empty() || !chosenHandoffs.empty(); }
    int hoveredStep = -1, hoveredHandoff = -1;
    bool readOnly = false;
    bool grid = true;
    bool performing = false;
    bool complete = false;
    bool everShown = false;

    ToolKind toolKind = ToolKind::Select;
    std::unique_ptr<CanvasTool> tool;
    std::unique_ptr<CanvasTool> panTool;
    bool panning = false; // middle button or space
    bool spaceHeld = false;
    Pointer lastPointer;

    std::optional<Growth> growth;
    Id naming;                                  // step under the editor
    std::unique_ptr<ConnectGesture> connecting; // picking a customer by keyboard, or by a click
    std::unique_ptr<ResizeSteps> sizing;        // by keyboard
    NameEditor *editor = nullptr;
    NoteEditor *noteEditor = nullptr;
    Id noting; // note under its editor
    ContextPad *pad = nullptr;
    Id flashed;
    bool flashedHandoff = false;
    double flash = 0; // 1 fading to 0
    QVariantAnimation cameraAnimation, flashAnimation, glideAnimation;
    Glide glide;        // where what is gliding comes from
    bool still = false; // what changes now is shown already
    QMetaObject::Connection documentConnection, roomConnection;
    TileCache tiles; // last: its thread reads what stands above
};

} // namespace baton
