#include "model/analysis/rankcorrelation.h"

#include "model/analysis/splitmix.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace baton::analysis {

namespace {

constexpr int resamples = 2000;
constexpr double level = 0.95;

// Sorted once, ranked for every sample of it: a sample says how often each value is in it.
class Column
{
public:
    explicit Column(std::span<const double> values)
        : m_values(values)
        , m_order(values.size())
        , m_ranks(values.size(), 0)
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    }

    const std::vector<double> &ranks(const std::vector<int> &times)
    {
        int before = 0;
        for (std::size_t k = 0; k < m_order.size();) {
            int equal = 0;
            const std::size_t first = k;
            for (; k < m_order.size() && m_values[m_order[k]] == m_values[m_order[first]]; ++k)
                equal += times[m_order[k]];
            for (std::size_t same = first; same < k; ++same)
                m_ranks[m_order[same]] = before + (equal + 1) / 2.0;
            before += equal;
        }
        return m_ranks;
    }

private:
    std::span<const double> m_values;
    std::vector<std::size_t> m_order;
    std::vector<double> m_ranks;
};

class Pairs
{
public:
    Pairs(std::span<const double> x, std::span<const double> y) : m_x(x), m_y(y), m_size(x.size()) {}

    double correlation(const std::vector<int> &times)
    {
        const std::vector<double> &x = m_x.ranks(times), &y = m_y.ranks(times);
        const double middle = (static_cast<double>(m_size) + 1) / 2;
        double xx = 0, yy = 0, xy = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            const double dx = x[i] - middle, dy = y[i] - middle;
            xx += times[i] * dx * dx;
            yy += times[i] * dy * dy;
            xy += times[i] * dx * dy;
        }
        return xy / std::sqrt(xx * yy); // 0 / 0 where one of the two never changes
    }
    double correlation() { return correlation(std::vector<int>(m_size, 1)); }

    // Of samples drawn with replacement, ascending; those in which one of the two never changes have none.
    std::vector<double> bootstrap(SplitMix draws)
    {
        std::vector<double> found;
        std::vector<int> times(m_size);
        for (int sample = 0; sample < resamples; ++sample) {
            std::fill(times.begin(), times.end(), 0);
            for (std::size_t i = 0; i < m_size; ++i)
                ++times[static_cast<std::size_t>(draws.uniform() * static_cast<double>(m_size))];
            if (const double rho = correlation(times); std::isfinite(rho))
                found.push_back(rho);
        }
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    Column m_x, m_y;
    std::size_t m_size;
};

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

} // namespace

std::vector<double> ranks(std::span<const double> values)
{
    return Column(values).ranks(std::vector<int>(values.size(), 1));
}

double spearman(std::span<const double> x, std::span<const double> y)
{
    return Pairs(x, y).correlation();
}

LagCorrelation lagCorrelation(Series first, Series second, int lag)
{
    std::vector<double> x, y;
    for (const auto &[period, value] : first) {
        const auto later = std::lower_bound(second.begin(), second.end(), period + lag,
                                            [](const auto &one, int wanted) { return one.first < wanted; });
        if (later != second.end() && later->first == period + lag) {
            x.push_back(value);
            y.push_back(later->second);
        }
    }
    LagCorrelation found{lag, static_cast<int>(x.size()), Figure::unavailable(Reason::FewPeriods), 0, 0, 0, 0};
    if (found.pairs < fewestPairs)
        return found;
    Pairs pairs(x, y);
    const double rho = pairs.correlation();
    const std::vector<double> samples = pairs.bootstrap({20261 + static_cast<std::uint64_t>(lag)});
    if (!std::isfinite(rho) || samples.empty()) {
        found.rho = Figure::unavailable(Reason::NeverChanges);
        return found;
    }
    found.rho = Figure::exact(rho);
    found.low = quantile(samples, (1 - level) / 2);
    found.high = quantile(samples, (1 + level) / 2);
    const double beyond = (1 - level) / (mostLag + 1) / 2;
    found.lowest = quantile(samples, beyond);
    found.highest = quantile(samples, 1 - beyond);
    return found;
}

} // namespace baton::analysis
