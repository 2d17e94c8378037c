#pragma once

#include "model/base/calendar.h"
#include "model/map/processmap.h"

#include <vector>

namespace baton::sim {

// One usual case's way through a map: the handoffs it takes and its steps in order, with mean times, nobody in the way
// and the hours that people keep. It goes by the handoff it was made for; of several ways there the likeliest, of
// equally likely ones the shortest, and behind it where most cases go. A handoff that would close a circle is left out:
// one pass is looked at. Batches are not waited for.
class CaseWay
{
public:
    struct Way
    {
        std::size_t from = 0, to = 0; // positions in map.steps
        double share = 1;
        Micros delay = 0;
    };
    struct Work
    {
        Micros time = 0;
        std::size_t calendar = npos; // position in hours(); npos = always at work
        bool finishes = false;       // what has begun is finished after closing time
    };
    // By position in map.steps, instants; `never` where the case does not come.
    struct Times
    {
        std::vector<Micros> arrived, begun, finished;
    };
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    static constexpr Micros never = WorkingCalendar::never;

    CaseWay(const ProcessMap &map, std::size_t handoff);

    // A case that enters at `enter`; `late` is added to the way of the handoff, or to its supplier's work.
    Times times(Micros enter, Micros late, bool atSupplier) const;
    // The first moment to enter at which the case reaches the customer of the handoff at `due` or later.
    Micros entryFor(Micros due) const;
    // When a case that enters then reaches the customer by the handoff.
    Micros arrival(Micros enter) const;

    const std::vector<std::size_t> &order() const { return m_order; } // steps, first to last
    const std::vector<std::size_t> &taken() const { return m_taken; } // handoffs, in table order
    const Way &way(std::size_t handoff) const { return m_ways[handoff]; }
    const Work &work(std::size_t step) const { return m_work[step]; }
    const std::vector<WorkingCalendar> &hours() const { return m_hours; } // by position in map.calendars
    bool keepsHours() const;                                              // somebody on the way does
    bool endsAt(std::size_t step) const;
    std::vector<bool> after(std::size_t step) const; // it and what lies behind it on the way, by position in map.steps

private:
    void readHours();
    void readMap();
    Work workOf(const Step &step) const;
    Micros begin(const Work &work, Micros arrived) const;
    Micros finish(const Work &work, Micros begun) const;
    double chance(const Way &way) const;
    void findTowards();
    std::size_t source() const;
    void findBacks(std::size_t first);
    std::size_t choice(std::size_t step) const;
    void take(std::size_t handoff, std::vector<bool> &seen, std::vector<std::size_t> &open);
    void followFrom(std::size_t first);
    void sortSteps();
    void visit(std::size_t first, std::vector<int> &state, std::vector<std::size_t> &kept);

    const ProcessMap &m_map;
    std::size_t m_handoff;
    std::vector<std::vector<std::size_t>> m_out; // of all handoffs, by step
    std::vector<std::vector<std::size_t>> m_in;  // of those taken, by step
    std::vector<Way> m_ways;
    std::vector<Work> m_work;
    std::vector<WorkingCalendar> m_hours;
    std::vector<double> m_far;
    std::vector<std::size_t> m_towards, m_taken, m_steps, m_order;
    std::vector<bool> m_back;
    bool m_passed = false;
};

} // namespace baton::sim
