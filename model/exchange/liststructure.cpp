#include "model/exchange/liststructure.h"

#include <map>

namespace baton::handofflist {

namespace {

struct Degrees
{
    int in = 0;
    int out = 0;
    int outWithoutShare = 0;
};

std::map<Id, Degrees> degreesOf(const ProcessMap &map)
{
    std::map<Id, Degrees> degrees;
    for (const Handoff &handoff : map.handoffs) {
        ++degrees[handoff.from].out;
        ++degrees[handoff.to].in;
        degrees[handoff.from].outWithoutShare += handoff.share ? 0 : 1;
    }
    return degrees;
}

// Steps in an order in which every handoff leads forward: all of them when nothing goes round in circles.
std::size_t stepsInOrder(const ProcessMap &map, std::map<Id, Degrees> degrees)
{
    std::map<Id, std::vector<Id>> next;
    for (const Handoff &handoff : map.handoffs)
        next[handoff.from].push_back(handoff.to);
    std::vector<Id> ready;
    for (const auto &[step, degree] : degrees)
        if (degree.in == 0)
            ready.push_back(step);
    std::size_t count = 0;
    while (!ready.empty()) {
        const Id step = ready.back();
        ready.pop_back();
        ++count;
        for (const Id &customer : next[step])
            if (--degrees[customer].in == 0)
                ready.push_back(customer);
    }
    return count;
}

bool everythingHappens(const ProcessMap &map, const std::map<Id, Degrees> &degrees)
{
    int beginnings = 0;
    for (const auto &[step, degree] : degrees) {
        if (degree.out != degree.outWithoutShare)
            return false;
        beginnings += degree.in == 0 ? 1 : 0;
    }
    return beginnings == 1 && stepsInOrder(map, degrees) == degrees.size();
}

} // namespace

void settleFlow(Imported &imported)
{
    using Kind = ImportFinding::Kind;
    ProcessMap &map = imported.map;
    const std::map<Id, Degrees> degrees = degreesOf(map);
    const bool all = everythingHappens(map, degrees);
    for (Step step : std::vector<Step>(map.steps.begin(), map.steps.end())) {
        const Degrees &degree = degrees.at(step.id);
        if (degree.outWithoutShare > 1)
            imported.findings.push_back({all ? Kind::AssumedAll : Kind::AssumedEqual, {step.name}, 0});
        if (all && degree.in > 1)
            imported.findings.push_back({Kind::AssumedWaits, {step.name}, 0});
        step.split = all && degree.out > 1 ? Split::All : Split::One;
        step.join = all && degree.in > 1 ? Join::All : Join::Any;
        map.steps.put(std::move(step));
    }
}

} // namespace baton::handofflist
