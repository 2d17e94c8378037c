#include "model/simulation/simulatedstandard.h"

#include "model/simulation/output.h"

namespace baton::sim {

namespace {

StandardTally sumOver(const Replications &runs, Index standard)
{
    StandardTally all;
    ExactSum late, inherited;
    for (const RunRecord &record : runs.records()) {
        const StandardTally &tally = record.figures.standards[standard];
        all.met += tally.met;
        all.missed += tally.missed;
        all.open += tally.open;
        all.right += tally.right;
        all.late += tally.late;
        all.inherited += tally.inherited;
        late.add(tally.lateTime);
        inherited.add(tally.inheritedTime);
    }
    all.lateTime = late.value();
    all.inheritedTime = inherited.value();
    return all;
}

void addClock(SimulatedStandard &standard, const CoarseHistogram &clock)
{
    const auto quantile = [&](double p) {
        const bool enough = p < 1 && clock.total() >= static_cast<std::uint64_t>(leastSample(p));
        return enough ? clock.quantile(p) * 1e-6 : std::numeric_limits<double>::quiet_NaN();
    };
    standard.p50 = quantile(0.5);
    standard.p90 = quantile(0.9);
    standard.reached = standard.share > 0 ? quantile(standard.share) : 0;
    if (clock.total())
        standard.longest = clock.quantile(1) * 1e-6;
}

} // namespace

SimulatedStandard simulatedStandard(const ProcessMap &map, std::size_t handoff, Index standard,
                                    const Replications &runs)
{
    const Handoff &agreed = map.handoffs[handoff];
    const StandardTally all = sumOver(runs, standard);
    SimulatedStandard s;
    s.handoff = agreed.id;
    s.within = agreed.standard->within.inSeconds(map.info.hoursPerDay);
    s.share = agreed.standard->share;
    s.deliveries = all.met + all.missed;
    s.open = all.open;
    addClock(s, runs.clocks(standard));
    if (!s.deliveries)
        return s;
    const auto n = static_cast<double>(s.deliveries);
    s.compliance = static_cast<double>(all.met) / n;
    s.ci = wilson(static_cast<double>(all.met), n);
    s.right = static_cast<double>(all.right) / n;
    s.rightCi = wilson(static_cast<double>(all.right), n);
    s.late = static_cast<double>(all.late) / n;
    s.inherited = static_cast<double>(all.inherited) / n;
    s.lateMean = all.lateTime * 1e-6 / n;
    s.inheritedMean = all.inheritedTime * 1e-6 / n;
    s.neverMissed = all.missed == 0 && s.deliveries >= leastSample(0.99);
    return s;
}

} // namespace baton::sim
