#include "model/simulation/replications.h"

#include <chrono>
#include <mutex>
#include <thread>

namespace baton::sim {

namespace {

using Clock = std::chrono::steady_clock;

// Tells how far things are, a few times a second at most.
class Announcer
{
public:
    Announcer(const Progress &progress, int first, int of) : m_progress(progress), m_done(first), m_of(of) {}

    void oneMore()
    {
        if (!m_progress.report)
            return;
        const std::lock_guard lock(m_mutex);
        ++m_done;
        if (Clock::now() - m_last < std::chrono::milliseconds(200))
            return;
        m_last = Clock::now();
        m_progress.report(m_done, m_of);
    }

private:
    const Progress &m_progress;
    std::mutex m_mutex;
    int m_done, m_of;
    Clock::time_point m_last = Clock::now();
};

} // namespace

int threadsFor(int wanted)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(wanted > 0 ? wanted : std::max(1, cores), 1, 256);
}

bool inParallel(int threads, int first, int last, const Progress &progress, const std::function<void(int, int)> &work)
{
    std::atomic<int> next = first;
    Announcer announcer(progress, first, last);
    const auto cancelled = [&] {
        return progress.cancel && progress.cancel->load(std::memory_order_relaxed);
    };
    const auto run = [&](int worker) {
        for (int index = next++; index < last && !cancelled(); index = next++) {
            work(worker, index);
            announcer.oneMore();
        }
    };
    {
        std::vector<std::jthread> crew;
        for (int worker = 1; worker < std::min(threads, last - first); ++worker)
            crew.emplace_back(run, worker);
        run(0);
    }
    return !cancelled();
}

bool Replications::runUpTo(int count, const Plan &plan, const Progress &progress)
{
    const int from = static_cast<int>(m_records.size());
    if (count <= from)
        return true;
    m_records.resize(static_cast<std::size_t>(count));
    while (static_cast<int>(m_workers.size()) < m_threads)
        m_workers.push_back(std::make_unique<Worker>(m_network));
    return inParallel(m_threads, from, count, progress, [&](int worker, int index) {
        Worker &w = *m_workers[static_cast<std::size_t>(worker)];
        Plan own = plan;
        own.replication = static_cast<std::uint32_t>(index);
        w.engine.start(own);
        w.engine.finish();
        keep(w, index);
    });
}

void Replications::keep(Worker &worker, int index)
{
    const Tally &tally = worker.engine.tally();
    RunRecord &record = m_records[static_cast<std::size_t>(index)];
    record.figures = tally;
    record.p50 = tally.leadTimes.quantile(0.5);
    record.p90 = tally.leadTimes.quantile(0.9);
    record.stop = worker.engine.stopped();
    record.culprit = worker.engine.culprit();
    worker.leadTimes.add(tally.leadTimes);
}

FineHistogram Replications::leadTimes() const
{
    FineHistogram all;
    for (const auto &worker : m_workers)
        all.add(worker->leadTimes);
    return all;
}

CoarseHistogram Replications::waits(Index step) const
{
    CoarseHistogram all;
    for (const auto &worker : m_workers)
        all.add(worker->engine.waits()[step]);
    return all;
}

CoarseHistogram Replications::clocks(Index standard) const
{
    CoarseHistogram all;
    for (const auto &worker : m_workers)
        all.add(worker->engine.clocks()[standard]);
    return all;
}

} // namespace baton::sim
