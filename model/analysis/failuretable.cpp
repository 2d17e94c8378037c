#include "model/analysis/failuretable.h"

#include "model/analysis/failuremodes.h"

#include <algorithm>
#include <tuple>

namespace baton {

int RatingScale::rate(double value) const
{
    for (std::size_t k = 0; k < atLeast.size(); ++k)
        if (value >= atLeast[k])
            return 10 - static_cast<int>(k);
    return 1;
}

const RatingScale &severityScale()
{
    static const RatingScale scale{{0.75, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.001}};
    return scale;
}

const RatingScale &occurrenceScale()
{
    static const RatingScale scale{{0.1, 0.05, 0.02, 0.01, 0.002, 0.0005, 0.0001, 0.00001, 0.000001}};
    return scale;
}

const RatingScale &detectionScale()
{
    static const RatingScale scale{{0.95, 0.8, 0.6, 0.4, 0.25, 0.15, 0.08, 0.04, 0.01}};
    return scale;
}

} // namespace baton

namespace baton::analysis {

FailureTable::FailureTable(const Compiled &map, const ErrorState &state, const LoadState &load,
                           const FlowSolver &solver)
    : m_map(map)
    , m_state(state)
    , m_load(load)
    , m_solver(solver)
{
    findConsequences();
    if (!state.redone.empty())
        findRest();
}

// Mean cost of the ends that an error gets to when nobody finds it, over those it gets to.
void FailureTable::findConsequences()
{
    const Spine order = spine(m_map.graph, m_map.entries);
    FlowSolver solver(m_map.graph, m_solver.components(), order);
    std::vector<double> weight = m_solver.weight();
    for (std::size_t e = 0; e < weight.size(); ++e)
        if (!m_map.edges[e].carries)
            weight[e] = 0;
    solver.factor(std::move(weight));
    std::vector<double> reached(m_map.size(), 0);
    m_consequence.assign(m_map.size(), 0);
    for (int i = 0; i < m_map.size(); ++i) {
        reached[i] = m_map.sink(i) ? 1 : m_map.ends(i);
        m_consequence[i] = reached[i] * escapeCost(m_map, i);
    }
    solver.backward(reached);
    solver.backward(m_consequence);
    for (int i = 0; i < m_map.size(); ++i)
        m_consequence[i] = reached[i] > 0 ? m_consequence[i] / reached[i] : 0;
}

void FailureTable::findRest()
{
    for (int i = 0; i < m_map.size(); ++i) {
        m_restSeconds.push_back(m_load.work[i].effort);
        m_restCost.push_back(m_load.work[i].effort * m_map.rate(i) + m_map.steps[i].costPerCase);
    }
    m_solver.backward(m_restSeconds);
    m_solver.backward(m_restCost);
}

// What starting again at the maker adds, less what would have gone on from where the error was found.
double FailureTable::redoneFrom(const Origin &origin, const Fate &fate, const std::vector<double> &rest) const
{
    if (origin.sentBack <= 0 || rest.empty())
        return 0;
    std::vector<double> change(m_map.size(), 0);
    takeAway(m_map, m_solver, fate, m_map.steps[origin.maker].redo, change);
    double sum = origin.sentBack * rest[origin.maker];
    for (int i = 0; i < m_map.size(); ++i)
        sum += change[i] * rest[i];
    return sum;
}

void FailureTable::add(const Origin &origin, const Fate &fate)
{
    const double births = m_state.births(origin);
    const double fix = origin.found * m_map.steps[origin.maker].fix.mean;
    double seconds = fix + redoneFrom(origin, fate, m_restSeconds);
    double cost = fix * m_map.rate(origin.maker) + redoneFrom(origin, fate, m_restCost);
    double slips = 0;
    for (int at = 0; at < m_map.size(); ++at) {
        const double found = fate.found(at);
        const double look = found * m_map.steps[at].investigate.mean;
        seconds += look;
        cost += look * m_map.rate(at) + fate.escaped[at] * escapeCost(m_map, at);
        slips += fate.escaped[at] + (m_map.steps[at].customer ? found : 0);
    }
    FailureMode mode;
    mode.maker = m_map.stepId(origin.maker);
    mode.origin = origin.edge < 0 ? ElementRef{ElementRef::Kind::Step, mode.maker}
                                  : ElementRef{ElementRef::Kind::Handoff, m_map.handoffId(origin.edge)};
    mode.perCase = births;
    mode.slips = std::clamp(slips, 0.0, 1.0);
    mode.consequence = m_consequence[origin.edge < 0 ? origin.maker : m_map.graph.to[origin.edge]];
    mode.secondsPerCase = births * seconds;
    mode.costPerCase = births * cost;
    m_modes.push_back(std::move(mode));
}

std::vector<FailureMode> FailureTable::run()
{
    double dearest = 0;
    for (const FailureMode &mode : m_modes)
        dearest = std::max(dearest, mode.consequence);
    for (FailureMode &mode : m_modes) {
        if (dearest > 0)
            mode.severity = severityScale().rate(mode.consequence / dearest);
        mode.occurrence = occurrenceScale().rate(mode.perCase);
        mode.detection = detectionScale().rate(mode.slips);
    }
    std::stable_sort(m_modes.begin(), m_modes.end(), [](const FailureMode &a, const FailureMode &b) {
        return std::tie(a.costPerCase, a.secondsPerCase, a.perCase) >
               std::tie(b.costPerCase, b.secondsPerCase, b.perCase);
    });
    return std::move(m_modes);
}

} // namespace baton::analysis
