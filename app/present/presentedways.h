#pragma once

#include "views/lenses/lenspage.h"

#include <memory>
#include <vector>

namespace baton {

// What presenting walks through.
enum class Way { Findings, StepByStep, OneCase };

// Steps from the suppliers to the customers: each after whoever hands to it, as far as loops allow; the map's own order
// where that leaves a choice.
std::vector<Id> chainOrder(const ProcessMap &map);

// The chain as it is told: each step with what it gets from steps told before it.
std::vector<LensPage::Stop> stepByStep(const ProcessMap &map);
// The way most cases take, from where they begin to a customer; branches that all go on are told by the first of them.
std::vector<LensPage::Stop> oneCase(const ProcessMap &map);
// The map with the first `told` steps of the order and the handoffs between them, where they stand in the whole one.
std::shared_ptr<const ProcessMap> toldMap(const ProcessMap &map, const std::vector<Id> &order, std::size_t told);

} // namespace baton
