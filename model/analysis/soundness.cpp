#include "model/analysis/soundness.h"

#include "model/analysis/flowsolver.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace baton::analysis {

namespace {

constexpr std::size_t markingLimit = 50'000;
constexpr std::size_t tokenLimit = 64;
constexpr int sampledCases = 10'000;
constexpr int stepsPerSample = 2'000;

// Tokens by place, sorted: a handoff's edge number, or edges + step for a case that enters there.
using Marking = std::vector<int>;

struct MarkingHash
{
    std::size_t operator()(const Marking &marking) const
    {
        std::size_t h = marking.size();
        for (const int place : marking)
            h = (h ^ static_cast<std::size_t>(place)) * 0x9E3779B97F4A7C15ull + (h >> 29);
        return h;
    }
};

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
        , m_order(order)
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
    int stepOf(int place) const
    {
        return place >= m_map.graph.edges() ? place - m_map.graph.edges() : m_map.graph.to[place];
    }
    bool ready(const Marking &marking, int step) const
    {
        if (!m_map.steps[step].all)
            return true;
        for (const int e : m_map.graph.in(step))
            if (!std::binary_search(marking.begin(), marking.end(), e))
                return false;
        return true;
    }
    // The first step in flow order that can run, or -1.
    int next(const Marking &marking)
    {
        int best = -1;
        for (const int place : marking) {
            const int step = stepOf(place);
            if ((best < 0 || m_order.rank[step] < m_order.rank[best]) && ready(marking, step))
                best = step;
        }
        return best;
    }
    // Takes what the step works on.
    Marking taken(const Marking &marking, int step)
    {
        Marking left = marking;
        if (m_map.steps[step].all) {
            for (const int e : m_map.graph.in(step))
                left.erase(std::lower_bound(left.begin(), left.end(), e));
            return left;
        }
        int waiting = 0, first = -1;
        for (const int place : marking)
            if (stepOf(place) == step) {
                ++waiting;
                first = first < 0 ? place : first;
            }
        if (waiting > 1)
            m_twice.insert(step);
        left.erase(std::lower_bound(left.begin(), left.end(), first));
        return left;
    }
    static void put(Marking &marking, int place)
    {
        marking.insert(std::upper_bound(marking.begin(), marking.end(), place), place);
    }
    // f(probability, marking) for every way the step can hand on.
    template <class F>
    void outcomes(const Marking &left, int step, F f) const
    {
        const int first = m_map.graph.outStart[step], last = m_map.graph.outStart[step + 1];
        if (first == last) {
            f(1.0, left);
            return;
        }
        const Split split = m_map.steps[step].split;
        if (split == Split::All) {
            Marking all = left;
            for (int e = first; e < last; ++e)
                put(all, e);
            f(1.0, all);
        } else if (split == Split::One) {
            one(left, step, f);
        } else {
            some(left, first, last, f);
        }
    }
    template <class F>
    void one(const Marking &left, int step, F f) const
    {
        for (int e = m_map.graph.outStart[step]; e < m_map.graph.outStart[step + 1]; ++e) {
            if (m_map.edges[e].share <= 0)
                continue;
            Marking next = left;
            put(next, e);
            f(m_map.edges[e].share, next);
        }
        if (const double ends = m_map.ends(step); ends > 0)
            f(ends, left);
    }
    template <class F>
    void some(const Marking &left, int first, int last, F f) const
    {
        const int count = std::min(last - first, 12);
        double none = 1;
        for (int k = 0; k < count; ++k)
            none *= 1 - m_map.edges[first + k].chance;
        for (unsigned subset = 1; subset < (1u << count); ++subset) {
            double chance = 1 / (1 - none);
            Marking next = left;
            for (int k = 0; k < count; ++k) {
                const double p = m_map.edges[first + k].chance;
                chance *= subset >> k & 1 ? p : 1 - p;
                if (subset >> k & 1)
                    put(next, first + k);
            }
            if (chance > 0)
                f(chance, next);
        }
    }

    struct Node
    {
        Marking marking;
        std::vector<std::pair<int, double>> next;
    };
    int number(const Marking &marking)
    {
        const auto [at, fresh] = m_numbers.try_emplace(marking, static_cast<int>(m_nodes.size()));
        if (fresh)
            m_nodes.push_back({marking, {}});
        return at->second;
    }
    bool explore()
    {
        std::vector<std::pair<int, double>> starts;
        for (const int entry : m_map.entries)
            starts.push_back({number({m_map.graph.edges() + entry}), m_map.entry[entry]});
        for (std::size_t k = 0; k < m_nodes.size(); ++k) {
            if (m_nodes.size() > markingLimit || (m_cancel && m_cancel->load(std::memory_order_relaxed)))
                return false;
            const Marking marking = m_nodes[k].marking;
            if (marking.size() > tokenLimit)
                return false;
            const int step = next(marking);
            if (step < 0)
                continue;
            std::vector<std::pair<int, double>> followers;
            outcomes(taken(marking, step), step, [&](double chance, const Marking &to) {
                followers.push_back({number(to), chance});
            });
            m_nodes[k].next = std::move(followers);
        }
        weigh(starts);
        return true;
    }
    // Probability of ending in each marking that holds tokens and cannot go on.
    void weigh(const std::vector<std::pair<int, double>> &starts)
    {
        std::vector<std::pair<int, int>> pairs;
        std::vector<double> chance;
        for (std::size_t k = 0; k < m_nodes.size(); ++k)
            for (const auto &[to, p] : m_nodes[k].next) {
                pairs.push_back({static_cast<int>(k), to});
                chance.push_back(p);
            }
        std::vector<int> place;
        const Graph graph = Graph::build(static_cast<int>(m_nodes.size()), pairs, &place);
        std::vector<double> weight(chance.size()), mass(m_nodes.size(), 0);
        for (std::size_t k = 0; k < chance.size(); ++k)
            weight[place[k]] = chance[k];
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
        for (std::size_t k = 0; k < m_nodes.size(); ++k)
            if (m_nodes[k].next.empty() && !m_nodes[k].marking.empty())
                addStuck(m_nodes[k].marking, mass[k]);
    }
    void addStuck(const Marking &marking, double probability)
    {
        std::set<int> joins;
        for (const int place : marking)
            joins.insert(stepOf(place));
        for (const int join : joins) {
            auto at = std::find_if(m_out.stuck.begin(), m_out.stuck.end(),
                                   [&](const Soundness::Stuck &s) { return s.join == join; });
            if (at == m_out.stuck.end())
                at = m_out.stuck.insert(at, {join, 0, {}});
            at->probability += probability;
            for (const int e : m_map.graph.in(join))
                if (!std::binary_search(marking.begin(), marking.end(), e) &&
                    std::find(at->missing.begin(), at->missing.end(), e) == at->missing.end())
                    at->missing.push_back(e);
        }
    }

    void sample()
    {
        m_out.proven = false;
        Draw draw;
        for (int k = 0; k < sampledCases; ++k) {
            if (m_cancel && m_cancel->load(std::memory_order_relaxed))
                return;
            m_work += runOne(draw);
            if (m_work > 400'000) { // enough has been seen for a live answer
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
    int runOne(Draw &draw)
    {
        double u = draw();
        Marking marking;
        for (const int entry : m_map.entries)
            if ((u -= m_map.entry[entry]) < 0 || entry == m_map.entries.back()) {
                marking = {m_map.graph.edges() + entry};
                break;
            }
        for (int k = 1; k < stepsPerSample; ++k) {
            const int step = next(marking);
            if (step < 0) {
                if (!marking.empty())
                    addStuck(marking, 1.0 / sampledCases);
                return k;
            }
            if (marking.size() > tokenLimit) {
                m_out.tooMany = true;
                return k;
            }
            double pick = draw();
            Marking chosen;
            bool done = false;
            outcomes(taken(marking, step), step, [&](double chance, const Marking &to) {
                if (done)
                    return;
                chosen = to;
                pick -= chance;
                done = pick < 0;
            });
            marking = std::move(chosen);
        }
        return stepsPerSample;
    }

    const Compiled &m_map;
    const Spine &m_order;
    const std::atomic<bool> *m_cancel;
    std::vector<Node> m_nodes;
    std::unordered_map<Marking, int, MarkingHash> m_numbers;
    std::set<int> m_twice;
    Soundness m_out;
    long m_work = 0;
};

} // namespace

Soundness exploreCase(const Compiled &map, const Spine &order, const std::atomic<bool> *cancel)
{
    return Explorer(map, order, cancel).run();
}

namespace {

class Chain
{
public:
    Chain(const Compiled &map, const Components &parts, const Spine &order, const std::atomic<bool> *cancel)
        : m_map(map)
        , m_parts(parts)
        , m_order(order)
        , m_cancel(cancel)
    {}

    std::vector<Problem> run()
    {
        if (m_map.map->steps.empty())
            return {};
        m_reached = reachableFrom(m_map.graph, m_map.entries);
        noWayOut();
        someIntoAll();
        tokens();
        unreachable();
        overfull();
        if (!m_map.demand)
            add({ProblemCode::NoArrivals, Severity::Warning, {}, 0, true});
        if (!m_map.hasCustomer)
            add({ProblemCode::NoCustomer, Severity::Hint, {}, 0, true});
        return std::move(m_out);
    }

private:
    ElementRef step(int i) const { return {ElementRef::Kind::Step, m_map.stepId(i)}; }
    ElementRef handoff(int e) const { return {ElementRef::Kind::Handoff, m_map.handoffId(e)}; }
    void add(Problem problem) { m_out.push_back(std::move(problem)); }

    // Steps from which no case can ever leave, and the loops that hold them.
    void noWayOut()
    {
        std::vector<char> leaves(m_map.size(), 0);
        std::vector<int> stack;
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.sink(i) || m_map.ends(i) > 0) {
                leaves[i] = 1;
                stack.push_back(i);
            }
        while (!stack.empty()) {
            const int node = stack.back();
            stack.pop_back();
            for (const int e : m_map.graph.in(node))
                if (m_map.edges[e].share > 0 && !leaves[m_map.graph.from[e]]) {
                    leaves[m_map.graph.from[e]] = 1;
                    stack.push_back(m_map.graph.from[e]);
                }
        }
        Problem trapped{ProblemCode::NoWayOut, Severity::Error, {}, 0, true};
        std::map<int, Problem> loops;
        for (int i = 0; i < m_map.size(); ++i) {
            if (leaves[i] || !m_map.visible(i))
                continue;
            trapped.elements.push_back(step(i));
            if (const int c = m_parts.of[i]; m_parts.loop[c] && closed(c)) {
                Problem &loop = loops[c];
                loop.code = ProblemCode::EndlessLoop;
                loop.elements.push_back(step(i));
            }
        }
        if (!trapped.elements.empty())
            add(trapped);
        for (auto &[c, loop] : loops)
            add(loop);
    }
    bool closed(int c) const
    {
        for (const int node : m_parts.nodes(c))
            for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
                if (m_map.edges[e].share > 0 && m_parts.of[m_map.graph.to[e]] != c)
                    return false;
        return true;
    }

    bool parallel(int i) const { return m_map.steps[i].split != Split::One && m_map.out(i) > 1; }
    void tokens()
    {
        bool joins = false, splits = false;
        for (int i = 0; i < m_map.size(); ++i) {
            joins = joins || (m_map.steps[i].all && m_reached[i]);
            splits = splits || (parallel(i) && m_reached[i]);
        }
        if (!joins && !splits)
            return;
        const Soundness sound = exploreCase(m_map, m_order, m_cancel);
        for (const Soundness::Stuck &stuck : sound.stuck) {
            if (stuck.probability <= 1e-12)
                continue;
            Problem problem{ProblemCode::JoinStarves,
                            Severity::Error,
                            {step(stuck.join)},
                            std::min(1.0, stuck.probability),
                            sound.proven};
            for (const int e : stuck.missing)
                if (m_map.edges[e].handoff >= 0)
                    problem.elements.push_back(handoff(e));
            add(std::move(problem));
        }
        if (!sound.twice.empty())
            addTwice(sound);
    }
    void addTwice(const Soundness &sound)
    {
        for (const int i : sound.twice) {
            if (!m_map.visible(i))
                continue;
            Problem problem{ProblemCode::JoinTwice, Severity::Warning, {step(i)}, 0, sound.proven};
            for (const int e : m_map.graph.in(i))
                if (m_map.edges[e].handoff >= 0)
                    problem.elements.push_back(handoff(e));
            add(std::move(problem));
        }
    }
    // An OR split whose branches meet in an ALL join: not all of them need come.
    void someIntoAll()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            if (m_map.steps[i].split != Split::Some || !parallel(i) || certain(i))
                continue;
            std::vector<int> hits(m_map.size(), 0);
            for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e) {
                const std::vector<char> from = reachableFrom(m_map.graph, {m_map.graph.to[e]});
                for (int j = 0; j < m_map.size(); ++j)
                    hits[j] += from[j] && m_map.steps[j].all;
            }
            const auto join =
                std::find_if(m_order.order.begin(), m_order.order.end(), [&](int j) { return hits[j] > 1 && j != i; });
            if (join != m_order.order.end())
                add({ProblemCode::SomeIntoAll, Severity::Warning, {step(i), step(*join)}, 0, true});
        }
    }
    bool certain(int i) const
    {
        for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
            if (m_map.edges[e].chance < 1)
                return false;
        return true;
    }
    void unreachable()
    {
        Problem problem{ProblemCode::Unreachable, Severity::Warning, {}, 0, true};
        for (int i = 0; i < m_map.size(); ++i)
            if (!m_reached[i] && m_map.visible(i))
                problem.elements.push_back(step(i));
        if (!problem.elements.empty())
            add(std::move(problem));
    }
    void overfull()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            if (!m_map.overfull[i])
                continue;
            Problem problem{ProblemCode::SharesOverOne, Severity::Error, {step(i)}, 0, true};
            for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
                problem.elements.push_back(handoff(e));
            add(std::move(problem));
        }
    }

    const Compiled &m_map;
    const Components &m_parts;
    const Spine &m_order;
    const std::atomic<bool> *m_cancel;
    std::vector<char> m_reached;
    std::vector<Problem> m_out;
};

} // namespace

std::vector<Problem> chainProblems(const Compiled &map, const Components &parts, const Spine &order,
                                   const std::atomic<bool> *cancel)
{
    return Chain(map, parts, order, cancel).run();
}

} // namespace baton::analysis
