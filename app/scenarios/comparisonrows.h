#pragma once

#include "app/scenarios/comparison.h"
#include "model/map/processmap.h"
#include "views/charts/figuretable.h"

#include <atomic>
#include <optional>

namespace baton {

// A row of the comparison: a whole picture, or one change alone on top of the map as it is.
struct ComparedRow
{
    QString name;
    std::optional<KeyFigures> figures; // none: not known yet
    bool needsOthers = false;          // this change cannot stand alone
    bool whole = false;
};

Figure busiestOf(const Analysis &analysis); // utilisation of the busiest party

// From the analysis at once; `rehearsed`: also the standards, from a simulation with the same random numbers for every
// map.
KeyFigures keyFiguresOf(const ProcessMap &map, bool rehearsed, const std::atomic<bool> &cancel);

std::vector<FigureTable::Column> comparedColumns();
// The first row is the map as it is, all others are compared with it.
std::vector<std::vector<FigureTable::Cell>> comparedCells(const std::vector<ComparedRow> &rows, const ProcessMap &map);

} // namespace baton
