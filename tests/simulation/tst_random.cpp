#include "model/simulation/random.h"
#include "model/simulation/sampler.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <utility>

using namespace baton;
using namespace baton::sim;

namespace {

NumericLaw law(const char *text)
{
    return Law::parse(text)->resolve(8);
}

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void philoxGivesThePublishedVectors();
    void eightAtOnceAreTheSameAsOneByOne();
    void uniformsAreNeverZeroOrOne();
    void normalQuantileAgreesWithKnownValues();
    void samplersInvertTheirLaws_data();
    void samplersInvertTheirLaws();
    void samplersWriteNothingThatThreadsShare();
};

// Random123 kat_vectors.
void TestRandom::philoxGivesThePublishedVectors()
{
    const PhiloxBlock pi = philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0});
    QCOMPARE(pi[0], 0xd16cfe09u);
    QCOMPARE(pi[1], 0x94fdccebu);
    QCOMPARE(pi[2], 0x5001e420u);
    QCOMPARE(pi[3], 0x24126ea1u);
    const PhiloxBlock zero = philox({0, 0, 0, 0}, {0, 0});
    QCOMPARE(zero[0], 0x6627e8d5u);
    QCOMPARE(zero[1], 0xe169c58du);
    QCOMPARE(zero[2], 0xbc57ac4cu);
    QCOMPARE(zero[3], 0x9b00dbd8u);
}

void TestRandom::eightAtOnceAreTheSameAsOneByOne()
{
    const PhiloxKey key = streamKey(9, "registration", Purpose::Execute);
    for (const std::uint64_t first : {std::uint64_t{0}, std::uint64_t{0x1234FFFFFFF8u}}) {
        UniformBlock eight;
        uniformBlock(key, first, 3, 17, 2, eight);
        for (std::uint64_t i = 0; i < blockSize; ++i) {
            const UniformPair one = uniforms(key, first + i, 3, 17, 2);
            QCOMPARE(eight.first[i], one.first);
            QCOMPARE(eight.second[i], one.second);
        }
    }
}

void TestRandom::uniformsAreNeverZeroOrOne()
{
    QCOMPARE(uniform53(0, 0), 0x1p-54);
    QVERIFY(uniform53(0xFFFFFFFFu, 0xFFFFFFFFu) < 1);
}

void TestRandom::normalQuantileAgreesWithKnownValues()
{
    QCOMPARE(normalQuantile(0.5), 0.0);
    QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540054) < 1e-14);
    QVERIFY(std::abs(normalQuantile(0.0013498980316300946) + 3) < 1e-13);
    QVERIFY(std::abs(normalQuantile(1e-20) + 9.262340089798408) < 1e-12);
}

void TestRandom::samplersInvertTheirLaws_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"5h", "exp(2h)", "erlang(4, 2h)", "gamma(2h, 0.25)", "gamma(2h, 4)", "gamma(1h, 1e-13)", "gamma(1h, 1e-17)",
          "lognormal(2h, 1h)", "normal(2h, 1h)", "normal(1h, 1h)", "uniform(1h, 3h)", "tri(1h, 2h, 5h)",
          "pert(1h, 2h, 9h)", "weibull(1.5, 2h)", "empirical(1h:1, 2h:2, 5h:1)"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

// Against the law's own inverse, and its mean by the midpoint rule over many quantiles.
void TestRandom::samplersInvertTheirLaws()
{
    QFETCH(QString, text);
    const NumericLaw numeric = law(text.toLatin1().constData());
    const Sampler sampler(numeric);
    double sum = 0;
    constexpr int n = 20'000;
    for (int i = 0; i < n; ++i) {
        const double u = (i + 0.5) / n;
        const double drawn = static_cast<double>(sampler.micros(u)) * 1e-6;
        sum += drawn;
        if (i % 97 == 0) {
            const double exact = numeric.quantile(u);
            QVERIFY2(std::abs(drawn - exact) <= 1e-6 * exact + 1e-6,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(u).arg(drawn, 0, 'g', 15).arg(exact, 0, 'g', 15)));
        }
    }
    QVERIFY(std::abs(sum / n - numeric.mean()) < 2e-3 * numeric.mean());
}

void TestRandom::samplersWriteNothingThatThreadsShare()
{
    constexpr int unused = 7;
    const int before = std::exchange(signgam, unused); // std::lgamma writes it
    const Sampler sampler(law("gamma(2h, 4)"));
    QCOMPARE(std::exchange(signgam, before), unused);
    QVERIFY(sampler.micros(0.5) > 0);
}

BATON_TEST(TestRandom)
#include "tst_random.moc"
