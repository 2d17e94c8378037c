#pragma once

#include "model/base/json.h"
#include "model/edit/change.h"

#include <memory>

// Scripted edits: {"put":{"step":{...}}}, {"remove":{"step":"ID"}}, an array of those, {"undo":true}, {"redo":true}.
// The same form is used by `baton apply` and by the edits of scenarios.
namespace baton {

struct ScriptLine
{
    enum class Kind { Edit, Undo, Redo };
    Kind kind = Kind::Edit;
    Batch batch; // Kind::Edit; not yet applied
};

// A new scenario without an id gets one made from its name; an existing one is also found by its name. References are
// checked when the batch is applied. Errors: those of parseJson and readElement, UnknownReference {kind, id} (remove of
// what is not there), UnknownWord {"", word, allowed}, MissingField (no id; a new handoff without from and to).
Result<ScriptLine> readScriptLine(std::string_view line, const ProcessMap &map);

// The map with the changes of one of its scenarios (by name or id) on top. Errors: UnknownScenario, script errors.
Result<ProcessMap> withScenario(const ProcessMap &map, std::string_view scenario);

// The lines of script that lead from one map to another but for its scenarios (used when trying something becomes a
// scenario). Only members that change are named. New elements go to the end of their table.
std::vector<std::string> scriptBetween(const ProcessMap &from, const ProcessMap &to);

} // namespace baton
