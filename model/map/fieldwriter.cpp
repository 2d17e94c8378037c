#include "model/map/fieldwriter.h"

namespace baton {

namespace {

JsonValue textValue(const std::string &text)
{
    return JsonValue::ofText(text);
}

std::string sourceName(Provenance source)
{
    for (const auto &[name, meaning] : provenanceWords())
        if (meaning == source)
            return std::string(name);
    return "guess";
}

} // namespace

void FieldWriter::put(const char *key, JsonValue value, bool usual)
{
    if (m_members == Members::All || !usual)
        m_object.add(key, std::move(value));
}

void FieldWriter::text(const char *key, const std::string &value, std::optional<std::string_view> usual)
{
    put(key, textValue(value), value == usual);
}

void FieldWriter::textOrNull(const char *key, const std::string &value)
{
    put(key, value.empty() ? JsonValue::ofNull() : textValue(value), value.empty());
}

void FieldWriter::flag(const char *key, bool value, bool usual)
{
    put(key, JsonValue::ofBool(value), value == usual);
}

void FieldWriter::number(const char *key, double value, double, double, std::optional<double> usual)
{
    put(key, JsonValue::ofNumber(value), value == usual);
}

void FieldWriter::number(const char *key, const std::optional<double> &value, double, double)
{
    put(key, value ? JsonValue::ofNumber(*value) : JsonValue::ofNull(), !value);
}

void FieldWriter::whole(const char *key, int value, int low, int)
{
    put(key, JsonValue::ofNumber(value), value == low);
}

void FieldWriter::whole(const char *key, int value, int, int, int usual)
{
    put(key, JsonValue::ofNumber(value), value == usual);
}

void FieldWriter::whole(const char *key, const std::optional<int> &value, int, int, std::optional<int> usual)
{
    put(key, value ? JsonValue::ofNumber(*value) : JsonValue::ofNull(), value == usual);
}

void FieldWriter::law(const char *key, const Law &value)
{
    put(key, textValue(value.text()), value == Law());
}

void FieldWriter::law(const char *key, const std::optional<Law> &value)
{
    put(key, value ? textValue(value->text()) : JsonValue::ofNull(), !value);
}

void FieldWriter::duration(const char *key, const Duration &value)
{
    put(key, textValue(writeDuration(value)), false);
}

void FieldWriter::duration(const char *key, const std::optional<Duration> &value)
{
    put(key, value ? textValue(writeDuration(*value)) : JsonValue::ofNull(), !value);
}

void FieldWriter::texts(const char *key, const std::vector<std::string> &values)
{
    JsonValue array = JsonValue::ofArray();
    for (const std::string &value : values)
        array.push(textValue(value));
    put(key, std::move(array), values.empty());
}

JsonValue FieldWriter::finish(const Element &element)
{
    if (m_members == Members::All) {
        const std::vector<std::pair<std::string, JsonValue>> fields = m_object.members;
        for (const auto &[field, value] : fields)
            if (field != "id" && !element.sources.contains(field))
                m_object.add(field + "_source", textValue("guess"));
    }
    for (const auto &[field, source] : element.sources)
        m_object.add(field + "_source", textValue(sourceName(source)));
    return finish(element.unknown);
}

JsonValue FieldWriter::finish(const std::map<std::string, std::string> &unknown)
{
    for (const auto &[key, raw] : unknown)
        if (Result<JsonValue> value = parseJson(raw))
            m_object.add(key, std::move(*value));
    return finish();
}

} // namespace baton
