#pragma once

#include "model/base/law.h"

#include <string>

namespace baton {

// Lower case as people compare names, whatever the script they write in.
std::string folded(std::string_view text);

// A duration as it is said in a capture line. Errors: BadDuration {text, offending part}.
Result<Duration> readSpokenDuration(std::string_view text);

} // namespace baton
