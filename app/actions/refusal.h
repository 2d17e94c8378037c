#pragma once

#include <QString>

namespace baton {

// Why an action cannot be done now, in a sentence that says what to do first; "" where nothing is missing. `missing` is
// a union of Need, of which the most important is said.
QString refusal(unsigned missing);

} // namespace baton
