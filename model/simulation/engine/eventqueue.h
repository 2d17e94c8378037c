#pragma once

#include "model/simulation/engine/network.h"

#include <algorithm>

namespace baton::sim {

// Classes of simultaneous events, in the order in which they happen; service starts come after all of them.
enum class EventClass : std::uint32_t { CalendarChange = 0, ServiceEnd = 1, HandoffArrival = 2, ExternalArrival = 3 };

struct Event
{
    Micros time;
    EventClass kind;
    std::uint32_t payload;
};

// What comes next: a tournament of slots, each holding one event; simultaneous events of a class come by case, then
// step, then in the order in which they were pushed. Each match is won without a branch, which is what makes it
// faster than a heap. The slot of the event taken stays open: the next one pushed goes there, and the path to the
// top is played once for both.
class EventQueue
{
public:
    struct Pending
    {
        Event event;
        std::uint64_t order;
        std::uint32_t sequence;
    };

    EventQueue() { clear(); }
    void clear()
    {
        m_sequence = 0;
        m_open = false;
        build();
    }
    // Time of the next event, not counting the one taken last; beyond farFuture when there is none.
    Micros nextTime() const { return m_next >> 2; }
    // Only with an event left.
    Event take()
    {
        close();
        const Node &top = m_nodes[1];
        const Event event{top.key >> 2, static_cast<EventClass>(top.key & 3), top.payload()};
        m_hole = top.slot();
        m_open = true;
        m_next = bestBeside(m_hole);
        return event;
    }
    // Events at farFuture or later never happen.
    void push(Micros time, EventClass kind, std::uint64_t number, Index step, std::uint32_t payload)
    {
        const std::uint32_t slot = m_open ? m_hole : freeSlot();
        m_open = false;
        const auto key = static_cast<Micros>(static_cast<std::uint64_t>(std::min(time, farFuture)) << 2 |
                                             static_cast<std::uint64_t>(kind));
        m_ties[slot] = {number << 24 | (step & 0xFFFFFFu), m_sequence++};
        m_next = std::min(m_next, key);
        play({key, static_cast<std::uint64_t>(payload) << 32 | slot}, slot);
    }
    std::size_t size() const { return m_capacity - m_free.size() - (m_open ? 1 : 0); }
    std::vector<Pending> pending() const // in order
    {
        std::vector<Pending> all;
        for (std::size_t slot = 0; slot < m_capacity; ++slot) {
            const Node &node = m_nodes[m_capacity + slot];
            const bool taken = m_open && slot == m_hole;
            if (node.key < nobody && !taken)
                all.push_back({{node.key >> 2, static_cast<EventClass>(node.key & 3), node.payload()},
                               m_ties[slot].order,
                               m_ties[slot].sequence});
        }
        std::sort(all.begin(), all.end(), before);
        return all;
    }

private:
    struct Node
    {
        Micros key;        // time and class
        std::uint64_t who; // payload and slot

        std::uint32_t slot() const { return static_cast<std::uint32_t>(who); }
        std::uint32_t payload() const { return static_cast<std::uint32_t>(who >> 32); }
    };
    struct Tie
    {
        std::uint64_t order; // case 40 bits, step 24 bits
        std::uint32_t sequence;
    };
    static constexpr Micros nobody = (farFuture + 1) << 2; // and a little more by slot, so that no two are alike

    static bool before(const Pending &a, const Pending &b)
    {
        if (a.event.time != b.event.time || a.event.kind != b.event.kind)
            return a.event.time != b.event.time ? a.event.time < b.event.time : a.event.kind < b.event.kind;
        return a.order != b.order ? a.order < b.order : a.sequence < b.sequence;
    }
    static Node nobodyAt(std::size_t slot) { return {nobody + static_cast<Micros>(slot), slot}; }
    bool wins(const Node &a, const Node &b) const
    {
        if (a.key != b.key) [[likely]]
            return a.key < b.key;
        const Tie &x = m_ties[a.slot()], &y = m_ties[b.slot()];
        return x.order != y.order ? x.order < y.order : x.sequence < y.sequence;
    }
    void play(Node winner, std::uint32_t slot)
    {
        Node *const nodes = m_nodes.data();
        std::size_t at = m_capacity + slot;
        nodes[at] = winner;
        for (; at > 1; at >>= 1) {
            const Node other = nodes[at ^ 1];
            bool lost = other.key < winner.key;
            if (other.key == winner.key) [[unlikely]]
                lost = wins(other, winner);
            // A mask instead of a choice: compilers make a branch of the latter, and it is taken half of the time.
            const std::uint64_t mask = -static_cast<std::uint64_t>(lost);
            winner.key ^= (winner.key ^ other.key) & static_cast<Micros>(mask);
            winner.who ^= (winner.who ^ other.who) & mask;
            nodes[at >> 1] = winner;
        }
    }
    Micros bestBeside(std::uint32_t slot) const
    {
        Micros best = nobody;
        for (std::size_t at = m_capacity + slot; at > 1; at >>= 1)
            best = std::min(best, m_nodes[at ^ 1].key);
        return best;
    }
    void close()
    {
        if (!m_open)
            return;
        m_open = false;
        m_free.push_back(m_hole);
        play(nobodyAt(m_hole), m_hole);
    }
    std::uint32_t freeSlot()
    {
        if (m_free.empty())
            grow();
        const std::uint32_t slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    void build()
    {
        m_nodes.resize(2 * m_capacity);
        m_ties.resize(m_capacity);
        m_free.clear();
        for (std::size_t slot = m_capacity; slot-- > 0;) {
            m_nodes[m_capacity + slot] = nobodyAt(slot);
            m_free.push_back(static_cast<std::uint32_t>(slot));
        }
        playAll();
    }
    void playAll()
    {
        for (std::size_t at = m_capacity; at-- > 1;)
            m_nodes[at] = wins(m_nodes[2 * at], m_nodes[2 * at + 1]) ? m_nodes[2 * at] : m_nodes[2 * at + 1];
        m_next = m_nodes[1].key;
    }
    void grow()
    {
        const std::size_t before = m_capacity;
        m_capacity *= 2;
        m_nodes.resize(2 * m_capacity);
        m_ties.resize(m_capacity);
        std::copy_backward(m_nodes.begin() + static_cast<std::ptrdiff_t>(before),
                           m_nodes.begin() + static_cast<std::ptrdiff_t>(2 * before),
                           m_nodes.begin() + static_cast<std::ptrdiff_t>(m_capacity + before));
        for (std::size_t slot = m_capacity; slot-- > before;) {
            m_nodes[m_capacity + slot] = nobodyAt(slot);
            m_free.push_back(static_cast<std::uint32_t>(slot));
        }
        playAll();
    }

    std::size_t m_capacity = 2; // slots, a power of two
    std::vector<Node> m_nodes;  // 1 = the winner, the matches of at are 2 at and 2 at + 1, slots from m_capacity on
    std::vector<Tie> m_ties;    // by slot
    std::vector<std::uint32_t> m_free;
    Micros m_next = 0;
    std::uint32_t m_sequence = 0, m_hole = 0;
    bool m_open = false;
};

} // namespace baton::sim
