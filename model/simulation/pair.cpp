#include "model/simulation/pair.h"

#include <algorithm>
#include <cmath>

namespace baton::sim {

PairRunner::PairRunner(const Network &network, const PairPlan &plan)
    : m_network(network)
    , m_plan(plan)
    , m_without(network)
    , m_with(network)
    , m_lateness(network.steps.size())
    , m_more(network.steps.size())
{}

PairRecord PairRunner::run(std::uint32_t replication)
{
    Plan plan = m_plan.plan;
    plan.replication = replication;
    Recorder &recorder = m_without.recorder();
    recorder.on = true;
    recorder.from = m_plan.disturbance.from;
    m_without.start(plan);
    m_without.runUntil(m_plan.disturbance.from);
    m_with = m_without; // both futures branch off the same past
    m_with.disturb(m_plan.disturbance);
    m_rejoined = runTogether();
    PairRecord record;
    record.steps.resize(m_network.steps.size());
    if (m_rejoined < farFuture) {
        // The rest of the one is the rest of the other: what differs so far is all that will.
        compareBooks(record);
        recorder.from = farFuture; // nobody asks any more who stands where
        m_without.finish();
    } else {
        m_without.finish();
        m_with.finish();
        compareBooks(record);
    }
    record.before = m_without.tally().standards;
    const Engine &worse = m_with.stopped() == Stop::Done ? m_without : m_with;
    record.stop = worse.stopped();
    record.culprit = worse.culprit();
    compareCases(record);
    compareStanding(record);
    return record;
}

// Lets both run side by side until they have become the same, at most to the horizon.
Micros PairRunner::runTogether()
{
    const Micros from = m_plan.disturbance.from, horizon = m_plan.plan.horizon;
    const Micros stride = std::max<Micros>(1, (horizon - from) / 60);
    for (Micros time = from + stride; time < horizon && m_plan.untilTheSame; time += stride) {
        if (!m_without.runUntil(time) || !m_with.runUntil(time))
            return farFuture;
        if (m_with.disturbanceIsOver() && m_with.goesOnLike(m_without))
            return time;
    }
    return farFuture;
}

void PairRunner::compareBooks(PairRecord &record)
{
    const Tally &without = m_without.tally(), &with = m_with.tally();
    // Sums of the same work in another order differ by rounding.
    const double cost = with.cost - without.cost;
    record.cost = std::abs(cost) > 1e-12 * without.cost ? cost : 0;
    record.change.resize(without.standards.size());
    for (std::size_t i = 0; i < record.change.size(); ++i) {
        record.change[i].met = with.standards[i].met - without.standards[i].met;
        record.change[i].missed = with.standards[i].missed - without.standards[i].missed;
    }
}

Micros PairRunner::released() const
{
    const Disturbance &d = m_plan.disturbance;
    if (d.kind == DisturbanceKind::Blocked)
        return d.from + d.by;
    return d.kind == DisturbanceKind::OneCase ? std::max(d.from, m_with.released()) : d.from;
}

void PairRunner::compareCases(PairRecord &record)
{
    const Recorder &without = m_without.recorder(), &with = m_with.recorder();
    const std::size_t cases =
        m_rejoined < farFuture ? without.entered.size() : std::min(without.entered.size(), with.entered.size());
    const Micros horizon = m_plan.plan.horizon;
    const Micros nearTheEnd = horizon - (horizon - m_plan.disturbance.from) / 20;
    for (std::size_t c = 0; c < cases && without.entered[c] < horizon; ++c)
        compareCase(c, without.entered[c] >= nearTheEnd, record);
    for (const StepDifference &step : record.steps) {
        record.recovery = std::max(record.recovery, step.recovery);
        record.recovered = record.recovered && step.recovered;
    }
}

void PairRunner::recover(StepDifference &step, Micros time) const
{
    step.recovery = std::max(step.recovery, static_cast<double>(time - released()));
}

void PairRunner::compareCase(std::size_t at, bool nearTheEnd, PairRecord &record)
{
    const std::size_t n = m_network.steps.size();
    const Micros *const without = m_without.recorder().finished.data() + at * n;
    // Cases that came after both had become the same are not in the other run: nothing of theirs is looked up.
    const Micros *const with = m_with.recorder().finished.data() + std::min(at, m_with.recorder().entered.size()) * n;
    for (std::size_t s = 0; s < n; ++s) {
        if (without[s] < m_plan.disturbance.from) // before it, or never
            continue;
        StepDifference &step = record.steps[s];
        ++step.seen;
        if (without[s] >= m_rejoined || with[s] == without[s])
            continue;
        if (with[s] < 0) { // still on its way when the run ended
            step.recovered = false;
            continue;
        }
        const auto late = static_cast<double>(with[s] - without[s]);
        step.total += late;
        step.largest = std::max(step.largest, late);
        if (late > m_plan.lateAfter) {
            ++step.touched;
            m_lateness[s].add(with[s] - without[s]);
        }
        if (late > m_plan.recoveredBelow) {
            recover(step, with[s]);
            step.recovered = step.recovered && !nearTheEnd;
        }
    }
}

void PairRunner::compareStanding(PairRecord &record)
{
    const auto &without = m_without.recorder().standing, &with = m_with.recorder().standing;
    std::fill(m_more.begin(), m_more.end(), 0);
    for (std::size_t i = 0, j = 0; i < without.size() || j < with.size();) {
        const Micros time =
            std::min(i < without.size() ? without[i].time : farFuture, j < with.size() ? with[j].time : farFuture);
        if (time >= m_rejoined)
            break;
        m_changed.clear();
        for (; i < without.size() && without[i].time == time; ++i) {
            m_more[without[i].step] -= without[i].change;
            m_changed.push_back(without[i].step);
        }
        for (; j < with.size() && with[j].time == time; ++j) {
            m_more[with[j].step] += with[j].change;
            m_changed.push_back(with[j].step);
        }
        settlePeaks(time, record);
    }
}

void PairRunner::settlePeaks(Micros time, PairRecord &record)
{
    for (const Index s : m_changed) {
        StepDifference &step = record.steps[s];
        const auto more = static_cast<double>(m_more[s]);
        if (more <= step.peak)
            continue;
        step.peak = more;
        step.peakAt = static_cast<double>(time - m_plan.disturbance.from);
    }
}

} // namespace baton::sim
