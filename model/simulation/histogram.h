#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace baton::sim {

// Counts of durations (microseconds) in cells of equal relative width: 2^Bits cells to each doubling, so a quantile
// read from it is off by at most 2^-Bits of itself and two microseconds however many values went in (0.1 % for 10
// bits), and memory does not grow with their number. Adding two is exact, in any order.
template <int Bits>
class Histogram
{
public:
    void clear()
    {
        for (std::size_t i = m_low; i < m_high; ++i)
            m_counts[i] = 0;
        m_low = nothing;
        m_high = 0;
    }
    void add(std::int64_t value)
    {
        const std::size_t cell = cellOf(static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0)));
        if (cell < m_low || cell >= m_high) [[unlikely]]
            reach(cell);
        ++m_counts[cell];
    }
    void add(const Histogram &other)
    {
        if (other.m_high == 0)
            return;
        reach(other.m_low);
        reach(other.m_high - 1);
        for (std::size_t i = other.m_low; i < other.m_high; ++i)
            m_counts[i] += other.m_counts[i];
    }
    std::uint64_t total() const
    {
        std::uint64_t sum = 0;
        for (std::size_t i = m_low; i < m_high; ++i)
            sum += m_counts[i];
        return sum;
    }
    // The ceil(p n)-th smallest value, placed inside its cell by its rank there; NaN when there is none. Microseconds.
    double quantile(double p) const
    {
        const auto all = static_cast<double>(total());
        if (all <= 0)
            return std::numeric_limits<double>::quiet_NaN();
        const double rank = std::max(1.0, std::ceil(p * all - 1e-9));
        double passed = 0;
        for (std::size_t i = m_low; i < m_high; ++i) {
            const auto here = static_cast<double>(m_counts[i]);
            if (passed + here >= rank)
                return inside(i, (rank - passed - 0.5) / here);
            passed += here;
        }
        return lowest(m_high);
    }
    struct Cell
    {
        double from, to;
        std::uint64_t count;
    };
    // Every cell that holds something, in order.
    std::vector<Cell> cells() const
    {
        std::vector<Cell> filled;
        for (std::size_t i = m_low; i < m_high; ++i)
            if (m_counts[i])
                filled.push_back({lowest(i), lowest(i + 1), m_counts[i]});
        return filled;
    }

private:
    static constexpr std::uint64_t first = std::uint64_t{1} << Bits; // added to every value
    static std::size_t cellOf(std::uint64_t value)
    {
        const int octave = std::bit_width(value + first) - Bits - 1;
        return (static_cast<std::size_t>(octave) << Bits) + (((value + first) >> octave) - first);
    }
    static double lowest(std::size_t cell)
    {
        const auto mantissa = static_cast<double>((cell & (first - 1)) + first);
        return std::ldexp(mantissa, static_cast<int>(cell >> Bits)) - static_cast<double>(first);
    }
    static double inside(std::size_t cell, double part)
    {
        const double from = lowest(cell), width = lowest(cell + 1) - from;
        return width <= 1 ? from : from + width * part;
    }
    void reach(std::size_t cell)
    {
        if (cell >= m_counts.size())
            m_counts.resize(cell + cell / 4 + 64, 0);
        m_low = std::min(m_low, cell);
        m_high = std::max(m_high, cell + 1);
    }

    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    std::vector<std::uint32_t> m_counts;
    std::size_t m_low = nothing, m_high = 0;
};

using FineHistogram = Histogram<10>;
using CoarseHistogram = Histogram<6>;

} // namespace baton::sim
