#include "views/canvas/canvas_p.h"

#include "views/canvas/painting/figureplacer.h"
#include "views/canvas/painting/overviewpainter.h"
#include "views/canvas/selection.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

namespace baton {

namespace {

constexpr int frameMs = 8;                    // while the picture fills in, it is shown again this often
constexpr std::size_t mostChosenInFrame = 40; // steps and handoffs

void appendIndices(const std::vector<HandoffShape> &handoffs, const MapGeometry &geometry,
                   std::unordered_set<int> &into)
{
    for (const HandoffShape &handoff : handoffs)
        if (const int index = geometry.handoffIndex(handoff.id); index >= 0)
            into.insert(index);
}

template <typename Index>
std::unordered_set<int> indicesOf(const std::vector<Id> &ids, const Index &index)
{
    std::unordered_set<int> indices;
    for (const Id &id : ids)
        if (const int i = index(id); i >= 0)
            indices.insert(i);
    return indices;
}

} // namespace

void Canvas::Private::setPreview(DragPreview fresh)
{
    preview = std::move(fresh);
    hidePreviewed();
    repaint();
}

void Canvas::Private::clearPreview()
{
    dropped = {previewedSteps(), preview.handoffs};
    preview = {};
    hidePreviewed();
    repaint();
}

// What a gesture holds is painted over the tiles, so the tiles must not show it as well.
void Canvas::Private::hidePreviewed()
{
    std::unordered_set<int> steps, handoffs;
    for (const MapGeometry::Move &move : preview.moves)
        steps.insert(move.step);
    appendIndices(preview.handoffs, shape, handoffs);
    if (steps == hiddenSteps && handoffs == hiddenHandoffs)
        return;
    hold();
    invalidateHidden();
    hiddenSteps = std::move(steps);
    hiddenHandoffs = std::move(handoffs);
    invalidateHidden();
}

void Canvas::Private::invalidateHidden()
{
    std::vector<QRectF> regions;
    for (int i : hiddenSteps)
        if (i < int(shape.steps().size()))
            regions.push_back(shape.steps()[i].rect.adjusted(-16, -32, 16, 16));
    for (int i : hiddenHandoffs)
        if (i < int(shape.handoffs().size()))
            regions.push_back(shape.handoffs()[i].bounds());
    tiles.invalidate(regions);
    complete = false;
}

void Canvas::Private::paint(QPaintEvent *)
{
    const double ratio = q->viewport()->devicePixelRatioF();
    camera.setDevicePixelRatio(ratio);
    if (!everShown && q->viewport()->width() > 0) {
        fitted = camera = fitting(shape.bounds());
        everShown = true;
        Q_EMIT q->zoomChanged(camera.zoom());
        updatePad();
    }
    refreshPending = false;
    QPainter screen(q->viewport());
    complete = tiles.show(screen, camera, q->viewport()->size(), ratio, colours().canvas,
                          [this, zoom = camera.zoom()](QPainter &tile, const QRectF &area) {
                              MapPainter mapPainter(shape, view, colours());
                              mapPainter.setDetail(zoom);
                              mapPainter.setGridVisible(grid);
                              mapPainter.setHidden(&hiddenSteps, &hiddenHandoffs);
                              mapPainter.setChosen(&chosenSteps, &chosenHandoffs);
                              mapPainter.paint(tile, area);
                          });
    if (complete)
        dropped = {};
    paintOverlay(screen);
}

MapGeometry &Canvas::Private::change()
{
    hold();
    return ground;
}

// On the worker's thread.
void Canvas::Private::tilePainted()
{
    if (refreshPending.exchange(true))
        return;
    QMetaObject::invokeMethod(&refreshSoon, [this] { refreshSoon.start(tiles.filling() ? frameMs : 0); });
}

void Canvas::Private::paintLaneTitles(QPainter &screen) const
{
    const double scale = laneTitleScale(camera.zoom());
    painter().paintLaneTitles(screen, visibleArea().left(), scale / camera.zoom(), laneStrip() / scale);
}

MapOverlay::Picture Canvas::Private::pictureUnder() const
{
    const auto texts = [painting = painter()](const QRectF &region) {
        return FigurePlacer(painting).textsIn(region);
    };
    return {shape, camera.zoom(), visibleArea(), tiles.changes(), texts};
}

void Canvas::Private::paintOverlay(QPainter &screen)
{
    screen.setRenderHint(QPainter::Antialiasing);
    screen.save();
    screen.translate(camera.origin());
    screen.scale(camera.zoom(), camera.zoom());
    paintChosenLane(screen);
    paintSelection(screen);
    paintLocks(screen);
    paintPreview(screen);
    paintFlash(screen);
    if (overlay)
        overlay->paint(screen, pictureUnder());
    activeTool().paint(screen);
    if (connecting)
        connecting->paint(screen);
    if (sizing)
        sizing->paint(screen);
    else if (toolKind == ToolKind::Select && !tool->busy() && naming.empty())
        ResizeSteps::paintGrips(*this, screen);
    paintBendUnderKeys(screen);
    if (!shape.lanes().empty())
        paintLaneTitles(screen);
    screen.restore();
    paintPhases(screen);
    if (shape.empty() && !tentative)
        paintEmptyHint(screen);
}

// What is chosen is in the tiles where it is too much to be painted into every frame.
void Canvas::Private::chooseInTiles()
{
    std::unordered_set<int> steps, handoffs;
    if (selected.steps.size() + selected.handoffs.size() > mostChosenInFrame) {
        steps = indicesOf(selected.steps, [this](const Id &id) { return shape.stepIndex(id); });
        handoffs = indicesOf(selected.handoffs, [this](const Id &id) { return shape.handoffIndex(id); });
        chosenRegion = regionOf(selected);
    }
    if (steps == chosenSteps && handoffs == chosenHandoffs)
        return;
    hold();
    chosenSteps = std::move(steps);
    chosenHandoffs = std::move(handoffs);
    tiles.invalidate();
    complete = false;
}

void Canvas::Private::paintSelection(QPainter &screen)
{
    const MapPainter mapPainter = painter();
    const QRectF area = visibleArea();
    if (!chosenInTiles())
        paintSelected(screen);
    if (camera.zoom() < MapPainter::overviewBelow)
        return;
    for (const Id &id : selected.notes)
        if (const NoteShape *note = shape.note(id); note && note->rect.intersects(area))
            mapPainter.paintRing(screen, note->rect, MapPainter::Emphasis::Selected);
    if (hoveredStep >= 0 && !has(selected.steps, shape.steps()[hoveredStep].id) && !hiddenSteps.contains(hoveredStep))
        mapPainter.paintEmphasis(screen, shape.steps()[hoveredStep], MapPainter::Emphasis::Hovered);
    else if (hoveredHandoff >= 0 && !has(selected.handoffs, shape.handoffs()[hoveredHandoff].id))
        paintChosen(screen, shape.handoffs()[hoveredHandoff], MapPainter::Emphasis::Hovered);
}

void Canvas::Private::paintSelected(QPainter &screen)
{
    const QRectF area = visibleArea();
    std::vector<int> steps, handoffs;
    for (const Id &id : selected.handoffs)
        if (const int i = shape.handoffIndex(id); i >= 0 && !hiddenHandoffs.contains(i))
            if (shape.handoffs()[i].bounds().intersects(area))
                handoffs.push_back(i);
    for (const Id &id : selected.steps)
        if (const int i = shape.stepIndex(id); i >= 0 && !hiddenSteps.contains(i))
            if (shape.steps()[i].rect.intersects(area))
                steps.push_back(i);
    const MapPainter mapPainter = painter();
    if (camera.zoom() < MapPainter::overviewBelow)
        return OverviewPainter(mapPainter, screen).paintChosen(steps, handoffs, area);
    for (int i : handoffs)
        paintChosen(screen, shape.handoffs()[i], MapPainter::Emphasis::Selected);
    for (int i : steps)
        mapPainter.paintEmphasis(screen, shape.steps()[i], MapPainter::Emphasis::Selected);
}

void Canvas::Private::paintChosen(QPainter &screen, const HandoffShape &handoff, MapPainter::Emphasis emphasis)
{
    const MapPainter mapPainter = painter();
    mapPainter.paintHandoff(screen, handoff, emphasis);
    const bool alone =
        selected.handoffs.empty() || (selected.handoffs.size() == 1 && has(selected.handoffs, handoff.id));
    if (alone) // of several, each would be painted as if it were not chosen
        mapPainter.paintTextsUnder(screen, handoff);
}

void Canvas::Private::paintPreview(QPainter &screen)
{
    const MapPainter mapPainter = painter();
    for (const std::vector<HandoffShape> *handoffs : {&dropped.handoffs, &preview.handoffs})
        for (const HandoffShape &handoff : *handoffs)
            mapPainter.paintHandoff(screen, handoff);
    for (const std::vector<StepShape> &steps : {dropped.steps, previewedSteps()})
        for (const StepShape &step : steps)
            mapPainter.paintStep(screen, step,
                                 has(selected.steps, step.id) ? MapPainter::Emphasis::Selected
                                                              : MapPainter::Emphasis::None);
}

std::vector<StepShape> Canvas::Private::previewedSteps() const
{
    std::vector<StepShape> steps;
    for (const MapGeometry::Move &move : preview.moves) {
        steps.push_back(shape.steps()[move.step]);
        StepShape &held = steps.back();
        held.rect = move.rect;
        const Step *step = map().steps.find(held.id);
        if (step && held.stored.width() != move.rect.width())
            held.text = cardText(map(), *step, move.rect.width());
    }
    return steps;
}

void Canvas::Private::paintFlash(QPainter &screen)
{
    if (flash <= 0)
        return;
    QColor colour = colours().accent;
    colour.setAlphaF(float(0.6 * flash));
    const double grown = 6 + 14 * (1 - flash);
    if (flashedHandoff) {
        if (const HandoffShape *handoff = shape.handoff(flashed)) {
            screen.setPen(QPen(colour, 6 + grown, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            screen.setBrush(Qt::NoBrush);
            screen.drawPath(handoff->path());
        }
    } else if (const StepShape *step = shape.step(flashed)) {
        screen.setPen(QPen(colour, 4));
        screen.setBrush(Qt::NoBrush);
        screen.drawRoundedRect(step->rect.adjusted(-grown, -grown, grown, grown), 8 + grown, 8 + grown);
    }
}

void Canvas::Private::paintEmptyHint(QPainter &screen)
{
    const MapFonts fonts = MapFonts::current();
    const QRectF room = QRectF(q->viewport()->rect());
    QFont title = fonts.name;
    title.setPixelSize(22);
    const QString first = editable() ? Canvas::tr("Who hands what to whom?") : Canvas::tr("Nothing here yet");
    const QString second = Canvas::tr("Press Tab or double click to name the first step. Tab again adds the next one, "
                                      "with its handoff.\nYou can also paste a list of handoffs from a spreadsheet.");
    screen.setFont(title);
    screen.setPen(colours().text);
    screen.drawText(QRectF(room.left(), room.center().y() - 60, room.width(), 32), Qt::AlignCenter, first);
    if (!editable())
        return;
    QFont body = fonts.detail;
    body.setPixelSize(14);
    screen.setFont(body);
    screen.setPen(colours().textMuted);
    const double width = std::min(room.width() - 48, 520.0);
    screen.drawText(QRectF(room.center().x() - width / 2, room.center().y() - 20, width, 120),
                    Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, second);
}

} // namespace baton
