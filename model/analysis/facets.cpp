#include "model/analysis/facets.h"

#include <algorithm>

namespace baton::analysis {

namespace {

bool same(const Moments &a, const Moments &b)
{
    return a.mean == b.mean && a.variance == b.variance;
}

bool same(const NumericLaw &a, const NumericLaw &b)
{
    return a.kind == b.kind && a.times == b.times && a.shape == b.shape && a.weights == b.weights;
}

template <class Row>
bool sameIds(const Table<Row> &a, const Table<Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Row &x, const Row &y) { return &x == &y || x.id == y.id; });
}

bool sameForm(const Compiled &a, const Compiled &b)
{
    return a.hidden == b.hidden && a.graph.from == b.graph.from && a.graph.to == b.graph.to &&
           a.edgeOfHandoff == b.edgeOfHandoff && sameIds(a.map->steps, b.map->steps) &&
           sameIds(a.map->handoffs, b.map->handoffs) && sameIds(a.map->parties, b.map->parties);
}

unsigned facet(bool same, Facet which)
{
    return same ? 0u : static_cast<unsigned>(which);
}

unsigned ofStep(const StepData &a, const StepData &b)
{
    return facet(a.split == b.split && a.all == b.all, Choices) |
           facet(a.introduces == b.introduces && a.redo == b.redo && a.catchesRest == b.catchesRest &&
                     a.catches == b.catches,
                 Mistakes) |
           facet(same(a.investigate, b.investigate) && same(a.fix, b.fix), Repairs) |
           facet(same(a.law, b.law) && same(a.work, b.work) && same(a.setup, b.setup) && a.workScale == b.workScale &&
                     a.people == b.people,
                 Work) |
           facet(a.pool == b.pool && a.priority == b.priority, People) |
           facet(a.arrivals == b.arrivals && a.arrivalsScv == b.arrivalsScv &&
                     a.arrivalsCalendar == b.arrivalsCalendar && a.arrivalsBatch == b.arrivalsBatch,
                 Demand) |
           facet(a.costPerCase == b.costPerCase && a.notices == b.notices && a.costNoticed == b.costNoticed &&
                     a.costUnnoticed == b.costUnnoticed,
                 Money) |
           facet(a.customer == b.customer && a.value == b.value, Kinds);
}

unsigned ofEdge(const EdgeData &a, const EdgeData &b)
{
    return facet(a.share == b.share && a.chance == b.chance, Choices) |
           facet(a.goesWrong == b.goesWrong && a.inspection == b.inspection && a.carries == b.carries, Mistakes) |
           facet(a.batch == b.batch, Work) | facet(same(a.delay, b.delay), Delays);
}

unsigned ofPool(const PoolData &a, const PoolData &b)
{
    return facet(a.people == b.people && a.availability == b.availability && a.calendar == b.calendar, People) |
           facet(a.rate == b.rate, Money);
}

bool sameWords(const ProcessMap &a, const ProcessMap &b)
{
    const auto step = [](const Step &x, const Step &y) {
        return &x == &y || x.work == y.work;
    };
    const auto handoff = [](const Handoff &x, const Handoff &y) {
        return &x == &y || (x.deliverable == y.deliverable && x.delay == y.delay);
    };
    return a.info.hoursPerDay == b.info.hoursPerDay &&
           std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(), step) &&
           std::equal(a.handoffs.begin(), a.handoffs.end(), b.handoffs.begin(), b.handoffs.end(), handoff);
}

bool samePromises(const ProcessMap &a, const ProcessMap &b)
{
    return std::equal(a.handoffs.begin(), a.handoffs.end(), b.handoffs.begin(), b.handoffs.end(),
                      [](const Handoff &x, const Handoff &y) { return &x == &y || x.standard == y.standard; });
}

} // namespace

unsigned differences(const Compiled &a, const Compiled &b)
{
    if (!sameForm(a, b))
        return Everything;
    unsigned found = facet(a.entry == b.entry && a.demand == b.demand && a.overfull == b.overfull, Choices) |
                     facet(a.arrivals == b.arrivals, Demand) | facet(sameWords(*a.map, *b.map), Words) |
                     facet(a.map->calendars == b.map->calendars, People) |
                     facet(samePromises(*a.map, *b.map), Promises);
    for (std::size_t i = 0; i < a.steps.size(); ++i)
        found |= ofStep(a.steps[i], b.steps[i]);
    for (std::size_t e = 0; e < a.edges.size(); ++e)
        found |= ofEdge(a.edges[e], b.edges[e]);
    for (std::size_t p = 0; p < a.pools.size(); ++p)
        found |= ofPool(a.pools[p], b.pools[p]);
    return found;
}

} // namespace baton::analysis
