#pragma once

#include "model/edit/change.h"

namespace baton {

// The rules of checkIntegrity for what a batch has touched only: values and references of what was put, and that
// nothing refers to what was removed. `map` has the batch applied. Linear in the batch, and in the map only when
// something was removed. New rows must be readable from what is written of them. Errors: UnknownReference {field, id},
// OutOfRange {field, value, low, high}.
Status checkTouched(const Batch &batch, const ProcessMap &map, Rows rows = Rows::New);

} // namespace baton
