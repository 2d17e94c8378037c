#include "model/analysis/analysis.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::near;
using baton::test::stepOf;
using baton::test::textMap;

namespace {

// Registration to check-out of a hospital, counted from the public event log `patients` (bupaR eventdataR, MIT).
ProcessMap patients()
{
    return textMap(R"(
        registration -> triage -> blood -> mri -> results -> checkout -> home
        triage -> xray -> results
        party home kind=customer
        step registration work=gamma(2.7538h,0.1198) arrivals=gamma(23.2995h,2.0089)
        step triage work=normal(13.1055h,2.7566h)
        step blood work=normal(5.5358h,1.0577h)
        step mri work=normal(4.1498h,0.7339h)
        step xray work=normal(4.8460h,1.2784h)
        step results work=normal(2.7758h,0.6269h)
        step checkout work=normal(2.0629h,0.6193h)
        handoff triage-blood share=0.474
        handoff triage-xray share=0.522
        handoff blood-mri share=0.99578
        handoff xray-results share=0.99234
        handoff results-checkout share=0.99394
    )");
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patientsByHand();
    void insuranceClaimsHoldTheMaximumOfTwoExponentials();
    void gainsAreScripts();
    void avalancheIsReported();
    void shortCutOfTheSameDeliverableIsACandidate();
};

void TestSamples::patientsByHand()
{
    const Analysis a = analyze(patients());
    const double results = 0.474 * 0.99578 + 0.522 * 0.99234;
    QVERIFY(near(stepOf(a, "results").visits, results));
    QVERIFY(near(stepOf(a, "checkout").visits, results * 0.99394));
    QVERIFY(near(a.load.casesPerH, 1 / 23.2995));
    QVERIFY(near(a.load.maxCasesPerH.value, 1 / 13.1055, 1e-5));
    QCOMPARE(a.bottlenecks.front().party, Id("triage"));
    double lead = 0; // hours at work and waiting, by visits
    for (const StepLoad &s : a.load.steps)
        lead += s.visits * (s.work + s.poolWait.value);
    QVERIFY(near(a.leadTime.mean.value, lead));
    QCOMPARE(a.leadTime.mean.label, Label::Approximation);
    QCOMPARE(a.leadTime.byCustomer.size(), std::size_t(1));
    QVERIFY(a.leadTime.byCustomer[0].mean.value > a.leadTime.mean.value); // those who leave early are quicker
}

// Two call centres and claims handlers as in the book's normal season; the pair of parallel tasks is exponential.
void TestSamples::insuranceClaimsHoldTheMaximumOfTwoExponentials()
{
    const Analysis a = analyze(textMap(R"(
        split -> pay -> close
        split -> advise -> close
        step split split=all
        step pay work=exp(120s)
        step advise work=exp(240s)
        step close work=exp(60s) join=all
    )"));
    QVERIFY(near(a.leadTime.mean.value, 120 + 240 - 80 + 60));
    QVERIFY(near(a.leadTime.lower.value, 300));
    QVERIFY(near(a.leadTime.work.value, 420));
}

void TestSamples::gainsAreScripts()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> c
        party c kind=customer
        step a work=exp(50min) arrivals=exp(1h) introduces=0.1
        step b work=exp(30min) catches={"a":0.5} investigate=10min
        handoff a-b delay=2h
    )"));
    const Bottleneck &first = a.bottlenecks.front();
    QCOMPARE(first.party, Id("a"));
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.gains.size(), std::size_t(4));
    const std::string person = "{\"put\":{\"party\":{\"id\":\"a\",\"people\":2}}}";
    const std::string faster = "{\"put\":{\"step\":{\"id\":\"a\",\"work\":\"exp(45min)\"}}}";
    for (const Gain &gain : first.gains) {
        QCOMPARE(gain.edits.size(), std::size_t(1));
        if (gain.kind == ReliefKind::OneMorePerson)
            QCOMPARE(gain.edits[0], person);
        if (gain.kind == ReliefKind::FasterWork)
            QCOMPARE(gain.edits[0], faster);
        if (gain.kind == ReliefKind::FasterHandoff)
            QVERIFY(near(gain.leadTime.value, 3600));
        if (gain.kind == ReliefKind::FewerErrors)
            QVERIFY(gain.leadTime.value > 0 && gain.leadTime.value < 3600);
        QVERIFY(gain.leadTime.available());
    }
}

void TestSamples::avalancheIsReported()
{
    const Analysis a = analyze(textMap(R"(
        a -> b -> c
        step a introduces=1
        step b catches={"a":1} repair=redo
    )"));
    bool reported = false;
    for (const Problem &p : a.problems)
        reported = reported || p.code == ProblemCode::ReworkAvalanche;
    QVERIFY(reported);
    QCOMPARE(a.errors.reworkPerCase.label, Label::Unavailable);
}

void TestSamples::shortCutOfTheSameDeliverableIsACandidate()
{
    const char *const text = R"(
        a -> b: Report
        b -> c: report
        a -> c: report%1
        step a split=%2
    )";
    const auto found = [&](const char *name, const char *split) {
        for (const Redundancy &r : analyze(textMap(QString(text).arg(name, split).toStdString())).structure.redundant)
            if (r.why == RedundancyKind::Implied)
                return r;
        return Redundancy{};
    };
    QCOMPARE(found("", "all").handoff, Id("a-c"));
    QCOMPARE(found("", "all").via, (std::vector<Id>{"a-b", "b-c"}));
    QCOMPARE(found(" two", "all").handoff, Id());
    QCOMPARE(found("", "one").handoff, Id()); // a fast lane
}

BATON_TEST(TestSamples)
#include "tst_samples.moc"
