#pragma once

#include "model/simulation/simulation.h"

#include <optional>

// One delay question asked for many values of one of its parts.
namespace baton {

enum class SweepOver { Delay, Start };

struct SweepQuestion
{
    // runs: per point, 0 = 100. Over the delay, `by` does not count; over the start, `at` does not.
    DelayQuestion question;
    SweepOver over = SweepOver::Delay;
    // s: of delay; or of the start within a week from Monday 00:00 UTC (from the usual start where nobody keeps hours)
    double from = 0, to = 10 * 86400.0;
    int points = 21; // evenly from `from` to `to`, both included; 2 to 400
};

// Customers: where the map ends, and external ones. Times in s.
struct SweepPoint
{
    double by = 0;
    double at = 0;          // after the observed time began
    std::int64_t start = 0; // when the delay begins, microseconds since 1970-01-01T00:00Z
    // The exact part: one case with mean times and nobody in the way.
    double exactLate = 0, exactAbsorbed = 0; // at the last end of the chain
    // The simulated part: with minus without, same random numbers for all points.
    int runs = 0;        // 0 = not there yet
    Estimate touched;    // cases late by more than a minute at a customer, per run
    Estimate total;      // sum of lateness at customers, per run
    Interval totalApart; // of its mean, wide enough for all points at once (Bonferroni)
    Estimate largest;    // largest lateness at a customer, mean over runs
    double p50 = std::numeric_limits<double>::quiet_NaN(), p90 = p50; // of touched cases at customers
    Estimate missed;                                                  // deliveries more that miss a standard, per run
    Estimate cost;                                                    // money, per run
    double recoveryP50 = p50, recoveryP90 = p50;
    double notRecovered = 0; // share of runs
};

struct SweepAnswer
{
    SweepQuestion question;
    std::vector<SweepPoint> points;
    bool fixed = false; // nothing in the map varies: exact
    bool whole = false; // all runs are there

    // The point with the largest total lateness; none without runs or when all are the same within their intervals.
    std::optional<std::size_t> worst() const;
};

// Only the exact part of all points, at once. Errors: UnknownHandoff.
Result<SweepAnswer> exactSweep(const ProcessMap &map, const SweepQuestion &question);

// `partial` is called, on the calling thread, with the exact part before any run, then after a few runs of all points
// and each time their number has about doubled. Same map and question: same answer, whatever the number of threads.
// Errors: UnknownHandoff, NoArrivals, LimitReached, Cancelled.
Result<SweepAnswer> sweep(const ProcessMap &map, const SweepQuestion &question, const Progress &progress = {},
                          const std::function<void(const SweepAnswer &)> &partial = {});

JsonValue toJson(const SweepAnswer &answer);

} // namespace baton
