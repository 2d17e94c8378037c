#include "model/analysis/satisfaction.h"
#include "model/base/period.h"

#include <cmath>

namespace baton::analysis {

namespace {

using Column = std::vector<std::pair<int, double>>;

Column column(const std::vector<PeriodResult> &results, std::optional<double> PeriodResult::*member)
{
    Column found;
    for (const PeriodResult &result : results)
        if (const std::optional<Period> period = readPeriod(result.period); period && result.*member)
            found.push_back({period->number, *(result.*member)});
    return found;
}

Together pair(Measure first, const Column &one, Measure second, const Column &other)
{
    Together answer{first, second, {}, {}, false};
    double most = -1;
    for (int lag = 0; lag <= mostLag; ++lag) {
        const LagCorrelation &found = answer.lags.emplace_back(lagCorrelation(one, other, lag));
        if (found.rho.available() && std::abs(found.rho.value) > most + 1e-12) {
            most = std::abs(found.rho.value);
            answer.strongest = lag;
            answer.clear = found.clear();
        }
    }
    return answer;
}

} // namespace

std::vector<Together> movesTogether(const std::vector<PeriodResult> &results)
{
    const Column internal = column(results, &PeriodResult::internal);
    const Column external = column(results, &PeriodResult::external);
    const Column money = column(results, &PeriodResult::money);
    std::vector<Together> answer;
    const auto add = [&](Measure first, const Column &one, Measure second, const Column &other) {
        if (!one.empty() && !other.empty())
            answer.push_back(pair(first, one, second, other));
    };
    add(Measure::Internal, internal, Measure::External, external);
    add(Measure::External, external, Measure::Money, money);
    add(Measure::Internal, internal, Measure::Money, money);
    return answer;
}

} // namespace baton::analysis
