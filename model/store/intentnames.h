#pragma once

#include "model/edit/change.h"

#include <optional>
#include <string_view>

namespace baton::store {

// How the journal calls what a person did; never changed once written.
std::string_view intentName(Intent intent);
std::optional<Intent> intentNamed(std::string_view name);

} // namespace baton::store
