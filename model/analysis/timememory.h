#pragma once

#include "model/analysis/maximum.h"
#include "model/analysis/opening.h"

namespace baton::analysis {

// What is dear to work out of the times of a map, for the variants of it and for the next time: nothing in it depends
// on where it came from, so that it may always be used. `keep`: what is worked out is the map itself, not a variant.
// Used by one thread at a time.
struct TimeMemory
{
    MaximumMemory maxima;
    WeekMemory week;
    bool keep = true;
};

} // namespace baton::analysis
