#pragma once

#include "model/simulation/engine/engine.h"

// One pair of runs with the same random numbers, with the disturbance and without, compared case by case.
namespace baton::sim {

struct PairPlan
{
    Plan plan;
    Disturbance disturbance;
    double lateAfter = 0;      // us: a case is late when it is late by more than a minute
    double recoveredBelow = 0; // us
    bool untilTheSame = true;  // stop comparing when both runs have become the same; changes no figure
};

struct StepDifference
{
    std::int64_t seen = 0, touched = 0;
    double total = 0, largest = 0; // us
    double peak = 0, peakAt = 0;   // cases more than without; us after the disturbance
    double recovery = 0;           // us after the handoff flows again, to the last case late here
    bool recovered = true;
};

struct PairRecord
{
    std::vector<StepDifference> steps;
    std::vector<StandardTally> before, change; // change: with minus without
    double cost = 0;
    double recovery = 0; // the longest of the steps'
    bool recovered = true;
    Stop stop = Stop::Running;
    Index culprit = none;
};

class PairRunner
{
public:
    PairRunner(const Network &network, const PairPlan &plan);

    PairRecord run(std::uint32_t replication);
    // Lateness of touched cases by step, over all runs of this runner.
    const std::vector<FineHistogram> &lateness() const { return m_lateness; }

private:
    void compareBooks(PairRecord &record);
    void compareCases(PairRecord &record);
    void compareCase(std::size_t at, bool nearTheEnd, PairRecord &record);
    void recover(StepDifference &step, Micros time) const;
    void compareStanding(PairRecord &record);
    void settlePeaks(Micros time, PairRecord &record);
    Micros released() const;
    Micros runTogether();

    const Network &m_network;
    PairPlan m_plan;
    Engine m_without, m_with;
    std::vector<FineHistogram> m_lateness;
    std::vector<std::int64_t> m_more; // by step: standing with minus without
    std::vector<Index> m_changed;
    Micros m_rejoined = farFuture; // from here on both runs are the same
};

} // namespace baton::sim
