#include "model/analysis/bestchecks.h"

#include <algorithm>

namespace baton::analysis {

BestChecks::BestChecks(const Compiled &map, const ErrorModel &model, const ErrorState &state, const LoadState &load,
                       const FlowSolver &solver)
    : m_map(map)
    , m_model(model)
    , m_state(state)
    , m_load(load)
    , m_solver(solver)
{
    const int n = m_map.size();
    m_savedMoney.assign(n, 0);
    m_savedSeconds.assign(n, 0);
    m_restSeconds.resize(n);
    m_restCost.resize(n);
    for (int i = 0; i < n; ++i) {
        m_restSeconds[i] = m_load.work[i].effort;
        m_restCost[i] = ownCost(i);
    }
    m_solver.backward(m_restSeconds);
    m_solver.backward(m_restCost);
    m_ahead.resize(2 * static_cast<std::size_t>(m_model.chains()));
}

BestChecks::Ahead BestChecks::ahead(const ErrorChain &chain, bool always) const
{
    const int n = m_map.size();
    const std::vector<double> none(n, 0), ones(n, 1);
    std::vector<double> seconds(n), cost(n), escape(n), redo(n), afterSeconds(n), afterCost(n);
    for (int i = 0; i < n; ++i) {
        seconds[i] = m_map.steps[i].investigate.mean;
        cost[i] = seconds[i] * m_map.rate(i);
        escape[i] = escapeCost(m_map, i);
        redo[i] = always || m_map.steps[i].redo;
        afterSeconds[i] = redo[i] * (m_restSeconds[i] - m_load.work[i].effort);
        afterCost[i] = redo[i] * (m_restCost[i] - ownCost(i));
    }
    return {chain.ahead(seconds, none),  chain.ahead(cost, none), chain.ahead(none, escape),
            chain.ahead(ones, none),     chain.ahead(redo, none), chain.ahead(afterSeconds, none),
            chain.ahead(afterCost, none)};
}

double BestChecks::ownCost(int i) const
{
    return m_load.work[i].effort * m_map.rate(i) + m_map.steps[i].costPerCase;
}

const BestChecks::Ahead &BestChecks::aheadOf(int maker)
{
    const bool always = m_map.steps[maker].redo;
    std::unique_ptr<Ahead> &values = m_ahead[2 * m_model.chainNumber(maker) + always];
    if (!values)
        values = std::make_unique<Ahead>(ahead(m_model.chain(maker), always));
    return *values;
}
std::vector<Check> BestChecks::run()
{
    std::vector<Check> checks;
    const std::vector<double> &money = m_savedMoney, &seconds = m_savedSeconds;
    for (int i = 0; i < m_map.size(); ++i)
        if (m_map.visible(i) && !m_map.steps[i].customer && (money[i] > 1e-12 || seconds[i] > 1e-12))
            checks.push_back({m_map.stepId(i), {}, money[i], seconds[i]});
    std::stable_sort(checks.begin(), checks.end(), [](const Check &a, const Check &b) {
        return a.saves != b.saves ? a.saves > b.saves : a.savesSeconds > b.savesSeconds;
    });
    return checks;
}

void BestChecks::add(const Origin &origin, const Fate &fate)
{
    const ErrorChain &chain = m_model.chain(origin.maker);
    const Ahead &ahead = aheadOf(origin.maker);
    const std::vector<double> &passes = chain.passes();
    const double births = m_state.births(origin);
    const int k = origin.maker;
    const double fix = m_map.steps[k].fix.mean, fixCost = fix * m_map.rate(k);
    for (int i = 0; i < m_map.size(); ++i) {
        if (fate.live[i] <= 1e-15)
            continue;
        const double hit = births * std::min(1.0, fate.live[i] / std::max(1.0, passes[i]));
        const double redo = m_map.redo(i, k);
        const double look = m_map.steps[i].investigate.mean;
        const double here = look + fix + redo * (m_restSeconds[k] - m_restSeconds[i] + m_load.work[i].effort);
        const double hereCost = look * m_map.rate(i) + fixCost + redo * (m_restCost[k] - m_restCost[i] + ownCost(i));
        const double later =
            ahead.lookSeconds[i] + ahead.found[i] * fix + ahead.redone[i] * m_restSeconds[k] - ahead.savedSeconds[i];
        const double laterCost = ahead.lookCost[i] + ahead.found[i] * fixCost + ahead.redone[i] * m_restCost[k] -
                                 ahead.savedCost[i] + ahead.escapeCost[i];
        m_savedSeconds[i] += hit * (later - here);
        m_savedMoney[i] += hit * (laterCost - hereCost);
    }
}

// All errors of one group: the same sums as one by one, with the makers' own figures as weights.
void BestChecks::add(const std::vector<int> &group)
{
    const int first = m_state.origins[group.front()].maker;
    const bool always = m_map.steps[first].redo;
    const Ahead &ahead = aheadOf(first);
    const std::vector<double> &passes = m_model.chain(first).passes();
    const auto live = [&](auto weight) {
        return together(m_model, m_state, group,
                        [&](const Origin &origin) { return m_state.births(origin) * weight(origin.maker); })
            .live;
    };
    const auto fixOf = [&](int k) {
        return m_map.steps[k].fix.mean;
    };
    const bool anyRedo = !m_state.redone.empty();
    const std::vector<double> none(m_map.size(), 0),
        all = live([](int) { return 1.0; }), fix = live(fixOf),
        fixCost = live([&](int k) { return fixOf(k) * m_map.rate(k); }),
        rest = anyRedo ? live([&](int k) { return m_restSeconds[k]; }) : none,
        restCost = anyRedo ? live([&](int k) { return m_restCost[k]; }) : none;
    for (int i = 0; i < m_map.size(); ++i) {
        const double redo = always || m_map.steps[i].redo, look = m_map.steps[i].investigate.mean;
        const double later = all[i] * (ahead.lookSeconds[i] - ahead.savedSeconds[i]) + fix[i] * ahead.found[i] +
                             rest[i] * ahead.redone[i];
        const double here =
            all[i] * (look - redo * (m_restSeconds[i] - m_load.work[i].effort)) + fix[i] + redo * rest[i];
        const double laterCost = all[i] * (ahead.lookCost[i] - ahead.savedCost[i] + ahead.escapeCost[i]) +
                                 fixCost[i] * ahead.found[i] + restCost[i] * ahead.redone[i];
        const double hereCost =
            all[i] * (look * m_map.rate(i) - redo * (m_restCost[i] - ownCost(i))) + fixCost[i] + redo * restCost[i];
        m_savedSeconds[i] += (later - here) / std::max(1.0, passes[i]);
        m_savedMoney[i] += (laterCost - hereCost) / std::max(1.0, passes[i]);
    }
}

} // namespace baton::analysis
