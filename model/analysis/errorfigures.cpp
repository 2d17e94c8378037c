#include "model/analysis/errors.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

constexpr std::size_t longestTable = 50'000;

struct Cell
{
    int maker = 0, at = 0;
    double seconds = 0, cost = 0;
};

class Figures
{
public:
    Figures(const Compiled &map, const ErrorModel &model, const ErrorState &state, const LoadState &load,
            const Passes &base, const FlowSolver &solver)
        : m_map(map)
        , m_model(model)
        , m_state(state)
        , m_load(load)
        , m_base(base)
        , m_solver(solver)
    {}

    Errors run(const Collapsed &shape, bool bestChecks)
    {
        m_out.label = m_state.label;
        m_out.reason = m_state.reason;
        m_out.rolledYield = rolledYield(m_map, shape);
        for (const Origin &origin : m_state.origins)
            m_out.introducedPerCase += m_state.births(origin);
        if (m_state.label == Label::Unavailable || !m_base.bounded) {
            refuse();
            return std::move(m_out);
        }
        addTotals();
        addYields();
        addBlame();
        addFound();
        if (bestChecks)
            addBestChecks();
        return std::move(m_out);
    }

private:
    void refuse()
    {
        if (m_state.label != Label::Unavailable) {
            m_out.label = Label::Unavailable;
            m_out.reason = Reason::NoWayOut;
        }
        m_out.escapeProbability = m_out.reworkPerCase = m_out.costPerCase = Figure::unavailable(m_out.reason);
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.visible(i))
                m_out.firstPassYield.push_back({m_map.stepId(i), 1 - m_map.steps[i].introduces});
    }
    Figure labelled(double value) const { return {value, m_state.label, m_state.reason}; }

    void addTotals()
    {
        const ErrorTotals totals = errorTotals(m_map, m_state, m_load.work);
        m_out.reworkPerCase = labelled(totals.seconds);
        m_out.costPerCase = labelled(totals.cost);
        m_out.escapeProbability = labelled(m_out.introducedPerCase > 0 ? totals.escapes / m_out.introducedPerCase : 0);
    }
    // Executions that neither make an error nor stop for somebody else's.
    void addYields()
    {
        std::vector<double> stops(m_map.size(), 0);
        for (const Origin &origin : m_state.origins)
            for (const auto *found : {&origin.work, &origin.inspection})
                for (const auto &[at, chance] : *found)
                    if (at != origin.maker)
                        stops[at] += m_state.births(origin) * chance;
        for (int i = 0; i < m_map.size(); ++i) {
            if (!m_map.visible(i))
                continue;
            const double runs = m_state.nominal.steps[i];
            const double clean = runs > 0 ? std::clamp(1 - stops[i] / runs, 0.0, 1.0) : 1;
            m_out.firstPassYield.push_back({m_map.stepId(i), (1 - m_map.steps[i].introduces) * clean});
        }
    }

    // One maker at a time, so that a row needs no table of all pairs.
    void addBlame()
    {
        std::vector<Cell> row(m_map.size());
        std::vector<int> touched;
        const auto add = [&](int at, double seconds, double cost) {
            if (row[at].seconds == 0 && row[at].cost == 0)
                touched.push_back(at);
            row[at].seconds += seconds;
            row[at].cost += cost;
        };
        std::size_t k = 0, redone = 0;
        while (k < m_state.origins.size()) {
            const int maker = m_state.origins[k].maker;
            for (; k < m_state.origins.size() && m_state.origins[k].maker == maker; ++k)
                blameOf(m_state.origins[k], add);
            if (redone < m_state.redone.size() && m_state.redone[redone].maker == maker)
                blameOf(m_state.redone[redone++], add);
            for (const int at : touched) {
                if (std::abs(row[at].seconds) > 1e-15 || std::abs(row[at].cost) > 1e-15)
                    m_cells.push_back({maker, at, row[at].seconds, row[at].cost});
                row[at] = {};
            }
            touched.clear();
        }
        writeBlame();
    }
    template <class F>
    void blameOf(const Origin &origin, F add) const
    {
        const double births = m_state.births(origin);
        const auto book = [&](int at, double seconds) {
            add(at, seconds, seconds * m_map.rate(at));
        };
        if (m_map.steps[origin.maker].fix.mean > 0)
            book(origin.maker, births * origin.found * m_map.steps[origin.maker].fix.mean);
        for (const auto *found : {&origin.work, &origin.inspection})
            for (const auto &[at, chance] : *found)
                if (m_map.steps[at].investigate.mean > 0)
                    book(at, births * chance * m_map.steps[at].investigate.mean);
        for (const auto &[at, chance] : origin.escaped)
            if (const double cost = escapeCost(m_map, at); cost != 0)
                add(at, 0.0, births * chance * cost);
    }
    template <class F>
    void blameOf(const Redone &redone, F add) const
    {
        const double runs = m_state.nominal.steps[redone.maker];
        for (int i = 0; i < m_map.size(); ++i)
            if (const double extra = runs * redone.executions[i]; extra != 0) {
                const double seconds = extra * m_load.work[i].mean;
                add(i, seconds, seconds * m_map.rate(i) + extra * m_map.steps[i].costPerCase);
            }
    }
    void writeBlame()
    {
        std::vector<double> seconds(m_map.size(), 0), cost(m_map.size(), 0);
        for (const Cell &cell : m_cells) {
            seconds[cell.at] += cell.seconds;
            cost[cell.at] += cell.cost;
        }
        if (m_cells.size() > longestTable) {
            std::nth_element(m_cells.begin(), m_cells.begin() + longestTable, m_cells.end(),
                             [](const Cell &a, const Cell &b) { return a.seconds > b.seconds; });
            m_cells.resize(longestTable);
        }
        for (const Cell &cell : m_cells) {
            const double share = seconds[cell.at] > 0 ? cell.seconds / seconds[cell.at]
                                 : cost[cell.at] > 0  ? cell.cost / cost[cell.at]
                                                      : 0;
            m_out.blame.push_back({m_map.stepId(cell.maker), m_map.stepId(cell.at), cell.seconds, cell.cost, share});
        }
    }

    // Per maker, averaged over where in its work and handoffs the error is born.
    void addFound()
    {
        std::vector<double> where(m_map.size(), 0);
        std::vector<int> touched;
        for (std::size_t k = 0; k < m_state.origins.size() && m_out.found.size() < longestTable;) {
            const int maker = m_state.origins[k].maker;
            double births = 0;
            for (; k < m_state.origins.size() && m_state.origins[k].maker == maker; ++k) {
                const Origin &origin = m_state.origins[k];
                births += origin.perExecution;
                for (const auto *found : {&origin.work, &origin.inspection})
                    for (const auto &[at, chance] : *found) {
                        if (where[at] == 0)
                            touched.push_back(at);
                        where[at] += origin.perExecution * chance;
                    }
            }
            std::sort(touched.begin(), touched.end());
            for (const int at : touched) {
                m_out.found.push_back({m_map.stepId(maker), m_map.stepId(at), where[at] / births});
                where[at] = 0;
            }
            touched.clear();
        }
    }

    struct Ahead // of one live error before the work of each step; per chain
    {
        std::vector<double> lookSeconds, lookCost, escapeCost, found, redone, savedSeconds, savedCost;
    };
    Ahead ahead(const ErrorChain &chain, bool always) const
    {
        const int n = m_map.size();
        const std::vector<double> none(n, 0), ones(n, 1);
        std::vector<double> seconds(n), cost(n), escape(n), redo(n), afterSeconds(n), afterCost(n);
        for (int i = 0; i < n; ++i) {
            seconds[i] = m_map.steps[i].investigate.mean;
            cost[i] = seconds[i] * m_map.rate(i);
            escape[i] = escapeCost(m_map, i);
            redo[i] = always || m_map.steps[i].redo;
            afterSeconds[i] = redo[i] * (m_restSeconds[i] - m_load.work[i].mean);
            afterCost[i] = redo[i] * (m_restCost[i] - ownCost(i));
        }
        return {chain.ahead(seconds, none),  chain.ahead(cost, none), chain.ahead(none, escape),
                chain.ahead(ones, none),     chain.ahead(redo, none), chain.ahead(afterSeconds, none),
                chain.ahead(afterCost, none)};
    }
    double ownCost(int i) const { return m_load.work[i].mean * m_map.rate(i) + m_map.steps[i].costPerCase; }

    // What it saves when a step finds every error that stands before it, at the price of its usual investigation.
    // Errors are taken one at a time: a check does not change how many are made. A customer's own check is nobody's to
    // introduce: it is left out.
    void addBestChecks()
    {
        const int n = m_map.size();
        m_restSeconds.resize(n);
        m_restCost.resize(n);
        for (int i = 0; i < n; ++i) {
            m_restSeconds[i] = m_load.work[i].mean;
            m_restCost[i] = ownCost(i);
        }
        m_solver.backward(m_restSeconds);
        m_solver.backward(m_restCost);
        std::vector<double> money(n, 0), seconds(n, 0);
        std::vector<std::unique_ptr<Ahead>> of(2 * static_cast<std::size_t>(m_model.chains()));
        for (const Origin &origin : m_state.origins) {
            const bool always = m_map.steps[origin.maker].redo;
            std::unique_ptr<Ahead> &values = of[2 * m_model.chainNumber(origin.maker) + always];
            if (!values)
                values = std::make_unique<Ahead>(ahead(m_model.chain(origin.maker), always));
            addSavings(origin, *values, money, seconds);
        }
        for (int i = 0; i < n; ++i)
            if (m_map.visible(i) && !m_map.steps[i].customer && (money[i] > 1e-12 || seconds[i] > 1e-12))
                m_out.bestCheck.push_back({m_map.stepId(i), {}, money[i], seconds[i]});
        std::stable_sort(m_out.bestCheck.begin(), m_out.bestCheck.end(), [](const Check &a, const Check &b) {
            return a.saves != b.saves ? a.saves > b.saves : a.savesSeconds > b.savesSeconds;
        });
    }
    void addSavings(const Origin &origin, const Ahead &ahead, std::vector<double> &money, std::vector<double> &seconds)
    {
        const ErrorChain &chain = m_model.chain(origin.maker);
        const Fate fate = origin.edge < 0 ? chain.fromStep(origin.maker) : chain.fromHandoff(origin.edge);
        const double births = m_state.births(origin);
        const int k = origin.maker;
        const double fix = m_map.steps[k].fix.mean, fixCost = fix * m_map.rate(k);
        for (int i = 0; i < m_map.size(); ++i) {
            if (fate.live[i] <= 1e-15)
                continue;
            const double hit = births * std::min(1.0, fate.live[i] / std::max(1.0, chain.passes()[i]));
            const double redo = m_map.redo(i, k);
            const double look = m_map.steps[i].investigate.mean;
            const double here = look + fix + redo * (m_restSeconds[k] - m_restSeconds[i] + m_load.work[i].mean);
            const double hereCost =
                look * m_map.rate(i) + fixCost + redo * (m_restCost[k] - m_restCost[i] + ownCost(i));
            const double later = ahead.lookSeconds[i] + ahead.found[i] * fix + ahead.redone[i] * m_restSeconds[k] -
                                 ahead.savedSeconds[i];
            const double laterCost = ahead.lookCost[i] + ahead.found[i] * fixCost + ahead.redone[i] * m_restCost[k] -
                                     ahead.savedCost[i] + ahead.escapeCost[i];
            seconds[i] += hit * (later - here);
            money[i] += hit * (laterCost - hereCost);
        }
    }

    const Compiled &m_map;
    const ErrorModel &m_model;
    const ErrorState &m_state;
    const LoadState &m_load;
    const Passes &m_base;
    const FlowSolver &m_solver;
    Errors m_out;
    std::vector<Cell> m_cells;
    std::vector<double> m_restSeconds, m_restCost; // of a case that begins at each step
};

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

Errors errorsAnswer(const Compiled &map, const Collapsed &shape, const ErrorModel &model, const ErrorState &state,
                    const LoadState &load, const Passes &base, const FlowSolver &solver, bool bestChecks)
{
    return Figures(map, model, state, load, base, solver).run(shape, bestChecks);
}

} // namespace baton::analysis
