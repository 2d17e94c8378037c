#include "model/simulation/random.h"

#include "model/simulation/engine/logarithm.h"

#include <cmath>

namespace baton::sim {

namespace {

std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

template <std::size_t N>
double polynomial(const double (&c)[N], double x)
{
    double value = c[N - 1];
    for (std::size_t i = N - 1; i-- > 0;)
        value = value * x + c[i];
    return value;
}

double normalCentre(double q)
{
    static constexpr double a[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                                   1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                                   3.3430575583588128105e+4, 2.5090809287301226727e+3};
    static constexpr double b[] = {1.0,
                                   4.2313330701600911252e+1,
                                   6.8718700749205790830e+2,
                                   5.3941960214247511077e+3,
                                   2.1213794301586595867e+4,
                                   3.9307895800092710610e+4,
                                   2.8729085735721942674e+4,
                                   5.2264952788528545610e+3};
    const double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
}

double normalShoulder(double r)
{
    static constexpr double c[] = {1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                   3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                   2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double d[] = {1.0,
                                   2.05319162663775882187e0,
                                   1.67638483018380384940e0,
                                   6.89767334985100004550e-1,
                                   1.48103976427480074590e-1,
                                   1.51986665636164571966e-2,
                                   5.47593808499534494600e-4,
                                   1.05075007164441684324e-9};
    return polynomial(c, r - 1.6) / polynomial(d, r - 1.6);
}

double normalTail(double r)
{
    static constexpr double e[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                                   2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                   2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double f[] = {1.0,
                                   5.99832206555887937690e-1,
                                   1.36929880922735805310e-1,
                                   1.48753612908506148525e-2,
                                   7.86869131145613259100e-4,
                                   1.84631831751005468180e-5,
                                   1.42151175831644588870e-7,
                                   2.04426310338993978564e-15};
    return polynomial(e, r - 5) / polynomial(f, r - 5);
}

} // namespace

std::uint64_t hashText(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = 0xCBF29CE484222325u ^ mix(seed + 0x9E3779B97F4A7C15u);
    for (const unsigned char c : text)
        hash = (hash ^ c) * 0x100000001B3u;
    return mix(hash);
}

PhiloxKey streamKey(std::uint64_t seed, std::string_view element, Purpose purpose)
{
    const std::uint64_t hash = mix(hashText(element, seed) + static_cast<std::uint64_t>(purpose) * 0x9E3779B97F4A7C15u);
    return {static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(hash >> 32)};
}

double normalQuantile(double u)
{
    const double q = u - 0.5;
    if (std::abs(q) <= 0.425)
        return normalCentre(q);
    const double r = std::sqrt(-logOf(q < 0 ? u : 1 - u));
    const double z = r <= 5 ? normalShoulder(r) : normalTail(r);
    return q < 0 ? -z : z;
}

} // namespace baton::sim
