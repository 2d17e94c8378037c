#pragma once

#include "model/edit/document.h"
#include "model/store/documentfile.h"
#include "model/store/seal.h"

namespace baton::store {

// Everything that stands in a document.
struct Content
{
    ProcessMap map;
    std::int64_t revision = 0;
    Document::Past past;
    std::vector<std::int64_t> doneRows;   // journal rows of past.done
    std::vector<std::int64_t> undoneRows; // of past.undone
    std::vector<Version> versions;
    std::vector<std::string> versionBodies; // filled by the writer of copies only
    Seal seal;
};

// Reads and checks it all: tables, SQLite's own check, the seal over every row, every value, every reference.
// Errors: DamagedDocument, ContentHashMismatch, FileUnreadable, OpenElsewhere; Cancelled, as the database was told.
Result<Content> readContent(Database &database);
// Writes content into empty tables, in one transaction.
Status writeContent(Database &database, const Content &content);

inline const std::string revisionKey = "revision";

} // namespace baton::store
