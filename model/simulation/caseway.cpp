#include "model/simulation/caseway.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <mutex>
#include <queue>

namespace baton::sim {

namespace {

constexpr Micros day = 86'400 * microsPerSecond;

Micros rounded(double seconds)
{
    return static_cast<Micros>(std::min(seconds, 4e12) * 1e6 + 0.5);
}

// Compiling a calendar takes longer than a frame has; a slider asks for the same ones again and again.
WorkingCalendar compiled(const CalendarSpec &spec)
{
    constexpr std::size_t most = 16;
    static std::mutex mutex;
    static std::deque<std::pair<CalendarSpec, WorkingCalendar>> known;
    const std::lock_guard lock(mutex);
    for (const auto &[of, hours] : known)
        if (of == spec)
            return hours;
    const Result<WorkingCalendar> made = WorkingCalendar::compile(spec);
    known.emplace_front(spec, made ? *made : WorkingCalendar());
    if (known.size() > most)
        known.pop_back();
    return known.front().second;
}

} // namespace

CaseWay::CaseWay(const ProcessMap &map, std::size_t handoff) : m_map(map), m_handoff(handoff), m_out(map.steps.size())
{
    readHours();
    readMap();
    findTowards();
    followFrom(source());
    sortSteps();
}

void CaseWay::readHours()
{
    for (const Calendar &calendar : m_map.calendars)
        m_hours.push_back(compiled(calendar.spec));
}

CaseWay::Work CaseWay::workOf(const Step &step) const
{
    const double hours = m_map.info.hoursPerDay;
    Work work;
    work.time = rounded(step.work.resolve(hours).mean() + step.setup.resolve(hours).mean());
    work.finishes = step.closing == Closing::Finish;
    const Party *party = m_map.partyOf(step);
    const auto calendar = party ? m_map.calendars.positionOf(party->calendar) : std::nullopt;
    if (calendar && !m_hours[*calendar].alwaysOpen())
        work.calendar = *calendar;
    return work;
}

bool CaseWay::keepsHours() const
{
    return std::any_of(m_order.begin(), m_order.end(), [this](std::size_t s) { return m_work[s].calendar != npos; });
}

// What takes no work does not wait for opening.
Micros CaseWay::begin(const Work &work, Micros arrived) const
{
    return work.calendar == npos || work.time == 0 ? arrived : m_hours[work.calendar].nextOpen(arrived);
}

Micros CaseWay::finish(const Work &work, Micros begun) const
{
    if (work.calendar == npos || work.finishes || begun == never)
        return begun == never ? never : begun + work.time;
    return m_hours[work.calendar].add(begun, work.time);
}

CaseWay::Times CaseWay::times(Micros enter, Micros late, bool atSupplier) const
{
    const std::vector<Micros> unset(m_map.steps.size(), never);
    Times t{unset, unset, unset};
    for (const std::size_t step : m_order) {
        Micros arrived = step == m_order.front() ? enter : std::numeric_limits<Micros>::min();
        for (const std::size_t h : m_in[step]) {
            const Micros left = t.finished[m_ways[h].from];
            const Micros more = h == m_handoff && !atSupplier ? late : 0;
            arrived = left == never || arrived == never ? never : std::max(arrived, left + m_ways[h].delay + more);
        }
        Work work = m_work[step];
        if (atSupplier && step == m_ways[m_handoff].from)
            work.time += late;
        t.arrived[step] = arrived;
        t.begun[step] = begin(work, arrived);
        t.finished[step] = finish(work, t.begun[step]);
    }
    return t;
}

Micros CaseWay::arrival(Micros enter) const
{
    const Micros left = times(enter, 0, false).finished[m_ways[m_handoff].from];
    return left == never ? never : left + m_ways[m_handoff].delay;
}

Micros CaseWay::entryFor(Micros due) const
{
    Micros back = day;
    while (back < 4000 * day && arrival(due - back) >= due)
        back *= 2;
    Micros early = due - back, enough = due;
    while (enough - early > 1) {
        const Micros middle = early + (enough - early) / 2;
        (arrival(middle) >= due ? enough : early) = middle;
    }
    const Id &calendar = m_map.steps[m_order.front()].arrivalsCalendar;
    const auto position = m_map.calendars.positionOf(calendar);
    const Micros entry = position ? m_hours[*position].nextOpen(enough) : enough;
    return entry == never ? enough : entry;
}

bool CaseWay::endsAt(std::size_t step) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](std::size_t h) { return m_ways[h].from == step; });
}

std::vector<bool> CaseWay::after(std::size_t step) const
{
    std::vector<bool> seen(m_map.steps.size());
    seen[step] = true;
    for (const std::size_t s : m_order)
        for (const std::size_t h : m_taken)
            if (m_ways[h].from == s && seen[s])
                seen[m_ways[h].to] = true;
    return seen;
}

void CaseWay::readMap()
{
    const double hours = m_map.info.hoursPerDay;
    for (const Step &step : m_map.steps)
        m_work.push_back(workOf(step));
    std::vector<double> said(m_map.steps.size());
    std::vector<int> silent(m_map.steps.size());
    for (const Handoff &handoff : m_map.handoffs) {
        const std::size_t from = *m_map.steps.positionOf(handoff.from);
        m_out[from].push_back(m_ways.size());
        m_ways.push_back({from, *m_map.steps.positionOf(handoff.to), handoff.share.value_or(-1),
                          rounded(handoff.delay.resolve(hours).mean())});
        said[from] += handoff.share.value_or(0);
        silent[from] += handoff.share ? 0 : 1;
    }
    for (Way &way : m_ways)
        if (way.share < 0)
            way.share =
                m_map.steps[way.from].split == Split::One ? std::max(0.0, 1 - said[way.from]) / silent[way.from] : 1.0;
}

double CaseWay::chance(const Way &way) const
{
    return m_map.steps[way.from].split == Split::One ? way.share : 1.0;
}

// Most likely way from each step to the supplier of the handoff: shortest path in -log chance.
void CaseWay::findTowards()
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
std::size_t CaseWay::source() const
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
void CaseWay::findBacks(std::size_t first)
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
std::size_t CaseWay::choice(std::size_t step) const
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

void CaseWay::take(std::size_t handoff, std::vector<bool> &seen, std::vector<std::size_t> &open)
{
    if (handoff == npos)
        return;
    m_passed = m_passed || handoff == m_handoff;
    m_taken.push_back(handoff);
    if (!seen[m_ways[handoff].to])
        open.push_back(m_ways[handoff].to);
    seen[m_ways[handoff].to] = true;
}

void CaseWay::followFrom(std::size_t first)
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
void CaseWay::sortSteps()
{
    std::vector<int> state(m_map.steps.size());
    std::vector<std::size_t> kept;
    visit(m_steps.front(), state, kept);
    std::reverse(m_order.begin(), m_order.end());
    std::sort(kept.begin(), kept.end());
    m_taken = kept;
    m_in.resize(m_map.steps.size());
    for (const std::size_t h : m_taken)
        m_in[m_ways[h].to].push_back(h);
}

void CaseWay::visit(std::size_t first, std::vector<int> &state, std::vector<std::size_t> &kept)
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

} // namespace baton::sim
