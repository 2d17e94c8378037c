#include "model/analysis/casefindings.h"
#include "model/analysis/markingwalk.h"

#include <algorithm>

namespace baton::analysis {

namespace {

constexpr int markingLimit = 50'000;

class Explorer
{
public:
    Explorer(const Compiled &map, const Spine &order, bool reached, const std::atomic<bool> *cancel)
        : m_map(map)
        , m_order(order)
        , m_rules(map, order)
        , m_places(m_rules.places())
        , m_wanted(reached)
        , m_cancel(cancel)
        , m_out(map, m_places)
    {}

    Soundness run()
    {
        if (!explore())
            return drawCases(m_map, m_rules, m_cancel);
        Soundness result = m_out.take();
        result.reached = std::move(m_reached);
        return result;
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    // What is left when the step has taken what it works on.
    void take(Tokens marking, const Waiting &at)
    {
        m_left.clear();
        for (std::size_t i = 0; i < marking.size(); ++i)
            if (i < at.from || i >= at.to || !m_rules.takes(marking, at, i))
                m_left.push_back(marking[i]);
        if (m_rules.twice(at))
            m_out.reachTwice(at.step);
    }
    static void put(Marking &marking, int place)
    {
        marking.insert(std::upper_bound(marking.begin(), marking.end(), place), place);
    }
    // f(probability, marking) for every way the step can hand on what it has taken.
    template <class F>
    void outcomes(int step, F f)
    {
        const int first = m_map.graph.outStart[step], last = m_map.graph.outStart[step + 1];
        const Split split = m_map.steps[step].split;
        if (first == last) {
            f(1.0, m_left);
        } else if (split == Split::One) {
            one(step, f);
        } else if (split == Split::Some) {
            some(first, last, f);
        } else {
            m_next = m_left;
            for (int e = first; e < last; ++e)
                put(m_next, m_places.of(e));
            f(1.0, m_next);
        }
    }
    template <class F>
    void one(int step, F f)
    {
        for (int e = m_map.graph.outStart[step]; e < m_map.graph.outStart[step + 1]; ++e) {
            if (m_map.edges[e].share <= 0)
                continue;
            m_next = m_left;
            put(m_next, m_places.of(e));
            f(m_map.edges[e].share, m_next);
        }
        if (const double ends = m_map.ends(step); ends > 0)
            f(ends, m_left);
    }
    template <class F>
    void some(int first, int last, F f)
    {
        const int count = std::min(last - first, 12);
        double none = 1;
        for (int k = 0; k < count; ++k)
            none *= 1 - m_map.edges[first + k].chance;
        for (unsigned subset = 1; subset < (1u << count); ++subset) {
            double chance = 1 / (1 - none);
            m_next = m_left;
            for (int k = 0; k < count; ++k) {
                const double p = m_map.edges[first + k].chance;
                chance *= subset >> k & 1 ? p : 1 - p;
                if (subset >> k & 1)
                    put(m_next, m_places.of(first + k));
            }
            if (chance > 0)
                f(chance, m_next);
        }
    }

    bool explore()
    {
        std::vector<std::pair<int, double>> starts;
        for (const int entry : m_map.entries) {
            const int place = m_places.entry(entry);
            starts.push_back({m_known.number({&place, 1}), m_map.entry[entry]});
        }
        for (int k = 0; k < m_known.size(); ++k) {
            if (m_known.size() > markingLimit || cancelled())
                return false;
            const Tokens marking = m_known.at(k);
            if (marking.size() > tokenLimit)
                return false;
            const Waiting at = m_rules.next(marking);
            m_walk.runs.push_back(at.step);
            if (at.step < 0)
                continue;
            take(marking, at);
            outcomes(at.step, [&](double chance, const Marking &to) {
                m_follows.push_back({k, m_known.number(to)});
                m_chance.push_back(chance);
            });
        }
        weigh(starts);
        return true;
    }
    // Probability of ending in each marking that holds tokens and cannot go on.
    void weigh(const std::vector<std::pair<int, double>> &starts)
    {
        std::vector<int> place;
        m_walk.graph = Graph::build(m_known.size(), m_follows, &place);
        m_walk.weight.resize(m_chance.size());
        for (std::size_t k = 0; k < m_chance.size(); ++k)
            m_walk.weight[place[k]] = m_chance[k];
        m_walk.start.assign(static_cast<std::size_t>(m_known.size()), 0);
        std::vector<int> roots;
        for (const auto &[at, p] : starts) {
            m_walk.start[at] += p;
            roots.push_back(at);
        }
        const Components parts = components(m_walk.graph);
        const Spine order = spine(m_walk.graph, roots);
        FlowSolver solver(m_walk.graph, parts, order);
        const bool ends = solver.factor(m_walk.weight).empty();
        std::vector<double> mass = m_walk.start;
        solver.forward(mass);
        for (int k = 0; k < m_known.size(); ++k)
            if (m_walk.graph.outStart[k] == m_walk.graph.outStart[k + 1] && !m_known.at(k).empty())
                m_out.addStuck(m_known.at(k), mass[k]);
        if (m_wanted && ends) // else one copy may have been followed for ever
            m_reached = everRuns(m_map, m_order, m_walk, solver, order, mass);
    }

    const Compiled &m_map;
    const Spine &m_order;
    const TokenRules m_rules;
    const Places &m_places;
    const bool m_wanted; // who is reached
    const std::atomic<bool> *m_cancel;
    MarkingTable m_known;
    std::vector<std::pair<int, int>> m_follows; // markings
    std::vector<double> m_chance;
    Marking m_left, m_next;
    MarkingWalk m_walk;
    std::vector<double> m_reached;
    CaseFindings m_out;
};

} // namespace

Soundness exploreCase(const Compiled &map, const Spine &order, bool reached, const std::atomic<bool> *cancel)
{
    return Explorer(map, order, reached, cancel).run();
}

} // namespace baton::analysis
