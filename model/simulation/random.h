#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

// Counter-based random numbers: a draw is a pure function of what it is for, so that adding a step elsewhere in the
// map changes no other draw. Generator: Philox4x32-10, Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as
// easy as 1, 2, 3", SC11.
namespace baton::sim {

using PhiloxKey = std::array<std::uint32_t, 2>;
using PhiloxBlock = std::array<std::uint32_t, 4>;

inline PhiloxBlock philox(PhiloxBlock c, PhiloxKey k)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t{0xD2511F53u} * c[0];
        const std::uint64_t p1 = std::uint64_t{0xCD9E8D57u} * c[2];
        c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ k[0], static_cast<std::uint32_t>(p1),
             static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ k[1], static_cast<std::uint32_t>(p0)};
        k[0] += 0x9E3779B9u;
        k[1] += 0xBB67AE85u;
    }
    return c;
}

// What a stream of draws is for.
enum class Purpose : std::uint32_t {
    Arrival = 1,
    Execute, // service time, then route
    Choose,  // which handoffs of a `some` split
    Transfer,
    Setup,
    Introduce,
    Detect,
    Inspect,
    GoesWrong,
    Investigate,
    Fix,
    Notice
};

// 64-bit hash of seed, element and purpose, as a Philox key.
PhiloxKey streamKey(std::uint64_t seed, std::string_view element, Purpose purpose);
// 64-bit FNV-1a of a text, mixed.
std::uint64_t hashText(std::string_view text, std::uint64_t seed);

// (x + 1/2) 2^-53 for the 53 bits of two words; in (0,1).
inline double uniform53(std::uint32_t high, std::uint32_t low)
{
    const std::uint64_t x = (static_cast<std::uint64_t>(high >> 5) << 26) | (low >> 6);
    return std::min((static_cast<double>(static_cast<std::int64_t>(x)) + 0.5) * 0x1p-53, 0x1.fffffffffffffp-1);
}

struct UniformPair
{
    double first;
    double second;
};

// The two uniforms of counter (case, visit, replication, draw).
inline UniformPair uniforms(PhiloxKey key, std::uint64_t caseKey, std::uint32_t visit, std::uint32_t replication,
                            std::uint32_t draw)
{
    const PhiloxBlock out =
        philox({static_cast<std::uint32_t>(caseKey),
                (static_cast<std::uint32_t>(caseKey >> 32) << 16) | (visit & 0xFFFFu), replication, draw},
               key);
    return {uniform53(out[0], out[1]), uniform53(out[2], out[3])};
}

// The uniforms of eight cases in a row.
inline constexpr std::uint32_t blockSize = 8;
struct UniformBlock
{
    double first[blockSize];
    double second[blockSize];
};
// Those of cases caseKey, a multiple of 8, to caseKey + 7: the same numbers as one by one, in the time of about two.
void uniformBlock(PhiloxKey key, std::uint64_t caseKey, std::uint32_t visit, std::uint32_t replication,
                  std::uint32_t draw, UniformBlock &out);

// Inverse of the standard normal distribution function. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37,
// 1988; relative accuracy about 1e-16.
double normalQuantile(double u);

} // namespace baton::sim
