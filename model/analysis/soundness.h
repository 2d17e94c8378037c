#pragma once

#include "model/analysis/answer.h"
#include "model/analysis/blocks.h"

#include <atomic>

namespace baton::analysis {

// What can happen to the tokens of one case.
struct Soundness
{
    struct Stuck
    {
        int join = -1;
        double probability = 0;   // that a case leaves it waiting for ever
        std::vector<int> missing; // handoffs that stay empty
    };
    std::vector<Stuck> stuck;
    std::vector<int> twice; // ANY steps reached by more than one token of a case at a time
    bool proven = true;     // false: by sampling, past the limits
    bool tooMany = false;   // more than 64 tokens at once
    // By step: the chance that a case works there at all. NaN where that would take long; empty past the limits,
    // or when not asked for.
    std::vector<double> reached;
};

// Explores the markings of one case. Every handoff has one customer, so the order in which independent steps run
// changes nothing: steps run in flow order and only the choices branch. At most 50,000 markings and 64 tokens; past
// that 10,000 cases are drawn from a fixed seed.
Soundness exploreCase(const Compiled &map, const Spine &order, bool reached, const std::atomic<bool> *cancel = nullptr);

// Everything that is wrong with the chain itself. Loads and errors add theirs.
struct ChainCheck
{
    std::vector<Problem> problems;
    std::vector<double> reached; // as in Soundness; empty where no case was walked through
};
ChainCheck checkChain(const Compiled &map, const Components &parts, const Spine &order, bool reached,
                      const std::atomic<bool> *cancel = nullptr);

} // namespace baton::analysis
