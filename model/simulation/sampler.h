#pragma once

#include "model/base/law.h"
#include "model/simulation/engine/logarithm.h"

#include <algorithm>
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

    std::int64_t micros(double u) const { return ofDeviate(deviate(u)); }
    // In two parts: the first, a function of the uniform alone, costs least for eight at once.
    double deviate(double u) const
    {
        switch (m_scale) {
        case Scale::Exponential:
            return -logOf(1 - u);
        case Scale::Logit:
            return logOf(u) - logOf(1 - u);
        case Scale::Uniform:
            break;
        }
        return u;
    }
    void toDeviates(double (&u)[8]) const;
    std::int64_t ofDeviate(double x) const
    {
        if (m_kind == Kind::Exponential)
            return whole(m_a * x);
        return m_kind == Kind::Fixed ? m_fixed : whole(general(x));
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
    enum class Scale : std::uint8_t { Uniform, Exponential, Logit };
    struct Table
    {
        std::vector<double> value, slope;
    };

    static constexpr double longest = 4e17; // a time for which nobody waits, in the range of the clock
    static std::int64_t whole(double x) { return static_cast<std::int64_t>(std::min(x, longest) + 0.5); }
    double general(double deviate) const;
    double triangular(double u) const;
    double empirical(double u) const;
    double interpolate(double logit) const;
    void compile(const NumericLaw &law);
    void setFixed(double seconds);
    void setSimple(const NumericLaw &law);
    void setGamma(const NumericLaw &law);
    void setBell(const NumericLaw &law);
    void setThreePoint(const NumericLaw &law);
    void setEmpirical(const NumericLaw &law);
    void setTable(bool logit, const NumericLaw &law);

    Kind m_kind = Kind::Fixed;
    Scale m_scale = Scale::Uniform;
    std::int64_t m_fixed = 0;
    double m_a = 0, m_b = 0, m_c = 0; // microseconds, or shapes
    double m_mean = 0;                // seconds
    std::shared_ptr<const Table> m_table;
};

} // namespace baton::sim
