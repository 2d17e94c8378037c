#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace baton {

// One JSON value with the place where it stood, so that an error can say line and column. Members keep their order.
struct JsonValue
{
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0;
    std::string text;                                       // String: the text; Number: as written
    std::vector<JsonValue> items;                           // Array
    std::vector<std::pair<std::string, JsonValue>> members; // Object, in file order
    int line = 0;
    int column = 0;

    const JsonValue *find(std::string_view key) const; // Object member or null

    static JsonValue ofNull();
    static JsonValue ofBool(bool value);
    static JsonValue ofNumber(double value); // finite
    static JsonValue ofText(std::string value);
    static JsonValue ofArray(std::vector<JsonValue> values = {});
    static JsonValue ofObject();
    JsonValue &add(std::string key, JsonValue value); // to an object; returns *this
    JsonValue &push(JsonValue value);                 // to an array; returns *this
};

struct JsonLimits
{
    std::size_t bytes = 256u << 20;
    int depth = 32;
    std::size_t values = 4'000'000;
};

// Strict JSON in UTF-8 (a byte order mark is allowed). Refuses duplicate keys, NaN, infinities, and whatever is
// past the limits. Errors: BadSyntax, BadEncoding, TooDeep, TooMany, FileTooLarge; always with line and column.
Result<JsonValue> parseJson(std::string_view utf8, const JsonLimits &limits = {});

// Compact (indent < 0) or indented; numbers in their shortest form that reads back equal.
std::string writeJson(const JsonValue &value, int indent = -1);

} // namespace baton
