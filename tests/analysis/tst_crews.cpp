#include "model/analysis/analysis.h"
#include "model/analysis/batcharrivals.h"
#include "model/analysis/queueing.h"
#include "model/base/crews.h"
#include "tests/analysis/lookups.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

// Work that needs several people at once, and cases that arrive several at a time.
using namespace baton;
using baton::test::nearRelative;
using baton::test::poolOf;
using baton::test::problem;
using baton::test::stepOf;
using baton::test::textMap;

namespace {

constexpr double hour = 3600;

Analysis analyzed(const std::string &text)
{
    return analyze(textMap(text));
}

// Mean number before and at work in M^[B]/M/c by turning the balance of a cut-off chain until it stands still.
struct Balance
{
    double waiting = 0, waitChance = 0, empty = 0;
};
Balance balance(int servers, int batch, double arrivals, double service)
{
    constexpr int most = 600;
    std::vector<double> p(most + 1, 0);
    p[0] = 1;
    const double in = arrivals / batch, out = 1 / service, step = 0.9 / (in + servers * out);
    for (int round = 0; round < 200'000; ++round) {
        std::vector<double> next = p;
        for (int n = 0; n <= most; ++n) {
            const double come = n + batch <= most ? in * p[n] * step : 0, go = std::min(n, servers) * out * p[n] * step;
            next[n] -= come + go;
            if (come > 0)
                next[n + batch] += come;
            if (n > 0)
                next[n - 1] += go;
        }
        double change = 0;
        for (int n = 0; n <= most; ++n)
            change = std::max(change, std::abs(next[n] - p[n]));
        p = next;
        if (change < 1e-16)
            break;
    }
    Balance b;
    for (int n = 0; n <= most; ++n) {
        b.waiting += std::max(0, n - servers) * p[n];
        b.empty += n <= servers ? p[n] : 0;
        b.waitChance += p[n] * (batch - std::clamp(servers - n, 0, batch)) / batch;
    }
    return b;
}

} // namespace

class TestCrews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourPeopleInPairsAreTwoServers();
    void whoIsLeftOverDoesNoWork();
    void priorityAmongPairsIsThatAmongServers();
    void pairsKeepTheHoursOfServers();
    void moreThanThereAreIsAProblem();
    void whatFitsTogetherInARow();
    void differentSizesAreAnEstimate();
    void moreThanOnePersonCostsMore();
    void whatCanBeFreelyRoutedCountsWholeCrews();

    void batchesBeforeOneServer();
    void batchesBeforeSeveralServersByTheirBalance();
    void regularBatchesWaitForTheirOwn();
    void batchesWithoutWorkOnTheWayStayTogether();
    void batchesCountAsCases();
    void whatIsNotExactIsNotCalledSo();
};

void TestCrews::fourPeopleInPairsAreTwoServers()
{
    const Analysis a = analyzed("desk -> end\nparty team people=4\nparty end kind=customer\n"
                                "step desk work=exp(1h) arrivals=exp(40min) people_needed=2 party=team");
    const Analysis b = analyzed("desk -> end\nparty team people=2\nparty end kind=customer\n"
                                "step desk work=exp(1h) arrivals=exp(40min) party=team");
    const PoolLoad &pairs = poolOf(a, "team"), &servers = poolOf(b, "team");
    QCOMPARE(pairs.waitMean.value, servers.waitMean.value);
    QVERIFY(nearRelative(pairs.waitMean.value, analysis::mmc(2, 1.5 / hour, hour).wait, 1e-12));
    QVERIFY(pairs.waitMean.label == Label::Exact);
    QCOMPARE(pairs.waitChance.value, servers.waitChance.value);
    QCOMPARE(pairs.queueNinety.value, servers.queueNinety.value);
    QVERIFY(nearRelative(pairs.utilisation.value, 0.75, 1e-12));
    QVERIFY(nearRelative(pairs.busyPeople, 3, 1e-12));
    QCOMPARE(pairs.jobsAtOnce.value, 2.0);
    QCOMPARE(pairs.peopleNeeded.value(), 4);
    QCOMPARE(a.leadTime.mean.value, b.leadTime.mean.value);
    QCOMPARE(a.leadTime.sd.value, b.leadTime.sd.value);
    QVERIFY(a.leadTime.sd.label == Label::Exact);
    QVERIFY(nearRelative(a.leadTime.work.value, hour, 1e-12));
    QCOMPARE(a.load.maxCasesPerH.value, b.load.maxCasesPerH.value);
}

void TestCrews::whoIsLeftOverDoesNoWork()
{
    const Analysis a = analyzed("desk -> end\nparty team people=5\nparty end kind=customer\n"
                                "step desk work=exp(1h) arrivals=exp(28min) people_needed=2 party=team\n"
                                "step end work=exp(12min)\nparty end people=1");
    const PoolLoad &team = poolOf(a, "team");
    const double comes = 60.0 / 28;
    QVERIFY(nearRelative(team.utilisation.value, 2 * comes / 5, 1e-12));
    QVERIFY(team.utilisation.value < 1);
    QVERIFY(!team.keepsUp);
    QCOMPARE(team.waitMean.reason, Reason::Overloaded);
    QVERIFY(nearRelative(team.backlogGrowthPerH, comes - 2, 1e-12));
    QVERIFY(nearRelative(team.busyPeople, 4, 1e-12));
    QCOMPARE(team.peopleNeeded.value(), 6);
    QVERIFY(problem(a, ProblemCode::Overloaded));
    QVERIFY(nearRelative(a.load.maxCasesPerH.value, 2, 1e-12));
    QVERIFY(nearRelative(stepOf(a, "end").ratePerH, 2, 1e-9));
    QCOMPARE(a.bottlenecks.front().party, Id("team"));
}

void TestCrews::priorityAmongPairsIsThatAmongServers()
{
    const Analysis a = analyzed("party desk people=4\n"
                                "step a work=exp(1h) arrivals=exp(2h) party=desk priority=1 people_needed=2\n"
                                "step b work=exp(1h) arrivals=exp(1h) party=desk people_needed=2");
    QVERIFY(nearRelative(stepOf(a, "a").poolWait.value, 3 / 7.0 * hour, 1e-9));
    QVERIFY(nearRelative(stepOf(a, "b").poolWait.value, 12 / 7.0 * hour, 1e-9));
    QVERIFY(stepOf(a, "a").poolWait.label == Label::Exact);
}

void TestCrews::pairsKeepTheHoursOfServers()
{
    const std::string chain = "calendar office weekly=\"Mon-Fri 09:00-17:00\"\ndesk -> end\nparty end kind=customer\n"
                              "step desk work=30min arrivals=exp(2h) party=team ";
    const Analysis a = analyzed(chain + "people_needed=3\nparty team people=7 calendar=office");
    const Analysis b = analyzed(chain + "\nparty team people=2 calendar=office");
    QVERIFY(stepOf(b, "desk").poolWait.value > hour);
    QCOMPARE(stepOf(a, "desk").poolWait.value, stepOf(b, "desk").poolWait.value);
    QVERIFY(stepOf(a, "desk").poolWait.reason == Reason::Calendars);
}

void TestCrews::moreThanThereAreIsAProblem()
{
    const std::string text = "desk -> end\nparty team people=2\nparty end people=1\nstep end work=exp(1min)\n"
                             "step desk work=exp(1h) arrivals=exp(10h) party=team people_needed=";
    QVERIFY(!problem(analyzed(text + "2"), ProblemCode::TooFewPeople));
    const Analysis a = analyzed(text + "3");
    const Problem *found = problem(a, ProblemCode::TooFewPeople);
    QVERIFY(found);
    QVERIFY(found->severity == Severity::Error);
    QCOMPARE(found->elements.front().id, Id("desk"));
    QCOMPARE(found->elements.back().id, Id("team"));
    QVERIFY(!problem(a, ProblemCode::Overloaded));
    QCOMPARE(poolOf(a, "team").waitMean.reason, Reason::TooFewPeople);
    QCOMPARE(poolOf(a, "team").jobsAtOnce.value, 0.0);
    QCOMPARE(poolOf(a, "team").peopleNeeded.value(), 3);
    QCOMPARE(poolOf(a, "team").busyPeople, 0.0);
    QCOMPARE(a.load.maxCasesPerH.value, 0.0);
    QCOMPARE(stepOf(a, "end").ratePerH, 0.0);
    QCOMPARE(problemName(ProblemCode::TooFewPeople), std::string("too_few_people"));
}

void TestCrews::whatFitsTogetherInARow()
{

    const Crews halves{{1, {2, 2}}, {2, {2, 2}}}, oneOrThree{{1, {1, 1}}, {3, {1, 1}}};
    QCOMPARE(jobsAtOnce(7, {{3, {0.2, 1}}}), 2.0);
    QCOMPARE(jobsAtOnce(7, {{8, {1, 1}}}), 0.0);
    QCOMPARE(jobsAtOnce(5, {}), 5.0);
    // 1 1 1; 1 1 2, 1 2, 2 1; 2 2: three jobs in an eighth, one in a quarter of the cases, else two.
    QVERIFY(nearRelative(jobsAtOnce(3, halves), 1 / (0.125 / 3 + 0.625 / 2 + 0.25), 1e-12));
    // As many people are busy when those jobs take longer that need two: 5 thirds each instead of 3 halves.
    QVERIFY(nearRelative(jobsAtOnce(3, {{1, {2, 2}}, {2, {2, 4}}}), jobsAtOnce(3, halves) * 1.5 / (5 / 3.0), 1e-12));
    // What is left over of many people hardly changes from one formula to the other.
    QVERIFY(nearRelative(jobsAtOnce(400, oneOrThree), jobsAtOnce(401, oneOrThree) - 0.5, 1e-4));
    QCOMPARE(peopleFor(2, {{3, {1, 1}}}), 9.0);
    QCOMPARE(peopleFor(0.1, {{1, {1, 1}}, {4, {0.01, 0.01}}}), 4.0);
    QVERIFY(jobsAtOnce(3, halves) > 1.6 && peopleFor(1.6, halves) == 3);
    QCOMPARE(peopleFor(1.7, halves), 4.0);
}

void TestCrews::differentSizesAreAnEstimate()
{
    const Analysis a = analyzed("party team people=3\nstep a work=exp(1h) arrivals=exp(2h) party=team\n"
                                "step b work=exp(1h) arrivals=exp(2h) party=team people_needed=2");
    const PoolLoad &team = poolOf(a, "team");
    const double atOnce = 1 / (0.125 / 3 + 0.625 / 2 + 0.25);
    QVERIFY(nearRelative(team.jobsAtOnce.value, atOnce, 1e-12));
    QVERIFY(team.jobsAtOnce.label == Label::Approximation);
    QVERIFY(nearRelative(team.utilisation.value, 0.5, 1e-12));
    QVERIFY(nearRelative(a.load.maxCasesPerH.value, atOnce, 1e-12));
    QCOMPARE(team.waitMean.reason, Reason::SeveralPeople);
    const double one = analysis::mmc(1, 1 / atOnce, 1).wait, two = analysis::mmc(2, 2 / atOnce, 1).wait;
    // Between one server and two, and more uneven than the time alone: E[u^2] / E[u]^2 = 10 / 9.
    QVERIFY(nearRelative(team.waitMean.value / hour, (one + (atOnce - 1) * (two - one)) * 10 / 9, 1e-9));
}

void TestCrews::moreThanOnePersonCostsMore()
{
    const std::string chain = "a -> b -> end\nparty end kind=customer\nparty team people=9 cost_per_hour=10\n"
                              "step a work=1h introduces=0.5 repair=redo party=team people_needed=";
    const std::string rest = "\nstep b work=1h catches=1 investigate=30min party=team";
    const Analysis one = analyzed(chain + "1" + rest), three = analyzed(chain + "3" + rest);
    // One more pass of a for every error found; looking into it is one person's work.
    QVERIFY(nearRelative(one.errors.reworkPerCase.value, (1 + 1 + 0.5) * hour, 1e-9));
    QVERIFY(nearRelative(three.errors.reworkPerCase.value, (3 + 1 + 0.5) * hour, 1e-9));
    QVERIFY(nearRelative(three.errors.costPerCase.value, 45, 1e-9));
    double blamed = 0, cost = 0;
    for (const Blame &blame : three.errors.blame) {
        blamed += blame.secondsPerCase;
        cost += blame.cost;
    }
    QVERIFY(nearRelative(blamed, 4.5 * hour, 1e-9));
    QVERIFY(nearRelative(cost, 45, 1e-9));
}

void TestCrews::whatCanBeFreelyRoutedCountsWholeCrews()
{
    const Analysis a = analyzed("desk -> end\nparty team people=5\nparty end kind=customer\n"
                                "step desk work=exp(1h) arrivals=exp(40min) people_needed=2 party=team");
    QVERIFY(nearRelative(a.load.freeCasesPerH.value, 2, 1e-12));
    QVERIFY(nearRelative(a.load.limits.front().casesPerH, 2, 1e-12));
}

void TestCrews::batchesBeforeOneServer()
{
    // rho = 0.6 in pairs: L = rho (B + 1) / (2 (1 - rho)).
    const Analysis a = analyzed("desk -> end\nparty end kind=customer\n"
                                "step desk work=exp(30min) arrivals=exp(100min) arrivals_batch=2");
    const PoolLoad &desk = poolOf(a, "desk");
    QVERIFY(nearRelative(a.load.casesPerH, 1.2, 1e-12));
    QVERIFY(nearRelative(desk.utilisation.value, 0.6, 1e-12));
    const double present = 0.6 * 3 / (2 * 0.4);
    QVERIFY(nearRelative(desk.waitMean.value, present / 1.2 * hour - 0.5 * hour, 1e-9));
    QVERIFY(desk.waitMean.label == Label::Exact);
    QVERIFY(nearRelative(desk.waitChance.value, 1 - 0.4 / 2, 1e-9));
    QVERIFY(nearRelative(a.leadTime.mean.value, present / 1.2 * hour, 1e-9));
    QVERIFY(a.leadTime.mean.label == Label::Exact);
    QVERIFY(a.leadTime.sd.label == Label::Approximation);
    // Any law of the work: Pollaczek and Khinchine for the batch, and half of it for the others.
    const Analysis g = analyzed("desk -> end\nparty end kind=customer\n"
                                "step desk work=gamma(30min, 0.25) arrivals=exp(150min) arrivals_batch=3");
    const double rho = 0.6, m = 0.5, cs2 = 0.25;
    const double wait = rho * m * (3 + cs2) / (2 * (1 - rho)) + m;
    QVERIFY(nearRelative(poolOf(g, "desk").waitMean.value, wait * hour, 1e-9));
    QVERIFY(poolOf(g, "desk").waitMean.label == Label::Exact);
}

void TestCrews::batchesBeforeSeveralServersByTheirBalance()
{
    for (const auto &[servers, batch, load] : {std::tuple{1, 4, 0.5}, {2, 3, 0.7}, {5, 2, 0.8}, {3, 7, 0.4}}) {
        const double arrivals = load * servers;
        const Balance truth = balance(servers, batch, arrivals, 1);
        const analysis::BatchQueue queue = analysis::batchQueue(servers, batch, arrivals, 1);
        QVERIFY(nearRelative(queue.wait * arrivals, truth.waiting, 1e-8));
        QVERIFY(nearRelative(queue.waitChance, truth.waitChance, 1e-8));
        QVERIFY(nearRelative(queue.empty, truth.empty, 1e-8));
    }
    const analysis::BatchQueue single = analysis::batchQueue(40, 1, 36, 1);
    QVERIFY(nearRelative(single.wait, analysis::mmc(40, 36, 1).wait, 1e-9));
    QVERIFY(nearRelative(single.waitChance, analysis::erlangC(40, 36.0), 1e-9));
    QVERIFY(nearRelative(analysis::batchQueue(3000, 1, 2990, 1).wait, analysis::mmc(3000, 2990, 1).wait, 1e-8));
    QCOMPARE(analysis::batchQueueQuantile(3, 1, 2.7, 1, 0.9), analysis::mmcQueueQuantile(3, 2.7, 0.9));
    const Analysis a = analyzed("desk -> end\nparty end kind=customer\nparty desk people=2\n"
                                "step desk work=exp(1h) arrivals=exp(2h) arrivals_batch=3");
    QVERIFY(nearRelative(poolOf(a, "desk").waitMean.value, analysis::batchQueue(2, 3, 1.5, 1).wait * hour, 1e-9));
    QVERIFY(poolOf(a, "desk").waitMean.label == Label::Exact);
    QVERIFY(nearRelative(poolOf(a, "desk").queueEmpty.value, analysis::batchQueue(2, 3, 1.5, 1).empty, 1e-9));
}

void TestCrews::regularBatchesWaitForTheirOwn()
{
    const Analysis a = analyzed("desk -> end\nparty end kind=customer\n"
                                "step desk work=10min arrivals=1h arrivals_batch=3");
    QVERIFY(nearRelative(poolOf(a, "desk").waitMean.value, 600, 1e-9));
}

void TestCrews::batchesWithoutWorkOnTheWayStayTogether()
{
    const Analysis a = analyzed("in -> desk -> end\nparty end kind=customer\nstep in arrivals=exp(100min) "
                                "arrivals_batch=2\nhandoff in-desk delay=1h\nstep desk work=exp(30min)");
    QVERIFY(nearRelative(poolOf(a, "desk").waitMean.value, (0.6 * 3 / 0.8 / 1.2 - 0.5) * hour, 1e-9));
    QVERIFY(poolOf(a, "desk").waitMean.reason == Reason::ArrivalsTogether);
    // A way that takes now this long, now that takes them apart.
    const Analysis b = analyzed("in -> desk -> end\nparty end kind=customer\nstep in arrivals=exp(100min) "
                                "arrivals_batch=2\nhandoff in-desk delay=exp(1h)\nstep desk work=exp(30min)");
    QVERIFY(poolOf(b, "desk").waitMean.value < poolOf(a, "desk").waitMean.value);
    QVERIFY(poolOf(b, "desk").waitMean.label == Label::Approximation);
}

void TestCrews::batchesCountAsCases()
{
    const Analysis a = analyzed("desk -> end\nparty end kind=customer\nparty desk people=8\n"
                                "step desk work=exp(1h) arrivals=exp(1h) arrivals_batch=10");
    QVERIFY(nearRelative(a.load.casesPerH, 10, 1e-12));
    QVERIFY(problem(a, ProblemCode::Overloaded));
    QCOMPARE(poolOf(a, "desk").peopleNeeded.value(), 11);
}

void TestCrews::whatIsNotExactIsNotCalledSo()
{
    const std::string batches = "step desk work=gamma(1h, 0.5) arrivals=exp(2h) arrivals_batch=3\nparty desk people=2";
    QVERIFY(poolOf(analyzed(batches), "desk").waitMean.reason == Reason::ArrivalsTogether);
    const std::string mixed = "step desk work=exp(1h) arrivals=exp(6h) arrivals_batch=3\nstep other party=desk "
                              "work=exp(1h) arrivals=exp(6h)\nparty desk people=1";
    QVERIFY(poolOf(analyzed(mixed), "desk").waitMean.reason == Reason::ArrivalsTogether);
    const std::string after = "desk -> next\nstep desk work=exp(1h) arrivals=exp(6h) arrivals_batch=3\nstep next "
                              "work=exp(1h)\nparty desk people=1\nparty next people=1";
    QVERIFY(poolOf(analyzed(after), "desk").waitMean.label == Label::Exact);
    QVERIFY(poolOf(analyzed(after), "next").waitMean.label == Label::Approximation);
}

BATON_TEST(TestCrews)
#include "tst_crews.moc"
