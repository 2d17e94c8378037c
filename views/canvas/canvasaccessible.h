#pragma once

namespace baton {

class Canvas;

// Makes every step and handoff of a canvas a list item for assistive technology: name, neighbours, place, state and
// what can be done with it. Once for the program.
void installCanvasAccessibility();
// Says what is selected now.
void announceSelection(Canvas &canvas);

} // namespace baton
