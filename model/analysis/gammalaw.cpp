#include "model/analysis/gammalaw.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace baton::analysis {

namespace {

namespace policies = boost::math::policies;
using Quiet =
    policies::policy<policies::promote_double<false>, policies::domain_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>>;

constexpr double nearlyNormal = 1e6;

} // namespace

// Wilson & Hilferty 1931: the cube root is normal, to some 1e-4 / k.
double gammaBelow(double shape, double x)
{
    if (x <= 0)
        return 0;
    if (shape < nearlyNormal)
        return boost::math::gamma_p(shape, x, Quiet());
    const double z = (std::cbrt(x / shape) - 1 + 1 / (9 * shape)) * 3 * std::sqrt(shape);
    return std::erfc(-z / M_SQRT2) / 2;
}

double gammaQuantile(double shape, double u)
{
    if (shape < nearlyNormal)
        return boost::math::gamma_p_inv(shape, u, Quiet());
    const double z = boost::math::quantile(boost::math::normal_distribution<double, Quiet>(), u);
    const double root = 1 - 1 / (9 * shape) + z / (3 * std::sqrt(shape));
    return shape * root * root * root;
}

} // namespace baton::analysis
