#pragma once

#include <QString>

namespace baton {

// How well `typed` names `text`, for lists that are searched while typing: 0 = not at all; more = better. The letters
// must come in order; starts of words and letters side by side count more. Case and accents do not matter.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace baton
