#pragma once

#include "model/simulation/network.h"

#include <string>

// The event log of one run, for process-mining tools.
namespace baton::sim {

enum class TraceKind : std::uint8_t { Enqueue, Start, Finish, Leave, End };

struct TraceEvent
{
    std::int64_t time;        // microseconds since 1970-01-01T00:00Z
    std::uint32_t caseNumber; // in order of arrival
    Index step;               // position in map.steps
    Index handoff;            // position in map.handoffs, for Leave; else none
    std::uint16_t visit;      // 0 for the first pass of the case through the step
    TraceKind kind;
};
using Trace = std::vector<TraceEvent>;

} // namespace baton::sim
