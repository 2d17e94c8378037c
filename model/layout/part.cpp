#include "model/layout/part.h"

#include "model/layout/polish.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::layout {

namespace {

constexpr double kLabelMargin = 36; // kept free beside a label: arrow head, corner, air
constexpr double kLaneHead = 24;    // before the first and after the last layer of a band
constexpr double kEmptyLane = 96;
constexpr int kAttempts = 24;
constexpr long kWork = 2'500'000, kOrderingWork = 300;
// Pairs of lines looked at in search of fewer crossings, for each box, and for each pair of boxes.
constexpr long kPolishing = 12000, kPolishingTogether = 50;

std::vector<Arc> withoutLoops(const std::vector<Line> &lines)
{
    std::vector<Arc> arcs;
    for (const Line &line : lines)
        if (line.from != line.to)
            arcs.push_back({line.from, line.to});
    return arcs;
}

// With only a few boxes placed their order says little: they are kept near, the rest is laid out afresh.
bool mostlyPlaced(const std::vector<Box> &boxes)
{
    const auto placed = std::count_if(boxes.begin(), boxes.end(), [](const Box &box) { return box.placed; });
    return placed * 2 >= static_cast<std::ptrdiff_t>(boxes.size());
}

} // namespace

std::vector<std::vector<int>> connectedParts(int count, const std::vector<Arc> &arcs)
{
    std::vector<int> root(count);
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](int v) {
        while (root[v] != v)
            v = root[v] = root[root[v]];
        return v;
    };
    for (const Arc &arc : arcs) {
        const int a = find(arc.from), b = find(arc.to);
        root[std::max(a, b)] = std::min(a, b);
    }
    std::vector<std::vector<int>> parts(count);
    for (int v = 0; v < count; ++v)
        parts[find(v)].push_back(v);
    std::erase_if(parts, [](const auto &part) { return part.empty(); });
    return parts;
}

Part::Part(const std::vector<Box> &boxes, const std::vector<Line> &lines, int laneCount, const Options &options)
    : m_boxes(boxes)
    , m_lines(lines)
    , m_laneCount(laneCount)
    , m_options(options)
    , m_keep(options.stable && mostlyPlaced(boxes))
{}

// The good layout tries several beginnings and keeps the picture with the fewest crossings; how many is a matter of
// work counted, not of time, so that every machine draws the same picture.
void Part::run()
{
    layer();
    long work = 0;
    for (int attempt = 0; attempt < kAttempts && work < kWork; ++attempt) {
        const auto kept = corners;
        const int fewest = crossings;
        order(attempt);
        placeVertically(attempt);
        placeHorizontally();
        work += polish() + kOrderingWork * m_graph.size();
        if (attempt > 0 && fewest <= crossings) {
            corners = kept;
            crossings = fewest;
        }
        if (crossings == 0 || m_options.quick || m_keep)
            break;
    }
}

void Part::layer()
{
    m_arcs = withoutLoops(m_lines);
    std::vector<double> x;
    if (m_keep)
        for (const Box &box : m_boxes)
            x.push_back(box.rect.x + box.rect.w / 2);
    const std::vector<char> back = arcsGoingBack(count(), m_arcs, allPlaced() ? x : std::vector<double>{});
    for (std::size_t i = 0; i < m_arcs.size(); ++i)
        if (back[i])
            std::swap(m_arcs[i].from, m_arcs[i].to);
    m_layers = layersOf();
}

bool Part::allPlaced() const
{
    return std::all_of(m_boxes.begin(), m_boxes.end(), [](const Box &box) { return box.placed; });
}

// Network simplex wants a connected graph: each part by itself.
std::vector<int> Part::layersOf() const
{
    if (m_options.quick && count() > 150)
        return tightened();
    std::vector<int> layers(count(), 0), local(count(), 0), part(count(), -1);
    for (const auto &member : connectedParts(count(), m_arcs)) {
        for (std::size_t i = 0; i < member.size(); ++i) {
            local[member[i]] = static_cast<int>(i);
            part[member[i]] = member.front();
        }
        std::vector<Arc> own;
        if (member.size() > 1)
            for (const Arc &arc : m_arcs)
                if (part[arc.from] == part[member.front()])
                    own.push_back({local[arc.from], local[arc.to]});
        const auto solved = shortestArcLayers(static_cast<int>(member.size()), own, m_options.cancel);
        for (std::size_t i = 0; i < member.size(); ++i)
            layers[member[i]] = solved[i];
    }
    return layers;
}

// Longest path, then every vertex goes where its arcs are shortest, from the right.
std::vector<int> Part::tightened() const
{
    std::vector<int> layers = longestPathLayers(count(), m_arcs);
    const Adjacency out = adjacency(count(), m_arcs, true), in = adjacency(count(), m_arcs, false);
    std::vector<int> byLayer(count());
    std::iota(byLayer.begin(), byLayer.end(), 0);
    std::stable_sort(byLayer.begin(), byLayer.end(), [&](int a, int b) { return layers[a] > layers[b]; });
    for (const int v : byLayer) {
        if (out.degree(v) <= in.degree(v) || out.degree(v) == 0)
            continue;
        int nearest = layers[*out.begin(v)];
        for (const int *w = out.begin(v); w != out.end(v); ++w)
            nearest = std::min(nearest, layers[*w]);
        layers[v] = nearest - 1;
    }
    return layers;
}

void Part::order(int attempt)
{
    std::vector<int> lane(count(), 0);
    if (m_options.lanes)
        for (int v = 0; v < count(); ++v)
            lane[v] = std::clamp(m_boxes[v].lane, 0, std::max(0, m_laneCount - 1));
    m_graph = makeLayered(m_layers, lane, m_arcs);
    if (m_keep)
        orderAsPlaced();
    if (!m_keep || !allPlaced())
        reduceCrossings(m_graph, m_options, m_keep, attempt);
}

// The order a person sees now, new boxes beside their neighbours.
void Part::orderAsPlaced()
{
    std::vector<double> y(m_graph.size(), 0);
    std::vector<char> known(m_graph.size(), 0);
    for (int v = 0; v < count(); ++v) {
        known[v] = m_boxes[v].placed;
        y[v] = m_boxes[v].rect.y + m_boxes[v].rect.h / 2;
    }
    for (int round = 0; round < 4; ++round)
        for (const bool leftToRight : {true, false})
            for (std::size_t i = 0; i < m_graph.order.size(); ++i)
                for (const int v : m_graph.order[leftToRight ? i : m_graph.order.size() - 1 - i])
                    if (v >= count() || !m_boxes[v].placed)
                        guess(v, y, known);
    for (auto &order : m_graph.order)
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return m_graph.lane[a] != m_graph.lane[b] ? m_graph.lane[a] < m_graph.lane[b] : y[a] < y[b];
        });
}

void Part::guess(int v, std::vector<double> &y, std::vector<char> &known) const
{
    double sum = 0;
    int seen = 0;
    for (const Adjacency *side : {&m_graph.left, &m_graph.right})
        for (const int *w = side->begin(v); w != side->end(v); ++w)
            if (known[*w])
                sum += y[*w], ++seen;
    if (seen == 0)
        return;
    y[v] = sum / seen;
    known[v] = 1;
}

void Part::placeVertically(int attempt)
{
    corners.clear();
    lanes.clear();
    Vertical vertical;
    vertical.gap = m_options.boxGap;
    vertical.throughPull = attempt % 2 ? 2 : 6;
    vertical.height.assign(m_graph.size(), 0);
    vertical.wish.assign(count(), 0);
    vertical.wishWeight.assign(count(), 0);
    for (int v = 0; v < count(); ++v)
        vertical.height[v] = m_boxes[v].rect.h;
    if (m_options.lanes)
        stackLanes(vertical);
    if (m_options.stable)
        wishAsPlaced(vertical);
    const std::vector<double> y = assignVertical(m_graph, vertical, m_options.quick);
    for (int v = 0; v < count(); ++v)
        corners.push_back({0, y[v] - m_boxes[v].rect.h / 2});
    for (std::size_t i = 0; i < vertical.laneTop.size(); ++i)
        lanes.push_back({0, vertical.laneTop[i], 0, vertical.laneSize[i]});
}

// Bands are stacked from 0; a map that stands elsewhere is meant with its bands.
void Part::wishAsPlaced(Vertical &vertical) const
{
    std::vector<double> shifts;
    for (int v = 0; v < count(); ++v) {
        if (!m_boxes[v].placed)
            continue;
        vertical.wish[v] = m_boxes[v].rect.y + m_boxes[v].rect.h / 2;
        vertical.wishWeight[v] = 20;
        if (const int lane = m_graph.lane[v]; m_options.lanes)
            shifts.push_back(vertical.wish[v] - vertical.laneTop[lane] - vertical.laneSize[lane] / 2);
    }
    if (shifts.empty())
        return;
    const auto middle = shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2);
    std::nth_element(shifts.begin(), middle, shifts.end());
    for (double &wish : vertical.wish)
        wish -= *middle;
}

// A lane is as high as its fullest layer needs.
void Part::stackLanes(Vertical &vertical) const
{
    vertical.laneSize.assign(m_laneCount, kEmptyLane);
    for (const auto &order : m_graph.order)
        for (std::size_t i = 0; i < order.size();) {
            const int lane = m_graph.lane[order[i]];
            double size = vertical.height[order[i]] / 2 + vertical.gap;
            for (++i; i < order.size() && m_graph.lane[order[i]] == lane; ++i)
                size += gapBetween(m_graph, vertical, order[i - 1], order[i]);
            size += vertical.height[order[i - 1]] / 2;
            vertical.laneSize[lane] = std::max(vertical.laneSize[lane], size);
        }
    double top = 0;
    for (const double size : vertical.laneSize) {
        vertical.laneTop.push_back(top);
        top += size + m_options.laneGap;
    }
}

// Arrows that turn between two layers need tracks of their own; the first two fit into any gap.
double Part::roomForTracks(int layer) const
{
    int turning = 0;
    for (const int v : m_graph.order[layer])
        turning += v < count() && m_graph.right.degree(v) > 1 ? m_graph.right.degree(v) - 1 : 0;
    return std::clamp((turning - 2) * 8.0, 0.0, 64.0);
}

void Part::placeHorizontally()
{
    std::vector<double> width(m_graph.order.size(), 0), gap(m_graph.order.size(), m_options.layerGap);
    for (int v = 0; v < count(); ++v)
        width[m_layers[v]] = std::max(width[m_layers[v]], m_boxes[v].rect.w);
    for (const Line &line : m_lines) {
        const int left = std::min(m_layers[line.from], m_layers[line.to]);
        if (std::abs(m_layers[line.from] - m_layers[line.to]) == 1 && line.labelWidth > 0)
            gap[left] = std::max(gap[left], line.labelWidth + kLabelMargin);
    }
    for (std::size_t i = 0; i < gap.size(); ++i)
        gap[i] += roomForTracks(static_cast<int>(i));
    std::vector<double> x(m_graph.order.size(), 0);
    for (std::size_t i = 1; i < x.size(); ++i)
        x[i] = x[i - 1] + width[i - 1] + gap[i - 1];
    for (int v = 0; v < count(); ++v)
        corners[v].x = x[m_layers[v]] + (width[m_layers[v]] - m_boxes[v].rect.w) / 2;
    const double whole = x.empty() ? 0 : x.back() + width.back();
    for (Rect &lane : lanes) {
        lane.x = -kLaneHead;
        lane.w = whole + 2 * kLaneHead;
    }
}

long Part::polish()
{
    std::vector<Point> middles;
    for (int v = 0; v < count(); ++v)
        middles.push_back({corners[v].x + m_boxes[v].rect.w / 2, corners[v].y + m_boxes[v].rect.h / 2});
    Polisher polisher(std::move(middles), m_boxes, m_layers, m_arcs, lanes, m_options.boxGap);
    if (!m_keep && !m_options.quick)
        polisher.improve((kPolishing + kPolishingTogether * count()) * count(), m_options.cancel);
    for (int v = 0; v < count(); ++v)
        corners[v].y = polisher.middles()[v].y - m_boxes[v].rect.h / 2;
    const long work = polisher.work();
    crossings = static_cast<int>(polisher.crossings());
    return work;
}

} // namespace baton::layout
