#pragma once

#include "model/store/content.h"
#include "model/store/openfiles.h"
#include "model/store/privatecopy.h"

namespace baton::store {

// A document that was read, with what keeps others from it.
struct Opened
{
    OpenFiles::Claim claim;            // none when it is looked at as a copy
    std::unique_ptr<PrivateCopy> copy; // what the connection looks at instead of the file
    std::unique_ptr<Database> database;
    Content content;
    OpenNotice notice;
};

// `path` is canonical. Errors: those of DocumentFile::open.
Result<Opened> openDocument(const std::string &path, OpenMode mode, const std::atomic<bool> *cancel);

} // namespace baton::store
