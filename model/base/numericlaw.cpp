#include "model/base/gammalaw.h"
#include "model/base/law.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <numeric>

namespace baton {

namespace {

namespace policies = boost::math::policies;
// No exceptions and no long double: the same result on every compiler setting.
using Quiet =
    policies::policy<policies::promote_double<false>, policies::domain_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;

double square(double x)
{
    return x * x;
}

// Mean and variance of a normal law cut at 0 (standard formulas of the truncated normal distribution).
struct Moments
{
    double mean;
    double variance;
};

Moments truncatedNormal(double mean, double sd)
{
    if (sd == 0)
        return {mean, 0};
    const double cut = -mean / sd;
    const Normal unit;
    const double hazard = boost::math::pdf(unit, cut) / boost::math::cdf(boost::math::complement(unit, cut));
    return {mean + sd * hazard, sd * sd * (1 + cut * hazard - square(hazard))};
}

Moments weibull(double shape, double scale)
{
    const double first = boost::math::lgamma(1 + 1 / shape, Quiet());
    const double second = boost::math::lgamma(1 + 2 / shape, Quiet());
    const double mean = scale * std::exp(first);
    return {mean, square(mean) * std::expm1(second - 2 * first)};
}

Moments triangular(double a, double mode, double b)
{
    return {(a + mode + b) / 3, (square(b - a) - (mode - a) * (b - mode)) / 18};
}

Moments empirical(const std::vector<double> &times, const std::vector<double> &weights)
{
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double mean = std::inner_product(times.begin(), times.end(), weights.begin(), 0.0) / total;
    double variance = 0;
    for (std::size_t i = 0; i < times.size(); ++i)
        variance += weights[i] / total * square(times[i] - mean);
    return {mean, variance};
}

Moments moments(const NumericLaw &law)
{
    const std::vector<double> &t = law.times;
    switch (law.kind) {
    case LawKind::Fixed:
        return {t[0], 0};
    case LawKind::Exponential:
        return {t[0], square(t[0])};
    case LawKind::Erlang:
        return {t[0], square(t[0]) / law.shape};
    case LawKind::Gamma:
        return {t[0], square(t[0]) * law.shape};
    case LawKind::Lognormal:
        return {t[0], square(t[1])};
    case LawKind::Normal:
        return truncatedNormal(t[0], t[1]);
    case LawKind::Uniform:
        return {(t[0] + t[1]) / 2, square(t[1] - t[0]) / 12};
    case LawKind::Triangular:
        return triangular(t[0], t[1], t[2]);
    case LawKind::Pert:
        return {(t[0] + 4 * t[1] + t[2]) / 6, square((t[2] - t[0]) / 6)};
    case LawKind::Weibull:
        return weibull(law.shape, t[0]);
    case LawKind::Empirical:
        return empirical(t, law.weights);
    }
    return {0, 0};
}

double gammaTime(double mean, double scv, double u)
{
    return scv == 0 ? mean : mean * scv * gammaQuantile(1 / scv, u);
}

double lognormalQuantile(double mean, double sd, double u)
{
    if (sd == 0)
        return mean;
    const double sigma2 = std::log1p(square(sd / mean));
    return std::exp(std::log(mean) - sigma2 / 2 + std::sqrt(sigma2) * boost::math::quantile(Normal(), u));
}

// From the upper tail, where nothing is lost by cutting.
double truncatedNormalQuantile(double mean, double sd, double u)
{
    if (sd == 0)
        return mean;
    const double kept = boost::math::cdf(Normal(), mean / sd);
    const double above = (1 - u) * kept;
    return std::max(0.0, mean + sd * boost::math::quantile(boost::math::complement(Normal(), above)));
}

double triangularQuantile(double a, double mode, double b, double u)
{
    if (a == b)
        return a;
    const double below = (mode - a) / (b - a);
    return u <= below ? a + std::sqrt(u * (b - a) * (mode - a)) : b - std::sqrt((1 - u) * (b - a) * (b - mode));
}

double pertQuantile(double a, double mode, double b, double u)
{
    if (a == b)
        return a;
    const double mean = (1 + 4 * (mode - a) / (b - a)) / 6; // on [0, 1], sd 1/6
    const double sum = 36 * mean * (1 - mean) - 1;
    return a + (b - a) * boost::math::quantile(Beta(mean * sum, (1 - mean) * sum), u);
}

double empiricalQuantile(const std::vector<double> &times, const std::vector<double> &weights, double u)
{
    const double wanted = u * std::accumulate(weights.begin(), weights.end(), 0.0);
    double reached = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        last = i;
        reached += weights[i];
        if (reached >= wanted)
            break;
    }
    return times[last];
}

} // namespace

double NumericLaw::mean() const
{
    return moments(*this).mean;
}

double NumericLaw::variance() const
{
    return moments(*this).variance;
}

double NumericLaw::scv() const
{
    const Moments both = moments(*this);
    return both.mean == 0 ? 0 : both.variance / square(both.mean);
}

double NumericLaw::quantile(double u) const
{
    const std::vector<double> &t = times;
    switch (kind) {
    case LawKind::Fixed:
        return t[0];
    case LawKind::Exponential:
        return -t[0] * std::log1p(-u);
    case LawKind::Erlang:
        return gammaTime(t[0], 1 / shape, u);
    case LawKind::Gamma:
        return gammaTime(t[0], shape, u);
    case LawKind::Lognormal:
        return lognormalQuantile(t[0], t[1], u);
    case LawKind::Normal:
        return truncatedNormalQuantile(t[0], t[1], u);
    case LawKind::Uniform:
        return t[0] + u * (t[1] - t[0]);
    case LawKind::Triangular:
        return triangularQuantile(t[0], t[1], t[2], u);
    case LawKind::Pert:
        return pertQuantile(t[0], t[1], t[2], u);
    case LawKind::Weibull:
        return t[0] * std::pow(-std::log1p(-u), 1 / shape);
    case LawKind::Empirical:
        return empiricalQuantile(t, weights, u);
    }
    return 0;
}

} // namespace baton
