#include "model/simulation/reliefs.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <algorithm>

using namespace baton;
using baton::test::near;
using baton::test::textMap;

namespace {

TriedReliefs tried(const ProcessMap &map, const std::vector<Id> &parties, int runs = 20, int threads = 1)
{
    ReliefSettings settings;
    settings.runs = runs;
    settings.threads = threads;
    auto answer = tryReliefs(map, parties, settings);
    if (!answer)
        qFatal("no answer");
    return answer.value();
}

const TriedRelief &of(const TriedReliefs &all, const Id &party)
{
    for (const TriedRelief &relief : all.reliefs)
        if (relief.party == party)
            return relief;
    qFatal("no such party");
}

// Cases go to one of two desks alike, and all of them over a slow one.
ProcessMap desks()
{
    return textMap("in -> left -> end\nin -> right -> end\nend -> out\nparty out kind=customer\n"
                   "step in arrivals=exp(10min) work=0\nstep left work=exp(15min)\nstep right work=exp(15min)\n"
                   "step end work=exp(8min)\n");
}

} // namespace

class TestReliefs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAlikeAreATie();
    void theSlowOneIsClearlyFirst();
    void workWithoutWaitingGainsWhatIsTakenOff();
    void theAnswerHangsOnTheSeedAlone();
    void whoCannotKeepUpLeavesNothingToCompare();
    void aCancelledTrialSaysSo();
};

void TestReliefs::twoAlikeAreATie()
{
    const TriedReliefs answer = tried(desks(), {"left", "right"}, 30);
    QCOMPARE(of(answer, "left").rank, 1);
    QCOMPARE(of(answer, "right").rank, 1);
    QCOMPARE(of(answer, "left").tieWith, (std::vector<Id>{"right"}));
    QCOMPARE(of(answer, "right").tieWith, (std::vector<Id>{"left"}));
}

// M/M/1 at 0.8 against two at 0.75 that see half the cases each: 40 min a case become 25.7, against (60 - 46.2) / 2.
void TestReliefs::theSlowOneIsClearlyFirst()
{
    const TriedReliefs answer = tried(desks(), {"left", "end", "right"}, 40);
    QCOMPARE(answer.reliefs.front().party, Id("end"));
    QCOMPARE(of(answer, "end").rank, 1);
    QVERIFY(of(answer, "end").tieWith.empty());
    QCOMPARE(of(answer, "left").rank, 2);
    QCOMPARE(of(answer, "left").tieWith, (std::vector<Id>{"right"}));
    const double end = 60 * (8 / 0.2 - 7.2 / 0.28), side = 60 * (15 / 0.25 - 13.5 / 0.325) / 2;
    QVERIFY(of(answer, "end").gain.ci.low < end && end < of(answer, "end").gain.ci.high);
    QVERIFY(of(answer, "left").gain.ci.low < side && side < of(answer, "left").gain.ci.high);
}

void TestReliefs::workWithoutWaitingGainsWhatIsTakenOff()
{
    const TriedReliefs answer = tried(textMap("a -> b -> out\nparty a people=null\nparty b people=null\n"
                                              "step a arrivals=1h work=20min\nstep b work=exp(1h)\n"),
                                      {"a", "b"});
    QVERIFY(near(of(answer, "a").gain.mean, 120, 1e-6));
    QVERIFY(near(of(answer, "a").gain.ci.high - of(answer, "a").gain.ci.low, 0, 1e-3)); // the same random numbers
    QVERIFY(of(answer, "b").gain.ci.low < 360 && of(answer, "b").gain.ci.high > 360);
    QCOMPARE(answer.reliefs.front().party, Id("b"));
    QCOMPARE(of(answer, "a").rank, 2);
}

void TestReliefs::theAnswerHangsOnTheSeedAlone()
{
    const TriedReliefs one = tried(desks(), {"left", "end"}, 12, 1), two = tried(desks(), {"left", "end"}, 12, 3);
    for (const char *party : {"left", "end"}) {
        QCOMPARE(of(one, party).gain.mean, of(two, party).gain.mean);
        QCOMPARE(of(one, party).gain.ci.low, of(two, party).gain.ci.low);
    }
    ReliefSettings other;
    other.runs = 12;
    other.seed = 2;
    QVERIFY(of(tryReliefs(desks(), {"end"}, other).value(), "end").gain.mean != of(one, "end").gain.mean);
}

void TestReliefs::whoCannotKeepUpLeavesNothingToCompare()
{
    const TriedReliefs answer =
        tried(textMap("a -> out\nparty a people=1\nstep a arrivals=exp(10min) work=exp(15min)\n"), {"a"});
    QVERIFY(!answer.stable);
    QVERIFY(!of(answer, "a").gain.known);
    QCOMPARE(of(answer, "a").rank, 0);
}

void TestReliefs::aCancelledTrialSaysSo()
{
    std::atomic<bool> cancel = true;
    Progress progress;
    progress.cancel = &cancel;
    const auto answer = tryReliefs(desks(), {"left"}, {}, progress);
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

BATON_TEST(TestReliefs)
#include "tst_reliefs.moc"
