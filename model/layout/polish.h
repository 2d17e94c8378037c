#pragma once

#include "model/layout/layered.h"

namespace baton::layout {

// The finished picture seen as straight lines between the middles of boxes: counts their crossings and removes some by
// exchanging boxes of a layer or sliding one into a free place.
class Polisher
{
public:
    // `middles` and `layers` per box; boxes keep their lane (bands as top and bottom per lane, or none).
    Polisher(std::vector<Point> middles, const std::vector<Box> &boxes, const std::vector<int> &layers,
             const std::vector<Arc> &arcs, const std::vector<Rect> &lanes, double gap);

    long crossings() const;
    // Until nothing gets better, or about `work` pairs of lines have been looked at.
    void improve(long work, const std::atomic<bool> *cancel);
    long work() const { return m_work; }
    const std::vector<Point> &middles() const { return m_at; }

private:
    struct Segment
    {
        double x, y, right, slope;
    };
    int lane(int v) const { return m_lanes.empty() ? 0 : m_boxes[v].lane; }
    static bool cross(const Segment &a, const Segment &b);
    void moveTo(int v, double y);
    void trace(int arc);
    long crossingsOf(int arc) const;
    long crossingsAt(int v) const;
    bool exchange(int u, int v);
    bool slide(int v, std::vector<int> &members);
    std::vector<double> freePlaces(int v, const std::vector<int> &members) const;
    bool improveLayer(std::vector<int> &members);
    void sortByHeight(std::vector<int> &members) const;

    std::vector<Point> m_at;
    const std::vector<Box> &m_boxes;
    const std::vector<int> &m_layers;
    std::vector<Arc> m_arcs; // from left to right
    const std::vector<Rect> &m_lanes;
    double m_gap;
    double m_top = 1e300, m_bottom = -1e300; // the picture grows no higher
    std::vector<Segment> m_segments;
    mutable long m_work = 0;
    std::vector<std::vector<int>> m_arcsOver, m_arcsFrom, m_arcsOf, m_members;
};

} // namespace baton::layout
