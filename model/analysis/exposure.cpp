#include "model/analysis/exposure.h"

#include "model/analysis/copies.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

bool parallel(const Compiled &map, int step)
{
    return map.steps[step].split != Split::One && map.out(step) > 1;
}

// By step: the innermost block that meets again in one of whose branches it lies, or -1. Inner blocks come first.
std::vector<int> innermost(const Compiled &map, const Collapsed &shape)
{
    std::vector<int> block(map.size(), -1);
    for (std::size_t k = 0; k < shape.blocks.size(); ++k) {
        if (shape.blocks[k].join < 0)
            continue;
        for (const Branch &branch : shape.blocks[k].branches)
            for (const int step : branch.region)
                if (block[step] < 0)
                    block[step] = static_cast<int>(k);
    }
    return block;
}

class Meeting
{
public:
    Meeting(const Compiled &map, const Collapsed &shape)
        : m_map(map)
        , m_shape(shape)
        , m_sound(shape.blocks.size(), 0)
        , m_joins(map.size(), 0)
    {}

    bool run()
    {
        if (std::find(m_shape.loose.begin(), m_shape.loose.end(), 1) != m_shape.loose.end())
            return false;
        for (std::size_t k = 0; k < m_shape.blocks.size(); ++k) {
            m_sound[k] = meets(m_shape.blocks[k]);
            if (m_shape.blocks[k].join >= 0 && !m_sound[k])
                return false;
        }
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.steps[i].all && !m_joins[i])
                return false;
        return true;
    }

private:
    // Every branch is taken and hands one on to the join, by one handoff each, and nothing else comes there.
    bool meets(const Block &block)
    {
        if (block.join < 0 || !m_map.steps[block.join].all || m_map.entry[block.join] > 0 ||
            m_map.graph.in(block.join).size() != block.branches.size())
            return false;
        for (const Branch &branch : block.branches)
            if (m_map.edges[branch.edge].share < 1 || into(block, branch) != 1 || !arrives(branch))
                return false;
        m_joins[block.join] = 1;
        return true;
    }
    int into(const Block &block, const Branch &branch) const
    {
        int count = 0;
        for (const int e : m_map.graph.in(block.join)) {
            const int from = m_map.graph.from[e];
            count +=
                e == branch.edge || std::find(branch.region.begin(), branch.region.end(), from) != branch.region.end();
        }
        return count;
    }
    bool arrives(const Branch &branch) const
    {
        return std::all_of(branch.region.begin(), branch.region.end(), [&](int i) {
            return !m_map.sink(i) && m_map.ends(i) == 0 &&
                   (m_shape.blockOf[i] < 0 || m_sound[static_cast<std::size_t>(m_shape.blockOf[i])]);
        });
    }

    const Compiled &m_map;
    const Collapsed &m_shape;
    std::vector<char> m_sound; // by block
    std::vector<char> m_joins; // by step
};

// Passes of a step once it is reached; in very large loops worked out only where it decides.
class Again
{
public:
    Again(const FlowSolver &solver, std::vector<double> passes) : m_solver(solver), m_passes(std::move(passes)) {}

    // 0: not known, and at least 1.
    double of(int step, double visits)
    {
        if (visits <= 0) // nobody comes
            return 1;
        if (m_passes[step] == 0 && visits > 1 - 1e-9) {
            std::vector<double> start(m_passes.size(), 0);
            start[step] = 1;
            m_solver.forward(start);
            m_passes[step] = start[step];
        }
        return m_passes[step] == 0 ? 0 : std::max(1.0, m_passes[step]);
    }

private:
    const FlowSolver &m_solver;
    std::vector<double> m_passes;
};

double atMostOne(double p)
{
    return p < 1 ? std::max(p, 0.0) : 1; // what is no number is no less than anything
}

// One copy at a time: visits over visits once there, in the chain of one run of the innermost block; and so outwards,
// each run of a block being one more chance.
class OneCopy
{
public:
    OneCopy(const Compiled &map, const Collapsed &shape)
        : m_map(map)
        , m_shape(shape)
        , m_inside(innermost(map, shape))
        , m_solver(shape.graph, shape.parts, shape.order)
    {}

    std::vector<Figure> run()
    {
        m_solver.factor(weights());
        m_visits = starts();
        m_solver.forward(m_visits);
        Again again(m_solver, m_solver.passes());
        std::vector<Figure> result;
        for (int i = 0; i < m_map.size(); ++i)
            result.push_back(figure(i, again));
        return result;
    }

private:
    std::vector<double> weights() const
    {
        std::vector<double> weight(static_cast<std::size_t>(m_shape.graph.edges()), 0);
        for (int e = 0; e < m_shape.graph.edges(); ++e) {
            const int original = m_shape.original[e], inside = m_inside[m_shape.graph.from[e]];
            if (inside < 0 || m_shape.blocks[inside].join != m_shape.graph.to[e])
                weight[e] = original < 0 ? 1 : m_map.edges[original].share;
        }
        return weight;
    }
    std::vector<double> starts() const
    {
        std::vector<double> start = m_map.entry;
        for (const Block &block : m_shape.blocks)
            for (const Branch &branch : block.branches)
                if (block.join >= 0 && m_map.graph.to[branch.edge] != block.join)
                    start[m_map.graph.to[branch.edge]] += 1;
        return start;
    }
    Figure figure(int step, Again &again) const
    {
        double passes = again.of(step, m_visits[step]);
        double p = m_visits[step] / std::max(1.0, passes);
        bool known = passes > 0;
        for (int block = m_inside[step]; block >= 0; block = m_inside[m_shape.blocks[block].split]) {
            const int split = m_shape.blocks[block].split;
            passes = again.of(split, m_visits[split]);
            known = known && passes > 0;
            p = passes > 0 ? m_visits[split] * p / (passes - (1 - p) * (passes - 1)) : m_visits[split] * p;
        }
        return known ? Figure::exact(atMostOne(p)) : Figure::bound(atMostOne(p), Reason::Loops);
    }

    const Compiled &m_map;
    const Collapsed &m_shape;
    const std::vector<int> m_inside;
    FlowSolver m_solver;
    std::vector<double> m_visits;
};

// The expected number of first arrivals: of one copy it is the chance to come, of several it is never less.
std::vector<Figure> firstArrivals(const Compiled &map, const FlowSolver &solver, const Passes &base,
                                  const std::vector<double> &passes)
{
    Again again(solver, passes);
    std::vector<Figure> result;
    for (int i = 0; i < map.size(); ++i) {
        const double known = again.of(i, base.steps[i]), p = atMostOne(base.steps[i] / std::max(1.0, known));
        result.push_back(known > 0 ? Figure::exact(p) : Figure::bound(p, Reason::Loops));
    }
    return result;
}

// Several copies: as the walk through all markings says, else as far as copies go apart and merge.
class Several
{
public:
    Several(const Compiled &map, const Spine &order, const FlowSolver &solver, bool bounded,
            const std::vector<double> &walked)
        : m_map(map)
        , m_bounded(bounded)
        , m_walked(walked)
        , m_copies(map, order, solver.weight())
        , m_affected(affected(map))
        , m_few(static_cast<double>(map.size()) * map.graph.edges() <= mostWork)
    {}

    void correct(std::vector<Figure> &figures)
    {
        for (int i = 0; i < m_map.size(); ++i)
            if (m_affected[i] || !m_bounded)
                figures[i] = better(i, figures[i]);
    }

private:
    static constexpr double mostWork = 400'000; // a millisecond

    // What lies behind a step, one that cases come to, that makes copies or waits for them.
    static std::vector<char> affected(const Compiled &map)
    {
        const std::vector<char> reached = reachableFrom(map.graph, map.entries);
        std::vector<int> from;
        for (int i = 0; i < map.size(); ++i)
            if (reached[i] && (parallel(map, i) || map.steps[i].all))
                from.push_back(i);
        return reachableFrom(map.graph, from);
    }
    Figure better(int step, const Figure &most)
    {
        if (!m_walked.empty() && !std::isnan(m_walked[step]))
            return Figure::exact(m_walked[step]);
        const auto merging = m_few ? m_copies.reaches(step) : std::nullopt;
        if (merging && m_copies.exact())
            return Figure::exact(*merging);
        return Figure::bound(std::min(most.value, merging.value_or(1)), Reason::SeveralWays);
    }

    const Compiled &m_map;
    const bool m_bounded; // passes are: every case ends
    const std::vector<double> &m_walked;
    Copies m_copies;
    const std::vector<char> m_affected;
    const bool m_few;
};

} // namespace

bool oneCopyAtATime(const Compiled &map, const Collapsed &shape)
{
    return Meeting(map, shape).run();
}

std::vector<Figure> exposures(const Compiled &map, const Collapsed &shape, const Spine &order, const FlowSolver &solver,
                              const Passes &base, const std::vector<double> &passes, const std::vector<double> &walked)
{
    const bool one = base.bounded && oneCopyAtATime(map, shape);
    if (one && !shape.blocks.empty())
        return OneCopy(map, shape).run();
    std::vector<Figure> result = firstArrivals(map, solver, base, passes);
    if (!one)
        Several(map, order, solver, base.bounded, walked).correct(result);
    return result;
}

} // namespace baton::analysis
