#pragma once

#include "model/analysis/leadtime.h"

#include <atomic>

namespace baton::analysis {

Structure structureAnswer(const Compiled &map, const Components &parts, const Spine &order, const FlowSolver &solver,
                          const Passes &base, const Passes &nominal, const std::vector<double> &stepTime, bool central,
                          const std::atomic<bool> *cancel);

std::vector<Redundancy> redundantHandoffs(const Compiled &map, const Components &parts);

} // namespace baton::analysis
