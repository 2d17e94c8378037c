#include "model/simulation/sampler.h"

#include "model/base/gammalaw.h"
#include "model/simulation/random.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace baton::sim {

namespace {

constexpr double perSecond = 1e6;
constexpr double reach = 37.0; // logit of 2^-53 is -36.74
constexpr int cells = 740;     // of 0.1 each
constexpr double cellWidth = 2 * reach / cells;

// Quantile of a law at logit x, using the tail that keeps precision.
double gammaAt(double shape, double x)
{
    const double tail = 1 / (1 + std::exp(std::abs(x)));
    return x < 0 ? gammaQuantile(shape, tail) : gammaQuantileAbove(shape, tail);
}

double logGammaAt(double shape, double x)
{
    // Far below the smallest double the leading term u = q^shape / Gamma(shape + 1) is exact.
    const double leading = (-std::log1p(std::exp(-x)) + logGamma(shape + 1)) / shape;
    return leading < -300 ? leading : std::log(gammaAt(shape, x));
}

double logitBetaAt(double p, double q, double x)
{
    const double tail = 1 / (1 + std::exp(std::abs(x)));
    double rest = 0;
    const double value = x < 0 ? boost::math::ibeta_inv(p, q, tail, &rest) : boost::math::ibetac_inv(p, q, tail, &rest);
    return std::log(value) - std::log(rest);
}

// Fourth-order central differences: exact enough that the table error stays that of the cubic.
std::vector<double> slopes(const std::vector<double> &y)
{
    const std::size_t n = y.size();
    std::vector<double> slope(n, 0);
    for (std::size_t i = 2; i + 2 < n; ++i)
        slope[i] = (8 * (y[i + 1] - y[i - 1]) - (y[i + 2] - y[i - 2])) / 12;
    slope[1] = (y[2] - y[0]) / 2;
    slope[n - 2] = (y[n - 1] - y[n - 3]) / 2;
    slope[0] = y[1] - y[0];
    slope[n - 1] = y[n - 1] - y[n - 2];
    return slope;
}

} // namespace

Sampler::Sampler(const NumericLaw &law) : m_mean(law.mean())
{
    compile(law);
    if (m_kind == Kind::Exponential || m_kind == Kind::Weibull)
        m_scale = Scale::Exponential;
    else if (m_kind == Kind::LogTable || m_kind == Kind::LogitTable)
        m_scale = Scale::Logit;
}

void Sampler::compile(const NumericLaw &law)
{
    switch (law.kind) {
    case LawKind::Gamma:
    case LawKind::Erlang:
        return setGamma(law);
    case LawKind::Lognormal:
    case LawKind::Normal:
        return setBell(law);
    case LawKind::Triangular:
    case LawKind::Pert:
        return setThreePoint(law);
    case LawKind::Empirical:
        return setEmpirical(law);
    default:
        return setSimple(law);
    }
}

void Sampler::setFixed(double seconds)
{
    m_kind = Kind::Fixed;
    m_fixed = whole(seconds * perSecond);
}

void Sampler::setSimple(const NumericLaw &law)
{
    const std::vector<double> &t = law.times;
    m_a = t.at(0) * perSecond;
    if (law.kind == LawKind::Exponential) {
        m_kind = Kind::Exponential;
    } else if (law.kind == LawKind::Uniform) {
        m_kind = Kind::Uniform;
        m_b = (t.at(1) - t[0]) * perSecond;
    } else if (law.kind == LawKind::Weibull && law.shape > 0) {
        m_kind = Kind::Weibull;
        m_b = 1 / law.shape;
    } else {
        setFixed(t[0]);
    }
}

void Sampler::setGamma(const NumericLaw &law)
{
    const double mean = law.times.at(0);
    const double shape = law.kind == LawKind::Erlang ? law.shape : law.shape > 0 ? 1 / law.shape : 0;
    if (shape <= 0 || mean <= 0)
        return setFixed(mean);
    m_a = mean / shape * perSecond;
    m_b = shape;
    m_kind = shape == 1 ? Kind::Exponential : Kind::LogTable;
    if (shape != 1)
        setTable(false, law);
}

void Sampler::setBell(const NumericLaw &law)
{
    const double mean = law.times.at(0), sd = law.times.at(1);
    if (sd <= 0 || (law.kind == LawKind::Lognormal && mean <= 0))
        return setFixed(std::max(0.0, mean));
    if (law.kind == LawKind::Lognormal) {
        const double variance = std::log1p(sd * sd / (mean * mean));
        m_kind = Kind::Lognormal;
        m_a = std::log(mean * perSecond) - variance / 2;
        m_b = std::sqrt(variance);
        return;
    }
    m_kind = Kind::Normal;
    m_a = mean * perSecond;
    m_b = sd * perSecond;
    m_c = 0.5 * std::erfc(mean / sd / std::sqrt(2.0)); // share below zero, left out
}

void Sampler::setThreePoint(const NumericLaw &law)
{
    const std::vector<double> &t = law.times;
    if (t.at(2) <= t.at(0))
        return setFixed(t[0]);
    m_a = t[0] * perSecond;
    if (law.kind == LawKind::Triangular) {
        m_kind = Kind::Triangular;
        m_b = t[1] * perSecond;
        m_c = t[2] * perSecond;
        return;
    }
    m_kind = Kind::LogitTable;
    m_b = (t[2] - t[0]) * perSecond;
    setTable(true, law);
}

void Sampler::setEmpirical(const NumericLaw &law)
{
    m_kind = Kind::Empirical;
    auto table = std::make_shared<Table>();
    const double sum = std::accumulate(law.weights.begin(), law.weights.end(), 0.0);
    double reached = 0;
    for (std::size_t i = 0; i < law.times.size(); ++i) {
        reached += law.weights.at(i) / sum;
        table->slope.push_back(reached);
        table->value.push_back(law.times[i] * perSecond);
    }
    m_table = std::move(table);
}

void Sampler::setTable(bool logit, const NumericLaw &law)
{
    auto table = std::make_shared<Table>();
    const std::vector<double> &t = law.times;
    // The beta law with the PERT mean and a standard deviation of a sixth of the range.
    const double mean = logit ? (1 + 4 * (t[1] - t[0]) / (t[2] - t[0])) / 6 : 0;
    const double sum = 36 * mean * (1 - mean) - 1;
    for (int i = 0; i <= cells; ++i) {
        const double x = -reach + i * cellWidth;
        table->value.push_back(logit ? logitBetaAt(mean * sum, (1 - mean) * sum, x) : logGammaAt(m_b, x));
    }
    table->slope = slopes(table->value);
    m_table = std::move(table);
}

double Sampler::interpolate(double logit) const
{
    const double x = (logit + reach) / cellWidth;
    const int cell = std::clamp(static_cast<int>(x), 0, cells - 1);
    const auto i = static_cast<std::size_t>(cell);
    const double f = x - cell, g = 1 - f;
    return g * g * (1 + 2 * f) * m_table->value[i] + f * f * (1 + 2 * g) * m_table->value[i + 1] +
           f * g * (g * m_table->slope[i] - f * m_table->slope[i + 1]);
}

void Sampler::toDeviates(double (&u)[8]) const
{
    if (m_scale == Scale::Uniform)
        return;
    double rest[8], logs[8];
    for (std::size_t i = 0; i < 8; ++i)
        rest[i] = 1 - u[i];
    logsOf(rest, logs);
    double own[8] = {};
    if (m_scale == Scale::Logit)
        logsOf(u, own);
    for (std::size_t i = 0; i < 8; ++i)
        u[i] = own[i] - logs[i];
}

double Sampler::triangular(double u) const
{
    const double width = m_c - m_a, rise = m_b - m_a;
    return u * width < rise ? m_a + std::sqrt(u * width * rise) : m_c - std::sqrt((1 - u) * width * (m_c - m_b));
}

double Sampler::empirical(double u) const
{
    const auto at = std::upper_bound(m_table->slope.begin(), m_table->slope.end() - 1, u) - m_table->slope.begin();
    return m_table->value[static_cast<std::size_t>(at)];
}

// Of a uniform, or the deviate in its place.
double Sampler::general(double u) const
{
    switch (m_kind) {
    case Kind::Uniform:
        return m_a + u * m_b;
    case Kind::Triangular:
        return triangular(u);
    case Kind::Weibull:
        return m_a * std::pow(u, m_b);
    case Kind::Lognormal:
        return std::exp(m_a + m_b * normalQuantile(u));
    case Kind::Normal:
        return std::max(0.0, m_a + m_b * normalQuantile(std::min(m_c + u * (1 - m_c), 0x1.fffffffffffffp-1)));
    case Kind::Empirical:
        return empirical(u);
    case Kind::LogTable:
        return m_a * std::exp(interpolate(u));
    case Kind::LogitTable: {
        const double x = interpolate(u);
        return m_a + m_b / (1 + std::exp(-x));
    }
    case Kind::Fixed:
    case Kind::Exponential:
        break;
    }
    return m_a;
}

} // namespace baton::sim
