#pragma once

#include "model/edit/capture.h"

namespace baton {

// Several sentences for the capture line at once, one a line: the notes of a meeting, a chat. What begins a line of a
// list ("-", "*", "•", "1.", "2)") is passed over, and so are lines without an arrow.
struct CapturedLines
{
    Batch batch; // one edit; empty when all of it is there already
    std::size_t sentences = 0;
    std::vector<int> passedOver; // lines that say something, but have no arrow; 1-based
};

// Whether a text is that: no tabs, as cells have them, and at least half of the lines that say something have an arrow.
bool areSentences(std::string_view text);

// Each sentence is read where those before it have been put. `place` as for a capture line. Errors: those of
// readCapture, with the line; those of `apply`; TooMany {"rows"} beyond 5,000 lines, {"characters"} beyond 4,000 bytes
// of a line.
Result<CapturedLines> captureLines(std::string_view text, const ProcessMap &map, const CapturePlace &place);

} // namespace baton
