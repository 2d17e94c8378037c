#include "model/analysis/casefindings.h"
#include "model/analysis/splitmix.h"

#include <algorithm>

namespace baton::analysis {

void CaseFindings::addStuck(Tokens marking, double probability)
{
    m_joins.clear();
    for (const int place : marking)
        m_joins.push_back(m_places.step(place));
    std::sort(m_joins.begin(), m_joins.end());
    m_joins.erase(std::unique(m_joins.begin(), m_joins.end()), m_joins.end());
    for (const int join : m_joins) {
        Soundness::Stuck &stuck = stuckAt(join);
        stuck.probability += probability;
        for (const int e : m_map.graph.in(join))
            if (!std::binary_search(marking.begin(), marking.end(), m_places.of(e)) &&
                std::find(stuck.missing.begin(), stuck.missing.end(), e) == stuck.missing.end())
                stuck.missing.push_back(e);
    }
}

Soundness::Stuck &CaseFindings::stuckAt(int join)
{
    if (m_row[join] < 0) {
        m_row[join] = static_cast<int>(m_stuck.size());
        m_stuck.push_back({join, 0, {}});
    }
    return m_stuck[m_row[join]];
}

void CaseFindings::scale(double by)
{
    for (Soundness::Stuck &stuck : m_stuck)
        stuck.probability *= by;
}

Soundness CaseFindings::take()
{
    Soundness result;
    result.stuck = std::move(m_stuck);
    for (std::size_t i = 0; i < m_twice.size(); ++i)
        if (m_twice[i])
            result.twice.push_back(static_cast<int>(i));
    return result;
}

namespace {

constexpr int cases = 10'000;
constexpr int stepsPerCase = 2'000;
constexpr long enough = 400'000; // steps: enough has been seen for a live answer

class Drawing
{
public:
    Drawing(const Compiled &map, const TokenRules &rules, const std::atomic<bool> *cancel)
        : m_map(map)
        , m_rules(rules)
        , m_places(rules.places())
        , m_cancel(cancel)
        , m_found(map, rules.places())
    {}

    Soundness run()
    {
        long work = 0;
        for (int k = 0; k < cases && !cancelled(); ++k) {
            work += oneCase();
            if (work > enough) {
                m_found.scale(cases / static_cast<double>(k + 1));
                break;
            }
        }
        Soundness result = m_found.take();
        result.proven = false;
        result.tooMany = m_tooMany;
        return result;
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }
    int entry()
    {
        double u = m_draw.uniform();
        for (const int step : m_map.entries)
            if ((u -= m_map.entry[step]) < 0)
                return m_places.entry(step);
        return m_places.entry(m_map.entries.back());
    }
    int oneCase()
    {
        m_marking.assign(1, entry());
        m_start = 0;
        for (int k = 1; k < stepsPerCase; ++k) {
            const Waiting at = m_rules.next(m_marking, m_start);
            if (at.step < 0) {
                if (!m_marking.empty())
                    m_found.addStuck(m_marking, 1.0 / cases);
                return k;
            }
            if (m_marking.size() > tokenLimit) {
                m_tooMany = true;
                return k;
            }
            run(at);
        }
        return stepsPerCase;
    }
    void run(const Waiting &at)
    {
        if (m_rules.twice(at))
            m_found.reachTwice(at.step);
        take(at);
        m_start = at.from; // nothing before it could run
        handOn(at.step, m_draw.uniform());
        while (m_start > 0 && m_start < m_marking.size() &&
               m_places.step(m_marking[m_start - 1]) == m_places.step(m_marking[m_start]))
            --m_start;
    }
    void take(const Waiting &at)
    {
        std::size_t kept = at.from;
        // Which tokens go depends on those before them: mark first.
        m_taken.clear();
        for (std::size_t i = at.from; i < at.to; ++i)
            m_taken.push_back(m_rules.takes(m_marking, at, i));
        for (std::size_t i = at.from; i < at.to; ++i)
            if (!m_taken[i - at.from])
                m_marking[kept++] = m_marking[i];
        m_marking.erase(m_marking.begin() + static_cast<std::ptrdiff_t>(kept),
                        m_marking.begin() + static_cast<std::ptrdiff_t>(at.to));
    }
    void put(int edge)
    {
        const int place = m_places.of(edge);
        const auto at = m_marking.insert(std::upper_bound(m_marking.begin(), m_marking.end(), place), place);
        m_start = std::min(m_start, static_cast<std::size_t>(at - m_marking.begin()));
    }
    void handOn(int step, double pick)
    {
        const int first = m_map.graph.outStart[step], last = m_map.graph.outStart[step + 1];
        if (m_map.steps[step].split == Split::All)
            for (int e = first; e < last; ++e)
                put(e);
        else if (m_map.steps[step].split == Split::Some && first < last)
            some(first, last, pick);
        else
            one(step, first, last, pick);
    }
    void one(int step, int first, int last, double pick)
    {
        int chosen = -1;
        for (int e = first; e < last && pick >= 0; ++e)
            if (m_map.edges[e].share > 0) {
                chosen = e;
                pick -= m_map.edges[e].share;
            }
        const bool ends = pick >= 0 && m_map.ends(step) > 0;
        if (chosen >= 0 && !ends)
            put(chosen);
    }
    void some(int first, int last, double pick)
    {
        const int count = std::min(last - first, 12);
        double none = 1;
        for (int k = 0; k < count; ++k)
            none *= 1 - m_map.edges[first + k].chance;
        unsigned chosen = 0;
        for (unsigned subset = 1; subset < (1u << count) && pick >= 0; ++subset) {
            double chance = 1 / (1 - none);
            for (int k = 0; k < count; ++k) {
                const double p = m_map.edges[first + k].chance;
                chance *= subset >> k & 1 ? p : 1 - p;
            }
            if (chance > 0) {
                chosen = subset;
                pick -= chance;
            }
        }
        for (int k = 0; k < count; ++k)
            if (chosen >> k & 1)
                put(first + k);
    }

    const Compiled &m_map;
    const TokenRules &m_rules;
    const Places &m_places;
    const std::atomic<bool> *m_cancel;
    CaseFindings m_found;
    SplitMix m_draw;
    Marking m_marking;
    std::vector<char> m_taken;
    std::size_t m_start = 0; // nothing before it can run
    bool m_tooMany = false;
};

} // namespace

Soundness drawCases(const Compiled &map, const TokenRules &rules, const std::atomic<bool> *cancel)
{
    return Drawing(map, rules, cancel).run();
}

} // namespace baton::analysis
