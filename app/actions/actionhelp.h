#pragma once

#include <QString>

namespace baton {

// What an action of the table does, in a sentence or two; "" where nobody has said it.
QString actionHelp(const QString &id);

} // namespace baton
