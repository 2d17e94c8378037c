#include "views/canvas/geometry/arrangement.h"

#include "model/layout/layout.h"
#include "views/canvas/geometry/mapgeometry.h"
#include "views/canvas/geometry/nextrow.h"

#include <algorithm>

namespace baton {

namespace {

int laneOf(const ProcessMap &map, const Step &step)
{
    const auto position = map.parties.positionOf(step.party);
    return position ? int(*position) : -1;
}

// Where it stands and what it may do, without its size.
layout::Box boxOf(const ProcessMap &map, const Step &step, Arrange what, bool lanes)
{
    layout::Box box;
    box.lane = lanes ? laneOf(map, step) : -1;
    if (const Placement *placement = map.placements.find(step.id)) {
        box.rect.x = placement->x;
        box.rect.y = placement->y;
        box.fixed = what == Arrange::OnlyMissing || placement->locked;
        box.placed = box.fixed || placement->byHand;
    }
    return box;
}

std::vector<layout::Box> boxesOf(const ProcessMap &map, Arrange what)
{
    std::vector<layout::Box> boxes;
    boxes.reserve(map.steps.size());
    for (const Step &step : map.steps) {
        const QSizeF size = MapGeometry::cardSize(map, step);
        boxes.push_back(boxOf(map, step, what, false));
        boxes.back().rect.w = size.width();
        boxes.back().rect.h = size.height();
    }
    return boxes;
}

// Asks for no words: it is done on threads, and the language may change meanwhile.
std::vector<layout::Box> boxesOf(const ProcessMap &map, const std::vector<QRectF> &cards, bool lanes)
{
    std::vector<layout::Box> boxes;
    boxes.reserve(cards.size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        boxes.push_back(boxOf(map, map.steps[i], Arrange::All, lanes));
        boxes.back().rect = {cards[i].x(), cards[i].y(), cards[i].width(), cards[i].height()};
    }
    return boxes;
}

// Arrows that leave a card side by side run close together before they part: their words stand further on.
void widenFans(std::vector<layout::Line> &lines, std::size_t steps)
{
    constexpr int narrow = 2, widest = 5;
    constexpr double each = 14;
    std::vector<int> leaving(steps, 0);
    for (const layout::Line &line : lines)
        ++leaving[line.from];
    for (layout::Line &line : lines)
        line.labelWidth += each * (std::clamp(leaving[line.from], narrow, widest) - narrow);
}

std::vector<layout::Line> linesOf(const ProcessMap &map)
{
    constexpr double figure = 72; // with the room round a label, what a lens shows fits in as well
    std::vector<layout::Line> lines;
    lines.reserve(map.handoffs.size());
    for (const Handoff &handoff : map.handoffs) {
        const auto from = map.steps.positionOf(handoff.from);
        const auto to = map.steps.positionOf(handoff.to);
        if (from && to)
            lines.push_back({int(*from), int(*to), std::max(figure, 7.0 * double(handoff.deliverable.size()))});
    }
    widenFans(lines, map.steps.size());
    return lines;
}

bool everythingPlaced(const ProcessMap &map)
{
    for (const Step &step : map.steps)
        if (!map.placements.contains(step.id))
            return false;
    return true;
}

Placement placementAt(const ProcessMap &map, const Id &step, layout::Point corner)
{
    const Placement *old = map.placements.find(step);
    Placement placement = old ? *old : Placement{};
    placement.id = step;
    placement.x = corner.x;
    placement.y = corner.y;
    return placement;
}

// Some boxes alone, with the lines between them; back at the top left corner they had as a whole.
std::vector<layout::Rect> arrangedAlone(const std::vector<layout::Box> &boxes, const std::vector<layout::Line> &lines,
                                        const std::vector<int> &which, const layout::Options &options)
{
    std::vector<layout::Box> some;
    std::vector<int> local(boxes.size(), -1);
    for (const int i : which) {
        local[i] = int(some.size());
        some.push_back(boxes[i]);
        some.back().placed = false;
    }
    std::vector<layout::Line> between;
    for (const layout::Line &line : lines)
        if (local[line.from] >= 0 && local[line.to] >= 0)
            between.push_back({local[line.from], local[line.to], line.labelWidth});
    const layout::Placed placed = layout::arrange(some, between, 0, options);
    double oldX = 1e300, oldY = 1e300, newX = 1e300, newY = 1e300;
    for (std::size_t i = 0; i < some.size(); ++i) {
        oldX = std::min(oldX, some[i].rect.x);
        oldY = std::min(oldY, some[i].rect.y);
        newX = std::min(newX, placed.boxes[i].x);
        newY = std::min(newY, placed.boxes[i].y);
    }
    std::vector<layout::Rect> rects;
    for (std::size_t i = 0; i < some.size(); ++i)
        rects.push_back(
            {placed.boxes[i].x - newX + oldX, placed.boxes[i].y - newY + oldY, some[i].rect.w, some[i].rect.h});
    return rects;
}

// To the top left corner it had; what is locked stays and holds the rest.
void moveBack(layout::Placed &placed, const std::vector<layout::Box> &boxes)
{
    layout::Point old{1e300, 1e300}, now{1e300, 1e300};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].fixed)
            return;
        old = {std::min(old.x, boxes[i].rect.x), std::min(old.y, boxes[i].rect.y)};
        now = {std::min(now.x, placed.boxes[i].x), std::min(now.y, placed.boxes[i].y)};
    }
    for (layout::Point &corner : placed.boxes)
        corner = {corner.x + old.x - now.x, corner.y + old.y - now.y};
}

std::vector<Placement> someAnew(const ProcessMap &map, const std::vector<layout::Box> &boxes,
                                const std::vector<Id> &only, const layout::Options &options)
{
    constexpr double gap = 28;
    std::vector<int> which, others;
    std::vector<char> chosen(boxes.size(), 0);
    for (const Id &id : only)
        if (const auto position = map.steps.positionOf(id); position && !chosen[*position]) {
            chosen[*position] = 1;
            which.push_back(int(*position));
        }
    std::vector<layout::Rect> rest;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!chosen[i]) {
            others.push_back(int(i));
            rest.push_back(boxes[i].rect);
        }
    const std::vector<layout::Rect> rects = arrangedAlone(boxes, linesOf(map), which, options);
    const std::vector<layout::Point> corners = layout::makeRoom(rest, rects, gap);
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < which.size(); ++i)
        placements.push_back(placementAt(map, map.steps[which[i]].id, {rects[i].x, rects[i].y}));
    for (std::size_t i = 0; i < others.size(); ++i)
        placements.push_back(placementAt(map, map.steps[others[i]].id, corners[i]));
    return placements;
}

} // namespace

std::vector<Placement> arrangedAnew(const ProcessMap &map, const std::vector<QRectF> &cards,
                                    const std::vector<Id> &only, const AnewOptions &wanted)
{
    layout::Options options;
    options.lanes = wanted.lanes && only.empty();
    options.quick = wanted.fast;
    options.widest = wanted.chains == Chains::InOneLine ? 0 : widestLine;
    options.cancel = wanted.cancel;
    std::vector<layout::Box> boxes = boxesOf(map, cards, options.lanes);
    if (!only.empty())
        return someAnew(map, boxes, only, options);
    if (wanted.chains != Chains::AsTheyStand)
        for (layout::Box &box : boxes)
            box.placed = box.fixed;
    layout::Placed placed = layout::arrange(boxes, linesOf(map), options.lanes ? int(map.parties.size()) : 0, options);
    if (wanted.chains != Chains::AsTheyStand)
        moveBack(placed, boxes);
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        placements.push_back(placementAt(map, map.steps[i].id, placed.boxes[i]));
    return placements;
}

std::vector<Placement> arrangement(const ProcessMap &map, Arrange what)
{
    std::vector<Placement> placements;
    if (map.steps.empty() || (what == Arrange::OnlyMissing && everythingPlaced(map)))
        return placements;
    layout::Options options;
    options.widest = what == Arrange::AllInOneLine ? 0 : widestLine;
    const std::vector<layout::Box> boxes = boxesOf(map, what);
    const layout::Placed placed = layout::arrange(boxes, linesOf(map), 0, options);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].fixed)
            continue;
        placements.push_back(placementAt(map, map.steps[i].id, placed.boxes[i]));
    }
    return placements;
}

ProcessMap arranged(const ProcessMap &map, Arrange what)
{
    ProcessMap result = map;
    for (Placement &placement : arrangement(map, what)) {
        if (placement.order == 0)
            placement.order = result.placements.nextOrder();
        result.placements.put(std::move(placement));
    }
    return result;
}

} // namespace baton
