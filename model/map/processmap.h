#pragma once

#include "model/map/table.h"

#include <functional>
#include <memory>
#include <string_view>

namespace baton {

// A whole map as a value: it can be copied, compared, kept. References are by id. Placement, routes and notes have
// tables of their own because moving a box must not invalidate an analysis.
struct ProcessMap
{
    MapInfo info;
    Table<Calendar> calendars;
    Table<Party> parties;
    Table<Step> steps;
    Table<Handoff> handoffs;
    Table<Scenario> scenarios;
    Table<Placement> placements;
    Table<Route> routes;
    Table<Note> notes;

    ProcessMap() { info.id = "map"; }
    friend bool operator==(const ProcessMap &, const ProcessMap &) = default;

    // The people that work on a step: its party, or null.
    const Party *partyOf(const Step &step) const { return step.party.empty() ? nullptr : parties.find(step.party); }
    const Party *partyOf(const Id &step) const; // null too where there is no such step
    // Handoffs that leave / reach a step, in table order. Linear in the number of handoffs.
    std::vector<const Handoff *> outgoing(const Id &step) const;
    std::vector<const Handoff *> incoming(const Id &step) const;
    // Share of cases that take each outgoing handoff of a `one` step once defaults are filled in (see Handoff::share):
    // those that do not say share equally what the others leave. Same order as outgoing().
    std::vector<double> shares(const Step &step) const;
};

// A map that nobody changes any more, with the revision it stands for.
struct Snapshot
{
    std::shared_ptr<const ProcessMap> map;
    std::int64_t revision = 0;

    const ProcessMap &operator*() const { return *map; }
    const ProcessMap *operator->() const { return map.get(); }
};

bool isValidId(std::string_view id);
// An id made from a name ("Front desk" -> "front-desk"), not yet used according to `taken`.
Id makeId(std::string_view name, const std::function<bool(const Id &)> &taken);

} // namespace baton
