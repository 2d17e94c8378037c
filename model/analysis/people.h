#pragma once

#include "model/analysis/answer.h"
#include "model/base/json.h"
#include "model/map/processmap.h"

#include <span>

// What a map says about people: who would learn most from each other's work, and who has to sit at the table.
namespace baton {

// Two parties whose people could do each other's work for a day. What it is worth, part by part: an hour of rework a
// hundred cases weighs as much as one point by which the customer's rating of a handoff stays behind its importance
// (both from 1 to 5; of several handoffs between the two the mean counts).
struct Swap
{
    Id a, b;
    double rework = 0; // h per 100 cases that either causes the other
    double gap = 0;    // points
    int rated = 0;     // handoffs between the two with importance and rating
    double worth() const { return rework + gap; }
};
struct Swaps
{
    std::vector<Swap> pairs; // most worth first; nobody is in two
    bool best = true;        // no other pairing is worth more; false: too many parties to be sure
};
// Pairs of parties inside the house with at least two people each: one who knows the work stays. Maximum weight
// matching: exact to 22 parties that have to do with each other, beyond that by improvement of a greedy one.
Swaps jobSwaps(const ProcessMap &map, const Errors &errors);

// The fewest parties such that of every handoff somebody from one end is there.
struct Team
{
    std::vector<Id> parties; // in the map's order
    bool fewest = true;      // proven; false: `atLeast` are needed in any case
    int atLeast = 0;
    int handoffs = 0;       // covered
    std::vector<Id> beyond; // handoffs between others than people of the house: nobody to send
};
Team smallestTeam(const ProcessMap &map);

JsonValue toJson(const Swaps &swaps, const Team &team);

namespace analysis {

// weight[i][j] for i < j; at most 22 nodes. The pairs of the heaviest matching; weights of 0 and below never pair.
std::vector<std::pair<int, int>> heaviestMatching(const std::vector<std::vector<double>> &weight);

struct Cover
{
    std::vector<int> chosen; // ascending
    bool fewest = true;
    int atLeast = 0;
};
// Fewest sets whose union is every element of any: branch and bound to 60 sets, else the greedy choice (at most
// H_n times as many as needed; Chvatal 1979) with a bound from elements that no two share a set.
Cover smallestCover(const std::vector<std::vector<int>> &sets, int elements);

} // namespace analysis

} // namespace baton
