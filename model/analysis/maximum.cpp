#include "model/analysis/maximum.h"

#include "model/base/gammalaw.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

// In double all the way: long doubles cost ten times as much and gain digits that nothing here keeps.
using Quick = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

double phi(double x)
{
    return std::exp(-x * x / 2) / std::sqrt(2 * M_PI);
}
double normalBelow(double x)
{
    return std::erfc(-x / M_SQRT2) / 2;
}

double triangularBelow(double a, double mode, double b, double t)
{
    if (t <= a || t >= b)
        return t >= b;
    return t <= mode ? (t - a) * (t - a) / ((b - a) * (mode - a)) : 1 - (b - t) * (b - t) / ((b - a) * (b - mode));
}
// The beta law of base/law.h: sd a sixth of the width.
double pertBelow(double a, double mode, double b, double t)
{
    if (t <= a || t >= b)
        return t >= b;
    const double mean = (1 + 4 * (mode - a) / (b - a)) / 6;
    const double sum = 36 * mean * (1 - mean) - 1;
    return boost::math::ibeta(mean * sum, (1 - mean) * sum, (t - a) / (b - a), Quick());
}
double lognormalBelow(double mean, double sd, double t)
{
    if (t <= 0)
        return 0;
    const double s2 = std::log1p(sd * sd / (mean * mean));
    return normalBelow((std::log(t / mean) + s2 / 2) / std::sqrt(s2));
}
double cutNormalBelow(double mean, double sd, double t)
{
    if (t <= 0)
        return 0;
    const double below = normalBelow(-mean / sd);
    return (normalBelow((t - mean) / sd) - below) / (1 - below);
}
double empiricalBelow(const NumericLaw &law, double t)
{
    double below = 0, all = 0;
    for (std::size_t i = 0; i < law.times.size(); ++i) {
        const double weight = i < law.weights.size() ? law.weights[i] : 1;
        all += weight;
        below += law.times[i] <= t ? weight : 0;
    }
    return below / all;
}

} // namespace

double lawDistribution(const NumericLaw &law, double t)
{
    const std::vector<double> &v = law.times;
    switch (law.kind) {
    case LawKind::Fixed:
        return t >= v[0];
    case LawKind::Exponential:
        return t <= 0 ? 0 : -std::expm1(-t / v[0]);
    case LawKind::Erlang:
        return gammaBelow(law.shape, t / (v[0] / law.shape));
    case LawKind::Gamma:
        return law.shape > 0 ? gammaBelow(1 / law.shape, t / (v[0] * law.shape)) : t >= v[0];
    case LawKind::Lognormal:
        return v[1] > 0 ? lognormalBelow(v[0], v[1], t) : t >= v[0];
    case LawKind::Normal:
        return v[1] > 0 ? cutNormalBelow(v[0], v[1], t) : t >= v[0];
    case LawKind::Uniform:
        return v[1] > v[0] ? std::clamp((t - v[0]) / (v[1] - v[0]), 0.0, 1.0) : t >= v[0];
    case LawKind::Triangular:
        return v[2] > v[0] ? triangularBelow(v[0], v[1], v[2], t) : t >= v[0];
    case LawKind::Pert:
        return v[2] > v[0] ? pertBelow(v[0], v[1], v[2], t) : t >= v[0];
    case LawKind::Weibull:
        return t <= 0 ? 0 : -std::expm1(-std::pow(t / v[0], law.shape));
    case LawKind::Empirical:
        return empiricalBelow(law, t);
    }
    return 0;
}

Moments clarkMaximum(Moments a, Moments b, double covariance)
{
    const double theta = std::sqrt(std::max(0.0, a.variance + b.variance - 2 * covariance));
    if (theta == 0)
        return a.mean >= b.mean ? a : b;
    const double alpha = (a.mean - b.mean) / theta;
    const double pa = normalBelow(alpha), pb = normalBelow(-alpha), d = phi(alpha);
    const double mean = a.mean * pa + b.mean * pb + theta * d;
    const double second =
        (a.mean * a.mean + a.variance) * pa + (b.mean * b.mean + b.variance) * pb + (a.mean + b.mean) * theta * d;
    return {mean, second - mean * mean};
}

namespace {

double below(const BranchTime &branch, double t)
{
    if (branch.law)
        return lawDistribution(*branch.law, (t - branch.shift) / branch.scale);
    if (branch.time.variance <= 0)
        return t >= branch.time.mean;
    return gammaBelow(branch.time.mean * branch.time.mean / branch.time.variance,
                      t / (branch.time.variance / branch.time.mean));
}

double noneTaken(const std::vector<BranchTime> &branches)
{
    double none = 1;
    for (const BranchTime &branch : branches)
        none *= 1 - branch.chance;
    return none;
}

// Distribution of the maximum over the branches taken, at least one.
double maximumBelow(const std::vector<BranchTime> &branches, double none, double t)
{
    double all = 1;
    for (const BranchTime &branch : branches)
        all *= 1 - branch.chance + branch.chance * below(branch, t);
    return (all - none) / (1 - none);
}

bool allFixed(const std::vector<BranchTime> &branches)
{
    return std::all_of(branches.begin(), branches.end(), [](const BranchTime &b) { return b.time.variance <= 0; });
}

bool allExponential(const std::vector<BranchTime> &branches)
{
    return branches.size() <= 12 && std::all_of(branches.begin(), branches.end(), [](const BranchTime &b) {
               return b.chance == 1 && b.law && b.law->kind == LawKind::Exponential && b.shift == 0;
           });
}

// Inclusion and exclusion over the minima of subsets, which are exponential again.
Moments exponentialMaximum(const std::vector<BranchTime> &branches)
{
    double mean = 0, second = 0;
    for (unsigned subset = 1; subset < (1u << branches.size()); ++subset) {
        double rate = 0, sign = -1;
        for (std::size_t b = 0; b < branches.size(); ++b)
            if (subset >> b & 1) {
                rate += 1 / branches[b].time.mean;
                sign = -sign;
            }
        mean += sign / rate;
        second += sign * 2 / (rate * rate);
    }
    return {mean, second - mean * mean};
}

std::vector<double> kinks(const std::vector<BranchTime> &branches)
{
    std::vector<double> points{0};
    double far = 0;
    for (const BranchTime &branch : branches) {
        const double sd = std::sqrt(branch.time.variance);
        for (const double at : {branch.time.mean - sd, branch.time.mean, branch.time.mean + 3 * sd})
            if (at > 0)
                points.push_back(at);
        far = std::max(far, branch.time.mean + 8 * sd);
        if (branch.law && branch.law->kind != LawKind::Exponential && branch.law->kind != LawKind::Gamma)
            for (const double v : branch.law->times)
                if (branch.shift + branch.scale * v > 0)
                    points.push_back(branch.shift + branch.scale * v);
    }
    points.push_back(far);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end(), [](double a, double b) { return b - a < 1e-12 * b; }),
                 points.end());
    return points;
}

// Fitted shapes are estimates: their last digits are not worth the time.
Moments integratedMaximum(const std::vector<BranchTime> &branches, double none, bool fitted)
{
    const unsigned depth = fitted ? 4 : 8;
    const double tolerance = fitted ? 1e-8 : 1e-12;
    using Quadrature = boost::math::quadrature::gauss_kronrod<double, 31>;
    // Both integrals ask at much the same times.
    std::unordered_map<double, double> known;
    const auto above = [&](double t) {
        const auto [at, fresh] = known.try_emplace(t, 0);
        if (fresh)
            at->second = 1 - maximumBelow(branches, none, t);
        return at->second;
    };
    const auto weighted = [&](double t) {
        return 2 * t * above(t);
    };
    const std::vector<double> points = kinks(branches);
    double mean = 0, second = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        mean += Quadrature::integrate(above, points[i], points[i + 1], depth, tolerance);
        second += Quadrature::integrate(weighted, points[i], points[i + 1], depth, tolerance);
    }
    // The tail beyond eight standard deviations, in lengths of what came before.
    for (double at = points.back(), length = at;
         length > 0 && above(at) > (fitted ? 1e-12 : 1e-16) && at < 1e6 * length; at += length) {
        mean += Quadrature::integrate(above, at, at + length, 4, 1e-10);
        second += Quadrature::integrate(weighted, at, at + length, 4, 1e-10);
        if (above(at) * at < 1e-14 * mean)
            break;
    }
    return {mean, std::max(0.0, second - mean * mean)};
}

constexpr std::size_t mostKnown = 4096;

void addLaw(const NumericLaw &law, MaximumMemory::Key &key)
{
    key.insert(key.end(), {static_cast<double>(law.kind), law.shape, static_cast<double>(law.times.size())});
    key.insert(key.end(), law.times.begin(), law.times.end());
    key.insert(key.end(), law.weights.begin(), law.weights.end());
}

MaximumMemory::Key keyOf(const std::vector<BranchTime> &branches)
{
    MaximumMemory::Key key;
    for (const BranchTime &branch : branches) {
        key.insert(key.end(), {branch.chance, branch.time.mean, branch.time.variance, branch.shift, branch.scale});
        if (branch.law)
            addLaw(*branch.law, key);
        else
            key.push_back(-1);
    }
    return key;
}

Moments integrated(const std::vector<BranchTime> &branches, double none, bool fitted, MaximumMemory *memory)
{
    if (!memory)
        return integratedMaximum(branches, none, fitted);
    MaximumMemory::Key key = keyOf(branches);
    if (const MaximumTime *known = memory->find(key))
        return known->time;
    const MaximumTime fresh{integratedMaximum(branches, none, fitted), !fitted};
    memory->keep(std::move(key), fresh);
    return fresh.time;
}

} // namespace

std::size_t MaximumMemory::Hash::operator()(const Key &key) const
{
    std::size_t hash = key.size();
    for (const double value : key)
        hash = (hash ^ std::hash<double>()(value)) * 0x9E3779B97F4A7C15ull + (hash >> 29);
    return hash;
}

const MaximumTime *MaximumMemory::find(const Key &key) const
{
    const auto at = m_known.find(key);
    return at == m_known.end() ? nullptr : &at->second;
}

void MaximumMemory::keep(Key key, const MaximumTime &value)
{
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.emplace(std::move(key), value);
}

MaximumTime independentMaximum(const std::vector<BranchTime> &branches, MaximumMemory *memory)
{
    MaximumTime result;
    const double none = noneTaken(branches);
    if (branches.empty() || none >= 1)
        return result;
    if (branches.size() == 1)
        return {branches[0].time, true};
    result.exact = std::all_of(branches.begin(), branches.end(),
                               [](const BranchTime &b) { return b.law || b.time.variance <= 0; });
    if (allFixed(branches)) {
        // Few values: walk them from the largest down.
        std::vector<BranchTime> sorted = branches;
        std::sort(sorted.begin(), sorted.end(),
                  [](const BranchTime &a, const BranchTime &b) { return a.time.mean > b.time.mean; });
        double reach = 1, second = 0;
        for (const BranchTime &branch : sorted) {
            const double chance = reach * branch.chance / (1 - none);
            result.time.mean += chance * branch.time.mean;
            second += chance * branch.time.mean * branch.time.mean;
            reach *= 1 - branch.chance;
        }
        result.time.variance = std::max(0.0, second - result.time.mean * result.time.mean);
        if (result.time.variance < 1e-12 * second)
            result.time.variance = 0;
    } else if (allExponential(branches)) {
        result.time = exponentialMaximum(branches);
    } else {
        result.time = integrated(branches, none, !result.exact, memory);
    }
    return result;
}

double maximumOfMeans(const std::vector<BranchTime> &branches)
{
    std::vector<BranchTime> fixed = branches;
    for (BranchTime &branch : fixed)
        branch = {branch.chance, {branch.time.mean, 0}, nullptr, 0, 1};
    return independentMaximum(fixed).time.mean;
}

} // namespace baton::analysis
