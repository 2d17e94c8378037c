#include "views/canvas/canvas_p.h"
#include "views/theme/theme.h"

#include <QEasingCurve>
#include <algorithm>

// What part of the map is shown: scrolling, zooming, fitting, showing.
namespace baton {

namespace {

constexpr int glideMs = 180;
constexpr int flashMs = 900;
constexpr double largestFit = 1.25;    // a small map is not blown up
constexpr double largestInRoom = 2.25; // but is where people stand far from it
constexpr QSizeF usualView(1280, 720); // on a larger one as much of it is filled
constexpr double largestNear = 2.25;
constexpr double smallestFollowing = 0.5; // what grows is kept in view as a whole while it can be read

double largestOn(QSizeF view, bool far)
{
    const double larger = std::max(1.0, std::min(view.width() / usualView.width(), view.height() / usualView.height()));
    return far ? std::min(largestInRoom * larger, Camera::largest) : std::min(largestFit * larger, largestNear);
}

// Where a glide ends is not where it was meant to end to the last bit.
bool alike(const Camera &a, const Camera &b)
{
    return std::abs(a.zoom() / b.zoom() - 1) < 1e-6 && (a.origin() - b.origin()).manhattanLength() < 0.5;
}

} // namespace

void Canvas::Private::cameraMoved()
{
    complete = false;
    placeEditor();
    placeNoteEditor();
    updatePad();
    repaint();
}

void Canvas::Private::panBy(QPointF pixels)
{
    cameraAnimation.stop();
    camera.panBy(pixels);
    cameraMoved();
}

void Canvas::Private::setCamera(const Camera &target, bool animated)
{
    cameraAnimation.stop();
    const double before = camera.zoom();
    const bool glides = animated && Theme::instance().animations() && q->isVisible();
    if (!glides) {
        camera = target;
        cameraMoved();
        if (before != camera.zoom())
            Q_EMIT q->zoomChanged(camera.zoom());
        return;
    }
    cameraAnimation.disconnect();
    cameraAnimation.setStartValue(0.0);
    cameraAnimation.setEndValue(1.0);
    cameraAnimation.setDuration(glideMs);
    cameraAnimation.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&cameraAnimation, &QVariantAnimation::valueChanged, q,
                     [this, from = camera, target](const QVariant &at) {
                         const double t = at.toDouble();
                         camera.set(from.zoom() * std::pow(target.zoom() / from.zoom(), t),
                                    from.origin() + (target.origin() - from.origin()) * t);
                         cameraMoved();
                         Q_EMIT q->zoomChanged(camera.zoom());
                     });
    cameraAnimation.start();
}

bool Canvas::Private::sees(const Camera &from, QSize size) const
{
    return QRectF(QPointF(), size).contains(from.toView(shape.bounds()));
}

bool Canvas::Private::isFitted() const
{
    return fitted && alike(*fitted, camera);
}

void Canvas::Private::keepInView(QSize was)
{
    const QRectF whole = shape.bounds();
    if (!q->isVisible() || was.isEmpty() || whole.isEmpty() || cameraAnimation.state() == QVariantAnimation::Running)
        return;
    const QSize now = q->viewport()->size();
    if (!sees(camera, was))
        return squeezed.reset(); // a person looks at a part of it
    if (isFitted()) {
        squeezed.reset();
        return q->fit(false);
    }
    const bool untouched = squeezed && alike(squeezed->after, camera);
    const Camera wanted = untouched ? squeezed->before : camera;
    Camera target = wanted;
    if (!sees(target, now))
        target.panBy(target.panToReveal(whole, now));
    if (!sees(target, now))
        target = fitting(whole);
    squeezed.reset();
    if (target.zoom() != wanted.zoom() || target.origin() != wanted.origin())
        squeezed = {wanted, target};
    if (target.zoom() != camera.zoom() || target.origin() != camera.origin())
        setCamera(target, false);
}

QRectF Canvas::Private::regionOf(const intents::Selection &what) const
{
    QRectF region;
    for (const Id &id : what.steps)
        if (const StepShape *step = shape.step(id))
            region = region.united(step->rect);
    for (const Id &id : what.handoffs)
        if (const HandoffShape *handoff = shape.handoff(id))
            region = region.united(handoff->bounds());
    for (const Id &id : what.notes)
        if (const NoteShape *note = shape.note(id))
            region = region.united(note->rect);
    return region;
}

// Of those in view; "" when there is none.
Id Canvas::Private::stepInTheMiddle() const
{
    const QPointF middle = visibleArea().center();
    const auto away = [&](int i) {
        return (shape.steps()[std::size_t(i)].rect.center() - middle).manhattanLength();
    };
    const std::vector<int> seen = shape.stepsIn(visibleArea());
    const auto nearest = std::min_element(seen.begin(), seen.end(), [&](int a, int b) { return away(a) < away(b); });
    return nearest == seen.end() ? Id() : shape.steps()[std::size_t(*nearest)].id;
}

void Canvas::Private::reveal(const intents::Selection &what)
{
    QRectF region = regionOf(what);
    if (region.isNull())
        return;
    region.setLeft(region.left() - laneStrip() / camera.zoom());
    const QPointF by = camera.panToReveal(region, openView());
    const bool ranOutOfView = isFitted() && !sees(camera, openView());
    if (by.isNull() && !ranOutOfView)
        return;
    Camera target = camera;
    target.panBy(by);
    if (seesAllBut(what))
        if (const Camera whole = fitting(shape.bounds()); whole.zoom() >= smallestFollowing)
            fitted = target = whole;
    setCamera(target, true);
}

bool Canvas::Private::seesAllBut(const intents::Selection &what) const
{
    const QRectF open = QRect({}, openView());
    const auto among = [](const std::vector<Id> &ids, const Id &id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    return std::all_of(shape.steps().begin(), shape.steps().end(), [&](const StepShape &step) {
        return open.contains(camera.toView(step.rect)) || among(what.steps, step.id);
    });
}

QSize Canvas::Private::openView() const
{
    return q->viewport()->size() - QSize(0, coveredBelow);
}

void Canvas::setCoveredBelow(int height)
{
    d->coveredBelow = height;
}

void Canvas::setPresented(bool presented)
{
    d->presented = presented;
}

Camera Canvas::Private::fitting(const QRectF &region) const
{
    const double ratio = q->viewport()->devicePixelRatioF();
    QRectF wanted = region.isNull() ? QRectF(0, 0, 600, 400) : region;
    if (!shape.lanes().empty()) {
        wanted.setTop(std::min(wanted.top(), shape.lanes().front().top));
        wanted.setBottom(std::max(wanted.bottom(), shape.lanes().back().bottom));
    }
    const auto showing = [&] {
        return Camera::showing(wanted, openView(), largestOn(openView(), presented || roomText()), ratio);
    };
    const Camera whole = showing();
    if (shape.lanes().empty())
        return whole;
    const double unit = laneTitleScale(whole.zoom()) / whole.zoom();
    wanted.setLeft(wanted.left() - painter().laneStripWidth(unit) * unit);
    return showing();
}

double Canvas::zoom() const
{
    return d->camera.zoom();
}

void Canvas::setZoom(double factor, QPointF viewportAnchor)
{
    Camera target = d->camera;
    target.zoomAt(factor, viewportAnchor);
    d->setCamera(target, false);
}

void Canvas::zoomBy(double factor)
{
    const QRectF chosen = d->regionOf(d->selected);
    const QRectF view(viewport()->rect());
    const QPointF middle = d->camera.toView(chosen).center();
    setZoom(zoom() * factor, !chosen.isNull() && view.contains(middle) ? middle : view.center());
}

void Canvas::fit(bool animated)
{
    d->fitted = d->fitting(d->shape.bounds());
    d->setCamera(*d->fitted, animated);
}

void Canvas::fitSelection(bool animated)
{
    d->setCamera(d->fitting(d->selected.empty() ? d->shape.bounds() : d->regionOf(d->selected)), animated);
}

void Canvas::showArea(const QRectF &mapArea)
{
    if (mapArea.isEmpty())
        return;
    Camera target = d->camera;
    const double scale = viewport()->width() / mapArea.width();
    target.set(scale, -mapArea.topLeft() * scale);
    d->setCamera(target, true);
}

void Canvas::showElement(const Id &id, bool handoff)
{
    intents::Selection one;
    (handoff ? one.handoffs : one.steps) = {id};
    select(one, true);
    if (!Theme::instance().animations())
        return;
    d->flashed = id;
    d->flashedHandoff = handoff;
    d->flashAnimation.stop();
    d->flashAnimation.setStartValue(1.0);
    d->flashAnimation.setEndValue(0.0);
    d->flashAnimation.setDuration(flashMs);
    d->flashAnimation.start();
}

} // namespace baton
