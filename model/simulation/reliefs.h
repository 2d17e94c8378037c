#pragma once

#include "model/simulation/simulation.h"

// Which people are worth relieving, tried out: the map rehearsed as it is and with ten per cent less work for one party
// at a time, always with the same random numbers (Glasserman & Yao 1992).
namespace baton {

struct ReliefSettings
{
    int runs = 0; // 0 = as many as a few seconds allow, 10 to 60
    std::uint64_t seed = 1;
    int threads = 0; // 0 = as many as there are cores; never changes the answer
};

struct TriedRelief
{
    Id party;
    Estimate gain;           // s of lead time per case; paired 95 % interval
    int rank = 0;            // 1 + how many gain clearly more; 0 = not known
    std::vector<Id> tieWith; // whose gain cannot be told from this one
};
struct TriedReliefs
{
    std::vector<TriedRelief> reliefs; // most gained first
    int runs = 0;
    bool stable = true; // false: somebody cannot keep up, so that there is no lead time to compare; nothing is known
};

inline constexpr double triedRelief = 0.1; // share of the work taken off

// Two gains are told apart when the interval of their difference, run by run, leaves out 0; 95 % for all pairs together
// (Bonferroni). Same map, parties and seed: same answer. Errors: NoArrivals, LimitReached (with the step's id),
// Cancelled.
Result<TriedReliefs> tryReliefs(const ProcessMap &map, const std::vector<Id> &parties, const ReliefSettings &settings,
                                const Progress &progress = {});

} // namespace baton
