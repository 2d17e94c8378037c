#include "model/store/schema.h"

#include <QFile>
#include <map>

namespace baton::store {

namespace {

#define BATON_ELEMENT_TABLE(name)                                                                                      \
    TableSchema                                                                                                        \
    {                                                                                                                  \
        name, "CREATE TABLE " name "(id TEXT PRIMARY KEY, ord INTEGER NOT NULL, body TEXT NOT NULL) STRICT, "          \
              "WITHOUT ROWID"                                                                                          \
    }

std::int64_t bigEndian(const QByteArray &bytes, qsizetype at)
{
    std::int64_t value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

Error damaged(const std::string &what)
{
    return Error(ErrorCode::DamagedDocument, {what});
}

} // namespace

const std::vector<TableSchema> &tables()
{
    static const std::vector<TableSchema> all{
        BATON_ELEMENT_TABLE("map"),
        BATON_ELEMENT_TABLE("calendar"),
        BATON_ELEMENT_TABLE("party"),
        BATON_ELEMENT_TABLE("step"),
        BATON_ELEMENT_TABLE("handoff"),
        BATON_ELEMENT_TABLE("scenario"),
        BATON_ELEMENT_TABLE("placement"),
        BATON_ELEMENT_TABLE("route"),
        BATON_ELEMENT_TABLE("note"),
        {"journal", "CREATE TABLE journal(seq INTEGER PRIMARY KEY, revision INTEGER NOT NULL, at INTEGER NOT NULL, "
                    "undone INTEGER NOT NULL, body TEXT NOT NULL) STRICT"},
        {"version", "CREATE TABLE version(number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL, "
                    "body TEXT NOT NULL) STRICT"},
        {"meta", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"},
    };
    return all;
}

Status createTables(Database &database)
{
    std::string sql = "PRAGMA application_id=" + std::to_string(applicationId) +
                      "; PRAGMA user_version=" + std::to_string(schemaVersion) + ";";
    for (const TableSchema &table : tables())
        sql += std::string(table.sql) + ";";
    return database.run(sql);
}

Status checkSchema(Database &database, const std::vector<TableSchema> &expected)
{
    std::map<std::string, std::string> missing;
    for (const TableSchema &table : expected)
        missing[table.name] = table.sql;
    Statement found(database.handle(), "SELECT type, name, sql FROM sqlite_schema");
    Statement::Step step;
    while ((step = found.step()) == Statement::Step::Row) {
        const auto known = missing.find(found.text(1));
        if (found.text(0) != "table" || known == missing.end() || known->second != found.text(2))
            return damaged(found.text(1));
        missing.erase(known);
    }
    if (step == Statement::Step::Failed)
        return database.lastError();
    return missing.empty() ? Status(Done{}) : Status(damaged(missing.begin()->first));
}

Status checkTables(Database &database)
{
    return checkSchema(database, tables());
}

Result<FileHead> readHead(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::FileUnreadable, {file.errorString().toStdString()}).in(path);
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3", 16)) ||
        bigEndian(head, 68) != applicationId)
        return Error(ErrorCode::NotADocument).in(path);
    return FileHead{static_cast<int>(bigEndian(head, 60))};
}

} // namespace baton::store
