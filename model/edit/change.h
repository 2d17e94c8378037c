#pragma once

#include "model/map/processmap.h"

#include <set>
#include <string>
#include <variant>
#include <vector>

namespace baton {

// Add (no before), remove (no after) or update (both) of one element. The inverse swaps the two; `before` lets a
// stale edit be refused.
template <class T>
struct Change
{
    Id id;
    SharedRow<T> before;
    SharedRow<T> after;

    Change inverse() const { return {id, after, before}; }
    friend bool operator==(const Change &, const Change &) = default;
};

using AnyChange = std::variant<Change<MapInfo>, Change<Calendar>, Change<Party>, Change<Step>, Change<Handoff>,
                               Change<Scenario>, Change<Placement>, Change<Route>, Change<Note>>;

// What a person did, for the history ("Renamed Registration"); the sentence is made in views/text/history.cpp.
enum class Intent {
    AddStep,
    AddHandoff,
    AddParty,
    AddCalendar,
    AddNote,
    AddScenario,
    Grow,
    InsertStep,
    Rename,
    EditStep,
    EditHandoff,
    EditParty,
    EditCalendar,
    EditMap,
    EditNote,
    EditScenario,
    Move,
    Layout,
    Route,
    Remove,
    Reconnect,
    ReorderLanes,
    Paste,
    Import,
    Script,
    Capture,
    RestoreVersion,
    Agree,
    Replace,
    Lock,
    EditLane,
    EditPhases,
    EditRows,
    EditResults,
    Resize
};

// One gesture: applied, undone and stored as a whole. Batches merge only when they share a non-empty gesture id.
struct Batch
{
    Intent intent = Intent::Script;
    std::string subject; // name of the main element touched, for the history
    std::string gesture; // "" = never merged
    std::vector<AnyChange> changes;

    bool empty() const { return changes.empty(); }
    Batch inverse() const; // changes inverted in reverse order
};

// What an applied batch touched: who listens takes what concerns it.
struct ChangeSet
{
    std::int64_t revision = 0;
    std::set<Id> steps, handoffs, parties, calendars, scenarios, placements, routes, notes;
    bool mapInfo = false;
    bool everything = false; // reloaded: nothing of the old may be kept

    // True when numbers can have changed (not only placement, routes, notes, scenario names).
    bool touchesModel() const;
    void add(const Batch &batch);
};

// What differs between two maps, as if one edit had made the one of the other; the revision is left 0. Quick where they
// share their rows.
ChangeSet changesBetween(const ProcessMap &before, const ProcessMap &after);

// What is put was in the map before (undo, redo), or may be new. What was in it can be written.
enum class Rows { New, Restored };

// Applies all changes or none. Errors: StaleEdit (before differs), UnknownReference and others of checkIntegrity
// (only what was touched is checked).
Status apply(const Batch &batch, ProcessMap &map, Rows rows = Rows::New);

} // namespace baton
