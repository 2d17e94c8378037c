#pragma once

#include "model/simulation/answer.h"

#include <cstdint>
#include <utility>
#include <vector>

// Output analysis: Law, Simulation Modeling and Analysis, 5th ed. 2015, ch. 9.
namespace baton::sim {

// Sum with the rounding errors kept apart (Neumaier), in the order given.
class ExactSum
{
public:
    void add(double x)
    {
        const double t = m_sum + x;
        m_rest += (m_sum < 0 ? -m_sum : m_sum) >= (x < 0 ? -x : x) ? (m_sum - t) + x : (x - t) + m_sum;
        m_sum = t;
    }
    double value() const { return m_sum + m_rest; }

private:
    double m_sum = 0, m_rest = 0;
};

double mean(const std::vector<double> &values);
double variance(const std::vector<double> &values); // n - 1

// Student's t quantile, two-sided `level`.
double studentQuantile(double level, double freedom);
// Mean with its t-interval; known from two values on.
Estimate meanEstimate(const std::vector<double> &values, double level = 0.95);

// Score interval of a share. Wilson 1927.
Interval wilson(double hits, double tries);

// Ranks [low, high) (1-based) such that (X_(low), X_(high)) holds the p-quantile with at least `level`: the shortest,
// of those the lowest. {0, 0} when the sample is too small.
struct Ranks
{
    int low = 0, high = 0;
    double coverage = 0;
};
Ranks quantileRanks(int n, double p, double level = 0.95);
// The quantile of independent values with its order-statistic interval; not known when the sample is too small.
Estimate quantileEstimate(std::vector<double> values, double p, double level = 0.95);
// A time to recover within which a share `p` of the runs are back; runs that are not (infinite) count as later than all
// others. NaN where that is so for the quantile, and where there are too few runs for it, unless all say the same.
double recoveryQuantile(std::vector<double> times, double p, bool fixed);
// Least n with 1 - p^n >= level. Wilks 1941.
int leastSample(double p, double level = 0.95);

// MSER on values that are batch means already. White 1997; White, Cobb & Spratt 2000.
struct Truncation
{
    std::size_t cut = 0; // batches to leave out
    double value = 0;
    bool tooShort = false; // the cut is at the middle: the run should be longer
};
Truncation mser(const std::vector<double> &batchMeans);
// MSER-5: batches of five first.
Truncation mser5(const std::vector<double> &values);

} // namespace baton::sim
