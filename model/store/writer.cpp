#include "model/store/writer.h"

#include "model/store/filesystem.h"
#include "model/store/rowcodec.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace baton::store {

namespace {

constexpr std::size_t mostInOneTransaction = 64;
constexpr std::int64_t mostInLog = 4 << 20;
constexpr std::chrono::milliseconds idleBeforeSettling(1500);

std::int64_t lastOf(const std::vector<std::int64_t> &sequences)
{
    return sequences.empty() ? 0 : sequences.back();
}

std::int64_t fileSize(const std::string &path)
{
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path, ignored);
    return ignored ? 0 : static_cast<std::int64_t>(size);
}

} // namespace

Writer::Writer(std::unique_ptr<Database> database, std::string path, const Content &content,
               std::function<void()> notify)
    : m_database(std::move(database))
    , m_rows(std::make_unique<SealedRows>(*m_database))
    , m_path(std::move(path))
    , m_notify(std::move(notify))
    , m_done(content.doneRows)
    , m_undone(content.undoneRows)
{
    m_rows->setSeal(content.seal);
    // Undone entries stand behind the done ones, the next to be redone first.
    m_nextSequence = std::max(lastOf(m_done), m_undone.empty() ? 0 : m_undone.front()) + 1;
    m_outcome.stored = content.revision;
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_work.notify_all();
    m_thread.join();
}

void Writer::write(StoredEdit edit)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::move(edit), {}});
    }
    m_work.notify_all();
}

Writer::Outcome Writer::flush()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_jobs.empty() && !m_busy; });
    return m_outcome;
}

Writer::Outcome Writer::outcome() const
{
    const std::lock_guard lock(m_mutex);
    return m_outcome;
}

void Writer::read(const std::function<void(Database &)> &task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::nullopt, [this, &task] {
                              if (m_database)
                                  task(*m_database);
                          }});
    }
    m_work.notify_all();
    flush();
}

Status Writer::put(const std::string &table, const Row &row)
{
    Status status = Done{};
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::nullopt, [&] {
                              if (const auto failed = outcome().failed) {
                                  status = *failed;
                                  return;
                              }
                              status = transact([&](SealedRows &rows) { return rows.put(table, row); });
                              if (!status)
                                  fail(status.error());
                          }});
    }
    m_work.notify_all();
    flush();
    return status;
}

void Writer::loop()
{
    std::unique_lock lock(m_mutex);
    while (waitForWork(lock)) {
        m_busy = true;
        work(lock);
        m_busy = false;
        if (m_jobs.empty())
            m_idle.notify_all();
    }
    lock.unlock();
    close();
}

// False when it is time to go. Idle time is used to bring the log home.
bool Writer::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto something = [this] {
        return m_stop || !m_jobs.empty();
    };
    while (!m_work.wait_for(lock, idleBeforeSettling, something)) {
        if (m_settled) {
            m_work.wait(lock, something);
            break;
        }
        lock.unlock();
        settle();
        lock.lock();
    }
    return !m_jobs.empty();
}

std::vector<StoredEdit> Writer::takeEdits()
{
    std::vector<StoredEdit> edits;
    while (!m_jobs.empty() && m_jobs.front().edit && edits.size() < mostInOneTransaction) {
        edits.push_back(std::move(*m_jobs.front().edit));
        m_jobs.pop_front();
    }
    return edits;
}

void Writer::work(std::unique_lock<std::mutex> &lock)
{
    const std::vector<StoredEdit> edits = takeEdits();
    if (!edits.empty()) {
        lock.unlock();
        storeEdits(edits);
        lock.lock();
        return;
    }
    const std::function<void()> task = std::move(m_jobs.front().task);
    m_jobs.pop_front();
    lock.unlock();
    task();
    lock.lock();
}

void Writer::storeEdits(const std::vector<StoredEdit> &edits)
{
    if (outcome().failed)
        return; // kept by the document, in order
    const Status status = transact([&](SealedRows &rows) {
        for (const StoredEdit &edit : edits)
            if (const Status stored = storeEdit(rows, edit); !stored)
                return stored;
        return rows.put("meta", {revisionKey, std::to_string(edits.back().revision)});
    });
    if (!status)
        return fail(status.error());
    {
        const std::lock_guard lock(m_mutex);
        m_outcome.stored = edits.back().revision;
    }
    m_notify();
}

Status Writer::transact(const std::function<Status(SealedRows &)> &change)
{
    if (const Status status = prepare(); !status)
        return status;
    m_settled = false;
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const Status status = change(*m_rows); !status)
        return status;
    if (const Status status = m_rows->writeSeal(); !status)
        return status;
    if (const Status status = transaction.commit(); !status)
        return status;
    if (m_logged && fileSize(m_path + "-wal") > mostInLog)
        settle();
    return Done{};
}

// The switch to a write-ahead log waits for the first edit, so that only looking leaves a file as it was. The
// connection has synchronous=EXTRA from the start: set later, a power cut could take the folder's entry of the log.
Status Writer::prepare()
{
    if (m_prepared)
        return Done{};
    const Result<std::string> mode =
        m_database->ask(isShared(m_path) ? "PRAGMA journal_mode=DELETE" : "PRAGMA journal_mode=WAL");
    if (!mode)
        return mode.error();
    m_logged = *mode == "wal";
    m_prepared = true;
    return Done{};
}

Status Writer::storeEdit(SealedRows &rows, const StoredEdit &edit)
{
    if (const Status status = storeChanges(rows, edit.changes); !status)
        return status;
    return storeHistory(rows, edit);
}

Status Writer::storeChanges(SealedRows &rows, const Batch &changes)
{
    for (const AnyChange &change : changes.changes) {
        ElementRow key;
        const std::optional<ElementRow> after = rowAfter(change, key);
        const std::string table = tables()[key.kind].name;
        const Status status =
            after ? rows.put(table, {after->id, after->order, after->body}) : rows.erase(table, key.id);
        if (!status)
            return status;
    }
    return Done{};
}

Status Writer::storeHistory(SealedRows &rows, const StoredEdit &edit)
{
    switch (edit.kind) {
    case StoredEdit::Kind::Perform:
        if (const Status status = forgetUndone(rows); !status)
            return status;
        m_done.push_back(m_nextSequence++);
        return pushEntry(rows, edit);
    case StoredEdit::Kind::Merge:
        return pushEntry(rows, edit);
    case StoredEdit::Kind::Withdraw: {
        const std::int64_t last = lastOf(m_done);
        m_done.pop_back();
        return rows.erase("journal", last);
    }
    case StoredEdit::Kind::Undo:
        m_undone.push_back(lastOf(m_done));
        m_done.pop_back();
        return markEntry(rows, m_undone.back(), true);
    case StoredEdit::Kind::Redo:
        m_done.push_back(lastOf(m_undone));
        m_undone.pop_back();
        return markEntry(rows, m_done.back(), false);
    }
    return Done{};
}

Status Writer::pushEntry(SealedRows &rows, const StoredEdit &edit)
{
    const Row row{m_done.back(), edit.entry.revision, edit.entry.at, std::int64_t(0), writeBatch(edit.whole)};
    if (const Status status = rows.put("journal", row); !status)
        return status;
    if (m_done.size() <= Document::historyLimit)
        return Done{};
    const std::int64_t oldest = m_done.front();
    m_done.erase(m_done.begin());
    return rows.erase("journal", oldest);
}

Status Writer::markEntry(SealedRows &rows, std::int64_t sequence, bool undone)
{
    Result<std::optional<Row>> row = rows.read("journal", sequence);
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::DamagedDocument, {"journal"});
    (**row)[3] = std::int64_t(undone);
    return rows.put("journal", **row);
}

Status Writer::forgetUndone(SealedRows &rows)
{
    for (const std::int64_t sequence : m_undone)
        if (const Status status = rows.erase("journal", sequence); !status)
            return status;
    m_undone.clear();
    return Done{};
}

// The connection is given up. A new one looks at what is there: an edit reported as failed may have landed all the
// same, and whoever opens the document again will find it; it is still not called saved.
void Writer::fail(Error error)
{
    if (m_database)
        m_database->leaveLogAtClose();
    m_rows.reset();
    m_database.reset();
    const std::int64_t landed = revisionInFile();
    error.args.push_back(landed < 0 ? std::string() : std::to_string(landed));
    {
        const std::lock_guard lock(m_mutex);
        m_outcome.failed = error.in(m_path);
    }
    m_notify();
}

std::int64_t Writer::revisionInFile()
{
    Result<std::unique_ptr<Database>> database = Database::open(m_path, Access::ReadWrite);
    if (!database)
        return -1;
    (*database)->leaveLogAtClose();
    const Result<std::string> revision = (*database)->ask("SELECT value FROM meta WHERE key='" + revisionKey + "'");
    if (!revision)
        return -1;
    m_database = std::move(*database); // keeps the lock, and versions can still be read
    return std::strtoll(revision->c_str(), nullptr, 10);
}

// Brings the log home so that the file alone is the whole document. That this fails loses nothing: the log stays.
void Writer::settle()
{
    if (m_logged && m_database && !outcome().failed)
        (void)m_database->run("PRAGMA wal_checkpoint(TRUNCATE)").ok();
    m_settled = true;
}

void Writer::close()
{
    if (m_database && outcome().failed)
        m_database->leaveLogAtClose();
    else if (m_database) // also where only a log left by a crash was recovered
        (void)m_database->ask("PRAGMA journal_mode=DELETE").ok();
    m_rows.reset();
    m_database.reset();
}

} // namespace baton::store
