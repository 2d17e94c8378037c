#include "model/layout/layered.h"

#include <algorithm>
#include <cmath>

namespace baton::layout {

double gapBetween(const Layered &graph, const Vertical &vertical, int upper, int lower)
{
    const bool box = upper < graph.boxes || lower < graph.boxes;
    const bool boxes = upper < graph.boxes && lower < graph.boxes;
    const double gap = boxes ? vertical.gap : box ? vertical.gap * 0.5 : vertical.gap * 0.3;
    return (vertical.height[upper] + vertical.height[lower]) / 2 + gap;
}

namespace {

// Each layer in turn is placed by weighted least squares towards the wishes its neighbours give (pool adjacent
// violators: gaps taken out, order and gaps become "not decreasing"), until the picture has settled.
class Placer
{
public:
    Placer(const Layered &graph, const Vertical &vertical)
        : m_graph(graph)
        , m_vertical(vertical)
        , m_y(graph.size(), 0)
        , m_wish(graph.size(), 0)
        , m_weight(graph.size(), 1)
    {}

    std::vector<double> run(int rounds)
    {
        stack();
        const int count = static_cast<int>(m_graph.order.size());
        for (int round = 0; round < rounds; ++round) {
            for (int layer = 1; layer < count; ++layer)
                place(layer, true, false);
            for (int layer = count - 2; layer >= 0; --layer)
                place(layer, false, true);
            for (int layer = 0; layer < count; ++layer)
                place(layer, true, true);
        }
        straighten();
        return m_y;
    }

private:
    // The last word: what can stand exactly level with its neighbour does.
    void straighten()
    {
        const int count = static_cast<int>(m_graph.order.size());
        m_median = true;
        for (int layer = count - 2; layer >= 0; --layer)
            place(layer, false, true);
        for (int layer = 1; layer < count; ++layer)
            place(layer, true, false);
    }

    void stack()
    {
        for (const auto &order : m_graph.order) {
            double y = 0;
            for (std::size_t i = 0; i < order.size(); ++i) {
                y += i ? gapBetween(m_graph, m_vertical, order[i - 1], order[i]) : 0;
                m_y[order[i]] = y;
            }
            for (const int v : order)
                m_y[v] -= y / 2;
        }
    }

    double pull(int a, int b) const { return a < m_graph.boxes || b < m_graph.boxes ? 2 : m_vertical.throughPull; }

    void gather(int v, const Adjacency &side, double &sum, double &weight)
    {
        for (const int *w = side.begin(v); w != side.end(v); ++w) {
            sum += pull(v, *w) * m_y[*w];
            weight += pull(v, *w);
            if (m_median)
                m_values.push_back(m_y[*w]);
        }
    }

    double median()
    {
        std::sort(m_values.begin(), m_values.end());
        const std::size_t middle = m_values.size() / 2;
        return m_values.size() % 2 ? m_values[middle] : (m_values[middle - 1] + m_values[middle]) / 2;
    }

    void wishFor(int v, bool left, bool right)
    {
        double sum = 0, weight = 0;
        m_values.clear();
        if (left)
            gather(v, m_graph.left, sum, weight);
        if (right)
            gather(v, m_graph.right, sum, weight);
        const bool free = weight == 0;
        double wish = free ? m_y[v] : m_median ? median() : sum / weight;
        weight = free ? 0.2 : weight;
        if (v < m_graph.boxes && m_vertical.wishWeight[v] > 0) {
            const double own = m_vertical.wishWeight[v] * weight;
            wish = (wish * weight + m_vertical.wish[v] * own) / (weight + own);
            weight += own;
        }
        m_wish[v] = wish;
        m_weight[v] = weight;
    }

    struct Block
    {
        double sum, weight;
        int count;
        double value() const { return sum / weight; }
    };

    void place(int layer, bool left, bool right)
    {
        const auto &order = m_graph.order[layer];
        m_offset.assign(order.size(), 0);
        m_blocks.clear();
        for (std::size_t i = 0; i < order.size(); ++i) {
            wishFor(order[i], left, right);
            if (i)
                m_offset[i] = m_offset[i - 1] + gapBetween(m_graph, m_vertical, order[i - 1], order[i]);
            m_blocks.push_back({(m_wish[order[i]] - m_offset[i]) * m_weight[order[i]], m_weight[order[i]], 1});
            while (m_blocks.size() > 1 && m_blocks[m_blocks.size() - 2].value() >= m_blocks.back().value())
                joinLast();
        }
        std::size_t i = 0;
        for (const Block &block : m_blocks)
            for (int k = 0; k < block.count; ++k, ++i)
                m_y[order[i]] = block.value() + m_offset[i];
        keepInLanes(order);
    }

    void joinLast()
    {
        const Block last = m_blocks.back();
        m_blocks.pop_back();
        m_blocks.back().sum += last.sum;
        m_blocks.back().weight += last.weight;
        m_blocks.back().count += last.count;
    }

    void keepInLanes(const std::vector<int> &order)
    {
        if (m_vertical.laneTop.empty())
            return;
        double floor = -1e300;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const int v = order[i], lane = m_graph.lane[v];
            const double top = m_vertical.laneTop[lane] + laneMargin(v);
            if (i)
                floor += gapBetween(m_graph, m_vertical, order[i - 1], v);
            if (i && m_graph.lane[order[i - 1]] != lane)
                floor = top;
            m_y[v] = floor = std::max({m_y[v], top, floor});
        }
        double ceiling = 1e300;
        for (std::size_t i = order.size(); i-- > 0;) {
            const int v = order[i], lane = m_graph.lane[v];
            const double bottom = m_vertical.laneTop[lane] + m_vertical.laneSize[lane] - laneMargin(v);
            if (i + 1 < order.size())
                ceiling -= gapBetween(m_graph, m_vertical, v, order[i + 1]);
            if (i + 1 < order.size() && m_graph.lane[order[i + 1]] != lane)
                ceiling = bottom;
            m_y[v] = ceiling = std::min({m_y[v], bottom, ceiling});
        }
    }
    double laneMargin(int v) const { return m_vertical.height[v] / 2 + (v < m_graph.boxes ? m_vertical.gap / 2 : 0); }

    const Layered &m_graph;
    const Vertical &m_vertical;
    std::vector<double> m_y, m_wish, m_weight, m_offset, m_values;
    std::vector<Block> m_blocks;
    bool m_median = false;
};

} // namespace

std::vector<double> assignVertical(const Layered &graph, const Vertical &vertical, bool quick)
{
    return Placer(graph, vertical).run(quick ? 3 : 8);
}

} // namespace baton::layout
