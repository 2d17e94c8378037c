#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace baton {

// A length of time as people write it. `wd` (working day) has no fixed length: it is hours_per_day of the map.
struct Duration
{
    double seconds = 0;     // the part in ms s min h d w; >= 0, finite
    double workingDays = 0; // the part in wd; >= 0, finite

    double inSeconds(double hoursPerDay) const { return seconds + workingDays * hoursPerDay * 3600.0; }
    friend bool operator==(const Duration &, const Duration &) = default;
};

// `8min`, `2h`, `1h30min`, `1h 30min`, `3d`, `2wd`, `0`. Units ms s min h d w wd; decimal point only (files).
// Each unit at most once, no sign, no exponent, at most 1000 years.
// Errors: BadDuration {text, offending part}.
Result<Duration> parseDuration(std::string_view text);
// Text that parses back to the same duration: whole seconds in parts ("1h 30min", "2wd 3h", "0"), anything else as
// the shortest number of one unit ("2.7538h"); no locale.
std::string writeDuration(const Duration &duration);
// Same for a number of seconds.
std::string writeSeconds(double seconds);

enum class LawKind {
    Fixed,
    Exponential,
    Erlang,
    Gamma,
    Lognormal,
    Normal,
    Uniform,
    Triangular,
    Pert,
    Weibull,
    Empirical
};

// A law with its times in seconds, ready for formulas and for drawing samples.
// Times: Fixed {v}; Exponential {mean}; Erlang {mean}, shape k; Gamma {mean}, shape = scv; Lognormal {mean, sd};
// Normal {mean, sd} truncated at 0 (resampled, not clipped); Uniform {a, b}; Triangular {a, mode, b};
// Pert {a, mode, b}: the beta law on [a, b] with mean (a + 4 mode + b) / 6 and sd (b - a) / 6; Weibull {scale}, shape;
// Empirical {v...} ascending, with weights.
struct NumericLaw
{
    LawKind kind = LawKind::Fixed;
    std::vector<double> times{0.0}; // seconds
    double shape = 0;               // Erlang k, Gamma scv, Weibull shape
    std::vector<double> weights;    // Empirical only, same length as times, sum > 0

    double mean() const;             // s; the effective mean (after truncation)
    double variance() const;         // s^2
    double scv() const;              // variance / mean^2; 0 when the mean is 0
    double quantile(double u) const; // s; inverse distribution function, u in (0,1)
    bool isZero() const { return mean() == 0; }
};

// A law as it stands in a map: text that is kept exactly (trimmed) so that files round-trip, and what it means.
class Law
{
public:
    Law() = default; // fixed 0, text "0"

    // Durations, exp(MEAN), erlang(K, MEAN), gamma(MEAN, SCV), lognormal(MEAN, SD), normal(MEAN, SD), uniform(A, B),
    // tri(A, MODE, B), pert(A, MODE, B), weibull(SHAPE, SCALE), empirical(V:W, ...), `A..B`, `BEST/USUAL/WORST` (PERT).
    // gamma with SCV 0, lognormal and normal with SD 0 are fixed. Errors: BadDuration {text, offending part}; BadLaw
    // {text, offending part, rule}, rule one of unknown_law, argument_count, not_a_number, not_positive, out_of_range,
    // not_ascending, bad_weight.
    static Result<Law> parse(std::string_view text);

    const std::string &text() const { return m_text; }
    LawKind kind() const { return m_kind; }
    const std::vector<Duration> &times() const { return m_times; }
    double shape() const { return m_shape; }
    const std::vector<double> &weights() const { return m_weights; }
    // Where `wd` makes times that are to ascend change places, they are put in order.
    NumericLaw resolve(double hoursPerDay) const;

    friend bool operator==(const Law &a, const Law &b) { return a.m_text == b.m_text; }

private:
    std::string m_text = "0";
    LawKind m_kind = LawKind::Fixed;
    std::vector<Duration> m_times{Duration{}};
    double m_shape = 0;
    std::vector<double> m_weights;
};

} // namespace baton
