#pragma once

#include "model/map/elements.h"

#include <cstdint>
#include <limits>
#include <vector>

// What a simulation says. Times in seconds. Intervals are 95 %; a figure without enough runs has `known` false.
namespace baton {

struct Interval
{
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};
struct Estimate
{
    double mean = std::numeric_limits<double>::quiet_NaN();
    Interval ci;
    bool known = false;
};

enum class SimulationNote {
    Overloaded,
    JoinStarves,
    TooFewRuns,
    WarmupTooLong,
    NothingEnters,
    NobodyArrives,
    StoppedAtLimit,
    EndlessLoop,
    ShorterThanSettling,
    NotRecovered,
    SameAsWithout,
    Cancelled,
    LittleOff,
    BooksOff,
    TooFewPeople
};
struct SimulationRemark
{
    SimulationNote note = SimulationNote::Overloaded;
    std::vector<Id> elements;
    double value = 0;
};

struct SimulationSettings
{
    double horizon = 0;     // s; 0 = chosen from the map (with cases = 0)
    std::int64_t cases = 0; // > 0: stop arrivals after this many and run them out
    double warmup = -1;     // s; < 0 = automatic (MSER-5)
    int runs = 0;           // 0 = until the interval asked for is reached (5 % of the mean), at most 200
    std::uint64_t seed = 1;
    int threads = 0; // 0 = as many as there are cores; never changes the answer
};

struct SimulatedPool
{
    Id party;
    Estimate utilisation;
    Estimate wait; // s
    double queueMean = 0;
    double overtime = 0;     // s of work after closing time, per run in the observed time; not part of utilisation
    double busiestShare = 0; // share of runs in which this pool was the busiest
    // Asked for more than its people can do: no wait and no queue length, but how many more wait each hour.
    bool neverSettles = false;
    Estimate growth; // per hour
};
struct SimulatedStep
{
    Id step;
    double executions = 0;                                                                 // per run
    double waitMean = 0, waitP90 = std::numeric_limits<double>::quiet_NaN(), workMean = 0; // s
};
struct SimulatedHandoff
{
    Id handoff;
    double count = 0;         // per run
    double waitForOthers = 0; // s, mean wait at an ALL join after arriving here
    // At an ALL join: the share of cases for which this one came last, and for whom it waited where it did not.
    struct WaitFor
    {
        Id handoff;
        double share = 0; // of the cases that met
        double wait = 0;  // s, mean over those
    };
    double cameLast = 0;
    std::vector<WaitFor> waitsFor;
};
struct SimulatedStandard
{
    Id handoff;
    double compliance = std::numeric_limits<double>::quiet_NaN();
    Interval ci; // Wilson
    std::int64_t deliveries = 0;
    std::int64_t open = 0; // still open at the end and not yet late: left out
    double within = 0;     // s, as agreed
    double share = 0;      // as agreed
    double right =
        std::numeric_limits<double>::quiet_NaN(); // compliance when what comes with an error counts as missed
    Interval rightCi;                             // Wilson
    // What deliveries took, s of the standard's clock; NaN from too few. `reached` is the time within which the agreed
    // share came: what could be agreed and be kept.
    double p50 = std::numeric_limits<double>::quiet_NaN(), p90 = p50, longest = p50, reached = p50;
    // Lateness for the customer by the standards along the way: what earlier deliveries were late is passed on, minus
    // what each keeps free of its agreed time. Shares of deliveries: late at all; late though this one kept its
    // standard. Means per delivery, s: late at all; the part that came in with the case, the rest being made here.
    double late = 0, inherited = 0;
    double lateMean = 0, inheritedMean = 0;
    bool neverMissed = false; // not once in 299 deliveries or more: `within` minus `longest` is room to trade
};
struct Simulation
{
    std::uint64_t seed = 0;
    int runs = 0;
    std::int64_t cases = 0, events = 0;
    double horizon = 0, warmup = 0; // s
    Estimate leadTime;              // s
    double p50 = std::numeric_limits<double>::quiet_NaN();
    Estimate p90;        // s; mean = the quantile
    Estimate throughput; // per hour
    std::vector<SimulatedPool> pools;
    std::vector<SimulatedStep> steps;
    std::vector<SimulatedHandoff> handoffs;
    std::vector<SimulatedStandard> standards;
    double errorsIntroduced = 0, errorsFound = 0, errorsEscaped = 0; // per case
    double rework = 0;                                               // s per case
    double openAtEnd = 0, openAge = 0; // cases per run that were not through at the end, and their mean age in s
    Estimate cost;                     // money per case: work, fixed costs, errors that reach a customer
    bool booksBalance = true; // cases in are cases out and inside, nobody works more than the hours there are, and
                              // costs are the sum over people, steps and errors
    double littleCheck = 0;   // |L - lambda W| / L, largest over pools; NaN where a queue only grows
    bool stable = true;
    std::vector<SimulationRemark> remarks;
};

enum class DelayKind { OneCase, Blocked, Longer, Slower };
struct DelayQuestion
{
    Id handoff;
    DelayKind kind = DelayKind::Blocked;
    double by = 0;  // s
    double at = -1; // s after the start of the observed time; < 0 = chosen (settled, in working hours)
    int runs = 0;   // 0 = 200
    std::uint64_t seed = 1;
    int threads = 0;
    double waitingCostPerHour = 0; // money for each hour that a case is late at a customer
};
struct Lateness
{
    Id step;
    double touched = 0;                   // share of cases in the observed time that are late by more than a minute
    double p50 = 0, p90 = 0, largest = 0; // s, of touched cases; largest = mean over runs of the largest
    double touchedCases = 0;              // mean over runs
    double total = 0;                     // s, mean over runs of the sum over cases, early ones counted negative
    double cost = 0;                      // money, customers only: total at the waiting cost asked for, mean over runs
    // s from when the handoff flows again to the last case late here (DelayAnswer::recoveryP50); NaN where it is not
    // known: too few runs, or too many that do not recover. No mean unless all do.
    double recoveryP50 = std::numeric_limits<double>::quiet_NaN(), recoveryP90 = recoveryP50,
           recoveryMean = recoveryP50;
    double notRecovered = 0; // share of runs
};
struct StandardEffect
{
    Id handoff;
    double missedBefore = 0, missedAfter = 0; // share of deliveries
    Interval ci;                              // of the difference
};
struct Backlog
{
    Id step;
    double cases = 0; // mean over runs of the peak, above the undisturbed run
    double at = 0;    // s after the disturbance began
};
struct ExactLate
{
    Id step;
    double late = 0;                         // s
    double absorbed = 0;                     // s of the delay absorbed before it gets here
    double plannedStart = 0, plannedEnd = 0; // s since the case entered: for the ripple timeline
    double lateStart = 0;                    // s since the case entered; the late end is plannedEnd + late
};
// The max-plus answer for one case with mean times and no queues: arrives at once, before any run. People keep their
// hours, so that a delay over closing time can grow. It is the first case that is due when the delay begins.
struct ExactDelay
{
    std::vector<ExactLate> steps; // every step on the case's way, in time order
    double slackAbsorbed = 0;     // s, at the last affected end of the chain
    double late = 0;              // s, there
    std::int64_t entered = 0;     // when the case enters, microseconds since 1970-01-01T00:00Z
};
struct Bin
{
    double from = 0, to = 0; // s
    double share = 0;
};
struct DelayAnswer
{
    DelayQuestion question;
    int runs = 0;
    bool fixed = false;              // nothing in the map varies: the one run is the exact answer
    double at = 0;                   // s
    std::int64_t start = 0;          // when the delay begins, microseconds since 1970-01-01T00:00Z
    bool keepsHours = false;         // somebody in the map does: weekday and hour of the start mean something
    double warmup = 0, observed = 0; // s: time before the observed time, and its length
    std::vector<Lateness> steps, customers;
    std::vector<StandardEffect> standards;
    double slackAbsorbed = 0; // s
    Estimate cost;            // money: work, errors and what waiting costs
    Estimate waitingCost;     // money: that part of it; 0 where no waiting cost was asked for
    Estimate recovery;        // unused mean; see below
    double recoveryP50 = std::numeric_limits<double>::quiet_NaN(),
           recoveryP90 = std::numeric_limits<double>::quiet_NaN();
    Interval recoveryP50Ci, recoveryP90Ci; // of order statistics: no law assumed; infinite where it may never be
    // Recovery counts from the moment at which the handoff flows again (the end of a block, the late case's arrival;
    // for `longer` and `slower` from their beginning) to the last time a case finishes a step late by more than a
    // minute and more than 1 % of its lead time.
    double notRecovered = 0; // share of runs
    std::vector<Backlog> peaks;
    ExactDelay exact;
    std::vector<Bin> histogram; // lateness of touched cases at the last customer reached
    Id histogramStep;
    std::vector<SimulationRemark> remarks;
};

} // namespace baton
