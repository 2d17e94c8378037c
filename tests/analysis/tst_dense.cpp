#include "model/analysis/analysis.h"
#include "tests/support/dense.h"
#include "tests/support/near.h"
#include "tests/support/registry.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <map>
#include <random>

using namespace baton;
using baton::test::Matrix;
using baton::test::near;
using baton::test::solved;
using baton::test::Vector;

namespace {

// A chain of choices in plain arrays, beside the map that says the same.
struct Chain
{
    struct Way
    {
        int from, to;
        double share, wrong, inspected;
        bool carries;
    };
    int steps = 0;
    Vector makes, look, fix; // chance, s, s
    Matrix catches;          // finder, maker
    std::vector<bool> redo;
    std::vector<Way> ways;
    ProcessMap map;

    double ends(int step) const
    {
        double left = 1;
        for (const Way &way : ways)
            left -= way.from == step ? way.share : 0;
        return left;
    }
};

std::string name(int step)
{
    return "s" + std::to_string(step);
}

Law minutes(double time)
{
    return Law::parse(std::to_string(static_cast<int>(time)) + "min").value();
}

Chain randomChain(unsigned seed, int steps, double redone)
{
    std::mt19937 random(seed);
    const auto u = [&] {
        return std::uniform_real_distribution<double>(0, 1)(random);
    };
    Chain chain;
    chain.steps = steps;
    Party party;
    party.id = "all";
    party.people.reset();
    chain.map.parties.put(party);
    for (int i = 0; i < steps; ++i) {
        chain.makes.push_back(u() < 0.5 ? 0.3 * u() : 0);
        chain.look.push_back(60 * std::floor(10 * u()));
        chain.fix.push_back(60 * std::floor(30 * u()));
        chain.redo.push_back(u() < redone);
        chain.catches.emplace_back();
        Step step;
        step.id = name(i);
        step.order = i + 1;
        step.party = "all";
        step.work = minutes(5);
        step.introduces = chain.makes[i];
        step.investigate = minutes(chain.look[i] / 60);
        step.fix = minutes(chain.fix[i] / 60);
        step.repair = chain.redo[i] ? Repair::Redo : Repair::Patch;
        if (i == 0)
            step.arrivals = Law::parse("exp(10h)").value();
        for (int k = 0; k < steps; ++k) {
            chain.catches[i].push_back(u() < 0.6 ? u() : 0);
            step.catches[name(k)] = chain.catches[i][k];
        }
        chain.map.steps.put(step);
    }
    for (int i = 0; i + 1 < steps; ++i)
        for (int k = 0; k < 2; ++k) {
            const int ahead = i + 1 + static_cast<int>(u() * (steps - i - 1)), back = static_cast<int>(u() * (i + 1));
            const bool wrong = u() < 0.2;
            chain.ways.push_back({i, k == 0 ? ahead : (u() < 0.5 ? back : ahead), k == 0 ? 0.5 + 0.2 * u() : 0.25 * u(),
                                  wrong ? 0.1 : 0.0, u() < 0.3 ? 0.4 * u() : 0, u() < 0.9});
            const Chain::Way &way = chain.ways.back();
            Handoff handoff;
            handoff.id = "h" + std::to_string(chain.ways.size());
            handoff.order = static_cast<std::int64_t>(chain.ways.size());
            handoff.from = name(way.from);
            handoff.to = name(way.to);
            handoff.share = way.share;
            handoff.goesWrong = way.wrong;
            handoff.inspection = way.inspected;
            handoff.carriesErrors = way.carries;
            chain.map.handoffs.put(handoff);
        }
    return chain;
}

struct Origin
{
    int maker, way; // way -1: its work
};
std::vector<Origin> originsOf(const Chain &chain)
{
    std::vector<Origin> origins;
    for (int i = 0; i < chain.steps; ++i)
        if (chain.makes[i] > 0)
            origins.push_back({i, -1});
    for (std::size_t w = 0; w < chain.ways.size(); ++w)
        if (chain.ways[w].wrong > 0)
            origins.push_back({chain.ways[w].from, static_cast<int>(w)});
    return origins;
}

struct Expected
{
    Vector visits;
    Matrix seconds; // maker, where
    double made = 0, escapes = 0, anyEscape = 0;
};

// Repaired copies go back to the finder: each error on its own, one linear system a kind.
Expected patched(const Chain &chain)
{
    const int n = chain.steps;
    const auto start = [n] {
        Matrix one(n, Vector(n, 0));
        for (int i = 0; i < n; ++i)
            one[i][i] = 1;
        return one;
    };
    Expected out;
    Matrix a = start();
    for (const Chain::Way &way : chain.ways)
        a[way.to][way.from] -= way.share;
    Vector entry(n, 0);
    entry[0] = 1;
    out.visits = solved(a, entry);
    out.seconds.assign(n, Vector(n, 0));
    for (const Origin &origin : originsOf(chain)) {
        const int k = origin.maker;
        Matrix live = start();
        Vector born(n, 0), found(n, 0);
        if (origin.way < 0) {
            born[k] = out.visits[k] * chain.makes[k];
            out.made += born[k];
        } else {
            const Chain::Way &way = chain.ways[origin.way];
            const double births = out.visits[k] * way.share * way.wrong;
            found[way.to] += births * way.inspected;
            born[way.to] = births * (1 - way.inspected);
            out.made += births;
        }
        for (const Chain::Way &way : chain.ways)
            if (way.carries)
                live[way.to][way.from] -= (1 - chain.catches[way.from][k]) * way.share * (1 - way.inspected);
        const Vector at = solved(live, born);
        for (int i = 0; i < n; ++i) {
            found[i] += at[i] * chain.catches[i][k];
            out.escapes += at[i] * (1 - chain.catches[i][k]) * chain.ends(i);
        }
        for (const Chain::Way &way : chain.ways)
            if (way.carries)
                found[way.to] += at[way.from] * (1 - chain.catches[way.from][k]) * way.share * way.inspected;
        for (int i = 0; i < n; ++i) {
            out.seconds[k][i] += found[i] * chain.look[i];
            out.seconds[k][k] += found[i] * chain.fix[k];
        }
    }
    return out;
}

// A case with all that is wrong with it: one state for each place and set of kinds of errors.
class Sets
{
public:
    explicit Sets(const Chain &chain) : m_chain(chain), m_origins(originsOf(chain)), m_kinds(m_origins.size()) {}

    Expected run()
    {
        const std::size_t states = static_cast<std::size_t>(m_chain.steps) << m_kinds;
        m_matrix.assign(states, Vector(states, 0));
        for (m_from = 0; m_from < states; ++m_from) {
            m_matrix[m_from][m_from] += 1;
            execute(1);
        }
        Vector entry(states, 0);
        entry[state(0, 0)] = 1;
        const Vector mass = solved(m_matrix, entry);
        m_counting = true;
        m_out.visits.assign(m_chain.steps, 0);
        for (m_from = 0; m_from < states; ++m_from) {
            m_out.visits[m_from >> m_kinds] += mass[m_from];
            execute(mass[m_from]);
        }
        return m_out;
    }

private:
    std::size_t state(int step, unsigned set) const { return (static_cast<std::size_t>(step) << m_kinds) + set; }
    void go(int step, unsigned set, double p)
    {
        if (!m_counting)
            m_matrix[state(step, set)][m_from] -= p;
    }
    int kindOf(int maker, int way) const
    {
        for (std::size_t k = 0; k < m_kinds; ++k)
            if (m_origins[k].maker == maker && m_origins[k].way == way)
                return static_cast<int>(k);
        return -1;
    }
    void execute(double p)
    {
        const int step = static_cast<int>(m_from >> m_kinds);
        const unsigned set = static_cast<unsigned>(m_from) & ((1u << m_kinds) - 1);
        const int kind = kindOf(step, -1);
        const double makes = kind < 0 ? 0 : m_chain.makes[step];
        if (makes > 0)
            look(step, set | 1u << kind, -1, p * makes);
        look(step, set, -1, p * (1 - makes));
        m_out.made += m_counting ? p * makes : 0;
    }
    // Every subset of what is there can be found.
    void look(int step, unsigned set, int way, double p)
    {
        for (unsigned found = set;; found = (found - 1) & set) {
            double chance = p;
            for (std::size_t k = 0; k < m_kinds; ++k)
                if (set >> k & 1) {
                    const double d = way < 0 ? m_chain.catches[step][m_origins[k].maker] : m_chain.ways[way].inspected;
                    chance *= found >> k & 1 ? d : 1 - d;
                }
            if (chance > 0)
                settle(step, set, found, way, chance);
            if (found == 0)
                break;
        }
    }
    void settle(int step, unsigned set, unsigned found, int way, double p)
    {
        int back = m_chain.steps;
        for (std::size_t k = 0; k < m_kinds; ++k)
            if (found >> k & 1 && (m_chain.redo[step] || m_chain.redo[m_origins[k].maker]))
                back = std::min(back, m_origins[k].maker);
        unsigned left = set & ~found;
        if (back < m_chain.steps) {
            for (std::size_t k = 0; k < m_kinds; ++k)
                if (m_origins[k].maker == back)
                    left &= ~(1u << k);
            return go(back, left, p);
        }
        if (way >= 0)
            return go(step, left, p);
        if (m_counting && left != 0) {
            m_out.anyEscape += p * m_chain.ends(step);
            m_out.escapes += p * m_chain.ends(step) * std::popcount(left);
        }
        for (std::size_t w = 0; w < m_chain.ways.size(); ++w)
            if (m_chain.ways[w].from == step)
                handOn(static_cast<int>(w), m_chain.ways[w].carries ? left : 0, p * m_chain.ways[w].share);
    }
    void handOn(int w, unsigned set, double p)
    {
        const Chain::Way &way = m_chain.ways[w];
        if (way.wrong > 0)
            look(way.to, set | 1u << kindOf(way.from, w), w, p * way.wrong);
        look(way.to, set, w, p * (1 - way.wrong));
        m_out.made += m_counting ? p * way.wrong : 0;
    }

    const Chain &m_chain;
    std::vector<Origin> m_origins;
    std::size_t m_kinds;
    Matrix m_matrix;
    std::size_t m_from = 0;
    bool m_counting = false;
    Expected m_out;
};

} // namespace

// Random chains against solvers written apart, in plain dense matrices.
class TestDense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchedErrorsAgree();
    void redoneErrorsAgree();
};

void TestDense::patchedErrorsAgree()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Chain chain = randomChain(seed, 4 + static_cast<int>(seed % 9), 0);
        const Expected expected = patched(chain);
        const Analysis answer = analyze(chain.map, {nullptr, false, false});
        QVERIFY(near(answer.errors.introducedPerCase, expected.made));
        QVERIFY(near(answer.errors.escapesPerCase.value, expected.escapes));
        std::map<std::pair<Id, Id>, double> said;
        for (const Blame &cell : answer.errors.blame)
            said[{cell.supplier, cell.customer}] += cell.secondsPerCase;
        for (int i = 0; i < chain.steps; ++i) {
            QVERIFY(near(answer.load.steps[i].visits, expected.visits[i]));
            for (int k = 0; k < chain.steps; ++k)
                QVERIFY(near(said[{name(k), name(i)}], expected.seconds[k][i]));
        }
    }
}

void TestDense::redoneErrorsAgree()
{
    int exact = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Chain chain = randomChain(seed, 3 + static_cast<int>(seed % 4), 0.5);
        if (originsOf(chain).size() > 5)
            continue;
        const Analysis answer = analyze(chain.map, {nullptr, false, false});
        if (answer.errors.label != Label::Exact || chain.redo == std::vector<bool>(chain.redo.size(), false))
            continue;
        const Expected expected = Sets(chain).run();
        bool back = false;
        for (int i = 0; i < chain.steps; ++i)
            back = back || std::abs(expected.visits[i] - patched(chain).visits[i]) > 1e-9;
        if (!back)
            continue;
        ++exact;
        for (int i = 0; i < chain.steps; ++i)
            QVERIFY(near(answer.load.steps[i].visits, expected.visits[i]));
        QVERIFY(near(answer.errors.introducedPerCase, expected.made));
        QVERIFY(near(answer.errors.escapesPerCase.value, expected.escapes));
        QVERIFY(near(answer.errors.anyEscape.value, expected.anyEscape));
    }
    QVERIFY2(exact >= 15, qPrintable(QString::number(exact)));
}

BATON_TEST(TestDense)
#include "tst_dense.moc"
