#include "model/edit/scriptedit.h"

#include "model/edit/batchbuilder.h"
#include "model/edit/merging.h"
#include "model/map/elementjson.h"

namespace baton {

namespace {

constexpr auto kinds = "step, handoff, party, calendar, scenario, note, map";

Error placed(ErrorCode code, std::vector<std::string> args, const JsonValue &where)
{
    return Error(code, std::move(args)).at(where.line, where.column);
}

Result<Id> idOf(const JsonValue &object)
{
    if (object.kind != JsonValue::Kind::Object)
        return placed(ErrorCode::WrongType, {"put", "object"}, object);
    const JsonValue *id = object.find("id");
    if (!id)
        return placed(ErrorCode::MissingField, {"id"}, object);
    if (id->kind != JsonValue::Kind::String || !isValidId(id->text))
        return placed(ErrorCode::BadId, {id->text}, *id);
    return id->text;
}

Status complete(const Handoff &handoff, const JsonValue &object)
{
    if (handoff.from.empty())
        return placed(ErrorCode::MissingField, {"from"}, object);
    if (handoff.to.empty())
        return placed(ErrorCode::MissingField, {"to"}, object);
    return Done{};
}

template <class T>
Status complete(const T &, const JsonValue &)
{
    return Done{};
}

template <class T>
T presentOrNew(const ProcessMap &map, const Id &id)
{
    if (const T *present = findElement<T>(map, id))
        return *present;
    T fresh;
    fresh.id = id;
    return fresh;
}

template <class T>
Batch putBatch(const ProcessMap &map, T element)
{
    intents::BatchBuilder builder(map, Intent::Script);
    builder.put(std::move(element));
    return builder.take();
}

std::string subjectOf(const ProcessMap &map, const AnyChange &change)
{
    if (const auto *handoff = std::get_if<Change<Handoff>>(&change))
        return intents::handoffSubject(map, handoff->after ? *handoff->after : *handoff->before);
    return std::visit(
        [](const auto &one) -> std::string {
            const auto &element = one.after ? *one.after : *one.before;
            if constexpr (requires { element.name; })
                return intents::shownName(element);
            else
                return {};
        },
        change);
}

Status unknown(const std::string &kind, const JsonValue &id)
{
    return placed(ErrorCode::UnknownReference, {kind, id.text}, id);
}

const Scenario *scenarioNamed(const ProcessMap &map, const std::string &name)
{
    for (const Scenario &scenario : map.scenarios)
        if (scenario.name == name)
            return &scenario;
    return nullptr;
}

} // namespace

void ScriptEdit::add(const Batch &batch)
{
    for (const AnyChange &any : batch.changes)
        std::visit(
            [&]<class T>(const Change<T> &change) {
                if (change.after)
                    putElement(m_map, change.after);
                else
                    removeElement<T>(m_map, change.id);
            },
            any);
    std::string subject = m_batch.subject;
    if (subject.empty() && !batch.empty())
        subject = subjectOf(m_map, batch.changes.front());
    m_batch = merged(m_batch, batch);
    m_batch.intent = Intent::Script;
    m_batch.subject = std::move(subject);
}

template <class T>
Status ScriptEdit::putKind(const JsonValue &object)
{
    const Result<Id> id = idOf(object);
    if (!id)
        return id.error();
    T element = presentOrNew<T>(m_map, *id);
    if (const Status status = readElement(object, element); !status)
        return status;
    if (const Status status = complete(element, object); !status)
        return status;
    add(putBatch(m_map, std::move(element)));
    return Done{};
}

// What files write as members of a step or handoff but maps keep in a table of its own.
template <class T>
Status ScriptEdit::putBeside(const JsonValue &object, const Id &id, std::initializer_list<std::string_view> members)
{
    JsonValue own = JsonValue::ofObject();
    own.line = object.line;
    own.column = object.column;
    for (const std::string_view key : members)
        if (const JsonValue *member = object.find(key))
            own.add(std::string(key), *member);
    if (own.members.empty())
        return Done{};
    T element = presentOrNew<T>(m_map, id);
    if (const Status status = readElement(own, element); !status)
        return status;
    element.id = id;
    if constexpr (std::is_same_v<T, Route>)
        add(intents::route(m_map, std::move(element))); // no bends, no route
    else
        add(putBatch(m_map, std::move(element)));
    return Done{};
}

Status ScriptEdit::putScenario(const JsonValue &object)
{
    const JsonValue *name = object.find("name");
    const Scenario *present = name ? scenarioNamed(m_map, name->text) : nullptr;
    Scenario scenario = present ? *present : Scenario{};
    if (const JsonValue *id = object.find("id"))
        scenario = presentOrNew<Scenario>(m_map, id->text);
    else if (!name || name->text.empty())
        return placed(ErrorCode::MissingField, {"name"}, object);
    if (const Status status = readElement(object, scenario); !status)
        return status;
    add(intents::put(m_map, std::move(scenario)));
    return Done{};
}

Status ScriptEdit::putMap(const JsonValue &object)
{
    MapInfo info = m_map.info;
    if (const Status status = readElement(object, info); !status)
        return status;
    add(intents::put(m_map, std::move(info)));
    return Done{};
}

Status ScriptEdit::put(const JsonValue &what)
{
    if (what.kind != JsonValue::Kind::Object || what.members.size() != 1)
        return placed(ErrorCode::WrongType, {"put", "object"}, what);
    const auto &[kind, object] = what.members.front();
    if (object.kind != JsonValue::Kind::Object)
        return placed(ErrorCode::WrongType, {kind, "object"}, object);
    if (kind == "step") {
        const Status status = putKind<Step>(object);
        return status ? putBeside<Placement>(object, object.find("id")->text,
                                             {"x", "y", "width", "height", "by_hand", "locked"})
                      : status;
    }
    if (kind == "handoff") {
        const Status status = putKind<Handoff>(object);
        return status ? putBeside<Route>(object, object.find("id")->text, {"bends"}) : status;
    }
    if (kind == "party")
        return putKind<Party>(object);
    if (kind == "calendar")
        return putKind<Calendar>(object);
    if (kind == "note")
        return putKind<Note>(object);
    if (kind == "scenario")
        return putScenario(object);
    if (kind == "map")
        return putMap(object);
    return placed(ErrorCode::UnknownWord, {"", kind, kinds}, what);
}

Status ScriptEdit::remove(const JsonValue &what)
{
    if (what.kind != JsonValue::Kind::Object || what.members.size() != 1 ||
        what.members.front().second.kind != JsonValue::Kind::String)
        return placed(ErrorCode::WrongType, {"remove", "object"}, what);
    const auto &[kind, id] = what.members.front();
    Batch batch;
    if (kind == "step")
        batch =
            intents::remove(m_map, {m_map.steps.contains(id.text) ? std::vector{id.text} : std::vector<Id>{}, {}, {}});
    else if (kind == "handoff")
        batch = intents::remove(m_map, {{}, {id.text}, {}});
    else if (kind == "note")
        batch = intents::remove(m_map, {{}, {}, {id.text}});
    else if (kind == "party")
        batch = intents::removeParty(m_map, id.text);
    else if (kind == "calendar")
        batch = intents::removeCalendar(m_map, id.text);
    else if (kind == "scenario") {
        const Scenario *named = m_map.scenarios.contains(id.text) ? nullptr : scenarioNamed(m_map, id.text);
        batch = intents::removeScenario(m_map, named ? named->id : id.text);
    } else
        return placed(ErrorCode::UnknownWord, {"", kind, kinds}, what);
    if (batch.empty())
        return unknown(kind, id);
    add(batch);
    return Done{};
}

} // namespace baton
