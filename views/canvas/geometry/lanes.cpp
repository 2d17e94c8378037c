#include "views/canvas/geometry/lanes.h"

#include "views/canvas/geometry/grid.h"
#include "views/canvas/painting/mapfonts.h"
#include "views/canvas/painting/textwidths.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace baton {

namespace {

constexpr double padding = 20;
constexpr double rowGap = 28;
constexpr double sideGap = 24;
constexpr double emptyHeight = 72;
constexpr double foldedHeight = 40, foldedInset = 6, foldedBar = 28, foldedRow = 34;

bool shareColumn(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() + sideGap && b.left() < a.right() + sideGap;
}

std::vector<int> byHeight(const std::vector<StepShape> &steps, std::vector<int> members)
{
    std::stable_sort(members.begin(), members.end(), [&](int a, int b) {
        const QRectF &ra = steps[a].stored, &rb = steps[b].stored;
        return ra.top() != rb.top() ? ra.top() < rb.top() : ra.left() < rb.left();
    });
    return members;
}

// The row of each member: below everything of the same columns that stands higher.
std::vector<int> rowsOf(const std::vector<StepShape> &steps, const std::vector<int> &members)
{
    std::vector<int> rows(members.size(), 0);
    for (std::size_t i = 0; i < members.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (shareColumn(steps[members[i]].stored, steps[members[k]].stored))
                rows[i] = std::max(rows[i], rows[k] + 1);
    return rows;
}

double placeMembers(std::vector<StepShape> &steps, const std::vector<int> &members, double top)
{
    if (members.empty())
        return top + emptyHeight;
    const std::vector<int> rows = rowsOf(steps, members);
    std::vector<double> heights(*std::max_element(rows.begin(), rows.end()) + 1, 0);
    for (std::size_t i = 0; i < members.size(); ++i)
        heights[rows[i]] = std::max(heights[rows[i]], steps[members[i]].stored.height());
    std::vector<double> tops(heights.size(), top + padding);
    for (std::size_t row = 1; row < tops.size(); ++row)
        tops[row] = tops[row - 1] + heights[row - 1] + rowGap;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const QRectF &stored = steps[members[i]].stored;
        steps[members[i]].rect = QRectF(QPointF(stored.left(), tops[rows[i]]), stored.size());
    }
    return tops.back() + heights.back() + padding;
}

// In a folded lane a step is a bar with its name, one beside or below the other as far as they meet.
double foldMembers(std::vector<StepShape> &steps, const std::vector<int> &members, double top)
{
    const std::vector<int> rows = rowsOf(steps, members);
    double bottom = top + foldedHeight;
    for (std::size_t i = 0; i < members.size(); ++i) {
        StepShape &step = steps[members[i]];
        const double y = top + foldedInset + rows[i] * foldedRow;
        step.rect = QRectF(step.stored.left(), y, step.stored.width(), foldedBar);
        step.text.name = wrappedText(step.text.title, MapFonts::current().name, step.rect.width() - 26, 1);
        step.text.detail.clear();
        step.text.chips.clear();
        bottom = std::max(bottom, y + foldedBar + foldedInset);
    }
    return bottom;
}

std::vector<LaneShape> bandsOf(const ProcessMap &map)
{
    std::vector<LaneShape> lanes;
    for (const Party &party : map.parties)
        lanes.push_back({party.id, text::partyName(map, party.id)});
    return lanes;
}

} // namespace

std::vector<LaneShape> arrangeLanes(const ProcessMap &map, std::vector<StepShape> &steps)
{
    std::vector<LaneShape> lanes = bandsOf(map);
    std::vector<std::vector<int>> members(lanes.size() + 1);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i].lane = steps[i].party < 0 ? int(lanes.size()) : steps[i].party;
        members[steps[i].lane].push_back(int(i));
    }
    if (!members.back().empty())
        lanes.push_back({Id(), QCoreApplication::translate("Canvas", "Nobody yet")});
    double top = 0;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        lanes[lane].top = top;
        const Party *party = map.parties.find(lanes[lane].party);
        const std::vector<int> ordered = byHeight(steps, members[lane]);
        const bool folded = party && party->laneFolded;
        const double bottom = folded ? foldMembers(steps, ordered, top) : placeMembers(steps, ordered, top);
        lanes[lane].needed = bottom - top;
        top = folded || !party ? bottom : std::max(bottom, top + party->laneHeight);
        lanes[lane].bottom = top;
    }
    return lanes;
}

double laneHeight(const LaneShape &lane, double wanted)
{
    const double onGrid = toGrid(wanted);
    return onGrid > lane.needed ? onGrid : 0;
}

} // namespace baton
