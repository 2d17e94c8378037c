#include "model/analysis/flowsolver.h"
#include "model/analysis/markings.h"
#include "model/analysis/soundness.h"

#include <algorithm>
#include <set>

namespace baton::analysis {

namespace {

constexpr int markingLimit = 50'000;
constexpr std::size_t tokenLimit = 64;
constexpr int sampledCases = 10'000;
constexpr int stepsPerSample = 2'000;
constexpr long enoughSampled = 400'000; // steps: enough has been seen for a live answer

// A splitmix generator: sampling must give the same answer every time.
struct Draw
{
    std::uint64_t state = 20261;
    double operator()()
    {
        std::uint64_t z = state += 0x9E3779B97F4A7C15ull;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
    }
};

class Explorer
{
public:
    Explorer(const Compiled &map, const Spine &order, const std::atomic<bool> *cancel)
        : m_map(map)
        , m_places(map, order)
        , m_cancel(cancel)
    {}

    Soundness run()
    {
        if (!explore()) {
            m_out = {};
            m_twice.clear();
            sample();
        }
        m_out.twice.assign(m_twice.begin(), m_twice.end());
        return std::move(m_out);
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }

    // The tokens in front of one step.
    struct Waiting
    {
        std::size_t from = 0, to = 0;
        int step = -1; // -1: nothing can run
    };
    Waiting waitingAt(Tokens marking, std::size_t from) const
    {
        const int step = m_places.step(marking[from]);
        std::size_t to = from + 1;
        while (to < marking.size() && m_places.step(marking[to]) == step)
            ++to;
        return {from, to, step};
    }
    bool ready(Tokens marking, const Waiting &at) const
    {
        if (!m_map.steps[at.step].all)
            return true;
        std::size_t handoffs = 0;
        for (std::size_t i = at.from; i < at.to; ++i)
            handoffs += firstOfHandoff(marking, at, i);
        return handoffs == m_map.graph.in(at.step).size();
    }
    bool firstOfHandoff(Tokens marking, const Waiting &at, std::size_t i) const
    {
        return marking[i] != m_places.entry(at.step) && (i == at.from || marking[i] != marking[i - 1]);
    }
    // The first step in flow order that can run.
    Waiting next(Tokens marking) const
    {
        for (std::size_t i = 0; i < marking.size();) {
            const Waiting at = waitingAt(marking, i);
            if (ready(marking, at))
                return at;
            i = at.to;
        }
        return {};
    }
    // What is left when the step has taken what it works on: one token, or one of every handoff.
    void take(Tokens marking, const Waiting &at)
    {
        m_left.clear();
        const bool all = m_map.steps[at.step].all;
        for (std::size_t i = 0; i < marking.size(); ++i) {
            const bool here = i >= at.from && i < at.to;
            if (!(here && (all ? firstOfHandoff(marking, at, i) : i == at.from)))
                m_left.push_back(marking[i]);
        }
        if (!all && at.to - at.from > 1)
            m_twice.insert(at.step);
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
            const Waiting at = next(marking);
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
        const Graph graph = Graph::build(m_known.size(), m_follows, &place);
        std::vector<double> weight(m_chance.size()), mass(static_cast<std::size_t>(m_known.size()), 0);
        for (std::size_t k = 0; k < m_chance.size(); ++k)
            weight[place[k]] = m_chance[k];
        std::vector<int> roots;
        for (const auto &[at, p] : starts) {
            mass[at] += p;
            roots.push_back(at);
        }
        const Components parts = components(graph);
        const Spine order = spine(graph, roots);
        FlowSolver solver(graph, parts, order);
        solver.factor(std::move(weight));
        solver.forward(mass);
        for (int k = 0; k < m_known.size(); ++k)
            if (graph.outStart[k] == graph.outStart[k + 1] && !m_known.at(k).empty())
                addStuck(m_known.at(k), mass[k]);
    }
    void addStuck(Tokens marking, double probability)
    {
        std::set<int> joins;
        for (const int place : marking)
            joins.insert(m_places.step(place));
        for (const int join : joins) {
            auto at = std::find_if(m_out.stuck.begin(), m_out.stuck.end(),
                                   [&](const Soundness::Stuck &s) { return s.join == join; });
            if (at == m_out.stuck.end())
                at = m_out.stuck.insert(at, {join, 0, {}});
            at->probability += probability;
            for (const int e : m_map.graph.in(join))
                if (!std::binary_search(marking.begin(), marking.end(), m_places.of(e)) &&
                    std::find(at->missing.begin(), at->missing.end(), e) == at->missing.end())
                    at->missing.push_back(e);
        }
    }

    void sample()
    {
        m_out.proven = false;
        Draw draw;
        long work = 0;
        for (int k = 0; k < sampledCases; ++k) {
            if (cancelled())
                return;
            work += runOne(draw);
            if (work > enoughSampled) {
                scaleStuck(sampledCases / static_cast<double>(k + 1));
                return;
            }
        }
    }
    void scaleStuck(double by)
    {
        for (Soundness::Stuck &stuck : m_out.stuck)
            stuck.probability *= by;
    }
    int drawEntry(Draw &draw) const
    {
        double u = draw();
        for (const int entry : m_map.entries)
            if ((u -= m_map.entry[entry]) < 0)
                return m_places.entry(entry);
        return m_places.entry(m_map.entries.back());
    }
    int runOne(Draw &draw)
    {
        Marking marking{drawEntry(draw)}, chosen;
        for (int k = 1; k < stepsPerSample; ++k) {
            const Waiting at = next(marking);
            if (at.step < 0) {
                if (!marking.empty())
                    addStuck(marking, 1.0 / sampledCases);
                return k;
            }
            if (marking.size() > tokenLimit) {
                m_out.tooMany = true;
                return k;
            }
            take(marking, at);
            double pick = draw();
            bool done = false;
            outcomes(at.step, [&](double chance, const Marking &to) {
                if (done)
                    return;
                chosen = to;
                pick -= chance;
                done = pick < 0;
            });
            std::swap(marking, chosen);
        }
        return stepsPerSample;
    }

    const Compiled &m_map;
    const Places m_places;
    const std::atomic<bool> *m_cancel;
    MarkingTable m_known;
    std::vector<std::pair<int, int>> m_follows; // markings
    std::vector<double> m_chance;
    Marking m_left, m_next;
    std::set<int> m_twice;
    Soundness m_out;
};

} // namespace

Soundness exploreCase(const Compiled &map, const Spine &order, const std::atomic<bool> *cancel)
{
    return Explorer(map, order, cancel).run();
}

} // namespace baton::analysis
