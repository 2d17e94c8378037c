#pragma once

#include "model/layout/layout.h"

#include <vector>

// The stages of the layered layout. Vertices are indices; every stage is a function of plain vectors.
namespace baton::layout {

struct Arc
{
    int from = 0, to = 0;
};

// Which arcs have to be turned around so that no cycle is left: those that go back in a search from the first vertex,
// in one from the sources, or in the order of the vertices, whichever are fewest. So a process that comes back to where
// it began still begins there, even where another source joins it half way. With `x`, arcs inside a cycle that
// run against the given positions are turned first: what a person drew as going back stays going back.
std::vector<char> arcsGoingBack(int vertices, const std::vector<Arc> &arcs, const std::vector<double> &x = {});

// Layers of an acyclic graph, the first is 0. Longest path alone; and the least total length (network simplex after
// Gansner, Koutsofios, North, Vo: A technique for drawing directed graphs, 1993).
std::vector<int> longestPathLayers(int vertices, const std::vector<Arc> &arcs);
std::vector<int> shortestArcLayers(int vertices, const std::vector<Arc> &arcs, const std::atomic<bool> *cancel);

// Neighbours of every vertex in one flat array.
struct Adjacency
{
    std::vector<int> start, target;
    const int *begin(int v) const { return target.data() + start[v]; }
    const int *end(int v) const { return target.data() + start[v + 1]; }
    int degree(int v) const { return start[v + 1] - start[v]; }
};
Adjacency adjacency(int vertices, const std::vector<Arc> &arcs, bool forward);

// A graph whose arcs join neighbouring layers only; vertices from `boxes` on stand for arcs passing through a layer.
struct Layered
{
    int boxes = 0;
    std::vector<int> layer, lane;
    Adjacency left, right;
    std::vector<std::vector<int>> order; // per layer, from top to bottom
    int size() const { return static_cast<int>(layer.size()); }
};
Layered makeLayered(const std::vector<int> &layers, const std::vector<int> &lanes, const std::vector<Arc> &arcs);

long countCrossings(const Layered &graph);
// Orders every layer for few crossings; vertices stay inside their lane. `keep` improves the order that is there by
// local moves only; each `attempt` begins elsewhere.
void reduceCrossings(Layered &graph, const Options &options, bool keep, int attempt = 0);

// Vertical centres of all vertices: order and gaps kept, neighbours aligned, lanes inside their bands.
struct Vertical
{
    std::vector<double> height;            // per vertex
    std::vector<double> wish, wishWeight;  // where a person had put it; weight 0 = anywhere
    std::vector<double> laneTop, laneSize; // empty without lanes
    double gap = 36;
    double throughPull = 6; // how straight an arc is where it passes through layers; 2 for an arc at a box
};
std::vector<double> assignVertical(const Layered &graph, const Vertical &vertical, bool quick);
double gapBetween(const Layered &graph, const Vertical &vertical, int upper, int lower);

} // namespace baton::layout
