#include "model/simulation/exact.h"

#include "model/simulation/delaytimes.h"

#include <algorithm>
#include <limits>

// The max-plus answer for one case with mean times and no queues: Baccelli, Cohen, Olsder & Quadrat,
// "Synchronization and Linearity", 1992; Heidergott, Olsder & van der Woude, "Max Plus at Work", 2006. Opening times
// are non-decreasing functions of time like sums and maxima are, so the recursion holds with them.
namespace baton {

namespace sim {

namespace {

// A block is over for those who come to it late.
Micros heldBy(const CaseWay &way, const DelayQuestion &question, Micros enter, Micros due)
{
    const Micros by = micros(question.by);
    if (question.kind != DelayKind::Blocked)
        return by;
    return std::clamp<Micros>(due + by - way.arrival(enter), 0, by);
}

} // namespace

ExactDelay exactOn(const CaseWay &way, const ProcessMap &map, const DelayQuestion &question, Micros due)
{
    const bool atSupplier = question.kind == DelayKind::Slower;
    const Micros enter = way.entryFor(due), by = heldBy(way, question, enter, due);
    const CaseWay::Times planned = way.times(enter, 0, atSupplier), late = way.times(enter, by, atSupplier);
    const Handoff &delayed = *map.handoffs.find(question.handoff);
    const std::vector<bool> affected = way.after(*map.steps.positionOf(atSupplier ? delayed.from : delayed.to));
    const auto since = [](Micros from, Micros to) {
        return from == CaseWay::never || to == CaseWay::never ? std::numeric_limits<double>::quiet_NaN()
                                                              : static_cast<double>(to - from) * 1e-6;
    };
    ExactDelay answer;
    answer.entered = enter;
    Micros lastEnd = std::numeric_limits<Micros>::min();
    for (const std::size_t step : way.order()) {
        ExactLate row;
        row.step = map.steps[step].id;
        row.plannedStart = since(enter, planned.begun[step]);
        row.plannedEnd = since(enter, planned.finished[step]);
        row.lateStart = since(enter, late.begun[step]);
        row.late = since(planned.finished[step], late.finished[step]);
        row.absorbed = affected[step] ? std::max(0.0, question.by - row.late) : 0;
        if (affected[step] && way.endsAt(step) && planned.finished[step] > lastEnd) {
            lastEnd = planned.finished[step];
            answer.slackAbsorbed = row.absorbed;
            answer.late = row.late;
        }
        answer.steps.push_back(row);
    }
    std::stable_sort(answer.steps.begin(), answer.steps.end(),
                     [](const ExactLate &a, const ExactLate &b) { return a.plannedStart < b.plannedStart; });
    return answer;
}

namespace {

// As a delay study begins, in a week without the holidays around New Year.
Micros mondayFor(const CaseWay &way, std::size_t handoff)
{
    const Micros monday = epochStart + micros(4 * 7 * 86400.0), hour = micros(3600);
    for (const std::size_t step : {way.way(handoff).to, way.way(handoff).from})
        if (const std::size_t calendar = way.work(step).calendar; calendar != CaseWay::npos) {
            const WorkingCalendar &hours = way.hours()[calendar];
            const Micros start = hours.add(hours.nextOpen(monday), hour);
            return start == CaseWay::never ? monday : start;
        }
    return monday;
}

} // namespace

Micros dueOf(const ProcessMap &map, const DelayQuestion &question, const CaseWay &way)
{
    if (!way.keepsHours())
        return epochStart;
    const std::size_t handoff = *map.handoffs.positionOf(question.handoff);
    if (question.at < 0)
        return mondayFor(way, handoff);
    Result<Network> network = compileNetwork(map, question.seed);
    if (!network) // nobody knows when cases come
        return mondayFor(way, handoff) + micros(question.at);
    network->layOut(micros(6 * 7 * 86400.0));
    const Index link = network->linkOfHandoff[handoff];
    const DelayTimes times = chooseDelayTimes(*network, probe(*network), link, question);
    return epochStart + micros(times.warmup + times.at);
}

} // namespace sim

Result<ExactDelay> exactDelay(const ProcessMap &map, const DelayQuestion &question)
{
    const auto handoff = map.handoffs.positionOf(question.handoff);
    if (!handoff)
        return Error(ErrorCode::UnknownHandoff, {question.handoff});
    const sim::CaseWay way(map, *handoff);
    return sim::exactOn(way, map, question, sim::dueOf(map, question, way));
}

} // namespace baton
