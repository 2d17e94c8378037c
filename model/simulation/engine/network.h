#pragma once

#include "model/base/calendar.h"
#include "model/map/processmap.h"
#include "model/simulation/random.h"
#include "model/simulation/sampler.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

// A map compiled for the engine: dense indices in table order, laws as samplers, streams as keys.
namespace baton::sim {

using Index = std::uint32_t;
inline constexpr Index none = std::numeric_limits<Index>::max();

// Simulated time 0: Monday 2026-01-05T00:00Z, a fixed day so that the same map always gives the same answer.
inline constexpr Micros epochStart = 1'767'571'200'000'000;
inline constexpr Micros farFuture = std::numeric_limits<Micros>::max() / 16; // never happens

// A working calendar in simulated time, with its open spans laid out flat.
class FlatCalendar
{
public:
    FlatCalendar() = default;
    FlatCalendar(const WorkingCalendar &calendar, Micros until);

    bool alwaysOpen() const { return m_open.empty(); }
    double availability() const { return m_availability; }
    // `hint` remembers the last span: simulated time mostly moves forward.
    bool openAllOf(Micros from, Micros to, std::size_t hint) const // false when in doubt
    {
        return hint < m_open.size() && m_open[hint] <= from && to <= m_close[hint];
    }
    bool isOpen(Micros t, std::size_t &hint) const;
    Micros nextOpen(Micros t, std::size_t &hint) const;
    Micros add(Micros t, Micros work, std::size_t &hint) const;
    Micros work(Micros from, Micros to, std::size_t &hint) const;

private:
    std::size_t spanAt(Micros t, std::size_t hint) const; // last span with open <= t; npos before the first
    Micros elapsed(Micros t, std::size_t &hint) const;    // working time before t

    std::vector<Micros> m_open, m_close, m_before;
    double m_availability = 1;
};

struct Pool
{
    Index party = none; // position in map.parties
    int people = 0;     // 0 = as many as needed
    double costPerMicro = 0;
    Index calendar = none; // none = always at work
    // Jobs of several priorities wait in that order; one = in the order in which they came.
    Index classes = 1, firstClass = 0; // of Network::classes
};

struct alignas(64) StepNode // what every event asks for comes first
{
    Index pool = none;
    Index firstOut = 0, outCount = 0, inCount = 0;
    Split split = Split::One;
    Join join = Join::Any;
    bool gateway = false; // no work at all: never waits for people or opening
    bool limited = false; // by the number of people of its pool
    bool forks = false;   // onto several handoffs at once
    bool joins = false;   // waits for all of several handoffs
    std::size_t firstMeeting = 0;
    bool finishAtClosing = false;
    bool redo = false;
    Index rank = 0;          // of its priority among those of its pool, 0 is served first
    bool checks = false;     // catches anything
    bool draws = true;       // its execution needs random numbers: work or route
    bool chooses = false;    // its route is drawn
    std::int32_t people = 1; // of its pool, at once for its work; investigations and fixes need one
    Sampler work, setup, investigate, fix;
    double workVariance = 0; // s^2
    PhiloxKey workKey, setupKey, introduceKey, detectKey, investigateKey, fixKey, noticeKey;
    double introduces = 0;
    double costPerCase = 0;
    double notices = 0, costNoticed = 0, costUnnoticed = 0;
    std::vector<double> catches; // by maker; empty = nothing
    std::uint32_t tag = 0;       // hash of the id
};

struct alignas(64) Link
{
    Index from = 0, to = 0;
    Index slot = 0;     // position among the incoming handoffs of `to`
    double share = 1;   // own share
    double reached = 1; // XOR: sum of shares up to this one
    Sampler delay;
    PhiloxKey transferKey, chooseKey, wrongKey, inspectKey;
    double goesWrong = 0, inspection = 0;
    bool carries = true;
    int batch = 1;
    Micros timeout = -1;
    Index standard = none;
    std::uint32_t tag = 0;
};

struct Source
{
    Index step = 0;
    Sampler gap;
    PhiloxKey key;
    Index calendar = none;
    std::uint32_t tag = 0;    // 16 bits, unique
    std::uint32_t batch = 1;  // cases that enter together
    double ratePerSecond = 0; // cases
    double scv = 0;           // of the gap
};

struct StandardRule
{
    Index link = 0;
    Micros within = 0;
    StandardEvent from = StandardEvent::Received, to = StandardEvent::Arrived;
    Index calendar = none; // none = elapsed
};

struct Network
{
    std::vector<StepNode> steps;
    std::vector<Link> links; // grouped by from, in table order within
    std::vector<Pool> pools;
    std::vector<Source> sources;
    std::vector<StandardRule> standards;
    std::vector<WorkingCalendar> hours;  // as in the map
    std::vector<FlatCalendar> calendars; // the same, laid out
    std::vector<Index> linkOfHandoff;    // position in map.handoffs -> link
    std::vector<Index> handoffOfLink;
    std::vector<std::uint8_t> matches; // [split step * steps + join step]: that split can feed the whole join

    std::size_t classes = 0;  // over all pools
    std::size_t meetings = 0; // pairs of incoming handoffs, over all ALL joins
    // Position of such a pair, both of the same join.
    std::size_t meetingOf(Index link, Index last) const
    {
        const StepNode &join = steps[links[link].to];
        return join.firstMeeting + std::size_t{links[link].slot} * join.inCount + links[last].slot;
    }

    bool revisits = false; // a case can pass a step more than once
    // No calendars, errors, parallel branches, joins, batches, standards, costs, priorities or crews.
    bool plain = false;
    bool errors = false;
    double arrivalsPerSecond = 0;

    // Lays the calendars out flat up to `until`; needed before a run.
    void layOut(Micros until);
    bool canMatch(Index split, Index join) const { return matches[split * steps.size() + join] != 0; }
};

// Errors: NoArrivals.
Result<Network> compileNetwork(const ProcessMap &map, std::uint64_t seed);

} // namespace baton::sim
