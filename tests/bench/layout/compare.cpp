#include "model/exchange/codec.h"
#include "tests/layout/corpus.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>
#include <sys/resource.h>

// Compares the layout with Graphviz `dot` (splines off, left to right, same box sizes) on the same graphs:
//   bench_layout [corpus|N...]    crossings of straight lines between middles, area, length, seconds
// Lanes are clusters for dot, which may stack them in the order it likes; the samples are laid out anew.
using namespace baton::layout;
using namespace baton::test;

namespace {

// Processor time: other programs may be busy. Graphviz runs in a process of its own.
double processorTime()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}
double childrenTime()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
}

struct Figures
{
    long crossings = 0;
    double area = 0, length = 0, seconds = 0; // Mpx, kpx, s
};

// Together over all graphs, and how often it was not worse than dot.
struct Sum
{
    Figures own, dot;
    double ownArea = 0, ownLength = 0; // logarithms of the ratios to dot
    int graphs = 0, notWorse = 0;
};

double areaOf(const std::vector<Rect> &rects)
{
    double left = 1e300, top = 1e300, right = -1e300, bottom = -1e300;
    for (const Rect &rect : rects) {
        left = std::min(left, rect.x);
        top = std::min(top, rect.y);
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    return (right - left) * (bottom - top) / 1e6;
}

double lengthOf(const std::vector<Rect> &rects, const std::vector<Line> &lines)
{
    double sum = 0;
    for (const Line &line : lines) {
        const Rect &a = rects[line.from], &b = rects[line.to];
        sum += std::hypot(a.x + a.w / 2 - b.x - b.w / 2, a.y + a.h / 2 - b.y - b.h / 2);
    }
    return sum / 1e3;
}

Figures figuresOf(const Graph &graph, const std::vector<Rect> &rects, double seconds)
{
    return {straightCrossings(rects, graph.lines), areaOf(rects), lengthOf(rects, graph.lines), seconds};
}

Figures own(const Graph &graph, bool quick)
{
    const auto boxes = boxesOf(graph);
    Options options;
    options.quick = quick;
    options.stable = false;
    options.lanes = graph.laneCount > 0;
    const auto start = processorTime();
    const Placed placed = arrange(boxes, graph.lines, graph.laneCount, options);
    const double seconds = (processorTime() - start);
    return figuresOf(graph, rectsOf(boxes, placed), seconds);
}

// Without `dot`, or with --no-dot, zeros.
Figures dot(const Graph &graph)
{
    const std::string file = "/tmp/bench_layout.dot", plain = "/tmp/bench_layout.plain";
    std::ofstream out(file);
    out << "digraph g { rankdir=LR; splines=false; ranksep=0.9722; nodesep=0.5;\n"
           "node [shape=box, fixedsize=true, width=2.1667, height=1.0278, label=\"\"];\n";
    for (int lane = 0; lane < graph.laneCount; ++lane) {
        out << "subgraph cluster_" << lane << " {\n";
        for (int v = 0; v < graph.boxes; ++v)
            if (graph.lanes[v] == lane)
                out << v << ";\n";
        out << "}\n";
    }
    for (int v = 0; v < graph.boxes && graph.laneCount == 0; ++v)
        out << v << ";\n";
    for (const Line &line : graph.lines)
        out << line.from << "->" << line.to << ";\n";
    out << "}\n";
    out.close();
    const auto start = childrenTime();
    if (std::system(("dot -Tplain -o " + plain + " " + file).c_str()) != 0)
        return {};
    const double seconds = childrenTime() - start;
    std::vector<Rect> rects(graph.boxes);
    std::ifstream in(plain);
    for (std::string text; std::getline(in, text);) {
        std::istringstream words(text);
        std::string kind;
        int v = 0;
        double x = 0, y = 0;
        if (words >> kind && kind == "node" && words >> v >> x >> y)
            rects[v] = {x * 72 - 78, -y * 72 - 37, 156, 74};
    }
    return figuresOf(graph, rects, seconds);
}

void compare(const Graph &graph, bool withDot, Sum &sum)
{
    const Figures good = own(graph, false), quick = own(graph, true), peer = withDot ? dot(graph) : Figures{};
    std::printf(
        "%-18s %5d boxes  own %6ld in %.3f s, %6.2f Mpx, %5.0f kpx | quick %6ld in %.3f s | dot %6ld in %.3f s, "
        "%6.2f Mpx, %5.0f kpx%s\n",
        graph.name.c_str(), graph.boxes, good.crossings, good.seconds, good.area, good.length, quick.crossings,
        quick.seconds, peer.crossings, peer.seconds, peer.area, peer.length,
        withDot && good.crossings > peer.crossings ? "  <--" : "");
    std::fflush(stdout);
    ++sum.graphs;
    sum.notWorse += good.crossings <= peer.crossings;
    sum.own.crossings += good.crossings;
    sum.dot.crossings += peer.crossings;
    sum.own.seconds += good.seconds;
    sum.dot.seconds += peer.seconds;
    if (peer.area > 0 && peer.length > 0) {
        sum.ownArea += std::log(good.area / peer.area);
        sum.ownLength += std::log(good.length / peer.length);
    }
}

void say(const Sum &sum)
{
    if (sum.graphs == 0)
        return;
    std::printf("no more crossings than dot on %d of %d graphs; together %ld against %ld, in %.2f s against %.2f s;\n"
                "geometric means of own by dot: area %.2f, length %.2f\n",
                sum.notWorse, sum.graphs, sum.own.crossings, sum.dot.crossings, sum.own.seconds, sum.dot.seconds,
                std::exp(sum.ownArea / sum.graphs), std::exp(sum.ownLength / sum.graphs));
}

std::vector<Graph> samples()
{
    std::vector<Graph> graphs;
    for (const char *name : {"clinic", "hiring", "hospital", "it-request", "purchase", "release"}) {
        const auto bytes = baton::readFile(std::string(BATON_SOURCE "/resources/samples/") + name + ".json");
        const auto read = bytes ? baton::readMap(*bytes, name) : bytes.error();
        if (!read)
            continue;
        Graph graph;
        graph.name = name;
        graph.boxes = static_cast<int>(read->map.steps.size());
        for (const baton::Handoff &handoff : read->map.handoffs)
            graph.lines.push_back({static_cast<int>(*read->map.steps.positionOf(handoff.from)),
                                   static_cast<int>(*read->map.steps.positionOf(handoff.to)), 0});
        graphs.push_back(std::move(graph));
    }
    return graphs;
}

std::vector<Graph> withLanes()
{
    std::vector<Graph> graphs;
    for (const int boxes : {20, 40, 80, 150, 300})
        for (unsigned seed = 1; seed <= 2; ++seed)
            graphs.push_back(process(boxes, seed, boxes < 80 ? 4 : 6));
    return graphs;
}

void timeRouting(int boxCount)
{
    const Graph graph = randomLayered(boxCount, boxCount * 2, 0.04, 42);
    const auto boxes = boxesOf(graph);
    Options options;
    options.quick = true;
    const auto rects = rectsOf(boxes, arrange(boxes, graph.lines, 0, options));
    std::vector<RouteRequest> lines;
    for (const Line &line : graph.lines)
        lines.push_back({line.from, line.to, {}, 70, 18});
    for (const RouteStyle style : {RouteStyle::Orthogonal, RouteStyle::Smooth}) {
        auto start = processorTime();
        const std::size_t count = route(rects, lines, style).size();
        const double all = (processorTime() - start);
        start = processorTime();
        for (int i = 0; i < 20; ++i)
            (void)route(rects, lines, style, {i * 7});
        std::printf("route %s: %zu lines in %.1f ms, one line in %.2f ms\n",
                    style == RouteStyle::Smooth ? "smooth" : "right-angled", count, all * 1e3,
                    (processorTime() - start) / 20 * 1e3);
    }
}

} // namespace

int main(int argc, char **argv)
{
    Sum sum;
    bool withDot = true;
    const auto all = [&](const std::vector<Graph> &graphs) {
        for (const Graph &graph : graphs)
            compare(graph, withDot, sum);
    };
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--no-dot"))
            withDot = false;
        else if (!std::strcmp(argv[i], "corpus")) {
            all(corpus());
            all(withLanes());
            all(samples());
        } else if (!std::strcmp(argv[i], "route"))
            timeRouting(1000);
        else
            all({randomLayered(std::atoi(argv[i]), 2 * std::atoi(argv[i]), 0.04, 42)});
    }
    say(sum);
    return 0;
}
