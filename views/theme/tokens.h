#pragma once

#include "views/theme/theme.h"

namespace baton {

// The colours of one kind of theme. Every text colour keeps 4.5:1 on the surfaces it stands on (tests/views/tst_theme).
Colours coloursOf(ThemeKind kind);

// WCAG 2 contrast ratio, 1..21.
double contrast(const QColor &a, const QColor &b);

} // namespace baton
