#include "model/map/elementjson.h"

#include "model/map/fieldreader.h"
#include "model/map/fieldwriter.h"

namespace baton {

namespace {

constexpr double mostMoney = 1e12;
constexpr double mostUnits = 1e7;
constexpr int mostPeople = 1'000'000;
constexpr int mostBatch = 1'000'000;

const Words<PartyKind> partyKinds{
    {"internal", PartyKind::Internal}, {"vendor", PartyKind::Vendor}, {"customer", PartyKind::Customer}};
const Words<Join> joins{{"any", Join::Any}, {"all", Join::All}};
const Words<Split> splits{{"one", Split::One}, {"all", Split::All}, {"some", Split::Some}};
const Words<ValueClass> values{
    {"needed", ValueClass::Needed}, {"adds", ValueClass::Adding}, {"waste", ValueClass::Waste}};
const Words<Repair> repairs{{"patch", Repair::Patch}, {"redo", Repair::Redo}};
const Words<Closing> closings{{"pause", Closing::Pause}, {"finish", Closing::Finish}};
const Words<StandardClock> clocks{{"working", StandardClock::Working}, {"elapsed", StandardClock::Elapsed}};
const Words<StandardEvent> beginnings{{"received", StandardEvent::Received},
                                      {"started", StandardEvent::Started},
                                      {"finished", StandardEvent::Finished},
                                      {"dispatched", StandardEvent::Dispatched}};
const Words<StandardEvent> ends{{"finished", StandardEvent::Finished},
                                {"dispatched", StandardEvent::Dispatched},
                                {"arrived", StandardEvent::Arrived},
                                {"started", StandardEvent::CustomerStarted},
                                {"complete", StandardEvent::Complete}};

std::optional<int> usualPeople(PartyKind kind)
{
    return kind == PartyKind::Internal ? std::optional<int>(1) : std::nullopt;
}

Status readCatch(const std::string &key, const JsonValue &chance, std::map<std::string, double> &into)
{
    JsonValue single = JsonValue::ofObject();
    single.add("catches", chance);
    FieldReader reader(single);
    double value = 0;
    reader.number("catches", value, 0, 1);
    // Nothing is caught unless it is said: only an exception from "*" needs to say 0.
    if (key != "*" || value != 0)
        into[key] = value;
    return reader.finish();
}

Status readCatches(const JsonValue &value, std::map<std::string, double> &into)
{
    std::map<std::string, double> read;
    if (value.kind == JsonValue::Kind::Number) {
        if (const Status status = readCatch("*", value, read); !status)
            return status;
    } else if (value.kind != JsonValue::Kind::Object) {
        return Error(ErrorCode::WrongType, {"catches", "object"});
    }
    for (const auto &[step, chance] : value.members) {
        if (step != "*" && !isValidId(step))
            return Error(ErrorCode::BadId, {step}).at(chance.line, chance.column);
        if (const Status status = readCatch(step, chance, read); !status)
            return status;
    }
    into = std::move(read);
    return Done{};
}

JsonValue writeCatches(const std::map<std::string, double> &catches)
{
    JsonValue object = JsonValue::ofObject();
    for (const auto &[step, chance] : catches)
        object.add(step, JsonValue::ofNumber(chance));
    return object;
}

Status readStandard(const JsonValue &value, std::optional<Standard> &into)
{
    into.reset();
    if (value.kind == JsonValue::Kind::Null)
        return Done{};
    if (value.kind != JsonValue::Kind::Object)
        return Error(ErrorCode::WrongType, {"standard", "object"});
    Standard standard;
    FieldReader reader(value);
    reader.required("within");
    reader.duration("within", standard.within);
    reader.number("share", standard.share, 0, 1);
    reader.word("clock", standard.clock, clocks);
    reader.word("from", standard.from, beginnings);
    reader.word("to", standard.to, ends);
    const Status status = reader.finish(standard.unknown);
    into = std::move(standard);
    return status;
}

JsonValue writeStandard(const std::optional<Standard> &standard, Members members)
{
    if (!standard)
        return JsonValue::ofNull();
    const Standard usual;
    FieldWriter writer(members);
    writer.put("within", JsonValue::ofText(writeDuration(standard->within)), false);
    writer.number("share", standard->share, usual.share);
    writer.word("clock", standard->clock, usual.clock, clocks);
    writer.word("from", standard->from, usual.from, beginnings);
    writer.word("to", standard->to, usual.to, ends);
    return writer.finish(standard->unknown);
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

bool isEdit(const JsonValue &value)
{
    if (value.kind == JsonValue::Kind::Array)
        return std::all_of(value.items.begin(), value.items.end(), isEdit) && !value.items.empty();
    return value.kind == JsonValue::Kind::Object && value.members.size() == 1 &&
           (value.members[0].first == "put" || value.members[0].first == "remove") &&
           value.members[0].second.kind == JsonValue::Kind::Object;
}

Status readEdits(const JsonValue &value, std::vector<std::string> &into)
{
    if (value.kind != JsonValue::Kind::Array)
        return Error(ErrorCode::WrongType, {"edits", "array"});
    into.clear();
    for (const JsonValue &edit : value.items) {
        if (!isEdit(edit))
            return Error(ErrorCode::WrongType, {"edits", "put or remove"}).at(edit.line, edit.column);
        into.push_back(writeJson(edit));
    }
    return Done{};
}

JsonValue writeEdits(const std::vector<std::string> &edits)
{
    JsonValue array = JsonValue::ofArray();
    for (const std::string &edit : edits)
        if (Result<JsonValue> value = parseJson(edit))
            array.push(std::move(*value));
    return array;
}

Status readPoint(const JsonValue &value, Point &into)
{
    if (value.kind != JsonValue::Kind::Array || value.items.size() != 2)
        return Error(ErrorCode::WrongType, {"bends", "[x, y]"}).at(value.line, value.column);
    JsonValue pair = JsonValue::ofObject();
    pair.add("x", value.items[0]).add("y", value.items[1]);
    FieldReader reader(pair);
    reader.number("x", into.x, -mostUnits, mostUnits);
    reader.number("y", into.y, -mostUnits, mostUnits);
    return reader.finish();
}

Status readBends(const JsonValue &value, std::vector<Point> &into)
{
    into.clear();
    if (value.kind == JsonValue::Kind::Null)
        return Done{};
    if (value.kind != JsonValue::Kind::Array)
        return Error(ErrorCode::WrongType, {"bends", "array"});
    for (const JsonValue &item : value.items)
        if (const Status status = readPoint(item, into.emplace_back()); !status)
            return status;
    return Done{};
}

JsonValue writeBends(const std::vector<Point> &bends)
{
    JsonValue array = JsonValue::ofArray();
    for (const Point &point : bends)
        array.push(JsonValue::ofArray({JsonValue::ofNumber(point.x), JsonValue::ofNumber(point.y)}));
    return array;
}

} // namespace

Status readElement(const JsonValue &object, MapInfo &into)
{
    FieldReader reader(object);
    for (const char *table : {"id", "calendars", "parties", "steps", "handoffs", "scenarios", "notes", "format"})
        reader.refuse(table);
    reader.text("title", into.title);
    reader.text("description", into.description);
    reader.text("currency", into.currency);
    reader.number("hours_per_day", into.hoursPerDay, 1.0 / 60, 24);
    return reader.finish(into);
}

JsonValue writeElement(const MapInfo &element, Members members)
{
    const MapInfo usual;
    FieldWriter writer(members);
    writer.text("title", element.title);
    writer.text("description", element.description);
    writer.text("currency", element.currency, usual.currency);
    writer.number("hours_per_day", element.hoursPerDay, usual.hoursPerDay);
    return writer.finish(element);
}

Status readElement(const JsonValue &object, Calendar &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.text("name", into.name);
    reader.text("zone", into.spec.zone);
    reader.texts("weekly", into.spec.weekly);
    reader.texts("closed", into.spec.closed);
    reader.texts("extra", into.spec.extra);
    const Status status = reader.finish(into);
    return status ? checkCalendar(object, into.spec) : status;
}

JsonValue writeElement(const Calendar &element, Members members)
{
    FieldWriter writer(members);
    writer.id(element.id);
    writer.text("name", element.name);
    writer.text("zone", element.spec.zone);
    writer.texts("weekly", element.spec.weekly);
    writer.texts("closed", element.spec.closed);
    writer.texts("extra", element.spec.extra);
    return writer.finish(element);
}

Status readElement(const JsonValue &object, Party &into)
{
    const bool usual = into.people == usualPeople(into.kind);
    FieldReader reader(object);
    reader.id(into.id);
    reader.text("name", into.name);
    reader.word("kind", into.kind, partyKinds);
    if (usual)
        into.people = usualPeople(into.kind);
    reader.whole("people", into.people, 1, mostPeople);
    reader.reference("calendar", into.calendar);
    reader.number("cost_per_hour", into.costPerHour, 0, mostMoney);
    reader.colour("colour", into.colour);
    return reader.finish(into);
}

JsonValue writeElement(const Party &element, Members members)
{
    FieldWriter writer(members);
    writer.id(element.id);
    writer.text("name", element.name);
    writer.word("kind", element.kind, PartyKind::Internal, partyKinds);
    writer.whole("people", element.people, usualPeople(element.kind));
    writer.textOrNull("calendar", element.calendar);
    writer.number("cost_per_hour", element.costPerHour);
    writer.text("colour", element.colour);
    return writer.finish(element);
}

Status readElement(const JsonValue &object, Step &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.text("name", into.name);
    reader.reference("party", into.party);
    reader.law("work", into.work);
    reader.law("arrivals", into.arrivals);
    reader.reference("arrivals_calendar", into.arrivalsCalendar);
    reader.word("join", into.join, joins);
    reader.word("split", into.split, splits);
    reader.word("value", into.value, values);
    reader.number("introduces", into.introduces, 0, 1);
    reader.value("catches", [&](const JsonValue &value) { return readCatches(value, into.catches); });
    reader.law("investigate", into.investigate);
    reader.law("fix", into.fix);
    reader.word("repair", into.repair, repairs);
    reader.word("closing", into.closing, closings);
    reader.law("setup", into.setup);
    reader.number("cost_per_case", into.costPerCase, 0, mostMoney);
    reader.number("notices", into.notices, 0, 1);
    reader.number("cost_noticed", into.costNoticed, 0, mostMoney);
    reader.number("cost_unnoticed", into.costUnnoticed, 0, mostMoney);
    reader.text("notes", into.notes);
    for (const char *key : {"x", "y", "width", "height", "by_hand"})
        reader.leave(key);
    return reader.finish(into);
}

JsonValue writeElement(const Step &element, Members members)
{
    const Step usual;
    FieldWriter writer(members);
    writer.id(element.id);
    writer.text("name", element.name);
    writer.textOrNull("party", element.party);
    writer.law("work", element.work);
    writer.law("arrivals", element.arrivals);
    writer.textOrNull("arrivals_calendar", element.arrivalsCalendar);
    writer.word("join", element.join, usual.join, joins);
    writer.word("split", element.split, usual.split, splits);
    writer.word("value", element.value, usual.value, values);
    writer.number("introduces", element.introduces);
    writer.put("catches", writeCatches(element.catches), element.catches.empty());
    writer.law("investigate", element.investigate);
    writer.law("fix", element.fix);
    writer.word("repair", element.repair, usual.repair, repairs);
    writer.word("closing", element.closing, usual.closing, closings);
    writer.law("setup", element.setup);
    writer.number("cost_per_case", element.costPerCase);
    writer.number("notices", element.notices);
    writer.number("cost_noticed", element.costNoticed);
    writer.number("cost_unnoticed", element.costUnnoticed);
    writer.text("notes", element.notes);
    return writer.finish(element);
}

Status readElement(const JsonValue &object, Handoff &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.reference("from", into.from);
    reader.reference("to", into.to);
    reader.text("deliverable", into.deliverable);
    reader.number("share", into.share, 0, 1);
    reader.law("delay", into.delay);
    reader.number("goes_wrong", into.goesWrong, 0, 1);
    reader.value("standard", [&](const JsonValue &value) { return readStandard(value, into.standard); });
    reader.number("inspection", into.inspection, 0, 1);
    reader.flag("carries_errors", into.carriesErrors);
    reader.whole("batch", into.batch, 1, mostBatch);
    reader.duration("batch_timeout", into.batchTimeout);
    reader.whole("importance", into.importance, 1, 5);
    reader.number("rating", into.rating, 0, 10);
    reader.number("self_rating", into.selfRating, 0, 10);
    reader.text("means_right", into.meansRight);
    reader.date("agreed_by_supplier", into.agreedBySupplier);
    reader.date("agreed_by_customer", into.agreedByCustomer);
    reader.date("review", into.review);
    reader.text("notes", into.notes);
    reader.leave("bends");
    return reader.finish(into);
}

JsonValue writeElement(const Handoff &element, Members members)
{
    FieldWriter writer(members);
    writer.id(element.id);
    writer.text("from", element.from);
    writer.text("to", element.to);
    writer.text("deliverable", element.deliverable);
    writer.number("share", element.share);
    writer.law("delay", element.delay);
    writer.number("goes_wrong", element.goesWrong);
    writer.put("standard", writeStandard(element.standard, members), !element.standard);
    writer.number("inspection", element.inspection);
    writer.flag("carries_errors", element.carriesErrors, true);
    writer.whole("batch", element.batch, 1);
    writer.duration("batch_timeout", element.batchTimeout);
    writer.whole("importance", element.importance, std::nullopt);
    writer.number("rating", element.rating);
    writer.number("self_rating", element.selfRating);
    writer.text("means_right", element.meansRight);
    writer.textOrNull("agreed_by_supplier", element.agreedBySupplier);
    writer.textOrNull("agreed_by_customer", element.agreedByCustomer);
    writer.textOrNull("review", element.review);
    writer.text("notes", element.notes);
    return writer.finish(element);
}

Status readElement(const JsonValue &object, Scenario &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.text("name", into.name);
    reader.text("notes", into.notes);
    reader.value("edits", [&](const JsonValue &value) { return readEdits(value, into.edits); });
    return reader.finish(into);
}

JsonValue writeElement(const Scenario &element, Members members)
{
    FieldWriter writer(members);
    writer.id(element.id);
    writer.put("name", JsonValue::ofText(element.name), false); // map files must have it
    writer.text("notes", element.notes);
    writer.put("edits", writeEdits(element.edits), element.edits.empty());
    return writer.finish(element);
}

Status readElement(const JsonValue &object, Placement &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.number("x", into.x, -mostUnits, mostUnits);
    reader.number("y", into.y, -mostUnits, mostUnits);
    reader.number("width", into.width, 0, mostUnits);
    reader.number("height", into.height, 0, mostUnits);
    reader.flag("by_hand", into.byHand);
    return reader.finish();
}

JsonValue writeElement(const Placement &element, Members members)
{
    FieldWriter writer(members);
    writer.id(element.id);
    writer.put("x", JsonValue::ofNumber(element.x), false);
    writer.put("y", JsonValue::ofNumber(element.y), false);
    writer.number("width", element.width);
    writer.number("height", element.height);
    writer.flag("by_hand", element.byHand, false);
    return writer.finish();
}

Status readElement(const JsonValue &object, Route &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.value("bends", [&](const JsonValue &value) { return readBends(value, into.bends); });
    return reader.finish();
}

JsonValue writeElement(const Route &element, Members members)
{
    FieldWriter writer(members);
    writer.id(element.id);
    writer.put("bends", writeBends(element.bends), element.bends.empty());
    return writer.finish();
}

Status readElement(const JsonValue &object, Note &into)
{
    FieldReader reader(object);
    reader.id(into.id);
    reader.text("text", into.text);
    reader.number("x", into.x, -mostUnits, mostUnits);
    reader.number("y", into.y, -mostUnits, mostUnits);
    reader.number("width", into.width, 0, mostUnits);
    reader.number("height", into.height, 0, mostUnits);
    return reader.finish(into);
}

JsonValue writeElement(const Note &element, Members members)
{
    const Note usual;
    FieldWriter writer(members);
    writer.id(element.id);
    writer.text("text", element.text);
    writer.number("x", element.x);
    writer.number("y", element.y);
    writer.number("width", element.width, usual.width);
    writer.number("height", element.height, usual.height);
    return writer.finish(element);
}

} // namespace baton
