#include "model/analysis/satisfaction.h"

#include "model/analysis/load.h"

#include <algorithm>
#include <unordered_map>

namespace baton {

namespace {

constexpr double usualImportance = 3; // the middle of 1..5

bool outsideOneToFive(const std::optional<double> &answer)
{
    return answer && (*answer < 1 || *answer > 5);
}

bool outsideOneToFive(const Handoff &handoff)
{
    const auto &given = handoff.scores.given;
    return outsideOneToFive(handoff.rating) || outsideOneToFive(handoff.selfRating) ||
           std::any_of(given.begin(), given.end(), [](const auto &one) { return outsideOneToFive(one.second.score); });
}

// sum w s / sum w, one handoff after the other.
struct Mean
{
    double sum = 0, weight = 0;

    void add(double index, double by)
    {
        sum += by * index;
        weight += by;
    }
    Figure figure(int rated, Reason unknownFlow) const
    {
        if (rated == 0)
            return Figure::unavailable(Reason::NobodyAsked);
        if (unknownFlow != Reason::None)
            return Figure::unavailable(unknownFlow);
        return weight > 0 ? Figure::exact(sum / weight) : Figure::unavailable(Reason::NoWork);
    }
};

// Rolls the indices of handoffs up to those who give them.
class RollUp
{
public:
    RollUp(const ProcessMap &map, const Load &load)
        : m_map(map)
        , m_unknown(unknownFlow(map, load))
        , m_passages(analysis::passagesPerCase(load))
    {
        for (const Party &party : map.parties) {
            m_suppliers.emplace_back().party = party.id;
            m_means.emplace_back();
        }
    }

    void take(const Handoff &handoff, const std::optional<HandoffSatisfaction> &said)
    {
        const Party *from = m_map.partyOf(handoff.from), *to = m_map.partyOf(handoff.to);
        if (from == to && from)
            return;
        const double importance = handoff.importance ? *handoff.importance : usualImportance;
        const double weight = said && m_unknown == Reason::None ? m_passages[handoff.id] * importance : 0;
        if (said && (!to || to->kind != PartyKind::Customer)) {
            m_all.add(said->index, weight);
            ++m_rated;
        }
        if (!from)
            return;
        const std::size_t row = *m_map.parties.positionOf(from->id);
        SupplierSatisfaction &supplier = m_suppliers[row];
        ++supplier.handoffs;
        if (!said)
            return;
        ++supplier.rated;
        supplier.unweighted += !handoff.importance;
        m_means[row].add(said->index, weight);
    }

    Figure all() const { return m_all.figure(m_rated, m_unknown); }
    int rated() const { return m_rated; }
    std::vector<SupplierSatisfaction> suppliers()
    {
        for (std::size_t row = 0; row < m_suppliers.size(); ++row)
            m_suppliers[row].index = m_means[row].figure(m_suppliers[row].rated, m_unknown);
        std::erase_if(m_suppliers, [](const SupplierSatisfaction &one) { return one.handoffs == 0; });
        std::stable_sort(
            m_suppliers.begin(), m_suppliers.end(), [](const SupplierSatisfaction &a, const SupplierSatisfaction &b) {
                return a.index.available() != b.index.available() ? a.index.available() : a.index.value < b.index.value;
            });
        return std::move(m_suppliers);
    }

private:
    static Reason unknownFlow(const ProcessMap &map, const Load &load)
    {
        const bool missing = load.handoffs.empty() && !map.handoffs.empty();
        return missing || load.maxCasesPerH.reason == Reason::NoWayOut ? Reason::NoWayOut : Reason::None;
    }

    const ProcessMap &m_map;
    Reason m_unknown;
    std::unordered_map<Id, double> m_passages;
    std::vector<SupplierSatisfaction> m_suppliers; // one a party, in their order
    std::vector<Mean> m_means;
    Mean m_all;
    int m_rated = 0;
};

} // namespace

AnswerScale answerScale(const ProcessMap &map)
{
    const bool wide = map.info.ratingScale == AnswerScale::ZeroToTen ||
                      std::any_of(map.handoffs.begin(), map.handoffs.end(),
                                  [](const Handoff &handoff) { return outsideOneToFive(handoff); });
    return wide ? AnswerScale::ZeroToTen : AnswerScale::OneToFive;
}

double outOfFive(double answer, AnswerScale scale)
{
    return scale == AnswerScale::ZeroToTen ? 1 + 4 * answer / 10 : answer;
}

Contentment contentment(double answer, AnswerScale scale)
{
    const double of5 = outOfFive(answer, scale);
    return of5 >= 4.2 ? Contentment::Content : of5 >= 3.5 ? Contentment::HalfHearted : Contentment::Discontent;
}

std::optional<HandoffSatisfaction> satisfactionWith(const Handoff &handoff, AnswerScale scale)
{
    HandoffSatisfaction found;
    found.handoff = handoff.id;
    double sum = 0, weight = 0;
    for (const auto &[attribute, score] : handoff.scores.given) {
        found.asked -= score.weight <= 0;
        if (!score.score || score.weight <= 0)
            continue;
        ++found.answered;
        sum += score.weight * *score.score;
        weight += score.weight;
    }
    if (found.answered == 0 && !handoff.rating)
        return std::nullopt;
    found.index = found.answered > 0 ? sum / weight : *handoff.rating;
    if (handoff.importance)
        found.gap = *handoff.importance - outOfFive(found.index, scale);
    return found;
}

Satisfaction satisfaction(const ProcessMap &map, const Analysis &analysis)
{
    Satisfaction answer;
    answer.scale = answerScale(map);
    RollUp rollUp(map, analysis.load);
    for (const Handoff &handoff : map.handoffs) {
        const std::optional<HandoffSatisfaction> said = satisfactionWith(handoff, answer.scale);
        rollUp.take(handoff, said);
        if (said)
            answer.handoffs.push_back(*said);
    }
    answer.index = rollUp.all();
    answer.rated = rollUp.rated();
    answer.suppliers = rollUp.suppliers();
    answer.influence = analysis::influence(map, analysis.load);
    answer.together = analysis::movesTogether(map.info.results);
    return answer;
}

} // namespace baton
