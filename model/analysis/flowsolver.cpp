#include "model/analysis/flowsolver.h"

#include <Eigen/Dense>
#include <Eigen/SparseLU>

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr int denseLimit = 12;
constexpr int returnLimit = 250;
constexpr int sweeps = 400;

struct Inner // an edge inside a loop, by local positions
{
    int from, to;
    double weight;
};

} // namespace

struct FlowSolver::Loop
{
    std::vector<int> nodes; // in flow order
    std::vector<Inner> edges;
    double self = 0; // single node
    Eigen::PartialPivLU<Eigen::MatrixXd> dense;
    Eigen::MatrixXd matrix; // (I - W)^T
    // Sweeps: edges grouped by target, and by source.
    std::vector<int> byTo, toStart, bySource, sourceStart;
    // Loops with few places to come back to: what comes back there is unknown, the rest is substitution.
    std::vector<int> heads, headOf; // nodes that handoffs run back to; by node its number or -1
    Eigen::PartialPivLU<Eigen::MatrixXd> returns;
    Eigen::MatrixXd returnMatrix; // I - what comes back at a head from one unit at another

    bool isDense() const { return static_cast<int>(nodes.size()) <= denseLimit; }
    bool hasReturns() const { return !heads.empty(); }

    void prepare()
    {
        if (nodes.size() == 1) {
            for (const Inner &edge : edges)
                self += edge.weight;
        } else if (isDense()) {
            prepareDense();
        } else {
            group(byTo, toStart, [](const Inner &e) { return e.to; });
            group(bySource, sourceStart, [](const Inner &e) { return e.from; });
            prepareReturns();
        }
    }
    static bool back(const Inner &edge) { return edge.to <= edge.from; }
    void prepareReturns()
    {
        headOf.assign(nodes.size(), -1);
        for (const Inner &edge : edges)
            if (back(edge) && headOf[edge.to] < 0) {
                headOf[edge.to] = static_cast<int>(heads.size());
                heads.push_back(edge.to);
            }
        if (static_cast<int>(heads.size()) > returnLimit) {
            heads.clear();
            return;
        }
        const auto k = static_cast<Eigen::Index>(heads.size());
        returnMatrix = Eigen::MatrixXd::Identity(k, k);
        for (Eigen::Index h = 0; h < k; ++h) {
            Eigen::VectorXd x = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(nodes.size()));
            x[heads[h]] = 1;
            substitute(x, false);
            returnMatrix.col(h) -= comingBack(x);
        }
        returns.compute(returnMatrix);
    }
    // Along the forward edges only, in flow order (or against it).
    void substitute(Eigen::VectorXd &x, bool transposed) const
    {
        const auto n = static_cast<int>(nodes.size());
        for (int k = 0; k < n; ++k) {
            const int i = transposed ? n - 1 - k : k;
            double sum = x[i];
            if (!transposed && sum == 0)
                continue;
            for (int at = sourceStart[i]; at < sourceStart[i + 1]; ++at) {
                const Inner &edge = edges[bySource[at]];
                if (back(edge))
                    continue;
                if (transposed)
                    sum += edge.weight * x[edge.to];
                else
                    x[edge.to] += edge.weight * sum;
            }
            x[i] = sum;
        }
    }
    Eigen::VectorXd comingBack(const Eigen::VectorXd &x) const
    {
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(heads.size()));
        for (const Inner &edge : edges)
            if (back(edge))
                sum[headOf[edge.to]] += edge.weight * x[edge.from];
        return sum;
    }
    Eigen::VectorXd returnSolution(const Eigen::VectorXd &b, bool transposed) const
    {
        Eigen::VectorXd x = b;
        substitute(x, transposed);
        Eigen::VectorXd right(static_cast<Eigen::Index>(heads.size()));
        if (!transposed)
            right = comingBack(x);
        else
            for (std::size_t h = 0; h < heads.size(); ++h)
                right[static_cast<Eigen::Index>(h)] = x[heads[h]];
        const Eigen::VectorXd z =
            transposed ? Eigen::VectorXd(returns.transpose().solve(right)) : Eigen::VectorXd(returns.solve(right));
        x = b;
        if (!transposed)
            for (std::size_t h = 0; h < heads.size(); ++h)
                x[heads[h]] += z[static_cast<Eigen::Index>(h)];
        else
            for (const Inner &edge : edges)
                if (back(edge))
                    x[edge.from] += edge.weight * z[headOf[edge.to]];
        substitute(x, transposed);
        return x;
    }
    void prepareDense()
    {
        const auto n = static_cast<Eigen::Index>(nodes.size());
        matrix = Eigen::MatrixXd::Identity(n, n);
        for (const Inner &edge : edges)
            matrix(edge.to, edge.from) -= edge.weight;
        dense.compute(matrix);
    }
    template <class Key>
    void group(std::vector<int> &order, std::vector<int> &start, Key key) const
    {
        start.assign(nodes.size() + 1, 0);
        for (const Inner &edge : edges)
            ++start[key(edge) + 1];
        for (std::size_t i = 1; i < start.size(); ++i)
            start[i] += start[i - 1];
        std::vector<int> next(start.begin(), start.end() - 1);
        order.resize(edges.size());
        for (std::size_t e = 0; e < edges.size(); ++e)
            order[next[key(edges[e])]++] = static_cast<int>(e);
    }

    Eigen::VectorXd gather(const std::vector<double> &v) const
    {
        Eigen::VectorXd b(static_cast<Eigen::Index>(nodes.size()));
        for (std::size_t i = 0; i < nodes.size(); ++i)
            b[static_cast<Eigen::Index>(i)] = v[nodes[i]];
        return b;
    }
    void scatter(const Eigen::VectorXd &x, std::vector<double> &v) const
    {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            v[nodes[i]] = x[static_cast<Eigen::Index>(i)];
    }
    void solve(std::vector<double> &v, bool transposed) const
    {
        if (nodes.size() == 1) {
            v[nodes[0]] /= 1 - self;
            return;
        }
        const Eigen::VectorXd b = gather(v);
        scatter(isDense()      ? denseSolution(b, transposed)
                : hasReturns() ? returnSolution(b, transposed)
                               : sweptSolution(b, transposed),
                v);
    }
    Eigen::VectorXd denseSolution(const Eigen::VectorXd &b, bool transposed) const
    {
        Eigen::VectorXd x = transposed ? Eigen::VectorXd(dense.transpose().solve(b)) : Eigen::VectorXd(dense.solve(b));
        const Eigen::VectorXd rest =
            transposed ? Eigen::VectorXd(b - matrix.transpose() * x) : Eigen::VectorXd(b - matrix * x);
        x += transposed ? Eigen::VectorXd(dense.transpose().solve(rest)) : Eigen::VectorXd(dense.solve(rest));
        return x;
    }
    Eigen::VectorXd sweptSolution(const Eigen::VectorXd &b, bool transposed) const
    {
        Eigen::VectorXd x = b;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            double change = 0, size = 0;
            const auto n = static_cast<int>(nodes.size());
            for (int k = 0; k < n; ++k) {
                const int i = transposed ? n - 1 - k : k;
                const double fresh = relaxed(b, x, i, transposed);
                change = std::max(change, std::abs(fresh - x[i]));
                size = std::max(size, std::abs(fresh));
                x[i] = fresh;
            }
            if (change <= 1e-15 * size)
                return x;
        }
        return sparseSolution(b, transposed);
    }
    double relaxed(const Eigen::VectorXd &b, const Eigen::VectorXd &x, int i, bool transposed) const
    {
        const std::vector<int> &order = transposed ? bySource : byTo;
        const std::vector<int> &start = transposed ? sourceStart : toStart;
        double sum = b[i], own = 0;
        for (int k = start[i]; k < start[i + 1]; ++k) {
            const Inner &edge = edges[order[k]];
            const int other = transposed ? edge.to : edge.from;
            if (other == i)
                own += edge.weight;
            else
                sum += edge.weight * x[other];
        }
        return sum / (1 - own);
    }
    Eigen::VectorXd sparseSolution(const Eigen::VectorXd &b, bool transposed) const
    {
        std::vector<Eigen::Triplet<double>> entries;
        const auto n = static_cast<int>(nodes.size());
        for (int i = 0; i < n; ++i)
            entries.emplace_back(i, i, 1.0);
        for (const Inner &edge : edges)
            entries.emplace_back(transposed ? edge.from : edge.to, transposed ? edge.to : edge.from, -edge.weight);
        Eigen::SparseMatrix<double> sparse(n, n);
        sparse.setFromTriplets(entries.begin(), entries.end());
        Eigen::SparseLU<Eigen::SparseMatrix<double>> lu(sparse);
        Eigen::VectorXd x = lu.solve(b);
        x += Eigen::VectorXd(lu.solve(Eigen::VectorXd(b - sparse * x)));
        return x;
    }
    std::vector<double> diagonalByReturns() const
    {
        std::vector<double> result(nodes.size());
        Eigen::VectorXd unit = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(nodes.size()));
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            unit[static_cast<Eigen::Index>(i)] = 1;
            result[i] = returnSolution(unit, false)[static_cast<Eigen::Index>(i)];
            unit[static_cast<Eigen::Index>(i)] = 0;
        }
        return result;
    }
    std::vector<double> diagonal() const
    {
        if (nodes.size() == 1)
            return {1 / (1 - self)};
        if (!isDense())
            return hasReturns() ? diagonalByReturns() : std::vector<double>(nodes.size(), 0);
        const Eigen::MatrixXd inverse = dense.inverse();
        std::vector<double> result(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i)
            result[i] = inverse(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(i));
        return result;
    }
};

FlowSolver::FlowSolver(const Graph &graph, const Components &components, const Spine &spine)
    : m_graph(graph)
    , m_components(components)
    , m_spine(spine)
{}

FlowSolver::~FlowSolver() = default;
FlowSolver::FlowSolver(FlowSolver &&) noexcept = default;

namespace {

// Whether weight leaves the loop from somewhere every node of it can get to: else I - W is singular.
bool isTrap(const Graph &graph, const Components &components, int c, const std::vector<double> &weight,
            std::vector<char> &drains, std::vector<int> &stack)
{
    stack.clear();
    for (const int node : components.nodes(c)) {
        double inside = 0;
        for (int e = graph.outStart[node]; e < graph.outStart[node + 1]; ++e)
            if (components.of[graph.to[e]] == c)
                inside += weight[e];
        drains[node] = inside < 1 - 1e-12;
        if (drains[node])
            stack.push_back(node);
    }
    std::size_t reached = stack.size();
    while (!stack.empty()) {
        const int node = stack.back();
        stack.pop_back();
        for (const int e : graph.in(node))
            if (components.of[graph.from[e]] == c && weight[e] > 0 && !drains[graph.from[e]]) {
                drains[graph.from[e]] = 1;
                stack.push_back(graph.from[e]);
                ++reached;
            }
    }
    return reached < components.nodes(c).size();
}

} // namespace

std::vector<int> FlowSolver::factor(std::vector<double> weight)
{
    m_weight = std::move(weight);
    m_loops.clear();
    m_loops.resize(static_cast<std::size_t>(m_components.count()));
    std::vector<int> traps, position(m_graph.nodes, 0), stack;
    std::vector<char> drains(m_graph.nodes, 0);
    for (int c = 0; c < m_components.count(); ++c) {
        if (!m_components.loop[c])
            continue;
        if (isTrap(m_graph, m_components, c, m_weight, drains, stack)) {
            traps.push_back(c);
            continue;
        }
        auto loop = std::make_unique<Loop>();
        loop->nodes.assign(m_components.nodes(c).begin(), m_components.nodes(c).end());
        std::sort(loop->nodes.begin(), loop->nodes.end(),
                  [&](int a, int b) { return m_spine.rank[a] < m_spine.rank[b]; });
        for (std::size_t i = 0; i < loop->nodes.size(); ++i)
            position[loop->nodes[i]] = static_cast<int>(i);
        for (const int node : loop->nodes)
            for (int e = m_graph.outStart[node]; e < m_graph.outStart[node + 1]; ++e)
                if (m_components.of[m_graph.to[e]] == c && m_weight[e] != 0)
                    loop->edges.push_back({position[node], position[m_graph.to[e]], m_weight[e]});
        loop->prepare();
        m_loops[c] = std::move(loop);
    }
    return traps;
}

void FlowSolver::solveForward(int component, std::vector<double> &v) const
{
    if (m_loops[component])
        m_loops[component]->solve(v, false);
}

void FlowSolver::solveBackward(int component, std::vector<double> &v) const
{
    if (m_loops[component])
        m_loops[component]->solve(v, true);
}

void FlowSolver::forward(std::vector<double> &x) const
{
    for (int c = 0; c < m_components.count(); ++c) {
        if (m_loops[c]) {
            const std::vector<int> &nodes = m_loops[c]->nodes;
            if (std::any_of(nodes.begin(), nodes.end(), [&](int node) { return x[node] != 0; }))
                solveForward(c, x);
        }
        for (const int node : m_components.nodes(c)) {
            if (x[node] == 0)
                continue;
            for (int e = m_graph.outStart[node]; e < m_graph.outStart[node + 1]; ++e)
                if (!m_loops[c] || m_components.of[m_graph.to[e]] != c)
                    x[m_graph.to[e]] += x[node] * m_weight[e];
        }
    }
}

void FlowSolver::backward(std::vector<double> &y) const
{
    for (int c = m_components.count(); c-- > 0;) {
        for (const int node : m_components.nodes(c))
            for (int e = m_graph.outStart[node]; e < m_graph.outStart[node + 1]; ++e)
                if (m_components.of[m_graph.to[e]] != c)
                    y[node] += y[m_graph.to[e]] * m_weight[e];
        solveBackward(c, y);
    }
}

std::vector<double> FlowSolver::passes() const
{
    std::vector<double> result(m_graph.nodes, 1);
    for (const std::unique_ptr<Loop> &loop : m_loops) {
        if (!loop)
            continue;
        const std::vector<double> own = loop->diagonal();
        for (std::size_t i = 0; i < own.size(); ++i)
            result[loop->nodes[i]] = own[i];
    }
    return result;
}

double FlowSolver::residual(const std::vector<double> &b, const std::vector<double> &x) const
{
    std::vector<double> rest = b;
    for (int e = 0; e < m_graph.edges(); ++e)
        rest[m_graph.to[e]] += x[m_graph.from[e]] * m_weight[e];
    double worst = 0;
    for (int i = 0; i < m_graph.nodes; ++i)
        worst = std::max(worst, std::abs(rest[i] - x[i]) / std::max(1.0, std::abs(x[i])));
    return worst;
}

double FlowSolver::condition() const
{
    std::vector<double> rows(m_graph.nodes, 1), inverse(m_graph.nodes, 1);
    for (int e = 0; e < m_graph.edges(); ++e)
        rows[m_graph.from[e]] += std::abs(m_weight[e]);
    backward(inverse);
    if (inverse.empty())
        return 1;
    return *std::max_element(rows.begin(), rows.end()) * *std::max_element(inverse.begin(), inverse.end());
}

} // namespace baton::analysis
