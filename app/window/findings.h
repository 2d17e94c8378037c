#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"
#include "views/report/report.h"

namespace baton {

// What the report says in sentences about a map: its problems, where it jams and what to try, whose errors cost whom.
report::ReportContent reportContent(const ProcessMap &map, const Analysis &analysis);

} // namespace baton
