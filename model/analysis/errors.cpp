#include "model/analysis/errors.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <map>

namespace baton::analysis {

namespace {

constexpr std::size_t mostDense = 200;
constexpr double mostWork = 2e7; // chains, times what one of them holds

// Who says of each maker's errors how often they are found, other than for the rest.
using Sayings = std::vector<std::pair<int, double>>;

std::vector<Sayings> sayings(const Compiled &map)
{
    std::vector<Sayings> result(map.size());
    for (int i = 0; i < map.size(); ++i)
        for (const auto &[maker, chance] : map.steps[i].catches)
            if (chance != map.steps[i].catchesRest)
                result[maker].push_back({i, chance});
    return result;
}

} // namespace

ErrorModel::ErrorModel(const Compiled &map, const Collapsed &shape)
    : m_map(map)
    , m_shape(shape)
    , m_chainOf(map.size(), -1)
{
    const std::vector<Sayings> said = sayings(map);
    std::map<Sayings, int> numbers;
    for (int maker = 0; maker < map.size(); ++maker) {
        const auto [at, fresh] = numbers.try_emplace(said[maker], static_cast<int>(m_example.size()));
        if (fresh)
            m_example.push_back(maker);
        m_chainOf[maker] = at->second;
    }
    m_chains.resize(m_example.size());
}

const ErrorChain &ErrorModel::chainAt(int number) const
{
    std::unique_ptr<ErrorChain> &chain = m_chains[number];
    if (!chain) {
        Detection detection;
        for (const StepData &step : m_map.steps)
            detection.step.push_back(step.detects(m_example[number]));
        chain = std::make_unique<ErrorChain>(m_map, m_shape, std::move(detection));
    }
    return *chain;
}

void takeAway(const Compiled &map, const FlowSolver &solver, const Fate &fate, bool always, std::vector<double> &change)
{
    for (int at = 0; at < map.size(); ++at) {
        if (!always && !map.steps[at].redo)
            continue;
        change[at] -= fate.inspection[at];
        if (fate.work[at] != 0)
            for (int e = map.graph.outStart[at]; e < map.graph.outStart[at + 1]; ++e)
                change[map.graph.to[e]] -= fate.work[at] * solver.weight()[e];
    }
}

namespace {

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
        m_out.again.assign(m_map.size(), 0);
        m_out.escaped = m_out.restarts = m_out.jobs.investigations = m_out.jobs.fixes = m_out.again;
        findOrigins();
        makeGroups();
        if (!m_out.tooMany) {
            lookAhead();
            findRedone();
            solvePasses();
            addJobs();
            followTogether();
        }
        judge();
        return std::move(m_out);
    }

private:
    bool cancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }
    bool always(const std::vector<int> &group) const { return m_map.steps[m_out.origins[group.front()].maker].redo; }

    void findOrigins()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            if (m_base.steps[i] <= 0)
                continue;
            if (m_map.steps[i].introduces > 0)
                m_out.origins.push_back({i, -1, m_map.steps[i].introduces});
            for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
                if (m_map.edges[e].goesWrong > 0 && m_map.edges[e].share > 0)
                    m_out.origins.push_back({i, e, m_map.edges[e].goesWrong * m_map.edges[e].share});
        }
    }
    void makeGroups()
    {
        std::map<std::pair<int, bool>, std::vector<int>> groups;
        for (std::size_t k = 0; k < m_out.origins.size(); ++k) {
            const int maker = m_out.origins[k].maker;
            groups[{m_model.chainNumber(maker), m_map.steps[maker].redo}].push_back(static_cast<int>(k));
        }
        for (auto &group : groups)
            m_out.groups.push_back(std::move(group.second));
        const double size = m_map.size() + 4.0 * m_map.graph.edges();
        m_out.tooMany = static_cast<double>(m_out.groups.size()) * size > mostWork && m_map.size() > 1500;
    }
    // What is ahead of one error, from the far end: for all places where it may be born in one go.
    void lookAhead()
    {
        const std::vector<double> none(m_map.size(), 0), ones(m_map.size(), 1);
        std::vector<double> redo(m_map.size());
        for (int i = 0; i < m_map.size(); ++i)
            redo[i] = m_map.steps[i].redo;
        const bool anyRedo = std::find(redo.begin(), redo.end(), 1.0) != redo.end();
        for (const std::vector<int> &group : m_out.groups) {
            if (cancelled())
                return;
            const ErrorChain &chain = m_model.chain(m_out.origins[group.front()].maker);
            m_out.endless = m_out.endless || chain.endless();
            const std::vector<double> found = chain.ahead(ones, none);
            const std::vector<double> back = always(group) ? found : anyRedo ? chain.ahead(redo, none) : none;
            const std::vector<double> &redone = always(group) ? ones : redo;
            for (const int k : group) {
                m_out.origins[k].found = bornAt(m_out.origins[k], ones, found);
                m_out.origins[k].sentBack = bornAt(m_out.origins[k], redone, back);
            }
        }
    }
    double bornAt(const Origin &origin, const std::vector<double> &inspected, const std::vector<double> &ahead) const
    {
        if (origin.edge < 0)
            return ahead[origin.maker];
        const double caught = m_map.edges[origin.edge].inspection;
        const int head = m_map.graph.to[origin.edge];
        return caught * inspected[head] + (1 - caught) * ahead[head];
    }

    void findRedone()
    {
        for (std::size_t k = 0; k < m_out.origins.size();) {
            const int maker = m_out.origins[k].maker;
            double restarts = 0;
            for (; k < m_out.origins.size() && m_out.origins[k].maker == maker; ++k)
                restarts += m_out.origins[k].perExecution * m_out.origins[k].sentBack;
            if (restarts > 0)
                m_out.redone.push_back({maker, restarts, {}});
        }
    }
    // Executions that redone work adds when the steps are executed as often as `runs` says.
    std::vector<double> added(const std::vector<double> &runs) const
    {
        std::vector<double> change(m_map.size(), 0);
        for (const std::vector<int> &group : m_out.groups)
            takeAway(m_map, m_solver,
                     together(m_model, m_out, group,
                              [&](const Origin &origin) { return runs[origin.maker] * origin.perExecution; }),
                     always(group), change);
        for (const Redone &redone : m_out.redone)
            change[redone.maker] += runs[redone.maker] * redone.restarts;
        m_solver.forward(change);
        return change;
    }
    // Per execution of each maker: cases put back there, minus what would have gone on from where it was found.
    void followEach()
    {
        std::size_t first = 0;
        for (Redone &redone : m_out.redone) {
            while (m_out.origins[first].maker != redone.maker)
                ++first;
            std::vector<int> own;
            for (std::size_t k = first; k < m_out.origins.size() && m_out.origins[k].maker == redone.maker; ++k)
                own.push_back(static_cast<int>(k));
            redone.executions.assign(m_map.size(), 0);
            takeAway(m_map, m_solver,
                     together(m_model, m_out, own, [](const Origin &origin) { return origin.perExecution; }),
                     always(own), redone.executions);
            redone.executions[redone.maker] += redone.restarts;
            m_solver.forward(redone.executions);
        }
    }

    // v = v0 + sum over makers of v_k * (executions each of its errors adds).
    void solvePasses()
    {
        if (m_out.redone.empty() || cancelled())
            return;
        if (m_out.redone.size() <= mostDense)
            solveEach();
        else
            solveBySweeps();
        if (m_out.avalanche) {
            m_out.again.assign(m_map.size(), 0);
            for (const Redone &redone : m_out.redone)
                m_out.avalancheSteps.push_back(redone.maker);
            return;
        }
        for (int i = 0; i < m_map.size(); ++i)
            m_out.nominal.steps[i] += m_out.again[i];
        for (const Redone &redone : m_out.redone)
            m_out.restarts[redone.maker] = m_out.nominal.steps[redone.maker] * redone.restarts;
        for (int e = 0; e < m_map.graph.edges(); ++e)
            m_out.nominal.handoffs[e] = m_out.nominal.steps[m_map.graph.from[e]] * m_map.edges[e].share;
    }
    void solveEach()
    {
        followEach();
        const std::vector<double> runs = solveDense();
        for (std::size_t k = 0; k < runs.size() && !m_out.avalanche; ++k)
            for (int i = 0; i < m_map.size(); ++i)
                m_out.again[i] += runs[k] * m_out.redone[k].executions[i];
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
    // Very many makers: the work that redone work causes, and what that causes, until nothing is added.
    void solveBySweeps()
    {
        std::vector<double> runs = m_base.steps;
        for (int round = 0; round < 300 && !cancelled(); ++round) {
            m_out.again = added(runs);
            double change = 0;
            for (int i = 0; i < m_map.size(); ++i) {
                const double fresh = m_base.steps[i] + m_out.again[i];
                change = std::max(change, std::abs(fresh - runs[i]) / (1 + std::abs(fresh)));
                runs[i] = fresh;
            }
            if (change < 1e-13)
                return;
        }
        m_out.avalanche = true;
    }

    void addJobs()
    {
        if (m_out.avalanche || cancelled())
            return;
        for (const std::vector<int> &group : m_out.groups) {
            const Fate fate =
                together(m_model, m_out, group, [&](const Origin &origin) { return m_out.births(origin); });
            for (int i = 0; i < m_map.size(); ++i) {
                m_out.jobs.investigations[i] += fate.found(i);
                m_out.escaped[i] += fate.escaped[i];
                // Work sent back left no handoff behind it.
                if (always(group) || m_map.steps[i].redo)
                    for (int e = m_map.graph.outStart[i]; e < m_map.graph.outStart[i + 1]; ++e)
                        m_out.nominal.handoffs[e] -= fate.work[i] * m_map.edges[e].share;
            }
        }
        for (const Origin &origin : m_out.origins)
            m_out.jobs.fixes[origin.maker] += m_out.births(origin) * origin.found;
    }

    // Redone work changes what becomes of other errors: where it can be, everything is followed together.
    void followTogether()
    {
        if (m_out.redone.empty() || m_out.avalanche || m_out.endless || cancelled())
            return;
        m_out.live = followLiveSets(m_map, liveOrigins(m_out.origins), 200'000, m_cancel);
        if (!m_out.live)
            return;
        m_out.nominal.steps = m_out.live->steps;
        m_out.nominal.handoffs = m_out.live->handoffs;
        for (std::vector<double> *sum :
             {&m_out.jobs.investigations, &m_out.jobs.fixes, &m_out.escaped, &m_out.restarts})
            sum->assign(m_map.size(), 0);
        for (const LiveMaker &maker : m_out.live->makers) {
            m_out.jobs.fixes[maker.maker] = maker.foundAnywhere();
            m_out.restarts[maker.maker] = maker.restarts();
            for (int i = 0; i < m_map.size(); ++i) {
                m_out.jobs.investigations[i] += maker.found(i);
                m_out.escaped[i] += maker.escaped[i];
            }
        }
        for (int i = 0; i < m_map.size(); ++i)
            m_out.again[i] = m_out.nominal.steps[i] - m_base.steps[i];
    }

    void judge()
    {
        const auto parallel = [&](int i) {
            return m_map.steps[i].split != Split::One && m_map.out(i) > 1;
        };
        bool splits = false;
        for (int i = 0; i < m_map.size(); ++i)
            splits = splits || parallel(i);
        if (m_out.tooMany)
            set(Label::Unavailable, Reason::ManyErrorTypes);
        else if (m_out.avalanche)
            set(Label::Unavailable, Reason::ReworkAvalanche);
        else if (m_out.endless)
            set(Label::Unavailable, Reason::EndlessLoop);
        else if (m_out.origins.empty())
            return;
        else if (splits)
            set(Label::Approximation, Reason::AndJoin);
        else if (m_out.live)
            return;
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
};

} // namespace

std::vector<LiveOrigin> liveOrigins(const std::vector<Origin> &origins)
{
    std::vector<LiveOrigin> result;
    for (const Origin &origin : origins)
        result.push_back({origin.maker, origin.edge});
    return result;
}

ErrorState computeErrors(const Compiled &map, const ErrorModel &model, const FlowSolver &solver, const Passes &base,
                         const std::atomic<bool> *cancel)
{
    return Builder(map, model, solver, base, cancel).run();
}

} // namespace baton::analysis
