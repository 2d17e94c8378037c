#pragma once

#include "model/edit/change.h"

#include <QObject>
#include <deque>

namespace baton {

// Where a document puts its edits. Three calls, so that tests can use a fake. Calls come in order and return at
// once; the outcome is reported later through Document::stored / Document::storeFailed on the document's thread.
class DocumentStore
{
public:
    virtual ~DocumentStore() = default;
    // One journal entry and the rows it changes, in one transaction.
    virtual void write(std::int64_t revision, const Batch &batch, int undoDepth) = 0;
    // Blocks until everything handed over is durable, or has failed.
    virtual Status flush() = 0;
    virtual bool readOnly() const = 0;
};

enum class SaveState { Saved, Saving, NotSaved, ReadOnly };

struct HistoryEntry
{
    std::int64_t revision = 0;
    Intent intent = Intent::Script;
    std::string subject;
    std::int64_t at = 0; // ms since 1970, UTC
    bool undone = false; // can be redone
};

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

    explicit Document(ProcessMap map = {}, std::int64_t revision = 0, Past past = {}, QObject *parent = nullptr);
    ~Document() override;

    void setStore(DocumentStore *store); // not owned; null = memory only
    const ProcessMap &map() const { return m_map; }
    Snapshot snapshot() const;
    std::int64_t revision() const { return m_revision; }

    // Applies in memory, hands the batch to the store, emits changed. An empty batch is done without effect.
    // Errors: ReadOnly, StaleEdit, integrity errors; then nothing has changed.
    Status perform(Batch batch);
    Status undo(); // NothingToUndo
    Status redo(); // NothingToRedo
    bool canUndo() const;
    bool canRedo() const;
    std::vector<HistoryEntry> history() const; // oldest first, undone ones at the end in redo order
    // Undo or redo until `revision` is the last entry in force (history panel, jump).
    Status goTo(std::int64_t revision);

    SaveState saveState() const { return m_state; }
    const Error &saveError() const { return m_saveError; } // when NotSaved
    std::int64_t savedRevision() const { return m_savedRevision; }

    // Reported by the store, on this object's thread.
    void stored(std::int64_t revision);
    void storeFailed(const Error &error);

Q_SIGNALS:
    void changed(const baton::ChangeSet &what);
    void saveStateChanged();

private:
    Status applyAndStore(const Batch &batch);

    ProcessMap m_map;
    mutable Snapshot m_snapshot;
    std::int64_t m_revision = 0;
    std::int64_t m_savedRevision = 0;
    Past m_past;
    DocumentStore *m_store = nullptr;
    SaveState m_state = SaveState::Saved;
    Error m_saveError;
};

} // namespace baton
