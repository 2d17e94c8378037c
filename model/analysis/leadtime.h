#pragma once

#include "model/analysis/blocks.h"
#include "model/analysis/leadsweep.h"
#include "model/analysis/load.h"

namespace baton::analysis {

// What errors add to the time of a case: time at the finder per execution (patches), and per case (redone passes).
struct ErrorTime
{
    std::vector<Moments> perExecution; // by step; empty = none
    double perCase = 0;
    bool any = false;
    bool exact = false; // as far as nobody waits
    // Of the whole life of a case, where it could be followed with all that is wrong with it.
    std::optional<Moments> whole;
};

// What passing through each step and handoff takes.
TimeInputs passingTimes(const Compiled &map, const LoadState &load, const ErrorTime &errors);

struct LeadTimeState
{
    LeadTime answer;
    std::vector<double> stepTime; // s per execution, waiting and rework included
};

// Time from first entry to last exit (SEMANTICS: T_i = s_i + sum p_ij (d_ij + T_j), with the maximum of independent
// branches at parallel blocks; the textbook maximum of means as the lower bound).
LeadTimeState computeLeadTime(const Compiled &map, const Collapsed &shape, const LoadState &load,
                              const ErrorTime &errors, TimeMemory &memory);

// Deterministic longest path with mean times and no waiting; slack at ALL joins.
CriticalPath criticalPath(const Compiled &map, const LoadState &load);

} // namespace baton::analysis
