#include "model/edit/script.h"

#include "model/edit/merging.h"
#include "model/edit/scriptedit.h"
#include "model/edit/tables.h"

namespace baton {

namespace {

Result<ScriptLine> historyLine(const JsonValue &line, ScriptLine::Kind kind, const JsonValue &flag)
{
    if (line.members.size() != 1 || flag.kind != JsonValue::Kind::Bool || !flag.boolean)
        return Error(ErrorCode::WrongType, {line.members.front().first, "true"}).at(flag.line, flag.column);
    return ScriptLine{kind, {}};
}

Status addOperation(ScriptEdit &edit, const JsonValue &operation)
{
    if (operation.kind != JsonValue::Kind::Object || operation.members.size() != 1)
        return Error(ErrorCode::WrongType, {"", "object"}).at(operation.line, operation.column);
    const auto &[verb, what] = operation.members.front();
    if (verb == "put")
        return edit.put(what);
    if (verb == "remove")
        return edit.remove(what);
    return Error(ErrorCode::UnknownWord, {"", verb, "put, remove, undo, redo"}).at(operation.line, operation.column);
}

const Scenario *findScenario(const ProcessMap &map, std::string_view nameOrId)
{
    if (const Scenario *byId = map.scenarios.find(Id(nameOrId)))
        return byId;
    for (const Scenario &scenario : map.scenarios)
        if (scenario.name == nameOrId)
            return &scenario;
    return nullptr;
}

Status applyLine(const std::string &text, ProcessMap &map)
{
    Result<ScriptLine> line = readScriptLine(text, map);
    if (!line)
        return line.error();
    if (line->kind != ScriptLine::Kind::Edit)
        return Error(ErrorCode::UnknownWord, {"edits", "undo", "put, remove"});
    return apply(line->batch, map);
}

} // namespace

Result<ScriptLine> readScriptLine(std::string_view text, const ProcessMap &map)
{
    const Result<JsonValue> line = parseJson(text);
    if (!line)
        return line.error();
    if (const JsonValue *undo = line->find("undo"))
        return historyLine(*line, ScriptLine::Kind::Undo, *undo);
    if (const JsonValue *redo = line->find("redo"))
        return historyLine(*line, ScriptLine::Kind::Redo, *redo);
    ScriptEdit edit(map);
    const bool several = line->kind == JsonValue::Kind::Array;
    for (const JsonValue &operation : several ? line->items : std::vector<JsonValue>{*line})
        if (const Status status = addOperation(edit, operation); !status)
            return status.error();
    return ScriptLine{ScriptLine::Kind::Edit, edit.take()};
}

Result<ProcessMap> withScenario(const ProcessMap &map, std::string_view scenario)
{
    const Scenario *found = findScenario(map, scenario);
    if (!found)
        return Error(ErrorCode::UnknownScenario, {std::string(scenario)});
    ProcessMap changed = map;
    for (const std::string &edit : found->edits)
        if (const Status status = applyLine(edit, changed); !status)
            return status.error();
    changed.scenarios = map.scenarios; // what is tried speaks of the map alone
    return changed;
}

} // namespace baton
