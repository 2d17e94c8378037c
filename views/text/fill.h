#pragma once

#include <QString>
#include <QStringList>

namespace baton::text {

// %1 %2 ... replaced by the values in one pass: what a value holds is never taken for a place. A place without a
// value becomes empty.
QString fill(const QString &pattern, const QStringList &values);

} // namespace baton::text
