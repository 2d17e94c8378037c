#pragma once

#include "model/map/elements.h"

#include <limits>
#include <string>
#include <vector>

// What the analysis says of a map: plain values that lens, panel, report and JSON all render. Times in seconds,
// rates per hour, money in the map's currency.
namespace baton {

enum class Label { Exact, Bound, Approximation, Unavailable };

// Why a figure is missing or not exact. The sentence is made in views/text/findings.cpp.
enum class Reason {
    None,
    NoArrivals,
    Overloaded,
    UpstreamOverloaded,
    UnlimitedPeople,
    NoWork,
    NoWayOut,
    JoinStarves,
    EndlessLoop,
    ReworkAvalanche,
    HighVariability,
    SharedPool,
    Calendars,
    AndJoin,
    Loops,
    Batches,
    ManyErrorTypes,
    DoesNotSettle,
    IllConditioned,
    NoCustomer,
    SinglePeriod,
    Cancelled,
    FittedLaw,        // a gamma law with the same mean and spread stands for the unknown one
    WaitsApart,       // waits in different places are taken as if they had nothing to do with each other
    NobodyWaits,      // what it would be if nobody had to wait
    NoUpperBound,     // waits are estimates: nothing is known to lie above them
    SinglePath,       // other paths, which may take longer by chance, are left out
    Priorities,       // a formula for people who get no work of their own back is used where they do
    NoPrices,         // no error costs anything, so none can be called worse
    OnlySimulated,    // no formula tells it
    NothingAgreed,    // there is no standard
    NobodyAsked,      // no customer has said anything
    FewPeriods,       // fewer than 8 of which both are known
    NeverChanges,     // what is always the same moves with nothing
    FreeChoice,       // only if cases may take any way that leads to an end
    SeveralPeople,    // jobs of these people need several of them at once, and not all as many
    TooFewPeople,     // one case needs more people at once than there are
    ArrivalsTogether, // cases that arrive together come on in another order, or mixed with others
    SeveralWays       // copies of one case can come by several ways, some of which wait for others
};

// A number with its label. When unavailable, value is NaN and never shown.
struct Figure
{
    double value = std::numeric_limits<double>::quiet_NaN();
    Label label = Label::Unavailable;
    Reason reason = Reason::None;

    bool available() const { return label != Label::Unavailable; }
    static Figure exact(double value) { return {value, Label::Exact, Reason::None}; }
    static Figure bound(double value, Reason why = Reason::None) { return {value, Label::Bound, why}; }
    static Figure approximation(double value, Reason why = Reason::None) { return {value, Label::Approximation, why}; }
    static Figure unavailable(Reason why)
    {
        return {std::numeric_limits<double>::quiet_NaN(), Label::Unavailable, why};
    }
};

enum class Severity { Hint, Warning, Error };
enum class ProblemCode {
    NoWayOut,
    JoinStarves,
    JoinTwice,
    Unreachable,
    SharesOverOne,
    SomeIntoAll,
    Overloaded,
    ReworkAvalanche,
    EndlessLoop,
    NoArrivals,
    NoCustomer,
    TooFewPeople,
    CalendarGapClosed
};
std::string problemName(ProblemCode code); // "no_way_out"

struct ElementRef
{
    enum class Kind { Step, Handoff, Party, Calendar };
    Kind kind = Kind::Step;
    Id id;
    friend bool operator==(const ElementRef &, const ElementRef &) = default;
};

struct Problem
{
    ProblemCode code = ProblemCode::NoWayOut;
    Severity severity = Severity::Error;
    std::vector<ElementRef> elements;
    double probability = 0; // where the problem has one (starving joins)
    bool proven = true;     // false: found by sampling, "not proven"
};

struct PoolLoad
{
    Id party;
    std::optional<int> people; // none: as many as needed
    Figure utilisation;        // share of their hours; unavailable for unlimited people
    bool keepsUp = true;       // false: more comes than they can do (even below 1 where jobs need several at once)
    // Jobs they can have in hand at once: as many as there are people, fewer where a job needs several of them.
    Figure jobsAtOnce;
    double busyPeople = 0;   // mean number of people at work
    double arrivalsPerH = 0; // starts of work per hour
    double mostPerH = 0;     // those the people can do; 0 without limit
    Figure waitMean;         // s per start, by the clock
    Figure waitOpen;         // the same in working time: hours when nobody is there left out
    Figure waitChance;       // that a start has to wait at all
    Figure queueMean;
    Figure queueEmpty;            // share of the time in which nobody waits here
    Figure queueNinety;           // waiting cases that are not exceeded nine tenths of the time
    Figure settling;              // s until the queue forgets how it began (Odoni & Roth 1983, four time constants)
    double backlogGrowthPerH = 0; // > 0 only when overloaded
    std::optional<int> peopleNeeded;
    // What would have to happen instead: the share of today's demand that keeps them just busy (below 1 when
    // overloaded), the work they have with one case, s, and the work that would keep them just busy.
    Figure demandAtCapacity, workPerCase, workAtCapacity;
    Figure takt;      // s of working time between two new cases: what all of them together may take for one
    Figure finalWait; // when overloaded: unavailable(Overloaded)
};
struct StepLoad
{
    Id step;
    double visits = 0; // executions per case, rework included
    double ratePerH = 0;
    Figure poolWait; // s
    double work = 0; // s, mean
};
struct HandoffLoad
{
    Id handoff;
    double perCase = 0;
    double ratePerH = 0;
};
// How much demand one party can take. `peopleToNext`: with so many people it is no longer what limits the chain, the
// next one is (nothing for the last).
struct Limit
{
    Id party;
    double casesPerH = 0;   // new cases an hour with which its people are full
    double utilisation = 0; // at today's demand, nobody before it holding anything up
    std::optional<int> peopleToNext;
};
struct Load
{
    double casesPerH = 0;
    Figure maxCasesPerH;
    // What could be done if cases were free to take any way that leads to an end, and the steps that are full then
    // (maximum flow, minimum cut): a bound. Not defined where cases are worked on in parallel.
    Figure freeCasesPerH;
    std::vector<Id> freeLimits;
    // Share of the time in which nobody waits anywhere: exact for Jackson networks, the product of the pools elsewhere.
    Figure nobodyWaits;
    // How well the passes are known: what is left over in their equations, and how much these magnify (beyond 1e12
    // nothing is said).
    double residual = 0, condition = 1;
    // Every party that can be full, the one that is full first in front: that one limits the chain, the second is the
    // next limit once the first is relieved. Empty without work.
    std::vector<Limit> limits;
    std::vector<PoolLoad> pools;
    std::vector<StepLoad> steps;
    std::vector<HandoffLoad> handoffs;
};

struct CustomerTime
{
    Id step;
    Figure mean; // s
};
struct LeadTime
{
    Figure mean;         // s
    Figure sd;           // s
    Figure p90;          // s: nine cases in ten take no longer
    Figure lower, upper; // s
    Figure inProgress;   // cases on their way (Little 1961: arrivals times lead time)
    Figure work;         // s, mean work per case, however many people are at it
    Figure cycleEfficiency;
    std::vector<CustomerTime> byCustomer;
};

struct HandoffSlack
{
    Id handoff;
    double slack = 0; // s: how late it can be before anyone downstream is later
};
// Earliest and latest times of one step in the plan with mean times, s from the start of the case. What can be late
// without the end being later: latestStart - start.
struct StepPlan
{
    Id step;
    double start = 0, end = 0, latestStart = 0, latestEnd = 0;
};
struct CriticalPath
{
    std::vector<Id> steps;
    std::vector<Id> handoffs;
    Figure length; // s
    Figure sd;     // s: of the times along this path alone (PERT, Malcolm et al. 1959): other paths may end later
    std::vector<HandoffSlack> slack;
    std::vector<StepPlan> plan; // of the steps that cases reach
    bool loopsIgnored = false;  // backward handoffs of loops were left out: the most likely single pass
};

// How often one handoff's agreed time is kept, by formula: exact where the supplier's queue is M/M/c and nothing else
// is estimated. `unhurried` is the same with nobody in the way: what is missing then no people can bring.
struct StandardKept
{
    Id handoff;
    double within = 0; // s, as agreed
    double share = 0;  // as agreed
    Figure kept;
    Figure unhurried;
};
// The agreed times along the critical path, up to the external customer: their sum against what that customer was
// promised on the handoff that reaches it.
struct PromiseChain
{
    std::vector<Id> agreed;  // handoffs with a standard
    std::vector<Id> missing; // handoffs without one
    Figure sum;              // s
    Id customer;             // the handoff that reaches the external customer; "" where none does
    Figure promised;         // s
};

enum class ReliefKind { OneMorePerson, FasterWork, FewerErrors, FasterHandoff };
struct Gain
{
    ReliefKind kind = ReliefKind::OneMorePerson;
    ElementRef element;
    Figure leadTime;                // s saved per case (positive = better)
    Figure p90;                     // s by which nine cases in ten are done sooner
    Figure cost;                    // money saved per case, people's cost not counted
    Figure escapes;                 // errors per case that no longer leave the chain unfound
    bool undominated = true;        // no other relief is at least as good in all four and better in one (Pareto)
    Id next;                        // the fullest party once this is done
    Figure nextUtilisation;         // of that party
    std::vector<std::string> edits; // script lines of a scenario that does it
};
struct Bottleneck
{
    int rank = 1; // ties share a rank
    Id party;
    std::vector<Id> steps;
    Figure utilisation;
    bool keepsUp = true;     // as in PoolLoad
    Figure waitShare;        // share of all waiting per case
    Figure wait;             // s per start
    std::vector<Gain> gains; // best first
};

struct Loop
{
    std::vector<Id> steps;
    double returnProbability = 0;
    double extraPasses = 0;
    bool pingPong = false; // between pools (true) or rework within one pool
    // s; of a loop that no case leaves and in which nothing is left to chance: at best one round every so often
    // (maximum cycle ratio; Baccelli, Cohen, Olsder & Quadrat 1992). Else unavailable.
    Figure rhythm = Figure::unavailable(Reason::None);
    Figure timeLost;      // s per case, by the clock
    Figure workLost;      // s of work per case
    double crossings = 0; // handoffs per case between parties inside the loop
};
struct Exposure
{
    Id step;
    Figure exposure;          // P(a case needs it); a bound: at most
    bool singlePoint = false; // mandatory, for certain, and one person
};
struct Centrality
{
    Id step;
    double value = 0;
};
enum class RedundancyKind { Implied, TwoSuppliers, EnteredTwice, NobodyUses };
struct Redundancy
{
    Id handoff;
    RedundancyKind why = RedundancyKind::Implied;
    std::vector<Id> via; // handoffs
};
struct Handover
{
    Id fromParty, toParty;
    double perCase = 0;
};
struct Structure
{
    std::vector<Loop> loops;
    std::vector<Exposure> exposures; // all steps; single points flagged
    std::vector<Centrality> betweenness;
    std::vector<Id> articulation; // steps without which the two halves have no contact
    std::vector<Redundancy> redundant;
    std::vector<Handover> handovers;
};

struct Yield
{
    Id step;
    double value = 1;
    Label label = Label::Exact; // an approximation in loops of very large maps
};
struct Blame
{
    Id supplier, customer; // steps
    double secondsPerCase = 0;
    double cost = 0; // money per case
    double shareOfCustomer = 0;
};
struct Found
{
    Id madeAt, foundAt;     // steps
    double probability = 0; // given one error
};
struct Check
{
    Id step;
    Id handoff;              // set when the check is on receipt of a handoff
    double saves = 0;        // money per case
    double savesSeconds = 0; // rework per case
};
// One way of going wrong, rated as in a failure mode and effects analysis. Ratings run from 1 to 10 by the scales in
// failuremodes.h. Their product multiplies ranks (Bowles 2003): the list is in order of expected cost instead.
struct FailureMode
{
    ElementRef origin;           // the step whose work, or the handoff on which, the error is made
    Id maker;                    // step
    double perCase = 0;          // errors made
    double slips = 0;            // share that nobody finds before the external customer
    double consequence = 0;      // money per error when nobody in the house finds it
    double costPerCase = 0;      // money, expected: handling, redone work, escapes
    double secondsPerCase = 0;   // rework, expected
    std::optional<int> severity; // unknown while no escape costs anything (NoPrices)
    int occurrence = 1, detection = 1;

    std::optional<int> product() const // the risk priority number
    {
        return severity ? std::optional<int>(*severity * occurrence * detection) : std::nullopt;
    }
};
struct Errors
{
    Label label = Label::Exact;
    Reason reason = Reason::None;
    double introducedPerCase = 0;
    Figure escapeProbability; // of one error, weighted by where they are made
    Figure escapesPerCase;    // errors
    Figure anyEscape;         // probability that a case ends with an error that nobody has found
    std::vector<Yield> firstPassYield;
    Figure rolledYield; // probability that a case goes through with no error made
    // The same per step: rolled yield ^ (1 / n) with n steps done in a case before anything is done again, external
    // customers' not counted; in a line of steps their number (Harry & Schroeder 2000).
    Figure normalisedYield;
    Figure reworkPerCase; // s
    Figure costPerCase;
    // Rows by maker. Of maps with very many places where errors are made: of the 200 makers that cause the most work.
    std::vector<Blame> blame;
    std::vector<Found> found;
    std::vector<Check> bestCheck;
    std::vector<FailureMode> failureModes; // dearest first; of the same makers as `blame`
};

// What hangs on one number of the map: by how many percent each headline figure moves when the number is one percent
// larger. 0 where it does not matter.
struct GuessEffect
{
    ElementRef element;
    std::string field; // key of map files: "work", "introduces", "share", ...
    Provenance source = Provenance::Guess;
    Figure leadTime, cost, capacity, escapes; // mean time, cost of errors, demand that can be met, errors that escape

    double strength() const; // the largest of the four, without sign
};

struct Analysis
{
    std::int64_t revision = 0;
    std::vector<Problem> problems;
    Load load;
    LeadTime leadTime;
    CriticalPath criticalPath;
    std::vector<StandardKept> standards; // in the order of the handoffs
    PromiseChain promises;
    std::vector<Bottleneck> bottlenecks;
    Structure structure;
    Errors errors;
    bool cancelled = false;
};

// What one error made at a step, or on a handoff, does downstream.
struct Reached
{
    Id step;
    Id party;
    int distance = 0;       // handoffs, shortest way
    double probability = 0; // the live error gets there
    double foundHere = 0;   // by the step's work or its incoming inspection
    double seconds = 0;     // expected handling time booked to this step, per error
    double cost = 0;        // money, per error
    double paths = 0;       // number of simple ways (forward handoffs); capped at 1e9
};
struct CustomerReached
{
    Id step;
    double probability = 0;
};
struct Impact
{
    ElementRef origin;
    std::vector<Reached> reached;
    std::vector<CustomerReached> customers;
    double escapeProbability = 0; // unfound at a customer or because the case ended
    double rework = 0;            // s per error
    double cost = 0;              // money per error
    double perCase = 0;           // errors of this origin per case
    Label label = Label::Exact;
    Reason reason = Reason::None;
    std::vector<HandoffLoad> travelled; // expected passages of the live error on each handoff
};

} // namespace baton
