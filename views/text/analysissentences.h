#pragma once

#include "model/analysis/analysis.h"
#include "model/map/processmap.h"

namespace baton::text {

// The sentences that the JSON of an analysis carries. `map` and `analysis` must outlive what is returned.
Sentences analysisSentences(const ProcessMap &map, const Analysis &analysis);

} // namespace baton::text
