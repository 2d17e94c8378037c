#include "model/store/migrations.h"

#include "model/map/integrity.h"
#include "model/store/rowcodec.h"
#include "model/store/schema.h"

namespace baton::store {

namespace {

// Schema 1 kept all kinds in one table, without seal, journal or versions.
const std::vector<TableSchema> schema1{
    {"element", "CREATE TABLE element(kind TEXT NOT NULL, id TEXT NOT NULL, ord INTEGER NOT NULL, body TEXT NOT NULL, "
                "PRIMARY KEY(kind, id)) WITHOUT ROWID"},
    {"meta", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"},
};

std::optional<std::size_t> kindNamed(const std::string &name)
{
    for (std::size_t kind = 0; kind < elementTables; ++kind)
        if (name == tables()[kind].name)
            return kind;
    return std::nullopt;
}

Status readElements(Database &database, ProcessMap &map)
{
    Statement rows(database.handle(), "SELECT kind, id, ord, body FROM element ORDER BY kind, ord, id");
    Statement::Step step;
    while ((step = rows.step()) == Statement::Step::Row) {
        const std::optional<std::size_t> kind = kindNamed(rows.text(0));
        if (!kind)
            return Error(ErrorCode::DamagedDocument, {rows.text(0)});
        if (const Status status = putRows({{*kind, rows.text(1), rows.integer(2), rows.text(3)}}, map); !status)
            return status;
    }
    return step == Statement::Step::Done ? Status(Done{}) : Status(database.lastError());
}

Result<Content> readSchema1(Database &database)
{
    if (const Status status = checkSchema(database, schema1); !status)
        return status.error();
    const Result<std::string> check = database.ask("PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    if (*check != "ok")
        return Error(ErrorCode::DamagedDocument, {*check});
    Content content;
    if (const Status status = readElements(database, content.map); !status)
        return status.error();
    if (const Status status = checkIntegrity(content.map); !status)
        return Error(ErrorCode::DamagedDocument, {codeName(status.error().code)});
    if (const Result<std::string> revision = database.ask("SELECT value FROM meta WHERE key='revision'"))
        content.revision = std::strtoll(revision->c_str(), nullptr, 10);
    return content;
}

} // namespace

Result<Content> readEarlier(Database &database, int schema)
{
    if (schema == 1)
        return readSchema1(database);
    return Error(ErrorCode::DamagedDocument, {"schema " + std::to_string(schema)});
}

} // namespace baton::store
