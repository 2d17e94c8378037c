#pragma once

#include "model/analysis/errors.h"

namespace baton::analysis {

// Collects one failure mode an origin of errors, from the fate that is known of it anyway.
class FailureTable
{
public:
    FailureTable(const Compiled &map, const ErrorState &state, const LoadState &load, const FlowSolver &solver);

    // `fate` of one error of this origin.
    void add(const Origin &origin, const Fate &fate);
    // Rated and in order: dearest first, then most work, then most often.
    std::vector<FailureMode> run();

private:
    void findConsequences();
    void findRest();
    double redoneFrom(const Origin &origin, const Fate &fate, const std::vector<double> &rest) const;

    const Compiled &m_map;
    const ErrorState &m_state;
    const LoadState &m_load;
    const FlowSolver &m_solver;
    std::vector<double> m_consequence;             // by step: of an error that stands there and that nobody finds
    std::vector<double> m_restSeconds, m_restCost; // of a case that begins at each step; empty when nothing is redone
    std::vector<FailureMode> m_modes;
};

} // namespace baton::analysis
