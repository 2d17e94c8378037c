#include "model/simulation/engine/logarithm.h"
#include "model/simulation/random.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define BATON_X86
#endif

// Eight draws at once with the widest registers of the machine that runs, to the same bits as one by one.
namespace baton::sim {

namespace {

void uniformsPlainly(PhiloxBlock counter, PhiloxKey key, UniformBlock &out)
{
    for (std::uint32_t i = 0; i < blockSize; ++i, ++counter[0]) {
        const PhiloxBlock words = philox(counter, key);
        out.first[i] = uniform53(words[0], words[1]);
        out.second[i] = uniform53(words[2], words[3]);
    }
}

void logsPlainly(const double *__restrict x, double *__restrict out)
{
    for (std::uint32_t i = 0; i < blockSize; ++i)
        out[i] = logOf(x[i]);
}

#ifdef BATON_X86

#define BATON_AVX2 __attribute__((target("avx2")))

// Four Philox blocks, one to each 64-bit lane; only the lower halves of lanes mean something.
struct FourBlocks
{
    __m256i c0, c1, c2, c3;

    BATON_AVX2 void round(__m256i k0, __m256i k1)
    {
        const __m256i p0 = _mm256_mul_epu32(c0, _mm256_set1_epi64x(0xD2511F53));
        const __m256i p1 = _mm256_mul_epu32(c2, _mm256_set1_epi64x(0xCD9E8D57));
        c0 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p1, 32), c1), k0);
        c2 = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p0, 32), c3), k1);
        c1 = p1;
        c3 = p0;
    }
};

// Whole numbers below 2^52 as doubles.
BATON_AVX2 inline __m256d doubles(__m256i v)
{
    const __m256d magic = _mm256_set1_pd(0x1p52);
    return _mm256_sub_pd(_mm256_castsi256_pd(_mm256_or_si256(v, _mm256_castpd_si256(magic))), magic);
}

// As uniform53: 27 bits of one word before 26 of the other.
BATON_AVX2 inline __m256d uniformsOf(__m256i high, __m256i low)
{
    const __m256i word = _mm256_set1_epi64x(0xFFFFFFFF);
    const __m256d h = doubles(_mm256_srli_epi64(_mm256_and_si256(high, word), 5));
    const __m256d l = doubles(_mm256_srli_epi64(_mm256_and_si256(low, word), 6));
    const __m256d x = _mm256_add_pd(_mm256_mul_pd(h, _mm256_set1_pd(0x1p26)), l);
    const __m256d u = _mm256_mul_pd(_mm256_add_pd(x, _mm256_set1_pd(0.5)), _mm256_set1_pd(0x1p-53));
    return _mm256_min_pd(u, _mm256_set1_pd(0x1.fffffffffffffp-1));
}

BATON_AVX2 void uniformsByFour(PhiloxBlock counter, PhiloxKey key, UniformBlock &out)
{
    const auto low = static_cast<std::int64_t>(counter[0]);
    const __m256i c1 = _mm256_set1_epi64x(counter[1]), c2 = _mm256_set1_epi64x(counter[2]),
                  c3 = _mm256_set1_epi64x(counter[3]);
    FourBlocks a{_mm256_set_epi64x(low + 3, low + 2, low + 1, low), c1, c2, c3};
    FourBlocks b{_mm256_set_epi64x(low + 7, low + 6, low + 5, low + 4), c1, c2, c3};
    for (int round = 0; round < 10; ++round) {
        const __m256i k0 = _mm256_set1_epi64x(key[0]), k1 = _mm256_set1_epi64x(key[1]);
        a.round(k0, k1);
        b.round(k0, k1);
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    _mm256_storeu_pd(out.first, uniformsOf(a.c0, a.c1));
    _mm256_storeu_pd(out.first + 4, uniformsOf(b.c0, b.c1));
    _mm256_storeu_pd(out.second, uniformsOf(a.c2, a.c3));
    _mm256_storeu_pd(out.second + 4, uniformsOf(b.c2, b.c3));
}

BATON_AVX2 void logsByFour(const double *__restrict x, double *__restrict out)
{
    for (std::uint32_t i = 0; i < blockSize; ++i)
        out[i] = logOf(x[i]);
}

#endif

struct Blocks
{
    void (*uniforms)(PhiloxBlock, PhiloxKey, UniformBlock &) = uniformsPlainly;
    void (*logs)(const double *, double *) = logsPlainly;

    Blocks()
    {
#ifdef BATON_X86
        if (__builtin_cpu_supports("avx2")) {
            uniforms = uniformsByFour;
            logs = logsByFour;
        }
#endif
    }
};
const Blocks blocks;

} // namespace

void uniformBlock(PhiloxKey key, std::uint64_t caseKey, std::uint32_t visit, std::uint32_t replication,
                  std::uint32_t draw, UniformBlock &out)
{
    blocks.uniforms({static_cast<std::uint32_t>(caseKey),
                     (static_cast<std::uint32_t>(caseKey >> 32) << 16) | (visit & 0xFFFFu), replication, draw},
                    key, out);
}

void logsOf(const double (&x)[8], double (&out)[8])
{
    blocks.logs(x, out);
}

} // namespace baton::sim
