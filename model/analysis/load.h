#pragma once

#include "model/analysis/answer.h"
#include "model/analysis/compiled.h"
#include "model/analysis/flowsolver.h"
#include "model/base/crews.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

// Passes, utilisation and waiting of a compiled map.
namespace baton::analysis {

// Expected passes per case: executions of each step, passages of each handoff.
struct Passes
{
    std::vector<double> steps, handoffs;
    double residual = 0;  // largest left over in the equations, relative
    double condition = 1; // of their matrix
    bool bounded = true;  // false: some loop never ends, or passes grow without limit
};

// Share of the supplier's executions that count as executions of the customer: the handoff's share, and for an ALL
// join only that of one designated forward handoff.
std::vector<double> passWeights(const Compiled &map, const Spine &spine);
Passes passes(const Compiled &map, const FlowSolver &solver, std::vector<double> entry);

// Work that errors add, per case: investigations by the finder, fixes by the maker.
struct ReworkJobs
{
    std::vector<double> investigations, fixes; // by step
};

// Mean work of one execution, its share of the setup of a batch included; and how large the batches are.
struct StepWork
{
    double batch = 1;
    double mean = 0;    // s per case, setup shared
    double effort = 0;  // s per case of all people whom it keeps busy
    double jobMean = 0; // s per job = batch
    double jobVariance = 0;
};
std::vector<StepWork> stepWork(const Compiled &map, const Passes &passes);

struct PoolState
{
    double jobs = 0;    // starts per second, throttled
    double erlangs = 0; // people kept busy while at work, throttled
    double inHand = 0;  // jobs that are worked on: as many, unless some need several people
    // The same two for one case a second when nothing upstream throttles.
    double nominal = 0, nominalInHand = 0;
    double servers = 0;  // jobs that the people can have in hand at once (base/crews)
    bool oneSize = true; // all jobs need as many people
    Crews crews;
    double rho = 0;         // jobs in hand of those that could be: throttled; infinite where there are too few people
    double serviceMean = 0; // s, of one job
    double serviceScv = 0;
    int types = 0; // job types with work
    bool throttled = false;
    Figure wait;             // s per start, elapsed
    Figure waitOpen;         // the same in working time, hours when nobody is there left out
    Figure waitChance;       // that a start has to wait at all
    bool memoryless = false; // the wait's law is that of M/M/c: none, or exponential
    double arrivalScv = 1;
    double batch = 1; // jobs that come at the same time, as one of them sees it
    int wholeBatch() const { return std::max(1, static_cast<int>(std::lround(batch))); }
    int wholeServers() const { return std::max(1, static_cast<int>(std::lround(servers))); }
};

struct TimeMemory;

struct LoadState
{
    Passes nominal;   // rework included
    Passes throttled; // behind overloaded pools
    ReworkJobs jobs;
    std::vector<StepWork> work;
    std::vector<PoolState> pools;
    std::vector<double> precedence; // by step: its wait as a multiple of its pool's mean; 1 without priorities
    std::vector<double> wait;       // s per execution of each step; NaN where there is no steady state
    // By the clock where people have hours, else empty: s until work that came before is done and people are there
    // (part of `wait`), and s that the work of one job takes.
    std::vector<double> opening, elapsed;
    std::vector<double> formation; // s per passage of each handoff until its batch is complete
    bool overloaded = false;
    bool jackson = false;   // every queue exponential, all arrivals Poisson: the queues are independent
    bool exactWaits = true; // all waits are exact (or there are none)
    Reason reason = Reason::None;
};

// `rework` per case is taken as given by the error model.
LoadState computeLoad(const Compiled &map, FlowSolver &solver, const Spine &spine, const Passes &nominal,
                      const ReworkJobs &rework);
// Mean wait for the pool and its label.
void computeWaits(const Compiled &map, const Spine &spine, LoadState &load, TimeMemory &memory);

// Demand that everybody can meet, per hour.
Figure maximumDemand(const Compiled &map, const LoadState &load);

// Time that the work of one job takes by the clock.
double clockWork(const Compiled &map, const LoadState &load, int step);

// How often each handoff is passed, per case, by its id; empty where the flow is not known.
std::unordered_map<Id, double> passagesPerCase(const Load &answer);

Load loadAnswer(const Compiled &map, const LoadState &load);

} // namespace baton::analysis
