#pragma once

#include "model/base/law.h"

#include <cmath>
#include <memory>
#include <vector>

namespace baton::sim {

// A law compiled for drawing by inversion: one uniform in, microseconds out. Laws without a closed inverse (gamma,
// Erlang, PERT) use a cubic Hermite table of the exact inverse in logit coordinates; its relative error is below
// 1e-6 (checked by a test), far below the microsecond to which durations are rounded for everyday means.
class Sampler
{
public:
    Sampler() = default;
    explicit Sampler(const NumericLaw &law);

    bool isZero() const { return m_kind == Kind::Fixed && m_fixed == 0; }
    bool isFixed() const { return m_kind == Kind::Fixed; }
    double meanSeconds() const { return m_mean; }

    std::int64_t micros(double u) const
    {
        if (m_kind == Kind::Fixed)
            return m_fixed;
        const double x = m_kind == Kind::Exponential ? -m_a * std::log(1 - u) : general(u);
        return static_cast<std::int64_t>(x + 0.5);
    }

private:
    enum class Kind : std::uint8_t {
        Fixed,
        Exponential,
        Uniform,
        Triangular,
        Weibull,
        Lognormal,
        Normal,
        Empirical,
        LogTable,
        LogitTable
    };
    struct Table
    {
        std::vector<double> value, slope;
    };

    double general(double u) const;
    double triangular(double u) const;
    double empirical(double u) const;
    double interpolate(double u) const;
    void compile(const NumericLaw &law);
    void setFixed(double seconds);
    void setSimple(const NumericLaw &law);
    void setGamma(const NumericLaw &law);
    void setBell(const NumericLaw &law);
    void setThreePoint(const NumericLaw &law);
    void setEmpirical(const NumericLaw &law);
    void setTable(bool logit, const NumericLaw &law);

    Kind m_kind = Kind::Fixed;
    std::int64_t m_fixed = 0;
    double m_a = 0, m_b = 0, m_c = 0; // microseconds, or shapes
    double m_mean = 0;                // seconds
    std::shared_ptr<const Table> m_table;
};

} // namespace baton::sim
