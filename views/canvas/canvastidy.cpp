#include "views/canvas/canvas_p.h"

#include "views/canvas/geometry/room.h"

#include <QCoreApplication>
#include <QThreadPool>

// Automatic layout. A small map is laid out at once; a larger one gets a fast picture at once where that takes no
// time, and the good one when another thread has found it. Both are one undo.
namespace baton {

namespace {

constexpr std::size_t goodAtOnce = 150; // steps
constexpr std::size_t fastAtOnce = 1000;
constexpr std::size_t goodAtAll = 3000; // beyond, the good layout takes longer than anybody waits

std::vector<QRectF> cardsOf(const MapGeometry &geometry)
{
    std::vector<QRectF> cards;
    for (const StepShape &step : geometry.steps())
        cards.push_back(step.stored);
    return cards;
}

} // namespace

void Canvas::tidy(bool selectionOnly)
{
    d->tidy(selectionOnly ? d->selected.steps : std::vector<Id>(), Chains::AsTheyStand);
}

void Canvas::tidyInto(Chains chains)
{
    if (lanesVisible())
        return d->say(tr("Lanes have neither rows nor one line. Hide them first."));
    d->tidy({}, chains);
}

void Canvas::Private::tidy(const std::vector<Id> &only, Chains chains)
{
    cancelTidy();
    if (!editable()) {
        perform({});
        return;
    }
    auto job = std::make_shared<TidyJob>();
    job->map = map();
    job->cards = cardsOf(shape);
    job->only = only;
    job->options = {q->lanesVisible(), chains};
    job->gesture = "tidy:" + std::to_string(document->revision());
    const std::size_t count = only.empty() ? map().steps.size() : only.size();
    if (count <= goodAtOnce) {
        takeTidied(*job, job->run(false));
        return;
    }
    if (count <= fastAtOnce)
        takeTidied(*job, job->run(true));
    say(Canvas::tr("Finding a better arrangement; Esc stops it."));
    job->revision = document->revision();
    tidying = job;
    QThreadPool::globalInstance()->start([job, canvas = QPointer<Canvas>(q), fast = count > goodAtAll] {
        std::vector<Placement> places = job->run(fast);
        QMetaObject::invokeMethod(qApp, [job, canvas, places = std::move(places)] {
            if (canvas)
                canvas->d->tidied(job, places);
        });
    });
}

std::vector<Placement> Canvas::Private::TidyJob::run(bool fast) const
{
    AnewOptions wanted = options;
    wanted.fast = fast;
    wanted.cancel = &cancel;
    return arrangedAnew(map, cards, only, wanted);
}

void Canvas::Private::tidied(const std::shared_ptr<TidyJob> &job, const std::vector<Placement> &places)
{
    if (tidying != job)
        return;
    tidying.reset();
    if (document->revision() == job->revision)
        takeTidied(*job, places);
    else
        say(Canvas::tr("The map was changed meanwhile, so it was left as it is."));
}

void Canvas::Private::takeTidied(const TidyJob &job, std::vector<Placement> places)
{
    std::erase_if(places, [this](const Placement &place) { return isLocked(place.id); });
    Batch batch = intents::move(map(), places, Intent::Layout);
    batch.gesture = job.gesture;
    if (perform(std::move(batch)))
        q->fit();
}

bool Canvas::Private::cancelTidy()
{
    if (!tidying)
        return false;
    tidying->cancel = true;
    tidying.reset();
    return true;
}

} // namespace baton
