#pragma once

#include "model/analysis/answer.h"
#include "model/map/processmap.h"

#include <QString>

namespace baton::text {

// A number of the map that nobody has measured, and what hangs on it.
QString guessName(const GuessEffect &effect, const ProcessMap &map); // "Time of work at Coding"
// "If it were 10 % more, the time from start to end would be about 42 % more." Of what moves most.
QString guessEffect(const GuessEffect &effect);

} // namespace baton::text
