#pragma once

#include "model/map/elementjson.h"

// The values of fields that are more than a number, a word or a law; private to the map room. `readValue` leaves `into`
// as it was when it returns an error; an error without a place stands for the whole value.
namespace baton {

Status readValue(const JsonValue &value, std::map<std::string, double> &catches);
Status readValue(const JsonValue &value, std::optional<Standard> &into);
Status readValue(const JsonValue &value, std::vector<std::string> &edits);
Status readValue(const JsonValue &value, std::vector<Point> &bends);
Status readValue(const JsonValue &value, std::vector<Phase> &phases);
Status readValue(const JsonValue &value, std::vector<PeriodResult> &results);
Status readValue(const JsonValue &value, Scores &scores);

JsonValue writeValue(const std::map<std::string, double> &catches, Members members);
JsonValue writeValue(const std::optional<Standard> &standard, Members members);
JsonValue writeValue(const std::vector<std::string> &edits, Members members);
JsonValue writeValue(const std::vector<Point> &bends, Members members);
JsonValue writeValue(const std::vector<Phase> &phases, Members members);
JsonValue writeValue(const std::vector<PeriodResult> &results, Members members);
JsonValue writeValue(const Scores &scores, Members members);

} // namespace baton
