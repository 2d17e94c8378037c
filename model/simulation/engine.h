#pragma once

#include "model/simulation/eventheap.h"
#include "model/simulation/tally.h"
#include "model/simulation/trace.h"

namespace baton::sim {

// Marks events that are about a batch's time-out instead of a token.
inline constexpr Index timeoutBit = 0x8000'0000u;

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

struct Token
{
    Micros entered, queued;
    double route;
    std::uint32_t number;   // of the case at its source
    std::uint32_t sequence; // of the case in the run
    Index step, next, link, caseSlot;
    std::uint16_t tag, visit;
    std::uint8_t phase;
    bool afterWork; // repairs: found by the step's own work rather than on receipt
    bool follower;  // of a batch: the set-up is paid
    bool mate;      // in the hands of whoever works on the rest of its batch
    bool redoPast;  // sent back on receipt: what is done again ends before `redoUntil`
    bool alive;
    std::uint32_t batch; // 0 = came alone
    Index defects, repairs, pending, pass, redoTo, redoUntil;
    Micros received, started, finished, dispatched;

    std::uint64_t caseKey() const { return number | (static_cast<std::uint64_t>(tag) << 32); }
};

enum class Stop { Running, Done, TooManyEvents, TooManyVisits, QueueTooLong };

// Runs one replication at a time; keeps its memory from one to the next. Copying an engine copies the state of the
// run: how a delay study branches off the disturbed future.
class Engine
{
public:
    explicit Engine(const Network &network);

    void start(const Plan &plan);
    // Handles all events before `until`; true while there is more to do.
    bool runUntil(Micros until);
    // Runs to the end and closes the books.
    Stop finish();
    Stop stopped() const { return m_stop; }
    Index culprit() const { return m_culprit; } // the step at which a limit was reached
    const Tally &tally() const { return m_tally; }
    void disturb(const Disturbance &disturbance) { m_disturbance = disturbance; }
    Recorder &recorder() { return m_recorder; }
    const Recorder &recorder() const { return m_recorder; }
    void traceInto(Trace *trace) { m_trace = trace; }
    // When what was held back was let go: the end of a block, or the arrival of the one late case.
    Micros released() const { return m_released; }
    // From here on nothing more is held back or slowed down.
    bool disturbanceIsOver() const;
    // Both runs, at the same time and with the same plan, go on alike once their disturbances are over. False when in
    // doubt: batches under way are told apart only by their place.
    bool goesOnLike(const Engine &other) const;

private:
    class StateWriter;
    enum Phase : std::uint8_t { Working, Investigating, Fixing, Held, Moving };
    struct PoolState
    {
        std::int32_t free = 0;
        Index head = none, tail = none;
        std::uint32_t waiting = 0;
        bool dirty = false, opening = false;
    };
    struct SourceState
    {
        std::uint32_t drawn = 0;
        Micros gaps[8]; // drawn ahead, eight at a time
    };
    // First executions of a step by four cases in a row, drawn together: draws depend only on what they are for, so
    // drawing ahead changes nothing but the time it takes.
    struct Ahead
    {
        std::uint64_t group = ~std::uint64_t{0};
        Micros work[4];
        double route[4];
    };
    static constexpr std::size_t aheadGroups = 4; // of each step, as cases come slightly out of order
    struct Case
    {
        std::uint32_t live = 0, held = 0;
        Index groups = none, next = none;
        double entered = 0;
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
    };
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

    // engine.cpp: the loop, arrivals, pools, services
    template <bool Plain>
    void loop(Micros until);
    template <bool Plain>
    void handle(const Event &event);
    template <bool Plain>
    void arrive(Index source);
    template <bool Plain>
    void enqueue(Index token, Index step);
    template <bool Plain>
    void submit(Index token, Index pool);
    template <bool Plain>
    void begin(Index token);
    template <bool Plain>
    void startPool(Index pool);
    template <bool Plain>
    void startDirty();
    template <bool Plain>
    void serviceEnd(Index token);
    template <bool Plain>
    void depart(Index token);
    template <bool Plain>
    void transfer(Index token, Index link);
    template <bool Plain>
    void reach(Index token);
    template <bool Plain>
    void endToken(Index token);
    void scheduleArrival(Index source);
    void drawGaps(const Source &source, SourceState &state);
    const Ahead &drawAhead(Index step, std::uint64_t caseKey);
    void push(Micros time, EventClass kind, const Token &token, Index payload)
    {
        m_heap.push({time, Event::orderOf(kind, token.number, token.step), m_sequence++, payload});
    }
    Index newToken();
    void countVisit(Token &token);
    void leave(const Token &token);
    double chosen(const Token &token, const StepNode &step) const;
    Index linkChosen(const StepNode &step, double u) const;
    bool counts(Micros entered) const { return entered >= m_plan.warmup && entered < m_plan.horizon; }
    double overlap(Micros from, Micros to) const
    {
        const Micros a = std::max(from, m_plan.warmup), b = std::min(to, m_plan.horizon);
        return b > a ? static_cast<double>(b - a) : 0.0;
    }
    void markDirty(Index pool);
    void stop(Stop why, Index step);
    void closeBooks();
    void addStepsToPools();

    // enginework.cpp: calendars, phases, books of a service in the full model
    Index jobStep(const Token &token) const;
    Micros drawWork(Token &token);
    Micros endOfWork(const StepNode &step, Micros work);
    void startJob(Index token);
    void gatherMates(Index token);
    void bookWork(const Token &token, const StepNode &step, Micros work);
    void bookTime(const StepNode &step, Micros end);
    bool worksAnew(const Token &token) const;
    bool poolIsOpen(Index pool);

    // enginebranches.cpp: parallel branches, joins, batches
    void branch(Index token);
    std::size_t chooseSome(const Token &token, const StepNode &step);
    Index cloneToken(Index token);
    Index matchingPass(const Token &token, Index join) const;
    bool join(Index token); // true = complete, the token goes on; false = held
    void hold(Index token, Index group);
    void complete(Index token, Index group);
    Index groupFor(const Token &token, Index join);
    void starve(Index caseSlot);
    void releasePass(Index pass);
    bool collect(Index token, Index link); // into a batch; true = kept there
    void sendBatch(Index link);
    void sendTokens(Index first, Index link);
    bool flushBatches();
    void batchTimeout(Index link, std::uint32_t generation);
    void transit(Index token, Index link, Micros delay);
    bool heldBack(Index token); // by the disturbance

    // engineerrors.cpp: errors that ride along
    void introduce(Token &token, Index maker, std::uint32_t tag);
    void addDefect(Token &token, Index defect);
    void dropDefects(Token &token);
    void dropDefectsOf(Token &token, Index maker);
    void releaseDefect(Index defect);
    void copyDefects(const Token &from, Token &to);
    void mergeDefects(Token &into, Token &from);
    bool inspect(Token &token, const Link &link);
    bool workChecks(Token &token);
    bool findAlong(Token &token, PhiloxKey key, const double *chances, double chance);
    void nextRepair(Index token);
    void afterRepairs(Index token);
    void repairEnd(Index token);
    void escape(Token &token);
    bool hasLiveDefects(const Token &token) const;

    // enginestandards.cpp
    void startClock(Token &token, Index link);
    void settleClocks(Token &token, StandardEvent event);
    void settle(const StandardRule &rule, Index index, Micros from, Micros to, Micros entered);
    Micros stampOf(const Token &token, StandardEvent event) const;
    void closeStandards();
    void closeStandard(Index index, Micros since);
    void closeAtSupplier(const Token &token, Index index);
    void missClocks(Token &token);
    Micros clock(const StandardRule &rule, Micros from, Micros to);
    void mergePending(Token &into, Token &from);
    void dropPending(Token &token);

    // recorder and trace
    void recordFinish(const Token &token);
    void recordStanding(Index step, int change);
    static TraceKind startKind(std::uint8_t phase);
    void trace(Index token, TraceKind kind, Index step, Index link = none, Micros until = 0);

    const Network *m_network;
    Plan m_plan;
    Disturbance m_disturbance;
    bool m_disturbed = false; // something has been held back
    Micros m_released = 0;
    Micros m_now = 0;
    std::uint32_t m_sequence = 0;
    std::uint32_t m_nextPass = 0, m_nextBatch = 0;
    std::int64_t m_open = 0; // cases that count and are not through
    bool m_arrivalsOver = false;
    Stop m_stop = Stop::Running;
    Index m_culprit = none;
    EventHeap m_heap;
    Slab<Token> m_tokens;
    Slab<Case> m_cases;
    Slab<Group> m_groups;
    Slab<Pass> m_passes;
    Slab<Defect> m_defects;
    Slab<Cell> m_cells;
    std::vector<PoolState> m_pools;
    std::vector<SourceState> m_sources;
    std::vector<Ahead> m_ahead;
    std::vector<Batch> m_batches;
    std::vector<Index> m_dirty, m_chosen, m_branched, m_mates;
    std::vector<Micros> m_mateWork;
    std::vector<std::uint16_t> m_visits;
    std::vector<std::size_t> m_hints; // by calendar
    Tally m_tally;
    Recorder m_recorder;
    Trace *m_trace = nullptr;
};

} // namespace baton::sim
