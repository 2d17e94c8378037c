#pragma once

#include "model/exchange/codec.h"
#include "model/map/processmap.h"

#include <QString>

namespace baton {

// What a command works on: a .baton document, read without changing it, or anything that can be imported.
// Recognised by content. Errors carry the file's name.
Result<Imported> readMapFile(const QString &path);

// The same, with a scenario of the map on top where one is named.
Result<ProcessMap> readMapInput(const QString &path, const QString &scenario);

bool isDocumentFile(const QString &path);
// A text of sentences for the capture line, one a line.
bool areNotes(std::string_view bytes);

} // namespace baton
