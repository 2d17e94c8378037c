#include "model/map/fieldvalues.h"

#include "model/map/fieldreader.h"
#include "model/map/fieldwriter.h"
#include "model/map/limits.h"

#include <algorithm>

namespace baton {

namespace {

using Kind = JsonValue::Kind;

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

template <class Form, class Of>
void standardFields(Form &form, Of &standard)
{
    const Standard usual;
    form.required("within");
    form.duration("within", standard.within);
    form.number("share", standard.share, 0, 1, usual.share);
    form.word("clock", standard.clock, usual.clock, clocks);
    form.word("from", standard.from, usual.from, beginnings);
    form.word("to", standard.to, usual.to, ends);
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

bool isEdit(const JsonValue &value)
{
    if (value.kind == Kind::Array)
        return std::all_of(value.items.begin(), value.items.end(), isEdit) && !value.items.empty();
    return value.kind == Kind::Object && value.members.size() == 1 &&
           (value.members[0].first == "put" || value.members[0].first == "remove") &&
           value.members[0].second.kind == Kind::Object;
}

Status readPoint(const JsonValue &value, Point &into)
{
    if (value.kind != Kind::Array || value.items.size() != 2)
        return Error(ErrorCode::WrongType, {"bends", "[x, y]"}).at(value.line, value.column);
    JsonValue pair = JsonValue::ofObject();
    pair.add("x", value.items[0]).add("y", value.items[1]);
    FieldReader reader(pair);
    reader.number("x", into.x, -mostUnits, mostUnits);
    reader.number("y", into.y, -mostUnits, mostUnits);
    return reader.finish();
}

} // namespace

Status readValue(const JsonValue &value, std::map<std::string, double> &catches)
{
    std::map<std::string, double> read;
    if (value.kind == Kind::Number) {
        if (const Status status = readCatch("*", value, read); !status)
            return status;
    } else if (value.kind != Kind::Object) {
        return Error(ErrorCode::WrongType, {"catches", "object"});
    }
    for (const auto &[step, chance] : value.members) {
        if (step != "*" && !isValidId(step))
            return Error(ErrorCode::BadId, {step}).at(chance.line, chance.column);
        if (const Status status = readCatch(step, chance, read); !status)
            return status;
    }
    catches = std::move(read);
    return Done{};
}

JsonValue writeValue(const std::map<std::string, double> &catches, Members)
{
    JsonValue object = JsonValue::ofObject();
    for (const auto &[step, chance] : catches)
        object.add(step, JsonValue::ofNumber(chance));
    return object;
}

Status readValue(const JsonValue &value, std::optional<Standard> &into)
{
    if (value.kind == Kind::Null) {
        into.reset();
        return Done{};
    }
    if (value.kind != Kind::Object)
        return Error(ErrorCode::WrongType, {"standard", "object"});
    Standard standard;
    FieldReader reader(value);
    standardFields(reader, standard);
    const Status status = reader.finish(standard.unknown);
    if (status)
        into = std::move(standard);
    return status;
}

JsonValue writeValue(const std::optional<Standard> &standard, Members members)
{
    if (!standard)
        return JsonValue::ofNull();
    FieldWriter writer(members);
    standardFields(writer, *standard);
    return writer.finish(standard->unknown);
}

Status readValue(const JsonValue &value, std::vector<std::string> &edits)
{
    if (value.kind != Kind::Array)
        return Error(ErrorCode::WrongType, {"edits", "array"});
    std::vector<std::string> read;
    for (const JsonValue &edit : value.items) {
        if (!isEdit(edit))
            return Error(ErrorCode::WrongType, {"edits", "put or remove"}).at(edit.line, edit.column);
        read.push_back(writeJson(edit));
    }
    edits = std::move(read);
    return Done{};
}

JsonValue writeValue(const std::vector<std::string> &edits, Members)
{
    JsonValue array = JsonValue::ofArray();
    for (const std::string &edit : edits)
        if (Result<JsonValue> value = parseJson(edit))
            array.push(std::move(*value));
    return array;
}

Status readValue(const JsonValue &value, std::vector<Point> &bends)
{
    if (value.kind != Kind::Null && value.kind != Kind::Array)
        return Error(ErrorCode::WrongType, {"bends", "array"});
    std::vector<Point> read;
    for (const JsonValue &item : value.items)
        if (const Status status = readPoint(item, read.emplace_back()); !status)
            return status;
    bends = std::move(read);
    return Done{};
}

JsonValue writeValue(const std::vector<Point> &bends, Members)
{
    JsonValue array = JsonValue::ofArray();
    for (const Point &point : bends)
        array.push(JsonValue::ofArray({JsonValue::ofNumber(point.x), JsonValue::ofNumber(point.y)}));
    return array;
}

Status readValue(const JsonValue &value, std::vector<Phase> &phases)
{
    if (value.kind != Kind::Null && value.kind != Kind::Array)
        return Error(ErrorCode::WrongType, {"phases", "array"});
    std::vector<Phase> read;
    for (const JsonValue &item : value.items) {
        if (item.kind != Kind::Object || !item.find("x"))
            return Error(ErrorCode::WrongType, {"phases", "name and x"}).at(item.line, item.column);
        FieldReader reader(item);
        reader.text("name", read.emplace_back().name);
        reader.number("x", read.back().x, -mostUnits, mostUnits);
        if (const Status status = reader.finish(); !status)
            return status;
    }
    std::stable_sort(read.begin(), read.end(), [](const Phase &a, const Phase &b) { return a.x < b.x; });
    phases = std::move(read);
    return Done{};
}

JsonValue writeValue(const std::vector<Phase> &phases, Members)
{
    JsonValue array = JsonValue::ofArray();
    for (const Phase &phase : phases) {
        JsonValue object = JsonValue::ofObject();
        object.add("name", JsonValue::ofText(phase.name)).add("x", JsonValue::ofNumber(phase.x));
        array.push(std::move(object));
    }
    return array;
}

} // namespace baton
