#include "model/analysis/opening.h"

#include "model/analysis/weekhours.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr int rounds = 2;
constexpr int largest = 400;
constexpr std::array<double, 5> spread{0.1, 0.3, 0.5, 0.7, 0.9}; // places in a delay's law that stand for all of it

// A handoff's delay.
struct Shifts
{
    Law law;
    double hoursPerDay = 0, mean = 0;
    std::vector<double> times;
};

// What a step does in one round.
struct Visit
{
    Profile arriving, leaving;
    Profile backlog; // of its people, where they can be full
    double wait = 0, work = 0;
};

// What a step's part in the week hangs on besides what comes to it.
struct StepFacts
{
    double arrivals = 0;
    int arrivalsHours = -1, hours = -1;
    double job = 0;
    double atOnce = 0; // jobs its people can have in hand; 0 = as many as there are
    bool full = false; // more is asked than they can do
    double availability = 1;

    friend bool operator==(const StepFacts &, const StepFacts &) = default;
};

struct EdgeFacts
{
    double rate = 0;
    double mean = 0, variance = 0; // of the delay

    friend bool operator==(const EdgeFacts &, const EdgeFacts &) = default;
};

} // namespace

struct WeekMemory::Known
{
    std::vector<WorkingCalendar> calendars;
    std::vector<Hours> hours;   // by calendar; the last is always open
    std::vector<Shifts> shifts; // by handoff of the map
    std::vector<int> order, from, to;
    std::vector<StepFacts> steps;
    std::vector<EdgeFacts> edges;
    std::vector<std::vector<double>> delays;
    std::vector<Visit> visits; // by round and step; empty: none known
};

WeekMemory::WeekMemory() : m_known(std::make_unique<Known>()) {}

WeekMemory::~WeekMemory() = default;

namespace {

bool sameCalendars(const std::vector<WorkingCalendar> &a, const std::vector<WorkingCalendar> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const WorkingCalendar &x, const WorkingCalendar &y) { return x.sharesHoursWith(y); });
}

Profile allTheTime()
{
    Profile open;
    open.fill(1);
    return open;
}

class Week
{
public:
    Week(const Compiled &map, const Spine &order, const LoadState &load, WeekMemory::Known &known, bool keep)
        : m_map(map)
        , m_order(order)
        , m_load(load)
        , m_known(known)
        , m_keep(keep)
        , m_leaving(map.size(), evenProfile())
        , m_arriving(map.size(), evenProfile())
        , m_backlog(map.pools.size())
        , m_coming(map.pools.size(), Profile{})
    {
        m_out.wait.assign(map.size(), 0);
        m_out.work.assign(map.size(), 0);
        learnHours();
        collectFacts();
        compare();
        for (int i = 0; i < map.size(); ++i)
            for (int b = 0; works(i) && b < bins; ++b)
                m_coming[map.steps[i].pool][b] += m_arriving[i][b] * weekly(i);
    }

    OpeningTimes run()
    {
        for (int round = 0; round < rounds; ++round)
            for (const int step : m_order.order) {
                come(step, round);
                pass(step, round);
            }
        return std::move(m_out);
    }

private:
    void learnHours()
    {
        if (!m_known.hours.empty() && sameCalendars(m_known.calendars, m_map.calendars))
            return;
        m_known.calendars = m_map.calendars;
        m_known.hours.clear();
        for (const WorkingCalendar &calendar : m_map.calendars)
            m_known.hours.emplace_back(openShares(calendar));
        m_known.hours.emplace_back(allTheTime());
        m_known.visits.clear();
    }
    const Hours &hours(int calendar) const { return m_known.hours[calendar < 0 ? m_known.hours.size() - 1 : calendar]; }
    void collectFacts()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            const StepData &step = m_map.steps[i];
            StepFacts facts{step.arrivals, step.arrivalsCalendar, -1, m_load.work[i].jobMean, 0, false, 1};
            if (step.pool >= 0) {
                const PoolData &pool = m_map.pools[step.pool];
                facts.hours = pool.calendar;
                facts.atOnce = pool.people > 0 ? m_load.pools[step.pool].servers : 0;
                facts.full = m_load.pools[step.pool].rho >= 1;
                facts.availability = pool.availability;
            }
            m_steps.push_back(facts);
        }
        for (int e = 0; e < m_map.graph.edges(); ++e) {
            const Moments &delay = m_map.edges[e].delay;
            m_edges.push_back({m_map.arrivals * m_load.throttled.handoffs[e], delay.mean, delay.variance});
            m_delays.push_back(delays(m_map.edges[e]));
        }
    }
    // What differs from the week that is known.
    void compare()
    {
        const bool same = !m_known.visits.empty() && m_known.order == m_order.order &&
                          m_known.from == m_map.graph.from && m_known.to == m_map.graph.to;
        m_sameStep.assign(m_steps.size(), 0);
        m_sameEdge.assign(m_edges.size(), 0);
        for (std::size_t i = 0; same && i < m_steps.size(); ++i)
            m_sameStep[i] = m_steps[i] == m_known.steps[i];
        for (std::size_t e = 0; same && e < m_edges.size(); ++e)
            m_sameEdge[e] = m_edges[e] == m_known.edges[e] && m_delays[e] == m_known.delays[e];
        m_sameArriving.assign(m_steps.size(), same);
        m_sameLeaving = m_sameArriving;
        if (!m_keep)
            return;
        m_known.order = m_order.order;
        m_known.from = m_map.graph.from;
        m_known.to = m_map.graph.to;
        m_known.steps = m_steps;
        m_known.edges = m_edges;
        m_known.delays = m_delays;
        if (!same)
            m_known.visits.assign(m_steps.size() * rounds, {});
    }
    Visit *visit(int step, int round)
    {
        return m_known.visits.empty() ? nullptr : &m_known.visits[m_steps.size() * round + step];
    }

    std::vector<double> delays(const EdgeData &edge)
    {
        if (edge.delay.mean <= 0 || edge.handoff < 0)
            return {0.0};
        if (edge.delay.variance <= 0)
            return {edge.delay.mean};
        const Shifts &shifts = shiftsOf(edge.handoff);
        std::vector<double> times = shifts.times;
        if (edge.delay.mean != shifts.mean) // a variant's
            for (double &time : times)
                time *= edge.delay.mean / shifts.mean;
        return times;
    }
    const Shifts &shiftsOf(int handoff)
    {
        const Law &delay = m_map.map->handoffs[handoff].delay;
        const double hoursPerDay = m_map.map->info.hoursPerDay;
        if (m_known.shifts.size() < m_map.map->handoffs.size())
            m_known.shifts.resize(m_map.map->handoffs.size());
        Shifts &shifts = m_known.shifts[handoff];
        if (!shifts.times.empty() && shifts.law == delay && shifts.hoursPerDay == hoursPerDay)
            return shifts;
        const NumericLaw law = delay.resolve(hoursPerDay);
        shifts = {delay, hoursPerDay, law.mean(), {}};
        for (const double u : spread)
            shifts.times.push_back(law.quantile(u));
        return shifts;
    }

    Profile arriving(int step) const
    {
        Profile sum{};
        double total = 0;
        if (const double rate = m_map.steps[step].arrivals; rate > 0) {
            const Hours &open = hours(m_map.steps[step].arrivalsCalendar);
            for (int b = 0; b < bins; ++b)
                sum[b] += rate * open.open(b) * width / open.perWeek();
            total += rate;
        }
        for (const int e : m_map.graph.in(step)) {
            const double rate = m_edges[e].rate;
            if (rate <= 0)
                continue;
            addShifted(sum, m_leaving[m_map.graph.from[e]], m_delays[e], rate);
            total += rate;
        }
        if (total <= 0)
            return evenProfile();
        for (double &share : sum)
            share /= total;
        return sum;
    }
    static void addShifted(Profile &sum, const Profile &from, const std::vector<double> &shifts, double rate)
    {
        if (shifts.size() == 1 && shifts[0] == 0) {
            for (int b = 0; b < bins; ++b)
                sum[b] += rate * from[b];
            return;
        }
        for (const double shift : shifts)
            for (int b = 0; b < bins; ++b)
                if (from[b] > 0)
                    addAt(sum, (b + 0.5) * width + shift, rate * from[b] / static_cast<double>(shifts.size()));
    }

    // Work a step brings to its people in a week, s.
    double weekly(int step) const
    {
        return week * m_map.arrivals * m_load.throttled.steps[step] * m_load.work[step].mean;
    }
    void come(int step, int round)
    {
        Visit *known = visit(step, round);
        m_sameArriving[step] = comesAsKnown(step);
        const Profile fresh = m_sameArriving[step] ? known->arriving : arriving(step);
        if (m_keep)
            known->arriving = fresh;
        if (works(step))
            for (int b = 0; b < bins; ++b)
                m_coming[m_map.steps[step].pool][b] += (fresh[b] - m_arriving[step][b]) * weekly(step);
        m_arriving[step] = fresh;
    }
    bool comesAsKnown(int step) const
    {
        const auto in = m_map.graph.in(step);
        return m_sameStep[step] && std::all_of(in.begin(), in.end(), [&](int e) {
                   return m_sameEdge[e] && (m_edges[e].rate <= 0 || m_sameLeaving[m_map.graph.from[e]]);
               });
    }
    bool works(int step) const { return m_map.steps[step].pool >= 0 && m_load.work[step].jobMean > 0; }
    void pass(int step, int round)
    {
        Visit *known = visit(step, round);
        const bool queue = works(step) && !m_steps[step].full;
        if (queue)
            fillBacklog(m_map.steps[step].pool, hours(m_steps[step].hours));
        const Profile *backlog = queue && m_steps[step].atOnce > 0 ? &m_backlog[m_map.steps[step].pool] : nullptr;
        m_sameLeaving[step] = m_sameArriving[step] && m_sameStep[step] && (!backlog || *backlog == known->backlog);
        if (m_sameLeaving[step]) {
            m_leaving[step] = known->leaving;
            m_out.wait[step] = known->wait;
            m_out.work[step] = known->work;
            return;
        }
        work(step);
        if (!m_keep)
            return;
        known->leaving = m_leaving[step];
        if (backlog)
            known->backlog = *backlog;
        known->wait = m_out.wait[step];
        known->work = m_out.work[step];
    }
    void work(int step)
    {
        if (!works(step)) {
            m_leaving[step] = m_arriving[step];
            return;
        }
        const int pool = m_map.steps[step].pool;
        const Hours &open = hours(m_map.pools[pool].calendar);
        if (m_steps[step].full) { // they are never through: as they work
            for (int b = 0; b < bins; ++b)
                m_leaving[step][b] = open.open(b) * width / open.perWeek();
            m_out.work[step] = m_load.work[step].jobMean / m_map.pools[pool].availability;
            return;
        }
        Profile leaving{};
        double wait = 0, work = 0;
        const double job = m_load.work[step].jobMean;
        for (int b = 0; b < bins; ++b) {
            const double mass = m_arriving[step][b];
            if (mass <= 0)
                continue;
            const double ahead = m_steps[step].atOnce > 0 ? m_backlog[pool][b] / m_steps[step].atOnce : 0;
            if (open.openFor(b, ahead + job)) {
                wait += mass * ahead;
                work += mass * job;
                addAt(leaving, (b + 0.5) * width + ahead + job, mass);
                continue;
            }
            // Near closing time it matters when exactly.
            const int parts = open.open(b) == 0 ? 1 : 8;
            for (int k = 0; k < parts; ++k) {
                const double come = (b + (k + 0.5) / parts) * width;
                const double start = std::max(come, open.ready(open.worked(come) + ahead));
                const double end = open.done(open.worked(start) + job);
                wait += mass / parts * (start - come);
                work += mass / parts * (end - start);
                addAt(leaving, end, mass / parts);
            }
        }
        m_out.wait[step] = wait;
        m_out.work[step] = work;
        m_leaving[step] = leaving;
    }
    // Work that waits in the middle of each bin, in seconds of one job in hand; settles within a few weeks.
    void fillBacklog(int pool, const Hours &open)
    {
        Profile &backlog = m_backlog[pool];
        backlog.fill(0);
        if (m_map.pools[pool].people == 0)
            return;
        const double atOnce = m_load.pools[pool].servers;
        const Profile &coming = m_coming[pool];
        double now = 0;
        for (int again = 0; again < 4; ++again) {
            const double before = now;
            for (int b = 0; b < bins; ++b) {
                const double next = std::max(0.0, now + coming[b] - atOnce * open.open(b) * width);
                backlog[b] = (now + next) / 2;
                now = next;
            }
            if (std::abs(now - before) < 1e-6 * width)
                return;
        }
    }

    const Compiled &m_map;
    const Spine &m_order;
    const LoadState &m_load;
    WeekMemory::Known &m_known;
    bool m_keep;
    std::vector<StepFacts> m_steps;
    std::vector<EdgeFacts> m_edges;
    std::vector<std::vector<double>> m_delays;  // by edge
    std::vector<Profile> m_leaving, m_arriving; // by step
    std::vector<Profile> m_backlog,
        m_coming; // by pool: waiting in the middle of each bin, brought in it; s of one job
    // As in the week that is known: the facts of each step and handoff, and what comes and leaves this round.
    std::vector<char> m_sameStep, m_sameEdge, m_sameArriving, m_sameLeaving;
    OpeningTimes m_out;
};

} // namespace

OpeningTimes openingTimes(const Compiled &map, const Spine &order, const LoadState &load, WeekMemory &memory, bool keep)
{
    const bool hours =
        std::any_of(map.pools.begin(), map.pools.end(), [](const PoolData &pool) { return pool.availability < 1; });
    if (!hours || !map.demand || map.size() > largest || !load.nominal.bounded)
        return {};
    return Week(map, order, load, memory.known(), keep).run();
}

} // namespace baton::analysis
