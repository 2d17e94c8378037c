#pragma once

#include "model/analysis/answer.h"

#include <span>

namespace baton {

// Spearman's rank correlation of a series with another that follows it by `lag` periods.
struct LagCorrelation
{
    int lag = 0;
    int pairs = 0;            // periods of which both are known
    Figure rho;               // -1..1; unavailable below 8 pairs or where one of the two never changes
    double low = 0, high = 0; // 95 % bootstrap interval, only with rho
    // The same of level 1 - 0.05 / 5, for whoever looks at all lags at once and speaks of one of them.
    double lowest = 0, highest = 0;

    bool clear() const { return lowest > 0 || highest < 0; }
};

namespace analysis {

constexpr int fewestPairs = 8;
constexpr int mostLag = 4; // so 5 correlations are looked at together

// A value of a period; periods as consecutive numbers, ascending.
using Series = std::span<const std::pair<int, double>>;

// Ranks from 1; equal values share the mean of theirs.
std::vector<double> ranks(std::span<const double> values);
// Pearson's correlation of the ranks (Spearman 1904, right with ties too); NaN where one of the two never changes.
double spearman(std::span<const double> x, std::span<const double> y);
// The interval by resampling pairs (percentiles of 2,000 bootstrap samples; Efron 1979), from draws that depend on the
// lag alone: the same series give the same answer. It takes periods as independent of each other.
LagCorrelation lagCorrelation(Series first, Series second, int lag);

} // namespace analysis

} // namespace baton
