#include "model/simulation/delaytimes.h"
#include "model/simulation/exact.h"
#include "model/simulation/output.h"
#include "model/simulation/pair.h"
#include "model/simulation/planning.h"
#include "model/simulation/replications.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baton {

using namespace sim;

namespace {

constexpr double minute = 60, week = 7 * 86400.0;
constexpr int usualRuns = 200;
constexpr int firstRuns = 16;

double seconds(double micros)
{
    return micros * 1e-6;
}

class DelayStudy
{
public:
    DelayStudy(const ProcessMap &map, const DelayQuestion &question, const Progress &progress)
        : m_map(map)
        , m_question(question)
        , m_progress(progress)
    {}

    Result<DelayAnswer> run()
    {
        const auto handoff = m_map.handoffs.positionOf(m_question.handoff);
        if (!handoff)
            return Error(ErrorCode::UnknownHandoff, {m_question.handoff});
        Result<Network> compiled = compileNetwork(m_map, m_question.seed);
        if (!compiled)
            return compiled.error();
        m_network = std::move(compiled).value();
        m_link = m_network.linkOfHandoff[*handoff];
        m_network.layOut(micros(6 * week));
        m_fixed = nothingVaries(m_network);
        m_probe = probe(m_network);
        if (m_probe.stop == Stop::TooManyVisits)
            return neverEnds(m_map, m_probe.culprit);
        makePlan();
        m_exact = exactOn(CaseWay(m_map, *handoff), m_map, m_question, epochStart + m_pair.disturbance.from);
        return runPairs();
    }

private:
    bool endures() const { return m_question.kind == DelayKind::Longer || m_question.kind == DelayKind::Slower; }
    void makePlan()
    {
        const DelayTimes times = chooseDelayTimes(m_network, m_probe, m_link, m_question);
        m_warmup = times.warmup;
        m_at = times.at;
        m_observed = times.observed;
        Plan &plan = m_pair.plan;
        plan.warmup = micros(m_warmup);
        plan.horizon = micros(m_warmup + m_observed);
        plan.lastTime = micros(m_warmup + 2 * m_observed);
        m_network.layOut(plan.lastTime);
        m_pair.disturbance = {disturbanceKind(m_question.kind), m_link, micros(m_warmup + m_at), micros(m_question.by)};
        m_pair.lateAfter = minute * 1e6;
        m_pair.recoveredBelow = std::max(minute, 0.01 * m_probe.leadTime) * 1e6;
    }

    // -- the runs

    Result<DelayAnswer> runPairs()
    {
        const int runs = m_fixed ? 1 : m_question.runs > 0 ? m_question.runs : usualRuns;
        std::vector<std::unique_ptr<PairRunner>> runners(static_cast<std::size_t>(threadsFor(m_question.threads)));
        for (int done = 0; done < runs;) {
            const int until = m_progress.partial ? std::min(runs, std::max(firstRuns, 2 * done)) : runs;
            m_records.resize(static_cast<std::size_t>(until));
            const bool complete =
                inParallel(static_cast<int>(runners.size()), done, until, m_progress, [&](int worker, int index) {
                    auto &runner = runners[static_cast<std::size_t>(worker)];
                    if (!runner)
                        runner = std::make_unique<PairRunner>(m_network, m_pair);
                    m_records[static_cast<std::size_t>(index)] = runner->run(static_cast<std::uint32_t>(index));
                });
            if (!complete)
                return Error(ErrorCode::Cancelled);
            for (int i = done; i < until; ++i)
                if (m_records[static_cast<std::size_t>(i)].stop == Stop::TooManyVisits)
                    return neverEnds(m_map, m_records[static_cast<std::size_t>(i)].culprit);
            done = until;
            gatherLateness(runners);
            if (m_progress.partial && done < runs)
                m_progress.partial(answer());
        }
        return answer();
    }
    void gatherLateness(const std::vector<std::unique_ptr<PairRunner>> &runners)
    {
        m_lateness.assign(m_network.steps.size(), {});
        for (const auto &runner : runners)
            for (std::size_t s = 0; runner && s < m_lateness.size(); ++s)
                m_lateness[s].add(runner->lateness()[s]);
    }

    // -- the answer

    template <class Get>
    double meanOver(Get get) const
    {
        ExactSum sum;
        for (const PairRecord &record : m_records)
            sum.add(get(record));
        return sum.value() / static_cast<double>(m_records.size());
    }

    // Where nothing varies the one value is the mean.
    Estimate estimate(const std::vector<double> &values) const
    {
        if (!m_fixed)
            return meanEstimate(values);
        return {values.front(), {values.front(), values.front()}, true};
    }

    DelayAnswer answer() const
    {
        DelayAnswer a;
        a.question = m_question;
        a.runs = static_cast<int>(m_records.size());
        a.fixed = m_fixed;
        a.at = m_at;
        a.start = epochStart + m_pair.disturbance.from;
        a.keepsHours = usesCalendars(m_network);
        a.warmup = m_warmup;
        a.observed = m_observed;
        a.exact = m_exact;
        addLateness(a);
        addSlack(a);
        addStandards(a);
        addCost(a);
        addRecovery(a);
        addPeaks(a);
        addHistogram(a);
        addRemarks(a);
        return a;
    }

    bool isCustomer(std::size_t step) const
    {
        const Party *party = m_map.partyOf(m_map.steps[step]);
        return m_network.steps[step].outCount == 0 || (party && party->kind == PartyKind::Customer);
    }
    // Not told from too few late cases, unless nothing varies.
    double quantileOf(std::size_t s, double p) const
    {
        const bool enough = m_fixed || m_lateness[s].total() >= static_cast<std::uint64_t>(leastSample(p));
        return enough ? seconds(m_lateness[s].quantile(p)) : std::numeric_limits<double>::quiet_NaN();
    }
    Lateness latenessOf(std::size_t s) const
    {
        Lateness late;
        late.step = m_map.steps[s].id;
        std::int64_t seen = 0, touched = 0;
        for (const PairRecord &record : m_records) {
            seen += record.steps[s].seen;
            touched += record.steps[s].touched;
        }
        late.touched = seen ? static_cast<double>(touched) / static_cast<double>(seen) : 0;
        late.touchedCases = static_cast<double>(touched) / static_cast<double>(m_records.size());
        late.total = seconds(meanOver([s](const PairRecord &r) { return r.steps[s].total; }));
        late.largest = seconds(meanOver([s](const PairRecord &r) { return r.steps[s].largest; }));
        if (touched) {
            late.p50 = quantileOf(s, 0.5);
            late.p90 = quantileOf(s, 0.9);
        }
        addRecovery(late, s);
        return late;
    }
    void addRecovery(Lateness &late, std::size_t s) const
    {
        const std::vector<double> times = recoveries([s](const PairRecord &r) { return r.steps[s]; });
        late.notRecovered = shareOfNever(times);
        late.recoveryP50 = recoveryQuantile(times, 0.5, m_fixed);
        late.recoveryP90 = recoveryQuantile(times, 0.9, m_fixed);
        if (late.notRecovered == 0)
            late.recoveryMean = mean(times);
    }
    // Steps downstream, and others that feel it through people they share.
    void addLateness(DelayAnswer &a) const
    {
        const std::vector<bool> after = downstreamOf(m_network, m_link, m_question.kind);
        for (std::size_t s = 0; s < m_network.steps.size(); ++s) {
            const Lateness late = latenessOf(s);
            if (!after[s] && late.touchedCases == 0)
                continue;
            a.steps.push_back(late);
            if (!isCustomer(s))
                continue;
            a.customers.push_back(late);
            a.customers.back().cost = late.total / 3600 * m_question.waitingCostPerHour;
        }
    }
    void addSlack(DelayAnswer &a) const
    {
        double arrived = 0;
        for (std::size_t s = 0; s < m_network.steps.size(); ++s) {
            if (!isCustomer(s))
                continue;
            const auto perCase = [s](const PairRecord &r) {
                return r.steps[s].seen ? r.steps[s].total / static_cast<double>(r.steps[s].seen) : 0.0;
            };
            const auto largest = [s](const PairRecord &r) {
                return r.steps[s].largest;
            };
            arrived = std::max(arrived, seconds(endures() ? meanOver(perCase) : meanOver(largest)));
        }
        a.slackAbsorbed = std::max(0.0, m_question.by - arrived);
    }

    void addStandards(DelayAnswer &a) const
    {
        const auto share = [](const StandardTally &t) {
            return t.met + t.missed ? static_cast<double>(t.missed) / static_cast<double>(t.met + t.missed) : 0.0;
        };
        for (std::size_t h = 0; h < m_map.handoffs.size(); ++h) {
            const Index index = m_network.links[m_network.linkOfHandoff[h]].standard;
            if (index == none)
                continue;
            StandardTally before, after;
            std::vector<double> difference;
            for (const PairRecord &record : m_records) {
                before.met += record.before[index].met;
                before.missed += record.before[index].missed;
                StandardTally later = record.before[index];
                later.met += record.change[index].met;
                later.missed += record.change[index].missed;
                after.met += later.met;
                after.missed += later.missed;
                difference.push_back(share(later) - share(record.before[index]));
            }
            a.standards.push_back({m_map.handoffs[h].id, share(before), share(after), estimate(difference).ci});
        }
    }

    double waitingCost(const PairRecord &record) const
    {
        double late = 0;
        for (std::size_t s = 0; s < m_network.steps.size(); ++s)
            late += isCustomer(s) ? seconds(record.steps[s].total) : 0;
        return late / 3600 * m_question.waitingCostPerHour;
    }
    void addCost(DelayAnswer &a) const
    {
        std::vector<double> costs, waiting;
        for (const PairRecord &record : m_records) {
            waiting.push_back(waitingCost(record));
            costs.push_back(record.cost + waiting.back());
        }
        a.cost = estimate(costs);
        a.waitingCost = estimate(waiting);
    }

    // Runs that do not recover count as later than all others.
    static constexpr double never = std::numeric_limits<double>::infinity();
    template <class Get>
    std::vector<double> recoveries(Get get) const
    {
        std::vector<double> times;
        times.reserve(m_records.size());
        for (const PairRecord &record : m_records) {
            const auto &of = get(record);
            times.push_back(of.recovered ? seconds(of.recovery) : never);
        }
        return times;
    }
    static double shareOfNever(const std::vector<double> &times)
    {
        return static_cast<double>(std::count(times.begin(), times.end(), never)) / static_cast<double>(times.size());
    }
    void addRecovery(DelayAnswer &a) const
    {
        const std::vector<double> times = recoveries([](const PairRecord &r) -> const PairRecord & { return r; });
        a.notRecovered = shareOfNever(times);
        a.recoveryP50 = recoveryQuantile(times, 0.5, m_fixed);
        a.recoveryP90 = recoveryQuantile(times, 0.9, m_fixed);
        if (!m_fixed) {
            a.recoveryP50Ci = quantileEstimate(times, 0.5).ci;
            a.recoveryP90Ci = quantileEstimate(times, 0.9).ci;
        }
        if (a.notRecovered == 0)
            a.recovery = estimate(times);
    }

    void addPeaks(DelayAnswer &a) const
    {
        for (std::size_t s = 0; s < m_network.steps.size(); ++s) {
            ExactSum cases, at;
            int peaks = 0;
            for (const PairRecord &record : m_records) {
                cases.add(record.steps[s].peak);
                at.add(record.steps[s].peakAt);
                peaks += record.steps[s].peak > 0;
            }
            if (peaks)
                a.peaks.push_back({m_map.steps[s].id, cases.value() / static_cast<double>(m_records.size()),
                                   seconds(at.value()) / peaks});
        }
    }

    // The customer that most cases reach late.
    void addHistogram(DelayAnswer &a) const
    {
        std::size_t best = m_network.steps.size();
        for (std::size_t s = 0; s < m_network.steps.size(); ++s)
            if (isCustomer(s) && m_lateness[s].total() &&
                (best == m_network.steps.size() || m_lateness[s].total() > m_lateness[best].total()))
                best = s;
        if (best == m_network.steps.size())
            return;
        constexpr int bins = 24;
        const double width = std::max(1.0, m_lateness[best].quantile(1.0)) * 1.0001 / bins;
        for (int b = 0; b < bins; ++b)
            a.histogram.push_back({seconds(b * width), seconds((b + 1) * width), 0});
        const auto all = static_cast<double>(m_lateness[best].total());
        for (const auto &cell : m_lateness[best].cells()) {
            const auto b = static_cast<std::size_t>(std::clamp((cell.from + cell.to) / 2 / width, 0.0, bins - 1.0));
            a.histogram[b].share += static_cast<double>(cell.count) / all;
        }
        a.histogramStep = m_map.steps[best].id;
    }

    void addRemarks(DelayAnswer &a) const
    {
        for (std::size_t p = 0; p < m_network.pools.size(); ++p)
            if (const double load = loadWith(m_network, m_probe, m_link, m_question, p); load >= 1 - 1e-9)
                a.remarks.push_back({overloadNote(load), {m_map.parties[p].id}, load});
        const bool same = std::all_of(a.steps.begin(), a.steps.end(),
                                      [](const Lateness &late) { return late.total == 0 && late.largest == 0; });
        if (same)
            a.remarks.push_back({SimulationNote::SameAsWithout, {}, 0});
        if (a.notRecovered > 0)
            a.remarks.push_back({SimulationNote::NotRecovered, {}, a.notRecovered});
        if (!m_fixed && a.runs < leastSample(0.9))
            a.remarks.push_back({SimulationNote::TooFewRuns, {}, static_cast<double>(a.runs)});
        for (const PairRecord &record : m_records)
            if (record.stop == Stop::QueueTooLong || record.stop == Stop::TooManyEvents) {
                const Id step = record.culprit == none ? Id() : m_map.steps[record.culprit].id;
                a.remarks.push_back({SimulationNote::StoppedAtLimit, {step}, 0});
                break;
            }
    }

    const ProcessMap &m_map;
    DelayQuestion m_question;
    const Progress &m_progress;
    ExactDelay m_exact;
    Network m_network;
    Index m_link = none;
    bool m_fixed = false; // one run is as good as any number
    Probe m_probe;
    PairPlan m_pair;
    double m_warmup = 0, m_observed = 0, m_at = 0; // s
    std::vector<PairRecord> m_records;
    std::vector<FineHistogram> m_lateness;
};

} // namespace

Result<DelayAnswer> delay(const ProcessMap &map, const DelayQuestion &question, const Progress &progress)
{
    return DelayStudy(map, question, progress).run();
}

} // namespace baton
