#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"

#include <vector>

namespace baton {

// A handoff for which nobody has agreed a response time.
struct UnagreedHandoff
{
    Id handoff;
    // s per case between handing over and the start of work: passages times (mean delay + mean wait at the customer).
    // Waits for the other inputs of a join are not in it. Unavailable where the wait is.
    Figure secondsPerCase;
    bool important = false; // its customer gave it 4 or 5 of 5
};

// Where a standard would say most: what the customer calls important first, then by the time it takes; those whose wait
// only grows before those that have one. Where a wait cannot be computed for another reason the delays alone are a
// lower bound. What is neither important nor takes any time is left out.
std::vector<UnagreedHandoff> unagreedHandoffs(const ProcessMap &map, const Analysis &analysis);

} // namespace baton
