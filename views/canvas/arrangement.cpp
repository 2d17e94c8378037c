#include "views/canvas/arrangement.h"

#include "model/layout/layout.h"
#include "views/theme/theme.h"

#include <unordered_map>

namespace baton {

namespace {

int laneOf(const ProcessMap &map, const Step &step)
{
    const auto position = map.parties.positionOf(step.party);
    return position ? int(*position) : -1;
}

std::vector<layout::Box> boxesOf(const ProcessMap &map, Arrange what, bool lanes)
{
    const Metrics metrics;
    std::vector<layout::Box> boxes;
    boxes.reserve(map.steps.size());
    for (const Step &step : map.steps) {
        layout::Box box;
        box.rect.w = metrics.stepWidth;
        box.rect.h = metrics.stepHeight;
        box.lane = lanes ? laneOf(map, step) : -1;
        if (const Placement *placement = map.placements.find(step.id)) {
            box.rect = {placement->x, placement->y, placement->width > 0 ? placement->width : box.rect.w,
                        placement->height > 0 ? placement->height : box.rect.h};
            box.fixed = what == Arrange::OnlyMissing;
            box.placed = box.fixed || placement->byHand;
        }
        boxes.push_back(box);
    }
    return boxes;
}

std::vector<layout::Line> linesOf(const ProcessMap &map)
{
    std::vector<layout::Line> lines;
    lines.reserve(map.handoffs.size());
    for (const Handoff &handoff : map.handoffs) {
        const auto from = map.steps.positionOf(handoff.from);
        const auto to = map.steps.positionOf(handoff.to);
        if (from && to)
            lines.push_back({int(*from), int(*to), 7.0 * double(handoff.deliverable.size())});
    }
    return lines;
}

bool everythingPlaced(const ProcessMap &map)
{
    for (const Step &step : map.steps)
        if (!map.placements.contains(step.id))
            return false;
    return true;
}

} // namespace

std::vector<Placement> arrangement(const ProcessMap &map, Arrange what, bool lanes)
{
    std::vector<Placement> placements;
    if (map.steps.empty() || (what == Arrange::OnlyMissing && everythingPlaced(map)))
        return placements;
    layout::Options options;
    options.lanes = lanes;
    const std::vector<layout::Box> boxes = boxesOf(map, what, lanes);
    const layout::Placed placed = layout::arrange(boxes, linesOf(map), lanes ? int(map.parties.size()) : 0, options);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].fixed)
            continue;
        const Placement *old = map.placements.find(map.steps[i].id);
        Placement placement = old ? *old : Placement{};
        placement.id = map.steps[i].id;
        placement.x = placed.boxes[i].x;
        placement.y = placed.boxes[i].y;
        placements.push_back(std::move(placement));
    }
    return placements;
}

ProcessMap arranged(const ProcessMap &map, Arrange what, bool lanes)
{
    ProcessMap result = map;
    for (Placement &placement : arrangement(map, what, lanes)) {
        if (placement.order == 0)
            placement.order = result.placements.nextOrder();
        result.placements.put(std::move(placement));
    }
    return result;
}

} // namespace baton
