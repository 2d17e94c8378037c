#pragma once

#include "model/simulation/engine/eventqueue.h"
#include "model/simulation/tally.h"
#include "model/simulation/trace.h"

// What an engine is asked for and what it keeps while a run goes on.
namespace baton::sim {

// What one run looks at. Cases that enter in [warmup, horizon) count. With `cases` > 0 arrivals stop after that many
// and the run ends when they are through; otherwise arrivals go on past the horizon, uncounted, until the cases that
// count are through or `lastTime` is reached.
struct Plan
{
    std::uint32_t replication = 0;
    Micros warmup = 0;
    Micros horizon = farFuture;
    Micros lastTime = farFuture;
    std::int64_t cases = 0;
    std::int64_t eventLimit = 10'000'000;
    bool pilot = false; // keep the series of lead times for the warm-up
};

enum class DisturbanceKind : std::uint8_t { Nothing, OneCase, Blocked, Longer, Slower };
struct Disturbance
{
    DisturbanceKind kind = DisturbanceKind::Nothing;
    Index link = none;
    Micros from = 0, by = 0;
};

// When each case finished each step (last pass), and how many stood before each step: what a delay study compares.
struct Recorder
{
    struct Standing
    {
        Micros time;
        Index step;
        std::int32_t change;
    };
    bool on = false;
    Micros from = 0; // standing is kept from here on
    std::size_t steps = 0;
    std::vector<Micros> finished; // [case * steps + step], -1 = never
    std::vector<Micros> entered;  // by case
    std::vector<Standing> standing;
};

enum class Stop { Running, Done, TooManyEvents, TooManyVisits, QueueTooLong };

enum Phase : std::uint8_t { Working, Investigating, Fixing, Held, Moving };

// One copy of a case on its way; a case without parallel branches is one token. What every event touches comes first.
struct alignas(64) Token
{
    Micros entered, queued;
    double route;
    std::uint32_t number;   // of the case at its source
    std::uint32_t sequence; // of the case in the run
    Index step, next, link, caseSlot;
    std::uint16_t tag, visit;
    Phase phase;
    bool counted;   // the case entered in the observed time
    bool afterWork; // repairs: found by the step's own work rather than on receipt
    bool follower;  // of a batch: the set-up is paid
    bool mate;      // in the hands of whoever works on the rest of its batch
    bool redoPast;  // sent back on receipt: what is done again ends before `redoUntil`
    bool alive;
    std::uint32_t batch; // 0 = came alone
    Index defects, repairs, pending, pass, redoTo, redoUntil;
    Micros received, started, finished, dispatched;
    Micros late; // by the standards so far: what one misses, minus what later ones make up for

    std::uint64_t caseKey() const { return number | (static_cast<std::uint64_t>(tag) << 32); }
};

struct PoolState
{
    std::int32_t free = 0;
    Index head = none, tail = none;
    std::uint32_t waiting = 0;
    bool dirty = false, opening = false;
};

struct CaseState
{
    std::uint32_t live = 0, held = 0;
    Index groups = none, next = none;
    bool redone = false, ended = false;
};

struct Group // tokens of one case that wait at one join
{
    Index join, key, tokens, next;
    std::uint32_t count;
};

struct Pass // one instance of a parallel split
{
    Index parent, split, refs, next;
    bool joined; // its branches have met once
};

struct Defect
{
    Index maker, refs, next;
    std::uint32_t tag;
    bool found, escaped;
};

struct Cell // of a list of defects, or of a standard whose clock runs
{
    Index what, next;
    Micros since;
};

struct Batch
{
    Index head = none, tail = none;
    int count = 0;
    std::uint32_t generation = 0;
    Micros since = 0;
};

// Items that keep their place while they are used; places are used again.
template <class T>
struct Slab
{
    std::vector<T> items;
    Index free = none;
    Index take()
    {
        if (free == none) {
            items.emplace_back();
            return static_cast<Index>(items.size() - 1);
        }
        const Index at = free;
        free = items[at].next;
        return at;
    }
    void give(Index at)
    {
        items[at].next = free;
        free = at;
    }
    T &operator[](Index at) { return items[at]; }
    const T &operator[](Index at) const { return items[at]; }
    void clear()
    {
        items.clear();
        free = none;
    }
};

// First draws of eight cases in a row, made together: draws depend only on what they are for, so drawing ahead changes
// nothing but the time it takes. Each purpose keeps four such groups, as cases come slightly out of order.
struct DrawsAhead
{
    static constexpr std::uint64_t nobody = ~std::uint64_t{0};
    static constexpr std::size_t groups = 4;
    std::uint64_t group = nobody;
    UniformBlock values;

    static std::uint64_t groupOf(std::uint64_t caseKey) { return caseKey / blockSize; }
    static std::size_t placeOf(std::uint64_t group) { return (group + (group >> 29)) % groups; } // sources mixed in
};

} // namespace baton::sim
