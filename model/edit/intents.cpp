#include "model/edit/intents.h"

#include "model/edit/batchbuilder.h"

#include <algorithm>

namespace baton::intents {

namespace {

void answer(Id *where, const Id &id)
{
    if (where)
        *where = id;
}

Id addStepTo(BatchBuilder &builder, Step step, std::optional<Placement> placement)
{
    step.id = builder.freshId<Step>(step.id, step.name, "step");
    const Id id = step.id;
    builder.add(std::move(step));
    if (placement) {
        placement->id = id;
        builder.add(std::move(*placement));
    }
    return id;
}

Id addHandoffTo(BatchBuilder &builder, Handoff handoff)
{
    handoff.id = builder.freshId<Handoff>(handoff.id, handoff.from + "-" + handoff.to, "handoff");
    const Id id = handoff.id;
    builder.add(std::move(handoff));
    return id;
}

void putPlacements(BatchBuilder &builder, const std::vector<Placement> &placements)
{
    for (const Placement &placement : placements)
        builder.put(placement);
}

// What was said about the old pair (share of its split, ratings, sign-offs) does not hold for the new one.
Handoff secondHalf(const Handoff &whole, const Id &from)
{
    Handoff half = whole;
    half.id.clear();
    half.from = from;
    half.share.reset();
    half.importance.reset();
    half.rating.reset();
    half.selfRating.reset();
    half.scores = {};
    half.agreedBySupplier.clear();
    half.agreedByCustomer.clear();
    half.review.clear();
    return half;
}

void leadThrough(BatchBuilder &builder, const Handoff &whole, const Id &step)
{
    Handoff firstHalf = whole;
    firstHalf.to = step;
    builder.put(std::move(firstHalf));
    addHandoffTo(builder, secondHalf(whole, step));
    builder.remove<Route>(whole.id);
}

} // namespace

std::string handoffSubject(const ProcessMap &map, const Handoff &handoff)
{
    const auto nameOf = [&](const Id &id) {
        const Step *step = map.steps.find(id);
        return step ? shownName(*step) : id;
    };
    return nameOf(handoff.from) + " \u2192 " + nameOf(handoff.to);
}

Batch addStep(const ProcessMap &map, Step step, std::optional<Placement> placement, Id *newId)
{
    BatchBuilder builder(map, Intent::AddStep, step.name);
    answer(newId, addStepTo(builder, std::move(step), std::move(placement)));
    return builder.take();
}

Batch addHandoff(const ProcessMap &map, Handoff handoff, Id *newId)
{
    BatchBuilder builder(map, Intent::AddHandoff, handoffSubject(map, handoff));
    answer(newId, addHandoffTo(builder, std::move(handoff)));
    return builder.take();
}

Batch addParty(const ProcessMap &map, Party party, Id *newId)
{
    BatchBuilder builder(map, Intent::AddParty, party.name);
    party.id = builder.freshId<Party>(party.id, party.name, "party");
    answer(newId, party.id);
    builder.add(std::move(party));
    return builder.take();
}

Batch addNote(const ProcessMap &map, Note note, Id *newId)
{
    BatchBuilder builder(map, Intent::AddNote, note.text);
    note.id = builder.freshId<Note>(note.id, "", "note");
    answer(newId, note.id);
    builder.add(std::move(note));
    return builder.take();
}

Batch grow(const ProcessMap &map, const Id &step, bool downstream, Step fresh, Placement at,
           const std::vector<Placement> &moved, Id *newStep, Id *newHandoff)
{
    BatchBuilder builder(map, Intent::Grow, fresh.name);
    const Id id = addStepTo(builder, std::move(fresh), std::move(at));
    Handoff handoff;
    handoff.from = downstream ? step : id;
    handoff.to = downstream ? id : step;
    answer(newStep, id);
    answer(newHandoff, addHandoffTo(builder, std::move(handoff)));
    putPlacements(builder, moved);
    return builder.take();
}

Batch insertStep(const ProcessMap &map, const Id &handoff, Step fresh, Placement at,
                 const std::vector<Placement> &moved, Id *newStep)
{
    const Handoff *whole = map.handoffs.find(handoff);
    if (!whole)
        return {};
    BatchBuilder builder(map, Intent::InsertStep, fresh.name);
    const Id id = addStepTo(builder, std::move(fresh), std::move(at));
    answer(newStep, id);
    leadThrough(builder, *whole, id);
    putPlacements(builder, moved);
    return builder.take();
}

bool canBeInserted(const ProcessMap &map, const Id &step)
{
    return std::none_of(map.handoffs.begin(), map.handoffs.end(),
                        [&](const Handoff &each) { return each.from == step || each.to == step; });
}

Batch insertExisting(const ProcessMap &map, const Id &handoff, const Id &step)
{
    const Handoff *whole = map.handoffs.find(handoff);
    const Step *present = map.steps.find(step);
    if (!whole || !present || !canBeInserted(map, step))
        return {};
    BatchBuilder builder(map, Intent::InsertStep, present->name);
    leadThrough(builder, *whole, step);
    return builder.take();
}

} // namespace baton::intents
