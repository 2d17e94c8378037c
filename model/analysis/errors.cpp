#include "model/analysis/errors.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace baton::analysis {

ErrorModel::ErrorModel(const Compiled &map, const Collapsed &shape) : m_chainOf(map.size(), -1)
{
    std::vector<char> named(map.size(), 0);
    for (const StepData &step : map.steps)
        for (const auto &entry : step.catches)
            named[entry.first] = 1;
    int shared = -1;
    for (int maker = 0; maker < map.size(); ++maker) {
        if (!named[maker] && shared >= 0) {
            m_chainOf[maker] = shared;
            continue;
        }
        // A maker that makes no errors needs no chain of its own until somebody asks.
        Detection detection;
        for (const StepData &step : map.steps)
            detection.step.push_back(step.detects(maker));
        m_chainOf[maker] = static_cast<int>(m_chains.size());
        m_chains.push_back(std::make_unique<ErrorChain>(map, shape, std::move(detection)));
        if (!named[maker])
            shared = m_chainOf[maker];
    }
}

namespace {

// Tables of very large maps leave out what nobody could see, or they would not fit.
std::vector<std::pair<int, double>> sparse(const std::vector<double> &dense)
{
    const double negligible = dense.size() > 3000 ? 1e-9 : 1e-13;
    std::vector<std::pair<int, double>> result;
    for (std::size_t i = 0; i < dense.size(); ++i)
        if (dense[i] > negligible)
            result.push_back({static_cast<int>(i), dense[i]});
    return result;
}

double sum(const std::vector<std::pair<int, double>> &items)
{
    double total = 0;
    for (const auto &item : items)
        total += item.second;
    return total;
}

class Builder
{
public:
    Builder(const Compiled &map, const ErrorModel &model, const FlowSolver &solver, const Passes &base,
            const std::atomic<bool> *cancel)
        : m_map(map)
        , m_model(model)
        , m_solver(solver)
        , m_base(base)
        , m_cancel(cancel)
    {}

    ErrorState run()
    {
        m_out.nominal = m_base;
        findOrigins();
        addRedone();
        solvePasses();
        addJobs();
        judge();
        return std::move(m_out);
    }

private:
    void findOrigins()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            if (m_cancel && m_cancel->load(std::memory_order_relaxed))
                return;
            if (m_base.steps[i] <= 0)
                continue;
            if (m_map.steps[i].introduces > 0)
                add({i, -1, m_map.steps[i].introduces, {}, {}, {}, 0, 0}, m_model.chain(i).fromStep(i));
            for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
                if (m_map.edges[e].goesWrong > 0 && m_map.edges[e].share > 0)
                    add({i, e, m_map.edges[e].goesWrong * m_map.edges[e].share, {}, {}, {}, 0, 0},
                        m_model.chain(i).fromHandoff(e));
        }
    }
    void add(Origin origin, const Fate &fate)
    {
        m_out.endless = m_out.endless || m_model.chain(origin.maker).endless();
        origin.work = sparse(fate.work);
        origin.inspection = sparse(fate.inspection);
        origin.escaped = sparse(fate.escaped);
        origin.found = sum(origin.work) + sum(origin.inspection);
        origin.escapes = sum(origin.escaped);
        m_out.origins.push_back(std::move(origin));
    }

    // Per execution of the maker: cases put back there, minus what would have gone on from where it was found.
    void addRedone()
    {
        for (std::size_t first = 0; first < m_out.origins.size();) {
            const int maker = m_out.origins[first].maker;
            std::vector<double> change(m_map.size(), 0);
            double restarts = 0;
            std::size_t k = first;
            for (; k < m_out.origins.size() && m_out.origins[k].maker == maker; ++k)
                restarts += takeAway(m_out.origins[k], change);
            first = k;
            if (restarts <= 0)
                continue;
            change[maker] += restarts;
            m_solver.forward(change);
            m_out.redone.push_back({maker, std::move(change)});
            m_restartRate.push_back(restarts);
        }
    }
    double takeAway(const Origin &origin, std::vector<double> &change) const
    {
        double restarts = 0;
        for (const auto &[at, chance] : origin.work) {
            if (!m_map.redo(at, origin.maker))
                continue;
            restarts += origin.perExecution * chance;
            for (int e = m_map.graph.outStart[at]; e < m_map.graph.outStart[at + 1]; ++e)
                change[m_map.graph.to[e]] -= origin.perExecution * chance * m_solver.weight()[e];
        }
        for (const auto &[at, chance] : origin.inspection)
            if (m_map.redo(at, origin.maker)) {
                restarts += origin.perExecution * chance;
                change[at] -= origin.perExecution * chance;
            }
        return restarts;
    }

    // v = v0 + sum over makers of v_k * (executions each of its errors adds).
    void solvePasses()
    {
        const std::size_t kinds = m_out.redone.size();
        m_out.restarts.assign(m_map.size(), 0);
        if (kinds == 0)
            return;
        const std::vector<double> runs = kinds <= 200 ? solveDense() : solveBySweeps();
        if (m_out.avalanche)
            return;
        for (std::size_t k = 0; k < kinds; ++k) {
            m_out.restarts[m_out.redone[k].maker] = runs[k] * m_restartRate[k];
            for (int i = 0; i < m_map.size(); ++i)
                m_out.nominal.steps[i] += runs[k] * m_out.redone[k].executions[i];
        }
        for (int e = 0; e < m_map.graph.edges(); ++e)
            m_out.nominal.handoffs[e] = m_out.nominal.steps[m_map.graph.from[e]] * m_map.edges[e].share;
        // Work sent back left no handoff behind it.
        for (const Origin &origin : m_out.origins)
            for (const auto &[at, chance] : origin.work)
                if (m_map.redo(at, origin.maker))
                    for (int e = m_map.graph.outStart[at]; e < m_map.graph.outStart[at + 1]; ++e)
                        m_out.nominal.handoffs[e] -= m_out.births(origin) * chance * m_map.edges[e].share;
    }
    std::vector<double> solveDense()
    {
        const auto n = static_cast<Eigen::Index>(m_out.redone.size());
        Eigen::MatrixXd extra(n, n);
        Eigen::VectorXd base(n);
        for (Eigen::Index r = 0; r < n; ++r) {
            base[r] = m_base.steps[m_out.redone[r].maker];
            for (Eigen::Index k = 0; k < n; ++k)
                extra(r, k) = m_out.redone[k].executions[m_out.redone[r].maker];
        }
        const Eigen::MatrixXd system = Eigen::MatrixXd::Identity(n, n) - extra;
        const Eigen::VectorXd runs = system.partialPivLu().solve(base);
        m_out.avalanche = spectralRadius(extra) >= 1 - 1e-12 || !runs.allFinite() || runs.minCoeff() < 0;
        if (m_out.avalanche)
            for (const Redone &redone : m_out.redone)
                m_out.avalancheSteps.push_back(redone.maker);
        return {runs.data(), runs.data() + n};
    }
    static double spectralRadius(const Eigen::MatrixXd &matrix)
    {
        if (matrix.rows() <= 60)
            return matrix.eigenvalues().cwiseAbs().maxCoeff();
        Eigen::VectorXd x = Eigen::VectorXd::Ones(matrix.rows());
        double size = 0;
        for (int round = 0; round < 100; ++round) {
            x = matrix * x;
            size = x.norm();
            if (size < 1e-300)
                return 0;
            x /= size;
        }
        return size;
    }
    std::vector<double> solveBySweeps()
    {
        const std::size_t kinds = m_out.redone.size();
        std::vector<double> runs(kinds), fresh(kinds);
        for (std::size_t k = 0; k < kinds; ++k)
            runs[k] = m_base.steps[m_out.redone[k].maker];
        for (int round = 0; round < 300; ++round) {
            double change = 0;
            for (std::size_t r = 0; r < kinds; ++r) {
                const int at = m_out.redone[r].maker;
                fresh[r] = m_base.steps[at];
                for (std::size_t k = 0; k < kinds; ++k)
                    fresh[r] += runs[k] * m_out.redone[k].executions[at];
                change = std::max(change, std::abs(fresh[r] - runs[r]) / (1 + std::abs(fresh[r])));
            }
            runs.swap(fresh);
            if (change < 1e-13)
                return runs;
        }
        m_out.avalanche = true;
        for (const Redone &redone : m_out.redone)
            m_out.avalancheSteps.push_back(redone.maker);
        return runs;
    }

    void addJobs()
    {
        m_out.jobs.investigations.assign(m_map.size(), 0);
        m_out.jobs.fixes.assign(m_map.size(), 0);
        if (m_out.avalanche)
            return;
        for (const Origin &origin : m_out.origins) {
            const double births = m_out.births(origin);
            for (const auto *found : {&origin.work, &origin.inspection})
                for (const auto &[at, chance] : *found)
                    m_out.jobs.investigations[at] += births * chance;
            m_out.jobs.fixes[origin.maker] += births * origin.found;
        }
    }

    void judge()
    {
        const auto parallel = [&](int i) {
            return m_map.steps[i].split != Split::One && m_map.out(i) > 1;
        };
        bool splits = false;
        for (int i = 0; i < m_map.size(); ++i)
            splits = splits || parallel(i);
        if (m_out.avalanche)
            set(Label::Unavailable, Reason::ReworkAvalanche);
        else if (m_out.endless)
            set(Label::Unavailable, Reason::EndlessLoop);
        else if (m_out.origins.empty())
            return;
        else if (splits)
            set(Label::Approximation, Reason::AndJoin);
        else if (!m_out.redone.empty() && kindsOfErrors() > 1)
            set(Label::Approximation, Reason::ManyErrorTypes);
        else if (!m_out.redone.empty() && makerIsRevisited())
            set(Label::Approximation, Reason::Loops);
    }
    void set(Label label, Reason reason)
    {
        m_out.label = label;
        m_out.reason = reason;
    }
    int kindsOfErrors() const
    {
        int kinds = 0, last = -1;
        for (const Origin &origin : m_out.origins)
            if (origin.maker != last) {
                ++kinds;
                last = origin.maker;
            }
        return kinds;
    }
    bool makerIsRevisited() const
    {
        const std::vector<double> again = m_solver.passes();
        return std::any_of(m_out.redone.begin(), m_out.redone.end(),
                           [&](const Redone &redone) { return again[redone.maker] != 1; });
    }

    const Compiled &m_map;
    const ErrorModel &m_model;
    const FlowSolver &m_solver;
    const Passes &m_base;
    const std::atomic<bool> *m_cancel;
    ErrorState m_out;
    std::vector<double> m_restartRate;
};

} // namespace

ErrorState computeErrors(const Compiled &map, const ErrorModel &model, const FlowSolver &solver, const Passes &base,
                         const std::atomic<bool> *cancel)
{
    return Builder(map, model, solver, base, cancel).run();
}

ErrorTime errorTime(const Compiled &map, const ErrorState &state, const LoadState &load, const Passes &base)
{
    ErrorTime time;
    if (state.origins.empty() || state.avalanche)
        return time;
    const auto stretched = [&](int step, const Moments &work) {
        const int pool = map.steps[step].pool;
        const double open = pool < 0 ? 1 : map.pools[pool].availability;
        const double wait = work.mean > 0 && pool >= 0 ? load.pools[pool].wait.value : 0;
        return Moments{work.mean / open + wait, work.variance / (open * open)};
    };
    time.perExecution.resize(map.size());
    std::vector<double> second(map.size(), 0);
    for (const Origin &origin : state.origins) {
        const Moments fix = stretched(origin.maker, map.steps[origin.maker].fix);
        for (const auto *found : {&origin.work, &origin.inspection})
            for (const auto &[at, chance] : *found) {
                const double runs = state.nominal.steps[at];
                if (runs <= 0)
                    continue;
                const Moments look = stretched(at, map.steps[at].investigate);
                const double often = state.births(origin) * chance / runs, mean = look.mean + fix.mean;
                time.perExecution[at].mean += often * mean;
                second[at] += often * (look.variance + fix.variance + mean * mean);
            }
    }
    for (int i = 0; i < map.size(); ++i) {
        Moments &m = time.perExecution[i];
        m.variance = std::max(0.0, second[i] - m.mean * m.mean);
        time.any = time.any || m.mean > 0;
    }
    for (int i = 0; i < map.size(); ++i) {
        const int pool = map.steps[i].pool;
        const double open = pool < 0 ? 1 : map.pools[pool].availability;
        const double own = load.work[i].jobMean / open + load.wait[i] + time.perExecution[i].mean;
        time.perCase += (state.nominal.steps[i] - base.steps[i]) * own;
    }
    for (int e = 0; e < map.graph.edges(); ++e)
        time.perCase += (state.nominal.handoffs[e] - base.handoffs[e]) * (map.edges[e].delay.mean + load.formation[e]);
    time.any = time.any || time.perCase != 0;
    return time;
}

double escapeCost(const Compiled &map, int step)
{
    const StepData &s = map.steps[step];
    return s.notices * s.costNoticed + (1 - s.notices) * s.costUnnoticed;
}

ErrorTotals errorTotals(const Compiled &map, const ErrorState &state, const std::vector<StepWork> &work)
{
    ErrorTotals totals;
    const auto add = [&](int step, double seconds) {
        totals.seconds += seconds;
        totals.cost += seconds * map.rate(step);
    };
    for (const Origin &origin : state.origins) {
        const double births = state.births(origin);
        add(origin.maker, births * origin.found * map.steps[origin.maker].fix.mean);
        for (const auto *found : {&origin.work, &origin.inspection})
            for (const auto &[at, chance] : *found)
                add(at, births * chance * map.steps[at].investigate.mean);
        for (const auto &[at, chance] : origin.escaped)
            totals.cost += births * chance * escapeCost(map, at);
        totals.escapes += births * origin.escapes;
    }
    for (const Redone &redone : state.redone)
        for (int i = 0; i < map.size(); ++i) {
            const double runs = state.nominal.steps[redone.maker] * redone.executions[i];
            add(i, runs * work[i].mean);
            totals.cost += runs * map.steps[i].costPerCase;
        }
    return totals;
}

} // namespace baton::analysis
