#include "model/layout/layered.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>

namespace baton::layout {

Layered makeLayered(const std::vector<int> &layers, const std::vector<int> &lanes, const std::vector<Arc> &arcs)
{
    Layered graph;
    graph.boxes = static_cast<int>(layers.size());
    graph.layer = layers;
    graph.lane = lanes;
    std::vector<Arc> parts;
    for (const Arc &arc : arcs) {
        int from = arc.from;
        for (int layer = layers[arc.from] + 1; layer < layers[arc.to]; ++layer) {
            parts.push_back({from, graph.size()});
            from = graph.size();
            graph.layer.push_back(layer);
            graph.lane.push_back(lanes[arc.from]);
        }
        parts.push_back({from, arc.to});
    }
    const auto less = [](const Arc &a, const Arc &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    };
    const auto same = [](const Arc &a, const Arc &b) {
        return a.from == b.from && a.to == b.to;
    };
    std::sort(parts.begin(), parts.end(), less);
    parts.erase(std::unique(parts.begin(), parts.end(), same), parts.end());
    graph.right = adjacency(graph.size(), parts, true);
    graph.left = adjacency(graph.size(), parts, false);
    graph.order.resize(layers.empty() ? 0 : *std::max_element(layers.begin(), layers.end()) + 1);
    for (int v = 0; v < graph.size(); ++v)
        graph.order[graph.layer[v]].push_back(v);
    return graph;
}

namespace {

// Counts and removes crossings. Positions are kept beside the order so that every question costs an array look-up.
class Orderer
{
public:
    Orderer(Layered &graph, const std::atomic<bool> *cancel)
        : m_graph(graph)
        , m_cancel(cancel)
        , m_position(graph.size(), 0)
        , m_key(graph.size(), 0)
        , m_left{graph.left, std::vector<int>(graph.left.target.size())}
        , m_right{graph.right, std::vector<int>(graph.right.target.size())}
    {
        for (int layer = 0; layer < layers(); ++layer)
            number(layer);
    }

    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    long crossings()
    {
        long sum = 0;
        for (int layer = 0; layer + 1 < layers(); ++layer)
            sum += crossingsAfter(layer);
        return sum;
    }

    // Orders by a walk from the left (or the right) end: neighbours found together stand together.
    void startFrom(bool fromLeft, unsigned seed)
    {
        std::vector<int> roots(m_graph.size());
        std::iota(roots.begin(), roots.end(), 0);
        std::stable_sort(roots.begin(), roots.end(), [&](int a, int b) {
            return fromLeft ? m_graph.layer[a] < m_graph.layer[b] : m_graph.layer[a] > m_graph.layer[b];
        });
        if (seed)
            shuffle(roots, seed);
        for (auto &order : m_graph.order)
            order.clear();
        std::vector<char> seen(m_graph.size(), 0);
        std::vector<int> queue;
        for (const int root : roots)
            walk(root, fromLeft, seen, queue);
        restoreLanes();
    }

    void sweep(bool rightwards, bool median)
    {
        const int count = layers();
        for (int i = 1; i < count; ++i) {
            const int layer = rightwards ? i : count - 1 - i;
            sortBy(layer, rightwards ? m_left : m_right, median, rightwards ? layer - 1 : layer + 1);
        }
    }

    // Swaps neighbours while that removes crossings.
    bool transpose(int rounds)
    {
        bool any = false;
        for (bool improved = true; improved && rounds-- > 0 && !cancelled();) {
            improved = false;
            for (int layer = 0; layer < layers(); ++layer)
                improved |= transposeLayer(layer);
            any |= improved;
        }
        return any;
    }

    // Moves every vertex to the place in its layer where it causes the fewest crossings. On a graph without layers to
    // speak of, where nearly everything passes through every one, it ends early.
    bool sift()
    {
        bool improved = false;
        for (int layer = 0; layer < layers() && !cancelled(); ++layer) {
            const std::vector<int> vertices = m_graph.order[layer];
            m_compared += vertices.size() * vertices.size();
            if (m_compared > kMostCompared)
                return improved;
            lookAround(layer);
            for (const int v : vertices)
                improved |= siftVertex(v);
        }
        return improved;
    }

    const std::vector<std::vector<int>> &order() const { return m_graph.order; }
    void setOrder(const std::vector<std::vector<int>> &order)
    {
        m_graph.order = order;
        for (int layer = 0; layer < layers(); ++layer)
            number(layer);
    }

private:
    // Sorted positions of the neighbours at one side, laid out as the adjacency is.
    struct Neighbours
    {
        const Adjacency &side;
        std::vector<int> at;
        std::span<const int> of(int v) const
        {
            return {at.data() + side.start[v], static_cast<std::size_t>(side.degree(v))};
        }
    };

    int layers() const { return static_cast<int>(m_graph.order.size()); }
    void number(int layer)
    {
        const auto &order = m_graph.order[layer];
        for (int i = 0; i < static_cast<int>(order.size()); ++i)
            m_position[order[i]] = i;
    }

    void shuffle(std::vector<int> &values, unsigned seed) const
    {
        std::uint64_t state = seed * 0x9E3779B97F4A7C15ull;
        for (std::size_t i = values.size(); i > 1; --i) {
            state = state * 6364136223846793005ull + 1442695040888963407ull;
            std::swap(values[i - 1], values[(state >> 33) % i]);
        }
    }

    void walk(int root, bool fromLeft, std::vector<char> &seen, std::vector<int> &queue)
    {
        if (seen[root])
            return;
        queue.assign(1, root);
        seen[root] = 1;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const int v = queue[i];
            m_graph.order[m_graph.layer[v]].push_back(v);
            for (const Adjacency *next :
                 {fromLeft ? &m_graph.right : &m_graph.left, fromLeft ? &m_graph.left : &m_graph.right})
                for (const int *w = next->begin(v); w != next->end(v); ++w)
                    if (!seen[*w]) {
                        seen[*w] = 1;
                        queue.push_back(*w);
                    }
        }
    }

    void restoreLanes()
    {
        for (int layer = 0; layer < layers(); ++layer) {
            auto &order = m_graph.order[layer];
            std::stable_sort(order.begin(), order.end(),
                             [&](int a, int b) { return m_graph.lane[a] < m_graph.lane[b]; });
            number(layer);
        }
    }

    long crossingsAfter(int layer)
    {
        const auto &order = m_graph.order[layer];
        const int width = static_cast<int>(m_graph.order[layer + 1].size());
        m_tree.assign(width + 1, 0);
        long crossings = 0, seen = 0;
        for (const int v : order) {
            for (const int *w = m_graph.right.begin(v); w != m_graph.right.end(v); ++w)
                crossings += seen - countUpTo(m_position[*w] + 1);
            for (const int *w = m_graph.right.begin(v); w != m_graph.right.end(v); ++w, ++seen)
                for (int i = m_position[*w] + 1; i <= width; i += i & -i)
                    ++m_tree[i];
        }
        return crossings;
    }
    long countUpTo(int i) const
    {
        long sum = 0;
        for (; i > 0; i -= i & -i)
            sum += m_tree[i];
        return sum;
    }

    double barycentre(int v, const Adjacency &side) const
    {
        double sum = 0;
        for (const int *w = side.begin(v); w != side.end(v); ++w)
            sum += m_position[*w];
        return sum / side.degree(v);
    }

    double medianOf(int v, Neighbours &near)
    {
        gather(v, near);
        const std::span<const int> at = near.of(v);
        const std::size_t middle = at.size() / 2;
        return at.size() % 2 ? at[middle] : (at[middle - 1] + at[middle]) / 2.0;
    }

    void sortBy(int layer, Neighbours &near, bool median, int neighbour)
    {
        const Adjacency &side = near.side;
        auto &order = m_graph.order[layer];
        const double scale = m_graph.order[neighbour].size() / static_cast<double>(order.size());
        for (const int v : order)
            m_key[v] = side.degree(v) == 0 ? m_position[v] * scale : median ? medianOf(v, near) : barycentre(v, side);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return m_graph.lane[a] != m_graph.lane[b] ? m_graph.lane[a] < m_graph.lane[b] : m_key[a] < m_key[b];
        });
        number(layer);
    }

    // Where the neighbours of a layer stand, as long as only the layer itself is reordered.
    void lookAround(int layer)
    {
        for (const int v : m_graph.order[layer])
            for (Neighbours *side : {&m_left, &m_right})
                gather(v, *side);
    }

    void gather(int v, Neighbours &side) const
    {
        const auto begin = side.at.begin() + side.side.start[v];
        auto end = begin;
        for (const int *w = side.side.begin(v); w != side.side.end(v); ++w)
            *end++ = m_position[*w];
        if (end - begin > 1)
            std::sort(begin, end);
    }

    // Crossings of the arcs of two vertices if `a` (sorted positions) lies above `b`, minus those the other way round.
    static long difference(std::span<const int> a, std::span<const int> b)
    {
        if (a.size() == 1 && b.size() == 1) // most of a large graph passes through a layer
            return (b[0] < a[0]) - (b[0] > a[0]);
        long above = 0, below = 0;
        std::size_t smaller = 0, notGreater = 0;
        for (const int position : a) {
            while (smaller < b.size() && b[smaller] < position)
                ++smaller;
            while (notGreater < b.size() && b[notGreater] <= position)
                ++notGreater;
            above += static_cast<long>(smaller);
            below += static_cast<long>(b.size() - notGreater);
        }
        return above - below;
    }

    long swapGain(int upper, int lower) const
    {
        return difference(m_left.of(upper), m_left.of(lower)) + difference(m_right.of(upper), m_right.of(lower));
    }

    bool transposeLayer(int layer)
    {
        auto &order = m_graph.order[layer];
        bool improved = false;
        lookAround(layer);
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            if (m_graph.lane[order[i]] != m_graph.lane[order[i + 1]] || swapGain(order[i], order[i + 1]) <= 0)
                continue;
            std::swap(order[i], order[i + 1]);
            std::swap(m_position[order[i]], m_position[order[i + 1]]);
            improved = true;
        }
        return improved;
    }

    bool siftVertex(int v)
    {
        auto &order = m_graph.order[m_graph.layer[v]];
        const int here = m_position[v];
        int best = here;
        long bestChange = 0;
        for (const int step : {-1, 1}) {
            long change = 0;
            for (int i = here + step;
                 i >= 0 && i < static_cast<int>(order.size()) && m_graph.lane[order[i]] == m_graph.lane[v]; i += step) {
                change += passing(v, order[i], step);
                if (change < bestChange) {
                    bestChange = change;
                    best = i;
                }
            }
        }
        if (best == here)
            return false;
        if (best < here)
            std::rotate(order.begin() + best, order.begin() + here, order.begin() + here + 1);
        else
            std::rotate(order.begin() + here, order.begin() + here + 1, order.begin() + best + 1);
        for (int i = std::min(best, here); i <= std::max(best, here); ++i)
            m_position[order[i]] = i;
        return true;
    }

    // Change of crossings when the vertex being sifted moves past `w`.
    long passing(int v, int w, int step) const
    {
        const long change = swapGain(v, w);
        return step > 0 ? -change : change;
    }

    Layered &m_graph;
    const std::atomic<bool> *m_cancel;
    std::vector<int> m_position;
    std::vector<double> m_key;
    static constexpr std::size_t kMostCompared = 50'000'000; // pairs, a second or two
    std::size_t m_compared = 0;
    std::vector<int> m_tree;
    Neighbours m_left, m_right;
};

// Sweeps until nothing has become better for a while, keeping the best order seen.
long improve(Orderer &orderer, int patience, bool median)
{
    long best = orderer.crossings();
    auto order = orderer.order();
    for (int round = 0, idle = 0; idle < patience && best > 0 && !orderer.cancelled(); ++round) {
        orderer.sweep(round % 2 == 0, median && round % 4 < 2);
        if (round % 2)
            orderer.transpose(2);
        const long now = orderer.crossings();
        ++idle;
        if (now < best) {
            best = now;
            order = orderer.order();
            idle = 0;
        }
    }
    orderer.setOrder(order);
    return best;
}

} // namespace

long countCrossings(const Layered &graph)
{
    Layered copy = graph;
    return Orderer(copy, nullptr).crossings();
}

void reduceCrossings(Layered &graph, const Options &options, bool keep, int attempt)
{
    Orderer orderer(graph, options.cancel);
    if (keep) {
        orderer.transpose(20);
        return;
    }
    const int starts = options.quick ? 1 : graph.size() < 4000 ? 8 : 4;
    auto best = orderer.order();
    long fewest = -1;
    for (int start = 0; start < starts && fewest != 0 && !orderer.cancelled(); ++start) {
        orderer.startFrom(start % 2 == 0, static_cast<unsigned>(attempt * starts + start / 2));
        const long now = improve(orderer, options.quick ? 3 : 8, start % 4 >= 2);
        if (fewest < 0 || now < fewest) {
            fewest = now;
            best = orderer.order();
        }
    }
    orderer.setOrder(best);
    for (int round = 0; !options.quick && round < 8 && orderer.sift(); ++round)
        orderer.transpose(4);
}

} // namespace baton::layout
