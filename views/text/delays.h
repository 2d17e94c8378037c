#pragma once

#include "model/map/processmap.h"
#include "model/simulation/answer.h"

#include <QList>
#include <QString>
#include <QStringList>

// What a late handoff does, in sentences and rows.
namespace baton::text {

QString disturbance(const DelayAnswer &answer, const ProcessMap &map); // "A → B: blocked for 2 d from Monday 09:00."
QString delayBasis(const DelayAnswer &answer);                         // how it is known
// Not a knock-on effect of less than a hundredth of the delay.
bool isNoticed(const Lateness &late, const DelayQuestion &question);
QStringList brokenStandards(const DelayAnswer &answer, const ProcessMap &map); // those missed more often
// Broken standards, when it is over, slack, cost.
QStringList delayEffects(const DelayAnswer &answer, const ProcessMap &map);
// A head and a row for everybody who is late because of it.
QList<QStringList> whoNotices(const DelayAnswer &answer, const ProcessMap &map);
// "Tuesday 09:00", by the clock of those who receive the handoff, or who hand it over. `micros` since 1970 UTC.
QString weekdayAndHour(std::int64_t micros, const ProcessMap &map, const Id &handoff);

} // namespace baton::text
