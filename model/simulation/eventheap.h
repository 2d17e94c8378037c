#pragma once

#include "model/simulation/network.h"

#include <algorithm>

namespace baton::sim {

// Classes of simultaneous events, in the order in which they happen; service starts come after all of them.
enum class EventClass : std::uint64_t { CalendarChange = 0, ServiceEnd = 1, HandoffArrival = 2, ExternalArrival = 3 };

struct Event
{
    Micros time;
    std::uint64_t order; // class 3 bits, case 37 bits, step 24 bits
    std::uint32_t sequence;
    Index payload;

    EventClass kind() const { return static_cast<EventClass>(order >> 61); }
    static std::uint64_t orderOf(EventClass kind, std::uint64_t number, Index step)
    {
        return (static_cast<std::uint64_t>(kind) << 61) | ((number & 0x1FFFFFFFFFu) << 24) | (step & 0xFFFFFFu);
    }
    bool before(const Event &other) const
    {
        if (time != other.time)
            return time < other.time;
        return order != other.order ? order < other.order : sequence < other.sequence;
    }
};

// Binary heap whose root, once taken, stays open: the next event pushed goes there and sinks, which saves the usual
// removal and insertion when an event causes exactly one other.
class EventHeap
{
public:
    void clear()
    {
        m_events.clear();
        m_hole = false;
    }
    bool empty() const { return m_events.size() == (m_hole ? 1u : 0u); }
    const Event &top() // closes the hole
    {
        close();
        return m_events.front();
    }
    Event take()
    {
        const Event event = m_events.front();
        m_hole = true;
        return event;
    }
    // Time of the next event, without closing the hole.
    Micros nextTime() const
    {
        if (!m_hole)
            return m_events.empty() ? farFuture : m_events.front().time;
        const std::size_t n = m_events.size();
        const Micros left = n > 1 ? m_events[1].time : farFuture;
        return n > 2 ? std::min(left, m_events[2].time) : left;
    }
    void push(const Event &event)
    {
        if (m_hole) {
            m_hole = false;
            sink(event);
            return;
        }
        std::size_t at = m_events.size();
        m_events.push_back(event);
        while (at > 0 && event.before(m_events[(at - 1) / 2])) {
            m_events[at] = m_events[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        m_events[at] = event;
    }
    void close()
    {
        if (!m_hole)
            return;
        m_hole = false;
        const Event last = m_events.back();
        m_events.pop_back();
        if (!m_events.empty())
            sink(last);
    }
    const std::vector<Event> &events() const { return m_events; }

private:
    void sink(const Event &event)
    {
        const std::size_t n = m_events.size();
        Event *const e = m_events.data();
        std::size_t at = 0;
        for (std::size_t child = 1; child < n; child = 2 * at + 1) {
            child += child + 1 < n && e[child + 1].before(e[child]);
            if (!e[child].before(event))
                break;
            e[at] = e[child];
            at = child;
        }
        e[at] = event;
    }

    std::vector<Event> m_events;
    bool m_hole = false;
};

} // namespace baton::sim
