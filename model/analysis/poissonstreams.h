#pragma once

#include "model/analysis/load.h"

#include <set>

namespace baton::analysis {

// Where cases come as a Poisson stream: from outside, past people who never let anybody wait, and past queues with
// exponential work (Burke 1956). A split hands on Poisson streams too, but those have something to do with each other.
class PoissonStreams
{
public:
    PoissonStreams(const Compiled &map, const LoadState &load, const Spine &order);

    // One step's work alone, and all of it a Poisson stream: M/G/1 and M/M/c hold; in batches those of batches.
    bool fed(int pool) const { return m_stepOf[pool] >= 0 && m_arriving[m_stepOf[pool]]; }
    bool fedInBatches(int pool) const;
    bool exponential(int pool) const { return m_stepOf[pool] >= 0 && exponentialWork(m_stepOf[pool]); }

private:
    static constexpr int none = -1, several = -2;

    bool works(int i) const;
    bool exponentialWork(int i) const;
    void findPools();
    bool arriving(int i, const Spine &order);
    bool poissonArrivals(const StepData &step) const;
    bool passesOn(int i) const;

    const Compiled &m_map;
    const LoadState &m_load;
    std::vector<char> m_arriving, m_leaving;
    std::vector<int> m_stepOf; // by pool
    std::set<int> m_copied;
};

} // namespace baton::analysis
