#pragma once

#include <cmath>
#include <utility>
#include <vector>

namespace baton::test {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

// x with a x = b, by Gaussian elimination with pivoting: independent of what is tested.
inline Vector solved(Matrix a, Vector b)
{
    const std::size_t n = b.size();
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t r = k; r < n; ++r)
            pivot = std::abs(a[r][k]) > std::abs(a[pivot][k]) ? r : pivot;
        std::swap(a[k], a[pivot]);
        std::swap(b[k], b[pivot]);
        for (std::size_t r = k + 1; r < n; ++r) {
            const double f = a[r][k] / a[k][k];
            for (std::size_t c = k; f != 0 && c < n; ++c)
                a[r][c] -= f * a[k][c];
            b[r] -= f * b[k];
        }
    }
    for (std::size_t k = n; k-- > 0;) {
        for (std::size_t c = k + 1; c < n; ++c)
            b[k] -= a[k][c] * b[c];
        b[k] /= a[k][k];
    }
    return b;
}

} // namespace baton::test
