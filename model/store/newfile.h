#pragma once

#include "model/store/content.h"

namespace baton::store {

// A complete, tidy document at `path`, built beside it and moved into place: there is either all of it or nothing.
// `path` is canonical. Errors: DocumentExists, OpenElsewhere (replacing what another program has open),
// FileUnwritable, DiskFull.
Status makeFile(const std::string &path, const Content &content, bool replace);

} // namespace baton::store
