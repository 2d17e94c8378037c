#include "model/simulation/output.h"
#include "model/simulation/trace.h"
#include "tests/simulation/simulated.h"

#include <list>

// What is begun first where people have work of several priorities.
using namespace baton;
using namespace baton::sim;
using namespace baton::test;

namespace {

// Looks, mends, joins, loops and parallel branches, all done by two parties.
ProcessMap busyMap(const std::string &priorities)
{
    return textMap("in -> a -> b -> out\nin -> c -> out\nb -> a\n"
                   "party in name=in people=null kind=vendor\nparty one people=2\nparty two people=1\n"
                   "step in arrivals=exp(1h) split=all\n"
                   "step a work=exp(40min) party=one introduces=0.2\n"
                   "step b work=exp(20min) party=two introduces=0.1 catches={\"*\":0.5} investigate=5min fix=10min\n"
                   "step c work=exp(25min) party=one catches={\"*\":0.5} fix=3min\n"
                   "step out work=exp(5min) party=two join=all catches={\"*\":0.5} investigate=4min\n"
                   "handoff b-out share=0.9\nhandoff b-a share=0.1\n" +
                   priorities);
}

struct Waiting
{
    std::int64_t since;
    std::uint32_t token;
    int priority;
};

} // namespace

class TestPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHigherPriorityIsBegunFirst();
    void nobodyIsTakenOffWorkThatHasBegun();
    void everyStartIsTheMostUrgentAndOldest();
    void onePriorityForAllIsNoPriority();
    void waitsFollowCobham_data();
    void waitsFollowCobham();
};

void TestPriority::theHigherPriorityIsBegunFirst()
{
    const ProcessMap map = textMap("in -> a\nin -> b\nin -> c\nstep in arrivals=10h split=all\nparty desk people=1\n"
                                   "step a work=1h party=desk priority=-1\nstep b work=1h party=desk\n"
                                   "step c work=1h party=desk priority=3");
    const Simulation s = run(map, cases(1));
    QCOMPARE(step(s, "c").waitMean, 0.0);
    QCOMPARE(step(s, "b").waitMean, 1 * hour);
    QCOMPARE(step(s, "a").waitMean, 2 * hour);
}

void TestPriority::nobodyIsTakenOffWorkThatHasBegun()
{
    const ProcessMap map = textMap("step low work=4h arrivals=10h party=desk\nparty desk people=1\n"
                                   "step high work=1h arrivals=12h party=desk priority=5");
    const Simulation s = run(map, cases(2));
    QCOMPARE(step(s, "low").waitMean, 0.0);
    QCOMPARE(step(s, "high").waitMean, 2 * hour);
    QCOMPARE(s.leadTime.mean, (4 + 3) / 2.0 * hour);
}

void TestPriority::everyStartIsTheMostUrgentAndOldest()
{
    const ProcessMap map = busyMap("step a priority=1\nstep c priority=2\nstep out priority=1\nstep b priority=-1");
    const Result<Trace> trace = traceRun(map, 3000, 5);
    QVERIFY(trace.ok());
    std::map<Id, std::list<Waiting>> queues;
    int chosen = 0;
    for (const TraceEvent &event : *trace) {
        const Step &at = map.steps[event.step];
        std::list<Waiting> &queue = queues[at.party];
        switch (event.kind) {
        case TraceKind::Enqueue:
        case TraceKind::Look:
        case TraceKind::Mend:
            queue.push_back({event.time, event.token, at.priority});
            break;
        case TraceKind::Start:
        case TraceKind::LookStart:
        case TraceKind::MendStart: {
            const auto own = std::find_if(queue.begin(), queue.end(),
                                          [&](const Waiting &waiting) { return waiting.token == event.token; });
            QVERIFY(own != queue.end());
            for (const Waiting &other : queue) {
                QVERIFY(other.priority <= own->priority);
                QVERIFY(other.priority < own->priority || other.since >= own->since);
                chosen += other.priority < own->priority && other.since < own->since;
            }
            queue.erase(own);
            break;
        }
        default:
            break;
        }
    }
    QVERIFY2(chosen > 1000, qPrintable(QString::number(chosen)));
}

void TestPriority::onePriorityForAllIsNoPriority()
{
    SimulationSettings settings = cases(2000);
    const auto json = [&](const std::string &priorities) {
        return writeJson(toJson(run(busyMap(priorities), settings), {}));
    };
    const std::string same = "step a priority=7\nstep b priority=7\nstep c priority=7\nstep out priority=7";
    QCOMPARE(json(same), json({}));
    QVERIFY(json("step c priority=7") != json({}));
}

// Cobham 1954: W_k = W0 / ((1 - s_(k-1)) (1 - s_k)), for M/G/1 with W0 = sum of lambda E[S^2] / 2.
void TestPriority::waitsFollowCobham_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<double>>("waits"); // h, of a, b, c
    QTest::newRow("M/G/1, three priorities")
        << "party desk people=1\nstep a work=gamma(1h, 0.25) arrivals=exp(4h) party=desk priority=2\n"
           "step b work=exp(30min) arrivals=exp(2h) party=desk priority=1\n"
           "step c work=2h arrivals=exp(10h) party=desk"
        << QList<double>{0.48125 / 0.75, 0.48125 / (0.75 * 0.5), 0.48125 / (0.5 * 0.3)};
    // W of M/M/2 at 1.5 erlangs is 9/7 h; times (1 - rho) / ((1 - s_(k-1)) (1 - s_k)).
    QTest::newRow("M/M/2, three priorities")
        << "party desk people=2\nstep a work=exp(1h) arrivals=exp(2h) party=desk priority=2\n"
           "step b work=exp(1h) arrivals=exp(2h) party=desk priority=1\n"
           "step c work=exp(1h) arrivals=exp(2h) party=desk"
        << QList<double>{9 / 7.0 * 0.25 / 0.75, 9 / 7.0 * 0.25 / (0.75 * 0.5), 9 / 7.0 / 0.5};
}

void TestPriority::waitsFollowCobham()
{
    QFETCH(QString, text);
    QFETCH(QList<double>, waits);
    const ProcessMap map = textMap(text.toStdString());
    SimulationSettings settings;
    settings.warmup = 150 * hour;
    settings.horizon = 1650 * hour;
    settings.runs = 1;
    std::vector<int> held(3);
    for (int seed = 0; seed < 100; ++seed) {
        std::vector<std::vector<double>> found(3);
        for (int again = 0; again < 10; ++again) {
            settings.seed = static_cast<std::uint64_t>(10 * seed + again);
            const Simulation s = run(map, settings);
            for (std::size_t k = 0; k < 3; ++k)
                found[k].push_back(s.steps[k].waitMean / hour);
        }
        for (std::size_t k = 0; k < 3; ++k) {
            const Interval ci = meanEstimate(found[k]).ci;
            held[k] += ci.low <= waits[static_cast<int>(k)] && waits[static_cast<int>(k)] <= ci.high;
        }
    }
    for (const int times : held)
        QVERIFY2(times >= 90 && times <= 99, qPrintable(QString::number(times)));
}

BATON_TEST(TestPriority)
#include "tst_priority.moc"
