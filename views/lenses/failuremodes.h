#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"
#include "views/charts/figuretable.h"

namespace baton {

// The failure modes of an analysis as a table of figures, dearest first.
std::vector<FigureTable::Column> failureModeColumns();
std::vector<std::vector<FigureTable::Cell>> failureModeCells(const Analysis &analysis, const ProcessMap &map);

} // namespace baton
