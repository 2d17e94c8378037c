#pragma once

#include <bit>
#include <cstdint>

namespace baton::sim {

// Natural logarithm of a normal positive double, within one unit in the last place, from plain operations without a
// branch: the same bits on every machine, one by one or several at once. Reduction and polynomial: Ng, fdlibm e_log.c.
inline double logOf(double x)
{
    constexpr std::uint64_t rootOfHalf = 0x3FE6A09E667F3BCDu, bias = std::uint64_t{1024} << 52;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    const std::uint64_t k = (bits + (bias - rootOfHalf)) >> 52; // 1024 more than the exponent of x / m
    const auto m = std::bit_cast<double>(bits + bias - (k << 52));
    const double e = std::bit_cast<double>(k | 0x4330000000000000u) - (0x1p52 + 1024);
    const double f = m - 1, s = f / (2 + f), z = s * s, w = z * z;
    const double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const double odd =
        z * (6.666666666666735130e-01 +
             w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const double half = 0.5 * f * f;
    return e * 6.93147180369123816490e-01 - ((half - (s * (half + (even + odd)) + e * 1.90821492927058770002e-10)) - f);
}

// Eight at once.
void logsOf(const double (&x)[8], double (&out)[8]);

} // namespace baton::sim
