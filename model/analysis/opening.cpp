#include "model/analysis/opening.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr int bins = 336; // half hours
constexpr double week = 7 * 86400.0;
constexpr double width = week / bins;
// A Monday in January 2061: no summer time, and beyond what anybody lists as closed.
constexpr Micros monday = 33240LL * 86400 * 1'000'000;
constexpr int rounds = 2;
constexpr int largest = 400;

using Profile = std::array<double, bins>; // share of a week's total that falls into each bin

int wrapped(int bin)
{
    return ((bin % bins) + bins) % bins;
}

Profile even()
{
    Profile profile;
    profile.fill(1.0 / bins);
    return profile;
}

// Open share of each bin of an ordinary week.
Profile openShares(const WorkingCalendar &calendar)
{
    const auto at = [](int bin) {
        return monday + static_cast<Micros>(bin * width * 1e6);
    };
    Profile open;
    for (int b = 0; b < bins; ++b)
        open[b] = static_cast<double>(calendar.workBetween(at(b), at(b + 1))) / (width * 1e6);
    return open;
}

// Adds `mass` to a profile at a time, shared between the two bins around it.
void addAt(Profile &profile, double time, double mass)
{
    const double place = time / width - 0.5;
    const double whole = std::floor(place);
    const int first = wrapped(static_cast<int>(std::fmod(whole, bins)));
    profile[first] += mass * (1 - (place - whole));
    profile[wrapped(first + 1)] += mass * (place - whole);
}

// Working time as a function of the clock and back, for one week repeated for ever.
class Hours
{
public:
    explicit Hours(const Profile &open) : m_open(open)
    {
        m_done[0] = 0;
        for (int b = 0; b < bins; ++b)
            m_done[b + 1] = m_done[b] + open[b] * width;
        for (int b = 2 * bins; b-- > 0;)
            m_run[b % bins] = open[b % bins] < 1 ? 0 : std::min(bins, m_run[(b + 1) % bins] + 1);
    }
    double perWeek() const { return m_done[bins]; }
    double open(int bin) const { return m_open[bin]; }
    // Working time from Monday until t >= 0.
    double worked(double t) const
    {
        const double weeks = std::floor(t / week), rest = t - weeks * week;
        const int b = std::min(bins - 1, static_cast<int>(rest / width));
        const double inside = rest - b * width, shut = (1 - m_open[b]) * width;
        // A bin that is partly open is taken to open late: nobody comes in the middle of it.
        return weeks * perWeek() + m_done[b] + std::max(0.0, inside - shut);
    }
    // The first time by which so much has been worked and work can go on.
    double ready(double work) const
    {
        const double weeks = std::floor(work / perWeek()), rest = work - weeks * perWeek();
        const auto after = std::upper_bound(m_done.begin(), m_done.end(), rest + 1e-6);
        if (after == m_done.end())
            return ready((weeks + 1) * perWeek());
        const auto b = static_cast<int>(after - m_done.begin()) - 1;
        return weeks * week + (b + 1 - m_open[b]) * width + std::max(0.0, rest - m_done[b]);
    }
    // The first time by which so much (> 0) has been worked.
    double done(double work) const
    {
        double weeks = std::floor(work / perWeek()), rest = work - weeks * perWeek();
        if (rest < 1e-6) {
            weeks -= 1;
            rest += perWeek();
        }
        const auto after = std::lower_bound(m_done.begin() + 1, m_done.end() - 1, rest - 1e-6);
        const auto b = static_cast<int>(after - m_done.begin()) - 1;
        return weeks * week + (b + 1 - m_open[b]) * width + std::max(0.0, rest - m_done[b]);
    }
    // Open without a break for at least so long from anywhere in the bin.
    bool openFor(int bin, double time) const { return m_run[bin] * width >= time + width; }

private:
    Profile m_open;
    std::array<double, bins + 1> m_done{};
    std::array<int, bins> m_run{}; // bins wholly open in a row from here
};

class Week
{
public:
    Week(const Compiled &map, const Spine &order, const LoadState &load)
        : m_map(map)
        , m_order(order)
        , m_load(load)
        , m_leaving(map.size(), even())
        , m_arriving(map.size(), even())
        , m_backlog(map.pools.size())
        , m_coming(map.pools.size(), Profile{})
    {
        for (const WorkingCalendar &calendar : map.calendars)
            m_hours.emplace_back(openShares(calendar));
        m_hours.emplace_back(allTheTime());
        m_out.wait.assign(map.size(), 0);
        m_out.work.assign(map.size(), 0);
        for (const EdgeData &edge : map.edges)
            m_delays.push_back(delays(edge));
        for (int i = 0; i < map.size(); ++i)
            for (int b = 0; works(i) && b < bins; ++b)
                m_coming[map.steps[i].pool][b] += m_arriving[i][b] * weekly(i);
    }

    OpeningTimes run()
    {
        for (int round = 0; round < rounds; ++round)
            for (const int step : m_order.order) {
                come(step);
                pass(step);
            }
        return std::move(m_out);
    }

private:
    static Profile allTheTime()
    {
        Profile open;
        open.fill(1);
        return open;
    }
    const Hours &hours(int calendar) const { return m_hours[calendar < 0 ? m_hours.size() - 1 : calendar]; }
    std::vector<double> delays(const EdgeData &edge) const
    {
        if (edge.delay.mean <= 0 || edge.handoff < 0)
            return {0.0};
        if (edge.delay.variance <= 0)
            return {edge.delay.mean};
        const NumericLaw law = m_map.map->handoffs[edge.handoff].delay.resolve(m_map.map->info.hoursPerDay);
        std::vector<double> times;
        for (const double u : {0.1, 0.3, 0.5, 0.7, 0.9})
            times.push_back(law.quantile(u));
        return times;
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
            const double rate = m_map.arrivals * m_load.throttled.handoffs[e];
            if (rate <= 0)
                continue;
            addShifted(sum, m_leaving[m_map.graph.from[e]], m_delays[e], rate);
            total += rate;
        }
        if (total <= 0)
            return even();
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
    void come(int step)
    {
        const Profile fresh = arriving(step);
        if (works(step))
            for (int b = 0; b < bins; ++b)
                m_coming[m_map.steps[step].pool][b] += (fresh[b] - m_arriving[step][b]) * weekly(step);
        m_arriving[step] = fresh;
    }
    bool works(int step) const { return m_map.steps[step].pool >= 0 && m_load.work[step].jobMean > 0; }
    void pass(int step)
    {
        if (!works(step)) {
            m_leaving[step] = m_arriving[step];
            return;
        }
        const int pool = m_map.steps[step].pool;
        const Hours &open = hours(m_map.pools[pool].calendar);
        if (m_load.pools[pool].rho >= 1) { // they are never through: as they work
            for (int b = 0; b < bins; ++b)
                m_leaving[step][b] = open.open(b) * width / open.perWeek();
            m_out.work[step] = m_load.work[step].jobMean / m_map.pools[pool].availability;
            return;
        }
        fillBacklog(pool, open);
        Profile leaving{};
        double wait = 0, work = 0;
        const double job = m_load.work[step].jobMean;
        for (int b = 0; b < bins; ++b) {
            const double mass = m_arriving[step][b];
            if (mass <= 0)
                continue;
            const double ahead = m_map.pools[pool].people > 0 ? m_backlog[pool][b] / m_map.pools[pool].people : 0;
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
    // Work that waits in the middle of each bin, in seconds of one person; settles within a few weeks.
    void fillBacklog(int pool, const Hours &open)
    {
        Profile &backlog = m_backlog[pool];
        backlog.fill(0);
        const int people = m_map.pools[pool].people;
        if (people == 0)
            return;
        const Profile &coming = m_coming[pool];
        double now = 0;
        for (int again = 0; again < 4; ++again) {
            const double before = now;
            for (int b = 0; b < bins; ++b) {
                const double next = std::max(0.0, now + coming[b] - people * open.open(b) * width);
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
    std::vector<Hours> m_hours; // by calendar; the last is always open
    std::vector<std::vector<double>> m_delays;
    std::vector<Profile> m_leaving, m_arriving;
    std::vector<Profile> m_backlog,
        m_coming; // by pool: waiting in the middle of each bin, brought in it; s of one person
    OpeningTimes m_out;
};

} // namespace

OpeningTimes openingTimes(const Compiled &map, const Spine &order, const LoadState &load)
{
    const bool hours =
        std::any_of(map.pools.begin(), map.pools.end(), [](const PoolData &pool) { return pool.availability < 1; });
    if (!hours || !map.demand || map.size() > largest || !load.nominal.bounded)
        return {};
    return Week(map, order, load).run();
}

} // namespace baton::analysis
