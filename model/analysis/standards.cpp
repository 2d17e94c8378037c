#include "model/analysis/standards.h"

#include "model/analysis/sojourn.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr Micros monday = 33240LL * 86400 * microsPerSecond; // an ordinary week in January 2061
constexpr int samples = 168;                                 // hours

// One handoff's standard, its clock from one event to another.
class Clock
{
public:
    Clock(const Compiled &map, const LoadState &load, const ErrorTime &errors, bool clean, int edge)
        : m_map(map)
        , m_load(load)
        , m_errors(errors)
        , m_clean(clean)
        , m_edge(map.edges[edge])
        , m_supplier(map.graph.from[edge])
        , m_customer(map.graph.to[edge])
        , m_handoff(map.map->handoffs[m_edge.handoff])
        , m_standard(*m_handoff.standard)
        , m_within(m_standard.within.inSeconds(map.map->info.hoursPerDay))
        , m_delay(m_handoff.delay.resolve(map.map->info.hoursPerDay))
    {}

    StandardKept run()
    {
        StandardKept kept{m_handoff.id, m_within, m_standard.share, {}, {}};
        kept.unhurried = share(false);
        kept.kept = share(true);
        return kept;
    }

private:
    bool ends(StandardEvent event) const { return m_standard.to == event; }
    bool fromReceived() const { return m_standard.from == StandardEvent::Received; }
    bool worked() const { return fromReceived() || m_standard.from == StandardEvent::Started; }
    bool formed() const
    {
        return m_standard.from != StandardEvent::Dispatched && !ends(StandardEvent::Finished) && m_edge.batch > 1;
    }
    bool travels() const { return !ends(StandardEvent::Finished) && !ends(StandardEvent::Dispatched); }
    bool untilStarted() const { return ends(StandardEvent::CustomerStarted); }
    double open(int step) const
    {
        const int pool = m_map.steps[step].pool;
        return pool < 0 ? 1 : m_map.pools[pool].availability;
    }
    bool working() const { return m_standard.clock == StandardClock::Working && open(m_supplier) < 1; }

    Figure share(bool queues)
    {
        if (const Reason why = silent(queues); why != Reason::None)
            return Figure::unavailable(why);
        m_doubt = Reason::None;
        m_time = {};
        if (worked())
            addWork(queues);
        if (queues && untilStarted())
            addWait(m_customer);
        if (formed())
            addFormation();
        double sum = within();
        if (queues && worked() && repairs() > 0)
            sum += repaired() * (withRepairs() - sum);
        return m_doubt == Reason::None ? Figure::exact(sum) : Figure::approximation(sum, m_doubt);
    }
    double within()
    {
        if (travels() && working() && m_delay.mean() > 0) {
            doubt(Reason::Calendars);
            return throughTheWeek();
        }
        m_time.delay = travels() ? &m_delay : nullptr;
        const Chance chance = doneWithin(m_time, m_within);
        if (!chance.exact)
            doubt(Reason::FittedLaw);
        return chance.value;
    }
    void doubt(Reason why)
    {
        if (m_doubt == Reason::None)
            m_doubt = why;
    }
    // What no formula tells.
    Reason silent(bool queues) const
    {
        if (!m_load.nominal.bounded)
            return Reason::NoWayOut;
        if (ends(StandardEvent::Complete) && !m_clean)
            return Reason::OnlySimulated;
        if ((formed() && m_handoff.batchTimeout) || (untilStarted() && m_map.steps[m_customer].all))
            return Reason::OnlySimulated;
        if (!working() && (worked() || untilStarted()) && anyHours())
            return Reason::Calendars;
        if (!queues)
            return Reason::None;
        if (working() && fromReceived() && comesAtNight())
            return Reason::Calendars;
        if (!m_map.demand)
            return Reason::NoArrivals;
        if (!(m_load.nominal.steps[m_supplier] > 0) || m_edge.share <= 0)
            return Reason::NoWork;
        if (worked() && std::isnan(repairs()))
            return Reason::Overloaded;
        for (const auto &[counts, step] :
             {std::pair(fromReceived(), m_supplier), std::pair(untilStarted(), m_customer)})
            if (counts && m_map.steps[step].pool >= 0 && !m_load.pools[m_map.steps[step].pool].wait.available())
                return m_load.pools[m_map.steps[step].pool].wait.reason;
        return Reason::None;
    }
    bool anyHours() const { return (worked() && open(m_supplier) < 1) || (untilStarted() && open(m_customer) < 1); }
    // Much comes while nobody is there and is waited for together: no mean wait tells who keeps the standard then.
    bool comesAtNight() const
    {
        return !m_load.opening.empty() && m_load.opening[m_supplier] * open(m_supplier) > 0.1 * m_within;
    }
    bool works(int step) const { return m_map.steps[step].pool >= 0 && m_load.work[step].jobMean > 0; }

    void addWait(int step)
    {
        if (!works(step))
            return;
        const PoolState &pool = m_load.pools[m_map.steps[step].pool];
        const Figure &figure = working() ? pool.waitOpen : pool.wait;
        const double wait = figure.value * m_load.precedence[step];
        if (figure.label != Label::Exact)
            doubt(figure.reason == Reason::None ? Reason::FittedLaw : figure.reason);
        if (!(wait > 0))
            return;
        if (!pool.memoryless)
            doubt(Reason::FittedLaw);
        const double chance = std::clamp(pool.waitChance.value, 1e-12, 1.0);
        if (m_time.wait.chance > 0) { // the second queue of a clock that runs until the customer begins
            doubt(Reason::WaitsApart);
            m_time.rest.mean += wait;
            m_time.rest.variance += wait * wait * (2 - chance) / chance;
            return;
        }
        m_time.wait = {chance, wait / chance};
    }
    void addWork(bool queues)
    {
        if (queues && fromReceived())
            addWait(m_supplier);
        const StepData &step = m_map.steps[m_supplier];
        const StepWork &work = m_load.work[m_supplier];
        if (work.batch > 1 || step.setup.mean > 0) {
            m_time.rest = {m_time.rest.mean + work.jobMean, m_time.rest.variance + work.jobVariance};
            doubt(Reason::Batches);
        } else if (step.work.mean > 0) {
            m_time.work = &step.law;
            m_time.workScale = step.workScale;
        }
        if (working() && m_map.map->steps[step.row].closing == Closing::Finish)
            doubt(Reason::Calendars);
    }
    double repairs() const { return m_errors.perExecution.empty() ? 0 : m_errors.perExecution[m_supplier].mean; }
    // Share of the deliveries that stop for an error to be put right.
    double repaired() const
    {
        return std::clamp(m_load.jobs.investigations[m_supplier] / m_load.nominal.steps[m_supplier], 0.0, 1.0);
    }
    double withRepairs()
    {
        const double per = working() ? open(m_supplier) : 1, often = std::max(repaired(), 1e-12);
        const Moments &added = m_errors.perExecution[m_supplier];
        const double mean = added.mean / often;
        m_time.rest.mean += mean * per;
        m_time.rest.variance +=
            std::max(0.0, (added.variance + added.mean * added.mean) / often - mean * mean) * per * per;
        doubt(Reason::Loops);
        return within();
    }
    // The first waits for all the others, the last for nobody.
    void addFormation()
    {
        const double mean = m_load.formation[&m_edge - m_map.edges.data()] * (working() ? open(m_supplier) : 1);
        m_time.rest.mean += mean;
        m_time.rest.variance += mean * mean / 3;
        doubt(Reason::Batches);
    }
    // Of the way only what falls into the supplier's hours counts; work ends in any of them.
    double throughTheWeek()
    {
        const WorkingCalendar &hours = m_map.calendars[m_map.pools[m_map.steps[m_supplier].pool].calendar];
        std::vector<std::pair<double, int>> counted; // working part of the way: how often
        int ends = 0;
        for (int k = 0; k < samples; ++k) {
            const Micros at = monday + (2 * k + 1) * (7LL * 86400 * microsPerSecond / (2 * samples));
            if (!hours.isOpen(at))
                continue;
            for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9}) {
                const auto way = static_cast<Micros>(m_delay.quantile(share) * microsPerSecond);
                const double part = static_cast<double>(hours.workBetween(at, at + way)) / microsPerSecond;
                const auto same = std::find_if(counted.begin(), counted.end(),
                                               [&](const auto &other) { return std::abs(other.first - part) < 30; });
                same == counted.end() ? counted.push_back({part, 1}) : static_cast<void>(++same->second);
                ++ends;
            }
        }
        const Moments rest = m_time.rest;
        double sum = 0;
        for (const auto &[part, often] : counted) {
            m_time.rest.mean = rest.mean + part;
            sum += often * doneWithin(m_time, m_within).value;
        }
        return ends > 0 ? sum / ends : std::numeric_limits<double>::quiet_NaN();
    }

    const Compiled &m_map;
    const LoadState &m_load;
    const ErrorTime &m_errors;
    bool m_clean;
    const EdgeData &m_edge;
    int m_supplier, m_customer;
    const Handoff &m_handoff;
    const Standard &m_standard;
    double m_within;
    NumericLaw m_delay;
    DeliveryTime m_time;
    Reason m_doubt = Reason::None;
};

} // namespace

std::vector<StandardKept> standardsKept(const Compiled &map, const LoadState &load, const ErrorTime &errors, bool clean)
{
    std::vector<StandardKept> kept;
    for (const int e : map.edgeOfHandoff)
        if (e >= 0 && map.map->handoffs[map.edges[e].handoff].standard)
            kept.push_back(Clock(map, load, errors, clean, e).run());
    return kept;
}

PromiseChain promiseChain(const Compiled &map, const CriticalPath &path)
{
    PromiseChain chain;
    double sum = 0;
    bool hours = false;
    chain.sum = chain.promised = Figure::unavailable(Reason::NothingAgreed);
    for (const Id &id : path.handoffs) {
        const Handoff &handoff = *map.map->handoffs.find(id);
        const double within = handoff.standard ? handoff.standard->within.inSeconds(map.map->info.hoursPerDay) : 0;
        if (map.steps[*map.map->steps.positionOf(handoff.to)].customer) {
            chain.customer = id;
            if (handoff.standard)
                chain.promised = Figure::exact(within);
            break;
        }
        (handoff.standard ? chain.agreed : chain.missing).push_back(id);
        const int pool = map.steps[*map.map->steps.positionOf(handoff.from)].pool;
        hours = hours || (handoff.standard && handoff.standard->clock == StandardClock::Working && pool >= 0 &&
                          map.pools[pool].availability < 1);
        sum += within;
    }
    if (chain.customer.empty())
        chain.promised = Figure::unavailable(Reason::NoCustomer);
    if (chain.agreed.empty())
        return chain;
    chain.sum = path.loopsIgnored ? Figure::approximation(sum, Reason::Loops)
                : hours           ? Figure::approximation(sum, Reason::Calendars)
                                  : Figure::exact(sum);
    return chain;
}

} // namespace baton::analysis
