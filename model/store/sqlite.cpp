#include "model/store/sqlite.h"

#include <chrono>
#include <sqlite3.h>

namespace baton::store {

namespace {

std::int64_t now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::OpenElsewhere;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR:
        return ErrorCode::DamagedDocument;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::WriteFailed;
    }
}

void setLimits(sqlite3 *database)
{
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(database, SQLITE_LIMIT_COLUMN, 32);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(database, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50);
    sqlite3_limit(database, SQLITE_LIMIT_VARIABLE_NUMBER, 16);
    sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
}

bool configure(sqlite3 *database, int option, int value)
{
    return sqlite3_db_config(database, option, value, nullptr) == SQLITE_OK;
}

} // namespace

Statement::Statement(sqlite3 *database, std::string_view sql)
{
    sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int position, const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value)) {
        sqlite3_bind_int64(m_statement, position, *integer);
    } else {
        const auto &text = std::get<std::string>(value);
        sqlite3_bind_text64(m_statement, position, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return *this;
}

Statement::Step Statement::step()
{
    if (!m_statement)
        return Step::Failed;
    const int code = sqlite3_step(m_statement);
    return code == SQLITE_ROW ? Step::Row : code == SQLITE_DONE ? Step::Done : Step::Failed;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size)) : std::string();
}

Value Statement::value(int column) const
{
    return type(column) == 'i' ? Value(integer(column)) : Value(text(column));
}

Row Statement::row() const
{
    Row values;
    for (int column = 0; column < columns(); ++column)
        values.push_back(value(column));
    return values;
}

char Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return 'i';
    case SQLITE_FLOAT:
        return 'f';
    case SQLITE_TEXT:
        return 't';
    case SQLITE_BLOB:
        return 'b';
    default:
        return 'n';
    }
}

Result<std::unique_ptr<Database>> Database::open(const std::string &path, Access access)
{
    std::unique_ptr<Database> database(new Database);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE |
                      (access == Access::Create ? SQLITE_OPEN_CREATE : 0);
    if (sqlite3_open_v2(path.c_str(), &database->m_database, flags, nullptr) != SQLITE_OK)
        return Error(ErrorCode::FileUnreadable, database->lastError().args).in(path);
    if (const Status status = database->harden(); !status)
        return status.error().in(path);
    return database;
}

Status Database::harden()
{
    setLimits(m_database);
    const bool configured = configure(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1) &&
                            configure(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0) &&
                            configure(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0) &&
                            configure(m_database, SQLITE_DBCONFIG_ENABLE_VIEW, 0) &&
                            configure(m_database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    if (!configured)
        return Error(ErrorCode::Internal, {"sqlite"});
    sqlite3_progress_handler(m_database, 10'000, &Patience::isOver, &m_patience);
    // Before anything is read or written: a log found here is brought home with the same care as a new one is kept.
    return run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA locking_mode=EXCLUSIVE; "
               "PRAGMA synchronous=EXTRA; PRAGMA wal_autocheckpoint=0;");
}

Database::~Database()
{
    sqlite3_close_v2(m_database);
}

Status Database::run(const std::string &sql)
{
    if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return Done{};
}

Result<std::string> Database::ask(const std::string &sql)
{
    Statement statement(m_database, sql);
    switch (statement.step()) {
    case Statement::Step::Row:
        return statement.text(0);
    case Statement::Step::Done:
        return Error(ErrorCode::DamagedDocument, {"no answer"});
    default:
        return lastError();
    }
}

int Database::Patience::isOver(void *patience)
{
    const auto &own = *static_cast<const Patience *>(patience);
    return own.cancelled() || (own.deadline != 0 && now() > own.deadline);
}

Error Database::lastError() const
{
    if (m_patience.cancelled())
        return Error(ErrorCode::Cancelled);
    const int code = sqlite3_extended_errcode(m_database);
    return Error(codeOf(code), {std::string(sqlite3_errmsg(m_database)) + " (" + std::to_string(code) + ")"});
}

void Database::setPatience(std::int64_t milliseconds, const std::atomic<bool> *cancel)
{
    m_patience = {milliseconds ? now() + milliseconds : 0, cancel};
}

void Database::leaveLogAtClose()
{
    configure(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
}

Transaction::Transaction(Database &database, const char *kind)
    : m_database(database)
    , m_begun(database.run(std::string("BEGIN ") + kind))
    , m_open(m_begun.ok())
{}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        (void)m_database.run("ROLLBACK").ok();
}

Status Transaction::commit()
{
    const Status status = m_database.run("COMMIT");
    if (status)
        m_open = false;
    return status;
}

} // namespace baton::store
