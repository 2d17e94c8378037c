#include "model/analysis/analysis.h"
#include "model/base/json.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>

using namespace baton;
using baton::test::near;
using baton::test::poolOf;
using baton::test::textMap;

namespace {

constexpr double hour = 3600;

Analysis office(const std::string &more)
{
    return analyze(textMap("calendar office weekly=\"Mon-Fri 09:00-17:00\"\n" + more));
}

} // namespace

// What working hours do to waiting, against weeks worked out by hand.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesAtAnyTimeWaitsForTheMorning();
    void whoComesWhenTheyWorkDoesNotWait();
    void whatIsHandedOverLateInTheDayWaitsTheNight();
    void whatPilesUpOverTheWeekendIsWorkedOff();
    void othersHoursAreNoReasonToWaitHere();
    void aReliefGainsWhatTheRelievedMapSays();
};

// Four nights of 16 hours and a weekend of 64: half their squares over the week.
void TestOpening::whoComesAtAnyTimeWaitsForTheMorning()
{
    const Analysis a = office("a -> out\nparty a people=null calendar=office\nstep a arrivals=exp(1h) work=1min");
    QVERIFY(near(a.load.steps[0].poolWait.value / hour, (4 * 256 + 4096) / 2 / 168.0, 0.01));
    QVERIFY(a.leadTime.mean.value / hour > 15);
    QCOMPARE(a.leadTime.mean.label, Label::Approximation);
    QCOMPARE(a.leadTime.mean.reason, Reason::Calendars);
}

// The work itself crosses the night in proportion to its length.
void TestOpening::whoComesWhenTheyWorkDoesNotWait()
{
    const Analysis a = office("a -> out\nparty a people=null calendar=office\n"
                              "step a arrivals=exp(1h) arrivals_calendar=office work=30min");
    QVERIFY(near(a.load.steps[0].poolWait.value, 0, 1));
    QVERIFY(near(a.leadTime.mean.value / hour, 0.5 * 168 / 40, 0.03));
}

// Done between 9 and 17, there two hours later: after 17 it waits 14 to 16 hours, on Fridays two days more.
void TestOpening::whatIsHandedOverLateInTheDayWaitsTheNight()
{
    const Analysis a = office("a -> b\nparty a people=null calendar=office\nparty b people=null calendar=office\n"
                              "step a arrivals=exp(1h) arrivals_calendar=office work=1s\nstep b work=1s\n"
                              "handoff a-b delay=2h");
    QVERIFY(near(a.load.steps[1].poolWait.value / hour, 0.25 * (4 * 15 + 63) / 5, 0.02));
}

// One person with 7 hours of work a day coming evenly all week: 40 hours of work in five days, two of them of waiting.
void TestOpening::whatPilesUpOverTheWeekendIsWorkedOff()
{
    const Analysis all = office("a -> out\nparty a people=1 calendar=office\nstep a arrivals=exp(1h) work=10min");
    const Analysis idle = office("a -> out\nparty a people=null calendar=office\nstep a arrivals=exp(1h) work=10min");
    // 168 cases of ten minutes in 40 hours: 70 % busy, the night's work is done before lunch.
    QVERIFY(near(poolOf(all, "a").utilisation.value, 0.7, 1e-9));
    QVERIFY(all.load.steps[0].poolWait.value > idle.load.steps[0].poolWait.value + hour);
    QVERIFY(poolOf(all, "a").waitOpen.value < 0.2 * poolOf(all, "a").waitMean.value);
    QVERIFY(near(poolOf(all, "a").queueMean.value, poolOf(all, "a").waitMean.value / hour, 1e-9));
}

void TestOpening::othersHoursAreNoReasonToWaitHere()
{
    const Analysis a = office("a -> b\nparty b people=null\nparty a people=null calendar=office\n"
                              "step a arrivals=exp(1h) work=10min\nstep b work=2h");
    QVERIFY(near(a.load.steps[1].poolWait.value, 0, 1e-9));
}

namespace {

// The map after a relief's one edit.
ProcessMap relieved(ProcessMap map, const Gain &gain)
{
    const JsonValue put = *parseJson(gain.edits.at(0))->find("put");
    if (const JsonValue *party = put.find("party")) {
        Party changed = *map.parties.find(party->find("id")->text);
        changed.people = std::stoi(party->find("people")->text);
        map.parties.put(changed);
    } else if (const JsonValue *step = put.find("step")) {
        Step changed = *map.steps.find(step->find("id")->text);
        if (const JsonValue *work = step->find("work"))
            changed.work = *Law::parse(work->text);
        else
            changed.introduces = std::stod(step->find("introduces")->text);
        map.steps.put(changed);
    } else if (const JsonValue *handoff = put.find("handoff")) {
        Handoff changed = *map.handoffs.find(handoff->find("id")->text);
        changed.delay = *Law::parse(handoff->find("delay")->text);
        map.handoffs.put(changed);
    }
    return map;
}

} // namespace

void TestOpening::aReliefGainsWhatTheRelievedMapSays()
{
    const ProcessMap map = textMap(R"(
        calendar office weekly="Mon-Fri 09:00-17:00"
        calendar late weekly="Mon-Sat 12:00-20:00"
        intake -> desk -> check -> letter -> out
        desk -> books -> letter
        check -> desk
        party intake people=1 calendar=office
        party desk people=2 calendar=late
        party check people=1 calendar=office
        party books people=1 calendar=office
        party letter people=1
        step intake arrivals=exp(1h) arrivals_calendar=office work=20min introduces=0.1
        step desk split=all work=tri(10min,20min,1h)
        step check work=exp(25min) catches=0.5 investigate=5min fix=10min
        step books work=30min
        step letter join=all work=uniform(5min,15min)
        handoff intake-desk delay=uniform(1h,5h)
        handoff desk-check delay=pert(30min,2h,6h)
        handoff check-letter share=0.9
        handoff check-desk share=0.1
    )");
    const Analysis before = analyze(map);
    int compared = 0;
    for (const Bottleneck &bottleneck : before.bottlenecks)
        for (const Gain &gain : bottleneck.gains) {
            const Analysis after = analyze(relieved(map, gain));
            QVERIFY2(
                near(before.leadTime.mean.value - gain.leadTime.value, after.leadTime.mean.value, 1e-9),
                qPrintable(QStringLiteral("%1 %2").arg(QString::fromStdString(bottleneck.party)).arg(int(gain.kind))));
            ++compared;
        }
    QVERIFY(compared >= 10);
}

BATON_TEST(TestOpening)
#include "tst_opening.moc"
