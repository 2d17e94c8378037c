#include "model/simulation/output.h"
#include "model/simulation/planning.h"
#include "model/simulation/replications.h"
#include "model/simulation/simulatedstandard.h"

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
            return Error(ErrorCode::LimitReached, {stepId(m_probe.culprit)});
        makePlan();
        if (!settleWarmup())
            return Error(ErrorCode::Cancelled);
        Replications runs(m_network, m_settings.threads);
        if (!replicate(runs))
            return Error(ErrorCode::Cancelled);
        for (const RunRecord &record : runs.records())
            if (record.stop == Stop::TooManyVisits)
                return Error(ErrorCode::LimitReached, {stepId(record.culprit)});
        return answer(runs);
    }

private:
    Id stepId(Index step) const { return step == none ? Id() : m_map.steps[step].id; }
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
        });
        found = findWarmup(std::move(series), micros(span()));
        return done;
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
        const double half = (now.ci.high - now.ci.low) / 2;
        if (half <= target)
            return static_cast<int>(means.size());
        const double ratio = half / target;
        return static_cast<int>(
            std::min(double(mostRuns), std::ceil(static_cast<double>(means.size()) * ratio * ratio)));
    }

    // -- the answer

    bool stable() const
    {
        return std::all_of(m_probe.load.begin(), m_probe.load.end(), [](double load) { return load < 1 - 1e-9; });
    }
    double windowOf(const Figures &run) const
    {
        return static_cast<double>(std::min(m_plan.horizon, run.end) - m_plan.warmup) * 1e-6;
    }

    Simulation answer(const Replications &runs) const
    {
        Simulation s;
        s.seed = m_settings.seed;
        s.runs = static_cast<int>(runs.records().size());
        s.warmup = static_cast<double>(m_plan.warmup) * 1e-6;
        s.stable = stable();
        addTotals(s, runs);
        addLeadTime(s, runs);
        addPools(s, runs);
        addSteps(s, runs);
        addHandoffs(s, runs);
        addStandards(s, runs);
        addRemarks(s, runs);
        return s;
    }

    void addTotals(Simulation &s, const Replications &runs) const
    {
        ExactSum end;
        std::int64_t entered = 0, introduced = 0, found = 0, escaped = 0;
        ExactSum rework;
        for (const RunRecord &record : runs.records()) {
            const Figures &f = record.figures;
            s.cases += f.cases;
            s.events += f.events;
            entered += f.entered;
            introduced += f.introduced;
            found += f.found;
            escaped += f.escaped;
            rework.add(f.rework * 1e-6);
            end.add(static_cast<double>(std::min(f.end, m_plan.horizon)) * 1e-6);
        }
        const auto per = static_cast<double>(std::max<std::int64_t>(1, entered));
        s.errorsIntroduced = static_cast<double>(introduced) / per;
        s.errorsFound = static_cast<double>(found) / per;
        s.errorsEscaped = static_cast<double>(escaped) / per;
        s.rework = rework.value() / per;
        s.horizon = byCases() ? end.value() / s.runs : static_cast<double>(m_plan.horizon) * 1e-6;
    }

    void addLeadTime(Simulation &s, const Replications &runs) const
    {
        std::vector<double> means, p50, p90, throughput;
        bool enough = true;
        for (const RunRecord &record : runs.records()) {
            const Figures &f = record.figures;
            if (const double window = windowOf(f); window > 0)
                throughput.push_back(static_cast<double>(f.left) / window * 3600);
            enough = enough && f.completed >= leastSample(0.9);
            if (!f.completed)
                continue;
            means.push_back(f.leadTime * 1e-6 / static_cast<double>(f.completed));
            p50.push_back(record.p50 * 1e-6);
            p90.push_back(record.p90 * 1e-6);
        }
        s.leadTime = meanEstimate(means);
        s.throughput = meanEstimate(throughput);
        if (p50.empty())
            return;
        s.p50 = mean(p50);
        if (!enough) // too few cases in each run: one quantile over all, without an interval
            s.p90.mean = runs.leadTimes().quantile(0.9) * 1e-6;
        else
            s.p90 = meanEstimate(p90);
    }

    double openTime(Index pool, const Figures &run) const
    {
        const Pool &p = m_network.pools[pool];
        const Micros to = std::min(m_plan.horizon, run.end);
        std::size_t hint = 0;
        const Micros open =
            p.calendar == none ? to - m_plan.warmup : m_network.calendars[p.calendar].work(m_plan.warmup, to, hint);
        return static_cast<double>(open) * p.people;
    }
    void addPools(Simulation &s, const Replications &runs) const
    {
        std::vector<std::vector<double>> used(m_network.pools.size());
        std::vector<int> busiest(m_network.pools.size());
        for (const RunRecord &record : runs.records()) {
            Index top = none;
            for (Index p = 0; p < m_network.pools.size(); ++p) {
                const double open = openTime(p, record.figures);
                if (open <= 0)
                    continue;
                used[p].push_back(record.figures.pools[p].busy / open);
                if (record.figures.pools[p].busy > 0 && (top == none || used[p].back() > used[top].back()))
                    top = p;
            }
            if (top != none)
                ++busiest[top];
        }
        for (Index p = 0; p < m_network.pools.size(); ++p) {
            SimulatedPool pool;
            pool.party = m_map.parties[p].id;
            pool.utilisation = meanEstimate(used[p]);
            pool.busiestShare = static_cast<double>(busiest[p]) / s.runs;
            addWaits(pool, p, s, runs);
            s.pools.push_back(pool);
        }
    }
    void addWaits(SimulatedPool &pool, Index p, Simulation &s, const Replications &runs) const
    {
        std::vector<double> waits;
        ExactSum area, joined, window;
        for (const RunRecord &record : runs.records()) {
            const PoolTally &tally = record.figures.pools[p];
            if (tally.jobs)
                waits.push_back(tally.wait * 1e-6 / static_cast<double>(tally.jobs));
            area.add(tally.queueArea * 1e-6);
            joined.add(tally.joinedWait * 1e-6);
            window.add(windowOf(record.figures));
        }
        pool.wait = meanEstimate(waits);
        pool.queueMean = window.value() > 0 ? area.value() / window.value() : 0;
        if (m_network.pools[p].people && area.value() > 0)
            s.littleCheck = std::max(s.littleCheck, std::abs(area.value() - joined.value()) / area.value());
    }

    void addSteps(Simulation &s, const Replications &runs) const
    {
        for (Index i = 0; i < m_network.steps.size(); ++i) {
            SimulatedStep step;
            step.step = m_map.steps[i].id;
            std::int64_t executions = 0;
            ExactSum wait, work;
            for (const RunRecord &record : runs.records()) {
                executions += record.figures.steps[i].executions;
                wait.add(record.figures.steps[i].wait * 1e-6);
                work.add(record.figures.steps[i].work * 1e-6);
            }
            step.executions = static_cast<double>(executions) / s.runs;
            const CoarseHistogram waits = runs.waits(i);
            if (executions) {
                step.waitMean = wait.value() / static_cast<double>(executions);
                step.workMean = work.value() / static_cast<double>(executions);
            }
            if (waits.total() >= static_cast<std::uint64_t>(leastSample(0.9)))
                step.waitP90 = waits.quantile(0.9) * 1e-6;
            s.steps.push_back(step);
        }
    }

    void addHandoffs(Simulation &s, const Replications &runs) const
    {
        for (std::size_t h = 0; h < m_map.handoffs.size(); ++h) {
            const Index link = m_network.linkOfHandoff[h];
            SimulatedHandoff handoff;
            handoff.handoff = m_map.handoffs[h].id;
            std::int64_t count = 0, joined = 0;
            ExactSum wait;
            for (const RunRecord &record : runs.records()) {
                count += record.figures.links[link].count;
                joined += record.figures.links[link].joined;
                wait.add(record.figures.links[link].waitForOthers * 1e-6);
            }
            handoff.count = static_cast<double>(count) / s.runs;
            handoff.waitForOthers = joined ? wait.value() / static_cast<double>(joined) : 0;
            s.handoffs.push_back(handoff);
        }
    }

    void addStandards(Simulation &s, const Replications &runs) const
    {
        for (std::size_t h = 0; h < m_map.handoffs.size(); ++h) {
            const Index index = m_network.links[m_network.linkOfHandoff[h]].standard;
            if (index == none)
                continue;
            s.standards.push_back(simulatedStandard(m_map, h, index, runs));
        }
    }

    void addRemarks(Simulation &s, const Replications &runs) const
    {
        const auto remark = [&s](SimulationNote note, std::vector<Id> elements, double value) {
            s.remarks.push_back({note, std::move(elements), value});
        };
        for (std::size_t p = 0; p < m_probe.load.size(); ++p)
            if (m_probe.load[p] >= 1 - 1e-9)
                remark(SimulationNote::Overloaded, {m_map.parties[p].id}, m_probe.load[p]);
        std::vector<std::int64_t> starvedAt(m_network.steps.size());
        std::int64_t starved = 0, entered = 0;
        for (const RunRecord &record : runs.records()) {
            starved += record.figures.starved;
            entered += record.figures.entered;
            for (std::size_t i = 0; i < starvedAt.size(); ++i)
                starvedAt[i] += record.figures.starvedAt[i];
        }
        std::vector<Id> joins;
        for (std::size_t i = 0; i < starvedAt.size(); ++i)
            if (starvedAt[i])
                joins.push_back(m_map.steps[i].id);
        if (starved)
            remark(SimulationNote::JoinStarves, joins, static_cast<double>(starved) / static_cast<double>(entered));
        for (const RunRecord &record : runs.records())
            if (record.stop == Stop::QueueTooLong || record.stop == Stop::TooManyEvents) {
                remark(SimulationNote::StoppedAtLimit, {stepId(record.culprit)}, 0);
                break;
            }
        if (!s.leadTime.known)
            remark(SimulationNote::TooFewRuns, {}, s.runs);
        if (m_warmupTooLong)
            remark(SimulationNote::WarmupTooLong, {}, s.warmup);
        if (!byCases() && s.stable && 4 * m_probe.settling > span())
            remark(SimulationNote::ShorterThanSettling, {}, 4 * m_probe.settling);
        if (s.littleCheck > 0.01 && s.stable)
            remark(SimulationNote::LittleOff, {}, s.littleCheck);
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
