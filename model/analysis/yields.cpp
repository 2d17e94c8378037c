#include "model/analysis/errors.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

// h_i = (1 - eps_i) sum of share (1 - w) h_j; over parallel branches the product.
class Yields
{
public:
    Yields(const Compiled &map, const Collapsed &shape)
        : m_map(map)
        , m_shape(shape)
        , m_solver(shape.graph, shape.parts, shape.order)
        , m_block(shape.blocks.size(), 1)
    {}

    double run()
    {
        factor();
        for (std::size_t k = 0; k < m_shape.blocks.size(); ++k) {
            m_block[k] = branches(m_shape.blocks[k]);
            factor();
        }
        std::vector<double> clean(m_map.size(), 0);
        for (int c = m_shape.parts.count(); c-- > 0;)
            component(c, clean);
        double result = 0;
        for (int i = 0; i < m_map.size(); ++i)
            result += m_map.entry[i] * clean[i];
        return result;
    }

private:
    double own(int i) const { return 1 - m_map.steps[i].introduces; }
    void factor()
    {
        std::vector<double> weight(static_cast<std::size_t>(m_shape.graph.edges()), 0);
        for (int e = 0; e < m_shape.graph.edges(); ++e) {
            const int from = m_shape.graph.from[e], original = m_shape.original[e];
            if (original < 0)
                weight[e] = own(from) * m_block[m_shape.blockOf[from]];
            else if (m_shape.blockOf[from] < 0)
                weight[e] = own(from) * m_shape.follow(m_map, original) * (1 - m_map.edges[original].goesWrong);
        }
        m_solver.factor(std::move(weight));
    }
    double branches(const Block &block)
    {
        std::vector<double> clean(m_map.size(), 0), value;
        if (block.join >= 0)
            clean[block.join] = 1;
        for (const Branch &branch : block.branches) {
            int last = -1;
            for (std::size_t k = branch.region.size(); k-- > 0;)
                if (const int c = m_shape.parts.of[branch.region[k]]; c != last) {
                    component(c, clean);
                    last = c;
                }
            value.push_back((1 - m_map.edges[branch.edge].goesWrong) * clean[m_map.graph.to[branch.edge]]);
        }
        double all = 1, none = 1;
        for (std::size_t b = 0; b < value.size(); ++b) {
            const double p = m_map.edges[block.branches[b].edge].chance;
            all *= 1 - p + p * value[b];
            none *= 1 - p;
        }
        return none < 1 ? (all - none) / (1 - none) : 1;
    }
    void component(int c, std::vector<double> &clean) const
    {
        for (const int i : m_shape.parts.nodes(c)) {
            clean[i] = m_map.sink(i) ? own(i) : own(i) * m_map.ends(i);
            if (m_shape.blockOf[i] >= 0 && m_shape.blocks[m_shape.blockOf[i]].join < 0)
                clean[i] = own(i) * m_block[m_shape.blockOf[i]];
            for (int e = m_shape.graph.outStart[i]; e < m_shape.graph.outStart[i + 1]; ++e)
                if (m_shape.parts.of[m_shape.graph.to[e]] != c)
                    clean[i] += m_solver.weight()[e] * clean[m_shape.graph.to[e]];
        }
        m_solver.solveBackward(c, clean);
    }

    const Compiled &m_map;
    const Collapsed &m_shape;
    FlowSolver m_solver;
    std::vector<double> m_block;
};

} // namespace

Figure rolledYield(const Compiled &map, const Collapsed &shape)
{
    if (map.size() == 0)
        return Figure::unavailable(Reason::NoWork);
    const double value = Yields(map, shape).run();
    const bool loose = std::find(shape.loose.begin(), shape.loose.end(), 1) != shape.loose.end();
    return loose ? Figure::approximation(value, Reason::AndJoin) : Figure::exact(value);
}

Figure normalisedYield(const Compiled &map, const Figure &rolled, const Passes &base)
{
    if (!rolled.available())
        return rolled;
    if (!base.bounded)
        return Figure::unavailable(Reason::NoWayOut);
    double steps = 0;
    for (int i = 0; i < map.size(); ++i)
        if (map.visible(i) && !map.steps[i].customer)
            steps += base.steps[i];
    if (!(steps > 0))
        return Figure::unavailable(Reason::NoWork);
    return {std::pow(rolled.value, 1 / steps), rolled.label, rolled.reason};
}

} // namespace baton::analysis
