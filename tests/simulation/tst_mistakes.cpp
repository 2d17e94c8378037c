#include "tests/simulation/simulated.h"

// Errors on their way, repairs, and the agreements they break.
using namespace baton;
using namespace baton::test;

class TestMistakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsAreFoundAlongTheHospitalChain();
    void anErrorCopiedIntoBranchesIsFoundOnce();
    void redoSendsTheCaseBack();
    void redoOfFinderOrMakerAgreesWithTheClosedForm_data();
    void redoOfFinderOrMakerAgreesWithTheClosedForm();
    void redoOnReceiptDoesTheFinderOnce();
    void redoLeavesNothingOfTheOldWork();
    void redoOutOfABranchComesThrough();
    void standardsCountMissesAndKeeps();
    void standardOfCompleteWaitsForTheRepair();
    void aDeliverySentBackIsNeverComplete();
};

void TestMistakes::errorsAreFoundAlongTheHospitalChain()
{
    const ProcessMap map =
        textMap("r -> v -> c -> b -> payer\nstep r arrivals=1h introduces=0.08 fix=15min party=r\n"
                "step v introduces=0.02 catches={\"r\":0.5} investigate=6min fix=12min party=v\n"
                "step c introduces=0.05 catches={\"r\":0.1} investigate=12min fix=24min party=c\n"
                "step b catches={\"r\":0.7,\"v\":0.6,\"c\":0.5} investigate=30min party=b\nhandoff r-v inspection=0.1");
    const Simulation s = run(map, cases(400'000));
    QVERIFY(nearRelative(s.errorsIntroduced, 0.15, 0.01));
    QVERIFY(nearRelative(s.errorsEscaped, 0.04272, 0.02));
    QVERIFY(nearRelative(s.errorsFound, 0.15 - 0.04272, 0.01));
    const double expected = 0.08 * (0.55 * 0.1 + 0.045 * 0.2 + 0.2835 * 0.5 + 0.8785 * 0.25) +
                            0.02 * 0.6 * (0.5 + 0.2) + 0.05 * 0.5 * (0.5 + 0.4);
    QVERIFY(nearRelative(s.rework, expected * hour, 0.02));
}

void TestMistakes::anErrorCopiedIntoBranchesIsFoundOnce()
{
    const Simulation s = run(textMap("in -> p -> b\nin -> q -> b\nstep in arrivals=1h split=all introduces=1\n"
                                     "step p catches=0.5\nstep q catches=0.4\nstep b join=all catches=0.8"),
                             cases(50'000));
    QVERIFY(nearRelative(s.errorsIntroduced, 1, 1e-12));
    QVERIFY(nearRelative(s.errorsFound, 0.94, 0.01));
    QVERIFY(nearRelative(s.errorsEscaped, 0.06, 0.05));
}

void TestMistakes::redoSendsTheCaseBack()
{
    const Simulation s = run(textMap("r -> v -> b\nstep r arrivals=1h introduces=0.1 repair=redo work=1s\n"
                                     "step v catches={\"r\":0.5}\nstep b catches={\"r\":0.8}"),
                             cases(200'000));
    QVERIFY(nearRelative(step(s, "r").executions / 200'000, 1.098901098901099, 0.003));
    QVERIFY(nearRelative(step(s, "b").executions / 200'000, 1.043956043956044, 0.003));
    QVERIFY(nearRelative(s.errorsEscaped, 0.01098901098901099, 0.1));
}

void TestMistakes::redoOfFinderOrMakerAgreesWithTheClosedForm_data()
{
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("finder");
    QTest::newRow("maker") << "redo"
                           << "patch";
    QTest::newRow("finder") << "patch"
                            << "redo";
    QTest::newRow("both") << "redo"
                          << "redo";
}

void TestMistakes::redoOfFinderOrMakerAgreesWithTheClosedForm()
{
    QFETCH(QString, maker);
    QFETCH(QString, finder);
    const Simulation s = run(textMap(QStringLiteral("a -> b\nstep a arrivals=10h introduces=0.1 repair=%1 work=30min "
                                                    "fix=20min\nstep b catches={\"a\":0.8} repair=%2 work=10min "
                                                    "investigate=5min")
                                         .arg(maker, finder)
                                         .toStdString()),
                             cases(50'000, 4));
    // 1 / (1 - .1 * .8) passes; each error found costs a look, a fix, and both steps again.
    const double passes = 25.0 / 23, found = 2.0 / 23;
    QVERIFY(nearRelative(step(s, "a").executions / 50'000, passes, 0.002));
    QVERIFY(nearRelative(step(s, "b").executions / 50'000, passes, 0.002));
    QVERIFY(nearRelative(s.errorsEscaped, 1.0 / 46, 0.04));
    QVERIFY(nearRelative(s.errorsFound, found, 0.03));
    QVERIFY(nearRelative(s.rework, s.errorsFound * (5 + 20 + 30 + 10) * 60, 1e-9));
    const double lead = (40 + found * 65) * 60;
    QVERIFY(nearRelative(s.leadTime.mean, lead, 0.003));
    QVERIFY(s.leadTime.ci.low < lead && lead < s.leadTime.ci.high);
    // Both the fix and the work done anew are the maker's.
    QVERIFY(nearRelative(s.pools.at(0).utilisation.mean, (30 + found * 50) / 600, 0.003));
    QVERIFY(nearRelative(s.pools.at(1).utilisation.mean, (10 + found * 15) / 600, 0.003));
}

void TestMistakes::redoOnReceiptDoesTheFinderOnce()
{
    const Simulation s = run(textMap("a -> b\nstep a arrivals=10h introduces=0.1 work=30min fix=20min\n"
                                     "step b repair=redo work=10min investigate=5min\nhandoff a-b inspection=0.8"),
                             cases(50'000));
    QCOMPARE(step(s, "b").executions, 50'000.0);
    QVERIFY(nearRelative(step(s, "a").executions / 50'000, 25.0 / 23, 0.004));
    QVERIFY(nearRelative(s.rework, s.errorsFound * (5 + 20 + 30) * 60, 1e-9));
}

// Each pass makes two errors, each is found with even chances: four passes, and the two of the last one get through.
void TestMistakes::redoLeavesNothingOfTheOldWork()
{
    const Simulation s = run(textMap("a -> b\nstep a arrivals=10h introduces=1 repair=redo work=1min\n"
                                     "step b catches={\"a\":0.5}\nhandoff a-b goes_wrong=1"),
                             cases(20'000));
    QCOMPARE(s.errorsEscaped, 2.0);
    QVERIFY(nearRelative(step(s, "a").executions / 20'000, 4, 0.03));
    QVERIFY(nearRelative(s.errorsIntroduced, 8, 0.03));
    QVERIFY(nearRelative(s.errorsFound, 4, 0.03));
}

void TestMistakes::redoOutOfABranchComesThrough()
{
    const Simulation s = run(textMap("a -> p -> j\na -> q -> j\nstep a arrivals=10h introduces=0.5 split=all\n"
                                     "step p catches=1 repair=redo work=20min\nstep q work=10min\nstep j join=all"),
                             cases(20'000));
    QVERIFY(!remark(s, SimulationNote::JoinStarves));
    QVERIFY(nearRelative(step(s, "j").executions, 20'000, 1e-12));
    QVERIFY(nearRelative(s.leadTime.mean, 2 * 20 * 60.0, 0.02)); // a geometric number of passes through p
}

void TestMistakes::standardsCountMissesAndKeeps()
{
    // Waits of 0, 30, 60, 90 minutes before an hour of work.
    const ProcessMap map = textMap("a -> b\nstep a work=1h arrivals=30min\nhandoff a-b standard=100min delay=10min");
    const Simulation s = run(map, cases(4));
    QCOMPARE(s.standards.at(0).deliveries, 4);
    QCOMPARE(s.standards.at(0).compliance, 0.5);
    QVERIFY(s.standards.at(0).ci.low > 0.1 && s.standards.at(0).ci.high < 0.9);
}

void TestMistakes::standardOfCompleteWaitsForTheRepair()
{
    const std::string text =
        "a -> b\nstep a work=1h arrivals=10h introduces=1 fix=5h\nstep b catches=1 investigate=1h\n"
        "handoff a-b standard={\"within\":\"%\",\"to\":\"complete\"}";
    const auto compliance = [&](const std::string &within) {
        return run(textMap(std::string(text).replace(text.find('%'), 1, within)), cases(5)).standards.at(0).compliance;
    };
    QCOMPARE(compliance("7h"), 1.0);
    QCOMPARE(compliance("6h"), 0.0);
}

void TestMistakes::aDeliverySentBackIsNeverComplete()
{
    const Simulation s = run(textMap("a -> b\nstep a arrivals=10h introduces=0.5 repair=redo work=1min\n"
                                     "step b catches={\"a\":1} work=1min\n"
                                     "handoff a-b standard={\"within\":\"1000h\",\"to\":\"complete\"}"),
                             cases(5'000));
    QVERIFY(step(s, "a").executions > 9'000);
    QCOMPARE(static_cast<double>(s.standards.at(0).deliveries), step(s, "a").executions);
    QCOMPARE(s.standards.at(0).compliance, 5'000 / step(s, "a").executions);
}

BATON_TEST(TestMistakes)
#include "tst_mistakes.moc"
