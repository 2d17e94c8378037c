#include "model/analysis/analysis.h"
#include "model/analysis/errors.h"
#include "model/analysis/timememory.h"

#include <algorithm>
#include <cmath>

namespace baton {

using namespace analysis;

double GuessEffect::strength() const
{
    double most = 0;
    for (const Figure &figure : {leadTime, cost, capacity, escapes})
        if (figure.available())
            most = std::max(most, std::abs(figure.value));
    return most;
}

namespace {

constexpr double relativeStep = 1e-4;

// What has to be worked out anew when a number moves.
enum class Reach { Times, Births, Everything };

// One number of the map that can be moved.
struct Knob
{
    ElementRef element;
    const char *field = "";
    Provenance source = Provenance::Guess;
    Reach reach = Reach::Times;
    int at = -1;          // step, edge or pool of the compiled map
    bool atMost1 = false; // a probability that cannot grow any more
    double promise = 0;   // roughly how much hangs on it, by which large maps choose
    void (*move)(Compiled &, int at, double factor) = nullptr;
};

void scale(Moments &m, double factor)
{
    m.mean *= factor;
    m.variance *= factor * factor;
}

void moveArrivals(Compiled &map, int at, double factor)
{
    map.steps[at].arrivals /= factor;
    map.arrivals = 0;
    for (const StepData &step : map.steps)
        map.arrivals += step.arrivals;
    for (const int i : map.entries)
        map.entry[i] = map.steps[i].arrivals / map.arrivals;
}

void moveCatches(Compiled &map, int at, double factor)
{
    StepData &step = map.steps[at];
    step.catchesRest = std::min(1.0, step.catchesRest * factor);
    for (auto &[maker, chance] : step.catches)
        chance = std::min(1.0, chance * factor);
}

// The others of the same step give way, so that as many cases go on as before.
void moveShare(Compiled &map, int at, double factor)
{
    const int step = map.graph.from[at];
    const int first = map.graph.outStart[step], last = map.graph.outStart[step + 1];
    if (map.steps[step].split == Split::Some) {
        map.edges[at].chance *= factor;
        double none = 1;
        for (int e = first; e < last; ++e)
            none *= 1 - map.edges[e].chance;
        for (int e = first; e < last; ++e)
            map.edges[e].share = none < 1 ? map.edges[e].chance / (1 - none) : 0;
        return;
    }
    double others = 0;
    for (int e = first; e < last; ++e)
        others += e == at ? 0 : map.edges[e].share;
    const double more = map.edges[at].share * (factor - 1);
    for (int e = first; e < last; ++e)
        map.edges[e].share = e == at ? map.edges[e].share * factor : map.edges[e].share * (1 - more / others);
    for (int e = first; e < last; ++e)
        map.edges[e].chance = map.edges[e].share;
}

struct Headline
{
    Figure leadTime, cost, capacity, escapes;
};

class Mover
{
public:
    Mover(const ProcessMap &map, const GuessOptions &options)
        : m_options(options)
        , m_map(compile(map))
        , m_shape(collapse(m_map))
        , m_parts(components(m_map.graph))
        , m_order(spine(m_map.graph, m_map.entries))
        , m_solver(m_map.graph, m_parts, m_order)
        , m_model(m_map, m_shape)
    {}

    std::vector<GuessEffect> run()
    {
        if (!m_solver.factor(passWeights(m_map, m_order)).empty())
            return {};
        m_base = passes(m_map, m_solver, m_map.entry);
        m_errors = computeErrors(m_map, m_model, m_solver, m_base, m_options.cancel);
        m_now = headline(m_map, m_model, m_solver, m_base, m_errors);
        m_times.keep = false;
        collect();
        std::vector<GuessEffect> effects;
        for (const Knob &knob : m_knobs) {
            if (m_options.cancel && m_options.cancel->load(std::memory_order_relaxed))
                break;
            effects.push_back(effect(knob));
        }
        std::stable_sort(effects.begin(), effects.end(),
                         [](const GuessEffect &a, const GuessEffect &b) { return a.strength() > b.strength(); });
        return effects;
    }

private:
    Headline headline(const Compiled &map, const ErrorModel &model, FlowSolver &solver, const Passes &base,
                      const ErrorState &errors)
    {
        LoadState load = computeLoad(map, solver, m_order, errors.nominal, errors.jobs);
        computeWaits(map, m_order, load, m_times);
        Headline result;
        result.leadTime =
            computeLeadTime(map, m_shape, load, errorTime(map, model, errors, load, base), m_times).answer.mean;
        const ErrorTotals totals = errorTotals(map, errors, load.work);
        result.cost = {totals.cost, errors.label, errors.reason};
        result.escapes = {totals.escapes, errors.label, errors.reason};
        result.capacity = maximumDemand(map, load);
        return result;
    }
    Headline moved(const Knob &knob, double factor)
    {
        Compiled variant = m_map;
        knob.move(variant, knob.at, factor);
        if (knob.reach == Reach::Times)
            return headline(variant, m_model, m_solver, m_base, m_errors);
        if (knob.reach == Reach::Births)
            return headline(variant, m_model, m_solver, m_base,
                            computeErrors(variant, m_model, m_solver, m_base, m_options.cancel));
        FlowSolver solver(variant.graph, m_parts, m_order);
        solver.factor(passWeights(variant, m_order));
        const Passes base = passes(variant, solver, variant.entry);
        const ErrorModel model(variant, m_shape);
        return headline(variant, model, solver, base, computeErrors(variant, model, solver, base, m_options.cancel));
    }
    GuessEffect effect(const Knob &knob)
    {
        const Headline less = moved(knob, 1 - relativeStep);
        const Headline more = knob.atMost1 ? m_now : moved(knob, 1 + relativeStep);
        const double step = knob.atMost1 ? relativeStep : 2 * relativeStep;
        const auto elasticity = [&](Figure Headline::*which) {
            return slope(less.*which, m_now.*which, more.*which, step);
        };
        GuessEffect effect{knob.element, knob.field, knob.source, {}, {}, {}, {}};
        effect.leadTime = elasticity(&Headline::leadTime);
        effect.cost = elasticity(&Headline::cost);
        effect.capacity = elasticity(&Headline::capacity);
        effect.escapes = elasticity(&Headline::escapes);
        return effect;
    }
    static Figure slope(const Figure &less, const Figure &now, const Figure &more, double step)
    {
        for (const Figure *figure : {&now, &less, &more})
            if (!figure->available())
                return *figure;
        Figure result = now;
        result.value = now.value != 0 ? (more.value - less.value) / (step * now.value) : 0;
        if (std::abs(result.value) < 1e-9)
            result.value = 0;
        return result;
    }

    Provenance sourceOf(const Element &element, const char *field) const
    {
        const auto at = element.sources.find(field);
        return at == element.sources.end() ? Provenance::Guess : at->second;
    }
    void add(const Element &element, Knob knob)
    {
        knob.source = sourceOf(element, knob.field);
        if (std::find(m_options.sources.begin(), m_options.sources.end(), knob.source) != m_options.sources.end())
            m_knobs.push_back(std::move(knob));
    }
    void collect()
    {
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.visible(i))
                addStep(i);
        for (int e = 0; e < m_map.graph.edges(); ++e)
            if (m_map.edges[e].handoff >= 0)
                addHandoff(e);
        for (std::size_t p = 0; p < m_map.pools.size(); ++p)
            addParty(static_cast<int>(p));
        if (m_knobs.size() > m_options.most) {
            std::stable_sort(m_knobs.begin(), m_knobs.end(),
                             [](const Knob &a, const Knob &b) { return a.promise > b.promise; });
            m_knobs.resize(m_options.most);
        }
    }
    void addStep(int i)
    {
        const StepData &step = m_map.steps[i];
        const Step &element = m_map.map->steps[step.row];
        const double runs = m_errors.nominal.steps[i], looks = m_errors.jobs.investigations[i];
        const auto knob = [&](const char *field, Reach reach, double promise, void (*move)(Compiled &, int, double),
                              bool atMost1 = false) {
            if (promise > 0)
                add(element, {{ElementRef::Kind::Step, element.id}, field, {}, reach, i, atMost1, promise, move});
        };
        knob("work", Reach::Times, runs * step.work.mean,
             [](Compiled &m, int k, double f) { m.steps[k].workScale *= f; });
        knob("setup", Reach::Times, runs * step.setup.mean,
             [](Compiled &m, int k, double f) { scale(m.steps[k].setup, f); });
        knob("arrivals", Reach::Everything, step.arrivals > 0 ? 1e300 : 0, moveArrivals);
        knob("cost_per_case", Reach::Times, m_errors.again.empty() ? 0 : std::abs(m_errors.again[i]) * step.costPerCase,
             [](Compiled &m, int k, double f) { m.steps[k].costPerCase *= f; });
        if (m_errors.origins.empty())
            return;
        knob(
            "introduces", Reach::Births, runs * step.introduces * 1e4,
            [](Compiled &m, int k, double f) { m.steps[k].introduces *= f; }, step.introduces >= 1);
        knob("catches", Reach::Everything, catchesAny(step) ? looks * 1e4 : 0, moveCatches, catchesAll(step));
        knob("investigate", Reach::Times, looks * step.investigate.mean,
             [](Compiled &m, int k, double f) { scale(m.steps[k].investigate, f); });
        knob("fix", Reach::Times, m_errors.jobs.fixes[i] * step.fix.mean,
             [](Compiled &m, int k, double f) { scale(m.steps[k].fix, f); });
        addPrices(element, i);
    }
    void addPrices(const Step &element, int i)
    {
        const StepData &step = m_map.steps[i];
        const double escaped = m_errors.escaped[i];
        const auto knob = [&](const char *field, double promise, void (*move)(Compiled &, int, double),
                              bool atMost1 = false) {
            if (promise > 0)
                add(element,
                    {{ElementRef::Kind::Step, element.id}, field, {}, Reach::Times, i, atMost1, promise, move});
        };
        knob(
            "notices", escaped * step.notices * std::abs(step.costNoticed - step.costUnnoticed),
            [](Compiled &m, int k, double f) { m.steps[k].notices *= f; }, step.notices >= 1);
        knob("cost_noticed", escaped * step.notices * step.costNoticed,
             [](Compiled &m, int k, double f) { m.steps[k].costNoticed *= f; });
        knob("cost_unnoticed", escaped * (1 - step.notices) * step.costUnnoticed,
             [](Compiled &m, int k, double f) { m.steps[k].costUnnoticed *= f; });
    }
    static bool catchesAny(const StepData &step)
    {
        return step.catchesRest > 0 ||
               std::any_of(step.catches.begin(), step.catches.end(), [](const auto &one) { return one.second > 0; });
    }
    // One that is certain cannot grow: all of them are moved down only.
    static bool catchesAll(const StepData &step)
    {
        return step.catchesRest >= 1 ||
               std::any_of(step.catches.begin(), step.catches.end(), [](const auto &one) { return one.second >= 1; });
    }
    void addHandoff(int e)
    {
        const EdgeData &edge = m_map.edges[e];
        const Handoff &element = m_map.map->handoffs[edge.handoff];
        const double passed = m_errors.nominal.handoffs[e];
        const auto knob = [&](const char *field, Reach reach, double promise, void (*move)(Compiled &, int, double),
                              bool atMost1 = false) {
            if (promise > 0)
                add(element, {{ElementRef::Kind::Handoff, element.id}, field, {}, reach, e, atMost1, promise, move});
        };
        knob("delay", Reach::Times, passed * edge.delay.mean,
             [](Compiled &m, int k, double f) { scale(m.edges[k].delay, f); });
        if (divides(e))
            knob("share", Reach::Everything, passed * 1e4, moveShare, edge.chance >= 1);
        if (m_errors.origins.empty())
            return;
        knob(
            "goes_wrong", Reach::Births, passed * edge.goesWrong * 1e4,
            [](Compiled &m, int k, double f) { m.edges[k].goesWrong *= f; }, edge.goesWrong >= 1);
        knob(
            "inspection", Reach::Everything, passed * edge.inspection * 1e4,
            [](Compiled &m, int k, double f) { m.edges[k].inspection *= f; }, edge.inspection >= 1);
    }
    // Its share is a number that can move: there is another way for some of the cases.
    bool divides(int e) const
    {
        const int from = m_map.graph.from[e];
        return m_map.steps[from].split != Split::All && m_map.out(from) > 1 && m_map.edges[e].share > 0 &&
               (m_map.steps[from].split == Split::Some || m_map.edges[e].share < 1);
    }
    void addParty(int p)
    {
        const Party &element = m_map.map->parties[m_map.pools[p].party];
        double work = 0;
        for (int i = 0; i < m_map.size(); ++i)
            if (m_map.steps[i].pool == p && !m_errors.again.empty())
                work += m_errors.jobs.fixes[i] * m_map.steps[i].fix.mean +
                        m_errors.jobs.investigations[i] * m_map.steps[i].investigate.mean +
                        std::abs(m_errors.again[i]) * m_map.steps[i].work.mean * m_map.steps[i].people;
        if (work * m_map.pools[p].rate > 0)
            add(element, {{ElementRef::Kind::Party, element.id},
                          "cost_per_hour",
                          {},
                          Reach::Times,
                          p,
                          false,
                          work * m_map.pools[p].rate * 1e3,
                          [](Compiled &m, int k, double f) {
                              m.pools[k].rate *= f;
                          }});
    }

    const GuessOptions &m_options;
    Compiled m_map;
    Collapsed m_shape;
    Components m_parts;
    Spine m_order;
    FlowSolver m_solver;
    ErrorModel m_model;
    Passes m_base;
    ErrorState m_errors;
    Headline m_now;
    TimeMemory m_times;
    std::vector<Knob> m_knobs;
};

} // namespace

std::vector<GuessEffect> guessesThatMatter(const ProcessMap &map, const GuessOptions &options)
{
    return Mover(map, options).run();
}

} // namespace baton
