#include "model/analysis/ranking.h"

#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"
#include "model/analysis/timememory.h"
#include "model/base/json.h"
#include "model/base/scaledlaw.h"

#include <algorithm>
#include <cmath>

namespace baton::analysis {

namespace {

// What the gains compare, and who is fullest then.
struct Worth
{
    Figure leadTime, p90, cost, escapes;
    int fullest = -1; // pool
    Figure utilisation;
};

void findFullest(const Compiled &map, const LoadState &load, Worth &worth)
{
    worth.utilisation = Figure::unavailable(map.demand ? Reason::NoWork : Reason::NoArrivals);
    double most = 0;
    for (std::size_t p = 0; map.demand && p < map.pools.size(); ++p) {
        if (map.pools[p].people == 0 || load.pools[p].nominal <= 0)
            continue;
        const PoolState &state = load.pools[p];
        const double asked = state.nominalInHand * map.arrivals / (state.servers * map.pools[p].availability);
        if (worth.fullest >= 0 && asked <= most)
            continue;
        most = asked;
        worth.fullest = static_cast<int>(p);
        worth.utilisation =
            Figure::exact(state.nominal * map.arrivals / (map.pools[p].people * map.pools[p].availability));
    }
}

Worth worthOf(const Compiled &map, const Common &common, const ErrorState &errors)
{
    LoadState load = computeLoad(map, common.solver, common.order, errors.nominal, errors.jobs);
    computeWaits(map, common.order, load, common.times);
    Worth worth;
    const LeadTime lead =
        computeLeadTime(map, common.shape, load, errorTime(map, common.model, errors, load, common.base), common.times)
            .answer;
    worth.leadTime = lead.mean;
    worth.p90 = lead.p90;
    const ErrorTotals totals = errorTotals(map, errors, load.work);
    worth.cost = {totals.cost, errors.label, errors.reason};
    worth.escapes = {totals.escapes, errors.label, errors.reason};
    findFullest(map, load, worth);
    return worth;
}

constexpr double lessWork = 0.9;
constexpr double half = 0.5;

class Ranking
{
public:
    explicit Ranking(const RankingInputs &in) : m_in(in), m_map(in.map) {}

    std::vector<Bottleneck> run()
    {
        collect();
        m_in.common.times.keep = false;
        if (m_in.gains && !m_out.empty())
            addGains();
        markUndominated();
        sort();
        giveRanks();
        return std::move(m_out);
    }

private:
    void collect()
    {
        double waiting = 0;
        std::vector<double> perPool(m_map.pools.size(), 0);
        for (int i = 0; i < m_map.size(); ++i) {
            const int pool = m_map.steps[i].pool;
            if (pool < 0 || !(m_in.wait[i] > 0) || !m_map.visible(i))
                continue;
            perPool[pool] += m_in.load.steps[m_map.steps[i].row].visits * m_in.wait[i];
            waiting += m_in.load.steps[m_map.steps[i].row].visits * m_in.wait[i];
        }
        for (std::size_t p = 0; p < m_map.pools.size(); ++p) {
            const PoolLoad &load = m_in.load.pools[p];
            if (m_map.pools[p].people == 0 || !load.utilisation.available() || load.utilisation.value <= 0)
                continue;
            Bottleneck b;
            b.party = load.party;
            b.utilisation = load.utilisation;
            b.keepsUp = load.keepsUp;
            b.wait = load.waitMean;
            b.waitShare = load.waitMean;
            if (b.waitShare.available())
                b.waitShare.value = waiting > 0 ? perPool[p] / waiting : 0;
            for (int i = 0; i < m_map.size(); ++i)
                if (m_map.visible(i) && m_map.steps[i].pool == static_cast<int>(p))
                    b.steps.push_back(m_map.stepId(i));
            m_out.push_back(std::move(b));
            m_pool.push_back(static_cast<int>(p));
        }
    }

    bool cancelled() const { return m_in.cancel && m_in.cancel->load(std::memory_order_relaxed); }
    // The pools that can matter most get their gains worked out; large maps fewer of them.
    void addGains()
    {
        std::vector<std::size_t> order(m_out.size());
        for (std::size_t k = 0; k < order.size(); ++k)
            order[k] = k;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return promise(m_out[a]) > promise(m_out[b]); });
        const std::size_t most = m_map.size() > 3000 ? 1 : m_map.size() > 300 ? 2 : m_map.size() > 60 ? 6 : 12;
        for (std::size_t k = 0; k < std::min(most, order.size()); ++k)
            for (const ReliefKind kind : {ReliefKind::OneMorePerson, ReliefKind::FasterWork, ReliefKind::FewerErrors,
                                          ReliefKind::FasterHandoff}) {
                if (cancelled())
                    return;
                addGain(m_out[order[k]], m_pool[order[k]], kind);
            }
        for (Bottleneck &b : m_out)
            std::stable_sort(b.gains.begin(), b.gains.end(),
                             [](const Gain &x, const Gain &y) { return saved(x) > saved(y); });
    }
    static double promise(const Bottleneck &b)
    {
        if (overloaded(b))
            return 1e6 * b.utilisation.value;
        return b.waitShare.available() ? b.waitShare.value + 1e-3 * b.utilisation.value : b.utilisation.value;
    }
    static double saved(const Gain &gain)
    {
        return gain.leadTime.available() ? gain.leadTime.value : gain.leadTime.reason == Reason::Overloaded ? 1e300 : 0;
    }

    void addGain(Bottleneck &b, int pool, ReliefKind kind)
    {
        Gain gain;
        gain.kind = kind;
        Compiled variant = m_map;
        if (!relieve(variant, pool, gain))
            return;
        const Worth worth = kind == ReliefKind::FewerErrors ? worthOf(variant, m_in.common, fewer(variant))
                                                            : worthOf(variant, m_in.common, m_in.common.errors);
        gain.leadTime = difference(m_in.leadTime.mean, worth.leadTime);
        gain.p90 = difference(m_in.leadTime.p90, worth.p90);
        gain.cost = difference(m_in.errors.costPerCase, worth.cost);
        gain.escapes = difference(escapes(), worth.escapes);
        if (worth.fullest >= 0)
            gain.next = m_map.partyId(worth.fullest);
        gain.nextUtilisation = worth.utilisation;
        b.gains.push_back(std::move(gain));
    }
    Figure escapes() const
    {
        Figure perCase = m_in.errors.escapeProbability;
        if (perCase.available())
            perCase.value *= m_in.errors.introducedPerCase;
        return perCase;
    }
    ErrorState fewer(const Compiled &variant) const
    {
        return computeErrors(variant, m_in.common.model, m_in.common.solver, m_in.common.base, m_in.cancel);
    }
    static Figure difference(const Figure &before, const Figure &after)
    {
        if (!before.available())
            return before;
        if (!after.available())
            return after;
        Figure result = after.label == Label::Exact ? before : after;
        result.value = before.value - after.value;
        if (std::abs(result.value) < 1e-12 * std::abs(before.value))
            result.value = 0;
        return result;
    }
    bool relieve(Compiled &variant, int pool, Gain &gain) const
    {
        switch (gain.kind) {
        case ReliefKind::OneMorePerson:
            return addPerson(variant, pool, gain);
        case ReliefKind::FasterWork:
            return speedUp(variant, pool, gain);
        case ReliefKind::FewerErrors:
            return improve(variant, pool, gain);
        case ReliefKind::FasterHandoff:
            return hurry(variant, pool, gain);
        }
        return false;
    }
    static std::string put(const char *kind, JsonValue element)
    {
        JsonValue inner = JsonValue::ofObject(), outer = JsonValue::ofObject();
        inner.add(kind, std::move(element));
        outer.add("put", std::move(inner));
        return writeJson(outer);
    }
    static JsonValue named(const Id &id)
    {
        JsonValue element = JsonValue::ofObject();
        element.add("id", JsonValue::ofText(id));
        return element;
    }
    bool addPerson(Compiled &variant, int pool, Gain &gain) const
    {
        const int people = ++variant.pools[pool].people;
        gain.element = {ElementRef::Kind::Party, m_map.partyId(pool)};
        gain.edits = {put("party", named(gain.element.id).add("people", JsonValue::ofNumber(people)))};
        return true;
    }
    template <class Value>
    int largest(int pool, Value value) const
    {
        int best = -1;
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.visible(i) && m_map.steps[i].pool == pool && value(i) > 0 && (best < 0 || value(i) > value(best)))
                best = i;
        return best;
    }
    double visits(int i) const { return m_in.load.steps[m_map.steps[i].row].visits; }
    bool speedUp(Compiled &variant, int pool, Gain &gain) const
    {
        const int i = largest(pool, [&](int k) { return visits(k) * m_map.steps[k].work.mean; });
        if (i < 0)
            return false;
        variant.steps[i].workScale *= lessWork;
        gain.element = {ElementRef::Kind::Step, m_map.stepId(i)};
        const std::string law =
            scaledLaw(m_map.map->steps[m_map.steps[i].row].work, lessWork, m_map.map->info.hoursPerDay);
        gain.edits = {put("step", named(gain.element.id).add("work", JsonValue::ofText(law)))};
        return true;
    }
    // Its own errors or, when it makes none, the errors on what it hands over.
    bool improve(Compiled &variant, int pool, Gain &gain) const
    {
        const int i = largest(pool, [&](int k) { return visits(k) * m_map.steps[k].introduces; });
        const int e = worstHandoff(pool, [&](int k) { return m_map.edges[k].goesWrong; });
        const double ofStep = i < 0 ? 0 : visits(i) * m_map.steps[i].introduces;
        const double ofHandoff = e < 0 ? 0 : weightOf(e) * m_map.edges[e].goesWrong;
        if (ofStep <= 0 && ofHandoff <= 0)
            return false;
        if (ofStep >= ofHandoff) {
            const double fewer = variant.steps[i].introduces *= half;
            gain.element = {ElementRef::Kind::Step, m_map.stepId(i)};
            gain.edits = {put("step", named(gain.element.id).add("introduces", JsonValue::ofNumber(fewer)))};
        } else {
            const double fewer = variant.edges[e].goesWrong *= half;
            gain.element = {ElementRef::Kind::Handoff, m_map.handoffId(e)};
            gain.edits = {put("handoff", named(gain.element.id).add("goes_wrong", JsonValue::ofNumber(fewer)))};
        }
        return true;
    }
    double weightOf(int e) const { return visits(m_map.graph.from[e]) * m_map.edges[e].share; }
    template <class Value>
    int worstHandoff(int pool, Value value) const
    {
        int best = -1;
        for (int e = 0; e < m_map.graph.edges(); ++e) {
            const int from = m_map.graph.from[e];
            if (m_map.edges[e].handoff < 0 || m_map.steps[from].pool != pool || value(e) <= 0)
                continue;
            if (best < 0 || weightOf(e) * value(e) > weightOf(best) * value(best))
                best = e;
        }
        return best;
    }
    bool hurry(Compiled &variant, int pool, Gain &gain) const
    {
        const int e = worstHandoff(pool, [&](int k) { return m_map.edges[k].delay.mean; });
        if (e < 0)
            return false;
        variant.edges[e].delay.mean *= half;
        variant.edges[e].delay.variance *= half * half;
        gain.element = {ElementRef::Kind::Handoff, m_map.handoffId(e)};
        const std::string law =
            scaledLaw(m_map.map->handoffs[m_map.edges[e].handoff].delay, half, m_map.map->info.hoursPerDay);
        gain.edits = {put("handoff", named(gain.element.id).add("delay", JsonValue::ofText(law)))};
        return true;
    }

    static bool dominates(const Gain &a, const Gain &b)
    {
        bool better = false;
        for (const auto what : {&Gain::leadTime, &Gain::p90, &Gain::cost, &Gain::escapes}) {
            const double x = (a.*what).available() ? (a.*what).value : 0,
                         y = (b.*what).available() ? (b.*what).value : 0;
            if (x < y)
                return false;
            better = better || x > y;
        }
        return better;
    }
    void markUndominated()
    {
        std::vector<Gain *> all;
        for (Bottleneck &b : m_out)
            for (Gain &gain : b.gains)
                all.push_back(&gain);
        for (Gain *gain : all)
            gain->undominated =
                std::none_of(all.begin(), all.end(), [&](const Gain *other) { return dominates(*other, *gain); });
    }

    // What relieving these people themselves would gain; a quicker handoff or fewer errors relieve others.
    static double worth(const Bottleneck &b)
    {
        double most = 0;
        for (const Gain &gain : b.gains)
            if (gain.kind == ReliefKind::OneMorePerson || gain.kind == ReliefKind::FasterWork)
                most = std::max(most, saved(gain));
        return most;
    }
    static bool overloaded(const Bottleneck &b) { return !b.keepsUp; }
    // Overloaded ones by load; the rest by gain, and by promise where no gain was worked out.
    static bool tied(const Bottleneck &a, const Bottleneck &b)
    {
        const auto equal = [](double x, double y) {
            return std::abs(x - y) <= 1e-9 * std::max(std::abs(x), std::abs(y));
        };
        if (overloaded(a) != overloaded(b))
            return false;
        return overloaded(a) ? equal(a.utilisation.value, b.utilisation.value)
                             : equal(worth(a), worth(b)) && equal(promise(a), promise(b));
    }
    static bool before(const Bottleneck &a, const Bottleneck &b)
    {
        if (overloaded(a) != overloaded(b))
            return overloaded(a);
        if (overloaded(a))
            return a.utilisation.value > b.utilisation.value;
        return worth(a) != worth(b) ? worth(a) > worth(b) : promise(a) > promise(b);
    }
    void sort() { std::stable_sort(m_out.begin(), m_out.end(), before); }
    void giveRanks()
    {
        for (std::size_t k = 0; k < m_out.size(); ++k)
            m_out[k].rank = k && tied(m_out[k - 1], m_out[k]) ? m_out[k - 1].rank : static_cast<int>(k) + 1;
    }

    const RankingInputs &m_in;
    const Compiled &m_map;
    std::vector<Bottleneck> m_out;
    std::vector<int> m_pool;
};

} // namespace

std::vector<Bottleneck> rankBottlenecks(const RankingInputs &in)
{
    return Ranking(in).run();
}

} // namespace baton::analysis

namespace baton {

std::vector<Id> partiesToTry(const std::vector<Bottleneck> &bottlenecks)
{
    constexpr std::size_t most = 5;
    std::vector<Id> parties;
    for (std::size_t i = 0; i < std::min(most, bottlenecks.size()); ++i)
        parties.push_back(bottlenecks[i].party);
    return parties;
}

} // namespace baton
