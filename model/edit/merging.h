#pragma once

#include "model/edit/change.h"

namespace baton {

// Two batches done one after the other as one: the first `before` and the last `after` of each element. What came
// back to where it was is left out.
Batch merged(const Batch &first, const Batch &second);

} // namespace baton
