#pragma once

#include "model/edit/change.h"

#include <functional>

// Pure functions (map, what) -> batch. Cascades (a removed step takes its handoffs, placement, routes along) live
// here only. None of them touches the map. An intent that changes nothing answers an empty batch.
namespace baton::intents {

struct Selection
{
    std::vector<Id> steps;
    std::vector<Id> handoffs;
    std::vector<Id> notes;
    bool empty() const { return steps.empty() && handoffs.empty() && notes.empty(); }
};

// New elements; ids are made from names. `placement.id` is filled in. `party` may be "".
Batch addStep(const ProcessMap &map, Step step, std::optional<Placement> placement, Id *newId = nullptr);
Batch addHandoff(const ProcessMap &map, Handoff handoff, Id *newId = nullptr);
Batch addParty(const ProcessMap &map, Party party, Id *newId = nullptr);
Batch addNote(const ProcessMap &map, Note note, Id *newId = nullptr);

// Grow: a new step after (or before) `step`, with its handoff. `moved` makes room: placements that change with it.
Batch grow(const ProcessMap &map, const Id &step, bool downstream, Step fresh, Placement at,
           const std::vector<Placement> &moved, Id *newStep = nullptr, Id *newHandoff = nullptr);
// A step dropped on a handoff: supplier -> fresh keeps the handoff's data, fresh -> customer gets a copy of it.
Batch insertStep(const ProcessMap &map, const Id &handoff, Step fresh, Placement at,
                 const std::vector<Placement> &moved, Id *newStep = nullptr);

// The same with a step that is there already, and has no handoffs of its own yet: what it hands over and receives is
// not rearranged on the way.
bool canBeInserted(const ProcessMap &map, const Id &step);
Batch insertExisting(const ProcessMap &map, const Id &handoff, const Id &step);

// Replaces the element with the same id; the edit is described as `intent`.
Batch put(const ProcessMap &map, MapInfo info);
Batch put(const ProcessMap &map, Calendar calendar);
Batch put(const ProcessMap &map, Party party);
// A department that bears the name of this step alone takes its new name as well.
Batch put(const ProcessMap &map, Step step);
Batch put(const ProcessMap &map, Handoff handoff);
Batch put(const ProcessMap &map, Scenario scenario);
Batch put(const ProcessMap &map, Note note);
Batch putAll(const ProcessMap &map, const std::vector<Step> &steps, const std::vector<Handoff> &handoffs);
Batch rename(const ProcessMap &map, const Id &step, const std::string &name);
Batch move(const ProcessMap &map, const std::vector<Placement> &placements, Intent intent = Intent::Move);
Batch route(const ProcessMap &map, Route route);
Batch reconnect(const ProcessMap &map, const Id &handoff, const Id &from, const Id &to);
// What is to be called otherwise: a step, a party, what a handoff hands over, the text of a note.
struct NewName
{
    enum class Of { Step, Handoff, Party, Note };
    Of of = Of::Step;
    Id id;
    std::string text;
};
Batch renameAll(const ProcessMap &map, const std::vector<NewName> &names, const std::string &subject);
// How the lane of a party is shown: map units at least (0 = as its steps need), and whether folded to its title.
Batch putLane(const ProcessMap &map, const Id &party, double height, bool folded);
Batch putPhases(const ProcessMap &map, std::vector<Phase> phases);
Batch putResults(const ProcessMap &map, std::vector<PeriodResult> results);
Batch reorderParties(const ProcessMap &map, const std::vector<Id> &parties);

// Departments that were made of the name of a step that goes, and of which nothing else was said, may go with it.
enum class NameParties { Stay, Go };
Batch remove(const ProcessMap &map, const Selection &selection, NameParties parties = NameParties::Stay);
Batch removeParty(const ProcessMap &map, const Id &party);       // its steps lose their party
Batch removeCalendar(const ProcessMap &map, const Id &calendar); // who used it works always
Batch removeScenario(const ProcessMap &map, const Id &scenario);

// Everything of `other` added to the map (ids made fresh where taken): paste, import into an open document.
Batch merge(const ProcessMap &map, const ProcessMap &other, double dx, double dy, Intent intent);
// From one map to another as one batch (restore a version, replace content).
Batch difference(const ProcessMap &from, const ProcessMap &to, Intent intent);

} // namespace baton::intents
