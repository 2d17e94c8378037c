#pragma once

#include "model/analysis/answer.h"
#include "model/base/json.h"
#include "model/map/processmap.h"

#include <span>

// What a map says about people: who would learn most from each other's work, and who has to sit at the table.
namespace baton {

// Two parties whose people could do each other's work for a day. What it is worth is the sum of its parts, in points:
// a point is an hour of rework a hundred cases, or ten deliveries a hundred cases that miss their agreed time, or one
// point by which the customer's satisfaction with a handoff stays behind its importance (both from 1 to 5; of several
// handoffs between the two the mean counts). A map does not say what a missed delivery costs, so the ten are a
// convention; the parts stand beside the sum.
struct Swap
{
    Id a, b;
    double rework = 0; // h per 100 cases that either causes the other
    double missed = 0; // deliveries per 100 cases between the two that miss their standard
    int timed = 0;     // handoffs between the two with a standard of which it is known how often it is kept
    double gap = 0;    // points
    int rated = 0;     // handoffs between the two with importance and an answer
    double worth() const { return rework + missed / 10 + gap; }
};
struct Swaps
{
    std::vector<Swap> pairs; // most worth first; nobody is in two
    bool best = true;        // no other pairing is worth more; false: too many parties to be sure
};
// Pairs of parties inside the house with at least two people each: one who knows the work stays. Maximum weight
// matching: exact to 22 parties that have to do with each other, beyond that by improvement of a greedy one.
// `analysis` is of the same map.
Swaps jobSwaps(const ProcessMap &map, const Analysis &analysis);

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
