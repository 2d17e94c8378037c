#pragma once

#include "model/analysis/blocks.h"
#include "model/analysis/flowsolver.h"

// One live error on its way down the chain until somebody finds it, it leaves the chain, or it is not carried on
// (absorbing chain, Kemeny & Snell 1960). Parallel branches carry copies of the same error: the first to find it
// books it, in proportion to the chance of being found in each branch (approximation).
namespace baton::analysis {

// Where a kind of error is found: all makers that no step names share one.
struct Detection
{
    std::vector<double> step; // by step: chance that its work finds it
};

struct Fate
{
    std::vector<double> work;       // by step: expected number of times it is found by the step's own work
    std::vector<double> inspection; // by step: found by the inspection of what comes in
    std::vector<double> escaped;    // by step: it leaves the chain there unfound
    std::vector<double> arrivals;   // by step: expected arrivals of a live copy, before the inspection
    std::vector<double> live;       // by step: of these, past the inspection
    std::vector<double> travelled;  // by edge of the map: passages of a live copy

    double found(int step) const { return work[step] + inspection[step]; }
};

class ErrorChain
{
public:
    ErrorChain(const Compiled &map, const Collapsed &shape, Detection detection);

    // An error can circulate for ever: the loops that nothing leaves.
    bool endless() const { return m_endless; }
    Fate fromStep(int step) const { return fromMany({{step, -1, 1}}); }
    Fate fromHandoff(int edge) const { return fromMany({{-1, edge, 1}}); }
    // What becomes of many errors together: the weighted sum of their fates, at the price of one.
    struct Start
    {
        int step = -1, edge = -1; // on a handoff when edge >= 0
        double weight = 1;
    };
    Fate fromMany(const std::vector<Start> &starts) const;
    double detects(int step) const { return m_detect[step]; }
    // Expected value of what is still ahead of one live error that stands before the work of each step, when being
    // found at i is worth found[i] and escaping there is worth escaped[i]. Inside blocks one copy counts.
    std::vector<double> ahead(const std::vector<double> &found, const std::vector<double> &escaped) const;
    // Expected number of times a live error comes back to a step, itself counted.
    // Worked out when first asked for: not from two threads at once.
    const std::vector<double> &passes() const;

private:
    struct Booking
    {
        double found = 1, escaped = 1, copy = 1; // by which a mass on a handoff counts
    };
    struct Outcome // of one copy on one branch
    {
        double found = 0, join = 0, escaped = 0;
        std::vector<std::pair<int, double>> where; // found, by step
    };
    struct Masses
    {
        std::vector<double> found, escaped, copy;
    };

    double carried(int edge) const;
    double missed(int step) const { return 1 - m_detect[step]; }
    void solveBlocks();
    Outcome outcome(const Block &block, const Branch &branch);
    void setBookings(const Block &block, const std::vector<Outcome> &outcomes);
    void flowThrough(const Branch &branch, std::vector<double> &mass) const;
    void expand(const Block &block, std::vector<double> &mass, double Booking::*which,
                std::vector<double> &added) const;
    Fate settle(std::vector<double> start) const;
    Fate book(const Masses &masses) const;

    const Compiled &m_map;
    const Collapsed &m_shape;
    std::vector<double> m_detect;
    std::vector<Booking> m_booking; // by edge of the map
    std::vector<double> m_alive;    // by block: the error gets to the join unfound
    std::vector<double> m_foundIn;  // by block: it is found inside
    std::vector<std::vector<std::pair<int, double>>> m_foundWhere;
    FlowSolver m_solver;
    mutable std::vector<double> m_passes;
    std::vector<int> m_blockSolved;
    bool m_endless = false;
};

} // namespace baton::analysis
