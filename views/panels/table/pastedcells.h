#pragma once

#include <QStringList>
#include <vector>

namespace baton {

// Lines of cells as spreadsheets hand them to each other, tab separated: one that holds a tab, a line end or a quote is
// quoted.
std::vector<QStringList> pastedCells(const QString &text);

} // namespace baton
