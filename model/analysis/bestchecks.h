#pragma once

#include "model/analysis/errors.h"

#include <memory>

namespace baton::analysis {

// What it saves when a step finds every error that stands before it, at the price of its usual investigation.
// Errors are taken one at a time: a check does not change how many are made. A customer's own check is nobody's to
// introduce: it is left out.
class BestChecks
{
public:
    BestChecks(const Compiled &map, const ErrorModel &model, const ErrorState &state, const LoadState &load,
               const FlowSolver &solver);

    // The errors of one origin, `fate` that of one of them.
    void add(const Origin &origin, const Fate &fate);
    // All errors of a group of origins at once.
    void add(const std::vector<int> &group);
    // Best first.
    std::vector<Check> run();

private:
    struct Ahead // of one live error before the work of each step; per chain
    {
        std::vector<double> lookSeconds, lookCost, escapeCost, found, redone, savedSeconds, savedCost;
    };
    Ahead ahead(const ErrorChain &chain, bool always) const;
    const Ahead &aheadOf(int maker);
    double ownCost(int step) const;

    const Compiled &m_map;
    const ErrorModel &m_model;
    const ErrorState &m_state;
    const LoadState &m_load;
    const FlowSolver &m_solver;
    std::vector<double> m_savedMoney, m_savedSeconds;
    std::vector<std::unique_ptr<Ahead>> m_ahead;   // by chain, and whether all is redone
    std::vector<double> m_restSeconds, m_restCost; // of a case that begins at each step
};

} // namespace baton::analysis
