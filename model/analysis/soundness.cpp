#include "model/analysis/soundness.h"

#include <algorithm>
#include <map>

namespace baton::analysis {

namespace {

class Chain
{
public:
    Chain(const Compiled &map, const Components &parts, const Spine &order, bool reached,
          const std::atomic<bool> *cancel)
        : m_map(map)
        , m_parts(parts)
        , m_order(order)
        , m_wanted(reached)
        , m_cancel(cancel)
    {}

    ChainCheck run()
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
        return {std::move(m_out), std::move(m_tokens)};
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
        Soundness sound = exploreCase(m_map, m_order, m_wanted, m_cancel);
        m_tokens = std::move(sound.reached);
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
    const bool m_wanted; // the chance that a token comes
    const std::atomic<bool> *m_cancel;
    std::vector<char> m_reached;
    std::vector<Problem> m_out;
    std::vector<double> m_tokens; // by step: the chance that one comes
};

} // namespace

ChainCheck checkChain(const Compiled &map, const Components &parts, const Spine &order, bool reached,
                      const std::atomic<bool> *cancel)
{
    return Chain(map, parts, order, reached, cancel).run();
}

} // namespace baton::analysis
