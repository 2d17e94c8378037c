#include "model/simulation/output.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace baton::sim {

double mean(const std::vector<double> &values)
{
    ExactSum sum;
    for (const double x : values)
        sum.add(x);
    return sum.value() / static_cast<double>(values.size());
}

double variance(const std::vector<double> &values)
{
    const double centre = mean(values);
    ExactSum sum;
    for (const double x : values)
        sum.add((x - centre) * (x - centre));
    return sum.value() / (static_cast<double>(values.size()) - 1);
}

double studentQuantile(double level, double freedom)
{
    return boost::math::quantile(boost::math::students_t(freedom), (1 + level) / 2);
}

Estimate meanEstimate(const std::vector<double> &values, double level)
{
    Estimate estimate;
    if (values.empty())
        return estimate;
    estimate.mean = mean(values);
    if (values.size() < 2)
        return estimate;
    const auto n = static_cast<double>(values.size());
    const double half = studentQuantile(level, n - 1) * std::sqrt(variance(values) / n);
    estimate.ci = {estimate.mean - half, estimate.mean + half};
    estimate.known = true;
    return estimate;
}

Interval wilson(double hits, double tries)
{
    if (tries <= 0)
        return {};
    constexpr double z = 1.959963984540054;
    const double p = hits / tries, zz = z * z / tries;
    const double centre = (p + zz / 2) / (1 + zz);
    const double half = z / (1 + zz) * std::sqrt(p * (1 - p) / tries + zz / (4 * tries));
    return {hits <= 0 ? 0 : centre - half, hits >= tries ? 1 : centre + half};
}

Ranks quantileRanks(int n, double p, double level)
{
    Ranks best;
    const boost::math::binomial law(n, p);
    const double reach = 8 * std::sqrt(n * p * (1 - p)) + 20; // nothing to speak of lies beyond
    const int first = std::max(1, static_cast<int>(n * p - reach)), last = std::min(n, static_cast<int>(n * p + reach));
    std::vector<double> below; // P(B < k), from k = first on
    for (int k = first; k <= last; ++k)
        below.push_back(boost::math::cdf(law, k - 1));
    for (int width = 1; width <= last - first && !best.low; ++width)
        for (int low = first; low + width <= last && !best.low; ++low) {
            const auto at = static_cast<std::size_t>(low - first);
            const double coverage = below[at + static_cast<std::size_t>(width)] - below[at];
            if (coverage >= level)
                best = {low, low + width, coverage};
        }
    return best;
}

Estimate quantileEstimate(std::vector<double> values, double p, double level)
{
    Estimate estimate;
    if (values.empty())
        return estimate;
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    const auto at = static_cast<std::size_t>(std::max(1.0, std::ceil(p * n - 1e-9)));
    estimate.mean = values[at - 1];
    const Ranks ranks = quantileRanks(static_cast<int>(values.size()), p, level);
    if (!ranks.low)
        return estimate;
    estimate.ci = {values[static_cast<std::size_t>(ranks.low - 1)], values[static_cast<std::size_t>(ranks.high - 1)]};
    estimate.known = true;
    return estimate;
}

double recoveryQuantile(std::vector<double> times, double p, bool fixed)
{
    std::sort(times.begin(), times.end());
    const bool enough =
        fixed || times.front() == times.back() || static_cast<int>(times.size()) >= leastSample(std::max(p, 1 - p));
    const auto n = static_cast<double>(times.size());
    const double t = times[static_cast<std::size_t>(std::max(1.0, std::ceil(p * n - 1e-9))) - 1];
    return enough && std::isfinite(t) ? t : std::numeric_limits<double>::quiet_NaN();
}

int leastSample(double p, double level)
{
    int n = 1;
    while (1 - std::pow(p, n) < level)
        ++n;
    return n;
}

Truncation mser(const std::vector<double> &y)
{
    Truncation best;
    const std::size_t n = y.size();
    if (n < 2)
        return best;
    best.value = std::numeric_limits<double>::infinity();
    const double centre = mean(y); // shifted, so that sums of squares keep their digits
    double sum = 0, squares = 0;
    std::vector<double> values(n);
    for (std::size_t d = n; d-- > 0;) {
        sum += y[d] - centre;
        squares += (y[d] - centre) * (y[d] - centre);
        const auto left = static_cast<double>(n - d);
        values[d] = std::max(0.0, squares - sum * sum / left) / (left * left);
    }
    for (std::size_t d = 0; d <= n / 2; ++d)
        if (values[d] < best.value * (1 - 1e-15)) {
            best.value = values[d];
            best.cut = d;
        }
    best.tooShort = best.cut >= n / 2;
    return best;
}

Truncation mser5(const std::vector<double> &values)
{
    std::vector<double> batches;
    for (std::size_t i = 0; i + 5 <= values.size(); i += 5)
        batches.push_back((values[i] + values[i + 1] + values[i + 2] + values[i + 3] + values[i + 4]) / 5);
    return mser(batches);
}

} // namespace baton::sim
