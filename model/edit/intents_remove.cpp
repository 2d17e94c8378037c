#include "model/edit/batchbuilder.h"
#include "model/edit/captureduration.h"
#include "model/edit/scenariomentions.h"

#include <algorithm>

namespace baton::intents {

namespace {

// Sorted first: a set made in order is made without looking for places.
std::set<Id> sorted(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    return {ids.begin(), ids.end()};
}

std::set<Id> handoffsToRemove(const ProcessMap &map, const std::set<Id> &steps, const std::vector<Id> &chosen)
{
    std::vector<char> goes(map.steps.size());
    for (const Id &id : steps)
        if (const auto position = map.steps.positionOf(id))
            goes[*position] = 1;
    const auto isGone = [&](const Id &id) {
        const auto position = map.steps.positionOf(id);
        return position && goes[*position];
    };
    std::vector<Id> handoffs = chosen;
    for (const Handoff &handoff : map.handoffs)
        if (isGone(handoff.from) || isGone(handoff.to))
            handoffs.push_back(handoff.id);
    return sorted(std::move(handoffs));
}

// Steps that stay forget how well they catch the errors of steps that go.
void forgetCatches(BatchBuilder &builder, const ProcessMap &map, const std::set<Id> &gone)
{
    const auto isGone = [&](const auto &entry) {
        return gone.contains(entry.first);
    };
    for (const Step &step : map.steps) {
        if (gone.contains(step.id) || std::none_of(step.catches.begin(), step.catches.end(), isGone))
            continue;
        Step changed = step;
        std::erase_if(changed.catches, isGone);
        builder.put(std::move(changed));
    }
}

bool nothingSaidOf(const Party &party)
{
    Party plain;
    plain.id = party.id;
    plain.order = party.order;
    plain.name = party.name;
    return plain == party;
}

// Departments that were no more than the name of what goes.
std::set<Id> partiesToRemove(const ProcessMap &map, const std::set<Id> &steps)
{
    std::set<Id> parties, inUse;
    for (const Step &step : map.steps)
        if (!steps.contains(step.id))
            inUse.insert(step.party);
    for (const Id &id : steps) {
        const Step *step = map.steps.find(id);
        const Party *party = step ? map.parties.find(step->party) : nullptr;
        if (party && !inUse.contains(party->id) && folded(party->name) == folded(step->name) && nothingSaidOf(*party))
            parties.insert(party->id);
    }
    return parties;
}

std::string selectionSubject(const ProcessMap &map, const Selection &selection)
{
    if (const Step *step = selection.steps.empty() ? nullptr : map.steps.find(selection.steps.front()))
        return shownName(*step);
    if (const Handoff *handoff = selection.handoffs.empty() ? nullptr : map.handoffs.find(selection.handoffs.front()))
        return handoffSubject(map, *handoff);
    const Note *note = selection.notes.empty() ? nullptr : map.notes.find(selection.notes.front());
    return note ? note->text : std::string();
}

} // namespace

Batch remove(const ProcessMap &map, const Selection &selection, NameParties named)
{
    BatchBuilder builder(map, Intent::Remove, selectionSubject(map, selection));
    const std::set<Id> steps = sorted(selection.steps);
    const std::set<Id> handoffs = handoffsToRemove(map, steps, selection.handoffs);
    for (const Id &id : handoffs)
        builder.remove<Route>(id);
    for (const Id &id : handoffs)
        builder.remove<Handoff>(id);
    for (const Id &id : steps)
        builder.remove<Placement>(id);
    if (!steps.empty())
        forgetCatches(builder, map, steps);
    for (const Id &id : steps)
        builder.remove<Step>(id);
    for (const Id &id : sorted(selection.notes))
        builder.remove<Note>(id);
    const std::set<Id> parties = named == NameParties::Go ? partiesToRemove(map, steps) : std::set<Id>();
    for (const Id &id : parties)
        builder.remove<Party>(id);
    forgetInScenarios(builder, map, {steps, handoffs, parties, {}});
    return builder.take();
}

Batch removeParty(const ProcessMap &map, const Id &party)
{
    const Party *present = map.parties.find(party);
    if (!present)
        return {};
    BatchBuilder builder(map, Intent::Remove, shownName(*present));
    for (const Step &step : map.steps) {
        if (step.party != party)
            continue;
        Step orphan = step;
        orphan.party.clear();
        builder.put(std::move(orphan));
    }
    builder.remove<Party>(party);
    forgetInScenarios(builder, map, {{}, {}, {party}, {}});
    return builder.take();
}

Batch removeCalendar(const ProcessMap &map, const Id &calendar)
{
    const Calendar *present = map.calendars.find(calendar);
    if (!present)
        return {};
    BatchBuilder builder(map, Intent::Remove, shownName(*present));
    for (Party party : map.parties) {
        if (party.calendar != calendar)
            continue;
        party.calendar.clear();
        builder.put(std::move(party));
    }
    for (Step step : map.steps) {
        if (step.arrivalsCalendar != calendar)
            continue;
        step.arrivalsCalendar.clear();
        builder.put(std::move(step));
    }
    builder.remove<Calendar>(calendar);
    forgetInScenarios(builder, map, {{}, {}, {}, {calendar}});
    return builder.take();
}

Batch removeScenario(const ProcessMap &map, const Id &scenario)
{
    const Scenario *present = map.scenarios.find(scenario);
    BatchBuilder builder(map, Intent::Remove, present ? shownName(*present) : std::string());
    builder.remove<Scenario>(scenario);
    return builder.take();
}

} // namespace baton::intents
