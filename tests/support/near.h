#pragma once

#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace baton::test {

// Relative to the value that is wanted, absolute where that is below 1. Says both where they differ.
inline bool near(double value, double wanted, double tolerance = 1e-9)
{
    const bool good = std::abs(value - wanted) <= tolerance * std::max(1.0, std::abs(wanted));
    if (!good)
        qWarning("%.17g is not %.17g", value, wanted);
    return good;
}

// Relative to the value that is wanted, however small it is.
inline bool nearRelative(double value, double wanted, double relative)
{
    const bool good = std::abs(value - wanted) <= relative * std::abs(wanted);
    if (!good)
        qWarning("%.17g is not within %g of %.17g", value, relative, wanted);
    return good;
}

} // namespace baton::test
