#include "tests/layout/corpus.h"

#include <algorithm>
#include <cmath>

using namespace baton::layout;

namespace baton::test {

Graph randomLayered(int boxes, int lines, double backward, unsigned seed)
{
    Random random(seed);
    Graph graph;
    graph.name = "layered-" + std::to_string(boxes) + "-" + std::to_string(seed);
    graph.boxes = boxes;
    const int layers = std::max(3, static_cast<int>(std::sqrt(boxes)));
    std::vector<std::vector<int>> members(layers);
    std::vector<int> layer(boxes);
    for (int v = 0; v < boxes; ++v) {
        layer[v] = v < layers ? v : static_cast<int>(random.below(layers));
        members[layer[v]].push_back(v);
    }
    while (static_cast<int>(graph.lines.size()) < lines) {
        const int from = static_cast<int>(random.below(boxes));
        const bool back = random.unit() < backward;
        const int jump = 1 + static_cast<int>(random.below(3));
        const int to = layer[from] + (back ? -jump : jump);
        if (to < 0 || to >= layers)
            continue;
        graph.lines.push_back({from, members[to][random.below(static_cast<std::uint32_t>(members[to].size()))], 0});
    }
    return graph;
}

Graph process(int boxes, unsigned seed, int lanes)
{
    Random random(seed);
    Graph graph;
    graph.name = (lanes ? "lanes-" : "process-") + std::to_string(boxes) + "-" + std::to_string(seed);
    graph.boxes = boxes;
    int tip = 0;
    for (int v = 1; v < boxes;) {
        const int branches = random.below(4) == 0 ? std::min<int>(2 + static_cast<int>(random.below(3)), boxes - v) : 1;
        if (branches < 2 || v + branches >= boxes) {
            graph.lines.push_back({tip, v, 0});
            tip = v++;
        } else {
            for (int b = 0; b < branches; ++b) {
                graph.lines.push_back({tip, v + b, 0});
                graph.lines.push_back({v + b, v + branches, 0});
            }
            v += branches;
            tip = v++;
        }
        if (random.below(5) == 0 && tip > 3)
            graph.lines.push_back({tip, tip - 1 - static_cast<int>(random.below(3)), 0});
        if (random.below(6) == 0 && tip > 6)
            graph.lines.push_back({tip - 4 - static_cast<int>(random.below(3)), tip, 0});
    }
    graph.laneCount = lanes;
    for (int v = 0; lanes && v < boxes; ++v)
        graph.lanes.push_back(static_cast<int>(random.below(lanes)));
    return graph;
}

std::vector<Graph> corpus()
{
    std::vector<Graph> graphs;
    for (const int boxes : {20, 30, 50, 80, 120, 200, 300, 500})
        for (unsigned seed = 1; seed <= 3; ++seed)
            graphs.push_back(randomLayered(boxes, boxes * (seed == 1 ? 3 : 4) / 2, seed == 3 ? 0.04 : 0.02, seed));
    for (const int boxes : {20, 40, 80, 150, 300, 500})
        for (unsigned seed = 1; seed <= 3; ++seed)
            graphs.push_back(process(boxes, seed));
    for (const int boxes : {100, 200, 350, 500})
        graphs.push_back(randomLayered(boxes, boxes * 2, 0.04, 42));
    return graphs;
}

std::vector<Box> boxesOf(const Graph &graph)
{
    std::vector<Box> boxes(graph.boxes);
    for (int v = 0; v < graph.boxes; ++v)
        boxes[v] = {{0, 0, 156, 74}, graph.lanes.empty() ? -1 : graph.lanes[v], false, false};
    return boxes;
}

std::vector<Rect> rectsOf(const std::vector<Box> &boxes, const Placed &placed)
{
    std::vector<Rect> rects;
    for (std::size_t v = 0; v < boxes.size(); ++v)
        rects.push_back({placed.boxes[v].x, placed.boxes[v].y, boxes[v].rect.w, boxes[v].rect.h});
    return rects;
}

namespace {

double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

} // namespace

long straightCrossings(const std::vector<Rect> &rects, const std::vector<Line> &lines)
{
    std::vector<Point> middle;
    for (const Rect &rect : rects)
        middle.push_back({rect.x + rect.w / 2, rect.y + rect.h / 2});
    long count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            const Line &a = lines[i], &b = lines[j];
            if (a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to)
                continue;
            const Point p = middle[a.from], q = middle[a.to], r = middle[b.from], s = middle[b.to];
            count += turn(p, q, r) * turn(p, q, s) < 0 && turn(r, s, p) * turn(r, s, q) < 0;
        }
    return count;
}

} // namespace baton::test
