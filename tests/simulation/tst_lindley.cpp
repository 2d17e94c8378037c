#include "model/simulation/output.h"
#include "tests/simulation/simulated.h"

#include <bit>
#include <cmath>

// Chains without a closed form against the recursion of Lindley 1952 with random numbers of another kind.
using namespace baton;
using namespace baton::sim;
using namespace baton::test;

namespace {

// Blackman & Vigna 2021.
class Xoshiro256
{
public:
    explicit Xoshiro256(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) : m_state{a, b, c, d} {}
    std::uint64_t next()
    {
        const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9, t = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= t;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

private:
    std::uint64_t m_state[4];
};

constexpr int customers = 300, runs = 3000;

// Mean time in h through an exponential, a uniform and a fixed server, from empty, with uniform arrivals.
Estimate lindley()
{
    Xoshiro256 random(1, 2, 3, 4);
    std::vector<double> means;
    for (int r = 0; r < runs; ++r) {
        double arrival = 0, free[3] = {0, 0, 0}, sum = 0;
        for (int n = 0; n < customers; ++n) {
            arrival += 0.5 + random.uniform();
            const double work[3] = {-0.9 * std::log1p(-random.uniform()), 0.3 + 1.2 * random.uniform(), 0.95};
            double time = arrival;
            for (int k = 0; k < 3; ++k)
                time = free[k] = std::max(time, free[k]) + work[k];
            sum += time - arrival;
        }
        means.push_back(sum / customers);
    }
    return meanEstimate(means);
}

} // namespace

class TestLindley : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherRandomNumbersAreThePublishedOnes();
    void aChainFromEmptyAgrees();
};

void TestLindley::theOtherRandomNumbersAreThePublishedOnes()
{
    Xoshiro256 random(1, 2, 3, 4);
    for (const std::uint64_t known :
         {11520ULL, 0ULL, 1509978240ULL, 1215971899390074240ULL, 1216172134540287360ULL, 607988272756665600ULL})
        QCOMPARE(random.next(), static_cast<std::uint64_t>(known));
}

void TestLindley::aChainFromEmptyAgrees()
{
    const ProcessMap map = textMap("a -> b -> c\nstep a work=exp(54min) arrivals=uniform(30min, 90min)\n"
                                   "step b work=uniform(18min, 90min)\nstep c work=57min");
    const Estimate known = lindley(), found = run(map, cases(customers, runs)).leadTime;
    const double half = (found.ci.high - found.ci.low) / 2 / hour, other = (known.ci.high - known.ci.low) / 2;
    qInfo("%g +- %g h, by the recursion %g +- %g", found.mean / hour, half, known.mean, other);
    QVERIFY(half < 0.02 * known.mean);
    QVERIFY(std::abs(found.mean / hour - known.mean) < 3.5 / 1.96 * std::hypot(half, other));
}

BATON_TEST(TestLindley)
#include "tst_lindley.moc"
