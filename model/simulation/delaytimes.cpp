#include "model/simulation/delaytimes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::sim {

namespace {

constexpr double day = 86400, week = 7 * day;
constexpr double fewCases = 300, manyCases = 20'000;

// s from simulated time 0: an hour after the first opening of a week, for a delay that begins on a Friday would
// often be over before anybody is back.
double startInWeek(const Network &network, Index link, double begin)
{
    for (const Index step : {network.links[link].to, network.links[link].from}) {
        const Index pool = network.steps[step].pool;
        if (pool == none || network.pools[pool].calendar == none)
            continue;
        const FlatCalendar &hours = network.calendars[network.pools[pool].calendar];
        std::size_t hint = 0;
        const Micros start = hours.add(hours.nextOpen(micros(begin), hint), micros(3600), hint);
        return start < farFuture ? static_cast<double>(start) * 1e-6 : begin;
    }
    return begin;
}

// What the delay can reach: along the handoffs, and through the people shared with steps further on.
std::vector<bool> affectedPools(const Network &network, Index link, DelayKind kind)
{
    const std::vector<bool> after = downstreamOf(network, link, kind);
    std::vector<bool> affected(network.pools.size());
    for (std::size_t s = 0; s < after.size(); ++s)
        if (after[s] && network.steps[s].pool != none)
            affected[network.steps[s].pool] = true;
    return affected;
}

// Whole intervals between cases that come at fixed ones: what comes when, counted from the observed time, is then what
// comes when, counted from the beginning.
Micros toArrivals(const Network &network, Micros time)
{
    Micros rhythm = 1;
    for (const Source &source : network.sources) {
        if (!source.gap.isFixed())
            continue;
        const Micros gap = source.gap.micros(0.5);
        const Micros both = rhythm / std::gcd(rhythm, gap);
        if (both > time / gap) // no common rhythm within this time
            return time;
        rhythm = both * gap;
    }
    return (time + rhythm - 1) / rhythm * rhythm;
}

// Lateness dies out about as fast as the map settles: room for the slowest of some thousand runs.
double observedTime(const Network &network, const Probe &probe, Index link, const DelayQuestion &question, double at)
{
    const std::vector<bool> affected = affectedPools(network, link, question.kind);
    double busiest = 0, settling = 0;
    for (std::size_t p = 0; p < network.pools.size(); ++p)
        if (affected[p]) {
            busiest = std::max(busiest, std::min(loadWith(network, probe, link, question, p), 0.95));
            settling = std::max(settling, probe.settlingOf[p]);
        }
    const double over = question.by * (1 + 2 * busiest / (1 - busiest));
    const double rate = network.arrivalsPerSecond;
    const double least = usesCalendars(network) ? 30 * day : 0;
    const double rare = usesCalendars(network) ? 100 / rate : at + 2 * probe.leadTime + fewCases / rate;
    const double wanted = std::max({least, at + over + 12 * settling, rare});
    return std::min(wanted, at + std::max(least, question.by + manyCases / rate));
}

} // namespace

Micros micros(double seconds)
{
    return static_cast<Micros>(std::min(seconds, 4e12) * 1e6 + 0.5);
}

DisturbanceKind disturbanceKind(DelayKind kind)
{
    switch (kind) {
    case DelayKind::OneCase:
        return DisturbanceKind::OneCase;
    case DelayKind::Blocked:
        return DisturbanceKind::Blocked;
    case DelayKind::Longer:
        return DisturbanceKind::Longer;
    case DelayKind::Slower:
        return DisturbanceKind::Slower;
    }
    return DisturbanceKind::Nothing;
}

double loadWith(const Network &network, const Probe &probe, Index link, const DelayQuestion &question, std::size_t pool)
{
    const Index supplier = network.links[link].from;
    double load = probe.load[pool];
    const Pool &p = network.pools[pool];
    if (question.kind == DelayKind::Slower && network.steps[supplier].pool == pool && p.people) {
        const double open = p.calendar == none ? 1.0 : network.hours[p.calendar].availability();
        load += network.arrivalsPerSecond * probe.visits[supplier] * question.by / (probe.servers[pool] * open);
    }
    return load;
}

std::vector<bool> downstreamOf(const Network &network, Index link, DelayKind kind)
{
    std::vector<bool> seen(network.steps.size());
    std::vector<Index> open{kind == DelayKind::Slower ? network.links[link].from : network.links[link].to};
    seen[open.front()] = true;
    while (!open.empty()) {
        const StepNode &step = network.steps[open.back()];
        open.pop_back();
        for (Index l = step.firstOut; l < step.firstOut + step.outCount; ++l)
            if (!seen[network.links[l].to]) {
                seen[network.links[l].to] = true;
                open.push_back(network.links[l].to);
            }
    }
    return seen;
}

bool usesCalendars(const Network &network)
{
    const auto follows = [](const auto &x) {
        return x.calendar != none;
    };
    const auto worksByOne = [&](const StepNode &step) {
        return step.pool != none && follows(network.pools[step.pool]);
    };
    return std::any_of(network.sources.begin(), network.sources.end(), follows) ||
           std::any_of(network.steps.begin(), network.steps.end(), worksByOne);
}

// Without calendars any moment is as good as another, and the map itself says what is long.
double warmupWithout(const Network &network, const Probe &probe)
{
    const double settled = std::max(4 * probe.settling + 2 * probe.leadTime, fewCases / network.arrivalsPerSecond);
    const double most = std::max(2 * probe.leadTime, manyCases / network.arrivalsPerSecond);
    return static_cast<double>(toArrivals(network, micros(std::min(settled, most)))) * 1e-6;
}

bool nothingVaries(const Network &network)
{
    const auto fixedStep = [](const StepNode &s) {
        return s.work.isFixed() && s.setup.isFixed() && !s.chooses && (s.split != Split::Some || s.outCount < 2);
    };
    const auto fixedLink = [](const Link &l) {
        return l.delay.isFixed();
    };
    const auto fixedSource = [](const Source &s) {
        return s.gap.isFixed();
    };
    return !network.errors && std::all_of(network.steps.begin(), network.steps.end(), fixedStep) &&
           std::all_of(network.links.begin(), network.links.end(), fixedLink) &&
           std::all_of(network.sources.begin(), network.sources.end(), fixedSource);
}

// Settled when the observed time starts; two lead times more until the disturbance, so that all cases it meets
// entered in the observed time.
DelayTimes chooseDelayTimes(Network &network, const Probe &probe, Index link, const DelayQuestion &question)
{
    DelayTimes times;
    if (!usesCalendars(network)) {
        times.warmup = warmupWithout(network, probe);
        times.at = question.at >= 0 ? question.at
                                    : static_cast<double>(toArrivals(network, micros(2 * probe.leadTime))) * 1e-6;
        times.weekStart = times.at;
        times.observed = observedTime(network, probe, link, question, times.at);
        return times;
    }
    const double most = manyCases / network.arrivalsPerSecond;
    const double settled = std::min(4 * probe.settling, most);
    const double way = std::ceil(2 * probe.leadTime / day) * day;
    const double begin = std::ceil((settled + way) / week) * week;
    times.warmup = begin - way;
    times.weekStart = way;
    network.layOut(micros(begin + 4 * week));
    times.at = question.at >= 0 ? question.at : startInWeek(network, link, begin) - times.warmup;
    times.observed = observedTime(network, probe, link, question, times.at);
    return times;
}

} // namespace baton::sim
