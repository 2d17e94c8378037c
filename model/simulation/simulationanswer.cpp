#include "model/simulation/simulationanswer.h"

#include "model/simulation/output.h"
#include "model/simulation/simulatedstandard.h"

#include <algorithm>
#include <cmath>

namespace baton::sim {

namespace {

class Answer
{
public:
    Answer(const StudyDone &study, const Replications &runs) : m_study(study), m_runs(runs) {}

    double windowOf(const Figures &run) const
    {
        return static_cast<double>(std::min(m_study.plan.horizon, run.end) - m_study.plan.warmup) * 1e-6;
    }

    Simulation answer() const
    {
        Simulation s;
        s.seed = m_study.settings.seed;
        s.runs = static_cast<int>(m_runs.records().size());
        s.warmup = static_cast<double>(m_study.plan.warmup) * 1e-6;
        s.stable = stable();
        addTotals(s);
        addLeadTime(s);
        addPools(s);
        addCost(s);
        s.booksBalance = booksBalance();
        addSteps(s);
        addHandoffs(s);
        addStandards(s);
        addRemarks(s);
        return s;
    }

    void addTotals(Simulation &s) const
    {
        ExactSum end;
        std::int64_t entered = 0, open = 0, introduced = 0, found = 0, escaped = 0;
        ExactSum rework, openAge;
        for (const RunRecord &record : m_runs.records()) {
            const Figures &f = record.figures;
            s.cases += f.cases;
            s.events += f.events;
            entered += f.entered;
            open += f.openAtEnd;
            openAge.add(f.openAge * 1e-6);
            introduced += f.introduced;
            found += f.found;
            escaped += f.escaped;
            rework.add(f.rework * 1e-6);
            end.add(static_cast<double>(std::min(f.end, m_study.plan.horizon)) * 1e-6);
        }
        s.openAtEnd = static_cast<double>(open) / s.runs;
        s.openAge = open ? openAge.value() / static_cast<double>(open) : 0;
        const auto per = static_cast<double>(std::max<std::int64_t>(1, entered));
        s.errorsIntroduced = static_cast<double>(introduced) / per;
        s.errorsFound = static_cast<double>(found) / per;
        s.errorsEscaped = static_cast<double>(escaped) / per;
        s.rework = rework.value() / per;
        s.horizon = byCases() ? end.value() / s.runs : static_cast<double>(m_study.plan.horizon) * 1e-6;
    }

    void addLeadTime(Simulation &s) const
    {
        std::vector<double> means, p50, p90, throughput;
        bool enough = true;
        for (const RunRecord &record : m_runs.records()) {
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
        s.throughput = meanEstimate(throughput);
        if (!s.stable && !byCases())
            return;
        s.leadTime = meanEstimate(means);
        if (p50.empty())
            return;
        s.p50 = mean(p50);
        if (!enough) // too few cases in each run: one quantile over all, without an interval
            s.p90.mean = m_runs.leadTimes().quantile(0.9) * 1e-6;
        else
            s.p90 = meanEstimate(p90);
    }

    double openTime(Index pool, const Figures &run) const
    {
        const Pool &p = m_study.network.pools[pool];
        const Micros to = std::min(m_study.plan.horizon, run.end);
        std::size_t hint = 0;
        const Micros open = p.calendar == none
                                ? to - m_study.plan.warmup
                                : m_study.network.calendars[p.calendar].work(m_study.plan.warmup, to, hint);
        return static_cast<double>(open) * p.people;
    }
    void addPools(Simulation &s) const
    {
        std::vector<std::vector<double>> used(m_study.network.pools.size());
        std::vector<int> busiest(m_study.network.pools.size());
        for (const RunRecord &record : m_runs.records()) {
            Index top = none;
            for (Index p = 0; p < m_study.network.pools.size(); ++p) {
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
        for (Index p = 0; p < m_study.network.pools.size(); ++p) {
            SimulatedPool pool;
            pool.party = m_study.map.parties[p].id;
            pool.utilisation = meanEstimate(used[p]);
            pool.busiestShare = static_cast<double>(busiest[p]) / s.runs;
            for (const RunRecord &record : m_runs.records())
                pool.overtime += record.figures.pools[p].overtime * 1e-6 / s.runs;
            addWaits(pool, p, s);
            s.pools.push_back(pool);
        }
    }
    void addCost(Simulation &s) const
    {
        std::vector<double> costs;
        for (const RunRecord &record : m_runs.records())
            if (record.figures.entered)
                costs.push_back(record.figures.cost / static_cast<double>(record.figures.entered));
        s.cost = meanEstimate(costs);
    }
    bool booksBalance() const
    {
        const auto balances = [this](const RunRecord &record) {
            const Figures &f = record.figures;
            const bool costs = std::abs(f.cost - costsAddedUp(f)) <= 1e-9 * std::abs(f.cost) + 1e-9;
            return f.entered == f.completed + f.openAtEnd + f.starved && costs && nobodyWorksTooMuch(f);
        };
        return std::all_of(m_runs.records().begin(), m_runs.records().end(), balances);
    }
    double costsAddedUp(const Figures &f) const
    {
        ExactSum sum;
        sum.add(f.escapeCost);
        for (std::size_t p = 0; p < f.pools.size(); ++p)
            sum.add(f.pools[p].work * m_study.network.pools[p].costPerMicro);
        for (std::size_t i = 0; i < f.steps.size(); ++i)
            sum.add(static_cast<double>(f.steps[i].executions) * m_study.network.steps[i].costPerCase);
        return sum.value();
    }
    bool nobodyWorksTooMuch(const Figures &f) const
    {
        for (Index p = 0; p < f.pools.size(); ++p)
            if (m_study.network.pools[p].people && f.pools[p].busy > openTime(p, f) * (1 + 1e-9) + 1)
                return false;
        return true;
    }
    void addWaits(SimulatedPool &pool, Index p, Simulation &s) const
    {
        std::vector<double> waits;
        ExactSum area, joined, window;
        for (const RunRecord &record : m_runs.records()) {
            const PoolTally &tally = record.figures.pools[p];
            if (tally.jobs)
                waits.push_back(tally.wait * 1e-6 / static_cast<double>(tally.jobs));
            area.add(tally.queueArea * 1e-6);
            joined.add(tally.joinedWait * 1e-6);
            window.add(windowOf(record.figures));
        }
        if (neverSettles(p))
            return addGrowth(pool, p, s);
        pool.wait = meanEstimate(waits);
        pool.queueMean = window.value() > 0 ? area.value() / window.value() : 0;
        if (m_study.network.pools[p].people && area.value() > 0)
            s.littleCheck = std::max(s.littleCheck, std::abs(area.value() - joined.value()) / area.value());
    }

    // A queue that grows from nothing at rate g has stood g (b^2 - a^2) / 2 item-seconds between a and b.
    void addGrowth(SimulatedPool &pool, Index p, Simulation &s) const
    {
        std::vector<double> perHour;
        for (const RunRecord &record : m_runs.records()) {
            const double a = static_cast<double>(m_study.plan.warmup) * 1e-6, b = a + windowOf(record.figures);
            if (b > a)
                perHour.push_back(record.figures.pools[p].queueArea * 1e-6 * 2 / (b * b - a * a) * 3600);
        }
        pool.neverSettles = true;
        pool.growth = meanEstimate(perHour);
        pool.queueMean = s.littleCheck = std::numeric_limits<double>::quiet_NaN();
    }

    void addSteps(Simulation &s) const
    {
        for (Index i = 0; i < m_study.network.steps.size(); ++i) {
            SimulatedStep step;
            step.step = m_study.map.steps[i].id;
            std::int64_t executions = 0;
            ExactSum wait, work;
            for (const RunRecord &record : m_runs.records()) {
                executions += record.figures.steps[i].executions;
                wait.add(record.figures.steps[i].wait * 1e-6);
                work.add(record.figures.steps[i].work * 1e-6);
            }
            step.executions = static_cast<double>(executions) / s.runs;
            const CoarseHistogram waits = m_runs.waits(i);
            const Index pool = m_study.network.steps[i].pool;
            const bool grows = pool != none && neverSettles(pool);
            if (executions) {
                step.waitMean = wait.value() / static_cast<double>(executions);
                step.workMean = work.value() / static_cast<double>(executions);
            }
            if (grows)
                step.waitMean = std::numeric_limits<double>::quiet_NaN();
            else if (waits.total() >= static_cast<std::uint64_t>(leastSample(0.9)))
                step.waitP90 = waits.quantile(0.9) * 1e-6;
            s.steps.push_back(step);
        }
    }

    void addHandoffs(Simulation &s) const
    {
        for (std::size_t h = 0; h < m_study.map.handoffs.size(); ++h) {
            const Index link = m_study.network.linkOfHandoff[h];
            SimulatedHandoff handoff;
            handoff.handoff = m_study.map.handoffs[h].id;
            std::int64_t count = 0, joined = 0;
            ExactSum wait;
            for (const RunRecord &record : m_runs.records()) {
                count += record.figures.links[link].count;
                joined += record.figures.links[link].joined;
                wait.add(record.figures.links[link].waitForOthers * 1e-6);
            }
            handoff.count = static_cast<double>(count) / s.runs;
            handoff.waitForOthers = joined ? wait.value() / static_cast<double>(joined) : 0;
            if (joined)
                addWaitsFor(handoff, link, static_cast<double>(joined));
            s.handoffs.push_back(handoff);
        }
    }

    // At an ALL join: who came last, and for whom the others waited.
    void addWaitsFor(SimulatedHandoff &handoff, Index link, double joined) const
    {
        const Network &network = m_study.network;
        for (Index last = 0; last < network.links.size(); ++last) {
            if (network.links[last].to != network.links[link].to)
                continue;
            std::int64_t count = 0;
            ExactSum wait;
            for (const RunRecord &record : m_runs.records()) {
                const LinkTally::Meeting &meeting = record.figures.meetings[network.meetingOf(link, last)];
                count += meeting.count;
                wait.add(meeting.wait * 1e-6);
            }
            if (last == link)
                handoff.cameLast = static_cast<double>(count) / joined;
            else if (count)
                handoff.waitsFor.push_back({m_study.map.handoffs[network.handoffOfLink[last]].id,
                                            static_cast<double>(count) / joined,
                                            wait.value() / static_cast<double>(count)});
        }
    }

    void addStandards(Simulation &s) const
    {
        for (std::size_t h = 0; h < m_study.map.handoffs.size(); ++h) {
            const Index index = m_study.network.links[m_study.network.linkOfHandoff[h]].standard;
            if (index == none)
                continue;
            s.standards.push_back(simulatedStandard(m_study.map, h, index, m_runs));
        }
    }

    void addRemarks(Simulation &s) const
    {
        const auto remark = [&s](SimulationNote note, std::vector<Id> elements, double value) {
            s.remarks.push_back({note, std::move(elements), value});
        };
        for (std::size_t p = 0; p < m_study.probe.load.size(); ++p)
            if (m_study.probe.load[p] >= overloadedFrom)
                remark(overloadNote(m_study.probe.load[p]), {m_study.map.parties[p].id}, m_study.probe.load[p]);
        std::vector<std::int64_t> starvedAt(m_study.network.steps.size());
        std::int64_t starved = 0, entered = 0;
        for (const RunRecord &record : m_runs.records()) {
            starved += record.figures.starved;
            entered += record.figures.entered;
            for (std::size_t i = 0; i < starvedAt.size(); ++i)
                starvedAt[i] += record.figures.starvedAt[i];
        }
        std::vector<Id> joins;
        for (std::size_t i = 0; i < starvedAt.size(); ++i)
            if (starvedAt[i])
                joins.push_back(m_study.map.steps[i].id);
        if (starved)
            remark(SimulationNote::JoinStarves, joins, static_cast<double>(starved) / static_cast<double>(entered));
        for (const RunRecord &record : m_runs.records())
            if (record.stop == Stop::QueueTooLong || record.stop == Stop::TooManyEvents) {
                remark(SimulationNote::StoppedAtLimit, {stepId(record.culprit)}, 0);
                break;
            }
        if (!s.leadTime.known && (s.stable || byCases()))
            remark(SimulationNote::TooFewRuns, {}, s.runs);
        if (m_study.warmupTooLong)
            remark(SimulationNote::WarmupTooLong, {}, s.warmup);
        if (!byCases() && s.stable && 4 * m_study.probe.settling > m_study.span)
            remark(SimulationNote::ShorterThanSettling, {}, 4 * m_study.probe.settling);
        if (s.littleCheck > 0.01 && s.stable)
            remark(SimulationNote::LittleOff, {}, s.littleCheck);
        if (!s.booksBalance)
            remark(SimulationNote::BooksOff, {}, 0);
    }

private:
    Id stepId(Index step) const { return step == none ? Id() : m_study.map.steps[step].id; }
    bool byCases() const { return m_study.settings.cases > 0; }
    // What is overloaded has no averages, unless a number of cases was asked for that are all run out.
    bool neverSettles(Index pool) const { return !byCases() && m_study.probe.load[pool] >= overloadedFrom; }
    bool stable() const
    {
        const auto &load = m_study.probe.load;
        return std::all_of(load.begin(), load.end(), [](double l) { return l < overloadedFrom; });
    }

    const StudyDone &m_study;
    const Replications &m_runs;
};

} // namespace

Simulation simulationAnswer(const StudyDone &study, const Replications &runs)
{
    return Answer(study, runs).answer();
}

} // namespace baton::sim
