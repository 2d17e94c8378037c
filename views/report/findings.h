#pragma once

#include "views/lenses/lensanswers.h"
#include "views/report/report.h"

namespace baton::report {

// What the report says of a map, first of all what the lens is about: problems, where it jams and what to try, whose
// errors cost whom, what a late handoff does, which agreed times are kept. What is not known is left out.
ReportContent contentOf(Lens lens, const ProcessMap &map, const LensAnswers &answers);

} // namespace baton::report
