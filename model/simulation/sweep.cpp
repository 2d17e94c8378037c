#include "model/simulation/sweep.h"

#include "model/simulation/delaytimes.h"
#include "model/simulation/exact.h"
#include "model/simulation/output.h"
#include "model/simulation/pair.h"
#include "model/simulation/replications.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace baton {

using namespace sim;

namespace {

constexpr int usualRuns = 100, firstRuns = 4;
constexpr double week = 7 * 86400.0;

int pointsOf(const SweepQuestion &question)
{
    return std::clamp(question.points, 2, 400);
}

std::vector<SweepPoint> grid(const SweepQuestion &question)
{
    std::vector<SweepPoint> points(static_cast<std::size_t>(pointsOf(question)));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(points.size() - 1);
        const double value = question.from + share * (question.to - question.from);
        points[i].by = question.over == SweepOver::Delay ? value : question.question.by;
        points[i].at = question.over == SweepOver::Start ? value : 0; // from Monday on, so far
    }
    return points;
}

void addExact(SweepAnswer &answer, const ProcessMap &map, const CaseWay &way)
{
    for (SweepPoint &point : answer.points) {
        DelayQuestion asked = answer.question.question;
        asked.by = point.by;
        const ExactDelay exact = exactOn(way, map, asked, point.start);
        point.exactLate = exact.late;
        point.exactAbsorbed = exact.slackAbsorbed;
    }
}

class Sweep
{
public:
    Sweep(const ProcessMap &map, const SweepQuestion &question, const Progress &progress,
          const std::function<void(const SweepAnswer &)> &partial)
        : m_map(map)
        , m_progress(progress)
        , m_partial(partial)
    {
        m_answer.question = question;
        m_answer.points = grid(question);
    }

    Result<SweepAnswer> run()
    {
        const auto handoff = m_map.handoffs.positionOf(question().handoff);
        if (!handoff)
            return Error(ErrorCode::UnknownHandoff, {question().handoff});
        Result<Network> compiled = compileNetwork(m_map, question().seed);
        if (!compiled)
            return compiled.error();
        m_network = std::move(compiled).value();
        m_network.layOut(micros(6 * week));
        m_link = m_network.linkOfHandoff[*handoff];
        m_probe = probe(m_network);
        if (m_probe.stop == Stop::TooManyVisits)
            return neverEnds(m_map, m_probe.culprit);
        m_answer.fixed = nothingVaries(m_network);
        makePlans();
        addExact(m_answer, m_map, CaseWay(m_map, *handoff));
        findCustomers();
        return runAll();
    }

private:
    const DelayQuestion &question() const { return m_answer.question.question; }

    // The same past and the same observed time for all points, so that they differ by the delay alone.
    void makePlans()
    {
        DelayTimes times{};
        double observed = 0;
        for (SweepPoint &point : m_answer.points) {
            DelayQuestion asked = question();
            asked.by = point.by;
            if (m_answer.question.over == SweepOver::Start) {
                asked.at = -1;
                asked.at = chooseDelayTimes(m_network, m_probe, m_link, asked).weekStart + point.at;
            }
            times = chooseDelayTimes(m_network, m_probe, m_link, asked);
            point.at = times.at;
            point.start = epochStart + micros(times.warmup + times.at);
            observed = std::max(observed, times.observed);
        }
        Plan plan;
        plan.warmup = micros(times.warmup);
        plan.horizon = micros(times.warmup + observed);
        plan.lastTime = micros(times.warmup + 2 * observed);
        m_network.layOut(plan.lastTime);
        for (const SweepPoint &point : m_answer.points) {
            PairPlan pair;
            pair.plan = plan;
            pair.disturbance = {disturbanceKind(question().kind), m_link, point.start - epochStart, micros(point.by)};
            pair.lateAfter = 60e6;
            pair.recoveredBelow = std::max(60.0, 0.01 * m_probe.leadTime) * 1e6;
            m_plans.push_back(pair);
        }
    }
    void findCustomers()
    {
        for (std::size_t s = 0; s < m_network.steps.size(); ++s) {
            const Party *party = m_map.partyOf(m_map.steps[s]);
            if (m_network.steps[s].outCount == 0 || (party && party->kind == PartyKind::Customer))
                m_customers.push_back(s);
        }
    }

    Result<SweepAnswer> runAll()
    {
        if (m_partial)
            m_partial(m_answer);
        const int runs = m_answer.fixed ? 1 : question().runs > 0 ? question().runs : usualRuns;
        const int points = static_cast<int>(m_plans.size());
        std::vector<std::vector<std::unique_ptr<PairRunner>>> runners(
            static_cast<std::size_t>(threadsFor(question().threads)));
        for (auto &own : runners)
            own.resize(m_plans.size());
        m_records.resize(m_plans.size());
        for (int done = 0; done < runs;) {
            const int until = m_partial ? std::min(runs, std::max(firstRuns, 2 * done)) : runs;
            for (auto &records : m_records)
                records.resize(static_cast<std::size_t>(until));
            const bool complete = inParallel(static_cast<int>(runners.size()), done * points, until * points,
                                             m_progress, [&](int worker, int index) {
                                                 const auto p = static_cast<std::size_t>(index % points);
                                                 auto &runner = runners[static_cast<std::size_t>(worker)][p];
                                                 if (!runner)
                                                     runner = std::make_unique<PairRunner>(m_network, m_plans[p]);
                                                 m_records[p][static_cast<std::size_t>(index / points)] =
                                                     runner->run(static_cast<std::uint32_t>(index / points));
                                             });
            if (!complete)
                return Error(ErrorCode::Cancelled);
            for (const auto &records : m_records)
                for (std::size_t i = static_cast<std::size_t>(done); i < records.size(); ++i)
                    if (records[i].stop == Stop::TooManyVisits)
                        return neverEnds(m_map, records[i].culprit);
            done = until;
            m_answer.whole = done == runs;
            for (std::size_t p = 0; p < m_plans.size(); ++p) {
                FineHistogram lateness;
                for (const auto &own : runners)
                    for (const std::size_t s : m_customers)
                        if (own[p])
                            lateness.add(own[p]->lateness()[s]);
                summarise(m_answer.points[p], m_records[p], lateness);
            }
            if (m_partial && done < runs)
                m_partial(m_answer);
        }
        return m_answer;
    }

    Estimate estimate(const std::vector<double> &values, double level) const
    {
        if (!m_answer.fixed)
            return meanEstimate(values, level);
        return {values.front(), {values.front(), values.front()}, true};
    }
    template <class Get>
    Estimate over(const std::vector<PairRecord> &records, Get get, double level = 0.95) const
    {
        std::vector<double> values;
        for (const PairRecord &record : records)
            values.push_back(get(record));
        return estimate(values, level);
    }
    void summarise(SweepPoint &point, const std::vector<PairRecord> &records, const FineHistogram &lateness) const
    {
        point.runs = static_cast<int>(records.size());
        point.touched = over(records, [&](const PairRecord &r) {
            double cases = 0;
            for (const std::size_t s : m_customers)
                cases += static_cast<double>(r.steps[s].touched);
            return cases;
        });
        const auto totalLate = [&](const PairRecord &r) {
            double late = 0;
            for (const std::size_t s : m_customers)
                late += r.steps[s].total * 1e-6;
            return late;
        };
        point.total = over(records, totalLate);
        // All points are compared with each other: Bonferroni.
        point.totalApart = over(records, totalLate, 1 - 0.05 / static_cast<double>(m_plans.size())).ci;
        point.largest = over(records, [&](const PairRecord &r) {
            double late = 0;
            for (const std::size_t s : m_customers)
                late = std::max(late, r.steps[s].largest * 1e-6);
            return late;
        });
        point.missed = over(records, [](const PairRecord &r) {
            double missed = 0;
            for (const StandardTally &change : r.change)
                missed += static_cast<double>(change.missed);
            return missed;
        });
        point.cost = over(records, [](const PairRecord &r) { return r.cost; });
        point.p50 = quantileOf(lateness, 0.5);
        point.p90 = quantileOf(lateness, 0.9);
        addRecovery(point, records);
    }
    double quantileOf(const FineHistogram &lateness, double p) const
    {
        const bool enough = m_answer.fixed || lateness.total() >= static_cast<std::uint64_t>(leastSample(p));
        return enough ? lateness.quantile(p) * 1e-6 : std::numeric_limits<double>::quiet_NaN();
    }
    void addRecovery(SweepPoint &point, const std::vector<PairRecord> &records) const
    {
        std::vector<double> times;
        for (const PairRecord &record : records)
            times.push_back(record.recovered ? record.recovery * 1e-6 : std::numeric_limits<double>::infinity());
        point.recoveryP50 = recoveryQuantile(times, 0.5, m_answer.fixed);
        point.recoveryP90 = recoveryQuantile(times, 0.9, m_answer.fixed);
        point.notRecovered =
            static_cast<double>(std::count_if(times.begin(), times.end(), [](double t) { return !std::isfinite(t); })) /
            static_cast<double>(times.size());
    }

    const ProcessMap &m_map;
    const Progress &m_progress;
    const std::function<void(const SweepAnswer &)> &m_partial;
    SweepAnswer m_answer;
    Network m_network;
    Index m_link = none;
    Probe m_probe;
    std::vector<PairPlan> m_plans;                  // by point
    std::vector<std::vector<PairRecord>> m_records; // by point, by run
    std::vector<std::size_t> m_customers;
};

bool overlap(const Interval &a, const Interval &b)
{
    return a.low <= b.high && b.low <= a.high;
}

} // namespace

std::optional<std::size_t> SweepAnswer::worst() const
{
    if (points.empty() || points.front().runs == 0)
        return std::nullopt;
    const auto less = [](const SweepPoint &a, const SweepPoint &b) {
        return a.total.mean < b.total.mean;
    };
    const auto [least, most] = std::minmax_element(points.begin(), points.end(), less);
    if (least->total.mean == most->total.mean || (!fixed && overlap(least->totalApart, most->totalApart)))
        return std::nullopt;
    return static_cast<std::size_t>(most - points.begin());
}

Result<SweepAnswer> exactSweep(const ProcessMap &map, const SweepQuestion &question)
{
    const auto handoff = map.handoffs.positionOf(question.question.handoff);
    if (!handoff)
        return Error(ErrorCode::UnknownHandoff, {question.question.handoff});
    const CaseWay way(map, *handoff);
    SweepAnswer answer;
    answer.question = question;
    answer.points = grid(question);
    DelayQuestion asked = question.question;
    if (question.over == SweepOver::Start)
        asked.at = -1;
    const Micros usual = dueOf(map, asked, way);
    const Micros monday = way.keepsHours() ? usual - (usual - epochStart) % micros(week) : usual;
    for (SweepPoint &point : answer.points)
        point.start = question.over == SweepOver::Start ? monday + micros(point.at) : usual;
    addExact(answer, map, way);
    return answer;
}

Result<SweepAnswer> sweep(const ProcessMap &map, const SweepQuestion &question, const Progress &progress,
                          const std::function<void(const SweepAnswer &)> &partial)
{
    return Sweep(map, question, progress, partial).run();
}

namespace {

JsonValue number(double value)
{
    return std::isfinite(value) ? JsonValue::ofNumber(value) : JsonValue::ofNull();
}

JsonValue estimateJson(const Estimate &e)
{
    return JsonValue::ofObject()
        .add("mean", number(e.mean))
        .add("ci", JsonValue::ofArray({number(e.ci.low), number(e.ci.high)}));
}

JsonValue pointJson(const SweepPoint &point)
{
    JsonValue o = JsonValue::ofObject();
    o.add("by_s", number(point.by)).add("at_s", number(point.at));
    o.add("late_exact_s", number(point.exactLate)).add("absorbed_exact_s", number(point.exactAbsorbed));
    o.add("runs", number(point.runs));
    o.add("touched_cases", estimateJson(point.touched)).add("total_s", estimateJson(point.total));
    o.add("max_s", estimateJson(point.largest)).add("p50_s", number(point.p50)).add("p90_s", number(point.p90));
    o.add("missed", estimateJson(point.missed)).add("cost", estimateJson(point.cost));
    o.add("recovery", JsonValue::ofObject()
                          .add("p50_s", number(point.recoveryP50))
                          .add("p90_s", number(point.recoveryP90))
                          .add("not_recovered", number(point.notRecovered)));
    return o;
}

} // namespace

JsonValue toJson(const SweepAnswer &answer)
{
    JsonValue points = JsonValue::ofArray();
    for (const SweepPoint &point : answer.points)
        points.push(pointJson(point));
    const auto worst = answer.worst();
    JsonValue o = JsonValue::ofObject();
    o.add("over", JsonValue::ofText(answer.question.over == SweepOver::Delay ? "delay" : "start"));
    o.add("points", std::move(points));
    o.add("worst", worst ? number(static_cast<double>(*worst)) : JsonValue::ofNull());
    o.add("label", JsonValue::ofText(answer.fixed ? "exact" : "approximation"));
    return o;
}

} // namespace baton
