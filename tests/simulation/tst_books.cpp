#include "model/analysis/analysis.h"
#include "tests/simulation/simulated.h"

// What a run counts: hours, money, deliveries, and whether it all adds up.
using namespace baton;
using namespace baton::test;

namespace {

const std::string office = "calendar office weekly=\"Mon-Fri 09:00-17:00\"\n";

SimulationSettings until(double hours)
{
    SimulationSettings settings;
    settings.horizon = hours * hour;
    settings.warmup = 0;
    settings.runs = 1;
    return settings;
}

} // namespace

class TestBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overtimeIsApartFromUse();
    void costsAreWorkAndFixedCosts();
    void costsOfErrorsThatReachACustomer();
    void theBooksBalance();
    void passesAreThoseOfTheFormula();
    void whatHasStoppedItsClockIsNotOpen();
    void whatIsMendedAtTheSupplierIsOpen();
    void daysThatBeginEmptyNeedNoWarmup();
};

void TestBooks::overtimeIsApartFromUse()
{
    const ProcessMap map =
        textMap(office + "party p calendar=office people=1\nstep a work=10h arrivals=1w closing=finish party=p");
    const Simulation s = run(map, cases(1)); // Monday 09:00 to 19:00
    QVERIFY(nearRelative(s.pools[0].overtime, 2 * hour, 1e-12));
    QCOMPARE(s.pools[0].utilisation.mean > 0, true);
    const ProcessMap paused = textMap(office + "party p calendar=office people=1\nstep a work=10h arrivals=1w party=p");
    QCOMPARE(run(paused, cases(1)).pools[0].overtime, 0.0);
}

void TestBooks::costsAreWorkAndFixedCosts()
{
    // Two hours at 30, a stamp at 5; the gateway's fixed cost counts although it takes no time.
    const ProcessMap map = textMap("in -> a\nparty p people=1 cost_per_hour=30\nstep in arrivals=10h cost_per_case=7\n"
                                   "step a work=2h party=p cost_per_case=5");
    const Simulation s = run(map, cases(4, 2));
    QVERIFY(nearRelative(s.cost.mean, 72, 1e-12));
    QVERIFY(s.booksBalance);
}

void TestBooks::costsOfErrorsThatReachACustomer()
{
    const ProcessMap map = textMap("a -> out\nstep a arrivals=1h introduces=1 work=1min\n"
                                   "step out work=1min notices=0.25 cost_noticed=100 cost_unnoticed=20");
    const Simulation s = run(map, cases(20'000, 2));
    QVERIFY(nearRelative(s.cost.mean, 40, 0.02));
    QVERIFY(s.booksBalance);
}

void TestBooks::theBooksBalance()
{
    const ProcessMap map = textMap(
        office + "in -> a -> out\nin -> b -> out\nout -> in\nhandoff out-in share=0.2\nparty p people=2 "
                 "calendar=office cost_per_hour=28\nparty q people=1 cost_per_hour=11.3\n"
                 "step in arrivals=exp(3h) split=all\nstep a work=gamma(1h, 2) introduces=0.3 fix=1h party=p "
                 "closing=finish cost_per_case=0.37\nstep b work=30min/1h/2h catches=0.5 party=p repair=redo\n"
                 "step out join=all catches=0.5 investigate=20min party=q work=exp(10min) setup=3min notices=0.5 "
                 "cost_noticed=13\nhandoff a-out delay=exp(1h) standard=3h batch=3 batch_timeout=5h");
    for (const double hours : {50.0, 500.0, 5000.0}) {
        SimulationSettings settings = until(hours);
        settings.runs = 5;
        const Simulation s = run(map, settings);
        QVERIFY(s.booksBalance);
        QVERIFY(s.cost.mean > 0);
    }
}

// Executions per case of each step: simulated intervals hold what the equations say.
void TestBooks::passesAreThoseOfTheFormula()
{
    const ProcessMap map = textMap(
        "in -> a -> b -> out\nb -> a\nin -> c -> out\nhandoff b-a share=0.3\nhandoff in-a share=0.6\n"
        "step in arrivals=exp(1h)\nstep a work=exp(5min)\nstep b work=exp(5min)\nstep c work=exp(5min)\nstep out");
    const Analysis analysis = analyze(map);
    std::vector<int> held(map.steps.size());
    for (int seed = 1; seed <= 40; ++seed) {
        SimulationSettings settings = cases(2000);
        settings.seed = static_cast<std::uint64_t>(seed);
        const Simulation s = run(map, settings);
        for (std::size_t i = 0; i < held.size(); ++i)
            held[i] += std::abs(s.steps[i].executions / 2000 - analysis.load.steps[i].visits) <
                       3 * std::sqrt(2.0 / 2000); // the number of passes of a case varies by less than 2
    }
    for (const int times : held)
        QCOMPARE(times, 40);
}

// One case an hour; the way takes five. At the end five are on it, dispatched in time.
void TestBooks::whatHasStoppedItsClockIsNotOpen()
{
    const std::string chain = "a -> b\nstep a arrivals=1h work=10min\nstep b work=1min\n"
                              "handoff a-b delay=500h standard={\"within\":\"15min\",\"clock\":\"elapsed\",\"to\":\"";
    SimulationSettings settings = until(10.5);
    const Simulation dispatched = run(textMap(chain + "dispatched\"}"), settings);
    QCOMPARE(dispatched.standards[0].deliveries, 10);
    QCOMPARE(dispatched.standards[0].compliance, 1.0);
    QCOMPARE(dispatched.standards[0].open, 0);
    const Simulation arrived = run(textMap(chain + "arrived\"}"), settings);
    QCOMPARE(arrived.standards[0].compliance, 0.0);
}

// Every case is mended for days at the step that delivers: late already when the run ends.
void TestBooks::whatIsMendedAtTheSupplierIsOpen()
{
    const ProcessMap map = textMap("a -> b\nstep a arrivals=10h work=1h introduces=1 catches=1 fix=1000h party=p\n"
                                   "party p people=null kind=vendor\nstep b\n"
                                   "handoff a-b standard={\"within\":\"5h\",\"clock\":\"elapsed\"}");
    const Simulation s = run(map, until(100));
    QCOMPARE(s.standards[0].compliance, 0.0);
    QVERIFY(s.standards[0].deliveries >= 9);
}

void TestBooks::daysThatBeginEmptyNeedNoWarmup()
{
    const std::string desk = office + "party p calendar=office people=2\n";
    SimulationSettings settings;
    settings.runs = 10;
    const ProcessMap light =
        textMap(desk + "calendar morning weekly=\"Mon-Fri 09:00-12:00\"\n"
                       "step a work=exp(10min) party=p arrivals=exp(20min) arrivals_calendar=morning");
    const Simulation s = run(light, settings);
    QCOMPARE(s.warmup, 0.0);
    QVERIFY(s.remarks.empty());
    const ProcessMap heavy =
        textMap(desk + "step a work=exp(37min) party=p arrivals=exp(20min) arrivals_calendar=office");
    QVERIFY(run(heavy, settings).warmup > 0);
}

BATON_TEST(TestBooks)
#include "tst_books.moc"
