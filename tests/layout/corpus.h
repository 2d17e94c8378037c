#pragma once

#include "model/layout/layout.h"

#include <cstdint>
#include <string>

namespace baton::test {

struct Graph
{
    std::string name;
    int boxes = 0;
    int laneCount = 0;
    std::vector<int> lanes; // empty without lanes
    std::vector<layout::Line> lines;
};

// Random numbers that are the same everywhere.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ull + 1) {}
    std::uint32_t below(std::uint32_t bound)
    {
        m_state = m_state * 6364136223846793005ull + 1442695040888963407ull;
        return static_cast<std::uint32_t>((m_state >> 33) % bound);
    }
    double unit() { return below(1u << 30) / static_cast<double>(1u << 30); }

private:
    std::uint64_t m_state;
};

// A layered graph of about two lines a box; `backward` is the share of lines that lead back.
Graph randomLayered(int boxes, int lines, double backward, unsigned seed);
// A chain with side branches, checks that send work back, and steps where all branches meet again.
Graph process(int boxes, unsigned seed, int lanes = 0);
// The graphs layouts are compared on: 20 to 500 boxes.
std::vector<Graph> corpus();

std::vector<layout::Box> boxesOf(const Graph &graph);
std::vector<layout::Rect> rectsOf(const std::vector<layout::Box> &boxes, const layout::Placed &placed);
// Of straight lines between the middles of boxes; pairs that share a box do not count.
long straightCrossings(const std::vector<layout::Rect> &rects, const std::vector<layout::Line> &lines);

} // namespace baton::test
