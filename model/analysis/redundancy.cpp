#include "model/analysis/structure.h"

#include <QString>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace baton::analysis {

namespace {

constexpr long searchBudget = 20'000'000;

// The deliverable's name as people would call it the same: normalised, trimmed, without upper case.
std::string folded(const std::string &deliverable)
{
    return QString::fromStdString(deliverable)
        .normalized(QString::NormalizationForm_C)
        .simplified()
        .toCaseFolded()
        .toStdString();
}

// Candidates only: a person decides whether a handoff can go.
class Finder
{
public:
    Finder(const Compiled &map, const Components &parts) : m_map(map), m_parts(parts), m_name(map.edges.size(), -1) {}

    std::vector<Redundancy> run()
    {
        nameDeliverables();
        for (int e = 0; e < m_map.graph.edges(); ++e) {
            if (m_name[e] < 0)
                continue;
            implied(e);
            twoSuppliers(e);
            enteredTwice(e);
            nobodyUses(e);
        }
        return std::move(m_out);
    }

private:
    void nameDeliverables()
    {
        std::unordered_map<std::string, int> numbers;
        for (int e = 0; e < m_map.graph.edges(); ++e) {
            if (m_map.edges[e].handoff < 0)
                continue;
            const std::string name = folded(m_map.map->handoffs[m_map.edges[e].handoff].deliverable);
            if (name.empty())
                continue;
            const auto [at, fresh] = numbers.try_emplace(name, static_cast<int>(m_byName.size()));
            if (fresh)
                m_byName.emplace_back();
            m_name[e] = at->second;
            m_byName[at->second].push_back(e);
        }
    }
    void add(int e, RedundancyKind why, const std::vector<int> &via)
    {
        Redundancy item{m_map.handoffId(e), why, {}};
        for (const int other : via)
            item.via.push_back(m_map.handoffId(other));
        m_out.push_back(std::move(item));
    }

    // The customer gets the same thing by another way from the same supplier. A short cut that only some cases take
    // is a fast lane, not a copy; inside a loop there is no before and after.
    void implied(int e)
    {
        const int from = m_map.graph.from[e], to = m_map.graph.to[e];
        if (m_map.steps[from].split == Split::One || m_parts.of[from] == m_parts.of[to])
            return;
        if (m_byName[m_name[e]].size() < 3)
            return;
        std::unordered_map<int, int> came; // step -> edge by which it was reached
        std::vector<int> queue{from};
        for (std::size_t k = 0; k < queue.size(); ++k)
            for (int next = m_map.graph.outStart[queue[k]]; next < m_map.graph.outStart[queue[k] + 1]; ++next) {
                if (++m_spent > searchBudget)
                    return;
                const int at = m_map.graph.to[next];
                if (next == e || m_name[next] != m_name[e] || at == from || !came.try_emplace(at, next).second)
                    continue;
                if (at == to && queue[k] != from)
                    return add(e, RedundancyKind::Implied, wayTo(to, from, came));
                queue.push_back(at);
            }
    }
    std::vector<int> wayTo(int at, int from, const std::unordered_map<int, int> &came) const
    {
        std::vector<int> way;
        while (at != from) {
            way.push_back(came.at(at));
            at = m_map.graph.from[way.back()];
        }
        std::reverse(way.begin(), way.end());
        return way;
    }
    void twoSuppliers(int e)
    {
        for (const int other : m_map.graph.in(m_map.graph.to[e]))
            if (other < e && m_name[other] == m_name[e] && m_map.graph.from[other] != m_map.graph.from[e])
                return add(e, RedundancyKind::TwoSuppliers, {other});
    }
    // Handed over by a step that was not given it, although it was there before on the way.
    void enteredTwice(int e)
    {
        const int from = m_map.graph.from[e];
        for (const int in : m_map.graph.in(from))
            if (m_name[in] == m_name[e])
                return;
        for (const int other : m_byName[m_name[e]]) {
            if (m_map.graph.from[other] == from || m_parts.of[m_map.graph.to[other]] > m_parts.of[from])
                continue;
            if (leadsTo(m_map.graph.to[other], from) && !leadsTo(m_map.graph.to[e], m_map.graph.from[other]))
                return add(e, RedundancyKind::EnteredTwice, {other});
        }
    }
    bool leadsTo(int a, int b)
    {
        if (m_parts.of[a] > m_parts.of[b])
            return false;
        auto at = m_reach.find(a);
        if (at == m_reach.end()) {
            if ((m_spent += m_map.graph.edges()) > searchBudget)
                return false;
            at = m_reach.emplace(a, reachableFrom(m_map.graph, {a})).first;
            if (m_reach.size() > 2'000)
                m_reach.erase(m_reach.begin());
            return reachableFrom(m_map.graph, {a})[b];
        }
        return at->second[b];
    }
    // It ends at a step of the house that does nothing with it.
    void nobodyUses(int e)
    {
        const int to = m_map.graph.to[e];
        const StepData &step = m_map.steps[to];
        if (m_map.hasCustomer && m_map.sink(to) && !step.customer && step.work.mean == 0)
            add(e, RedundancyKind::NobodyUses, {});
    }

    const Compiled &m_map;
    const Components &m_parts;
    std::vector<int> m_name; // by edge; -1: no deliverable
    std::vector<std::vector<int>> m_byName;
    std::map<int, std::vector<char>> m_reach;
    std::vector<Redundancy> m_out;
    long m_spent = 0;
};

} // namespace

std::vector<Redundancy> redundantHandoffs(const Compiled &map, const Components &parts)
{
    return Finder(map, parts).run();
}

} // namespace baton::analysis
