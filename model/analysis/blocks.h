#pragma once

#include "model/analysis/compiled.h"

// Parallel blocks: an AND or OR split with the step at which its branches meet again (or the end), where the
// branches have nothing to do with each other in between. In the collapsed graph a block that meets again is one
// edge from split to join, so that what lies around it is an ordinary chain; the branches hang beside it.
namespace baton::analysis {

struct Branch
{
    int edge = -1;           // of the map's graph, from the split
    std::vector<int> region; // steps of the branch, in flow order of the collapsed graph
};

struct Block
{
    int split = -1;
    int join = -1; // -1: the branches go on to the end
    std::vector<Branch> branches;
};

struct Collapsed
{
    Graph graph;
    std::vector<int> original; // edge of the map's graph; -1 for split -> join
    std::vector<int> edgeOf;   // the other way round; -1 where the edge is inside a block's split
    std::vector<Block> blocks; // inner ones first
    std::vector<int> blockOf;  // by step: the block it opens, or -1
    std::vector<int> joinEdge; // by block: its edge split -> join, or -1
    std::vector<char> loose;   // splits whose branches mix: no block
    Components parts;
    Spine order;
    bool parallel = false; // any block or loose split

    // What share of a loose split's cases follows one of its handoffs when one token is followed at random.
    double follow(const Compiled &map, int edge) const;
};

Collapsed collapse(const Compiled &map);

} // namespace baton::analysis
