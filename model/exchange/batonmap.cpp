#include "model/exchange/codec.h"
#include "model/map/elementjson.h"
#include "model/map/integrity.h"

#include <charconv>
#include <set>

namespace baton::batonmap {

namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view formatPrefix = "baton-map/";
constexpr int formatVersion = 1;
constexpr std::size_t mostScenarios = 1000;
constexpr std::string_view tables[] = {"calendars", "parties", "steps", "handoffs", "scenarios", "notes"};

Error at(const JsonValue &place, Error error)
{
    return error.line ? error : error.at(place.line, place.column);
}

Status checkFormat(const JsonValue &file)
{
    if (file.kind != Kind::Object)
        return at(file, {ErrorCode::WrongType, {"", "object"}});
    const JsonValue *format = file.find("format");
    if (!format)
        return at(file, {ErrorCode::MissingField, {"format"}});
    const std::string_view text = format->text;
    int version = 0;
    const auto number = text.substr(std::min(text.size(), formatPrefix.size()));
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), version);
    const bool ours = format->kind == Kind::String && text.starts_with(formatPrefix) && error == std::errc{} &&
                      end == number.data() + number.size() && version >= 1;
    if (!ours)
        return at(*format, {ErrorCode::UnknownFormat, {format->text}});
    if (version > formatVersion)
        return at(*format, {ErrorCode::NewerFormat, {format->text}});
    return Done{};
}

bool isTable(std::string_view key)
{
    return std::find(std::begin(tables), std::end(tables), key) != std::end(tables);
}

Status readInfo(const JsonValue &file, MapInfo &into)
{
    JsonValue own = JsonValue::ofObject();
    own.line = file.line;
    own.column = file.column;
    for (const auto &[key, value] : file.members)
        if (key != "format" && !isTable(key))
            own.add(key, value);
    return readElement(own, into);
}

const JsonValue *placeOf(const JsonValue &object, const char *field)
{
    const JsonValue *value = object.find(field);
    return value ? value : &object;
}

// An id where files may leave it out.
void nameIfNeeded(Scenario &scenario, const Table<Scenario> &present)
{
    if (scenario.id.empty())
        scenario.id = makeId(scenario.name, [&](const Id &id) { return present.contains(id); });
}

void nameIfNeeded(Note &note, const Table<Note> &present)
{
    if (note.id.empty())
        note.id =
            makeId("note-" + std::to_string(present.size() + 1), [&](const Id &id) { return present.contains(id); });
}

template <class T>
void nameIfNeeded(T &, const Table<T> &)
{}

template <class T>
Status readRow(const JsonValue &object, Table<T> &into)
{
    T element;
    if (const Status status = readElement(object, element); !status)
        return at(object, status.error());
    nameIfNeeded(element, into);
    if (element.id.empty())
        return at(object, {ErrorCode::MissingField, {"id"}});
    if (into.contains(element.id))
        return at(*placeOf(object, "id"), {ErrorCode::DuplicateId, {element.id}});
    element.order = into.nextOrder();
    into.put(std::move(element));
    return Done{};
}

template <class T>
Status readTable(const JsonValue &file, const char *key, Table<T> &into)
{
    const JsonValue *rows = file.find(key);
    if (!rows)
        return Done{};
    if (rows->kind != Kind::Array)
        return at(*rows, {ErrorCode::WrongType, {key, "array"}});
    for (const JsonValue &row : rows->items)
        if (const Status status = readRow(row, into); !status)
            return status;
    return Done{};
}

const std::vector<JsonValue> &rowsOf(const JsonValue &file, const char *key)
{
    static const std::vector<JsonValue> none;
    const JsonValue *rows = file.find(key);
    return rows ? rows->items : none;
}

Status readPlacements(const JsonValue &file, ProcessMap &map)
{
    for (const JsonValue &step : rowsOf(file, "steps")) {
        if (!step.find("x") && !step.find("y"))
            continue;
        for (const char *field : {"x", "y"})
            if (!step.find(field))
                return at(step, {ErrorCode::MissingField, {field}});
        Placement placement;
        if (const Status status = readElement(step, placement); !status)
            return at(step, status.error());
        placement.order = map.placements.nextOrder();
        map.placements.put(std::move(placement));
    }
    return Done{};
}

Status readRoutes(const JsonValue &file, ProcessMap &map)
{
    for (const JsonValue &handoff : rowsOf(file, "handoffs")) {
        Route route;
        if (const Status status = readElement(handoff, route); !status)
            return at(handoff, status.error());
        if (route.bends.empty())
            continue;
        route.order = map.routes.nextOrder();
        map.routes.put(std::move(route));
    }
    return Done{};
}

template <class T>
Status checkReference(const JsonValue &row, const char *field, const Table<T> &table)
{
    const JsonValue *value = row.find(field);
    if (!value || value->text.empty() || table.contains(value->text))
        return Done{};
    return at(*value, {ErrorCode::UnknownReference, {field, value->text}});
}

Status checkCatches(const JsonValue &row, const ProcessMap &map)
{
    const JsonValue *catches = row.find("catches");
    if (!catches)
        return Done{};
    for (const auto &[maker, chance] : catches->members)
        if (maker != "*" && !map.steps.contains(maker))
            return at(chance, {ErrorCode::UnknownReference, {"catches", maker}});
    return Done{};
}

Status checkEnd(const JsonValue &row, const char *field, const ProcessMap &map)
{
    const JsonValue *value = row.find(field);
    if (!value || value->text.empty())
        return at(value ? *value : row, {ErrorCode::MissingField, {field}});
    return checkReference(row, field, map.steps);
}

using RowCheck = std::function<Status(const JsonValue &)>;

Status checkRows(const JsonValue &file, const char *table, std::initializer_list<RowCheck> checks)
{
    for (const JsonValue &row : rowsOf(file, table))
        for (const RowCheck &check : checks)
            if (const Status status = check(row); !status)
                return status;
    return Done{};
}

// The same rules as checkIntegrity, with the place.
Status checkReferences(const JsonValue &file, const ProcessMap &map)
{
    const RowCheck calendar = [&](const JsonValue &row) {
        return checkReference(row, "calendar", map.calendars);
    };
    const RowCheck party = [&](const JsonValue &row) {
        return checkReference(row, "party", map.parties);
    };
    const RowCheck arrivals = [&](const JsonValue &row) {
        return checkReference(row, "arrivals_calendar", map.calendars);
    };
    const RowCheck catches = [&](const JsonValue &row) {
        return checkCatches(row, map);
    };
    const RowCheck from = [&](const JsonValue &row) {
        return checkEnd(row, "from", map);
    };
    const RowCheck to = [&](const JsonValue &row) {
        return checkEnd(row, "to", map);
    };
    const RowCheck name = [&](const JsonValue &row) -> Status {
        return row.find("name") ? Status(Done{}) : at(row, {ErrorCode::MissingField, {"name"}});
    };
    if (const Status status = checkRows(file, "parties", {calendar}); !status)
        return status;
    if (const Status status = checkRows(file, "steps", {party, arrivals, catches}); !status)
        return status;
    if (const Status status = checkRows(file, "handoffs", {from, to}); !status)
        return status;
    return checkRows(file, "scenarios", {name});
}

Status readTables(const JsonValue &file, ProcessMap &map)
{
    if (const auto &scenarios = rowsOf(file, "scenarios"); scenarios.size() > mostScenarios)
        return at(scenarios[mostScenarios], {ErrorCode::TooMany, {"scenarios"}});
    if (const Status status = readInfo(file, map.info); !status)
        return status;
    if (const Status status = readTable(file, "calendars", map.calendars); !status)
        return status;
    if (const Status status = readTable(file, "parties", map.parties); !status)
        return status;
    if (const Status status = readTable(file, "steps", map.steps); !status)
        return status;
    if (const Status status = readTable(file, "handoffs", map.handoffs); !status)
        return status;
    if (const Status status = readTable(file, "scenarios", map.scenarios); !status)
        return status;
    if (const Status status = readTable(file, "notes", map.notes); !status)
        return status;
    if (const Status status = readPlacements(file, map); !status)
        return status;
    return readRoutes(file, map);
}

void addMembers(JsonValue &row, JsonValue &&more)
{
    for (auto &[key, value] : more.members)
        if (key != "id")
            row.add(key, std::move(value));
}

template <class T>
JsonValue writeTable(const Table<T> &table)
{
    JsonValue rows = JsonValue::ofArray();
    for (const T &element : table)
        rows.push(writeElement(element));
    return rows;
}

JsonValue writeSteps(const ProcessMap &map)
{
    JsonValue rows = writeTable(map.steps);
    for (JsonValue &row : rows.items)
        if (const Placement *placement = map.placements.find(row.find("id")->text))
            addMembers(row, writeElement(*placement));
    return rows;
}

JsonValue writeHandoffs(const ProcessMap &map)
{
    JsonValue rows = writeTable(map.handoffs);
    for (JsonValue &row : rows.items)
        if (const Route *route = map.routes.find(row.find("id")->text))
            addMembers(row, writeElement(*route));
    return rows;
}

void addTable(JsonValue &file, const char *key, JsonValue rows)
{
    if (!rows.items.empty())
        file.add(key, std::move(rows));
}

} // namespace

Result<Imported> read(std::string_view bytes)
{
    const Result<JsonValue> file = parseJson(bytes);
    if (!file)
        return file.error();
    if (const Status status = checkFormat(*file); !status)
        return status.error();
    Imported imported;
    if (const Status status = readTables(*file, imported.map); !status)
        return status.error();
    if (const Status status = checkReferences(*file, imported.map); !status)
        return status.error();
    if (const Status status = checkIntegrity(imported.map); !status)
        return at(*file, status.error());
    imported.hasPositions = !imported.map.placements.empty();
    return imported;
}

std::string write(const ProcessMap &map)
{
    JsonValue file = JsonValue::ofObject();
    file.add("format", JsonValue::ofText(std::string(formatPrefix) + std::to_string(formatVersion)));
    for (auto &[key, value] : writeElement(map.info).members)
        file.add(key, std::move(value));
    addTable(file, "calendars", writeTable(map.calendars));
    addTable(file, "parties", writeTable(map.parties));
    addTable(file, "steps", writeSteps(map));
    addTable(file, "handoffs", writeHandoffs(map));
    addTable(file, "scenarios", writeTable(map.scenarios));
    addTable(file, "notes", writeTable(map.notes));
    return writeJson(file, 1) + "\n";
}

} // namespace baton::batonmap
