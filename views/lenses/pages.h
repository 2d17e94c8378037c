#pragma once

#include <vector>

namespace baton {

class Answers;
class Canvas;
class LensPage;

// All lenses in their order, without owner yet. The Draw lens shows what is chosen on the canvas.
std::vector<LensPage *> makeLensPages(Answers &answers, Canvas &canvas);

} // namespace baton
