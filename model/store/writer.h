#pragma once

#include "model/store/content.h"
#include "model/store/sealedrows.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace baton::store {

// Puts edits into the file, in order, on a thread of its own. After the first failure nothing more is written: what
// SQLite says of a connection on which a commit failed cannot be relied on, nor can the page cache after a failed sync.
class Writer
{
public:
    struct Outcome
    {
        std::int64_t stored = 0;     // every edit up to this revision is durable
        std::optional<Error> failed; // set once, for good
    };

    // `content` says where seal, revision and journal stand; `notify` is called from the writer's thread.
    Writer(std::unique_ptr<Database> database, std::string path, const Content &content, std::function<void()> notify);
    ~Writer(); // waits for what was handed over, then leaves one tidy file

    void write(StoredEdit edit);
    Outcome flush(); // once all that was handed over is durable or has failed
    Outcome outcome() const;
    // Runs on the writer's thread after what was handed over so far; waits for it. Reading only.
    void read(const std::function<void(Database &)> &task);
    // One more row under the seal, durable when it answers. Errors as for edits.
    Status put(const std::string &table, const Row &row);

private:
    struct Job
    {
        std::optional<StoredEdit> edit;
        std::function<void()> task;
    };

    void loop();
    bool waitForWork(std::unique_lock<std::mutex> &lock);
    std::vector<StoredEdit> takeEdits();
    void work(std::unique_lock<std::mutex> &lock);
    void storeEdits(const std::vector<StoredEdit> &edits);
    Status transact(const std::function<Status(SealedRows &)> &change);
    Status prepare();
    Status storeEdit(SealedRows &rows, const StoredEdit &edit);
    Status storeChanges(SealedRows &rows, const Batch &changes);
    Status storeHistory(SealedRows &rows, const StoredEdit &edit);
    Status pushEntry(SealedRows &rows, const StoredEdit &edit);
    Status markEntry(SealedRows &rows, std::int64_t sequence, bool undone);
    Status forgetUndone(SealedRows &rows);
    void fail(Error error);
    std::int64_t revisionInFile();
    void settle();
    void close();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<SealedRows> m_rows;
    const std::string m_path;
    const std::function<void()> m_notify;
    std::vector<std::int64_t> m_done, m_undone;
    std::int64_t m_nextSequence = 1;
    bool m_prepared = false;
    bool m_logged = false; // writes go to a write-ahead log
    bool m_settled = true;

    mutable std::mutex m_mutex;
    std::condition_variable m_work, m_idle;
    std::deque<Job> m_jobs;
    bool m_busy = false;
    bool m_stop = false;
    Outcome m_outcome;
    std::thread m_thread;
};

} // namespace baton::store
