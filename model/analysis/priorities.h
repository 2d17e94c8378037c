#pragma once

#include "model/analysis/load.h"

// Waiting before people who begin what has the higher priority first, and take nobody off work that has begun.
namespace baton::analysis {

// What the wait in order of arrival is multiplied with: (1 - rho) / ((1 - s) (1 - s - r)) for load r of the same
// priority and s of higher ones, by all of the pool's people. Cobham 1954; exact for M/G/1, and for M/M/c when all
// jobs have the same mean (Kella & Yechiali 1985).
struct Precedence
{
    std::vector<double> ofStep; // 1 where all of a pool has one priority
    std::vector<double> ofPool; // mean over all starts
    std::vector<char> several;  // by pool: work of more than one priority
};
Precedence precedence(const Compiled &map, const LoadState &load);

} // namespace baton::analysis
