#include "model/analysis/priorities.h"

#include <functional>
#include <map>

namespace baton::analysis {

namespace {

struct Class
{
    double rate = 0; // starts per second
    double load = 0; // jobs in hand
    double factor = 1;
};
using Classes = std::map<int, Class, std::greater<>>; // the highest priority first

void add(Classes &classes, int priority, double rate, double mean)
{
    if (rate <= 0 || mean <= 0)
        return;
    classes[priority].rate += rate;
    classes[priority].load += rate * mean;
}

std::vector<Classes> classesByPool(const Compiled &map, const LoadState &load)
{
    std::vector<Classes> pools(map.pools.size());
    for (int i = 0; i < map.size(); ++i) {
        if (!map.limited(i))
            continue;
        const StepData &step = map.steps[i];
        const StepWork &work = load.work[i];
        Classes &classes = pools[step.pool];
        add(classes, step.priority, map.arrivals * load.throttled.steps[i] / work.batch, work.jobMean);
        add(classes, step.priority, map.arrivals * load.jobs.investigations[i], step.investigate.mean);
        add(classes, step.priority, map.arrivals * load.jobs.fixes[i], step.fix.mean);
    }
    return pools;
}

// Returns the mean factor over all starts.
double setFactors(Classes &classes, double atOnce)
{
    double all = 0, starts = 0, weighted = 0, before = 0;
    for (const auto &[priority, own] : classes)
        all += own.load / atOnce;
    for (auto &[priority, own] : classes) {
        const double after = before + own.load / atOnce;
        own.factor = all < 1 ? (1 - all) / ((1 - before) * (1 - after)) : 1;
        before = after;
        starts += own.rate;
        weighted += own.rate * own.factor;
    }
    return weighted / starts;
}

} // namespace

Precedence precedence(const Compiled &map, const LoadState &load)
{
    Precedence result{std::vector<double>(map.size(), 1), std::vector<double>(map.pools.size(), 1),
                      std::vector<char>(map.pools.size(), 0)};
    std::vector<Classes> pools = classesByPool(map, load);
    for (std::size_t p = 0; p < pools.size(); ++p)
        if (pools[p].size() > 1) {
            result.several[p] = true;
            result.ofPool[p] = setFactors(pools[p], load.pools[p].servers * map.pools[p].availability);
        }
    for (int i = 0; i < map.size(); ++i)
        if (map.limited(i) && result.several[map.steps[i].pool])
            if (const auto own = pools[map.steps[i].pool].find(map.steps[i].priority);
                own != pools[map.steps[i].pool].end())
                result.ofStep[i] = own->second.factor;
    return result;
}

} // namespace baton::analysis
