#include "model/edit/document.h"

#include "model/edit/merging.h"

#include <QDateTime>

namespace baton {

Document::Document(ProcessMap map, std::int64_t revision, Past past, QObject *parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_revision(revision)
    , m_savedRevision(revision)
    , m_past(std::move(past))
{}

Document::~Document() = default;

void Document::setStore(DocumentStore *store)
{
    m_store = store;
    setState(store && store->readOnly() ? SaveState::ReadOnly : SaveState::Saved);
}

Snapshot Document::snapshot() const
{
    if (!m_snapshot.map || m_snapshot.revision != m_revision)
        m_snapshot = {std::make_shared<const ProcessMap>(m_map), m_revision};
    return m_snapshot;
}

bool Document::canUndo() const
{
    return m_state != SaveState::ReadOnly && !m_past.done.empty();
}

bool Document::canRedo() const
{
    return m_state != SaveState::ReadOnly && !m_past.undone.empty();
}

Status Document::step(const Batch &batch, Rows rows)
{
    if (m_state == SaveState::ReadOnly)
        return Error(ErrorCode::ReadOnly);
    const Status status = apply(batch, m_map, rows);
    if (status)
        ++m_revision;
    return status;
}

Status Document::perform(Batch batch)
{
    if (batch.empty())
        return Done{};
    Q_EMIT performing(batch);
    if (const Status status = step(batch); !status)
        return status;
    if (mergesWithLast(batch))
        mergeIntoLast(std::move(batch));
    else
        remember(std::move(batch));
    return Done{};
}

bool Document::mergesWithLast(const Batch &batch) const
{
    return m_gestureOpen && !batch.gesture.empty() && !m_past.done.empty() &&
           m_past.done.back().first.gesture == batch.gesture;
}

void Document::remember(Batch batch)
{
    HistoryEntry entry{m_revision, batch.intent, batch.subject, QDateTime::currentMSecsSinceEpoch(), false};
    m_past.undone.clear();
    m_past.done.emplace_back(batch, entry);
    if (m_past.done.size() > historyLimit)
        m_past.done.erase(m_past.done.begin());
    m_gestureOpen = true;
    finish({StoredEdit::Kind::Perform, m_revision, batch, std::move(batch), std::move(entry)});
}

void Document::mergeIntoLast(Batch batch)
{
    auto &[whole, entry] = m_past.done.back();
    whole = merged(whole, batch);
    entry.revision = m_revision;
    entry.subject = whole.subject;
    entry.intent = whole.intent;
    if (!whole.empty()) {
        finish({StoredEdit::Kind::Merge, m_revision, std::move(batch), whole, entry});
        return;
    }
    m_past.done.pop_back();
    m_gestureOpen = false;
    finish({StoredEdit::Kind::Withdraw, m_revision, std::move(batch), {}, {}});
}

Status Document::undo()
{
    if (m_past.done.empty())
        return Error(ErrorCode::NothingToUndo);
    Batch inverse = m_past.done.back().first.inverse();
    if (const Status status = step(inverse, Rows::Restored); !status)
        return status;
    m_past.undone.push_back(std::move(m_past.done.back()));
    m_past.done.pop_back();
    m_past.undone.back().second.undone = true;
    m_gestureOpen = false;
    finish({StoredEdit::Kind::Undo, m_revision, std::move(inverse), {}, {}});
    return Done{};
}

Status Document::redo()
{
    if (m_past.undone.empty())
        return Error(ErrorCode::NothingToRedo);
    if (const Status status = step(m_past.undone.back().first, Rows::Restored); !status)
        return status;
    m_past.done.push_back(std::move(m_past.undone.back()));
    m_past.undone.pop_back();
    m_past.done.back().second.undone = false;
    m_gestureOpen = false;
    finish({StoredEdit::Kind::Redo, m_revision, m_past.done.back().first, {}, {}});
    return Done{};
}

void Document::finish(StoredEdit edit)
{
    ChangeSet what;
    what.revision = m_revision;
    what.add(edit.changes);
    if (!m_store)
        m_savedRevision = m_revision;
    else {
        if (m_state == SaveState::Saved)
            setState(SaveState::Saving);
        m_store->write(std::move(edit));
    }
    Q_EMIT changed(what);
}

std::vector<HistoryEntry> Document::history() const
{
    std::vector<HistoryEntry> entries;
    for (const Entry &done : m_past.done)
        entries.push_back(done.second);
    for (auto undone = m_past.undone.rbegin(); undone != m_past.undone.rend(); ++undone)
        entries.push_back(undone->second);
    return entries;
}

Status Document::goTo(std::int64_t revision)
{
    const auto isIt = [revision](const Entry &entry) {
        return entry.second.revision == revision;
    };
    const bool ahead = std::any_of(m_past.undone.begin(), m_past.undone.end(), isIt);
    if (!ahead && revision != 0 && std::none_of(m_past.done.begin(), m_past.done.end(), isIt))
        return Error(ErrorCode::NothingToUndo);
    const auto arrived = [&] {
        return m_past.done.empty() ? revision == 0 : isIt(m_past.done.back());
    };
    while (!arrived())
        if (const Status status = ahead ? redo() : undo(); !status)
            return status;
    return Done{};
}

void Document::stored(std::int64_t revision)
{
    m_savedRevision = std::max(m_savedRevision, revision);
    if (m_state == SaveState::Saving && m_savedRevision >= m_revision)
        setState(SaveState::Saved);
}

void Document::storeFailed(const Error &error)
{
    if (m_state == SaveState::NotSaved)
        return;
    m_saveError = error;
    setState(SaveState::NotSaved);
}

void Document::setState(SaveState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT saveStateChanged();
}

} // namespace baton
