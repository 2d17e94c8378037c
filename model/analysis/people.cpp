#include "model/analysis/people.h"

#include "model/analysis/load.h"
#include "model/analysis/satisfaction.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace baton {

namespace {

constexpr std::size_t mostExact = 22;

// Every pair of parties that have to do with each other, by position in the map.
class Pairs
{
public:
    Pairs(const ProcessMap &map, const Analysis &analysis) : m_map(map)
    {
        addRework(analysis.errors);
        addMisses(analysis);
        addGaps();
    }

    const std::map<std::pair<int, int>, Swap> &all() const { return m_swaps; }

private:
    void addRework(const Errors &errors)
    {
        for (const Blame &blame : errors.blame)
            if (Swap *swap = between(blame.supplier, blame.customer))
                swap->rework += blame.secondsPerCase * 100 / 3600;
    }
    void addMisses(const Analysis &analysis)
    {
        std::unordered_map<Id, double> passages = analysis::passagesPerCase(analysis.load);
        for (const StandardKept &standard : analysis.standards) {
            const Handoff *handoff = standard.kept.available() ? m_map.handoffs.find(standard.handoff) : nullptr;
            if (Swap *swap = handoff ? between(handoff->from, handoff->to) : nullptr) {
                swap->missed += 100 * passages[handoff->id] * (1 - standard.kept.value);
                ++swap->timed;
            }
        }
    }
    void addGaps()
    {
        const AnswerScale scale = answerScale(m_map);
        for (const Handoff &handoff : m_map.handoffs) {
            const auto said = satisfactionWith(handoff, scale);
            if (Swap *swap = said && said->gap ? between(handoff.from, handoff.to) : nullptr) {
                swap->gap += std::max(0.0, *said->gap);
                ++swap->rated;
            }
        }
        for (auto &[parties, swap] : m_swaps)
            if (swap.rated > 0)
                swap.gap /= swap.rated;
    }
    std::optional<int> partyOf(const Id &step) const
    {
        const Party *party = m_map.partyOf(step);
        if (!party || party->kind != PartyKind::Internal || party->people.value_or(2) < 2)
            return std::nullopt;
        return static_cast<int>(*m_map.parties.positionOf(party->id));
    }
    Swap *between(const Id &from, const Id &to)
    {
        const std::optional<int> a = partyOf(from), b = partyOf(to);
        if (!a || !b || *a == *b)
            return nullptr;
        Swap &swap = m_swaps[std::minmax(*a, *b)];
        swap.a = m_map.parties[std::min(*a, *b)].id;
        swap.b = m_map.parties[std::max(*a, *b)].id;
        return &swap;
    }

    const ProcessMap &m_map;
    std::map<std::pair<int, int>, Swap> m_swaps;
};

using Weights = std::vector<std::vector<double>>;

// Parties that are joined by pairs worth something.
std::vector<std::vector<int>> groups(const Weights &weight)
{
    std::vector<std::vector<int>> result;
    std::vector<char> seen(weight.size(), 0);
    for (std::size_t start = 0; start < weight.size(); ++start) {
        if (seen[start])
            continue;
        std::vector<int> group{static_cast<int>(start)};
        seen[start] = 1;
        for (std::size_t k = 0; k < group.size(); ++k)
            for (std::size_t other = 0; other < weight.size(); ++other)
                if (!seen[other] && weight[group[k]][other] > 0) {
                    seen[other] = 1;
                    group.push_back(static_cast<int>(other));
                }
        std::sort(group.begin(), group.end());
        result.push_back(std::move(group));
    }
    return result;
}

// Heaviest first, then two pairs at a time rearranged while that gains anything. -1: alone.
std::vector<int> improved(const Weights &weight)
{
    const auto n = static_cast<int>(weight.size());
    std::vector<std::pair<int, int>> order;
    for (int i = 0; i < n; ++i)
        for (int j = i + 1; j < n; ++j)
            if (weight[i][j] > 0)
                order.push_back({i, j});
    std::stable_sort(order.begin(), order.end(), [&](const auto &x, const auto &y) {
        return weight[x.first][x.second] > weight[y.first][y.second];
    });
    std::vector<int> with(n, -1);
    for (const auto &[i, j] : order)
        if (with[i] < 0 && with[j] < 0) {
            with[i] = j;
            with[j] = i;
        }
    const auto worth = [&](int i) {
        return with[i] < 0 ? 0 : weight[i][with[i]];
    };
    for (bool better = true; better;) {
        better = false;
        for (const auto &[i, j] : order) {
            if (with[i] == j)
                continue;
            const int a = with[i], b = with[j];
            const double left = a >= 0 && b >= 0 ? weight[a][b] : 0;
            if (weight[i][j] + left <= worth(i) + worth(j) + 1e-12)
                continue;
            with[i] = j;
            with[j] = i;
            if (a >= 0)
                with[a] = left > 0 ? b : -1;
            if (b >= 0)
                with[b] = left > 0 ? a : -1;
            better = true;
        }
    }
    return with;
}

void pairUp(const std::vector<int> &group, const Weights &weight, std::vector<std::pair<int, int>> &pairs)
{
    Weights own(group.size(), std::vector<double>(group.size(), 0));
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = 0; j < group.size(); ++j)
            own[i][j] = weight[group[i]][group[j]];
    if (group.size() <= mostExact) {
        for (const auto &[i, j] : analysis::heaviestMatching(own))
            pairs.push_back({group[i], group[j]});
        return;
    }
    const std::vector<int> with = improved(own);
    for (std::size_t i = 0; i < with.size(); ++i)
        if (with[i] > static_cast<int>(i))
            pairs.push_back({group[i], group[with[i]]});
}

} // namespace

Swaps jobSwaps(const ProcessMap &map, const Analysis &analysis)
{
    const Pairs pairs(map, analysis);
    Weights weight(map.parties.size(), std::vector<double>(map.parties.size(), 0));
    for (const auto &[parties, swap] : pairs.all())
        weight[parties.first][parties.second] = weight[parties.second][parties.first] = swap.worth();
    Swaps swaps;
    std::vector<std::pair<int, int>> chosen;
    for (const std::vector<int> &group : groups(weight)) {
        pairUp(group, weight, chosen);
        swaps.best = swaps.best && group.size() <= mostExact;
    }
    for (const auto &[i, j] : chosen)
        swaps.pairs.push_back(pairs.all().at(std::minmax(i, j)));
    std::stable_sort(swaps.pairs.begin(), swaps.pairs.end(),
                     [](const Swap &x, const Swap &y) { return x.worth() > y.worth(); });
    return swaps;
}

Team smallestTeam(const ProcessMap &map)
{
    Team team;
    std::vector<std::vector<int>> handoffsOf(map.parties.size());
    for (const Handoff &handoff : map.handoffs) {
        std::vector<int> ends;
        for (const Id &id : {handoff.from, handoff.to}) {
            const Party *party = map.partyOf(id);
            if (party && party->kind == PartyKind::Internal)
                ends.push_back(static_cast<int>(*map.parties.positionOf(party->id)));
        }
        if (ends.empty()) {
            team.beyond.push_back(handoff.id);
            continue;
        }
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        for (const int party : ends)
            handoffsOf[party].push_back(team.handoffs);
        ++team.handoffs;
    }
    std::vector<int> candidates;
    std::vector<std::vector<int>> sets;
    for (std::size_t p = 0; p < handoffsOf.size(); ++p)
        if (!handoffsOf[p].empty()) {
            candidates.push_back(static_cast<int>(p));
            sets.push_back(std::move(handoffsOf[p]));
        }
    const analysis::Cover cover = analysis::smallestCover(sets, team.handoffs);
    for (const int chosen : cover.chosen)
        team.parties.push_back(map.parties[candidates[chosen]].id);
    team.fewest = cover.fewest;
    team.atLeast = cover.atLeast;
    return team;
}

JsonValue toJson(const Swaps &swaps, const Team &team)
{
    JsonValue pairs = JsonValue::ofArray();
    for (const Swap &swap : swaps.pairs) {
        JsonValue item = JsonValue::ofObject();
        item.add("a", JsonValue::ofText(swap.a)).add("b", JsonValue::ofText(swap.b));
        item.add("worth", JsonValue::ofNumber(swap.worth()));
        item.add("rework_h_per_100_cases", JsonValue::ofNumber(swap.rework));
        item.add("missed_per_100_cases", swap.timed > 0 ? JsonValue::ofNumber(swap.missed) : JsonValue());
        item.add("gap", swap.rated > 0 ? JsonValue::ofNumber(swap.gap) : JsonValue());
        pairs.push(std::move(item));
    }
    const auto list = [](const std::vector<Id> &ids) {
        JsonValue result = JsonValue::ofArray();
        for (const Id &id : ids)
            result.push(JsonValue::ofText(id));
        return result;
    };
    JsonValue people = JsonValue::ofObject(), who = JsonValue::ofObject();
    who.add("parties", list(team.parties)).add("handoffs", JsonValue::ofNumber(team.handoffs));
    who.add("label", JsonValue::ofText(team.fewest ? "exact" : "bound"));
    who.add("at_least", JsonValue::ofNumber(team.atLeast)).add("beyond", list(team.beyond));
    people.add("swaps", std::move(pairs));
    people.add("swaps_label", JsonValue::ofText(swaps.best ? "exact" : "bound")).add("team", std::move(who));
    return people;
}

} // namespace baton
