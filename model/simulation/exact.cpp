#include "model/simulation/simulation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

// The max-plus answer for one case with mean times and nobody in the way: Baccelli, Cohen, Olsder & Quadrat,
// "Synchronization and Linearity", 1992; Heidergott, Olsder & van der Woude, "Max Plus at Work", 2006.
namespace baton {

namespace {

constexpr double unset = -std::numeric_limits<double>::infinity();

struct Way
{
    std::size_t from = 0, to = 0;
    double share = 1;
    double delay = 0;
};

// One case's way through the map: which handoffs it takes, and in which order its steps come.
class CaseWay
{
public:
    CaseWay(const ProcessMap &map, std::size_t handoff) : m_map(map), m_handoff(handoff), m_out(map.steps.size())
    {
        readMap();
        findTowards();
        followFrom(source());
        sortSteps();
    }

    // Finish of each step; `late` s are added to the handoff asked for, or to its supplier's work.
    struct Times
    {
        std::vector<double> start, finish;
    };
    Times times(double late, bool atSupplier) const
    {
        Times t{std::vector<double>(m_map.steps.size(), unset), std::vector<double>(m_map.steps.size(), unset)};
        for (const std::size_t step : m_order) {
            double start = step == m_order.front() ? 0 : unset;
            for (const std::size_t h : m_taken)
                if (m_ways[h].to == step)
                    start = std::max(start, t.finish[m_ways[h].from] + m_ways[h].delay +
                                                (h == m_handoff && !atSupplier ? late : 0));
            t.start[step] = start;
            t.finish[step] = start + m_work[step] + (atSupplier && step == m_ways[m_handoff].from ? late : 0);
        }
        return t;
    }
    const std::vector<std::size_t> &order() const { return m_order; }
    bool endsAt(std::size_t step) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(), [&](std::size_t h) { return m_ways[h].from == step; });
    }
    std::vector<bool> after(std::size_t step) const
    {
        std::vector<bool> seen(m_map.steps.size());
        seen[step] = true;
        for (const std::size_t s : m_order)
            for (const std::size_t h : m_taken)
                if (m_ways[h].from == s && seen[s])
                    seen[m_ways[h].to] = true;
        return seen;
    }

private:
    void readMap()
    {
        const double hours = m_map.info.hoursPerDay;
        for (const Step &step : m_map.steps)
            m_work.push_back(step.work.resolve(hours).mean());
        std::vector<double> said(m_map.steps.size());
        std::vector<int> silent(m_map.steps.size());
        for (const Handoff &handoff : m_map.handoffs) {
            const std::size_t from = *m_map.steps.positionOf(handoff.from);
            m_out[from].push_back(m_ways.size());
            m_ways.push_back({from, *m_map.steps.positionOf(handoff.to), handoff.share.value_or(-1),
                              handoff.delay.resolve(hours).mean()});
            said[from] += handoff.share.value_or(0);
            silent[from] += handoff.share ? 0 : 1;
        }
        for (Way &way : m_ways)
            if (way.share < 0)
                way.share = m_map.steps[way.from].split == Split::One
                                ? std::max(0.0, 1 - said[way.from]) / silent[way.from]
                                : 1.0;
    }

    double chance(const Way &way) const { return m_map.steps[way.from].split == Split::One ? way.share : 1.0; }

    // Most likely way from each step to the supplier of the handoff: shortest path in -log chance.
    void findTowards()
    {
        m_towards.assign(m_map.steps.size(), npos);
        m_far.assign(m_map.steps.size(), std::numeric_limits<double>::infinity());
        using Entry = std::pair<double, std::size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        m_far[m_ways[m_handoff].from] = 0;
        open.emplace(0, m_ways[m_handoff].from);
        std::vector<std::vector<std::size_t>> in(m_map.steps.size());
        for (std::size_t h = 0; h < m_ways.size(); ++h)
            in[m_ways[h].to].push_back(h);
        while (!open.empty()) {
            const auto [far, step] = open.top();
            open.pop();
            if (far > m_far[step])
                continue;
            for (const std::size_t h : in[step]) {
                // A little for each step, so that of equally likely ways the shortest is taken.
                const double longer = far - std::log(std::max(chance(m_ways[h]), 1e-12)) + 1e-9;
                if (longer < m_far[m_ways[h].from]) {
                    m_far[m_ways[h].from] = longer;
                    m_towards[m_ways[h].from] = h;
                    open.emplace(longer, m_ways[h].from);
                }
            }
        }
    }

    // Where the case enters: the most likely step with arrivals from which the handoff can be reached, else the
    // farthest step upstream, else the supplier itself.
    std::size_t source() const
    {
        std::size_t best = m_ways[m_handoff].from, farthest = best;
        double nearest = std::numeric_limits<double>::infinity();
        std::vector<bool> hasIn(m_map.steps.size());
        for (const Way &way : m_ways)
            hasIn[way.to] = true;
        for (std::size_t s = 0; s < m_map.steps.size(); ++s) {
            if (!std::isfinite(m_far[s]))
                continue;
            if (m_map.steps[s].arrivals && m_far[s] < nearest) {
                nearest = m_far[s];
                best = s;
            }
            if (!hasIn[s])
                farthest = s;
        }
        return std::isfinite(nearest) ? best : farthest;
    }

    // Handoffs that close a circle when the map is walked from where the case enters.
    void findBacks(std::size_t first)
    {
        m_back.assign(m_ways.size(), false);
        std::vector<int> state(m_map.steps.size());
        std::vector<std::pair<std::size_t, std::size_t>> path{{first, 0}};
        state[first] = 1;
        while (!path.empty()) {
            auto &[step, at] = path.back();
            if (at == m_out[step].size()) {
                state[step] = 2;
                path.pop_back();
                continue;
            }
            const std::size_t h = m_out[step][at++], to = m_ways[h].to;
            m_back[h] = state[to] == 1;
            if (state[to] != 0)
                continue;
            state[to] = 1;
            path.emplace_back(to, 0);
        }
    }

    // The handoff a `one` step takes: towards the one asked about, else the likeliest that does not go back.
    std::size_t choice(std::size_t step) const
    {
        if (step == m_ways[m_handoff].from)
            return m_handoff;
        if (m_towards[step] != npos && !m_passed)
            return m_towards[step];
        std::size_t best = npos;
        for (const std::size_t h : m_out[step])
            if (!m_back[h] && (best == npos || m_ways[h].share > m_ways[best].share))
                best = h;
        return best;
    }
    void take(std::size_t handoff, std::vector<bool> &seen, std::vector<std::size_t> &open)
    {
        if (handoff == npos)
            return;
        m_passed = m_passed || handoff == m_handoff;
        m_taken.push_back(handoff);
        if (!seen[m_ways[handoff].to])
            open.push_back(m_ways[handoff].to);
        seen[m_ways[handoff].to] = true;
    }
    void followFrom(std::size_t first)
    {
        findBacks(first);
        std::vector<bool> seen(m_map.steps.size());
        std::vector<std::size_t> open{first};
        seen[first] = true;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::size_t step = open[i];
            if (m_map.steps[step].split == Split::One)
                take(choice(step), seen, open);
            else
                for (const std::size_t h : m_out[step])
                    take(h, seen, open);
        }
        m_steps = open;
    }
    // Along the handoffs taken; a handoff that would close a circle is left out (one pass is looked at).
    void sortSteps()
    {
        std::vector<int> state(m_map.steps.size());
        std::vector<std::size_t> kept;
        visit(m_steps.front(), state, kept);
        std::reverse(m_order.begin(), m_order.end());
        std::sort(kept.begin(), kept.end());
        m_taken = kept;
    }
    void visit(std::size_t first, std::vector<int> &state, std::vector<std::size_t> &kept)
    {
        std::vector<std::pair<std::size_t, std::size_t>> path{{first, 0}};
        state[first] = 1;
        while (!path.empty()) {
            auto &[step, at] = path.back();
            if (at == m_taken.size()) {
                state[step] = 2;
                m_order.push_back(step);
                path.pop_back();
                continue;
            }
            const std::size_t h = m_taken[at++];
            if (m_ways[h].from != step || state[m_ways[h].to] == 1)
                continue;
            kept.push_back(h);
            if (state[m_ways[h].to] == 0) {
                state[m_ways[h].to] = 1;
                path.emplace_back(m_ways[h].to, 0);
            }
        }
    }

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    const ProcessMap &m_map;
    std::size_t m_handoff;
    std::vector<std::vector<std::size_t>> m_out;
    std::vector<Way> m_ways;
    std::vector<double> m_work, m_far;
    std::vector<std::size_t> m_towards, m_taken, m_steps, m_order;
    std::vector<bool> m_back;
    bool m_passed = false;
};

} // namespace

Result<ExactDelay> exactDelay(const ProcessMap &map, const DelayQuestion &question)
{
    const auto handoff = map.handoffs.positionOf(question.handoff);
    if (!handoff)
        return Error(ErrorCode::UnknownHandoff, {question.handoff});
    const bool atSupplier = question.kind == DelayKind::Slower;
    const CaseWay way(map, *handoff);
    const CaseWay::Times planned = way.times(0, atSupplier), late = way.times(question.by, atSupplier);
    const Handoff &delayed = map.handoffs[*handoff];
    const std::vector<bool> affected = way.after(*map.steps.positionOf(atSupplier ? delayed.from : delayed.to));
    ExactDelay answer;
    double lastEnd = unset;
    for (const std::size_t step : way.order()) {
        ExactLate row;
        row.step = map.steps[step].id;
        row.plannedStart = planned.start[step];
        row.plannedEnd = planned.finish[step];
        row.late = late.finish[step] - planned.finish[step];
        row.absorbed = affected[step] ? question.by - row.late : 0;
        if (affected[step] && way.endsAt(step) && planned.finish[step] > lastEnd) {
            lastEnd = planned.finish[step];
            answer.slackAbsorbed = row.absorbed;
        }
        answer.steps.push_back(row);
    }
    std::stable_sort(answer.steps.begin(), answer.steps.end(),
                     [](const ExactLate &a, const ExactLate &b) { return a.plannedStart < b.plannedStart; });
    return answer;
}

} // namespace baton
