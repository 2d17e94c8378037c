#pragma once

#include "model/base/json.h"
#include "model/map/processmap.h"

// Elements as JSON members, as in map files: the same form serves files, document rows, scenarios and scripts.
namespace baton {

// Reads the members given over the value there is (a "put" of just some fields). Checks types, ranges, laws, words;
// not references (see integrity.h). Unknown members are kept. Errors carry line and column.
Status readElement(const JsonValue &object, MapInfo &into);
Status readElement(const JsonValue &object, Calendar &into);
Status readElement(const JsonValue &object, Party &into);
Status readElement(const JsonValue &object, Step &into);
Status readElement(const JsonValue &object, Handoff &into);
Status readElement(const JsonValue &object, Scenario &into);
Status readElement(const JsonValue &object, Placement &into);
Status readElement(const JsonValue &object, Route &into);
Status readElement(const JsonValue &object, Note &into);

// All members that differ from their default, in a fixed order, unknown ones last. Reads back equal (but for order).
JsonValue writeElement(const MapInfo &element);
JsonValue writeElement(const Calendar &element);
JsonValue writeElement(const Party &element);
JsonValue writeElement(const Step &element);
JsonValue writeElement(const Handoff &element);
JsonValue writeElement(const Scenario &element);
JsonValue writeElement(const Placement &element);
JsonValue writeElement(const Route &element);
JsonValue writeElement(const Note &element);

} // namespace baton
