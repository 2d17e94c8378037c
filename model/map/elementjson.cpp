#include "model/map/elementjson.h"

#include "model/map/fieldreader.h"
#include "model/map/fieldvalues.h"
#include "model/map/fieldwriter.h"
#include "model/map/limits.h"

#include <concepts>

namespace baton {

namespace {

const Words<PartyKind> partyKinds{
    {"internal", PartyKind::Internal}, {"vendor", PartyKind::Vendor}, {"customer", PartyKind::Customer}};
const Words<Join> joins{{"any", Join::Any}, {"all", Join::All}};
const Words<Split> splits{{"one", Split::One}, {"all", Split::All}, {"some", Split::Some}};
const Words<ValueClass> values{
    {"needed", ValueClass::Needed}, {"adds", ValueClass::Adding}, {"waste", ValueClass::Waste}};
const Words<Repair> repairs{{"patch", Repair::Patch}, {"redo", Repair::Redo}};
const Words<AnswerScale> ratingScales{{"1-5", AnswerScale::OneToFive}, {"0-10", AnswerScale::ZeroToTen}};
const Words<Closing> closings{{"pause", Closing::Pause}, {"finish", Closing::Finish}};

std::optional<int> usualPeople(PartyKind kind)
{
    return kind == PartyKind::Internal ? std::optional<int>(1) : std::nullopt;
}

// -- The fields of each element in the order of the files. `form` is a FieldReader and the element a new or an older
// -- one, or `form` is a FieldWriter and the element is constant.

template <class Given, class Wanted>
concept Is = std::same_as<std::remove_const_t<Given>, Wanted>;

void fields(auto &form, Is<MapInfo> auto &map)
{
    const MapInfo usual;
    for (const char *table : {"id", "calendars", "parties", "steps", "handoffs", "scenarios", "notes", "format"})
        form.refuse(table);
    form.text("title", map.title);
    form.text("description", map.description);
    form.text("currency", map.currency, usual.currency);
    form.number("hours_per_day", map.hoursPerDay, 1.0 / 60, 24, usual.hoursPerDay);
    form.value("phases", map.phases);
    form.word("rating_scale", map.ratingScale, usual.ratingScale, ratingScales);
    form.value("results", map.results);
}

void fields(auto &form, Is<Calendar> auto &calendar)
{
    form.id(calendar.id);
    form.text("name", calendar.name);
    form.text("zone", calendar.spec.zone);
    form.texts("weekly", calendar.spec.weekly);
    form.texts("closed", calendar.spec.closed);
    form.texts("extra", calendar.spec.extra);
}

template <Is<Party> Of>
void fields(auto &form, Of &party)
{
    const bool asUsual = party.people == usualPeople(party.kind);
    form.id(party.id);
    form.text("name", party.name);
    form.word("kind", party.kind, PartyKind::Internal, partyKinds);
    if constexpr (!std::is_const_v<Of>)
        if (asUsual)
            party.people = usualPeople(party.kind);
    form.whole("people", party.people, 1, mostPeople, usualPeople(party.kind));
    form.reference("calendar", party.calendar);
    form.number("cost_per_hour", party.costPerHour, 0, mostMoney);
    form.colour("colour", party.colour);
    form.number("lane_height", party.laneHeight, 0, mostUnits);
    form.flag("lane_folded", party.laneFolded);
}

void fields(auto &form, Is<Step> auto &step)
{
    const Step usual;
    form.id(step.id);
    form.text("name", step.name);
    form.reference("party", step.party);
    form.law("work", step.work);
    form.whole("people_needed", step.peopleNeeded, 1, mostPeople);
    form.law("arrivals", step.arrivals);
    form.reference("arrivals_calendar", step.arrivalsCalendar);
    form.whole("arrivals_batch", step.arrivalsBatch, 1, mostBatch);
    form.word("join", step.join, usual.join, joins);
    form.word("split", step.split, usual.split, splits);
    form.word("value", step.value, usual.value, values);
    form.number("introduces", step.introduces, 0, 1);
    form.value("catches", step.catches);
    form.law("investigate", step.investigate);
    form.law("fix", step.fix);
    form.word("repair", step.repair, usual.repair, repairs);
    form.word("closing", step.closing, usual.closing, closings);
    form.whole("priority", step.priority, -mostPriority, mostPriority, usual.priority);
    form.law("setup", step.setup);
    form.number("cost_per_case", step.costPerCase, 0, mostMoney);
    form.number("notices", step.notices, 0, 1);
    form.number("cost_noticed", step.costNoticed, 0, mostMoney);
    form.number("cost_unnoticed", step.costUnnoticed, 0, mostMoney);
    form.text("notes", step.notes);
    for (const char *placed : {"x", "y", "width", "height", "by_hand", "locked"})
        form.leave(placed);
}

void fields(auto &form, Is<Handoff> auto &handoff)
{
    form.id(handoff.id);
    form.reference("from", handoff.from);
    form.reference("to", handoff.to);
    form.text("deliverable", handoff.deliverable);
    form.number("share", handoff.share, 0, 1);
    form.law("delay", handoff.delay);
    form.number("goes_wrong", handoff.goesWrong, 0, 1);
    form.value("standard", handoff.standard);
    form.number("inspection", handoff.inspection, 0, 1);
    form.flag("carries_errors", handoff.carriesErrors, true);
    form.whole("batch", handoff.batch, 1, mostBatch);
    form.duration("batch_timeout", handoff.batchTimeout);
    form.whole("importance", handoff.importance, 1, 5);
    form.number("rating", handoff.rating, 0, 10);
    form.number("self_rating", handoff.selfRating, 0, 10);
    form.value("scores", handoff.scores);
    form.text("means_right", handoff.meansRight);
    form.date("agreed_by_supplier", handoff.agreedBySupplier);
    form.date("agreed_by_customer", handoff.agreedByCustomer);
    form.date("review", handoff.review);
    form.text("notes", handoff.notes);
    form.leave("bends");
}

void fields(auto &form, Is<Scenario> auto &scenario)
{
    form.id(scenario.id);
    form.text("name", scenario.name, std::nullopt); // map files must have it
    form.text("notes", scenario.notes);
    form.value("edits", scenario.edits);
}

void fields(auto &form, Is<Placement> auto &placement)
{
    form.id(placement.id);
    form.number("x", placement.x, -mostUnits, mostUnits, std::nullopt);
    form.number("y", placement.y, -mostUnits, mostUnits, std::nullopt);
    form.number("width", placement.width, 0, mostUnits);
    form.number("height", placement.height, 0, mostUnits);
    form.flag("by_hand", placement.byHand);
    form.flag("locked", placement.locked);
}

void fields(auto &form, Is<Route> auto &route)
{
    form.id(route.id);
    form.value("bends", route.bends);
}

void fields(auto &form, Is<Note> auto &note)
{
    const Note usual;
    form.id(note.id);
    form.text("text", note.text);
    form.number("x", note.x, -mostUnits, mostUnits);
    form.number("y", note.y, -mostUnits, mostUnits);
    form.number("width", note.width, 0, mostUnits, usual.width);
    form.number("height", note.height, 0, mostUnits, usual.height);
}

// -- reading and writing them

// Its other members belong to the step or the handoff of the same id.
template <class Of>
constexpr bool isDrawing = std::same_as<Of, Placement> || std::same_as<Of, Route>;

template <class Of>
Status read(const JsonValue &object, Of &into)
{
    FieldReader reader(object);
    fields(reader, into);
    if constexpr (isDrawing<Of>)
        return reader.finish();
    else
        return reader.finish(into);
}

template <class Of>
JsonValue write(const Of &element, Members members)
{
    FieldWriter writer(members);
    fields(writer, element);
    if constexpr (isDrawing<Of>)
        return writer.finish();
    else
        return writer.finish(element);
}

Status checkCalendar(const JsonValue &object, const CalendarSpec &spec)
{
    const Result<WorkingCalendar> compiled = WorkingCalendar::compile(spec);
    if (compiled)
        return Done{};
    const Error &error = compiled.error();
    for (const auto &[key, value] : object.members)
        for (const JsonValue &item : value.items)
            if (!error.args.empty() && item.text == error.args[0])
                return error.at(item.line, item.column);
    const JsonValue *zone = object.find("zone");
    const bool inZone = zone && !error.args.empty() && zone->text == error.args[0];
    return inZone ? error.at(zone->line, zone->column) : error.at(object.line, object.column);
}

} // namespace

Status readElement(const JsonValue &object, Calendar &into)
{
    const Status status = read(object, into);
    return status ? checkCalendar(object, into.spec) : status;
}

Status readElement(const JsonValue &object, MapInfo &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Party &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Step &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Handoff &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Scenario &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Placement &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Route &into)
{
    return read(object, into);
}

Status readElement(const JsonValue &object, Note &into)
{
    return read(object, into);
}

JsonValue writeElement(const MapInfo &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Calendar &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Party &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Step &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Handoff &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Scenario &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Placement &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Route &element, Members members)
{
    return write(element, members);
}

JsonValue writeElement(const Note &element, Members members)
{
    return write(element, members);
}

} // namespace baton
