#pragma once

#include "model/base/json.h"
#include "model/map/processmap.h"

// Elements as JSON members, as in map files: the same form serves files, document rows, scenarios and scripts.
namespace baton {

// Reads the members given over the value there is (a "put" of just some fields). Checks types, ranges, laws, words;
// not references (see integrity.h). Unknown members are kept (not those of placements, routes and the map's tables).
// null clears what may be absent. Which members a step or handoff shares with its placement or route: x y width height
// by_hand, bends; each reads its own and leaves the others. A party that had the number of people that is usual for its
// kind and gets another kind without `people` gets the usual number of the new kind.
// Errors carry line and column, and as arguments the field first: WrongType {field, type}, OutOfRange {field, value,
// low, high}, UnknownWord {field, word, allowed words}, MissingField {field}, BadId {id}, BadDate {field, text},
// BadEncoding {field}, BadPeriod {field, text}, DuplicatePeriod {field, period}, TooMany {"periods"}; BadLaw,
// BadDuration and BadCalendar as their parsers say.
Status readElement(const JsonValue &object, MapInfo &into);
Status readElement(const JsonValue &object, Calendar &into);
Status readElement(const JsonValue &object, Party &into);
Status readElement(const JsonValue &object, Step &into);
Status readElement(const JsonValue &object, Handoff &into);
Status readElement(const JsonValue &object, Scenario &into);
Status readElement(const JsonValue &object, Placement &into);
Status readElement(const JsonValue &object, Route &into);
Status readElement(const JsonValue &object, Note &into);

// Changed: all members that differ from their default, in a fixed order, unknown ones last; read into a new element it
// gives an equal one (but for order). All: every member, so that read over any element of the same id it gives an equal
// one (but for order and unknown members).
enum class Members { Changed, All };
JsonValue writeElement(const MapInfo &element, Members members = Members::Changed);
JsonValue writeElement(const Calendar &element, Members members = Members::Changed);
JsonValue writeElement(const Party &element, Members members = Members::Changed);
JsonValue writeElement(const Step &element, Members members = Members::Changed);
JsonValue writeElement(const Handoff &element, Members members = Members::Changed);
JsonValue writeElement(const Scenario &element, Members members = Members::Changed);
JsonValue writeElement(const Placement &element, Members members = Members::Changed);
JsonValue writeElement(const Route &element, Members members = Members::Changed);
JsonValue writeElement(const Note &element, Members members = Members::Changed);

// As in files: "timely".
std::string_view attributeName(Attribute attribute);

} // namespace baton
