#include "model/analysis/sojourn.h"

#include "model/analysis/maximum.h"
#include "model/base/gammalaw.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

using Quadrature = boost::math::quadrature::gauss_kronrod<double, 31>;

// (1 - e^-x) / x, also at 0.
double eased(double x)
{
    return std::abs(x) < 1e-300 ? 1 : -std::expm1(-x) / x;
}

bool fixed(const NumericLaw *law)
{
    return !law || law->variance() <= 0;
}

// A wait and exponential work after it; with the rate of the wait close to that of the work too.
struct QueueAndWork
{
    double chance, waitRate, workRate;

    double after(double t) const
    {
        const double both = chance > 0 ? 1 + chance * workRate * t * eased((waitRate - workRate) * t) : 1;
        return t < 0 ? 1 : std::exp(-workRate * t) * both;
    }
    double density(double t) const
    {
        const double none = (1 - chance) * workRate;
        const double some = chance > 0 ? chance * waitRate * workRate * t * eased((waitRate - workRate) * t) : 0;
        return std::exp(-workRate * t) * (none + some);
    }
};

class Sum
{
public:
    explicit Sum(const DeliveryTime &time) : m_time(time) {}

    Chance within(double t) const
    {
        const double left = t * (1 + 1e-12) - certain();
        if (left < 0)
            return {0, true};
        if (m_time.rest.variance > 0)
            return fitted(t);
        const bool work = !fixed(m_time.work), delay = !fixed(m_time.delay), wait = m_time.wait.chance > 0;
        if (work && m_time.work->kind == LawKind::Exponential)
            return {delay ? delayedQueue(left) : 1 - queue().after(left), true};
        if (wait && work && delay)
            return fitted(t);
        if (wait)
            return {waitAnd(work    ? m_time.work
                            : delay ? m_time.delay
                                    : nullptr,
                            work ? m_time.workScale : 1, left),
                    true};
        if (work && delay)
            return {both(left), true};
        return {work ? workBelow(left) : delay ? lawDistribution(*m_time.delay, left) : 1, true};
    }

private:
    double certain() const
    {
        double time = m_time.rest.variance > 0 ? 0 : m_time.rest.mean;
        if (m_time.work && fixed(m_time.work))
            time += m_time.work->mean() * m_time.workScale;
        return time + (m_time.delay && fixed(m_time.delay) ? m_time.delay->mean() : 0);
    }
    double workBelow(double t) const { return lawDistribution(*m_time.work, t / m_time.workScale); }
    QueueAndWork queue() const
    {
        const QueueWait &wait = m_time.wait;
        return {wait.chance, wait.chance > 0 ? 1 / wait.mean : 0, 1 / (m_time.work->mean() * m_time.workScale)};
    }
    Chance fitted(double t) const
    {
        const Moments all = m_time.moments();
        if (all.variance <= 0)
            return {all.mean <= t * (1 + 1e-12) ? 1.0 : 0.0, false};
        return {gammaBelow(all.mean * all.mean / all.variance, t * all.mean / all.variance), false};
    }

    // The integral over [0, t], in pieces between the values at which a law has an edge; something happens near 0
    // within `quick`.
    template <class F>
    static double integral(F f, double t, double quick, const NumericLaw *law, double scale)
    {
        std::vector<double> points{0, t};
        for (const double at : {3 * quick, 12 * quick, 50 * quick})
            if (at < t)
                points.push_back(at);
        if (law && law->kind != LawKind::Exponential && law->kind != LawKind::Gamma)
            for (const double v : law->times)
                if (v * scale < t)
                    points.push_back(t - v * scale);
        std::sort(points.begin(), points.end());
        double sum = 0;
        for (std::size_t k = 0; k + 1 < points.size(); ++k)
            if (points[k + 1] > points[k])
                sum += Quadrature::integrate(f, points[k], points[k + 1], 6, 1e-10);
        return sum;
    }
    double delayedQueue(double t) const
    {
        if (t <= 0)
            return 0;
        const QueueAndWork before = queue();
        const double quick = 1 / std::max(before.workRate, before.waitRate);
        return integral([&](double s) { return before.density(s) * lawDistribution(*m_time.delay, t - s); }, t, quick,
                        m_time.delay, 1);
    }
    // Nothing but one law, or nothing at all, beside the wait.
    double waitAnd(const NumericLaw *law, double scale, double t) const
    {
        const double rate = 1 / m_time.wait.mean;
        if (!law)
            return 1 - m_time.wait.chance * std::exp(-rate * t);
        const auto below = [&](double s) {
            return lawDistribution(*law, s / scale);
        };
        const double waited = t <= 0 ? 0
                                     : integral([&](double s) { return rate * std::exp(-rate * s) * below(t - s); }, t,
                                                m_time.wait.mean, law, scale);
        return (1 - m_time.wait.chance) * below(t) + m_time.wait.chance * waited;
    }
    double both(double t) const
    {
        const NumericLaw &delay = *m_time.delay;
        if (delay.kind != LawKind::Empirical)
            return Quadrature::integrate([&](double u) { return workBelow(t - delay.quantile(u)); }, 0.0, 1.0, 10,
                                         1e-9);
        double sum = 0, all = 0;
        for (std::size_t k = 0; k < delay.times.size(); ++k) {
            all += delay.weights[k];
            sum += delay.weights[k] * workBelow(t - delay.times[k]);
        }
        return sum / all;
    }

    const DeliveryTime &m_time;
};

} // namespace

Moments DeliveryTime::moments() const
{
    Moments all = rest;
    all.mean += wait.chance * wait.mean;
    all.variance += wait.mean * wait.mean * wait.chance * (2 - wait.chance);
    if (work) {
        all.mean += workScale * work->mean();
        all.variance += workScale * workScale * work->variance();
    }
    if (delay) {
        all.mean += delay->mean();
        all.variance += delay->variance();
    }
    return all;
}

Chance doneWithin(const DeliveryTime &time, double t)
{
    Chance chance = Sum(time).within(t);
    chance.value = std::clamp(chance.value, 0.0, 1.0);
    return chance;
}

} // namespace baton::analysis
