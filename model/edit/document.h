#pragma once

#include "model/edit/change.h"

#include <QObject>
#include <deque>

namespace baton {

// One entry of the history: what a person did, once.
struct HistoryEntry
{
    std::int64_t revision = 0; // the document's revision when it was done (of its last part, where it was merged)
    Intent intent = Intent::Script;
    std::string subject;
    std::int64_t at = 0; // ms since 1970, UTC
    bool undone = false; // can be redone
};

// What one edit means for the rows and for the history kept beside them.
struct StoredEdit
{
    enum class Kind {
        Perform,  // `entry`/`whole` becomes the newest entry; what was undone is forgotten
        Merge,    // `entry`/`whole` replaces the newest entry
        Withdraw, // a merge that came to nothing: the newest entry is dropped
        Undo,     // the newest entry becomes undone
        Redo      // the entry undone last is in force again
    };
    Kind kind = Kind::Perform;
    std::int64_t revision = 0;
    Batch changes; // of the rows
    Batch whole;   // Perform, Merge: what undoing will invert
    HistoryEntry entry;
};

// Where a document puts its edits. Three calls, so that tests can use a fake. Calls come in order and return at
// once; the outcome is reported later through Document::stored / Document::storeFailed on the document's thread.
class DocumentStore
{
public:
    virtual ~DocumentStore() = default;
    // One journal entry and the rows it changes, in one transaction.
    virtual void write(StoredEdit edit) = 0;
    // Blocks until everything handed over is durable, or has failed.
    virtual Status flush() = 0;
    virtual bool readOnly() const = 0;
};

enum class SaveState { Saved, Saving, NotSaved, ReadOnly };

// The open map: the only place that changes it. Lives on one thread (the window's, or the command line's).
class Document : public QObject
{
    Q_OBJECT
public:
    struct Past
    {
        std::vector<std::pair<Batch, HistoryEntry>> done;   // oldest first
        std::vector<std::pair<Batch, HistoryEntry>> undone; // next to be redone last
    };
    // Entries kept for undoing; older ones are forgotten.
    static constexpr std::size_t historyLimit = 10'000;

    explicit Document(ProcessMap map = {}, std::int64_t revision = 0, Past past = {}, QObject *parent = nullptr);
    ~Document() override;

    // Not owned; null = memory only, where everything counts as saved.
    void setStore(DocumentStore *store);
    const ProcessMap &map() const { return m_map; }
    // Shared by all who ask at the same revision.
    Snapshot snapshot() const;
    // Grows by one with every perform, undo and redo.
    std::int64_t revision() const { return m_revision; }

    // Applies in memory, hands the batch to the store, emits changed. An empty batch is done without effect.
    // Errors: ReadOnly, StaleEdit, integrity errors; then nothing has changed.
    Status perform(Batch batch);
    Status undo(); // NothingToUndo, ReadOnly
    Status redo(); // NothingToRedo, ReadOnly
    bool canUndo() const;
    bool canRedo() const;
    const Past &past() const { return m_past; } // for copies that take the history along
    std::vector<HistoryEntry> history() const;  // oldest first, undone ones at the end in redo order
    // Undo or redo until the entry with that revision is the last one in force; 0 = before the first entry
    // (history panel, jump). NothingToUndo when there is no such entry.
    Status goTo(std::int64_t revision);

    // NotSaved stays until the document is opened anew: edits go on in memory and can be saved as a copy elsewhere.
    SaveState saveState() const { return m_state; }
    const Error &saveError() const { return m_saveError; } // when NotSaved
    std::int64_t savedRevision() const { return m_savedRevision; }

    // Reported by the store, on this object's thread.
    void stored(std::int64_t revision);
    void storeFailed(const Error &error);

Q_SIGNALS:
    // Before a batch is applied: who shows the map may add what follows from it (room for a card that grows).
    void performing(baton::Batch &batch);
    void changed(const baton::ChangeSet &what);
    void saveStateChanged();

private:
    using Entry = std::pair<Batch, HistoryEntry>;
    bool mergesWithLast(const Batch &batch) const;
    void remember(Batch batch);
    void mergeIntoLast(Batch batch);
    void finish(StoredEdit edit);
    Status step(const Batch &batch, Rows rows = Rows::New);
    void setState(SaveState state);

    ProcessMap m_map;
    mutable Snapshot m_snapshot;
    std::int64_t m_revision = 0;
    std::int64_t m_savedRevision = 0;
    Past m_past;
    bool m_gestureOpen = false;
    DocumentStore *m_store = nullptr;
    SaveState m_state = SaveState::Saved;
    Error m_saveError;
};

} // namespace baton
