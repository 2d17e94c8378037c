#pragma once

#include "model/simulation/engine/network.h"
#include "model/simulation/histogram.h"

namespace baton::sim {

// Sums kept while one run goes on; everything is bounded by the size of the map. Times in microseconds. Unless said
// otherwise only cases that entered in the observed window count.
struct StepTally
{
    std::int64_t executions = 0;
    double wait = 0, work = 0;
};

struct PoolTally
{
    std::int64_t jobs = 0;
    double wait = 0;
    double work = 0; // asked for by the cases that count: time of all the people they keep busy
    // By the clock: within the window, whoever the case; busy and overtime of all the people.
    double busy = 0, overtime = 0, queueArea = 0;
    std::int64_t joined = 0;
    double joinedWait = 0;
};

struct LinkTally
{
    // Of one incoming handoff with the one that came last at an ALL join; itself: how often it was the last.
    struct Meeting
    {
        std::int64_t count = 0;
        double wait = 0;
    };
    std::int64_t count = 0;
    std::int64_t joined = 0;
    double waitForOthers = 0;
};

struct StandardTally
{
    std::int64_t met = 0, missed = 0, open = 0;
    std::int64_t right = 0; // met, and free of errors
    // What the customer gets late: by this delivery, or because the case came late to the supplier already and this
    // delivery did not make up for it. Times in microseconds of the standard's clock.
    std::int64_t late = 0, inherited = 0; // inherited: late although the standard was met
    double lateTime = 0, inheritedTime = 0;
};

// Mean lead time by order of arrival in cells of 5, 10, 20, ... cases: bounded, and what MSER-5 needs.
class ArrivalSeries
{
public:
    static constexpr std::size_t most = 2048;
    void clear();
    void add(std::uint64_t sequence, double entered, double value);
    std::uint64_t width() const { return m_width; }
    std::size_t size() const { return m_cells.size(); }
    struct Cell
    {
        double sum = 0;
        double entered = 0; // sum of arrival times
        std::uint32_t count = 0;
    };
    const std::vector<Cell> &cells() const { return m_cells; }
    void widen(); // halves the number of cells

private:
    std::uint64_t m_width = 5;
    std::vector<Cell> m_cells;
};

// What is kept of each run; Tally adds what is too large to keep for each.
struct Figures
{
    std::vector<StepTally> steps;
    std::vector<PoolTally> pools;
    std::vector<LinkTally> links;
    std::vector<LinkTally::Meeting> meetings; // Network::meetingOf
    std::vector<StandardTally> standards;
    double leadTime = 0;
    std::int64_t entered = 0, completed = 0; // cases that count
    std::int64_t left = 0;                   // cases that ended within the window, whenever they entered
    std::int64_t cases = 0, events = 0;      // all
    std::int64_t introduced = 0, found = 0, escaped = 0;
    double rework = 0;                       // time of all the people busy with it
    double cost = 0;                         // money
    double escapeCost = 0;                   // money: that of errors that reached a customer
    std::int64_t nights = 0, nightsOver = 0; // days between arrivals, and those over which cases stood; in pilot runs
    std::int64_t starved = 0;
    std::vector<std::int64_t> starvedAt; // by joining step
    Micros end = 0;                      // time of the last event
    std::int64_t openAtEnd = 0;          // cases that count and were not through
    double openAge = 0;                  // sum over them
};

struct Tally : Figures
{
    FineHistogram leadTimes;
    ArrivalSeries series; // only in pilot runs

    void reset(const Network &network);
};

} // namespace baton::sim
