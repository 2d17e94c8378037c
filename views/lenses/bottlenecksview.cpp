#include "views/lenses/lensviews.h"

#include "views/text/format.h"

#include <QCoreApplication>
#include <unordered_map>

namespace baton {

namespace {

QString spokenLoad(const PoolLoad &pool)
{
    if (!pool.utilisation.available())
        return {};
    const QString busy = QCoreApplication::translate("BottlenecksView", "busy %1 of the time")
                             .arg(text::percent(pool.utilisation.value));
    if (!pool.waitMean.available())
        return busy;
    return QCoreApplication::translate("BottlenecksView", "%1, work waits %2 here")
        .arg(busy, text::duration(pool.waitMean.value));
}

StepMark markOf(const PoolLoad &pool)
{
    StepMark mark;
    if (!pool.utilisation.available())
        return mark;
    mark.grade = gradeOf(pool.utilisation, pool.keepsUp);
    mark.figure = text::percent(pool.utilisation.value);
    mark.spoken = spokenLoad(pool);
    return mark;
}

// Work that reaches a full pool waits there: the arrow that brings it says how long.
HandoffMark arrivalMark(const PoolLoad &pool)
{
    HandoffMark mark;
    const Grade grade = gradeOf(pool.utilisation, pool.keepsUp);
    if (grade != Grade::Hot && grade != Grade::Warm)
        return mark;
    mark.grade = grade;
    mark.weight = grade == Grade::Hot ? 2.2 : 1.6;
    if (pool.waitMean.available() && pool.waitMean.value >= 60) {
        mark.number = text::duration(pool.waitMean.value);
        mark.figure = QCoreApplication::translate("BottlenecksView", "waits %1").arg(mark.number);
    }
    mark.spoken = spokenLoad(pool);
    return mark;
}

} // namespace

Grade gradeOf(const Figure &utilisation, bool keepsUp)
{
    if (!utilisation.available())
        return Grade::None;
    return keepsUp ? gradeOfUtilisation(utilisation.value) : Grade::Hot;
}

Grade gradeOfUtilisation(double utilisation)
{
    if (utilisation >= 0.9)
        return Grade::Hot;
    return utilisation >= 0.75 ? Grade::Warm : Grade::Neutral;
}

LensView drawView()
{
    return {};
}

LensView bottlenecksView(const ProcessMap &map, const Analysis &analysis)
{
    LensView view;
    view.lens = Lens::Bottlenecks;
    view.legend = QCoreApplication::translate(
        "BottlenecksView", "Figure on a step: share of staffed time at work. From 75 % amber, from 90 % vermilion.");
    std::unordered_map<Id, const PoolLoad *> pools;
    for (const PoolLoad &pool : analysis.load.pools)
        pools[pool.party] = &pool;
    const auto poolOf = [&](const Id &stepId) -> const PoolLoad * {
        const Step *step = map.steps.find(stepId);
        const auto found = step ? pools.find(step->party) : pools.end();
        return found == pools.end() ? nullptr : found->second;
    };
    for (const Step &step : map.steps)
        if (const PoolLoad *pool = poolOf(step.id); pool && !step.work.resolve(map.info.hoursPerDay).isZero())
            view.steps[step.id] = markOf(*pool);
    for (const Handoff &handoff : map.handoffs)
        if (const PoolLoad *pool = poolOf(handoff.to); pool && view.steps.count(handoff.to))
            if (const HandoffMark mark = arrivalMark(*pool); mark.grade != Grade::None)
                view.handoffs[handoff.id] = mark;
    return view;
}

} // namespace baton
