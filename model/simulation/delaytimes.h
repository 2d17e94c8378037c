#pragma once

#include "model/simulation/planning.h"
#include "model/simulation/simulation.h"

// When a delay study looks, from the map and the question.
namespace baton::sim {

// Seconds to whole microseconds; what is longer than 100,000 years is that.
Micros micros(double seconds);

DisturbanceKind disturbanceKind(DelayKind kind);

// All in s: simulated time before the observed time, the disturbance after its beginning, and its length.
struct DelayTimes
{
    double warmup = 0, at = 0, observed = 0;
    double weekStart = 0; // of the week in which the delay begins unless said otherwise; without calendars that moment
};
// Lays the network's calendars out as far as needed to choose, not to run.
DelayTimes chooseDelayTimes(Network &network, const Probe &probe, Index link, const DelayQuestion &question);

// Share of time a pool is asked for, with a supplier that has become slower counted in.
double loadWith(const Network &network, const Probe &probe, Index link, const DelayQuestion &question,
                std::size_t pool);

// Nothing is left to chance: all runs are the same.
bool nothingVaries(const Network &network);
bool usesCalendars(const Network &network);
// Time after which a map without calendars has settled, s: a few relaxation times and lead times, at least some hundred
// cases, in whole intervals between cases where these are fixed.
double warmupWithout(const Network &network, const Probe &probe);

// Steps that can be reached from where the delay is felt first (the customer; the supplier when it is slower).
std::vector<bool> downstreamOf(const Network &network, Index link, DelayKind kind);

} // namespace baton::sim
