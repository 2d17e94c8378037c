#pragma once

#include "model/base/result.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// SQLite's C interface with owners instead of pointers and values instead of codes.
namespace baton::store {

using Value = std::variant<std::int64_t, std::string>; // what columns hold here
using Row = std::vector<Value>;

enum class Access {
    ReadWrite, // an existing file
    Create     // a file that is not there yet, or is empty
};

// One prepared statement. Errors are kept by step(); columns are read only after it answered Row.
class Statement
{
public:
    enum class Step { Row, Done, Failed };

    Statement(sqlite3 *database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool valid() const { return m_statement != nullptr; }
    Statement &bind(int position, const Value &value); // first is 1
    Step step();
    void reset();
    int columns() const;
    std::int64_t integer(int column) const; // first is 0
    std::string text(int column) const;
    Value value(int column) const; // anything but an integer is read as text
    Row row() const;
    char type(int column) const; // 'i' integer, 'f' real, 't' text, 'b' blob, 'n' null

private:
    sqlite3_stmt *m_statement = nullptr;
};

// One connection, set up as for a file by an unknown hand: defensive, no triggers, views or extensions, limits.
class Database
{
public:
    // Errors: FileUnreadable.
    static Result<std::unique_ptr<Database>> open(const std::string &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Status run(const std::string &sql); // statements without results
    // First column of the first row. DamagedDocument when there is none.
    Result<std::string> ask(const std::string &sql);
    Error lastError() const;
    sqlite3 *handle() const { return m_database; }
    // Statements from here on are interrupted after that many milliseconds (0 = never), or soon after `cancel` turned
    // true: then whatever fails is Cancelled.
    void setPatience(std::int64_t milliseconds, const std::atomic<bool> *cancel = nullptr);
    const std::atomic<bool> *cancel() const { return m_patience.cancel; }
    bool cancelled() const { return m_patience.cancelled(); }
    // Closing leaves the log beside the file as it is, for the next opening to recover.
    void leaveLogAtClose();

private:
    struct Patience
    {
        std::int64_t deadline = 0;
        const std::atomic<bool> *cancel = nullptr;

        bool cancelled() const { return cancel && *cancel; }
        static int isOver(void *patience); // not 0: it is
    };

    Database() = default;
    Status harden();

    sqlite3 *m_database = nullptr;
    Patience m_patience;
};

// Rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database, const char *kind = "IMMEDIATE");
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Status &begun() const { return m_begun; }
    Status commit();

private:
    Database &m_database;
    Status m_begun;
    bool m_open = false;
};

} // namespace baton::store
