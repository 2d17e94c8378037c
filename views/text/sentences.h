#pragma once

#include "model/analysis/analysis.h"
#include "model/edit/document.h"
#include "model/exchange/codec.h"
#include "model/simulation/answer.h"

#include <QString>

// The one place where values of the model become sentences, for the window, the report and the command line.
namespace baton::text {

QString error(const Error &error); // one sentence: what, where, what to do (without the file:line prefix)
QString place(const Error &error); // "map.json:3:14" or ""
QString problem(const Problem &problem, const ProcessMap &map);
QString reason(Reason reason);
QString label(Label label); // "exact", "approximation", ...
QString remark(const SimulationRemark &remark, const ProcessMap &map);
QString importFinding(const ImportFinding &finding);
QString bottleneck(const Bottleneck &bottleneck, const Analysis &analysis, const ProcessMap &map);
QString bottleneckFigures(const Bottleneck &bottleneck); // "Busy 96 % of the time. Work waits ..."; "" = unknown
// What becomes of people who have more work than they can do, and what would help; empty while they can do it.
QStringList overload(const PoolLoad &pool);
// What a free choice of ways would allow beyond what the shares do, and why no more; "" where it allows nothing more.
QString freeFlow(const Load &load, const ProcessMap &map);
QString weekly(double perHour);                        // as people count: in a week, a decimal where there are few
QString gain(const Gain &gain, const ProcessMap &map); // "One more person at Health records"
QString history(const HistoryEntry &entry);            // "Renamed Registration"
QString saveState(const Document &document);           // "Saved · every change is kept"
// Names people see: step name, "Registration → Billing", party name.
QString stepName(const ProcessMap &map, const Id &step);
QString handoffName(const ProcessMap &map, const Id &handoff);
QString partyName(const ProcessMap &map, const Id &party);

} // namespace baton::text
