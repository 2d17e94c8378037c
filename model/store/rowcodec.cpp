#include "model/store/rowcodec.h"

#include "model/base/json.h"
#include "model/base/shares.h"
#include "model/edit/tables.h"
#include "model/map/elementjson.h"
#include "model/store/intentnames.h"

#include <algorithm>
#include <array>
#include <span>

namespace baton::store {

namespace {

constexpr std::array kindNames{"map", "calendar", "party", "step", "handoff", "scenario", "placement", "route", "note"};
constexpr std::size_t fewRows = 500;      // not worth a thread
constexpr std::size_t rowsAtOnce = 8'000; // read ahead of being put: bounds the memory
static_assert(kindNames.size() == std::variant_size_v<AnyChange>);

Error damaged(const std::string &what)
{
    return Error(ErrorCode::DamagedDocument, {what});
}

std::optional<std::size_t> kindNamed(std::string_view name)
{
    for (std::size_t kind = 0; kind < kindNames.size(); ++kind)
        if (name == kindNames[kind])
            return kind;
    return std::nullopt;
}

// Calls visit.template operator()<T>() for the kind with that index.
template <class Visit, std::size_t Kind = 0>
auto withKind(std::size_t kind, Visit &&visit)
{
    using T = typename decltype(std::variant_alternative_t<Kind, AnyChange>::before)::value_type;
    if constexpr (Kind + 1 < std::variant_size_v<AnyChange>)
        if (kind != Kind)
            return withKind<Visit, Kind + 1>(kind, std::forward<Visit>(visit));
    return visit.template operator()<T>();
}

template <class T>
ElementRow rowOf(std::size_t kind, const T &element)
{
    return {kind, element.id, element.order, writeJson(writeElement(element))};
}

template <class T>
Result<T> readRow(const Id &id, std::int64_t order, const JsonValue &body)
{
    T element;
    element.id = id;
    element.order = order;
    if (!isValidId(id) || !readElement(body, element) || element.id != id)
        return damaged(id);
    return element;
}

JsonValue ofWhole(std::int64_t value)
{
    return JsonValue::ofText(std::to_string(value));
}

Result<std::int64_t> readWhole(const JsonValue *value)
{
    if (!value || value->kind != JsonValue::Kind::String || value->text.empty() || value->text.size() > 19)
        return damaged("order");
    return std::strtoll(value->text.c_str(), nullptr, 10);
}

std::string textOf(const JsonValue &object, std::string_view key)
{
    const JsonValue *member = object.find(key);
    return member ? member->text : std::string();
}

template <class T>
void writeSide(JsonValue &object, const char *key, const char *orderKey, const SharedRow<T> &side)
{
    if (side)
        object.add(orderKey, ofWhole(side->order)).add(key, writeElement(*side));
}

template <class T>
Status readSide(const JsonValue &object, const char *key, const char *orderKey, const Id &id, SharedRow<T> &side)
{
    const JsonValue *body = object.find(key);
    if (!body)
        return Done{};
    const Result<std::int64_t> order = readWhole(object.find(orderKey));
    if (!order)
        return order.error();
    Result<T> element = readRow<T>(id, *order, *body);
    if (!element)
        return element.error();
    side = std::move(*element);
    return Done{};
}

JsonValue writeChange(const AnyChange &any)
{
    JsonValue object = JsonValue::ofObject();
    object.add("kind", JsonValue::ofText(kindNames[any.index()]));
    std::visit(
        [&](const auto &change) {
            object.add("id", JsonValue::ofText(change.id));
            writeSide(object, "before", "before_order", change.before);
            writeSide(object, "after", "after_order", change.after);
        },
        any);
    return object;
}

Result<AnyChange> readChange(const JsonValue &object)
{
    const std::optional<std::size_t> kind = kindNamed(textOf(object, "kind"));
    if (!kind)
        return damaged("kind");
    return withKind(*kind, [&]<class T>() -> Result<AnyChange> {
        Change<T> change{textOf(object, "id"), {}, {}};
        if (const Status status = readSide(object, "before", "before_order", change.id, change.before); !status)
            return status.error();
        if (const Status status = readSide(object, "after", "after_order", change.id, change.after); !status)
            return status.error();
        return AnyChange(std::move(change));
    });
}

Result<ElementRow> readMapRow(const JsonValue &object, std::vector<JsonValue> &bodies)
{
    const std::optional<std::size_t> kind = kindNamed(textOf(object, "kind"));
    const JsonValue *body = object.find("body");
    const Result<std::int64_t> order = readWhole(object.find("order"));
    if (!kind || !body || !order)
        return damaged("version");
    bodies.push_back(*body);
    return ElementRow{*kind, textOf(object, "id"), *order, {}};
}

template <class Changes>
struct ElementsOf;
template <class... Changes>
struct ElementsOf<std::variant<Changes...>>
{
    using type = std::variant<typename decltype(Changes::before)::value_type...>;
};
using AnyElement = ElementsOf<AnyChange>::type;

Result<AnyElement> readAny(const ElementRow &row, const JsonValue &body)
{
    return withKind(row.kind, [&]<class T>() -> Result<AnyElement> {
        Result<T> element = readRow<T>(row.id, row.order, body);
        return element ? Result<AnyElement>(std::move(*element)) : Result<AnyElement>(element.error());
    });
}

Result<AnyElement> readAny(const ElementRow &row)
{
    const Result<JsonValue> body = parseJson(row.body);
    return body ? readAny(row, *body) : Result<AnyElement>(damaged(row.id));
}

Status putAny(Result<AnyElement> element, ProcessMap &map)
{
    if (!element)
        return element.error();
    if (const auto *info = std::get_if<MapInfo>(&*element); info && info->id != map.info.id)
        return damaged(info->id);
    std::visit([&]<class T>(T &&value) { putElement<T>(map, std::move(value)); }, std::move(*element));
    return Done{};
}

// One Result a row, in their order.
std::vector<std::optional<Result<AnyElement>>> readAll(std::span<const ElementRow> rows)
{
    std::vector<std::optional<Result<AnyElement>>> read(rows.size());
    inShares(rows.size(), fewRows, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            read[i] = readAny(rows[i]);
    });
    return read;
}

} // namespace

std::vector<ElementRow> rowsOf(const ProcessMap &map)
{
    std::vector<ElementRow> rows{rowOf(0, map.info)};
    std::size_t kind = 0;
    const auto addAll = [&](const auto &table) {
        ++kind;
        for (const auto &element : table)
            rows.push_back(rowOf(kind, element));
    };
    addAll(map.calendars);
    addAll(map.parties);
    addAll(map.steps);
    addAll(map.handoffs);
    addAll(map.scenarios);
    addAll(map.placements);
    addAll(map.routes);
    addAll(map.notes);
    return rows;
}

std::optional<ElementRow> rowAfter(const AnyChange &any, ElementRow &key)
{
    return std::visit(
        [&](const auto &change) -> std::optional<ElementRow> {
            key.kind = any.index();
            key.id = change.id;
            return change.after ? std::optional(rowOf(any.index(), *change.after)) : std::nullopt;
        },
        any);
}

Status putRows(const std::vector<ElementRow> &rows, ProcessMap &map, const std::atomic<bool> *cancel)
{
    for (std::size_t from = 0; from < rows.size(); from += rowsAtOnce) {
        if (cancel && *cancel)
            return Error(ErrorCode::Cancelled);
        const std::size_t count = std::min(rowsAtOnce, rows.size() - from);
        for (std::optional<Result<AnyElement>> &element : readAll({rows.data() + from, count}))
            if (const Status status = putAny(std::move(*element), map); !status)
                return status;
    }
    return Done{};
}

std::string writeBatch(const Batch &batch)
{
    JsonValue changes = JsonValue::ofArray();
    for (const AnyChange &change : batch.changes)
        changes.push(writeChange(change));
    JsonValue object = JsonValue::ofObject();
    object.add("intent", JsonValue::ofText(std::string(intentName(batch.intent))));
    object.add("subject", JsonValue::ofText(batch.subject));
    object.add("changes", std::move(changes));
    return writeJson(object);
}

Result<Batch> readBatch(std::string_view text)
{
    const Result<JsonValue> object = parseJson(text);
    const JsonValue *changes = object ? object->find("changes") : nullptr;
    if (!changes)
        return damaged("journal");
    const std::optional<Intent> intent = intentNamed(textOf(*object, "intent"));
    if (!intent)
        return damaged("journal");
    Batch batch{*intent, textOf(*object, "subject"), {}, {}};
    for (const JsonValue &item : changes->items) {
        Result<AnyChange> change = readChange(item);
        if (!change)
            return change.error();
        batch.changes.push_back(std::move(*change));
    }
    return batch;
}

std::string writeWholeMap(const ProcessMap &map)
{
    std::string text = "[";
    for (const ElementRow &row : rowsOf(map)) {
        text += text.size() > 1 ? ",\n" : "\n";
        text += std::string("{\"kind\":\"") + kindNames[row.kind] + "\",\"id\":\"" + row.id + "\",\"order\":\"" +
                std::to_string(row.order) + "\",\"body\":" + row.body + "}";
    }
    return text + "]";
}

Result<ProcessMap> readWholeMap(std::string_view text)
{
    const Result<JsonValue> rows = parseJson(text);
    if (!rows || rows->kind != JsonValue::Kind::Array)
        return damaged("version");
    ProcessMap map;
    for (const JsonValue &item : rows->items) {
        std::vector<JsonValue> body;
        const Result<ElementRow> row = readMapRow(item, body);
        if (!row)
            return row.error();
        if (const Status status = putAny(readAny(*row, body.front()), map); !status)
            return status.error();
    }
    return map;
}

} // namespace baton::store
