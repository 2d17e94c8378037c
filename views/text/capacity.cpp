#include "views/text/fill.h"
#include "views/text/format.h"
#include "views/text/sentences.h"

#include <QCoreApplication>

namespace baton::text {

namespace {

struct Capacity
{
    Q_DECLARE_TR_FUNCTIONS(Capacity)
};

// "two more people would do" is the first thing asked; what else would, the second.
QString otherWays(const PoolLoad &pool)
{
    if (!pool.demandAtCapacity.available())
        return {};
    return fill(
        Capacity::tr("Otherwise demand would have to fall below %1 of today's, or the work on one case from %2 "
                     "to below %3."),
        {percent(pool.demandAtCapacity.value), duration(pool.workPerCase.value), duration(pool.workAtCapacity.value)});
}

} // namespace

QString weekly(double perHour)
{
    const double many = perHour * 168;
    return number(many, many < 10 ? 1 : 0);
}

QStringList overload(const PoolLoad &pool)
{
    QStringList told;
    if (!pool.people || !pool.utilisation.available() || pool.keepsUp)
        return told;
    if (pool.backlogGrowthPerH > 0)
        told << fill(Capacity::tr("The backlog grows by %1 pieces of work a week."), {weekly(pool.backlogGrowthPerH)});
    if (pool.peopleNeeded && *pool.peopleNeeded > *pool.people)
        told << Capacity::tr("%Ln people would be needed.", nullptr, *pool.peopleNeeded);
    told << otherWays(pool);
    told.removeAll(QString());
    return told;
}

QString freeFlow(const Load &load, const ProcessMap &map)
{
    if (!load.maxCasesPerH.available() || !load.freeCasesPerH.available() || load.limits.empty() ||
        load.freeLimits.empty() || load.freeCasesPerH.value < load.maxCasesPerH.value * 1.001)
        return {};
    QStringList full;
    for (const Id &step : load.freeLimits)
        full << stepName(map, step);
    return fill(
        Capacity::tr("At most %1 cases a week can be done, because then %2 is full; up to %3 if every case could "
                     "take any way that leads to an end, until these are full: %4."),
        {weekly(load.maxCasesPerH.value), partyName(map, load.limits.front().party), weekly(load.freeCasesPerH.value),
         full.join(QStringLiteral(", "))});
}

} // namespace baton::text
