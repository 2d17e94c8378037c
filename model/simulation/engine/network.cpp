#include "model/simulation/engine/network.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <set>
#include <unordered_map>

namespace baton::sim {

namespace {

Micros microsOf(double seconds)
{
    return static_cast<Micros>(std::min(seconds * 1e6, 4e18) + 0.5);
}

class Compiler
{
public:
    Compiler(const ProcessMap &map, std::uint64_t seed) : m_map(map), m_seed(seed) {}

    Result<Network> compile()
    {
        addCalendars();
        addPools();
        addSteps();
        addLinks();
        markSteps();
        rankSteps();
        addStandards();
        addSources();
        if (m_network.sources.empty())
            return Error(ErrorCode::NoArrivals);
        findMatches();
        m_network.revisits = canRevisit();
        m_network.plain = isPlain();
        return std::move(m_network);
    }

private:
    double hours() const { return m_map.info.hoursPerDay; }
    Sampler sampler(const Law &law) const { return Sampler(law.resolve(hours())); }
    PhiloxKey key(const Id &id, Purpose purpose) const { return streamKey(m_seed, id, purpose); }

    void addCalendars()
    {
        for (const Calendar &calendar : m_map.calendars) {
            const Result<WorkingCalendar> compiled = WorkingCalendar::compile(calendar.spec);
            m_network.hours.push_back(compiled ? *compiled : WorkingCalendar());
        }
    }
    Index calendarOf(const Id &id) const
    {
        const auto position = m_map.calendars.positionOf(id);
        if (!position || m_network.hours[*position].alwaysOpen())
            return none;
        return static_cast<Index>(*position);
    }

    void addPools()
    {
        for (std::size_t i = 0; i < m_map.parties.size(); ++i) {
            const Party &party = m_map.parties[i];
            Pool pool;
            pool.party = static_cast<Index>(i);
            pool.people = party.people.value_or(0);
            pool.costPerMicro = party.costPerHour / 3.6e9;
            pool.calendar = calendarOf(party.calendar);
            m_network.pools.push_back(pool);
        }
    }

    StepNode stepNode(const Step &step) const
    {
        StepNode node;
        if (const auto pool = m_map.parties.positionOf(step.party))
            node.pool = static_cast<Index>(*pool);
        node.split = step.split;
        node.join = step.join;
        node.work = sampler(step.work);
        node.workVariance = step.work.resolve(hours()).variance();
        node.setup = sampler(step.setup);
        node.investigate = sampler(step.investigate);
        node.fix = sampler(step.fix);
        node.people = step.peopleNeeded;
        node.gateway = node.work.isZero() && node.setup.isZero();
        node.finishAtClosing = step.closing == Closing::Finish;
        node.redo = step.repair == Repair::Redo;
        node.introduces = step.introduces;
        node.costPerCase = step.costPerCase;
        node.notices = step.notices.value_or(0);
        node.costNoticed = step.costNoticed;
        node.costUnnoticed = step.costUnnoticed;
        node.tag = static_cast<std::uint32_t>(hashText(step.id, 0));
        return node;
    }
    void addKeys(StepNode &node, const Id &id) const
    {
        node.workKey = key(id, Purpose::Execute);
        node.setupKey = key(id, Purpose::Setup);
        node.introduceKey = key(id, Purpose::Introduce);
        node.detectKey = key(id, Purpose::Detect);
        node.investigateKey = key(id, Purpose::Investigate);
        node.fixKey = key(id, Purpose::Fix);
        node.noticeKey = key(id, Purpose::Notice);
    }
    // Chance to find each maker's error: by its id, else the rest "*".
    std::vector<double> catches(const Step &step) const
    {
        if (step.catches.empty())
            return {};
        const auto rest = step.catches.find("*");
        std::vector<double> chances(m_map.steps.size(), rest == step.catches.end() ? 0.0 : rest->second);
        for (const auto &[maker, chance] : step.catches)
            if (const auto position = m_map.steps.positionOf(maker))
                chances[*position] = chance;
        return chances;
    }
    void addSteps()
    {
        for (const Step &step : m_map.steps) {
            StepNode node = stepNode(step);
            addKeys(node, step.id);
            node.catches = catches(step);
            node.checks = std::any_of(node.catches.begin(), node.catches.end(), [](double c) { return c > 0; });
            m_network.errors |= step.introduces > 0;
            m_network.steps.push_back(std::move(node));
        }
    }

    Link link(const Handoff &handoff) const
    {
        Link link;
        link.from = static_cast<Index>(*m_map.steps.positionOf(handoff.from));
        link.to = static_cast<Index>(*m_map.steps.positionOf(handoff.to));
        link.delay = sampler(handoff.delay);
        link.goesWrong = handoff.goesWrong;
        link.inspection = handoff.inspection;
        link.carries = handoff.carriesErrors;
        link.batch = std::max(1, handoff.batch);
        if (handoff.batchTimeout)
            link.timeout = microsOf(handoff.batchTimeout->inSeconds(hours()));
        link.transferKey = key(handoff.id, Purpose::Transfer);
        link.chooseKey = key(handoff.id, Purpose::Choose);
        link.wrongKey = key(handoff.id, Purpose::GoesWrong);
        link.inspectKey = key(handoff.id, Purpose::Inspect);
        link.tag = static_cast<std::uint32_t>(hashText(handoff.id, 1));
        return link;
    }
    void addLinks()
    {
        std::vector<std::vector<Index>> out(m_map.steps.size());
        for (std::size_t i = 0; i < m_map.handoffs.size(); ++i)
            out[*m_map.steps.positionOf(m_map.handoffs[i].from)].push_back(static_cast<Index>(i));
        m_network.linkOfHandoff.assign(m_map.handoffs.size(), none);
        for (std::size_t s = 0; s < out.size(); ++s)
            addLinksOf(s, out[s]);
    }
    void addLinksOf(std::size_t step, const std::vector<Index> &handoffs)
    {
        StepNode &node = m_network.steps[step];
        node.firstOut = static_cast<Index>(m_network.links.size());
        node.outCount = static_cast<Index>(handoffs.size());
        const std::vector<double> shares = sharesOf(m_map.steps[step], handoffs);
        double reached = 0;
        for (std::size_t k = 0; k < handoffs.size(); ++k) {
            Link made = link(m_map.handoffs[handoffs[k]]);
            made.share = shares[k];
            made.reached = reached += made.share;
            made.slot = m_network.steps[made.to].inCount++;
            m_network.errors |= made.goesWrong > 0;
            m_network.linkOfHandoff[handoffs[k]] = static_cast<Index>(m_network.links.size());
            m_network.handoffOfLink.push_back(handoffs[k]);
            m_network.links.push_back(made);
        }
        // Shares that add to 1 up to rounding leave nothing over.
        if (!handoffs.empty() && reached > 1 - 1e-9)
            m_network.links.back().reached = 2;
        node.chooses = node.split == Split::One && !handoffs.empty() && m_network.links[node.firstOut].reached < 2;
        node.draws = node.chooses || !node.work.isFixed();
    }
    // As ProcessMap::shares, without searching the table for each step.
    std::vector<double> sharesOf(const Step &step, const std::vector<Index> &handoffs) const
    {
        double said = 0;
        std::size_t silent = 0;
        for (const Index h : handoffs) {
            said += m_map.handoffs[h].share.value_or(0);
            silent += m_map.handoffs[h].share ? 0 : 1;
        }
        const double rest = silent ? std::max(0.0, 1 - said) / static_cast<double>(silent) : 0;
        std::vector<double> shares;
        for (const Index h : handoffs)
            shares.push_back(m_map.handoffs[h].share.value_or(step.split == Split::One ? rest : 1.0));
        return shares;
    }

    void markSteps()
    {
        for (StepNode &step : m_network.steps) {
            step.limited = step.pool != none && m_network.pools[step.pool].people > 0;
            step.forks = step.split != Split::One && step.outCount > 1;
            step.joins = step.join == Join::All && step.inCount > 1;
            step.firstMeeting = m_network.meetings;
            m_network.meetings += step.joins ? std::size_t{step.inCount} * step.inCount : 0;
        }
    }

    // Priorities as ranks: the highest of a pool is 0.
    void rankSteps()
    {
        std::vector<std::set<int, std::greater<>>> priorities(m_network.pools.size());
        for (std::size_t s = 0; s < m_network.steps.size(); ++s)
            if (const Index pool = m_network.steps[s].pool; pool != none)
                priorities[pool].insert(m_map.steps[s].priority);
        for (std::size_t s = 0; s < m_network.steps.size(); ++s)
            if (const Index pool = m_network.steps[s].pool; pool != none) {
                const auto &all = priorities[pool];
                m_network.steps[s].rank =
                    static_cast<Index>(std::distance(all.begin(), all.find(m_map.steps[s].priority)));
            }
        for (std::size_t p = 0; p < m_network.pools.size(); ++p) {
            m_network.pools[p].classes = static_cast<Index>(std::max<std::size_t>(1, priorities[p].size()));
            m_network.pools[p].firstClass = static_cast<Index>(m_network.classes);
            m_network.classes += m_network.pools[p].classes;
        }
    }

    void addStandards()
    {
        for (std::size_t l = 0; l < m_network.links.size(); ++l) {
            const Handoff &handoff = m_map.handoffs[m_network.handoffOfLink[l]];
            if (!handoff.standard)
                continue;
            StandardRule rule;
            rule.link = static_cast<Index>(l);
            rule.within = microsOf(handoff.standard->within.inSeconds(hours()));
            rule.from = handoff.standard->from;
            rule.to = handoff.standard->to;
            const Index pool = m_network.steps[m_network.links[l].from].pool;
            if (handoff.standard->clock == StandardClock::Working && pool != none)
                rule.calendar = m_network.pools[pool].calendar;
            m_network.links[l].standard = static_cast<Index>(m_network.standards.size());
            m_network.standards.push_back(rule);
        }
    }

    void addSources()
    {
        std::set<std::uint32_t> taken;
        for (std::size_t s = 0; s < m_map.steps.size(); ++s) {
            const Step &step = m_map.steps[s];
            if (!step.arrivals)
                continue;
            Source source;
            source.step = static_cast<Index>(s);
            source.gap = sampler(*step.arrivals);
            if (source.gap.meanSeconds() <= 0)
                continue;
            source.scv = step.arrivals->resolve(hours()).scv();
            source.key = key(step.id, Purpose::Arrival);
            source.calendar = calendarOf(step.arrivalsCalendar);
            source.tag = static_cast<std::uint32_t>(hashText(step.id, 2) & 0xFFFF);
            while (!taken.insert(source.tag).second)
                source.tag = (source.tag + 1) & 0xFFFF;
            const double open = source.calendar == none ? 1 : m_network.hours[source.calendar].availability();
            source.batch = static_cast<std::uint32_t>(step.arrivalsBatch);
            source.ratePerSecond = source.batch * open / source.gap.meanSeconds();
            m_network.arrivalsPerSecond += source.ratePerSecond;
            m_network.sources.push_back(source);
        }
    }

    std::vector<bool> linksReachedFrom(Index split, Index join) const
    {
        std::vector<bool> seenLink(m_network.links.size()), seenStep(m_network.steps.size());
        std::deque<Index> open{split};
        while (!open.empty()) {
            const StepNode &node = m_network.steps[open.front()];
            open.pop_front();
            for (Index l = node.firstOut; l < node.firstOut + node.outCount; ++l) {
                seenLink[l] = true;
                const Index to = m_network.links[l].to;
                if (to != join && to != split && !seenStep[to]) {
                    seenStep[to] = true;
                    open.push_back(to);
                }
            }
        }
        return seenLink;
    }
    // A split matches a join when it reaches every way into it without passing through the join itself.
    void findMatches()
    {
        const std::size_t n = m_network.steps.size();
        std::vector<Index> joins, splits;
        for (Index s = 0; s < n; ++s) {
            if (m_network.steps[s].joins)
                joins.push_back(s);
            if (m_network.steps[s].forks)
                splits.push_back(s);
        }
        m_network.matches.assign(joins.empty() ? 0 : n * n, 0);
        for (const Index split : splits)
            for (const Index join : joins) {
                const std::vector<bool> seen = linksReachedFrom(split, join);
                bool all = true;
                for (Index l = 0; l < m_network.links.size(); ++l)
                    all = all && (m_network.links[l].to != join || seen[l]);
                m_network.matches[split * n + join] = all;
            }
    }

    bool hasParallel() const
    {
        return std::any_of(m_network.steps.begin(), m_network.steps.end(),
                           [](const StepNode &s) { return s.forks || s.joins; });
    }
    bool hasCycle() const
    {
        std::vector<Index> waiting;
        std::vector<Index> left(m_network.steps.size());
        for (Index s = 0; s < left.size(); ++s) {
            left[s] = m_network.steps[s].inCount;
            if (!left[s])
                waiting.push_back(s);
        }
        std::size_t sorted = 0;
        for (; !waiting.empty(); ++sorted) {
            const StepNode &node = m_network.steps[waiting.back()];
            waiting.pop_back();
            for (Index l = node.firstOut; l < node.firstOut + node.outCount; ++l)
                if (--left[m_network.links[l].to] == 0)
                    waiting.push_back(m_network.links[l].to);
        }
        return sorted < left.size();
    }
    bool canRevisit() const
    {
        const bool redoes =
            std::any_of(m_network.steps.begin(), m_network.steps.end(), [](const StepNode &s) { return s.redo; });
        return hasCycle() || hasParallel() || (redoes && m_network.errors);
    }
    bool isPlain() const
    {
        const auto simpleStep = [](const StepNode &s) {
            return s.setup.isZero() && s.costPerCase == 0 && s.people == 1;
        };
        const auto simplePool = [](const Pool &p) {
            return p.calendar == none && p.costPerMicro == 0 && p.classes == 1;
        };
        const auto simpleLink = [](const Link &l) {
            return l.batch == 1;
        };
        const auto simpleSource = [](const Source &s) {
            return s.calendar == none && s.batch == 1;
        };
        const Network &n = m_network;
        return !n.errors && n.standards.empty() && !hasParallel() &&
               std::all_of(n.steps.begin(), n.steps.end(), simpleStep) &&
               std::all_of(n.pools.begin(), n.pools.end(), simplePool) &&
               std::all_of(n.links.begin(), n.links.end(), simpleLink) &&
               std::all_of(n.sources.begin(), n.sources.end(), simpleSource);
    }

    const ProcessMap &m_map;
    std::uint64_t m_seed;
    Network m_network;
};

} // namespace

void Network::layOut(Micros until)
{
    calendars.clear();
    for (const WorkingCalendar &calendar : hours)
        calendars.emplace_back(calendar, until);
}

Result<Network> compileNetwork(const ProcessMap &map, std::uint64_t seed)
{
    return Compiler(map, seed).compile();
}

} // namespace baton::sim
