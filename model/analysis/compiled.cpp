#include "model/analysis/compiled.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace baton::analysis {

double StepData::detects(int maker) const
{
    const auto found = std::lower_bound(catches.begin(), catches.end(), std::make_pair(maker, -1.0));
    return found != catches.end() && found->first == maker ? found->second : catchesRest;
}

double Compiled::ends(int step) const
{
    if (sink(step) || steps[step].split != Split::One)
        return 0;
    double left = 1;
    for (int e = graph.outStart[step]; e < graph.outStart[step + 1]; ++e)
        left -= edges[e].share;
    return left > 1e-12 ? left : 0;
}

namespace {

Moments moments(const Law &law, double hoursPerDay)
{
    if (law.kind() == LawKind::Fixed)
        return {law.times().empty() ? 0 : law.times().front().inSeconds(hoursPerDay), 0};
    const NumericLaw numbers = law.resolve(hoursPerDay);
    return {numbers.mean(), numbers.variance()};
}

class Compiler
{
public:
    explicit Compiler(const ProcessMap &map) : m_map(map), m_hours(map.info.hoursPerDay) { m_out.map = &map; }

    Compiled run()
    {
        addCalendars();
        addPools();
        addSteps();
        addHandoffs();
        addCatches();
        fillShares();
        markJoins();
        addEntries();
        return std::move(m_out);
    }

private:
    int calendar(const Id &id) const
    {
        const auto position = m_map.calendars.positionOf(id);
        return position ? static_cast<int>(*position) : -1;
    }
    double open(int calendar) const { return calendar < 0 ? 1.0 : m_out.calendars[calendar].availability(); }
    int stepAt(const Id &id) const
    {
        const auto position = m_map.steps.positionOf(id);
        return position ? static_cast<int>(*position) : -1;
    }

    void addCalendars()
    {
        for (const Calendar &calendar : m_map.calendars) {
            const Result<WorkingCalendar> compiled = WorkingCalendar::compile(calendar.spec);
            m_out.calendars.push_back(compiled ? *compiled : WorkingCalendar());
        }
    }
    void addPools()
    {
        for (const Party &party : m_map.parties) {
            PoolData pool;
            pool.party = static_cast<int>(m_out.pools.size());
            pool.people = party.people.value_or(0);
            pool.calendar = party.calendar.empty() ? -1 : calendar(party.calendar);
            pool.availability = open(pool.calendar);
            pool.rate = party.costPerHour / 3600;
            m_out.pools.push_back(pool);
        }
    }
    void addSteps()
    {
        m_out.steps.reserve(m_map.steps.size() + 1);
        for (const Step &step : m_map.steps)
            m_out.steps.push_back(data(step));
    }
    StepData data(const Step &step)
    {
        StepData d;
        d.row = static_cast<int>(m_out.steps.size());
        if (const auto pool = m_map.parties.positionOf(step.party))
            d.pool = static_cast<int>(*pool);
        d.customer = d.pool >= 0 && m_map.parties[d.pool].kind == PartyKind::Customer;
        m_out.hasCustomer = m_out.hasCustomer || d.customer;
        d.law = step.work.resolve(m_hours);
        d.work = {d.law.mean(), d.law.variance()};
        d.setup = moments(step.setup, m_hours);
        d.investigate = moments(step.investigate, m_hours);
        d.fix = moments(step.fix, m_hours);
        d.people = step.peopleNeeded;
        d.split = step.split;
        d.redo = step.repair == Repair::Redo;
        d.value = step.value;
        d.priority = step.priority;
        d.introduces = step.introduces;
        d.costPerCase = step.costPerCase;
        d.notices = step.notices.value_or(0);
        d.costNoticed = step.costNoticed;
        d.costUnnoticed = step.costUnnoticed;
        addArrivals(step, d);
        return d;
    }
    void addArrivals(const Step &step, StepData &d)
    {
        if (!step.arrivals)
            return;
        const NumericLaw law = step.arrivals->resolve(m_hours);
        const double mean = law.mean();
        d.arrivalsCalendar = step.arrivalsCalendar.empty() ? -1 : calendar(step.arrivalsCalendar);
        d.arrivalsBatch = step.arrivalsBatch;
        d.arrivals = mean > 0 ? d.arrivalsBatch * open(d.arrivalsCalendar) / mean : 0;
        d.arrivalsScv = law.scv();
    }

    void addHandoffs()
    {
        std::vector<std::pair<int, int>> pairs;
        std::vector<int> rows;
        for (std::size_t row = 0; row < m_map.handoffs.size(); ++row) {
            const int from = stepAt(m_map.handoffs[row].from), to = stepAt(m_map.handoffs[row].to);
            if (from < 0 || to < 0)
                continue;
            pairs.push_back({from, to});
            rows.push_back(static_cast<int>(row));
        }
        m_pairs = pairs;
        m_rows = rows;
        buildGraph();
    }
    void buildGraph()
    {
        std::vector<int> place;
        m_out.graph = Graph::build(static_cast<int>(m_out.steps.size()), m_pairs, &place);
        m_out.edges.assign(m_pairs.size(), {});
        m_out.edgeOfHandoff.assign(m_map.handoffs.size(), -1);
        for (std::size_t k = 0; k < m_pairs.size(); ++k) {
            if (m_rows[k] < 0) {
                m_out.edges[place[k]].share = 1;
                m_out.edges[place[k]].chance = 1;
                continue;
            }
            m_out.edges[place[k]] = data(m_map.handoffs[m_rows[k]], m_rows[k]);
            m_out.edgeOfHandoff[m_rows[k]] = place[k];
        }
    }
    EdgeData data(const Handoff &handoff, int row) const
    {
        EdgeData d;
        d.handoff = row;
        d.delay = moments(handoff.delay, m_hours);
        d.goesWrong = handoff.goesWrong;
        d.inspection = handoff.inspection;
        d.carries = handoff.carriesErrors;
        d.batch = std::max(1, handoff.batch);
        return d;
    }

    void addCatches()
    {
        for (StepData &d : m_out.steps) {
            for (const auto &[id, value] : m_map.steps[d.row].catches)
                if (id == "*")
                    d.catchesRest = value;
                else if (const int maker = stepAt(id); maker >= 0)
                    d.catches.push_back({maker, value});
            std::sort(d.catches.begin(), d.catches.end());
        }
    }

    void fillShares()
    {
        m_out.overfull.assign(m_out.steps.size(), 0);
        for (int i = 0; i < m_out.size(); ++i) {
            const StepData &step = m_out.steps[i];
            if (step.row < 0 || step.split == Split::All)
                setAll(i);
            else if (step.split == Split::Some)
                setSome(i);
            else
                setOne(i);
        }
    }
    template <class F>
    void eachOut(int i, F f)
    {
        for (int e = m_out.graph.outStart[i]; e < m_out.graph.outStart[i + 1]; ++e)
            f(m_out.edges[e], m_out.edges[e].handoff < 0 ? nullptr : &m_map.handoffs[m_out.edges[e].handoff]);
    }
    void setAll(int i)
    {
        eachOut(i, [](EdgeData &edge, const Handoff *) { edge.share = edge.chance = 1; });
    }
    void setSome(int i)
    {
        double none = 1;
        eachOut(i, [&](EdgeData &edge, const Handoff *handoff) {
            edge.chance = handoff->share.value_or(1);
            none *= 1 - edge.chance;
        });
        eachOut(i, [&](EdgeData &edge, const Handoff *) { edge.share = none < 1 ? edge.chance / (1 - none) : 0; });
    }
    void setOne(int i)
    {
        double said = 0;
        int silent = 0;
        eachOut(i, [&](EdgeData &, const Handoff *handoff) {
            said += handoff->share.value_or(0);
            silent += handoff->share ? 0 : 1;
        });
        const double rest = silent ? std::max(0.0, 1 - said) / silent : 0;
        m_out.overfull[i] = said > 1 + 1e-9;
        const double scale = said > 1 ? 1 / said : 1;
        eachOut(i, [&](EdgeData &edge, const Handoff *handoff) {
            edge.share = edge.chance = handoff->share.value_or(rest) * scale;
        });
    }

    void markJoins()
    {
        for (int i = 0; i < m_out.size(); ++i)
            if (m_out.steps[i].row >= 0)
                m_out.steps[i].all = m_map.steps[m_out.steps[i].row].join == Join::All && m_out.graph.in(i).size() > 1;
    }

    void addEntries()
    {
        for (const StepData &step : m_out.steps)
            m_out.arrivals += step.arrivals;
        m_out.demand = m_out.arrivals > 0;
        if (!m_out.demand)
            addDefaultEntries();
        m_out.entry.assign(m_out.size(), 0);
        for (int i = 0; m_out.demand && i < m_out.size(); ++i)
            if (m_out.steps[i].arrivals > 0) {
                m_out.entry[i] = m_out.steps[i].arrivals / m_out.arrivals;
                m_out.entries.push_back(i);
            }
        if (!m_out.demand)
            for (const int i : m_out.entries)
                m_out.entry[i] = 1.0 / static_cast<double>(m_out.entries.size());
    }
    // Without arrivals a case starts at the steps nothing reaches: at one of them, or at all of them together when
    // some ALL join needs more than one.
    void addDefaultEntries()
    {
        for (int i = 0; i < m_out.size(); ++i)
            if (m_out.graph.in(i).empty())
                m_out.entries.push_back(i);
        if (m_out.entries.empty() && m_out.size() > 0)
            m_out.entries.push_back(0);
        if (m_out.entries.size() > 1 && joinNeedsSeveral())
            addHiddenStart();
    }
    bool joinNeedsSeveral() const
    {
        std::vector<int> reached(m_out.size(), 0);
        for (const int entry : m_out.entries) {
            const std::vector<char> from = reachableFrom(m_out.graph, {entry});
            for (int i = 0; i < m_out.size(); ++i)
                if (from[i] && m_out.steps[i].all && ++reached[i] > 1)
                    return true;
        }
        return false;
    }
    void addHiddenStart()
    {
        m_out.hidden = m_out.size();
        StepData start;
        start.split = Split::All;
        m_out.steps.push_back(start);
        for (const int entry : m_out.entries) {
            m_pairs.push_back({m_out.hidden, entry});
            m_rows.push_back(-1);
        }
        buildGraph();
        fillShares();
        m_out.entries.assign(1, m_out.hidden);
    }

    const ProcessMap &m_map;
    double m_hours;
    Compiled m_out;
    std::vector<std::pair<int, int>> m_pairs;
    std::vector<int> m_rows;
};

} // namespace

Compiled compile(const ProcessMap &map)
{
    return Compiler(map).run();
}

} // namespace baton::analysis
