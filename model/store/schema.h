#pragma once

#include "model/store/sqlite.h"

namespace baton::store {

// "BTN1" at byte 68 of the file: how the kind of file is known without opening it.
inline constexpr std::int64_t applicationId = 0x42544e31;
inline constexpr int schemaVersion = 2;

struct TableSchema
{
    const char *name;
    const char *sql;
    int keyColumns = 1;
};

// Every table of a document. Element tables come first, in the order of the alternatives of AnyChange.
const std::vector<TableSchema> &tables();
inline constexpr std::size_t elementTables = 9;

Status createTables(Database &database);
// Exactly the tables of this schema, written exactly as here, and nothing else. DamagedDocument.
Status checkTables(Database &database);
Status checkSchema(Database &database, const std::vector<TableSchema> &expected);

// What the first hundred bytes of a file say. FileUnreadable, NotADocument.
struct FileHead
{
    int schema = 0;
};
Result<FileHead> readHead(const std::string &path);

} // namespace baton::store
