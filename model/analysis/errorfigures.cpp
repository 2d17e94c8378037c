#include "model/analysis/bestchecks.h"
#include "model/analysis/failuretable.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace baton::analysis {

namespace {

constexpr std::size_t longestTable = 50'000;
constexpr double mostCells = 5e5;
constexpr std::ptrdiff_t mostInLoops = 300;
constexpr double negligible = 1e-13;
constexpr std::size_t worstMakers = 200;

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
        m_out.normalisedYield = normalisedYield(m_map, m_out.rolledYield, m_base);
        m_out.introducedPerCase = m_state.made();
        if (m_state.label == Label::Unavailable || !m_base.bounded) {
            refuse();
            return std::move(m_out);
        }
        m_whole = m_state.live || static_cast<double>(m_state.origins.size()) * m_map.size() <= mostCells;
        m_loopsFollowed = m_whole || std::count_if(m_state.origins.begin(), m_state.origins.end(),
                                                   [&](const Origin &o) { return inLoop(o.maker); }) <= mostInLoops;
        if (bestChecks) {
            m_checks.emplace(m_map, m_model, m_state, m_load, m_solver);
            m_failures.emplace(m_map, m_state, m_load, m_solver);
        }
        m_ownFinds.assign(m_map.size(), 0);
        addTotals();
        addEscapes();
        if (m_state.live)
            addLiveRows(bestChecks);
        else
            addRows(bestChecks);
        if (!m_whole)
            addUnseen(bestChecks);
        addYields();
        writeBlame();
        if (bestChecks) {
            m_out.bestCheck = m_checks->run();
            m_out.failureModes = m_failures->run();
        }
        return std::move(m_out);
    }

private:
    void refuse()
    {
        if (m_state.label != Label::Unavailable) {
            m_out.label = Label::Unavailable;
            m_out.reason = Reason::NoWayOut;
        }
        m_out.escapeProbability = m_out.escapesPerCase = m_out.anyEscape = m_out.reworkPerCase = m_out.costPerCase =
            Figure::unavailable(m_out.reason);
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
    // Cases that end with an error nobody has found: exactly where a case is followed with all that is wrong with it.
    void addEscapes()
    {
        m_out.escapesPerCase = m_out.escapeProbability;
        m_out.escapesPerCase.value *= m_out.introducedPerCase;
        if (m_state.origins.empty()) {
            m_out.anyEscape = Figure::exact(0);
            return;
        }
        const std::shared_ptr<const LiveSets> together =
            m_state.live ? m_state.live : followLiveSets(m_map, liveOrigins(m_state.origins), 4'096);
        m_out.anyEscape =
            together ? Figure::exact(together->anyEscape)
                     : Figure::approximation(1 - std::exp(-m_out.escapesPerCase.value), Reason::ManyErrorTypes);
    }
    // Executions that neither make an error nor stop for somebody else's.
    void addYields()
    {
        for (int i = 0; i < m_map.size(); ++i) {
            if (!m_map.visible(i))
                continue;
            const double runs = m_state.nominal.steps[i];
            const double stops = m_state.jobs.investigations[i] - m_ownFinds[i];
            const double clean = runs > 0 ? std::clamp(1 - stops / runs, 0.0, 1.0) : 1;
            const bool guessed = !m_loopsFollowed && inLoop(i) && stops > 0;
            m_out.firstPassYield.push_back({m_map.stepId(i), (1 - m_map.steps[i].introduces) * clean,
                                            guessed ? Label::Approximation : Label::Exact});
        }
    }
    bool inLoop(int step) const { return m_solver.components().loop[m_solver.components().of[step]]; }

    // One maker at a time, so that a row needs no table of all pairs.
    void addRows(bool bestChecks)
    {
        m_row.resize(m_map.size());
        const std::vector<char> shown = shownMakers();
        std::vector<double> where(m_map.size(), 0);
        std::size_t redone = 0;
        for (std::size_t k = 0; k < m_state.origins.size();) {
            const int maker = m_state.origins[k].maker;
            std::vector<double> change;
            const bool sentBack = redone < m_state.redone.size() && m_state.redone[redone].maker == maker;
            double births = 0;
            for (; k < m_state.origins.size() && m_state.origins[k].maker == maker; ++k) {
                const bool followed = m_loopsFollowed && (m_whole || inLoop(maker));
                if (!shown[maker] && !followed)
                    continue;
                const Origin &origin = m_state.origins[k];
                const ErrorChain &chain = m_model.chain(maker);
                const Fate fate = origin.edge < 0 ? chain.fromStep(maker) : chain.fromHandoff(origin.edge);
                m_ownFinds[maker] += followed ? m_state.births(origin) * fate.found(maker) : 0;
                if (!shown[maker])
                    continue;
                births += origin.perExecution;
                blameOf(origin, fate);
                if (m_failures)
                    m_failures->add(origin, fate);
                for (int i = 0; i < m_map.size(); ++i)
                    where[i] += origin.perExecution * fate.found(i);
                if (bestChecks && m_whole)
                    m_checks->add(origin, fate);
                if (sentBack)
                    sendBack(origin, fate, change);
            }
            if (sentBack && shown[maker])
                blameOf(m_state.redone[redone], std::move(change));
            redone += sentBack;
            if (!shown[maker])
                continue;
            closeRow(maker);
            closeFound(maker, births, where);
        }
    }
    // Where all errors were followed together, the rows say what came of that; failures and checks look at one error.
    void addLiveRows(bool bestChecks)
    {
        m_row.resize(m_map.size());
        for (const LiveMaker &maker : m_state.live->makers)
            blameOf(maker);
        for (const Origin &origin : m_state.origins) {
            if (!bestChecks)
                return;
            const ErrorChain &chain = m_model.chain(origin.maker);
            const Fate fate = origin.edge < 0 ? chain.fromStep(origin.maker) : chain.fromHandoff(origin.edge);
            m_failures->add(origin, fate);
            m_checks->add(origin, fate);
        }
    }
    void blameOf(const LiveMaker &maker)
    {
        const double fixed = maker.foundAnywhere() * m_map.steps[maker.maker].fix.mean;
        book(maker.maker, fixed);
        std::vector<double> where(m_map.size());
        for (int at = 0; at < m_map.size(); ++at) {
            where[at] = maker.found(at);
            if (where[at] > negligible)
                book(at, where[at] * m_map.steps[at].investigate.mean);
            if (maker.escaped[at] > negligible)
                add(at, 0.0, maker.escaped[at] * escapeCost(m_map, at));
        }
        m_ownFinds[maker.maker] += maker.found(maker.maker);
        if (const double restarts = maker.restarts(); restarts > 0) {
            Fate back;
            back.work = maker.workBack;
            back.inspection = maker.inspectionBack;
            std::vector<double> change(m_map.size(), 0);
            takeAway(m_map, m_solver, back, true, change);
            change[maker.maker] += restarts;
            bookAgain(std::move(change), 1);
        }
        closeRow(maker.maker);
        closeFound(maker.maker, maker.births, where);
    }
    // Of very many makers the ones that cause the most work.
    std::vector<char> shownMakers() const
    {
        if (m_whole)
            return std::vector<char>(m_map.size(), 1);
        std::vector<double> seconds(m_map.size(), 0), look(m_map.size());
        const std::vector<double> none(m_map.size(), 0);
        for (int i = 0; i < m_map.size(); ++i)
            look[i] = m_map.steps[i].investigate.mean + 1e-9;
        for (const std::vector<int> &group : m_state.groups) {
            const std::vector<double> ahead = m_model.chain(m_state.origins[group.front()].maker).ahead(look, none);
            for (const int k : group) {
                const Origin &origin = m_state.origins[k];
                const int at = origin.edge < 0 ? origin.maker : m_map.graph.to[origin.edge];
                seconds[origin.maker] +=
                    m_state.births(origin) * (ahead[at] + origin.found * m_map.steps[origin.maker].fix.mean);
            }
        }
        std::vector<double> sorted = seconds;
        const std::size_t most = std::min(worstMakers, sorted.size()) - 1;
        std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(most), sorted.end(),
                         std::greater<>());
        std::vector<char> shown(m_map.size());
        std::size_t count = 0;
        for (int i = 0; i < m_map.size(); ++i)
            count += shown[i] = seconds[i] >= sorted[most] && count <= most;
        return shown;
    }

    void add(int at, double seconds, double cost)
    {
        Cell &cell = m_row[at];
        cell.seconds += seconds;
        cell.cost += cost;
    }
    void book(int at, double seconds) { add(at, seconds, seconds * m_map.rate(at)); }
    void blameOf(const Origin &origin, const Fate &fate)
    {
        const double births = m_state.births(origin);
        book(origin.maker, births * origin.found * m_map.steps[origin.maker].fix.mean);
        for (int at = 0; at < m_map.size(); ++at) {
            if (const double found = fate.found(at); found > negligible)
                book(at, births * found * m_map.steps[at].investigate.mean);
            if (fate.escaped[at] > negligible)
                add(at, 0.0, births * fate.escaped[at] * escapeCost(m_map, at));
        }
    }
    void sendBack(const Origin &origin, Fate fate, std::vector<double> &change) const
    {
        change.resize(m_map.size(), 0);
        for (std::vector<double> *found : {&fate.work, &fate.inspection})
            for (double &chance : *found)
                chance *= origin.perExecution;
        takeAway(m_map, m_solver, fate, m_map.steps[origin.maker].redo, change);
    }
    void blameOf(const Redone &redone, std::vector<double> change)
    {
        change[redone.maker] += redone.restarts;
        bookAgain(std::move(change), m_state.nominal.steps[redone.maker]);
    }
    void bookAgain(std::vector<double> change, double runs)
    {
        m_solver.forward(change);
        for (int i = 0; i < m_map.size(); ++i)
            if (const double extra = runs * change[i]; extra != 0) {
                const double seconds = extra * m_load.work[i].effort;
                add(i, seconds, seconds * m_map.rate(i) + extra * m_map.steps[i].costPerCase);
            }
    }
    void closeRow(int maker)
    {
        for (int at = 0; at < m_map.size(); ++at) {
            Cell &cell = m_row[at];
            if (std::abs(cell.seconds) > 1e-15 || std::abs(cell.cost) > 1e-15)
                m_cells.push_back({maker, at, cell.seconds, cell.cost});
            cell = {};
        }
    }
    // Averaged over where in its work and handoffs the error is born.
    void closeFound(int maker, double births, std::vector<double> &where)
    {
        for (int at = 0; at < m_map.size(); ++at) {
            if (where[at] > births * negligible && m_out.found.size() < longestTable)
                m_out.found.push_back({m_map.stepId(maker), m_map.stepId(at), where[at] / births});
            where[at] = 0;
        }
    }

    // What the rows would have said of all makers: each step's finds of its own errors, and the checks.
    void addUnseen(bool bestChecks)
    {
        for (const Origin &origin : m_state.origins)
            if (origin.edge < 0 && !(m_loopsFollowed && inLoop(origin.maker)))
                m_ownFinds[origin.maker] += m_state.births(origin) * m_model.chain(origin.maker).detects(origin.maker);
        if (!bestChecks)
            return;
        for (const std::vector<int> &group : m_state.groups)
            m_checks->add(group);
    }
    double secondsAt(int i) const
    {
        return m_state.jobs.fixes[i] * m_map.steps[i].fix.mean +
               m_state.jobs.investigations[i] * m_map.steps[i].investigate.mean +
               m_state.again[i] * m_load.work[i].effort;
    }
    void writeBlame()
    {
        std::vector<double> seconds(m_map.size(), 0), cost(m_map.size(), 0);
        for (int i = 0; i < m_map.size(); ++i) {
            seconds[i] = secondsAt(i);
            cost[i] = seconds[i] * m_map.rate(i) + m_state.again[i] * m_map.steps[i].costPerCase +
                      m_state.escaped[i] * escapeCost(m_map, i);
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

    const Compiled &m_map;
    const ErrorModel &m_model;
    const ErrorState &m_state;
    const LoadState &m_load;
    const Passes &m_base;
    const FlowSolver &m_solver;
    Errors m_out;
    std::optional<FailureTable> m_failures;
    std::optional<BestChecks> m_checks;
    bool m_whole = true;         // every maker has its row
    bool m_loopsFollowed = true; // errors that may come back to their maker are followed one by one
    std::vector<Cell> m_cells, m_row;
    std::vector<double> m_ownFinds; // per case, by step: errors it made itself
};

} // namespace

Errors errorsAnswer(const Compiled &map, const Collapsed &shape, const ErrorModel &model, const ErrorState &state,
                    const LoadState &load, const Passes &base, const FlowSolver &solver, bool bestChecks)
{
    return Figures(map, model, state, load, base, solver).run(shape, bestChecks);
}

} // namespace baton::analysis
