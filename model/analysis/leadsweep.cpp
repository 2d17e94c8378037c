#include "model/analysis/leadsweep.h"

#include <algorithm>

namespace baton::analysis {

namespace {

class Sweep
{
public:
    Sweep(const Compiled &map, const Collapsed &shape, const FlowSolver &solver, const TimeInputs &in, Mode mode,
          MaximumMemory &maxima, const std::vector<double> &forks)
        : m_map(map)
        , m_shape(shape)
        , m_solver(solver)
        , m_step(in.step)
        , m_delay(in.delay)
        , m_value(in.value)
        , m_known(in.known)
        , m_mode(mode)
        , m_maxima(maxima)
        , m_forks(forks)
        , m_inner(map.size())
        , m_innerValue(map.size(), 0)
        , m_local(map.size())
    {}

    Times run()
    {
        for (const Block &block : m_shape.blocks)
            solveBlock(block);
        Times times(m_map.size());
        for (int c = m_shape.parts.count(); c-- > 0;)
            component(c, times);
        times.exact = m_exact;
        return times;
    }

private:
    // Where there is one, the formula for equal queues stands for the maximum of independent ones.
    Moments longest(const Block &block, const std::vector<BranchTime> &branches)
    {
        const bool before = m_exact;
        const Moments apart = combine(branches);
        const double known = m_forks.empty() ? 0 : m_forks[m_shape.blockOf[block.split]];
        if (!(known > 0))
            return apart;
        m_exact = before && branches.size() == 2;
        const double ratio = known / apart.mean;
        return {known, apart.variance * ratio * ratio};
    }
    void solveBlock(const Block &block)
    {
        std::vector<BranchTime> branches;
        std::vector<double> values;
        for (const Branch &branch : block.branches) {
            if (block.join >= 0)
                m_local.mean[block.join] = m_local.second[block.join] = m_local.value[block.join] = 0;
            int last = -1;
            for (std::size_t k = branch.region.size(); k-- > 0;)
                if (const int c = m_shape.parts.of[branch.region[k]]; c != last) {
                    component(c, m_local);
                    last = c;
                }
            branches.push_back(branchTime(branch.edge, m_local, block.join));
            values.push_back(m_local.value[m_map.graph.to[branch.edge]]);
        }
        m_inner[block.split] = longest(block, branches);
        m_innerValue[block.split] = criticalValue(branches, values);
    }
    BranchTime branchTime(int edge, const Times &times, int join)
    {
        const int head = m_map.graph.to[edge];
        const Moments &delay = m_delay[edge];
        BranchTime branch;
        branch.chance = m_map.edges[edge].chance;
        branch.time.mean = delay.mean + times.mean[head];
        branch.time.variance = delay.variance + std::max(0.0, times.second[head] - times.mean[head] * times.mean[head]);
        if (branch.time.variance < 1e-14 * branch.time.mean * branch.time.mean)
            branch.time.variance = 0;
        if (head != join && m_known[head] && delay.variance == 0 && goesStraightTo(head, join)) {
            branch.law = &m_map.steps[head].law;
            branch.scale = m_map.steps[head].workScale;
            branch.shift = branch.time.mean - m_step[head].mean;
        }
        return branch;
    }
    bool goesStraightTo(int head, int join) const
    {
        if (m_map.sink(head))
            return join < 0;
        if (m_map.out(head) != 1)
            return false;
        const int e = m_map.graph.outStart[head];
        return m_map.graph.to[e] == join && m_map.edges[e].share == 1 && m_delay[e].variance == 0;
    }
    Moments combine(const std::vector<BranchTime> &branches)
    {
        if (m_mode == Mode::Lower)
            return {maximumOfMeans(branches), 0};
        const MaximumTime maximum = independentMaximum(branches, &m_maxima);
        m_exact = m_exact && maximum.exact;
        return maximum.time;
    }
    // Value-adding time counts along the branch that takes longest.
    static double criticalValue(const std::vector<BranchTime> &branches, const std::vector<double> &values)
    {
        std::size_t longest = 0;
        for (std::size_t b = 1; b < branches.size(); ++b)
            if (branches[b].time.mean > branches[longest].time.mean)
                longest = b;
        return values.empty() ? 0 : values[longest];
    }

    void component(int c, Times &times)
    {
        const auto nodes = m_shape.parts.nodes(c);
        if (!m_shape.parts.loop[c]) {
            const int node = nodes[0];
            if (m_shape.loose[node])
                loose(node, times);
            else
                single(node, times);
            return;
        }
        loop(c, nodes, times);
    }
    Moments own(int node) const
    {
        return {m_step[node].mean + m_inner[node].mean, m_step[node].variance + m_inner[node].variance};
    }
    template <class F>
    void eachNext(int node, F f) const
    {
        const int block = m_shape.blockOf[node];
        if (block >= 0) {
            if (const int join = m_shape.blocks[block].join; join >= 0)
                f(join, 1.0, Moments{});
            return;
        }
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e)
            f(m_map.graph.to[e], m_shape.follow(m_map, e), m_delay[e]);
    }
    void single(int node, Times &times) const
    {
        const Moments s = own(node);
        double rest = 0, second = 0, value = 0;
        eachNext(node, [&](int next, double p, const Moments &d) {
            rest += p * (d.mean + times.mean[next]);
            second += p * (d.variance + d.mean * d.mean + 2 * d.mean * times.mean[next] + times.second[next]);
            value += p * times.value[next];
        });
        times.mean[node] = s.mean + rest;
        times.second[node] = s.variance + s.mean * s.mean + 2 * s.mean * rest + second;
        times.value[node] = m_value[node] + m_innerValue[node] + value;
    }
    void loop(int c, std::span<const int> nodes, Times &times) const
    {
        const auto inside = [&](int node) {
            return m_shape.parts.of[node] == c;
        };
        for (const int node : nodes) {
            times.mean[node] = own(node).mean;
            times.value[node] = m_value[node] + m_innerValue[node];
            eachNext(node, [&](int next, double p, const Moments &d) {
                times.mean[node] += p * (d.mean + (inside(next) ? 0 : times.mean[next]));
                times.value[node] += p * (inside(next) ? 0 : times.value[next]);
            });
        }
        m_solver.solveBackward(c, times.mean);
        m_solver.solveBackward(c, times.value);
        for (const int node : nodes) {
            const Moments s = own(node);
            double second = s.variance + s.mean * s.mean;
            eachNext(node, [&](int next, double p, const Moments &d) {
                second += p * (2 * s.mean * (d.mean + times.mean[next]) + d.variance + d.mean * d.mean +
                               2 * d.mean * times.mean[next] + (inside(next) ? 0 : times.second[next]));
            });
            times.second[node] = second;
        }
        m_solver.solveBackward(c, times.second);
    }
    // Branches that mix: the last of them to end, as if they had nothing in common.
    void loose(int node, Times &times)
    {
        std::vector<BranchTime> branches;
        std::vector<double> values;
        for (int e = m_map.graph.outStart[node]; e < m_map.graph.outStart[node + 1]; ++e) {
            branches.push_back(branchTime(e, times, -1));
            values.push_back(times.value[m_map.graph.to[e]]);
        }
        const Moments last = combine(branches);
        m_exact = false;
        const double mean = m_step[node].mean + last.mean;
        times.mean[node] = mean;
        times.second[node] = m_step[node].variance + last.variance + mean * mean;
        times.value[node] = m_value[node] + criticalValue(branches, values);
    }

    const Compiled &m_map;
    const Collapsed &m_shape;
    const FlowSolver &m_solver;
    const std::vector<Moments> &m_step, &m_delay;
    const std::vector<double> &m_value;
    const std::vector<char> &m_known;
    Mode m_mode;
    MaximumMemory &m_maxima;
    const std::vector<double> &m_forks;
    std::vector<Moments> m_inner;
    std::vector<double> m_innerValue;
    Times m_local;
    bool m_exact = true;
};

} // namespace

Times sweepTimes(const Compiled &map, const Collapsed &shape, const FlowSolver &solver, const TimeInputs &in, Mode mode,
                 MaximumMemory &maxima, const std::vector<double> &forks)
{
    return Sweep(map, shape, solver, in, mode, maxima, forks).run();
}

} // namespace baton::analysis
