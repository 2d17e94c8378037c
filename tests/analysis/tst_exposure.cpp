#include "model/analysis/analysis.h"
#include "model/analysis/exposure.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"
#include "tests/support/textmap.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace baton;
using namespace baton::analysis;
using baton::test::near;
using baton::test::textMap;

namespace {

// One case by brute force: every marking, the last step that can run first, and for each step the chance to come to a
// marking in which it runs, by repeated substitution.
class AllMarkings
{
public:
    explicit AllMarkings(const Compiled &map) : m_map(map) {}

    // False: too many markings for a test.
    bool walk()
    {
        for (const int entry : m_map.entries)
            m_start.push_back({number({-1 - entry}), m_map.entry[entry]});
        for (std::size_t k = 0; k < m_markings.size(); ++k) {
            const Tokens at = m_markings[k];
            m_runs.push_back(-1);
            m_next.emplace_back();
            if (m_markings.size() > 400 || at.size() > 6)
                return false;
            for (int i = m_map.size(); i-- > 0 && m_runs[k] < 0;)
                if (Tokens left = at; take(i, left)) {
                    m_runs[k] = i;
                    handOn(i, k, left);
                }
        }
        return true;
    }
    double reaches(int step) const
    {
        std::vector<double> p(m_markings.size(), 0);
        for (double change = 1; change > 1e-15;) {
            change = 0;
            for (std::size_t k = p.size(); k-- > 0;) {
                double sum = 0;
                for (const auto &[to, chance] : m_next[k])
                    sum += chance * p[to];
                const double fresh = m_runs[k] == step ? 1 : sum;
                change = std::max(change, std::abs(fresh - p[k]));
                p[k] = fresh;
            }
        }
        double sum = 0;
        for (const auto &[at, chance] : m_start)
            sum += chance * p[at];
        return sum;
    }

private:
    using Tokens = std::vector<int>; // handoffs, and -1 - step for a case that enters there

    std::size_t number(Tokens tokens)
    {
        std::sort(tokens.begin(), tokens.end());
        const auto [at, fresh] = m_numbers.try_emplace(tokens, m_markings.size());
        if (fresh)
            m_markings.push_back(std::move(tokens));
        return at->second;
    }
    bool remove(Tokens &tokens, int token) const
    {
        const auto at = std::find(tokens.begin(), tokens.end(), token);
        if (at == tokens.end())
            return false;
        tokens.erase(at);
        return true;
    }
    bool take(int step, Tokens &tokens) const
    {
        if (!m_map.steps[step].all) {
            for (const int e : m_map.graph.in(step))
                if (remove(tokens, e))
                    return true;
            return remove(tokens, -1 - step);
        }
        for (const int e : m_map.graph.in(step))
            if (!remove(tokens, e))
                return false;
        return true;
    }
    void handOn(int step, std::size_t from, const Tokens &left)
    {
        const int first = m_map.graph.outStart[step], count = m_map.out(step);
        const auto go = [&](double chance, unsigned taken) {
            Tokens tokens = left;
            for (int k = 0; k < count; ++k)
                if (taken >> k & 1)
                    tokens.push_back(first + k);
            if (chance > 0) {
                const std::size_t to = number(std::move(tokens));
                m_next[from].push_back({to, chance});
            }
        };
        if (count == 0)
            return go(1, 0);
        if (m_map.steps[step].split == Split::All)
            return go(1, (1u << count) - 1);
        if (m_map.steps[step].split == Split::One) {
            for (int k = 0; k < count; ++k)
                go(m_map.edges[first + k].share, 1u << k);
            return go(m_map.ends(step), 0);
        }
        double none = 1;
        for (int k = 0; k < count; ++k)
            none *= 1 - m_map.edges[first + k].chance;
        for (unsigned taken = 1; taken < 1u << count; ++taken) {
            double chance = 1 / (1 - none);
            for (int k = 0; k < count; ++k)
                chance *= taken >> k & 1 ? m_map.edges[first + k].chance : 1 - m_map.edges[first + k].chance;
            go(chance, taken);
        }
    }

    const Compiled &m_map;
    std::vector<Tokens> m_markings;
    std::map<Tokens, std::size_t> m_numbers;
    std::vector<std::pair<std::size_t, double>> m_start;
    std::vector<std::vector<std::pair<std::size_t, double>>> m_next;
    std::vector<int> m_runs;
};

// A small map with choices, copies, joins and loops, whatever that comes to.
ProcessMap tangle(unsigned seed)
{
    std::mt19937 random(seed);
    const auto u = [&] {
        return std::uniform_real_distribution<double>(0, 1)(random);
    };
    const int steps = 4 + static_cast<int>(5 * u());
    const bool loops = u() < 0.5, joins = u() < 0.6;
    ProcessMap map;
    for (int i = 0; i < steps; ++i) {
        Step step;
        step.id = "s" + std::to_string(i);
        step.order = i + 1;
        step.split = u() < 0.35 ? Split::All : u() < 0.2 ? Split::Some : Split::One;
        step.join = joins && u() < 0.4 ? Join::All : Join::Any;
        if (i == 0)
            step.arrivals = Law::parse("exp(1h)").value();
        map.steps.put(step);
    }
    int number = 0;
    for (int i = 0; i + 1 < steps; ++i) {
        const int out = 1 + static_cast<int>(2.2 * u());
        for (int k = 0; k < out; ++k) {
            Handoff handoff;
            handoff.id = "h" + std::to_string(++number);
            handoff.order = number;
            handoff.from = "s" + std::to_string(i);
            const int to =
                loops && u() < 0.2 ? static_cast<int>(u() * (i + 1)) : i + 1 + static_cast<int>(u() * (steps - i - 1));
            handoff.to = "s" + std::to_string(to);
            handoff.share = (0.2 + 0.8 * u()) / out;
            map.handoffs.put(handoff);
        }
    }
    return map;
}

Exposure exposureOf(const Analysis &analysis, const Id &step)
{
    for (const Exposure &exposure : analysis.structure.exposures)
        if (exposure.step == step)
            return exposure;
    qFatal("no such step: %s", step.c_str());
}

// The chances as worked out without a walk through the markings.
class Unwalked
{
public:
    explicit Unwalked(const Compiled &map)
        : m_map(map)
        , m_parts(components(map.graph))
        , m_order(spine(map.graph, map.entries))
        , m_solver(map.graph, m_parts, m_order)
        , m_ends(m_solver.factor(passWeights(map, m_order)).empty())
    {}

    bool ends() const { return m_ends; } // every case that follows one copy
    std::vector<Figure> figures() const
    {
        Passes base = passes(m_map, m_solver, m_map.entry);
        base.bounded = base.bounded && m_ends;
        return exposures(m_map, collapse(m_map), m_order, m_solver, base, m_solver.passes(), {});
    }

private:
    const Compiled &m_map;
    const Components m_parts;
    const Spine m_order;
    FlowSolver m_solver;
    const bool m_ends;
};

} // namespace

class TestExposure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesThatMergeAreCountedOnce();
    void anotherRunOfABlockIsAnotherChance();
    void aJoinThatWaitsForEverIsNotReached();
    void whatNeverEndsHoldsUpNoOtherCopy();
    void everyMarkingSaysTheSame();
    void whatIsNotExactIsNeverTooLittle();
    void onlyWhatIsCertainIsASinglePointOfFailure();
};

// Two copies, each of which comes to the check with one chance in two: three cases in four need it, not all of them.
void TestExposure::copiesThatMergeAreCountedOnce()
{
    const Analysis a = analyze(textMap(R"(
        start -> left -> check
        start -> right -> check
        step start split=all
        handoff left-check share=0.5
        handoff right-check share=0.5
    )"));
    QVERIFY(near(exposureOf(a, "check").exposure.value, 0.75));
    QCOMPARE(exposureOf(a, "check").exposure.label, Label::Exact);
    QVERIFY(!exposureOf(a, "check").singlePoint);
    QVERIFY(exposureOf(a, "left").singlePoint); // every case has a copy there
}

// The expert is asked in three runs of ten, and each run is followed by another in four cases of ten.
void TestExposure::anotherRunOfABlockIsAnotherChance()
{
    const ProcessMap map = textMap(R"(
        split -> read -> expert -> look -> meet -> done
        read -> look
        split -> file -> meet
        meet -> split
        step split split=all
        step meet join=all
        handoff read-expert share=0.3
        handoff read-look share=0.7
        handoff meet-done share=0.6
        handoff meet-split share=0.4
    )");
    const double wanted = 0.3 / (1 - 0.7 * 0.4);
    QVERIFY(near(exposureOf(analyze(map), "expert").exposure.value, wanted));
    const Compiled compiled = compile(map);
    QVERIFY(oneCopyAtATime(compiled, collapse(compiled)));
    QVERIFY(exposureOf(analyze(map), "meet").singlePoint);
}

void TestExposure::aJoinThatWaitsForEverIsNotReached()
{
    const Analysis a = analyze(textMap(R"(
        start -> left -> join -> end
        start -> right -> join
        step join join=all
    )"));
    QCOMPARE(exposureOf(a, "join").exposure.value, 0.0);
    QCOMPARE(exposureOf(a, "end").exposure.value, 0.0);
    QVERIFY(near(exposureOf(a, "left").exposure.value, 0.5));
}

void TestExposure::whatNeverEndsHoldsUpNoOtherCopy()
{
    const Analysis a = analyze(textMap(R"(
        start -> spin -> spin
        start -> other -> end
        step start split=all
        handoff other-end share=0.4
    )"));
    QVERIFY(near(exposureOf(a, "spin").exposure.value, 1));
    QVERIFY(near(exposureOf(a, "other").exposure.value, 1));
    QVERIFY(near(exposureOf(a, "end").exposure.value, 0.4));
    QCOMPARE(exposureOf(a, "end").exposure.label, Label::Exact);
}

void TestExposure::everyMarkingSaysTheSame()
{
    int compared = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        const ProcessMap map = tangle(seed);
        const Compiled compiled = compile(map);
        AllMarkings all(compiled);
        if (!Unwalked(compiled).ends() || !all.walk())
            continue;
        const Analysis a = analyze(map, {nullptr, false, false});
        for (int i = 0; i < compiled.size(); ++i) {
            if (!compiled.visible(i))
                continue;
            const Exposure found = exposureOf(a, compiled.stepId(i));
            if (found.exposure.label != Label::Exact || !near(found.exposure.value, all.reaches(i)))
                QFAIL(("map " + std::to_string(seed) + ", " + found.step).c_str());
        }
        ++compared;
    }
    QVERIFY(compared > 400);
}

void TestExposure::whatIsNotExactIsNeverTooLittle()
{
    int exact = 0, bounds = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        const ProcessMap map = tangle(seed);
        const Compiled compiled = compile(map);
        AllMarkings all(compiled);
        const Unwalked unwalked(compiled);
        if (!unwalked.ends() || !all.walk())
            continue;
        const std::vector<Figure> figures = unwalked.figures();
        for (int i = 0; i < compiled.size(); ++i) {
            const bool good = figures[i].label == Label::Exact ? near(figures[i].value, all.reaches(i))
                                                               : figures[i].value >= all.reaches(i) - 1e-9;
            if (!good)
                QFAIL(("map " + std::to_string(seed) + ", " + compiled.stepId(i)).c_str());
            ++(figures[i].label == Label::Exact ? exact : bounds);
        }
    }
    QVERIFY(exact > 2000 && bounds > 200);
}

// What waits for both ways may be late for other reasons: nothing is said of it that no walk has shown.
void TestExposure::onlyWhatIsCertainIsASinglePointOfFailure()
{
    std::string text = "step s0 split=all\n";
    for (int i = 0; i < 24; ++i) { // two ways of twenty-four choices each: too many markings
        const std::string a = "a" + std::to_string(i), b = "b" + std::to_string(i);
        const std::string from = i == 0 ? "s0" : "a" + std::to_string(i - 1),
                          other = i == 0 ? "s0" : "b" + std::to_string(i - 1);
        text += from + " -> " + a + "\n" + other + " -> " + b + "\n";
        if (i > 0)
            text += from + " -> " + b + "\n" + other + " -> " + a + "\n";
    }
    text += "a23 -> end\nb23 -> end\nstep end join=all\nend -> home\n";
    const Analysis a = analyze(textMap(text), {nullptr, false, false});
    QCOMPARE(exposureOf(a, "a0").exposure.label, Label::Exact);
    QVERIFY(exposureOf(a, "a0").singlePoint);
}

BATON_TEST(TestExposure)
#include "tst_exposure.moc"
