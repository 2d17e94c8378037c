#pragma once

#include "model/simulation/engine/engine.h"
#include "model/simulation/simulation.h"

#include <atomic>
#include <functional>

namespace baton::sim {

// Runs work(worker, index) for index in [first, last) on `threads` threads. Which worker takes which index is not
// fixed: what is kept must be kept by index and put together in its order. False when cancelled.
bool inParallel(int threads, int first, int last, const Progress &progress,
                const std::function<void(int worker, int index)> &work);

int threadsFor(int wanted);

// What one run leaves behind.
struct RunRecord
{
    Figures figures;
    double p50 = 0, p90 = 0; // microseconds, NaN without cases
    Stop stop = Stop::Running;
    Index culprit = none;
};

// Replications of one plan: records by index, histograms over all.
class Replications
{
public:
    Replications(const Network &network, int threads) : m_network(network), m_threads(threadsFor(threads)) {}

    // Runs replications up to number `count`, keeping those there are. False when cancelled.
    bool runUpTo(int count, const Plan &plan, const Progress &progress);
    const std::vector<RunRecord> &records() const { return m_records; }
    // Over all runs; cells are whole numbers, so their order does not matter.
    FineHistogram leadTimes() const;
    CoarseHistogram waits(Index step) const;
    CoarseHistogram clocks(Index standard) const;

private:
    struct Worker
    {
        explicit Worker(const Network &network) : engine(network) {}
        Engine engine;
        FineHistogram leadTimes;
    };
    void keep(Worker &worker, int index);

    const Network &m_network;
    int m_threads;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<RunRecord> m_records;
};

} // namespace baton::sim
