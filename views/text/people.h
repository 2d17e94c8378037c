#pragma once

#include "model/analysis/people.h"
#include "model/map/processmap.h"
#include "model/simulation/reliefs.h"

#include <QString>

namespace baton::text {

// "1. Health records: 2.4 h less a case (2.1 h to 2.7 h)"
QString triedRelief(const TriedRelief &relief, const ProcessMap &map);
// "Cannot be told from Triage." or "Clearly apart from the others."
QString triedTie(const TriedRelief &relief, const ProcessMap &map);

QString swapName(const Swap &swap, const ProcessMap &map); // "Registration and Billing"
// What a swap is worth, part by part: "They make 3.2 h of rework for each other in 100 cases."
QString swapWorth(const Swap &swap);

QString teamMembers(const Team &team, const ProcessMap &map); // "Registration, Coding, Billing"
// "With one person from each, somebody from one end of all 14 handoffs is there. Fewer cannot be enough."
QString teamReach(const Team &team);

} // namespace baton::text
