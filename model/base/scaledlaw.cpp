#include "model/base/scaledlaw.h"

#include "model/base/json.h"

namespace baton {

std::string scaledLaw(const Law &law, double by, double hoursPerDay)
{
    const NumericLaw n = law.resolve(hoursPerDay);
    const auto t = [&](std::size_t k) {
        return writeSeconds(n.times[k] * by);
    };
    const auto number = [](double value) {
        return writeJson(JsonValue::ofNumber(value));
    };
    switch (n.kind) {
    case LawKind::Fixed:
        return t(0);
    case LawKind::Exponential:
        return "exp(" + t(0) + ")";
    case LawKind::Erlang:
        return "erlang(" + number(n.shape) + ", " + t(0) + ")";
    case LawKind::Gamma:
        return "gamma(" + t(0) + ", " + number(n.shape) + ")";
    case LawKind::Lognormal:
        return "lognormal(" + t(0) + ", " + t(1) + ")";
    case LawKind::Normal:
        return "normal(" + t(0) + ", " + t(1) + ")";
    case LawKind::Uniform:
        return "uniform(" + t(0) + ", " + t(1) + ")";
    case LawKind::Triangular:
        return "tri(" + t(0) + ", " + t(1) + ", " + t(2) + ")";
    case LawKind::Pert:
        return "pert(" + t(0) + ", " + t(1) + ", " + t(2) + ")";
    case LawKind::Weibull:
        return "weibull(" + number(n.shape) + ", " + t(0) + ")";
    case LawKind::Empirical:
        break;
    }
    std::string text = "empirical(";
    for (std::size_t k = 0; k < n.times.size(); ++k)
        text += (k ? ", " : "") + t(k) + ":" + number(n.weights[k]);
    return text + ")";
}

} // namespace baton
