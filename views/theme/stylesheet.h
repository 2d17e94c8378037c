#pragma once

#include <QString>

namespace baton {

class Theme;

// The style sheet of the application for the colours and text scale of a theme.
QString makeStyleSheet(const Theme &theme);

} // namespace baton
