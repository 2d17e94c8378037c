#pragma once

#include "model/map/processmap.h"
#include "model/simulation/recording.h"

#include <QDateTime>
#include <QString>

// A recording in words.
namespace baton {

QString caseName(const Recording &recording, std::uint32_t who); // "Case 12"
// In whose hands: "Registration · Front desk", "Registration → Billing".
QString placeOf(const Stay &stay, const ProcessMap &map);
QString stageName(CaseStage stage); // "waiting"
bool isWork(CaseStage stage);       // somebody has it in hand; else it waits or is on its way
// By the clock of the map's first calendar; UTC where there is none.
QDateTime localTime(Micros at, const ProcessMap &map);
// "Tue 14:20" by that clock.
QString clockTime(Micros at, const ProcessMap &map);

} // namespace baton
