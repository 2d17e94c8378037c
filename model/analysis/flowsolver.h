#pragma once

#include "model/analysis/graph.h"

#include <memory>

namespace baton::analysis {

// Solves x = b + W^T x (forward: expected passes) and y = b + W y (backward: expected values) for edge weights W on
// one graph. Acyclic parts by substitution. Each loop by LU with partial pivoting: of all its nodes while they are few
// (with one step of refinement), else of what comes back at the nodes that handoffs run back to; where those are many
// too, by sweeps in flow order, with sparse LU should they not settle.
class FlowSolver
{
public:
    FlowSolver(const Graph &graph, const Components &components, const Spine &spine);
    ~FlowSolver();
    FlowSolver(FlowSolver &&) noexcept;

    // One weight per edge. Answers the components that nothing leaves (I - W singular): no solution while any.
    std::vector<int> factor(std::vector<double> weight);
    // In place: right-hand side in, solution out.
    void forward(std::vector<double> &x) const;
    void backward(std::vector<double> &y) const;
    // One component with what comes in from outside already in v; for callers with own rules between the loops.
    void solveForward(int component, std::vector<double> &v) const;
    void solveBackward(int component, std::vector<double> &v) const;
    // Expected passes of node i when starting there: the diagonal of (I - W)^-1. 1 off the loops.
    std::vector<double> passes() const;
    // Largest |x - b - W^T x| of a forward solution, over max(1, |x|).
    double residual(const std::vector<double> &b, const std::vector<double> &x) const;
    // Condition number of I - W in the largest-row-sum norm; the inverse has no negative entries, so its norm is the
    // largest solution for ones.
    double condition() const;

    const std::vector<double> &weight() const { return m_weight; }
    const Components &components() const { return m_components; }

private:
    struct Loop;

    const Graph &m_graph;
    const Components &m_components;
    const Spine &m_spine;
    std::vector<double> m_weight;
    std::vector<std::unique_ptr<Loop>> m_loops; // by component; null where acyclic
};

} // namespace baton::analysis
