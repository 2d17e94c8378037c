#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"
#include "model/analysis/soundness.h"
#include "tests/support/dense.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace baton;

namespace {

bool near(double a, double b, double tolerance = 1e-9)
{
    const bool good = std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
    if (!good)
        qWarning("%.17g is not %.17g", a, b);
    return good;
}

std::string stepId(int i)
{
    return "s" + std::to_string(i);
}

Law law(const std::string &text)
{
    return Law::parse(text).value();
}

// A chain of choices with loops back, self-loops and parallel handoffs; every step may end the case.
ProcessMap randomMap(unsigned seed, int steps, bool errors, const std::function<std::string(int)> &name = stepId)
{
    std::mt19937 random(seed);
    const auto u = [&] {
        return std::uniform_real_distribution<double>(0, 1)(random);
    };
    ProcessMap map;
    for (int i = 0; i < steps; ++i) {
        Party party;
        party.id = "p" + std::to_string(i);
        party.order = i + 1;
        party.people = 1 + static_cast<int>(3 * u());
        party.costPerHour = 10 + 40 * u();
        map.parties.put(party);
    }
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.id = name(i);
        step.order = i + 1;
        step.party = "p" + std::to_string(static_cast<int>(u() * steps));
        step.work = law("gamma(" + std::to_string(1 + static_cast<int>(u() * 300)) + "s, 0.5)");
        if (i == 0 || u() < 0.1)
            step.arrivals = law("exp(" + std::to_string(2000 * steps) + "s)");
        if (errors) {
            step.introduces = u() < 0.5 ? 0.1 * u() : 0;
            step.catches["*"] = 0.3 * u();
            step.catches[name(static_cast<int>(u() * steps))] = 0.8 * u();
            step.investigate = law("5min");
            step.fix = law("10min");
        }
        map.steps.put(step);
    }
    int number = 0;
    for (int i = 0; i + 1 < steps; ++i) {
        const int out = 1 + static_cast<int>(3 * u());
        for (int k = 0; k < out; ++k) {
            Handoff handoff;
            handoff.id = "h" + std::to_string(++number);
            handoff.order = number;
            handoff.from = name(i);
            const int to =
                u() < 0.2 ? static_cast<int>(u() * (i + 1)) : i + 1 + static_cast<int>(u() * (steps - i - 1));
            handoff.to = name(to);
            handoff.share = (0.5 + 0.48 * u()) / out;
            handoff.delay = law("2min");
            if (errors) {
                handoff.goesWrong = u() < 0.3 ? 0.05 : 0;
                handoff.inspection = u() < 0.3 ? 0.2 : 0;
                handoff.carriesErrors = u() < 0.9;
            }
            map.handoffs.put(handoff);
        }
    }
    return map;
}

std::vector<double> trafficEquations(const ProcessMap &map)
{
    const std::size_t n = map.steps.size();
    std::vector<std::vector<double>> a(n, std::vector<double>(n, 0));
    std::vector<double> b(n, 0);
    double rate = 0;
    for (const Step &step : map.steps)
        rate += step.arrivals ? 1 / step.arrivals->resolve(8).mean() : 0;
    for (std::size_t i = 0; i < n; ++i) {
        a[i][i] += 1;
        if (map.steps[i].arrivals)
            b[i] = 1 / map.steps[i].arrivals->resolve(8).mean() / rate;
    }
    for (const Handoff &h : map.handoffs)
        a[*map.steps.positionOf(h.to)][*map.steps.positionOf(h.from)] -= *h.share;
    return baton::test::solved(a, b);
}

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsAgreeWithADenseSolver();
    void leadTimeIsSumOfVisitsTimesTimes();
    void namesChangeNothing();
    void splittingAStepKeepsTheLeadTime();
    void blameAddsUpToTheRework();
    void foundEscapedAndLeftBehindAddUp();
    void impactAgreesWithTheWhole();
    void veryLargeMapsSayTheSame_data();
    void veryLargeMapsSayTheSame();
    void hundredsOfMakersWhoRedoAddUp();
    void cancelledAnswersEarly();
};

void TestRandom::visitsAgreeWithADenseSolver()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const ProcessMap map = randomMap(seed, 5 + static_cast<int>(seed % 7) * 4, false);
        const Analysis analysis = analyze(map, {nullptr, false, false});
        const std::vector<double> expected = trafficEquations(map);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(near(analysis.load.steps[i].visits, expected[i]));
    }
    // Loops too large for the dense solver inside.
    const ProcessMap large = randomMap(99, 400, false);
    const Analysis analysis = analyze(large, {nullptr, false, false});
    const std::vector<double> expected = trafficEquations(large);
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(near(analysis.load.steps[i].visits, expected[i]));
}

void TestRandom::leadTimeIsSumOfVisitsTimesTimes()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Analysis a = analyze(randomMap(seed, 15, false), {nullptr, false, false});
        double sum = 0;
        for (const StepLoad &s : a.load.steps)
            sum += s.visits * (s.work + s.poolWait.value);
        for (const HandoffLoad &h : a.load.handoffs)
            sum += h.perCase * 120;
        QVERIFY(near(a.leadTime.mean.value, sum));
    }
}

void TestRandom::namesChangeNothing()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const Analysis a = analyze(randomMap(seed, 12, true));
        const Analysis b = analyze(randomMap(seed, 12, true, [](int i) { return "z" + std::to_string(97 - i); }));
        QCOMPARE(a.leadTime.mean.value, b.leadTime.mean.value);
        QCOMPARE(a.errors.reworkPerCase.value, b.errors.reworkPerCase.value);
        QCOMPARE(a.errors.blame.size(), b.errors.blame.size());
        for (std::size_t i = 0; i < a.load.steps.size(); ++i)
            QCOMPARE(a.load.steps[i].visits, b.load.steps[i].visits);
        QCOMPARE(a.bottlenecks.size(), b.bottlenecks.size());
        for (std::size_t i = 0; i < a.bottlenecks.size(); ++i)
            QCOMPARE(a.bottlenecks[i].party, b.bottlenecks[i].party);
    }
}

void TestRandom::splittingAStepKeepsTheLeadTime()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        ProcessMap map = randomMap(seed, 10, false);
        for (std::size_t p = 0; p < map.parties.size(); ++p) {
            Party party = map.parties[p];
            party.people.reset();
            map.parties.put(party);
        }
        const double before = analyze(map).leadTime.mean.value;
        Step first = map.steps[3], second = map.steps[3];
        const std::string half = writeSeconds(first.work.resolve(8).mean() / 2);
        first.work = second.work = law("gamma(" + half + ", 0.5)");
        second.id = "second-half";
        second.order = map.steps.nextOrder();
        second.arrivals.reset();
        map.steps.put(first);
        map.steps.put(second);
        for (std::size_t h = 0; h < map.handoffs.size(); ++h)
            if (map.handoffs[h].from == first.id) {
                Handoff moved = map.handoffs[h];
                moved.from = second.id;
                map.handoffs.put(moved);
            }
        Handoff between;
        between.id = "between";
        between.order = map.handoffs.nextOrder();
        between.from = first.id;
        between.to = second.id;
        map.handoffs.put(between);
        QVERIFY(near(analyze(map).leadTime.mean.value, before));
    }
}

void TestRandom::blameAddsUpToTheRework()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        ProcessMap map = randomMap(seed, 12, true);
        if (seed % 2)
            for (std::size_t i = 0; i < map.steps.size(); ++i) {
                Step step = map.steps[i];
                step.repair = i % 2 ? Repair::Redo : Repair::Patch;
                map.steps.put(step);
            }
        const Analysis a = analyze(map, {nullptr, false, false});
        double seconds = 0, cost = 0, work = 0;
        for (const Blame &cell : a.errors.blame) {
            seconds += cell.secondsPerCase;
            cost += cell.cost;
        }
        QVERIFY(near(seconds, a.errors.reworkPerCase.value));
        QVERIFY(near(cost, a.errors.costPerCase.value));
        // The load model's own account: all work minus what a map without errors needs.
        ProcessMap clean = map;
        for (std::size_t i = 0; i < map.steps.size(); ++i) {
            Step step = map.steps[i];
            step.introduces = 0;
            clean.steps.put(step);
        }
        for (std::size_t h = 0; h < map.handoffs.size(); ++h) {
            Handoff handoff = map.handoffs[h];
            handoff.goesWrong = 0;
            clean.handoffs.put(handoff);
        }
        work = a.leadTime.work.value - analyze(clean, {nullptr, false, false}).leadTime.work.value;
        QVERIFY(near(seconds, work));
    }
}

void TestRandom::foundEscapedAndLeftBehindAddUp()
{
    using namespace baton::analysis;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const ProcessMap map = randomMap(seed, 12, true);
        const Compiled compiled = compile(map);
        const Collapsed shape = collapse(compiled);
        const ErrorModel model(compiled, shape);
        for (int k = 0; k < compiled.size(); ++k) {
            const ErrorChain &chain = model.chain(k);
            const Fate fate = chain.fromStep(k);
            double sum = 0;
            for (int i = 0; i < compiled.size(); ++i) {
                sum += fate.found(i) + fate.escaped[i];
                for (int e = compiled.graph.outStart[i]; e < compiled.graph.outStart[i + 1]; ++e)
                    if (!compiled.edges[e].carries) // left behind: nobody is given it
                        sum += fate.live[i] * (1 - chain.detects(i)) * compiled.edges[e].share;
            }
            QVERIFY(near(sum, 1, 1e-10));
        }
    }
}

void TestRandom::impactAgreesWithTheWhole()
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const ProcessMap map = randomMap(seed, 10, true);
        const Analysis a = analyze(map, {nullptr, false, false});
        double rework = 0, cost = 0, escapes = 0;
        const auto add = [&](const Result<Impact> &impact) {
            double seconds = 0;
            for (const Reached &r : impact->reached) {
                seconds += r.seconds;
                QVERIFY(r.probability <= 1 + 1e-12);
            }
            QVERIFY(near(seconds, impact->rework));
            rework += impact->perCase * impact->rework;
            cost += impact->perCase * impact->cost;
            escapes += impact->perCase * impact->escapeProbability;
        };
        for (const Step &step : map.steps)
            add(impactOfStep(map, step.id));
        for (const Handoff &handoff : map.handoffs)
            add(impactOfHandoff(map, handoff.id));
        QVERIFY(near(rework, a.errors.reworkPerCase.value));
        QVERIFY(near(cost, a.errors.costPerCase.value));
        QVERIFY(near(escapes, a.errors.escapeProbability.value * a.errors.introducedPerCase));
    }
    QVERIFY(!impactOfStep(randomMap(1, 4, true), "nobody").ok());
    QVERIFY(!impactOfHandoff(randomMap(1, 4, true), "nothing").ok());
}

void TestRandom::veryLargeMapsSayTheSame_data()
{
    QTest::addColumn<bool>("redo");
    QTest::newRow("patched") << false;
    QTest::newRow("redone") << true;
}

// Steps that no case comes to change nothing, but make the map so large that errors are followed all together.
void TestRandom::veryLargeMapsSayTheSame()
{
    QFETCH(bool, redo);
    ProcessMap map = randomMap(7, 150, true);
    for (int i = 0; i < 150; ++i) {
        Step step = *map.steps.find(stepId(i));
        step.costUnnoticed = 500 + i;
        step.repair = redo && i % 3 == 0 ? Repair::Redo : Repair::Patch;
        map.steps.put(step);
    }
    const Analysis small = analyze(map, {nullptr, true, false});
    for (int i = 150; i < 6000; ++i) {
        Step idle;
        idle.id = stepId(i);
        idle.order = i + 1;
        map.steps.put(idle);
    }
    const Analysis large = analyze(map, {nullptr, true, false});
    QVERIFY(!small.errors.bestCheck.empty());
    QCOMPARE(large.errors.bestCheck.size(), small.errors.bestCheck.size());
    for (std::size_t k = 0; k < small.errors.bestCheck.size(); ++k) {
        QVERIFY(near(large.errors.bestCheck[k].saves, small.errors.bestCheck[k].saves));
        QVERIFY(near(large.errors.bestCheck[k].savesSeconds, small.errors.bestCheck[k].savesSeconds));
    }
    for (std::size_t k = 0; k < small.errors.firstPassYield.size(); ++k)
        QVERIFY(near(large.errors.firstPassYield[k].value, small.errors.firstPassYield[k].value));
    QVERIFY(near(large.errors.costPerCase.value, small.errors.costPerCase.value));
    QCOMPARE(large.errors.blame.size(), small.errors.blame.size());
}

// The rows follow each maker, the total all of them together.
void TestRandom::hundredsOfMakersWhoRedoAddUp()
{
    ProcessMap map = randomMap(3, 260, true);
    for (int i = 0; i < 260; ++i) {
        Step step = *map.steps.find(stepId(i));
        step.introduces = 0.002;
        step.repair = Repair::Redo;
        map.steps.put(step);
    }
    const Analysis a = analyze(map, {nullptr, false, false});
    QVERIFY(a.errors.reworkPerCase.available());
    double seconds = 0;
    for (const Blame &cell : a.errors.blame)
        seconds += cell.secondsPerCase;
    QVERIFY(near(seconds, a.errors.reworkPerCase.value));
}

void TestRandom::cancelledAnswersEarly()
{
    const std::atomic<bool> cancel{true};
    const Analysis a = analyze(randomMap(1, 50, true), {&cancel, true, true});
    QVERIFY(a.cancelled);
    QVERIFY(a.bottlenecks.empty());
}

BATON_TEST(TestRandom)
#include "tst_random.moc"
