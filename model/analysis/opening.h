#pragma once

#include "model/analysis/load.h"

#include <memory>

// What working hours do to waiting, followed through an average week in bins: when cases come, when the people are
// there, how the work that came meanwhile is worked off (a fluid queue), and when it goes on to the next. Chance beyond
// the average is left to the queueing formulas.
namespace baton::analysis {

struct OpeningTimes
{
    std::vector<double> wait; // by step: s until work that came before has been done and people are there
    std::vector<double> work; // by step: s by the clock that the work of one job takes
};

// The week of one map, for those of nearly the same map: what is as it was there is taken from it. Used by one thread
// at a time.
class WeekMemory
{
public:
    WeekMemory();
    ~WeekMemory();

    struct Known;
    Known &known() { return *m_known; } // for the computation itself

private:
    std::unique_ptr<Known> m_known;
};

// Nothing (empty) when everybody is always there, and on very large maps. `keep`: this week is the one to remember.
OpeningTimes openingTimes(const Compiled &map, const Spine &order, const LoadState &load, WeekMemory &memory,
                          bool keep);

} // namespace baton::analysis
