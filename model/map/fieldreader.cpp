#include "model/map/fieldreader.h"

#include "model/base/dates.h"
#include "model/base/numbers.h"
#include "model/map/processmap.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

using Kind = JsonValue::Kind;

std::string kindName(Kind kind)
{
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return "boolean";
    case Kind::Number:
        return "number";
    case Kind::String:
        return "string";
    case Kind::Array:
        return "array";
    case Kind::Object:
        return "object";
    }
    return {};
}

Error wrongType(std::string_view key, Kind wanted)
{
    return {ErrorCode::WrongType, {std::string(key), kindName(wanted)}};
}

std::optional<Error> checkRange(std::string_view key, double value, double low, double high)
{
    if (value >= low && value <= high)
        return std::nullopt;
    return Error(ErrorCode::OutOfRange, {std::string(key), writeNumber(value), writeNumber(low), writeNumber(high)});
}

std::optional<Error> checkWhole(std::string_view key, double value, int low, int high)
{
    if (value != std::floor(value))
        return Error(ErrorCode::WrongType, {std::string(key), "whole number"});
    return checkRange(key, value, low, high);
}

bool isColour(std::string_view text)
{
    return text.empty() || (text.size() == 7 && text[0] == '#' &&
                            text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos);
}

} // namespace

const Words<Provenance> &provenanceWords()
{
    static const Words<Provenance> words{{"guess", Provenance::Guess},
                                         {"estimate", Provenance::Estimate},
                                         {"measured", Provenance::Measured},
                                         {"log", Provenance::Log}};
    return words;
}

FieldReader::FieldReader(const JsonValue &object) : m_object(object)
{
    if (object.kind != Kind::Object)
        fail(object, {ErrorCode::WrongType, {"", "object"}});
}

void FieldReader::fail(const JsonValue &at, Error error)
{
    if (!m_error)
        m_error = error.line ? std::move(error) : error.at(at.line, at.column);
}

const JsonValue *FieldReader::take(std::string_view key)
{
    m_known.push_back(key);
    return m_error ? nullptr : m_object.find(key);
}

const JsonValue *FieldReader::take(std::string_view key, Kind wanted)
{
    const JsonValue *value = take(key);
    if (!value || value->kind == wanted)
        return value;
    fail(*value, wrongType(key, wanted));
    return nullptr;
}

template <class T, class Read>
void FieldReader::orNull(std::string_view key, std::optional<T> &into, Read read)
{
    const JsonValue *value = m_object.find(key);
    if (value && value->kind != Kind::Null)
        read(into.emplace());
    else if (take(key))
        into.reset();
}

void FieldReader::required(std::string_view key)
{
    if (!has(key))
        fail(m_object, {ErrorCode::MissingField, {std::string(key)}});
}

void FieldReader::refuse(std::string_view key)
{
    if (const JsonValue *value = take(key))
        fail(*value, {ErrorCode::UnknownWord, {"", std::string(key), ""}});
}

void FieldReader::id(Id &into)
{
    const JsonValue *value = take("id", Kind::String);
    if (!value)
        return;
    if (!isValidId(value->text))
        fail(*value, {ErrorCode::BadId, {value->text}});
    into = value->text;
}

void FieldReader::reference(std::string_view key, Id &into)
{
    const JsonValue *value = take(key);
    if (!value)
        return;
    if (value->kind == Kind::Null)
        into.clear();
    else if (value->kind != Kind::String)
        fail(*value, wrongType(key, Kind::String));
    else if (!value->text.empty() && !isValidId(value->text))
        fail(*value, {ErrorCode::BadId, {value->text}});
    else
        into = value->text;
}

void FieldReader::text(std::string_view key, std::string &into, std::optional<std::string_view>)
{
    const JsonValue *value = take(key, Kind::String);
    if (!value)
        return;
    if (value->text.find('\0') != std::string::npos)
        fail(*value, {ErrorCode::BadEncoding, {std::string(key)}});
    into = value->text;
}

void FieldReader::textOrNull(std::string_view key, std::string &into)
{
    if (const JsonValue *value = m_object.find(key); value && value->kind == Kind::Null) {
        take(key);
        into.clear();
        return;
    }
    text(key, into);
}

void FieldReader::date(std::string_view key, std::string &into)
{
    std::string read = into;
    textOrNull(key, read);
    if (const JsonValue *value = m_object.find(key); value && !m_error && !read.empty() && !daysOfIsoDate(read))
        fail(*value, {ErrorCode::BadDate, {std::string(key), read}});
    into = read;
}

void FieldReader::colour(std::string_view key, std::string &into)
{
    textOrNull(key, into);
    if (const JsonValue *value = m_object.find(key); value && !isColour(into))
        fail(*value, {ErrorCode::UnknownWord, {std::string(key), into, "#rrggbb"}});
}

void FieldReader::flag(std::string_view key, bool &into, bool)
{
    if (const JsonValue *value = take(key, Kind::Bool))
        into = value->boolean;
}

void FieldReader::number(std::string_view key, double &into, double low, double high, std::optional<double>)
{
    const JsonValue *value = take(key, Kind::Number);
    if (!value)
        return;
    if (const auto error = checkRange(key, value->number, low, high))
        fail(*value, *error);
    into = value->number == 0 ? 0 : value->number; // -0 is 0
}

void FieldReader::number(std::string_view key, std::optional<double> &into, double low, double high)
{
    orNull(key, into, [&](double &read) { number(key, read, low, high); });
}

void FieldReader::whole(std::string_view key, int &into, int low, int high)
{
    const JsonValue *value = take(key, Kind::Number);
    if (!value)
        return;
    if (const auto error = checkWhole(key, value->number, low, high))
        fail(*value, *error);
    else
        into = static_cast<int>(value->number);
}

void FieldReader::whole(std::string_view key, int &into, int low, int high, int)
{
    whole(key, into, low, high);
}

void FieldReader::whole(std::string_view key, std::optional<int> &into, int low, int high, std::optional<int>)
{
    orNull(key, into, [&](int &read) { whole(key, read, low, high); });
}

void FieldReader::law(std::string_view key, Law &into)
{
    const JsonValue *value = take(key, Kind::String);
    if (!value)
        return;
    if (Result<Law> law = Law::parse(value->text))
        into = std::move(*law);
    else
        fail(*value, law.error());
}

void FieldReader::law(std::string_view key, std::optional<Law> &into)
{
    orNull(key, into, [&](Law &read) { law(key, read); });
}

void FieldReader::duration(std::string_view key, Duration &into)
{
    const JsonValue *value = take(key, Kind::String);
    if (!value)
        return;
    if (const Result<Duration> duration = parseDuration(value->text))
        into = *duration;
    else
        fail(*value, duration.error());
}

void FieldReader::duration(std::string_view key, std::optional<Duration> &into)
{
    orNull(key, into, [&](Duration &read) { duration(key, read); });
}

void FieldReader::texts(std::string_view key, std::vector<std::string> &into)
{
    const JsonValue *value = take(key, Kind::Array);
    if (!value)
        return;
    into.clear();
    for (const JsonValue &item : value->items) {
        if (item.kind != Kind::String)
            return fail(item, wrongType(key, Kind::String));
        into.push_back(item.text);
    }
}

bool FieldReader::isKnown(std::string_view key) const
{
    return std::find(m_known.begin(), m_known.end(), key) != m_known.end();
}

bool FieldReader::isSource(std::string_view key) const
{
    constexpr std::string_view ending = "_source";
    return key.size() > ending.size() && key.ends_with(ending) && isKnown(key.substr(0, key.size() - ending.size()));
}

void FieldReader::readSource(const std::string &key, const JsonValue &value, Element &into)
{
    Provenance source = Provenance::Guess;
    if (value.kind == Kind::String)
        readWord(key, value, source, provenanceWords());
    else if (value.kind != Kind::Null)
        fail(value, wrongType(key, Kind::String));
    const std::string field = key.substr(0, key.size() - std::string_view("_source").size());
    if (source == Provenance::Guess)
        into.sources.erase(field);
    else
        into.sources[field] = source;
}

Status FieldReader::finish(Element &into)
{
    for (const auto &[key, value] : m_object.members) {
        if (isKnown(key))
            continue;
        if (isSource(key))
            readSource(key, value, into);
        else
            into.unknown[key] = writeJson(value);
    }
    return finish();
}

Status FieldReader::finish(std::map<std::string, std::string> &unknown)
{
    for (const auto &[key, value] : m_object.members)
        if (!isKnown(key))
            unknown[key] = writeJson(value);
    return finish();
}

Status FieldReader::finish()
{
    if (m_error)
        return *m_error;
    return Done{};
}

} // namespace baton
