#include "tests/simulation/simulated.h"

// Branches that meet, and batches.
using namespace baton;
using namespace baton::test;

class TestMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinWaitsForTheSameCase();
    void joinInALoopKeepsPassesApart();
    void nestedBranchesMatchTheirOwnSplit();
    void starvingJoinIsReportedNotWaitedFor();
    void someSplitConditionsOnAtLeastOne();
    void batchWaitsUntilFullOrTimedOut();
    void setUpIsPaidOncePerBatch();
    void batchIsOneJobOfOnePerson();
    void setUpsCountAsLoad();
    void joinTellsWhoWaitsForWhom();
};

void TestMeetings::joinWaitsForTheSameCase()
{
    const Simulation s = run(textMap("in -> a -> out\nin -> b -> out\nstep in arrivals=10h split=all\n"
                                     "step a work=3h\nstep b work=1h\nstep out join=all"),
                             cases(5));
    QVERIFY(nearRelative(s.leadTime.mean, 3 * hour, 1e-12));
    QCOMPARE(step(s, "out").executions, 5.0);
    for (const SimulatedHandoff &h : s.handoffs)
        QCOMPARE(h.waitForOthers, h.handoff == "b-out" ? 2 * hour : 0.0);
}

void TestMeetings::joinInALoopKeepsPassesApart()
{
    const Simulation s = run(textMap("in -> a -> out\nin -> b -> out\nout -> in\nhandoff out-in share=0.5\n"
                                     "step in arrivals=exp(1h) split=all\nstep a work=exp(1h) party=p\n"
                                     "step b work=exp(1h) party=p\nstep out join=all\nparty p kind=vendor people=null"),
                             cases(20'000));
    // A geometric number of passes of the larger of two exponentials.
    QVERIFY(nearRelative(s.leadTime.mean, 2 * 1.5 * hour, 0.03));
    QVERIFY(nearRelative(step(s, "out").executions, 40'000, 0.03));
    QVERIFY(!remark(s, SimulationNote::JoinStarves));
}

void TestMeetings::nestedBranchesMatchTheirOwnSplit()
{
    // Both branches of the outer split run through the inner one: two executions of the inner join per case.
    const Simulation s = run(textMap("in -> x -> s\nin -> y -> s\ns -> a -> j\ns -> b -> j\n"
                                     "step in arrivals=exp(1h) split=all\nstep x work=exp(1h) party=p\n"
                                     "step y work=exp(1h) party=p\nstep s split=all\nstep a work=exp(1h) party=p\n"
                                     "step b work=exp(1h) party=p\nstep j join=all\nparty p kind=vendor people=null"),
                             cases(20'000));
    QCOMPARE(step(s, "j").executions, 40'000.0);
    double waited = 0;
    for (const SimulatedHandoff &h : s.handoffs)
        waited += h.waitForOthers;
    QVERIFY(nearRelative(waited, 1 * hour, 0.03)); // each waits half an hour on average: for its own sibling only
}

void TestMeetings::starvingJoinIsReportedNotWaitedFor()
{
    const Simulation s = run(textMap("in -> a -> out\nin -> b -> out\nstep in arrivals=1h\nstep a work=1min\n"
                                     "step b work=1min\nstep out join=all"),
                             cases(100));
    const SimulationRemark *starved = remark(s, SimulationNote::JoinStarves);
    QVERIFY(starved);
    QCOMPARE(starved->elements, std::vector<Id>{"out"});
    QCOMPARE(starved->value, 1.0);
    QVERIFY(std::isnan(s.leadTime.mean));
}

void TestMeetings::someSplitConditionsOnAtLeastOne()
{
    const Simulation s = run(textMap("in -> p\nin -> q\nstep in arrivals=1h split=some\nhandoff in-p share=0.6\n"
                                     "handoff in-q share=0.7"),
                             cases(50'000));
    QVERIFY(nearRelative(step(s, "p").executions, 50'000 * 0.6 / 0.88, 0.01));
    QVERIFY(nearRelative(step(s, "q").executions, 50'000 * 0.7 / 0.88, 0.01));
}

void TestMeetings::batchWaitsUntilFullOrTimedOut()
{
    const std::string map = "a -> b\nstep a arrivals=1h\nhandoff a-b batch=4";
    QCOMPARE(run(textMap(map), cases(8)).leadTime.mean, 1.5 * hour);
    QCOMPARE(run(textMap(map + " batch_timeout=90min"), cases(8)).leadTime.mean, 1 * hour); // 1.5 and .5
    QCOMPARE(run(textMap(map), cases(6)).leadTime.mean, 7.0 / 6 * hour); // the last two are let go at the end
    // How long the first three would have waited is of no account to the next three.
    const std::string three = "a -> b\nstep a arrivals=1h\nhandoff a-b batch=3 batch_timeout=210min";
    QCOMPARE(run(textMap(three), cases(6)).leadTime.mean, 1 * hour); // 2, 1 and 0
}

void TestMeetings::setUpIsPaidOncePerBatch()
{
    const Simulation s =
        run(textMap("a -> b\nstep a arrivals=1h\nstep b work=10min setup=20min\nhandoff a-b batch=3"), cases(3));
    QCOMPARE(step(s, "b").workMean, (20.0 + 3 * 10) / 3 * 60);
    QCOMPARE(s.horizon, 3 * hour + 50 * 60);
}

void TestMeetings::batchIsOneJobOfOnePerson()
{
    const std::string text = "a -> b\nstep a arrivals=1h\nstep b work=10min setup=20min\nhandoff a-b batch=3\n";
    for (const std::string people : {"1", "2", "null"}) {
        const Simulation s = run(textMap(text + "party b people=" + people), cases(6));
        // Three items leave together, 50 minutes after the third came.
        QVERIFY(nearRelative(s.leadTime.mean, (60 + 50) * 60.0, 1e-12));
        QCOMPARE(step(s, "b").waitMean, 0.0);
        QCOMPARE(step(s, "b").executions, 6.0);
    }
    const Simulation busy = run(textMap(text + "party b people=2"), cases(6));
    QVERIFY(nearRelative(busy.pools.at(1).utilisation.mean, 100.0 / (2 * 410), 1e-12));
}

void TestMeetings::setUpsCountAsLoad()
{
    SimulationSettings settings;
    settings.runs = 5;
    const Simulation s =
        run(textMap("a -> b\nstep a arrivals=exp(1h)\nstep b work=10min setup=4h\nhandoff a-b batch=3"), settings);
    const SimulationRemark *note = remark(s, SimulationNote::Overloaded);
    QVERIFY(note);
    QVERIFY(nearRelative(note->value, 1.5, 0.01));
}

void TestMeetings::joinTellsWhoWaitsForWhom()
{
    // The lab takes an hour; the form takes two for one case in four, else half an hour.
    const Simulation s = run(textMap("in -> lab -> out\nin -> form -> out\nstep in arrivals=10h split=all\n"
                                     "step lab work=1h\nstep form work=empirical(2h:1, 30min:3)\nstep out join=all"),
                             cases(20'000));
    const auto handoff = [&](const Id &id) {
        return std::find_if(s.handoffs.begin(), s.handoffs.end(), [&](const auto &h) { return h.handoff == id; });
    };
    const auto lab = handoff("lab-out"), form = handoff("form-out");
    QVERIFY(nearRelative(form->cameLast, 0.25, 0.03));
    QVERIFY(nearRelative(lab->cameLast, 0.75, 0.01));
    QCOMPARE(lab->waitsFor.size(), std::size_t{1});
    QCOMPARE(lab->waitsFor[0].handoff, Id("form-out"));
    QCOMPARE(lab->waitsFor[0].share, form->cameLast);
    QVERIFY(nearRelative(lab->waitsFor[0].wait, 1 * hour, 1e-9));
    QVERIFY(nearRelative(form->waitsFor.at(0).wait, 0.5 * hour, 1e-9));
    QVERIFY(nearRelative(form->waitForOthers, lab->cameLast * 0.5 * hour, 1e-9));
}

BATON_TEST(TestMeetings)
#include "tst_meetings.moc"
