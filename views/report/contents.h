#pragma once

#include "views/report/flow.h"
#include "views/report/report.h"

// The pages of text that follow the map.
namespace baton::report {

// What the head of every page says of the map.
struct Heading
{
    QString title;
    QString line; // lens, scenario, date, program
};
Heading headingOf(const ProcessMap &map, const LensView &lens, const ReportOptions &options);

Flow textPages(const ProcessMap &map, const ReportContent &content, const QRectF &area);
// "Both sides agreed, 2 Oct 2026", "The supplier agreed on 2 Oct 2026; the customer has not yet", ...
QString agreement(const Handoff &handoff);

} // namespace baton::report
