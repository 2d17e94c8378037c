#include "model/store/sealedrows.h"

namespace baton::store {

struct SealedRows::Prepared
{
    Prepared(sqlite3 *database, const std::string &table, const std::string &key, int columns)
        : read(database, "SELECT * FROM " + table + " WHERE " + key + "=?1")
        , put(database, "INSERT OR REPLACE INTO " + table + " VALUES(" + places(columns) + ")")
        , erase(database, "DELETE FROM " + table + " WHERE " + key + "=?1")
    {}

    static std::string places(int columns)
    {
        std::string list = "?";
        for (int i = 1; i < columns; ++i)
            list += ",?";
        return list;
    }

    Statement read;
    Statement put;
    Statement erase;
};

namespace {

struct Shape
{
    std::string key;
    int columns;
};

Shape shapeOf(const std::string &table)
{
    if (table == "journal")
        return {"seq", 5};
    if (table == "version")
        return {"number", 4};
    if (table == "meta")
        return {"key", 2};
    return {"id", 3};
}

} // namespace

SealedRows::SealedRows(Database &database) : m_database(database) {}

SealedRows::~SealedRows() = default;

SealedRows::Prepared &SealedRows::prepared(const std::string &table)
{
    std::unique_ptr<Prepared> &found = m_prepared[table];
    if (!found) {
        const Shape shape = shapeOf(table);
        found = std::make_unique<Prepared>(m_database.handle(), table, shape.key, shape.columns);
    }
    return *found;
}

Result<std::optional<Row>> SealedRows::read(const std::string &table, const Value &key)
{
    Statement &statement = prepared(table).read;
    std::optional<Row> row;
    const Statement::Step step = statement.bind(1, key).step();
    if (step == Statement::Step::Row)
        row = statement.row();
    const Error error = m_database.lastError();
    statement.reset();
    if (step == Statement::Step::Failed)
        return error;
    return row;
}

Status SealedRows::unseal(const std::string &table, const Value &key)
{
    Statement &statement = prepared(table).read;
    const Statement::Step step = statement.bind(1, key).step();
    if (step == Statement::Step::Row)
        m_seal.subtract(hashOf(table, statement));
    const Error error = m_database.lastError();
    statement.reset();
    return step == Statement::Step::Failed ? Status(error) : Status(Done{});
}

Status SealedRows::sealRow(const std::string &table, const Value &key)
{
    Statement &statement = prepared(table).read;
    const Statement::Step step = statement.bind(1, key).step();
    if (step == Statement::Step::Row)
        m_seal.add(hashOf(table, statement));
    const Error error = m_database.lastError();
    statement.reset();
    return step == Statement::Step::Row ? Status(Done{}) : Status(error);
}

Status SealedRows::put(const std::string &table, const Row &row)
{
    if (const Status status = unseal(table, row.front()); !status)
        return status;
    Statement &statement = prepared(table).put;
    for (std::size_t i = 0; i < row.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, row[i]);
    const bool done = statement.step() == Statement::Step::Done;
    const Error error = m_database.lastError();
    statement.reset();
    return done ? sealRow(table, row.front()) : Status(error);
}

Status SealedRows::erase(const std::string &table, const Value &key)
{
    if (const Status status = unseal(table, key); !status)
        return status;
    Statement &statement = prepared(table).erase;
    const bool done = statement.bind(1, key).step() == Statement::Step::Done;
    const Error error = m_database.lastError();
    statement.reset();
    return done ? Status(Done{}) : Status(error);
}

Status SealedRows::writeSeal()
{
    Statement &statement = prepared("meta").put;
    statement.bind(1, std::string("seal")).bind(2, m_seal.text());
    const bool done = statement.step() == Statement::Step::Done;
    const Error error = m_database.lastError();
    statement.reset();
    return done ? Status(Done{}) : Status(error);
}

} // namespace baton::store
