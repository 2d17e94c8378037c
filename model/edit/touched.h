#pragma once

#include "model/edit/change.h"

namespace baton {

// The rules of checkIntegrity for what a batch has touched only: values and references of what was put, and that
// nothing refers to what was removed. `map` has the batch applied. Linear in the batch, and in the map only when
// something was removed. Errors: UnknownReference {field, id}, OutOfRange {field, value, low, high}.
Status checkTouched(const Batch &batch, const ProcessMap &map);

} // namespace baton
