#include "model/simulation/output.h"
#include "model/simulation/simulationanswer.h"

#include <algorithm>
#include <cmath>

namespace baton {

using namespace sim;

namespace {

constexpr int pilotRuns = 10;
constexpr int mostRuns = 200;
constexpr double relativeWidth = 0.05;

Micros micros(double seconds)
{
    return static_cast<Micros>(std::min(seconds, 4e12) * 1e6 + 0.5);
}

class Study
{
public:
    Study(const ProcessMap &map, const SimulationSettings &settings, const Progress &progress)
        : m_map(map)
        , m_settings(settings)
        , m_progress(progress)
    {}

    Result<Simulation> run()
    {
        Result<Network> compiled = compileNetwork(m_map, m_settings.seed);
        if (!compiled)
            return compiled.error();
        m_network = std::move(compiled).value();
        m_network.layOut(micros(6 * 7 * 86400.0));
        m_probe = probe(m_network);
        if (m_probe.stop == Stop::TooManyVisits)
            return neverEnds(m_map, m_probe.culprit);
        makePlan();
        if (!settleWarmup())
            return Error(ErrorCode::Cancelled);
        Replications runs(m_network, m_settings.threads);
        if (!replicate(runs))
            return Error(ErrorCode::Cancelled);
        for (const RunRecord &record : runs.records())
            if (record.stop == Stop::TooManyVisits)
                return neverEnds(m_map, record.culprit);
        return answer(runs);
    }

private:
    bool byCases() const { return m_settings.cases > 0; }

    // -- how long

    void makePlan()
    {
        m_plan.cases = m_settings.cases;
        if (byCases()) {
            m_plan.eventLimit = std::max<std::int64_t>(10'000'000, m_settings.cases * 10'000);
            const double span = static_cast<double>(m_settings.cases) / m_network.arrivalsPerSecond;
            m_network.layOut(micros(span * 1.5));
            if (m_settings.horizon > 0)
                m_plan.horizon = m_plan.lastTime = micros(m_settings.horizon);
            return;
        }
        setHorizon(m_settings.horizon > 0 ? m_settings.horizon : chooseHorizon(m_network, m_probe));
    }
    void setHorizon(double seconds)
    {
        m_plan.horizon = micros(seconds);
        m_plan.lastTime = 2 * m_plan.horizon;
        m_network.layOut(m_plan.lastTime);
    }
    double span() const
    {
        return m_plan.horizon < farFuture ? static_cast<double>(m_plan.horizon) * 1e-6
                                          : static_cast<double>(m_settings.cases) / m_network.arrivalsPerSecond;
    }

    // -- warm-up

    bool settleWarmup()
    {
        if (m_settings.warmup >= 0) {
            m_plan.warmup = micros(m_settings.warmup);
            return true;
        }
        for (int doubled = 0;; ++doubled) {
            WarmupFound found;
            if (!pilot(found))
                return false;
            m_plan.warmup = found.warmup;
            m_warmupTooLong = found.tooShort;
            const bool fixedLength = byCases() || m_settings.horizon > 0;
            if (!found.tooShort || fixedLength || doubled == 3 || !stable())
                return true;
            setHorizon(2 * span());
        }
    }
    bool pilot(WarmupFound &found)
    {
        const int runs = m_settings.runs > 0 ? std::min(m_settings.runs, pilotRuns) : pilotRuns;
        Plan plan = m_plan;
        plan.warmup = 0;
        plan.pilot = true;
        std::vector<ArrivalSeries> series(static_cast<std::size_t>(runs));
        std::vector<std::uint8_t> emptied(static_cast<std::size_t>(runs)); // every night
        std::vector<std::unique_ptr<Engine>> engines(static_cast<std::size_t>(threadsFor(m_settings.threads)));
        Progress quiet;
        quiet.cancel = m_progress.cancel;
        const bool done = inParallel(static_cast<int>(engines.size()), 0, runs, quiet, [&](int worker, int index) {
            auto &engine = engines[static_cast<std::size_t>(worker)];
            if (!engine)
                engine = std::make_unique<Engine>(m_network);
            Plan own = plan;
            own.replication = static_cast<std::uint32_t>(index);
            engine->start(own);
            engine->finish();
            series[static_cast<std::size_t>(index)] = engine->tally().series;
            emptied[static_cast<std::size_t>(index)] = engine->tally().nights > 0 && engine->tally().nightsOver == 0;
        });
        // Days that begin with nobody there need nothing to settle.
        if (!arriveInHours() || std::find(emptied.begin(), emptied.end(), 0) != emptied.end())
            found = findWarmup(std::move(series), micros(span()));
        return done;
    }

    bool arriveInHours() const
    {
        return std::all_of(m_network.sources.begin(), m_network.sources.end(),
                           [](const Source &source) { return source.calendar != none; });
    }

    // -- how many runs

    bool replicate(Replications &runs)
    {
        if (m_settings.runs > 0)
            return runs.runUpTo(m_settings.runs, m_plan, m_progress);
        const double events = m_probe.eventsPerCase * span() * m_network.arrivalsPerSecond;
        const int most = static_cast<int>(std::clamp(3e8 / std::max(events, 1.0), double(pilotRuns), double(mostRuns)));
        for (int count = pilotRuns;;) {
            if (!runs.runUpTo(count, m_plan, m_progress))
                return false;
            const int needed = runsNeeded(runs);
            if (needed <= count || count >= most)
                return true;
            count = std::min(most, std::max(needed, count + count / 2));
        }
    }
    // Least n with t s / sqrt(n) <= gamma / (1 + gamma) |mean|, judged from the runs there are.
    static int runsNeeded(const Replications &runs)
    {
        std::vector<double> means;
        for (const RunRecord &record : runs.records())
            if (record.figures.completed)
                means.push_back(record.figures.leadTime / static_cast<double>(record.figures.completed));
        const Estimate now = meanEstimate(means);
        if (!now.known)
            return mostRuns;
        const double target = relativeWidth / (1 + relativeWidth) * std::abs(now.mean);
        const double spread = std::sqrt(variance(means));
        int n = static_cast<int>(means.size());
        while (n < mostRuns && studentQuantile(0.95, n - 1) * spread / std::sqrt(double(n)) > target)
            ++n;
        return n;
    }

    bool stable() const
    {
        return std::all_of(m_probe.load.begin(), m_probe.load.end(), [](double load) { return load < overloadedFrom; });
    }
    Simulation answer(const Replications &runs) const
    {
        return simulationAnswer({m_map, m_settings, m_network, m_probe, m_plan, span(), m_warmupTooLong}, runs);
    }

    const ProcessMap &m_map;
    const SimulationSettings &m_settings;
    const Progress &m_progress;
    Network m_network;
    Probe m_probe;
    Plan m_plan;
    bool m_warmupTooLong = false;
};

} // namespace

Result<Simulation> simulate(const ProcessMap &map, const SimulationSettings &settings, const Progress &progress)
{
    return Study(map, settings, progress).run();
}

} // namespace baton
