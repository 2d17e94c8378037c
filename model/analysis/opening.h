#pragma once

#include "model/analysis/load.h"

// What working hours do to waiting, followed through an average week in bins: when cases come, when the people are
// there, how the work that came meanwhile is worked off (a fluid queue), and when it goes on to the next. Chance beyond
// the average is left to the queueing formulas.
namespace baton::analysis {

struct OpeningTimes
{
    std::vector<double> wait; // by step: s until work that came before has been done and people are there
    std::vector<double> work; // by step: s by the clock that the work of one job takes
};

// Nothing (empty) when everybody is always there, and on very large maps.
OpeningTimes openingTimes(const Compiled &map, const Spine &order, const LoadState &load);

} // namespace baton::analysis
