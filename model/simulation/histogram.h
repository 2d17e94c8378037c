#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace baton::sim {

// Counts of durations (microseconds) in cells of equal relative width: 2^Bits cells to each doubling, so a quantile
// read from it is off by at most 2^-Bits of itself however many values went in (0.1 % for 10 bits), and memory does
// not grow with their number. Adding two is exact, in any order.
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
        m_total = 0;
    }
    void add(std::int64_t value)
    {
        const std::size_t cell = cellOf(static_cast<std::uint64_t>(value < 0 ? 0 : value));
        if (cell >= m_counts.size())
            grow(cell);
        ++m_counts[cell];
        ++m_total;
        if (cell < m_low)
            m_low = cell;
        if (cell >= m_high)
            m_high = cell + 1;
    }
    void add(const Histogram &other)
    {
        if (other.m_total == 0)
            return;
        if (other.m_high > m_counts.size())
            grow(other.m_high - 1);
        for (std::size_t i = other.m_low; i < other.m_high; ++i)
            m_counts[i] += other.m_counts[i];
        m_total += other.m_total;
        m_low = std::min(m_low, other.m_low);
        m_high = std::max(m_high, other.m_high);
    }
    std::uint64_t total() const { return m_total; }
    // The ceil(p n)-th smallest value, placed inside its cell by its rank there; NaN when there is none. Microseconds.
    double quantile(double p) const
    {
        if (m_total == 0)
            return std::numeric_limits<double>::quiet_NaN();
        const double rank = std::max(1.0, std::ceil(p * static_cast<double>(m_total) - 1e-9));
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
    static std::size_t cellOf(std::uint64_t value)
    {
        if (value < (1u << Bits))
            return value;
        const int shift = std::bit_width(value) - Bits - 1;
        return (static_cast<std::size_t>(shift + 1) << Bits) + ((value >> shift) - (std::uint64_t{1} << Bits));
    }
    static double lowest(std::size_t cell)
    {
        const std::size_t octave = cell >> Bits;
        if (octave == 0)
            return static_cast<double>(cell);
        const std::uint64_t mantissa = (cell & ((std::size_t{1} << Bits) - 1)) + (std::size_t{1} << Bits);
        return std::ldexp(static_cast<double>(mantissa), static_cast<int>(octave) - 1);
    }
    static double inside(std::size_t cell, double part)
    {
        const double from = lowest(cell), width = lowest(cell + 1) - from;
        return width <= 1 ? from : from + width * part;
    }
    void grow(std::size_t cell) { m_counts.resize(cell + cell / 4 + 64, 0); }

    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    std::vector<std::uint32_t> m_counts;
    std::size_t m_low = nothing, m_high = 0;
    std::uint64_t m_total = 0;
};

using FineHistogram = Histogram<10>;
using CoarseHistogram = Histogram<8>;

} // namespace baton::sim
