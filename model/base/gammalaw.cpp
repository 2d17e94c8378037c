#include "model/base/gammalaw.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace baton {

namespace {

namespace policies = boost::math::policies;
// No exceptions and no long double: the same result on every compiler setting.
using Quiet =
    policies::policy<policies::promote_double<false>, policies::domain_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>>;

constexpr double nearlyNormal = 1e6;

// Wilson & Hilferty 1931: the cube root is normal, to some 1e-4 / k.
double nearlyNormalQuantile(double shape, double z)
{
    const double root = 1 - 1 / (9 * shape) + z / (3 * std::sqrt(shape));
    return shape * root * root * root;
}

double normalQuantile(double below)
{
    return boost::math::quantile(boost::math::normal_distribution<double, Quiet>(), below);
}

} // namespace

double gammaBelow(double shape, double x)
{
    if (x <= 0)
        return 0;
    if (shape < nearlyNormal)
        return boost::math::gamma_p(shape, x, Quiet());
    const double z = (std::cbrt(x / shape) - 1 + 1 / (9 * shape)) * 3 * std::sqrt(shape);
    return std::erfc(-z / M_SQRT2) / 2;
}

double gammaQuantile(double shape, double below)
{
    return shape < nearlyNormal ? boost::math::gamma_p_inv(shape, below, Quiet())
                                : nearlyNormalQuantile(shape, normalQuantile(below));
}

double gammaQuantileAbove(double shape, double above)
{
    return shape < nearlyNormal ? boost::math::gamma_q_inv(shape, above, Quiet())
                                : nearlyNormalQuantile(shape, -normalQuantile(above));
}

double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

} // namespace baton
