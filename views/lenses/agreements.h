#pragma once

#include "model/map/processmap.h"
#include "model/simulation/answer.h"
#include "views/charts/figuretable.h"
#include "views/lenses/lensview.h"

namespace baton {

// An agreed response time, and how it is kept.
struct Agreement
{
    const Handoff *handoff = nullptr;
    const SimulatedStandard *simulated = nullptr; // null: not known yet

    double kept() const { return simulated ? simulated->compliance : 0; }
    bool missed() const;
    bool neverMissed() const; // there is time to give away
    Grade grade() const;
};

// Worst first; what is not known yet last. Both must outlive what is returned.
std::vector<Agreement> agreementsOf(const ProcessMap &map, const Simulation *simulation);
QString agreedTime(const Handoff &handoff); // "20 min", "3 working days"

// All agreements as a table of figures.
std::vector<FigureTable::Column> agreementColumns();
std::vector<std::vector<FigureTable::Cell>> agreementCells(const std::vector<Agreement> &all, const ProcessMap &map);

} // namespace baton
