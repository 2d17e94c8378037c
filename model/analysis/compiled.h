#pragma once

#include "model/analysis/graph.h"
#include "model/base/calendar.h"
#include "model/map/processmap.h"

// A map as dense arrays. Times in seconds, rates per second, money per second. Edge k of the graph is handoff
// number edges[k].handoff of the map's table.
namespace baton::analysis {

// The first two moments of a length of time.
struct Moments
{
    double mean = 0;
    double variance = 0;
};

struct StepData
{
    int row = -1; // in the map's table; -1: the hidden common start
    int pool = -1;
    Moments work, setup, investigate, fix;
    NumericLaw law; // of the work
    double workScale = 1;
    int people = 1; // whom one case keeps busy at once; investigations and fixes need one
    Split split = Split::One;
    bool all = false; // ALL join with at least two handoffs in
    bool redo = false;
    bool customer = false;
    int priority = 0;
    ValueClass value = ValueClass::Needed;
    double introduces = 0;
    double costPerCase = 0;
    double notices = 0, costNoticed = 0, costUnnoticed = 0;
    double catchesRest = 0;                      // errors of steps not named
    std::vector<std::pair<int, double>> catches; // by the step that made the error, sorted
    double arrivals = 0;                         // cases per second, averaged over the week
    double arrivalsScv = 1;                      // of the time between two batches
    int arrivalsBatch = 1;
    int arrivalsCalendar = -1;

    double detects(int maker) const;
};

struct EdgeData
{
    int handoff = -1;
    double share = 0;  // of the executions of the supplier that take it: XOR share, 1 for AND, conditional for OR
    double chance = 0; // OR: before the condition that at least one is taken
    Moments delay;
    double goesWrong = 0, inspection = 0;
    bool carries = true;
    int batch = 1;
};

struct PoolData
{
    int party = -1;
    int people = 0; // 0 = as many as needed
    double availability = 1;
    double rate = 0; // money per second
    int calendar = -1;
};

struct Compiled
{
    const ProcessMap *map = nullptr;
    Graph graph;
    std::vector<StepData> steps;
    std::vector<EdgeData> edges;
    std::vector<PoolData> pools;    // one a party, same order
    std::vector<int> edgeOfHandoff; // by row of the handoff table
    std::vector<double> entry;      // share of cases that enter at each step; sums to 1
    std::vector<int> entries;       // steps with entry > 0
    std::vector<char> overfull;     // XOR steps whose shares sum to more than 1 (scaled down here)
    std::vector<WorkingCalendar> calendars;
    double arrivals = 0; // cases per second
    bool demand = false; // there are arrivals
    int hidden = -1;     // common start put before several starting steps that one case needs together
    bool hasCustomer = false;

    int size() const { return graph.nodes; }
    int out(int step) const { return graph.outStart[step + 1] - graph.outStart[step]; }
    bool sink(int step) const { return out(step) == 0; }
    double ends(int step) const; // share of executions after which the case ends although there are handoffs
    double rate(int step) const { return steps[step].pool < 0 ? 0 : pools[steps[step].pool].rate; }
    bool limited(int step) const { return steps[step].pool >= 0 && pools[steps[step].pool].people > 0; }
    const Id &stepId(int step) const { return map->steps[steps[step].row].id; }
    const Id &handoffId(int edge) const { return map->handoffs[edges[edge].handoff].id; }
    const Id &partyId(int pool) const { return map->parties[pools[pool].party].id; }
    // The case goes back to the maker: either the one says its errors are redone, or the other sends back what it
    // finds.
    bool redo(int finder, int maker) const { return steps[finder].redo || steps[maker].redo; }
    bool visible(int step) const { return step != hidden; }
};

Compiled compile(const ProcessMap &map);

} // namespace baton::analysis
