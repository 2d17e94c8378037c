#pragma once

namespace baton {

class MainWindow;

// For measuring starts: with BATON_FIRST_PAINT set, "first paint" and "picture complete" go to standard error, each
// with milliseconds of the monotonic clock and of
// the processor, once the window is on the screen and nothing of the map is missing.
void reportFirstPaint(MainWindow &window);

} // namespace baton
