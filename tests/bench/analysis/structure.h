#pragma once

namespace baton::bench {

// Reach, strong components, dominators, critical path and betweenness, beside minimal loops and Boost.Graph.
void compareStructure(int nodes, int edges, int rounds);

} // namespace baton::bench
