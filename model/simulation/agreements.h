#pragma once

#include "model/base/json.h"
#include "model/map/processmap.h"

#include <vector>

// Whether all agreed response times can be kept at once, before anybody waits for anybody.
namespace baton {

struct StandardConflict
{
    std::vector<Id> handoffs; // a smallest set whose standards cannot all hold; one = not even alone
    double excess = 0;        // s that have to be given up, by any one of them
    Id cheapest;              // the one that is cheapest to move
    double movedTo = 0;       // s: its agreed time if it moves
    Id calendar;              // the excess is working time by this calendar; "" = elapsed time
};

struct Agreements
{
    // One after the other, each with the cheapest of those before moved: when all of these have moved, what is left
    // can hold together.
    std::vector<StandardConflict> conflicts;
    int standards = 0; // looked at
    int ways = 0;      // that a case can take through the map, one by each handoff with a standard
};

// A usual case: mean times, nobody in the way, people keep their hours in an ordinary week. What is said to be in
// conflict is; a map without conflicts can still miss its standards, because work varies and people are busy. Cheapest
// is what has to move by the smallest share of its agreed time, times its importance (1 to 5, 3 where nobody said).
Agreements checkAgreements(const ProcessMap &map);

JsonValue toJson(const Agreements &agreements);

} // namespace baton
