#include "tests/layout/corpus.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>
#include <sys/resource.h>

// Compares the layout with Graphviz `dot` (splines off, left to right, same box sizes) on the same graphs:
//   bench_layout [corpus|N...]    crossings of straight lines between middles, area, seconds
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
    double area = 0, seconds = 0;
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

Figures own(const Graph &graph, bool quick)
{
    const auto boxes = boxesOf(graph);
    Options options;
    options.quick = quick;
    options.stable = false;
    const auto start = processorTime();
    const Placed placed = arrange(boxes, graph.lines, 0, options);
    const double seconds = (processorTime() - start);
    const auto rects = rectsOf(boxes, placed);
    return {straightCrossings(rects, graph.lines), areaOf(rects), seconds};
}

// Without `dot`, or with --no-dot, zeros.
Figures dot(const Graph &graph)
{
    const std::string file = "/tmp/bench_layout.dot", plain = "/tmp/bench_layout.plain";
    std::ofstream out(file);
    out << "digraph g { rankdir=LR; splines=false; ranksep=0.9722; nodesep=0.5;\n"
           "node [shape=box, fixedsize=true, width=2.1667, height=1.0278, label=\"\"];\n";
    for (int v = 0; v < graph.boxes; ++v)
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
    return {straightCrossings(rects, graph.lines), areaOf(rects), seconds};
}

void compare(const Graph &graph, bool withDot, long &better, long &worse)
{
    const Figures good = own(graph, false), quick = own(graph, true), peer = withDot ? dot(graph) : Figures{};
    better += good.crossings <= peer.crossings;
    worse += good.crossings > peer.crossings;
    std::printf(
        "%-18s %5d boxes  own %6ld in %.3f s, %6.2f Mpx | quick %6ld in %.3f s | dot %6ld in %.3f s, %6.2f Mpx%s\n",
        graph.name.c_str(), graph.boxes, good.crossings, good.seconds, good.area, quick.crossings, quick.seconds,
        peer.crossings, peer.seconds, peer.area, withDot && good.crossings > peer.crossings ? "  <--" : "");
    std::fflush(stdout);
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
    long better = 0, worse = 0;
    bool withDot = true;
    for (int i = 1; i < argc; ++i) {
        if (!std::strcmp(argv[i], "--no-dot"))
            withDot = false;
        else if (!std::strcmp(argv[i], "corpus"))
            for (const Graph &graph : corpus())
                compare(graph, withDot, better, worse);
        else if (!std::strcmp(argv[i], "route"))
            timeRouting(1000);
        else
            compare(randomLayered(std::atoi(argv[i]), 2 * std::atoi(argv[i]), 0.04, 42), withDot, better, worse);
    }
    std::printf("no more crossings than dot on %ld graphs, more on %ld\n", better, worse);
    return 0;
}
