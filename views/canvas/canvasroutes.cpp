#include "views/canvas/canvas_p.h"

#include <QPromise>
#include <QThreadPool>
#include <QTimer>

// A large map is shown at once with plain arrows; the good ones are found on another thread and taken over in slices.
namespace baton {

namespace {

constexpr double sliceMs = 4;

} // namespace

void Canvas::Private::findRoutes()
{
    routesOpen = shape.hasOpenRoutes();
    if (!routesOpen || routeWatcher.isRunning() || search)
        return;
    auto promise = std::make_shared<QPromise<std::shared_ptr<RouteSearch>>>();
    routeWatcher.setFuture(promise->future());
    promise->start();
    auto fresh = std::make_shared<RouteSearch>();
    fresh->job = shape.openRoutes();
    QThreadPool::globalInstance()->start([promise, fresh] {
        fresh->routed = fresh->job.run();
        promise->addResult(fresh);
        promise->finish();
    });
}

void Canvas::Private::routesFound()
{
    search = routeWatcher.result();
    takeRoutes();
}

void Canvas::Private::takeRoutes()
{
    if (!search)
        return;
    search->taken = change().takeRoutes(search->job, search->routed, search->taken, sliceMs);
    if (search->taken < search->job.which.size()) {
        QTimer::singleShot(0, q, [this] { takeRoutes(); });
        return;
    }
    search.reset();
    tiles.invalidate();
    complete = false;
    findRoutes(); // what was edited meanwhile
    updatePad();
    repaint();
}

} // namespace baton
