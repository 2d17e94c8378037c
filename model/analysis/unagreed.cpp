#include "model/analysis/unagreed.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace baton {

namespace {

Figure times(double passages, double delay, const Figure &wait)
{
    if (wait.available())
        return {passages * (delay + wait.value), wait.label, wait.reason};
    if (wait.reason == Reason::Overloaded)
        return wait;
    const bool nobodyWaits = wait.reason == Reason::UnlimitedPeople;
    return nobodyWaits ? Figure::exact(passages * delay) : Figure::bound(passages * delay, wait.reason);
}

double weight(const Figure &figure)
{
    return figure.available() ? figure.value : std::numeric_limits<double>::infinity();
}

bool before(const UnagreedHandoff &a, const UnagreedHandoff &b)
{
    return a.important != b.important ? a.important : weight(a.secondsPerCase) > weight(b.secondsPerCase);
}

} // namespace

std::vector<UnagreedHandoff> unagreedHandoffs(const ProcessMap &map, const Analysis &analysis)
{
    std::unordered_map<Id, Figure> waits;
    for (const StepLoad &step : analysis.load.steps)
        waits.emplace(step.step, step.poolWait);
    std::vector<UnagreedHandoff> found;
    for (const HandoffLoad &load : analysis.load.handoffs) {
        const Handoff *handoff = map.handoffs.find(load.handoff);
        if (!handoff || handoff->standard)
            continue;
        const double delay = handoff->delay.resolve(map.info.hoursPerDay).mean();
        const bool important = handoff->importance.value_or(0) >= 4;
        const Figure seconds = times(load.perCase, delay, waits[handoff->to]);
        if (important || weight(seconds) > 0)
            found.push_back({handoff->id, seconds, important});
    }
    std::stable_sort(found.begin(), found.end(), before);
    return found;
}

} // namespace baton
