#include "model/analysis/errors.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baton::analysis {

namespace {

constexpr double negligible = 1e-13;

} // namespace

Moments handlingTime(const Compiled &map, const LoadState &load, int step, const Moments &work)
{
    const int pool = map.steps[step].pool;
    const double open = pool < 0 ? 1 : map.pools[pool].availability;
    const double wait = work.mean > 0 && pool >= 0 ? load.pools[pool].wait.value : 0;
    return Moments{work.mean / open + wait, work.variance / (open * open)};
}

namespace {

// At every finder, per case: the sum of the times to put right what it finds, and of their squares.
struct FixTimes
{
    std::vector<double> mean, square;
};
// Where the maker's people never catch up there is no time to put it right.
void neverFixed(const Compiled &map, const ErrorModel &model, const ErrorState &state, const std::vector<int> &group,
                const std::vector<Moments> &fix, std::vector<double> &mean)
{
    const auto never = [&](int k) {
        return std::isnan(fix[state.origins[k].maker].mean);
    };
    if (std::none_of(group.begin(), group.end(), never))
        return;
    const Fate fate = together(model, state, group, [&](const Origin &origin) {
        return std::isnan(fix[origin.maker].mean) ? state.births(origin) : 0;
    });
    for (int i = 0; i < map.size(); ++i)
        if (fate.found(i) > negligible)
            mean[i] = std::numeric_limits<double>::quiet_NaN();
}

FixTimes fixTimes(const Compiled &map, const ErrorModel &model, const ErrorState &state, const LoadState &load)
{
    FixTimes times{std::vector<double>(map.size(), 0), std::vector<double>(map.size(), 0)};
    std::vector<Moments> fix(map.size());
    for (int i = 0; i < map.size(); ++i)
        fix[i] = handlingTime(map, load, i, map.steps[i].fix);
    if (state.live) {
        for (const LiveMaker &maker : state.live->makers)
            for (int i = 0; i < map.size(); ++i)
                if (const double found = maker.found(i); found > negligible) {
                    const Moments &m = fix[maker.maker];
                    times.mean[i] += found * m.mean;
                    times.square[i] += found * (m.variance + m.mean * m.mean);
                }
        return times;
    }
    const auto addTo = [&](std::vector<double> &sum, const std::vector<int> &group, auto worth) {
        const auto known = [&](const Origin &origin) {
            const double value = worth(fix[origin.maker]);
            return std::isfinite(value) ? state.births(origin) * value : 0;
        };
        const auto some = [&](int k) {
            return known(state.origins[k]) > 0;
        };
        if (std::none_of(group.begin(), group.end(), some))
            return;
        const Fate fate = together(model, state, group, known);
        for (int i = 0; i < map.size(); ++i)
            sum[i] += fate.found(i);
    };
    for (const std::vector<int> &group : state.groups) {
        addTo(times.mean, group, [](const Moments &m) { return m.mean; });
        addTo(times.square, group, [](const Moments &m) { return m.variance + m.mean * m.mean; });
        neverFixed(map, model, state, group, fix, times.mean);
    }
    return times;
}

} // namespace

ErrorTime errorTime(const Compiled &map, const ErrorModel &model, const ErrorState &state, const LoadState &load,
                    const Passes &base)
{
    ErrorTime time;
    if (state.origins.empty() || state.avalanche || state.tooMany)
        return time;
    time.exact = state.label == Label::Exact;
    time.perExecution.resize(map.size());
    std::vector<double> second(map.size(), 0);
    const FixTimes fixes = fixTimes(map, model, state, load);
    for (int i = 0; i < map.size(); ++i) {
        const double runs = state.nominal.steps[i];
        if (runs <= 0)
            continue;
        const Moments look = handlingTime(map, load, i, map.steps[i].investigate);
        const double often = state.jobs.investigations[i];
        if (often <= negligible)
            continue;
        time.perExecution[i].mean = (often * look.mean + fixes.mean[i]) / runs;
        second[i] =
            (often * (look.variance + look.mean * look.mean) + 2 * look.mean * fixes.mean[i] + fixes.square[i]) / runs;
    }
    for (int i = 0; i < map.size(); ++i) {
        Moments &m = time.perExecution[i];
        m.variance = std::max(0.0, second[i] - m.mean * m.mean);
        time.any = time.any || m.mean > 0;
    }
    for (int i = 0; i < map.size(); ++i) {
        const double own = clockWork(map, load, i) + load.wait[i] + time.perExecution[i].mean;
        time.perCase += (state.nominal.steps[i] - base.steps[i]) * own;
    }
    for (int e = 0; e < map.graph.edges(); ++e)
        time.perCase += (state.nominal.handoffs[e] - base.handoffs[e]) * (map.edges[e].delay.mean + load.formation[e]);
    time.any = time.any || time.perCase != 0;
    if (state.live)
        time.whole = lifeTime(map, state, load);
    return time;
}

// Work that is sent back at once hands nothing over on which more could go wrong.
double ErrorState::made() const
{
    double sum = 0;
    if (live) {
        for (const LiveMaker &maker : live->makers)
            sum += maker.births;
        return sum;
    }
    for (const Origin &origin : origins)
        sum += births(origin);
    return sum;
}

double escapeCost(const Compiled &map, int step)
{
    const StepData &s = map.steps[step];
    return s.notices * s.costNoticed + (1 - s.notices) * s.costUnnoticed;
}

ErrorTotals errorTotals(const Compiled &map, const ErrorState &state, const std::vector<StepWork> &work)
{
    ErrorTotals totals;
    const auto add = [&](int step, double seconds) {
        totals.seconds += seconds;
        totals.cost += seconds * map.rate(step);
    };
    for (int i = 0; i < map.size(); ++i) {
        add(i, state.jobs.fixes[i] * map.steps[i].fix.mean +
                   state.jobs.investigations[i] * map.steps[i].investigate.mean + state.again[i] * work[i].effort);
        totals.cost += state.again[i] * map.steps[i].costPerCase + state.escaped[i] * escapeCost(map, i);
        totals.escapes += state.escaped[i];
    }
    return totals;
}

} // namespace baton::analysis
