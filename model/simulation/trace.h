#pragma once

#include "model/simulation/engine/network.h"

#include <string>

// The event log of one run, for process-mining tools.
namespace baton::sim {

enum class TraceKind : std::uint8_t {
    Enqueue, // for its own work at a step
    Start,
    Finish,
    Gather, // waits on a handoff until the batch is full
    Leave,  // on a handoff
    HeldUp, // on a handoff by the disturbance
    Hold,   // at an ALL join, come by a handoff
    Merge,  // what was held goes on in the token that came last, by a handoff
    Look,   // an error was found: queues to look into it
    LookStart,
    Mend, // queues to fix it where it was made
    MendStart,
    BranchEnd, // this branch of the case is over
    Starve,    // what is left of the case waits at joins for ever
    End
};

struct TraceEvent
{
    std::int64_t time;        // microseconds since 1970-01-01T00:00Z
    std::int64_t until;       // end of the work or of the way, where it is known; else `time`
    std::uint32_t caseNumber; // in order of arrival
    Index token;              // one branch of one case; used again after its end
    Index step;               // position in map.steps
    Index handoff;            // position in map.handoffs: Gather, Leave, HeldUp, Hold, Merge; else none
    std::uint16_t visit;      // 0 for the first pass of the case through the step
    TraceKind kind;
};
using Trace = std::vector<TraceEvent>;

} // namespace baton::sim

namespace baton {

// The events of one run of `cases` cases that are all run out, in the order in which they happen: grows with their
// number. Errors: NoArrivals, LimitReached (with the step's id).
Result<sim::Trace> traceRun(const ProcessMap &map, std::int64_t cases, std::uint64_t seed);

// Bytes of an event log: schedule, start and complete of each execution, times in UTC; the resource is the party, whose
// people are not told apart. XES 1.0 (IEEE 1849), and CSV (RFC 4180) with the columns case, activity, lifecycle,
// timestamp, resource.
std::string writeTraceXes(const ProcessMap &map, const sim::Trace &trace);
std::string writeTraceCsv(const ProcessMap &map, const sim::Trace &trace);

} // namespace baton
