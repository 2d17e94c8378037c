#include "model/simulation/temporal.h"

#include <algorithm>
#include <limits>

namespace baton::sim {

namespace {

constexpr Micros unreached = std::numeric_limits<Micros>::max();

// Shortest walks from one agreed bound back to itself by their number of steps.
class Circles
{
public:
    explicit Circles(const std::vector<std::vector<Micros>> &way) : m_way(way) {}

    // The shortest one of `size` steps; empty unless it is negative.
    std::vector<Index> shortest(std::size_t size, Micros &length) const
    {
        std::vector<Index> best;
        length = 0;
        for (Index first = 0; first < m_way.size(); ++first) {
            std::vector<std::vector<Index>> before;
            const std::vector<Micros> far = walk(first, size, before);
            if (far[first] == unreached || far[first] >= length)
                continue;
            length = far[first];
            best.clear();
            Index at = first;
            for (std::size_t step = size; step-- > 0; at = before[step][at])
                best.push_back(at);
            std::reverse(best.begin(), best.end());
        }
        return best;
    }

private:
    std::vector<Micros> walk(Index first, std::size_t size, std::vector<std::vector<Index>> &before) const
    {
        const std::size_t n = m_way.size();
        std::vector<Micros> far(n, unreached);
        far[first] = 0;
        for (std::size_t step = 0; step < size; ++step) {
            std::vector<Micros> next(n, unreached);
            before.emplace_back(n, none);
            for (Index a = 0; a < n; ++a)
                for (Index b = 0; b < n && far[a] != unreached; ++b)
                    if (m_way[a][b] != unreached && far[a] + m_way[a][b] < next[b]) {
                        next[b] = far[a] + m_way[a][b];
                        before[step][b] = a;
                    }
            far = std::move(next);
        }
        return far;
    }

    const std::vector<std::vector<Micros>> &m_way;
};

} // namespace

void TemporalNetwork::atMost(Index earlier, Index later, Micros bound, Index tag)
{
    m_bounds.push_back({earlier, later, bound, tag});
}

// Bellman & Ford.
bool TemporalNetwork::relaxAll(Distances &distances, bool factsOnly) const
{
    for (std::size_t round = 0; round <= m_instants; ++round) {
        bool changed = false;
        for (const Bound &b : m_bounds) {
            if ((factsOnly && b.tag != none) || distances[b.from] == unreached)
                continue;
            if (distances[b.from] + b.bound < distances[b.to]) {
                distances[b.to] = distances[b.from] + b.bound;
                changed = true;
            }
        }
        if (!changed)
            return true;
    }
    return false;
}

bool TemporalNetwork::holds() const
{
    Distances distances(m_instants, 0);
    return relaxAll(distances, false);
}

// From the end of one agreed bound over facts to the beginning of another, and over that one.
std::vector<TemporalNetwork::Distances> TemporalNetwork::betweenAgreed(const std::vector<Bound> &agreed) const
{
    std::vector<Distances> way;
    for (const Bound &a : agreed) {
        Distances far(m_instants, unreached);
        far[a.to] = 0;
        relaxAll(far, true);
        Distances row;
        for (const Bound &b : agreed)
            row.push_back(far[b.from] == unreached ? unreached : far[b.from] + b.bound);
        way.push_back(std::move(row));
    }
    return way;
}

std::optional<TemporalNetwork::Conflict> TemporalNetwork::smallestConflict() const
{
    if (holds())
        return std::nullopt;
    Distances facts(m_instants, 0);
    if (!relaxAll(facts, true))
        return Conflict{};
    std::vector<Bound> agreed;
    for (const Bound &b : m_bounds)
        if (b.tag != none)
            agreed.push_back(b);
    const std::vector<Distances> way = betweenAgreed(agreed);
    const Circles circles(way);
    for (std::size_t size = 1; size <= agreed.size(); ++size) {
        Micros length = 0;
        const std::vector<Index> found = circles.shortest(size, length);
        if (found.empty())
            continue;
        Conflict conflict;
        conflict.excess = -length;
        for (const Index i : found)
            conflict.tags.push_back(agreed[i].tag);
        return conflict;
    }
    return std::nullopt;
}

} // namespace baton::sim
