#pragma once

#include "model/base/law.h"

namespace baton {

// The text of the same law with every time multiplied; working days become hours of the clock.
std::string scaledLaw(const Law &law, double by, double hoursPerDay);

} // namespace baton
