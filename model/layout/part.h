#pragma once

#include "model/layout/layered.h"

namespace baton::layout {

// Indices of the boxes of each connected part; parts and boxes in the order of the input.
std::vector<std::vector<int>> connectedParts(int count, const std::vector<Arc> &arcs);

// The layered layout of one connected part of the map (or of all of it, with lanes), in coordinates of its own.
class Part
{
public:
    // The arguments must outlive the object.
    Part(const std::vector<Box> &boxes, const std::vector<Line> &lines, int laneCount, const Options &options);
    void run();

    std::vector<Point> corners;
    std::vector<Rect> lanes;
    int crossings = 0;

private:
    int count() const { return static_cast<int>(m_boxes.size()); }
    bool allPlaced() const;
    void layer();
    std::vector<int> layersOf() const;
    std::vector<int> tightened() const;
    void order(int attempt);
    void orderAsPlaced();
    void guess(int v, std::vector<double> &y, std::vector<char> &known) const;
    void placeVertically(int attempt);
    void wishAsPlaced(Vertical &vertical) const;
    void stackLanes(Vertical &vertical) const;
    void placeHorizontally();
    double roomForTracks(int layer) const;
    long polish();

    const std::vector<Box> &m_boxes;
    const std::vector<Line> &m_lines;
    int m_laneCount;
    const Options &m_options;
    bool m_keep;
    std::vector<Arc> m_arcs;
    std::vector<int> m_layers;
    Layered m_graph;
};

} // namespace baton::layout
