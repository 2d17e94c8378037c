#pragma once

#include "model/base/json.h"
#include "model/edit/change.h"

namespace baton {

// Builds the batch of one line of script. Later operations see what earlier ones did; references are looked at when
// the whole batch is applied, so that the order within a line does not matter.
class ScriptEdit
{
public:
    explicit ScriptEdit(const ProcessMap &map) : m_map(map) { m_batch.intent = Intent::Script; }

    // {"step":{...}}: adds, or changes just the members given. Errors: those of readElement, MissingField (no id, a
    // new handoff without its ends), BadId, UnknownWord (no such kind).
    Status put(const JsonValue &what);
    // {"step":"ID"}: with all that hangs on it. Errors: UnknownReference, UnknownWord.
    Status remove(const JsonValue &what);
    Batch take() { return std::move(m_batch); }

private:
    void add(const Batch &batch);
    template <class T>
    Status putKind(const JsonValue &object);
    template <class T>
    Status putBeside(const JsonValue &object, const Id &id, std::initializer_list<std::string_view> members);
    Status putScenario(const JsonValue &object);
    Status putMap(const JsonValue &object);

    ProcessMap m_map;
    Batch m_batch;
};

} // namespace baton
