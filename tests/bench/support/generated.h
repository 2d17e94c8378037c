#pragma once

#include "model/map/processmap.h"

#include <random>
#include <utility>
#include <vector>

// Maps for measuring: the same ones every time.
namespace baton::bench {

using Pairs = std::vector<std::pair<int, int>>;

// Layers of twenty nodes, edges to one of the next three layers, `backward` of them the other way round.
Pairs layered(int nodes, int edges, std::mt19937 &random, double backward = 0.04);

struct MapOptions
{
    bool errors = false;     // made, and looked for, at every step
    bool placements = false; // on a grid, column by column
    // Parallel and inclusive splits, ALL joins, calendars, batches, checks that know who makes the errors.
    bool mixed = false;
};
ProcessMap generated(int steps, int handoffs, const MapOptions &options = {});

} // namespace baton::bench
