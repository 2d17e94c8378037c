#pragma once

#include "model/simulation/engine/network.h"

#include <optional>
#include <vector>

// Simple temporal networks: instants, and how far apart they may be. Dechter, Meiri & Pearl, "Temporal constraint
// networks", 1991: they can all hold exactly when there is no circle of negative length.
namespace baton::sim {

class TemporalNetwork
{
public:
    explicit TemporalNetwork(std::size_t instants) : m_instants(instants) {}

    // later - earlier <= bound. A bound with a tag was agreed, one without is a fact.
    void atMost(Index earlier, Index later, Micros bound, Index tag = none);
    void atLeast(Index earlier, Index later, Micros bound) { atMost(later, earlier, -bound); }
    void exactly(Index earlier, Index later, Micros apart)
    {
        atMost(earlier, later, apart);
        atLeast(earlier, later, apart);
    }

    bool holds() const;

    struct Conflict
    {
        std::vector<Index> tags; // in the order of the circle
        Micros excess = 0;       // to be given up by any one of them, or by all together, for these to hold
    };
    // Of the sets of agreed bounds that contradict each other or the facts one of the smallest, of these the one that
    // is furthest off. Nothing when all hold; no tags when the facts alone contradict each other.
    std::optional<Conflict> smallestConflict() const;

private:
    struct Bound
    {
        Index from, to;
        Micros bound;
        Index tag;
    };
    using Distances = std::vector<Micros>;
    bool relaxAll(Distances &distances, bool factsOnly) const; // false: a negative circle
    std::vector<Distances> betweenAgreed(const std::vector<Bound> &agreed) const;

    std::size_t m_instants;
    std::vector<Bound> m_bounds;
};

} // namespace baton::sim
