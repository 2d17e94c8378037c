#include "model/simulation/engine/engine.h"

#include <algorithm>

// What decides how a run goes on, in a form that does not depend on where things lie in memory.
namespace baton::sim {

class Engine::StateWriter
{
public:
    StateWriter(const Engine &engine, std::vector<std::uint64_t> &out) : m_engine(engine), m_out(out)
    {
        m_out.clear();
        m_cases.reset(engine.m_cases.items.size());
        m_passes.reset(engine.m_passes.items.size());
        m_defects.reset(engine.m_defects.items.size());
        m_tokens.reset(engine.m_tokens.items.size());
    }

    void write()
    {
        writeEvents();
        for (const PoolState &pool : m_engine.m_pools) {
            add(static_cast<std::uint64_t>(pool.free));
            add(pool.opening);
            writeList(pool.head, pool.waiting);
        }
        for (const Batch &batch : m_engine.m_batches)
            writeList(batch.head, static_cast<std::uint32_t>(batch.count));
    }

private:
    // Slots in the order in which they are met first.
    class Numbering
    {
    public:
        void reset(std::size_t slots)
        {
            m_numbers.assign(slots, none);
            m_next = 0;
        }
        // True for a slot met for the first time.
        bool meet(Index slot)
        {
            const bool first = m_numbers[slot] == none;
            if (first)
                m_numbers[slot] = m_next++;
            return first;
        }
        Index of(Index slot) const { return m_numbers[slot]; }

    private:
        std::vector<Index> m_numbers;
        Index m_next = 0;
    };

    void add(std::uint64_t value) { m_out.push_back(value); }
    void addTime(Micros time) { add(static_cast<std::uint64_t>(time)); }

    void writeEvents()
    {
        const std::vector<EventQueue::Pending> all = m_engine.m_queue.pending();
        add(all.size());
        for (const auto &[event, order, sequence] : all) {
            addTime(event.time);
            add(static_cast<std::uint64_t>(event.kind));
            add(order);
            const bool ofToken = event.kind == EventClass::ServiceEnd ||
                                 (event.kind == EventClass::HandoffArrival && !(event.payload & timeoutBit));
            if (ofToken)
                writeToken(event.payload);
            else
                add(event.payload);
        }
    }
    void writeList(Index head, std::uint32_t count)
    {
        add(count);
        for (Index t = head; count > 0; t = m_engine.m_tokens[t].next, --count)
            writeToken(t);
    }
    void writeToken(Index index)
    {
        const Token &token = m_engine.m_tokens[index];
        if (!m_tokens.meet(index))
            return add(m_tokens.of(index));
        add(token.number | static_cast<std::uint64_t>(token.tag) << 32 | static_cast<std::uint64_t>(token.visit) << 48);
        add(token.step | static_cast<std::uint64_t>(token.link) << 32);
        add(static_cast<std::uint64_t>(token.phase | token.afterWork << 8 | token.follower << 9 | token.mate << 10 |
                                       token.redoPast << 11 | (token.batch != 0) << 12) |
            static_cast<std::uint64_t>(token.redoUntil) << 32);
        add(token.redoTo);
        for (const Micros time : {token.queued, token.received, token.started, token.finished, token.dispatched})
            addTime(time);
        writePass(token.pass);
        writeDefects(token.defects);
        writeDefects(token.repairs);
        for (Index c = token.pending; c != none; c = m_engine.m_cells[c].next) {
            add(m_engine.m_cells[c].what);
            addTime(m_engine.m_cells[c].since);
        }
        writeCase(token.caseSlot);
    }
    void writePass(Index pass)
    {
        for (; pass != none; pass = m_engine.m_passes[pass].parent) {
            m_passes.meet(pass);
            add(m_passes.of(pass));
            add(m_engine.m_passes[pass].split | static_cast<std::uint64_t>(m_engine.m_passes[pass].refs) << 32);
            add(m_engine.m_passes[pass].joined);
        }
        add(none);
    }
    void writeDefects(Index list)
    {
        for (Index c = list; c != none; c = m_engine.m_cells[c].next) {
            const Index at = m_engine.m_cells[c].what;
            const Defect &defect = m_engine.m_defects[at];
            m_defects.meet(at);
            add(m_defects.of(at) | static_cast<std::uint64_t>(defect.tag) << 32);
            add(defect.maker | static_cast<std::uint64_t>(defect.refs) << 32);
            add(static_cast<std::uint64_t>(defect.found | defect.escaped << 1));
        }
        add(none);
    }
    void writeCase(Index slot)
    {
        const bool first = m_cases.meet(slot);
        add(m_cases.of(slot));
        if (!first)
            return;
        const CaseState &owner = m_engine.m_cases[slot];
        add(owner.live | static_cast<std::uint64_t>(owner.held) << 32);
        add(static_cast<std::uint64_t>(owner.redone | owner.ended << 1));
        if (m_engine.m_network->revisits) {
            const std::size_t steps = m_engine.m_network->steps.size();
            const auto row = m_engine.m_visits.begin() + static_cast<std::ptrdiff_t>(slot * steps);
            m_out.insert(m_out.end(), row, row + static_cast<std::ptrdiff_t>(steps));
        }
        for (Index g = owner.groups; g != none; g = m_engine.m_groups[g].next) {
            const Group &group = m_engine.m_groups[g];
            add(group.join);
            writePass(group.key);
            writeList(group.tokens, group.count);
        }
    }

    const Engine &m_engine;
    std::vector<std::uint64_t> &m_out;
    Numbering m_cases, m_passes, m_defects, m_tokens;
};

bool Engine::goesOnLike(const Engine &other) const
{
    if (m_open != other.m_open || m_queue.size() != other.m_queue.size() || m_tally.cases != other.m_tally.cases ||
        m_stop != other.m_stop)
        return false;
    std::vector<std::uint64_t> mine, theirs;
    StateWriter(*this, mine).write();
    StateWriter(other, theirs).write();
    return mine == theirs;
}

} // namespace baton::sim
