#include "model/edit/batchbuilder.h"
#include "model/edit/captureduration.h"

#include <algorithm>

namespace baton::intents {

namespace {

template <class T>
Batch putOne(const ProcessMap &map, T element, Intent adding, Intent editing, std::string subject)
{
    const bool isNew = !findElement<T>(map, element.id);
    BatchBuilder builder(map, isNew ? adding : editing, std::move(subject));
    builder.put(std::move(element));
    return builder.take();
}

// True when only who agreed, and until when, differs.
bool onlyAgreed(const Handoff &before, Handoff after)
{
    if (before.agreedBySupplier == after.agreedBySupplier && before.agreedByCustomer == after.agreedByCustomer)
        return false;
    after.agreedBySupplier = before.agreedBySupplier;
    after.agreedByCustomer = before.agreedByCustomer;
    after.review = before.review;
    after.order = before.order;
    return before == after;
}

std::string manySubject(const ProcessMap &map, const std::vector<Step> &steps, const std::vector<Handoff> &handoffs)
{
    if (!steps.empty())
        return shownName(steps.front());
    return handoffs.empty() ? std::string() : handoffSubject(map, handoffs.front());
}

bool onlyRenamed(const Step &before, Step after)
{
    if (before.name == after.name)
        return false;
    after.name = before.name;
    after.order = before.order;
    return before == after;
}

// The department that bears the name of this step and of no other.
const Party *partyNamedAfter(const ProcessMap &map, const Step &step)
{
    const Party *party = map.parties.find(step.party);
    if (!party || folded(party->name) != folded(step.name))
        return nullptr;
    const auto others =
        std::count_if(map.steps.begin(), map.steps.end(), [&](const Step &other) { return other.party == party->id; });
    return others == 1 ? party : nullptr;
}

bool isNameOfAnother(const ProcessMap &map, const Party &own, const std::string &name)
{
    return std::any_of(map.parties.begin(), map.parties.end(), [&, wanted = folded(name)](const Party &party) {
        return party.id != own.id && folded(party.name) == wanted;
    });
}

std::vector<Id> inFull(const Table<Party> &table, const std::vector<Id> &wanted)
{
    std::vector<Id> order;
    const auto listed = [&order](const Id &id) {
        return std::find(order.begin(), order.end(), id) != order.end();
    };
    for (const Id &id : wanted)
        if (table.contains(id) && !listed(id))
            order.push_back(id);
    for (const Party &party : table)
        if (!listed(party.id))
            order.push_back(party.id);
    return order;
}

} // namespace

Batch put(const ProcessMap &map, MapInfo info)
{
    info.id = map.info.id;
    std::string subject = info.title;
    return putOne(map, std::move(info), Intent::EditMap, Intent::EditMap, std::move(subject));
}

Batch put(const ProcessMap &map, Calendar calendar)
{
    std::string subject = shownName(calendar);
    return putOne(map, std::move(calendar), Intent::AddCalendar, Intent::EditCalendar, std::move(subject));
}

Batch put(const ProcessMap &map, Party party)
{
    std::string subject = shownName(party);
    return putOne(map, std::move(party), Intent::AddParty, Intent::EditParty, std::move(subject));
}

Batch put(const ProcessMap &map, Step step)
{
    const Step *present = map.steps.find(step.id);
    const bool renamed = present && onlyRenamed(*present, step);
    std::string subject = shownName(step);
    Batch party;
    if (const Party *own = renamed ? partyNamedAfter(map, *present) : nullptr)
        if (!step.name.empty() && !isNameOfAnother(map, *own, step.name)) {
            Party called = *own;
            called.name = step.name;
            party = put(map, std::move(called));
        }
    Batch batch =
        putOne(map, std::move(step), Intent::AddStep, renamed ? Intent::Rename : Intent::EditStep, std::move(subject));
    batch.changes.insert(batch.changes.end(), party.changes.begin(), party.changes.end());
    return batch;
}

Batch put(const ProcessMap &map, Handoff handoff)
{
    const Handoff *present = map.handoffs.find(handoff.id);
    const bool agreed = present && onlyAgreed(*present, handoff);
    std::string subject = handoffSubject(map, handoff);
    return putOne(map, std::move(handoff), Intent::AddHandoff, agreed ? Intent::Agree : Intent::EditHandoff,
                  std::move(subject));
}

Batch put(const ProcessMap &map, Scenario scenario)
{
    if (scenario.id.empty())
        scenario.id = BatchBuilder(map, Intent::AddScenario).freshId<Scenario>("", scenario.name, "scenario");
    std::string subject = shownName(scenario);
    return putOne(map, std::move(scenario), Intent::AddScenario, Intent::EditScenario, std::move(subject));
}

Batch put(const ProcessMap &map, Note note)
{
    std::string subject = note.text;
    return putOne(map, std::move(note), Intent::AddNote, Intent::EditNote, std::move(subject));
}

Batch putAll(const ProcessMap &map, const std::vector<Step> &steps, const std::vector<Handoff> &handoffs)
{
    const Intent intent = steps.empty() ? Intent::EditHandoff : Intent::EditStep;
    BatchBuilder builder(map, intent, manySubject(map, steps, handoffs));
    for (const Step &step : steps)
        builder.put(step);
    for (const Handoff &handoff : handoffs)
        builder.put(handoff);
    return builder.take();
}

Batch rename(const ProcessMap &map, const Id &step, const std::string &name)
{
    const Step *present = map.steps.find(step);
    if (!present)
        return {};
    Step renamed = *present;
    renamed.name = name;
    return put(map, std::move(renamed));
}

Batch move(const ProcessMap &map, const std::vector<Placement> &placements, Intent intent)
{
    const Step *first = placements.empty() ? nullptr : map.steps.find(placements.front().id);
    BatchBuilder builder(map, intent, first ? shownName(*first) : std::string());
    for (const Placement &placement : placements)
        builder.put(placement);
    return builder.take();
}

Batch route(const ProcessMap &map, Route route)
{
    const Handoff *handoff = map.handoffs.find(route.id);
    if (!handoff)
        return {};
    BatchBuilder builder(map, Intent::Route, handoffSubject(map, *handoff));
    if (route.bends.empty())
        builder.remove<Route>(route.id);
    else
        builder.put(std::move(route));
    return builder.take();
}

Batch reconnect(const ProcessMap &map, const Id &handoff, const Id &from, const Id &to)
{
    const Handoff *present = map.handoffs.find(handoff);
    if (!present || (present->from == from && present->to == to))
        return {};
    Handoff changed = *present;
    changed.from = from;
    changed.to = to;
    BatchBuilder builder(map, Intent::Reconnect, handoffSubject(map, changed));
    builder.put(std::move(changed));
    builder.remove<Route>(handoff);
    return builder.take();
}

Batch reorderParties(const ProcessMap &map, const std::vector<Id> &parties)
{
    const Party *first = parties.empty() ? nullptr : map.parties.find(parties.front());
    BatchBuilder builder(map, Intent::ReorderLanes, first ? shownName(*first) : std::string());
    auto present = map.parties.begin(); // the orders there are go to others: what is added later is numbered as before
    std::int64_t order = 0;
    for (const Id &id : inFull(map.parties, parties)) {
        Party party = *map.parties.find(id);
        order = std::max(order + 1, (present++)->order);
        party.order = order;
        builder.put(std::move(party));
    }
    return builder.take();
}

} // namespace baton::intents
