#include "views/canvas/canvas_p.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/selection.h"
#include "views/text/sentences.h"
#include "views/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPaintEvent>

namespace baton {

Canvas::Private::Private(Canvas *canvas) : q(canvas), tiles([this] { tilePainted(); }) {}

Canvas::Private::~Private() = default;

Canvas::Canvas(QWidget *parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(this))
{
    installCanvasAccessibility(); // first: a name given before would make a plain scroll area of it for good
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    d->change().setOptions({false, true});
    d->longPress.setSingleShot(true);
    connect(&d->longPress, &QTimer::timeout, this, [this] { d->endHold(); });
    d->makeTool(ToolKind::Select);
    d->editor = new NameEditor(viewport());
    d->noteEditor = new NoteEditor(viewport());
    d->pad = new ContextPad(viewport());
    connect(d->noteEditor, &NoteEditor::left, this, [this](bool keep) { d->finishNote(keep); });
    connect(d->editor, &NameEditor::heightWanted, this, [this] { d->placeEditor(); });
    connect(d->editor, &NameEditor::moveWanted, this, [this](int by) { d->shiftPhase(by); });
    connect(d->editor, &NameEditor::left, this, [this](NameEditor::Leave how) { d->finishNaming(how); });
    connect(d->pad, &ContextPad::chosen, this, [this](ContextPad::Action action) { d->padAction(action); });
    connect(&Theme::instance(), &Theme::aboutToChange, this, [this] { d->hold(); });
    connect(&d->refreshSoon, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    d->refreshSoon.setSingleShot(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        d->hold();
        d->tiles.clear();
        d->complete = false;
        d->updatePad();
        d->repaint();
    });
    connect(&d->routeWatcher, &QFutureWatcherBase::finished, this, [this] { d->routesFound(); });
    connect(&d->glideAnimation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { d->showGlide(share.toDouble()); });
    connect(&d->glideAnimation, &QVariantAnimation::finished, this, [this] { d->endGlide(); });
    connect(&d->flashAnimation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        d->flash = value.toDouble();
        viewport()->update();
    });
}

// The editors outlive what they report to, and report once more when they lose the focus.
Canvas::~Canvas()
{
    for (QWidget *child : {static_cast<QWidget *>(d->editor), static_cast<QWidget *>(d->noteEditor)})
        child->disconnect(this);
    d->cancelTidy();
}

const ProcessMap &Canvas::Private::map() const
{
    if (tentative)
        return *tentative;
    if (shown)
        return *shown;
    return document ? document->map() : nothing;
}

MapPainter Canvas::Private::painter() const
{
    MapPainter result(shape, view, Theme::instance().colours());
    // In a room the cards tell their names alone, larger.
    result.setDetail(roomText() ? std::min(camera.zoom(), roomDetail) : camera.zoom());
    result.setGridVisible(grid);
    return result;
}

const Colours &Canvas::Private::colours() const
{
    return Theme::instance().colours();
}

bool Canvas::Private::editable() const
{
    return document && !shown && !readOnly && document->saveState() != SaveState::ReadOnly;
}

QRectF Canvas::Private::visibleArea() const
{
    return camera.toMap(QRectF(q->viewport()->rect()));
}

void Canvas::Private::repaint()
{
    q->viewport()->update();
}

void Canvas::Private::say(const QString &sentence)
{
    Q_EMIT q->message(sentence);
}

void Canvas::Private::pulled(const Id &handoff, double seconds)
{
    Q_EMIT q->handoffPulled(QString::fromStdString(handoff), seconds);
}

void Canvas::Private::editNote(const Id &note)
{
    startNote(note);
}

void Canvas::Private::toolDone()
{
    q->setTool(ToolKind::Select);
}

bool Canvas::Private::perform(Batch batch)
{
    if (!editable()) {
        say(Canvas::tr("This map can be looked at, but not changed here."));
        return false;
    }
    performing = true;
    const Status status = document->perform(std::move(batch));
    performing = false;
    if (!status)
        say(text::error(status.error()));
    return status.ok();
}

void Canvas::Private::setSelection(const intents::Selection &selection)
{
    if (sameSelection(selection, selected))
        return;
    endSizing(true);
    bend.reset();
    selected = selection;
    chooseInTiles();
    if (!selected.empty() && !lane.empty())
        chooseLane({});
    aimAtChosen();
    updatePad();
    repaint();
    announceSelection(*q);
    Q_EMIT q->selectionChanged();
}

void Canvas::setShownMap(std::shared_ptr<const ProcessMap> map)
{
    d->endSizing(true);
    d->cancelAll();
    d->shown = std::move(map);
    d->reload();
}

void Canvas::setLensView(LensView view)
{
    d->hold();
    d->view = std::move(view);
    d->tiles.invalidate();
    d->complete = false;
    viewport()->update();
}

void Canvas::setOverlay(MapOverlay *overlay)
{
    d->overlay = overlay;
    viewport()->update();
}

void Canvas::updateOverlay()
{
    viewport()->update();
}

void Canvas::setReadOnly(bool readOnly)
{
    if (readOnly) {
        d->endSizing(true); // while it may still be kept
        d->cancelAll();
    }
    d->readOnly = readOnly;
    d->updatePad();
    viewport()->update();
}

void Canvas::setLanesVisible(bool visible)
{
    if (visible == lanesVisible())
        return;
    d->endSizing(true);
    d->cancelAll();
    d->chooseLane({});
    const bool fitted = d->isFitted(), wholeInView = d->sees(d->camera, viewport()->size());
    const Id looked = d->stepInTheMiddle();
    d->change().setOptions({visible, true});
    d->reload();
    if (fitted || (wholeInView && !d->sees(d->camera, d->openView())))
        fit(false);
    else if (!looked.empty() && d->shape.stepsIn(visibleArea()).empty())
        d->reveal({{looked}, {}, {}});
}

bool Canvas::lanesVisible() const
{
    return d->shape.options().lanes;
}

void Canvas::setGridVisible(bool visible)
{
    d->hold();
    d->grid = visible;
    d->tiles.invalidate();
    d->complete = false;
    viewport()->update();
}

// Selection and tools

intents::Selection Canvas::selection() const
{
    return d->selected;
}

void Canvas::select(const intents::Selection &selection, bool revealed)
{
    d->setSelection(present(selection, d->map()));
    if (revealed)
        d->reveal(d->selected);
}

void Canvas::selectAll()
{
    intents::Selection all;
    for (const StepShape &step : d->shape.steps())
        all.steps.push_back(step.id);
    for (const HandoffShape &handoff : d->shape.handoffs())
        all.handoffs.push_back(handoff.id);
    for (const NoteShape &note : d->shape.notes())
        all.notes.push_back(note.id);
    d->setSelection(all);
    d->tellChosen();
}

Canvas::ToolKind Canvas::tool() const
{
    return d->toolKind;
}

void Canvas::setTool(ToolKind tool)
{
    if (tool == d->toolKind)
        return;
    d->endSizing(true);
    d->cancelAll();
    d->makeTool(tool);
    viewport()->setCursor(d->activeTool().cursor(d->lastPointer));
    Q_EMIT toolChanged(tool);
}

const MapGeometry &Canvas::geometry() const
{
    return d->shape;
}

QRectF Canvas::viewRect(const QRectF &mapRect) const
{
    return d->camera.toView(mapRect);
}

bool Canvas::pictureComplete() const
{
    return d->complete && !d->routesOpen && d->glide.steps.empty();
}

QRectF Canvas::mapBounds() const
{
    return d->shape.bounds();
}

// Events

bool Canvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (d->sizing && !Private::sizes(key->key()))
            d->endSizing(true); // before what the key does elsewhere, such as taking the last edit back
        if (d->takesKey(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool Canvas::viewportEvent(QEvent *event)
{
    return d->pointerEvent(event) || QAbstractScrollArea::viewportEvent(event);
}

void Canvas::paintEvent(QPaintEvent *event)
{
    d->paint(event);
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->keepInView(event->oldSize());
    d->placeEditor();
    d->updatePad();
}

void Canvas::scrollContentsBy(int dx, int dy)
{
    d->panBy(QPointF(dx, dy));
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    if (!d->keyPress(event))
        QAbstractScrollArea::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->spaceHeld = false;
        d->updateCursor(d->lastPointer);
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void Canvas::inputMethodEvent(QInputMethodEvent *event)
{
    QAbstractScrollArea::inputMethodEvent(event);
}

void Canvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    QTimer::singleShot(0, this, [this] { announceSelection(*this); }); // after the canvas itself
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    d->spaceHeld = false;
    d->endSizing(true);
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// The key of the keyboard that asks for a menu; the pointer asks in canvaspointer.cpp.
void Canvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        askForMenu();
    event->accept();
}

void Canvas::askForMenu()
{
    const QRectF view(viewport()->rect());
    const QRectF chosen = d->camera.toView(d->regionOf(d->selected)) & view;
    const QPointF at = chosen.isEmpty() ? view.center() : chosen.center();
    Q_EMIT contextMenuWanted(viewport()->mapToGlobal(at.toPoint()), d->camera.toMap(at));
}

QRectF Canvas::visibleArea() const
{
    return d->visibleArea();
}

// Tab grows the chain where there is a step to grow from; elsewhere, and in what lies over the canvas, it moves the
// focus as everywhere.
bool Canvas::focusNextPrevChild(bool next)
{
    const bool here = window()->focusWidget() == this;
    const bool grows = here && d->editable() && (d->selected.steps.size() == 1 || d->shape.empty());
    return grows ? false : QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace baton
