#pragma once

#include "model/simulation/engine/enginetypes.h"

namespace baton::sim {

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
    // Waits of counted cases by step, over all runs of this engine without a recorder.
    const std::vector<CoarseHistogram> &waits() const { return m_waits; }
    const std::vector<CoarseHistogram> &clocks() const { return m_clocks; } // of deliveries, by standard
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
    static constexpr Index timeoutBit = 0x8000'0000u; // marks events about a batch's time-out instead of a token
    struct SourceState
    {
        std::uint32_t drawn = 0;
        UniformBlock ahead; // two gaps of each block, eight blocks at a time
    };

    // engine.cpp: the run as a whole
    void reset();
    void loop(Micros until);
    void handle(const Event &event);
    void stop(Stop why, Index step);
    bool othersAreDue() const { return m_queue.nextTime() == m_now; } // in this same instant
    bool counts(Micros entered) const { return entered >= m_plan.warmup && entered < m_plan.horizon; }
    void push(Micros time, EventClass kind, const Token &token, Index payload)
    {
        m_queue.push(time, kind, token.number, token.step, payload);
    }

    // engineplain.cpp: maps of nothing but steps, people, routing and transfer times, where a case is one token
    void loopPlainly(Micros until);
    void arrivePlainly(Index source);
    void enqueuePlainly(Index token, Index step);
    void beginPlainly(Index token);
    void endPlainly(Index token);
    void departPlainly(Index token, const StepNode &step);
    void startPlainly(PoolState &pool);
    void startDirtyPlainly();
    void bookEdges(const Token &token, const StepNode &step, Micros work);

    // enginearrivals.cpp
    bool mayArrive(Index source);
    bool countEntry();
    void countNight();
    void arrive(Index source);
    void enter(const Source &source, std::uint32_t number);
    void scheduleArrival(Index source);
    Micros drawGap(const Source &source, SourceState &state) const;
    void clearVisits(Index caseSlot);
    void countVisit(Token &token);

    // enginedraws.cpp
    void forgetDraws();
    double uniform(PhiloxKey key, const Token &token, std::uint32_t draw = 0) const;
    template <class Prepare>
    const UniformBlock &drawAhead(std::vector<DrawsAhead> &draws, std::size_t index, PhiloxKey key, const Token &token,
                                  Prepare prepare);
    Micros workOf(const StepNode &step, Token &token);
    Micros delayOf(Index link, const Token &token);
    bool happens(std::size_t index, PhiloxKey key, double share, const Token &token);
    bool makesError(const Token &token, const StepNode &step);
    bool goesWrong(const Token &token, Index link);

    // enginepools.cpp: queues before people; those of several priorities know the last of each
    void enqueue(Index token, Index step);
    void passGateway(Index token);
    void submit(Index token, Index pool);
    void append(PoolState &pool, Index token);
    void lineUp(Index pool, Index token);
    void appendToClass(PoolState &pool, Index first, Index token);
    void leaveClass(Index pool, Index token, Index before);
    void markDirty(Index pool);
    void startDirty();
    void startPool(Index pool);
    std::int32_t peopleFor(const Token &token) const
    {
        return token.phase == Working ? m_network->steps[token.step].people : 1;
    }
    bool isOpen(Index pool);

    // enginework.cpp: people at work
    Index jobStep(const Token &token) const;
    Micros drawJob(Token &token);
    Micros endOfWork(const StepNode &step, Micros work);
    void startJob(Index token);
    void startBatchJob(Index token);
    void beginWork(Index token, const StepNode &step, Micros work, Micros end);
    void gatherMates(Index token);
    void serviceEnd(Index token);

    // enginebooks.cpp: sums, recorder and trace
    Micros overlap(Micros from, Micros to) const
    {
        return std::max<Micros>(0, std::min(to, m_plan.horizon) - std::max(from, m_plan.warmup));
    }
    void bookWork(const Token &token, const StepNode &step, Micros work);
    void bookTime(const StepNode &step, std::int32_t people, Micros end);
    bool worksAnew(const Token &token) const;
    void leave(const Token &token);
    void closeBooks();
    void addStepsToPools();
    void recordFinish(const Token &token);
    void recordStanding(Index step, int change)
    {
        if (m_recorder.on && m_now >= m_recorder.from)
            m_recorder.standing.push_back({m_now, step, change});
    }
    static TraceKind startKind(Phase phase);
    void trace(Index token, TraceKind kind, Index step, Index link = none, Micros until = 0)
    {
        if (m_trace)
            writeTrace(token, kind, step, link, until);
    }
    void writeTrace(Index token, TraceKind kind, Index step, Index link, Micros until);

    // engineroutes.cpp: from one step to the next
    void depart(Index token);
    Index linkChosen(const StepNode &step, double u) const;
    void transfer(Index token, Index link);
    Micros transferTime(Index token, Index link);
    void transit(Index token, Index link, Micros delay);
    bool heldBack(Index token); // by the disturbance
    void reach(Index token);
    void endToken(Index token);

    // enginejoins.cpp: parallel branches and where they meet
    void branch(Index token);
    void chooseSome(const Token &token, const StepNode &step);
    Index cloneToken(Index token);
    Index matchingPass(const Token &token, Index join) const;
    bool join(Index token); // true = complete, the token goes on; false = held
    void hold(Index token, Index group);
    void complete(Index token, Index group);
    Index groupFor(const Token &token, Index join);
    void starve(Index caseSlot);
    bool passAgain(Index caseSlot); // what is done again; false = nothing such waits
    void releasePass(Index pass);

    // enginebatches.cpp
    void collect(Index token, Index link);
    void sendBatch(Index link);
    bool flushBatches();
    void batchTimeout(Index link);

    // engineerrors.cpp: errors that ride along
    void introduce(Token &token, Index maker, std::uint32_t tag);
    void addDefect(Token &token, Index defect);
    void dropDefects(Token &token);
    void dropDefectsOf(Token &token, Index maker);
    void releaseDefect(Index defect);
    void copyDefects(const Token &from, Token &to);
    void mergeDefects(Token &into, Token &from);
    bool workChecks(Token &token);
    bool findAlong(Token &token, PhiloxKey key, const double *chances, double chance);
    void nextRepair(Index token);
    void afterRepairs(Index token);
    void repairEnd(Index token);
    void escape(Token &token);
    bool hasLiveDefects(const Token &token) const;

    // enginestandards.cpp: agreed response times
    void startClock(Token &token, Index link);
    void settleClocks(Token &token, StandardEvent event);
    void settle(const StandardRule &rule, Index index, Micros from, Micros to, Token &token);
    Micros stampOf(const Token &token, StandardEvent event) const;
    void closeStandards();
    void closeStandard(Index index, Micros since);
    void closeOnTheWay(Token &token, Index standard);
    void closeAtSupplier(const Token &token, Index index);
    void missClocks(Token &token);
    Micros clock(const StandardRule &rule, Micros from, Micros to);
    void mergePending(Token &into, Token &from);
    void dropPending(Token &token);

    const Network *m_network;
    Plan m_plan;
    Disturbance m_disturbance;
    bool m_disturbed = false; // something has been held back
    bool m_arrivalsOver = false;
    Micros m_released = 0;
    Micros m_now = 0;
    Micros m_lastArrival = 0; // in pilot runs
    std::uint32_t m_nextBatch = 0;
    int m_depth = 0;          // of gateways passed in one event
    std::int64_t m_open = 0;  // cases that count and are not through
    double m_openEntered = 0; // sum of when they entered
    Stop m_stop = Stop::Running;
    Index m_culprit = none;
    EventQueue m_queue;
    Slab<Token> m_tokens;
    Slab<CaseState> m_cases;
    Slab<Group> m_groups;
    Slab<Pass> m_passes;
    Slab<Defect> m_defects;
    Slab<Cell> m_cells;
    std::vector<PoolState> m_pools;
    std::vector<Index> m_lastOfClass; // by Pool::firstClass + rank; none = nobody of that class waits
    std::vector<SourceState> m_sources;
    std::vector<DrawsAhead> m_workAhead, m_delayAhead, m_chanceAhead; // by step; by link; by either
    std::vector<Batch> m_batches;
    std::vector<Index> m_dirty, m_chosen, m_branched, m_mates;
    std::vector<Micros> m_mateWork;
    std::vector<std::uint16_t> m_visits; // [case slot * steps + step]
    std::vector<std::size_t> m_hints;    // by calendar
    Tally m_tally;
    std::vector<CoarseHistogram> m_waits;  // by step
    std::vector<CoarseHistogram> m_clocks; // by standard
    Recorder m_recorder;
    Trace *m_trace = nullptr;
};

} // namespace baton::sim
