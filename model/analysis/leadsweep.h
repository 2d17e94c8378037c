#pragma once

#include "model/analysis/blocks.h"
#include "model/analysis/flowsolver.h"
#include "model/analysis/maximum.h"

namespace baton::analysis {

// What passing through each step and each handoff takes.
struct TimeInputs
{
    std::vector<Moments> step, delay;
    std::vector<double> value; // value-adding part of the step's time
    std::vector<char> known;   // the step's time is its law and nothing else
};

// Time to the end from each step: mean, second moment, value-adding part.
struct Times
{
    std::vector<double> mean, second, value;
    bool exact = true; // every maximum of parallel branches is exact for independent branches

    explicit Times(int n) : mean(n, 0), second(n, 0), value(n, 0) {}
};

// Of parallel branches: the largest of their means (never above the mean of the last), or the mean of the last as if
// they were independent (never below it, Baccelli, Makowski & Shwartz 1989).
enum class Mode { Lower, Independent };

// `solver` holds the weights by which cases go on in the collapsed graph. forks, by block: mean time of its branches
// where a formula knows it, else 0.
Times sweepTimes(const Compiled &map, const Collapsed &shape, const FlowSolver &solver, const TimeInputs &in, Mode mode,
                 MaximumMemory &maxima, const std::vector<double> &forks = {});

} // namespace baton::analysis
