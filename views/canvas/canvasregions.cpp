#include "views/canvas/canvas_p.h"
#include "views/canvas/mapregion.h"

// Lanes and phases as bands with a title and the steps in them, for those who do not see them.
namespace baton {

namespace {

template <class Within>
std::vector<Id> stepsWhere(const MapGeometry &geometry, Within within)
{
    std::vector<Id> found;
    for (const StepShape &step : geometry.steps())
        if (within(step.rect.center()))
            found.push_back(step.id);
    return found;
}

} // namespace

int Canvas::regionCount() const
{
    return int(d->shape.lanes().size() + d->map().info.phases.size());
}

MapRegion Canvas::region(int index) const
{
    const QRectF view = viewport()->rect();
    MapRegion region;
    const std::size_t at = std::size_t(index), lanes = d->shape.lanes().size();
    if (at < lanes) {
        const LaneShape &lane = d->shape.lanes()[at];
        const double top = d->camera.toView(QPointF(0, lane.top)).y();
        const double bottom = d->camera.toView(QPointF(0, lane.bottom)).y();
        region.title = lane.title;
        region.shown = QRectF(0, top, view.width(), bottom - top) & view;
        region.steps =
            stepsWhere(d->shape, [&](QPointF middle) { return middle.y() >= lane.top && middle.y() < lane.bottom; });
        region.chosen = !lane.party.empty() && lane.party == chosenLane();
        return region;
    }
    const std::vector<Phase> &phases = d->map().info.phases;
    const std::size_t phase = at - lanes;
    const double from = phases[phase].x;
    const bool last = phase + 1 == phases.size();
    const QRectF title = d->phaseTitle(int(phase));
    region.kind = MapRegion::Kind::Phase;
    region.title = QString::fromStdString(phases[phase].name);
    region.shown = QRectF(title.left(), 0, title.width(), view.height()) & view;
    region.steps = stepsWhere(
        d->shape, [&](QPointF middle) { return middle.x() >= from && (last || middle.x() < phases[phase + 1].x); });
    return region;
}

} // namespace baton
