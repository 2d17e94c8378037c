#pragma once

#include "model/store/content.h"

namespace baton::store {

// Reads the content of a document of an earlier schema. Its history is not taken along: a journal can be read by its
// own schema only, and the rows are the truth. Errors: DamagedDocument.
Result<Content> readEarlier(Database &database, int schema);

} // namespace baton::store
